import type { NoticeData } from '../../content/schemas/notice.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';

/** What a notice can name. */
interface Names {
  readonly guides: ReadonlySet<string>;
  /** Undefined where nobody knows them. */
  readonly areas?: readonly string[];
}

/** What is said of an area that there is not: where there is none at all, it is missing and not mistyped. */
const suggestArea = (area: string, areas: readonly string[]) =>
  areas.length === 0 ? 'Write it into areas.yaml, or write all.' : suggestWord(area, [...areas, 'all']);

/** Areas and guides that a notice names and that are not there, and names that stand twice in a list. */
export function checkNoticeReferences(
  { areas: named, services, guides }: NoticeData,
  source: string,
  known: Names,
): Problem[] {
  const at = (field: string, index: number) => positionInFrontMatter(source, [field, index]);
  const areas = named === 'all' ? [] : named;
  const unknownAreas = areas.flatMap((area, index): Problem[] => {
    if (known.areas === undefined || known.areas.includes(area)) return [];
    const suggestion = suggestArea(area, known.areas);
    return [
      { ...at('areas', index), rule: 'notice-area', message: `There is no area "${area}".`, suggestion },
    ];
  });
  const unknownGuides = guides.flatMap((guide, index): Problem[] => {
    if (known.guides.has(guide)) return [];
    const suggestion = suggestWord(guide, known.guides);
    return [
      {
        ...at('guides', index),
        rule: 'unknown-article',
        message: `There is no guide "${guide}".`,
        suggestion,
      },
    ];
  });
  const twice = Object.entries({ areas, services, guides }).flatMap(([field, list]) =>
    list.flatMap((name, index): Problem[] => {
      if (list.findIndex((one) => one === name) === index) return [];
      const message = `"${name}" stands twice in ${field}.`;
      return [{ ...at(field, index), rule: 'field-value', message, suggestion: 'Leave one of the two.' }];
    }),
  );
  return [...unknownAreas, ...unknownGuides, ...twice];
}
