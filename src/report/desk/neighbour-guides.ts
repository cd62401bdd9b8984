import type { DecodedSession } from './decode-reference-code.ts';
import type { GuideLabels } from './guide-labels.ts';

/** Of which other guides support should think at a session, by their titles: a number covers one guide alone. */
export interface NeighbourGuides {
  /** Guides whose sessions are here too and led to this one. */
  readonly before: readonly string[];
  /** Guides that lead to where the session began, where none of their sessions is here: the customer may have another number. */
  readonly maybeBefore: readonly string[];
  /** The guide that this session was handed on to, where no session of it is here. */
  readonly after: readonly string[];
}

/**
 * The guides before and after a session.
 * @param sessions all sessions that the desk shows, this one among them.
 * @param guides all guides of the site.
 */
export function neighbourGuides(
  session: DecodedSession,
  sessions: readonly DecodedSession[],
  guides: readonly GuideLabels[],
): NeighbourGuides {
  const { slug } = session.guide;
  const before = sessions.filter(({ next }) => next === slug).map(({ guide }) => guide.title);
  const { start } = session.guide;
  const leading = guides.filter((guide) =>
    guide.parts.some(([, , , next, at = start]) => next === slug && at === (session.entered ?? start)),
  );
  const isHere = (wanted: string | undefined) => sessions.some(({ guide }) => guide.slug === wanted);
  return {
    before,
    maybeBefore: before.length > 0 ? [] : leading.map(({ title }) => title),
    after: isHere(session.next)
      ? []
      : guides.filter((guide) => guide.slug === session.next).map(({ title }) => title),
  };
}
