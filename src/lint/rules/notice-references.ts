import type { NoticeData } from '../../content/schemas/notice.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** What a notice can name. */
interface Names {
  readonly guides: ReadonlySet<string>;
  /** Undefined where nobody knows them. */
  readonly areas?: readonly string[];
}

/** What is said of an area that there is not: where there is none at all, it is missing and not mistyped. */
const unknownArea = (area: string, areas: readonly string[]) =>
  areas.length === 0
    ? say('notice-area.none', { area })
    : say('notice-area', { area, near: nearWords(area, [...areas, 'all']) });

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
    return [{ ...at('areas', index), ...unknownArea(area, known.areas) }];
  });
  const unknownGuides = guides.flatMap((guide, index): Problem[] => {
    if (known.guides.has(guide)) return [];
    const near = nearWords(guide, known.guides);
    return [{ ...at('guides', index), ...say('unknown-article.notice', { guide, near }) }];
  });
  const twice = Object.entries({ areas, services, guides }).flatMap(([field, list]) =>
    list.flatMap((name, index): Problem[] => {
      if (list.findIndex((one) => one === name) === index) return [];
      return [{ ...at(field, index), ...say('field-value.named-twice', { name, field }) }];
    }),
  );
  return [...unknownAreas, ...unknownGuides, ...twice];
}
