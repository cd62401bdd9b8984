import type { Content } from '../../content/model.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import type { FieldOption } from './form-field.ts';

/** What fields can name of a content folder, by title. */
export interface KnownValues {
  readonly guides: readonly FieldOption[];
  /** The guides that ask questions. */
  readonly trees: readonly FieldOption[];
  readonly symptoms: readonly FieldOption[];
  readonly areas: readonly FieldOption[];
  /** The areas, and all of them together. */
  readonly areasOrAll: readonly FieldOption[];
}

/** Which fields name something, by their place. */
export const referenceOf: Readonly<Record<string, keyof KnownValues>> = {
  'article.symptoms': 'symptoms',
  'article.related': 'guides',
  'notice.areas': 'areasOrAll',
  'notice.guides': 'guides',
  'site.start': 'trees',
  'site.support.guides': 'guides',
  'site.check.line.area': 'areas',
  'areas.parent': 'areas',
  'check.guide': 'guides',
  'removed.heir': 'guides',
};

/** What fields can name, in the order of their titles; symptoms in their own. */
export function knownValues({
  articles,
  symptoms,
  areas,
}: Pick<Content, 'articles' | 'symptoms' | 'areas'>): KnownValues {
  const own = articles.filter(({ language }) => language === FIRST_LANGUAGE);
  const option = ({ slug, data }: (typeof own)[number]) => ({ value: slug, words: data.title });
  const byWords = (a: FieldOption, b: FieldOption) => a.words.localeCompare(b.words, FIRST_LANGUAGE);
  const ofAreas = areas.map(({ id, name }) => ({ value: id, words: name }));
  return {
    guides: own.map(option).sort(byWords),
    trees: own
      .filter(({ tree }) => tree !== undefined)
      .map(option)
      .sort(byWords),
    symptoms: symptoms
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ value: id, words: data.title })),
    areas: ofAreas,
    areasOrAll: [{ value: 'all', words: formsFa.allAreas }, ...ofAreas],
  };
}
