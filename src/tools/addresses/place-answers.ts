import { closest } from '../../diagnostics/closest.ts';
import type { Content } from '../../content/model.ts';
import { guidePlace } from '../../content/schemas/guide-place.ts';
import { MAX_SLUG_LENGTH } from '../../content/schemas/slug.ts';
import { fileOfPlace, guideIn, partsOf } from '../../editor/addresses/guide-file.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import type { Reading } from '../questions.ts';

/** A content folder as far as the places of guides go. */
export interface Places extends Pick<Content, 'symptoms'> {
  /** The paths of all its files. */
  readonly names: readonly string[];
}

/** The places of all guides: `modem/restart-modem`. */
export const placesOf = ({ names }: Places) =>
  names.flatMap((name) => {
    const guide = guideIn(name);
    return guide === undefined ? [] : [`${guide.symptom}/${guide.slug}`];
  });

/** A place as people write it who have its address or its file before their eyes. */
const plain = (text: string) =>
  text
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/?(?:content\/)?(?:articles\/[a-z-]+\/)?/, '')
    .replace(/(?:\/|\.mdx)$/, '');

/** The place of a guide that is there; its name alone will do. */
export function readPlace(text: string, folder: Places): Reading<string> {
  const all = placesOf(folder);
  const place = plain(text);
  const found = all.find((one) => one === place || partsOf(one).slug === place);
  if (found !== undefined) return { value: found };
  const near =
    closest(place, all) ??
    all.find(
      (one) =>
        partsOf(one).slug ===
        closest(
          place,
          all.map((other) => partsOf(other).slug),
        ),
    );
  const meant =
    near === undefined ? 'نشانه و نام پرونده را بنویسید: modem/restart-modem' : `منظورتان «${near}» نیست؟`;
  return { problems: [`راهنمایی به نام «${place}» نیست. ${meant}`] };
}

/**
 * A place at which no guide is yet. A name alone stays under the symptom that the guide is under.
 * @param from where the guide stands.
 */
export function readNewPlace(text: string, from: string, { symptoms, names }: Places): Reading<string> {
  const typed = plain(text);
  const place = typed.includes('/') ? typed : `${partsOf(from).symptom}/${typed}`;
  const { symptom, slug } = partsOf(place);
  if (!guidePlace.test(place))
    return {
      problems: [`«${place}» نشانی نمی\u200cشود: حرف کوچک لاتین، رقم و خط تیره، مانند modem/new-name.`],
    };
  if (slug.length > MAX_SLUG_LENGTH) return { problems: [`نام راهنما حداکثر ${MAX_SLUG_LENGTH} حرف دارد.`] };
  if (place === from) return { problems: ['این همان نشانی است که راهنما دارد.'] };
  if (!symptoms.some(({ id }) => id === symptom))
    return { problems: [`نشانهٔ «${symptom}» نیست: ${symptoms.map(({ id }) => id).join('، ')}`] };
  const same = names.find(
    (name) =>
      name.startsWith(`articles/${FIRST_LANGUAGE}/`) &&
      name.endsWith(`/${slug}.mdx`) &&
      name !== fileOfPlace(from),
  );
  return same === undefined
    ? { value: place }
    : { problems: [`نام «${slug}» را راهنمای دیگری دارد: ${same}`] };
}
