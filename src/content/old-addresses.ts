import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { articleUrl, diagramUrl } from './addresses.ts';
import { guidePlace } from './schemas/guide-place.ts';
import type { RemovedGuide } from './schemas/removed.ts';

/** A guide as far as addresses go. */
export interface AddressedGuide {
  readonly language: string;
  readonly symptom: string;
  readonly slug: string;
  /** Where it stood before: `modem/old-name`. */
  readonly moved: readonly string[];
}

/** An address at which a guide stood, and what is there now. */
export interface OldAddress<Guide extends AddressedGuide = AddressedGuide> {
  /** From the site's root: `/modem/old-name/`. */
  readonly url: string;
  readonly language: string;
  /** What the guide that stood there was called. */
  readonly slug: string;
  /** The guide that is there now: the same under another name, or the one that took its place. */
  readonly heir?: Guide;
  /** What to do, where no guide took its place. */
  readonly say?: string;
}

/** The address that a place means in a language; undefined where it is none of a guide. */
export function urlOfPlace(place: string, language: string = FIRST_LANGUAGE): string | undefined {
  const [, symptom, slug] = guidePlace.exec(place) ?? [];
  return symptom === undefined || slug === undefined ? undefined : articleUrl(symptom, slug, language);
}

const slugOf = (place: string) => place.slice(place.indexOf('/') + 1);

/**
 * The addresses at which guides stood, each once. What is no address, and what a guide of today has, is left out: a rule
 * names it.
 * @param guides all guides there are.
 * @param removed those that are there no more, of the first language.
 */
export function oldAddresses<Guide extends AddressedGuide>(
  guides: readonly Guide[],
  removed: readonly RemovedGuide[],
): OldAddress<Guide>[] {
  const found = new Map<string, OldAddress<Guide>>();
  const today = new Set(guides.map(({ symptom, slug, language }) => articleUrl(symptom, slug, language)));
  const add = (place: string, language: string, now: Pick<OldAddress<Guide>, 'heir' | 'say'>) => {
    const url = urlOfPlace(place, language);
    if (url === undefined || today.has(url) || found.has(url)) return;
    found.set(url, { url, language, slug: slugOf(place), ...now });
  };
  for (const guide of guides) for (const place of guide.moved) add(place, guide.language, { heir: guide });
  const bySlug = new Map(
    guides.flatMap((guide) => (guide.language === FIRST_LANGUAGE ? [[guide.slug, guide] as const] : [])),
  );
  for (const { address, heir: name, say } of removed) {
    const heir = bySlug.get(name ?? '');
    if (heir !== undefined) add(address, FIRST_LANGUAGE, { heir });
    else if (say !== undefined) add(address, FIRST_LANGUAGE, { say });
  }
  return [...found.values()];
}

/** A guide of which it is known whether it asks questions, and so has a diagram. */
export interface DrawnGuide extends AddressedGuide {
  readonly guided: boolean;
}

/** An address at which a diagram stood, and the guide whose diagram is there now. */
export interface OldDiagram<Guide extends DrawnGuide> {
  /** From the site's root: `/map/old-name/`. */
  readonly url: string;
  readonly heir: Guide;
}

/**
 * The addresses at which diagrams stood, each once. A diagram stands under its guide's name alone: a name that a guide has today is that
 * one's, and one that two guides had is of neither.
 * @param old the addresses at which the guides stood.
 * @param guides all guides there are.
 */
export function oldDiagrams<Guide extends DrawnGuide>(
  old: readonly OldAddress<Guide>[],
  guides: readonly Guide[],
): OldDiagram<Guide>[] {
  const today = new Set(guides.map(({ slug }) => slug));
  return [...Map.groupBy(old, ({ slug }) => slug)].flatMap(([slug, all]) => {
    const [heir, ...others] = new Set(all.map((one) => one.heir));
    if (heir === undefined || !heir.guided || others.length > 0 || today.has(slug)) return [];
    return [{ url: diagramUrl(slug), heir }];
  });
}

/** The names that a guide had before it was renamed, each once and without its own; those of removed guides are none of its. */
export function formerSlugs({ slug, moved }: AddressedGuide): string[] {
  const names = moved.filter((place) => guidePlace.test(place)).map(slugOf);
  return [...new Set(names)].filter((name) => name !== slug);
}
