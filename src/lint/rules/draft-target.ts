import type { Article, GuideText } from '../../content/model.ts';
import { ALWAYS, NEVER } from '../../content/public-day.ts';
import type { FindingData } from '../../content/schemas/check.ts';
import type { NoticeData } from '../../content/schemas/notice.ts';
import type { RemovedGuide } from '../../content/schemas/removed.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { positionInFrontMatter, positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { OtherEnd, Position, Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import type { Catalogue } from '../catalogue.ts';

/** What of a catalogue says from when on customers see a guide. */
export type PublicDays = Pick<Catalogue, 'publicFrom' | 'publicAt' | 'today'>;

/**
 * What is wrong where something leads to a guide: customers see it on a day on which they do not see the guide yet.
 * @param from the day from which on customers see what leads there.
 */
function problemOf(
  language: string,
  slug: string,
  from: string,
  { publicFrom, publicAt, today }: PublicDays,
  place: () => Position,
): Problem[] {
  const day = publicFrom(language, slug);
  if (day <= today || day <= from) return [];
  const said = day === NEVER ? say('draft-target', { slug }) : say('draft-target.later', { slug, day });
  const there = publicAt(language, slug);
  const told: OtherEnd['told'] = (places) => say('draft-target.here', { from: places });
  return [{ ...place(), ...said, ...(there === undefined ? {} : { otherEnds: [{ ...there, told }] }) }];
}

/** Links of a guide or a snippet that lead to what customers do not see. */
export function checkDraftLinks({ links }: GuideText, catalogue: Catalogue, from: string): Problem[] {
  return links.flatMap((link) => {
    const page = link.kind === 'link' ? (link.address.split(/[?#]/, 1)[0] ?? '') : '';
    const guide = catalogue.nameAt(page);
    if (guide === undefined) return [];
    const { line, column } = link;
    return problemOf(guide.language, guide.slug, from, catalogue, () => ({ line, column }));
  });
}

/** Ends of a guide's tree that lead to what customers do not see. */
export function checkDraftOutcomes(
  { tree, language }: GuideText,
  catalogue: PublicDays,
  from: string,
): Problem[] {
  return (tree?.nodes ?? []).flatMap((node) =>
    node.kind === 'outcome' && node.article !== undefined
      ? problemOf(language, node.article, from, catalogue, () => ({ line: node.line, column: node.column }))
      : [],
  );
}

/** Related guides that customers do not see. */
export function checkDraftRelated(
  { data, source, language }: Article,
  catalogue: PublicDays,
  from: string,
): Problem[] {
  return data.related.flatMap((slug, index) =>
    problemOf(language, slug, from, catalogue, () => positionInFrontMatter(source, ['related', index])),
  );
}

/** Rows of `check.yaml` that lead to what customers do not see. */
export function checkDraftFindings(
  findings: readonly FindingData[],
  text: string,
  days: PublicDays,
): Problem[] {
  return findings.flatMap(({ guide }, index) =>
    problemOf(FIRST_LANGUAGE, guide, ALWAYS, days, () => positionInYaml(text, [index, 'guide'])),
  );
}

/** Guides that take the place of removed ones and that customers do not see: the old address would lead nowhere. */
export function checkDraftHeirs(removed: readonly RemovedGuide[], text: string, days: PublicDays): Problem[] {
  return removed.flatMap(({ heir }, index) =>
    heir === undefined
      ? []
      : problemOf(FIRST_LANGUAGE, heir, ALWAYS, days, () => positionInYaml(text, [index, 'heir'])),
  );
}

/** Guides that `site.yaml` names and that customers do not see. */
export function checkDraftSettings(text: string, { start, support }: SiteData, days: PublicDays): Problem[] {
  const named = [
    ...(start === undefined ? [] : [[start, ['start']] as const]),
    ...support.guides.map((slug, index) => [slug, ['support', 'guides', index]] as const),
  ];
  return named.flatMap(([slug, path]) =>
    problemOf(FIRST_LANGUAGE, slug, ALWAYS, days, () => positionInYaml(text, path)),
  );
}

/** Guides that a notice names and that customers do not see. */
export function checkDraftNotice({ guides }: NoticeData, source: string, days: PublicDays): Problem[] {
  return guides.flatMap((slug, index) =>
    problemOf(FIRST_LANGUAGE, slug, ALWAYS, days, () => positionInFrontMatter(source, ['guides', index])),
  );
}
