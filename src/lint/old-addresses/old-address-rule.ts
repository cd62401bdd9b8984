import { urlOfPlace } from '../../content/old-addresses.ts';
import type { Article, Content, ContentFiles } from '../../content/model.ts';
import { NEVER, publicFrom } from '../../content/public-day.ts';
import { guidePlace } from '../../content/schemas/guide-place.ts';
import { valueAt } from '../../content/yaml/list-items.ts';
import { positionInFrontMatter, positionInYaml } from '../../content/yaml/read-yaml.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Diagnostic, Fix, OtherEnd, Position } from '../../diagnostics/diagnostic.ts';
import { offsetAt } from '../../diagnostics/offset-at.ts';
import { say } from '../../diagnostics/say.ts';
import { frontMatter } from '../../mdx/front-matter.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { reservedAddresses, type Catalogue, type GuideName } from '../catalogue.ts';

/** An old address as it is written somewhere. */
interface Claim extends Position {
  readonly file: string;
  readonly place: string;
  readonly language: string;
  /** The guide that it is an old one of: where it stands today, and the day from which on customers see it. */
  readonly own?: { readonly place: string; readonly from: string };
  /** The text of the file. */
  readonly text: string;
}

function claimsOf({ data, source, file, language, symptom, slug }: Article): Claim[] {
  return data.moved.map((place, index) => ({
    ...positionInFrontMatter(source, ['moved', index]),
    file,
    place,
    language,
    own: { place: `${symptom}/${slug}`, from: publicFrom(data) },
    text: source,
  }));
}

const REMOVED = 'removed.yaml';

const removedClaims = (removed: Content['removed'], text: string): Claim[] =>
  removed.map(({ address }, index) => ({
    ...positionInYaml(text, [index, 'address']),
    file: REMOVED,
    place: address,
    language: FIRST_LANGUAGE,
    text,
  }));

/** The place that an editor meant who wrote a whole address, a path with slashes around, or a file. */
function meantPlace(written: string): string | undefined {
  const meant = written
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/?(?:(?:content\/)?articles\/[a-z-]+\/)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/(?:\/|\.mdx)$/, '')
    .toLowerCase();
  return guidePlace.test(meant) ? meant : undefined;
}

/** Puts what was meant into the place of what is written. */
function fixOf({ text, file, ...place }: Claim, meant: string): { readonly fix?: Fix } {
  const { yaml, start } = (file === REMOVED ? undefined : frontMatter(text)) ?? { yaml: text, start: 0 };
  const found = valueAt(yaml, offsetAt(text, place) - start);
  if (found === undefined) return {};
  return { fix: { start: start + found.range.start, end: start + found.range.end, text: meant } };
}

function formProblem(claim: Claim) {
  const meant = meantPlace(claim.place);
  if (meant === undefined) return say('old-address', { place: claim.place });
  return { ...say('old-address.form', { place: claim.place, meant }), ...fixOf(claim, meant) };
}

/**
 * An old address at which a guide stands today. One that customers do not see takes it away from nobody: until it is published, they come
 * to what it was the old address of. Whoever writes such a draft is told what it will take, but not where `removed.yaml` says what customers find meanwhile.
 */
function takenProblem({ place, file }: Claim, { language, slug }: GuideName, catalogue: Catalogue) {
  const there = `articles/${language}/${place}.mdx`;
  const isHidden = catalogue.publicFrom(language, slug) === NEVER;
  if (isHidden && (file === REMOVED || catalogue.drafts?.has(there) === true)) return undefined;
  const told: OtherEnd['told'] = (from) => say('old-address.here', { from });
  return {
    ...say('old-address.page', { place, file: there }),
    otherEnds: [{ file: there, line: 1, column: 1, told }],
  };
}

/** What is wrong with one old address by itself; undefined where nothing is. */
function ownProblem(claim: Claim, catalogue: Catalogue) {
  const { place, language, own } = claim;
  const url = urlOfPlace(place, language);
  if (url === undefined) return formProblem(claim);
  if (place === own?.place) return say('old-address.own', { place });
  const guide = catalogue.nameAt(url);
  if (guide !== undefined) return takenProblem(claim, guide, catalogue);
  const [part = ''] = place.split('/');
  return reservedAddresses.includes(part) ? say('old-address.site', { place, part }) : undefined;
}

/** An old address of a guide that customers do not see: nothing leads on from it, unless it is said elsewhere what they find. */
function hiddenProblem({ place, own }: Claim, same: readonly Claim[], today: string) {
  if (own === undefined || own.from <= today || same.length > 1) return undefined;
  const day = own.from;
  return day === NEVER ? say('withdrawn-address', { place }) : say('withdrawn-address.later', { place, day });
}

const keyOf = ({ language, place }: Claim) => `${language} ${place}`;

/**
 * What is wrong where an old address is claimed more than once: in one file the later ones, of two files both.
 * @param same all claims of the address, in the files' order.
 */
function sharedProblem(claim: Claim, same: readonly Claim[]) {
  const { place, file, own } = claim;
  const other = same.find((one) => one.file !== file);
  // What removed.yaml says of a draft's addresses holds until it is published.
  if (other?.file === REMOVED && own?.from === NEVER) return undefined;
  if (other !== undefined) return say('old-address.claimed', { place, file: other.file, line: other.line });
  return same[0] === claim ? undefined : say('old-address.again', { place });
}

/** What becomes of who comes to a removed guide: nothing is said, two things are, or a guide that is not there is named. */
function heirProblems(removed: Content['removed'], text: string, catalogue: Catalogue): Diagnostic[] {
  const slugs = catalogue.slugs(FIRST_LANGUAGE);
  return removed.flatMap(({ address: place, heir, say: told }, index): Diagnostic[] => {
    const at = (field: string) => ({ file: REMOVED, ...positionInYaml(text, [index, field]) });
    if (heir === undefined && told === undefined)
      return [{ ...at('address'), ...say('old-address.way', { place }) }];
    if (heir === undefined) return [];
    if (told !== undefined) return [{ ...at('say'), ...say('old-address.two-ways', { place }) }];
    if (slugs.has(heir)) return [];
    return [{ ...at('heir'), ...say('old-address.heir', { heir, near: nearWords(heir, slugs) }) }];
  });
}

/**
 * What is wrong with the addresses at which guides stood: those in the guides' front matter, and those of `removed.yaml`.
 * @param texts the files whose letters can be read.
 */
export function checkOldAddresses(
  { articles, removed }: Pick<Content, 'articles' | 'removed'>,
  texts: ContentFiles,
  catalogue: Catalogue,
): Diagnostic[] {
  const text = texts.get(REMOVED) ?? '';
  const claims = [...articles.flatMap(claimsOf), ...removedClaims(removed, text)];
  const byAddress = Map.groupBy(claims, keyOf);
  const ofClaims = claims.flatMap((claim): Diagnostic[] => {
    const same = byAddress.get(keyOf(claim)) ?? [];
    const { today } = catalogue;
    const found =
      ownProblem(claim, catalogue) ?? sharedProblem(claim, same) ?? hiddenProblem(claim, same, today);
    const { file, line, column } = claim;
    return found === undefined ? [] : [{ file, line, column, ...found }];
  });
  return [...ofClaims, ...heirProblems(removed, text, catalogue)];
}
