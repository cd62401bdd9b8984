import type { TranscriptEntry } from '../../sessions/transcript.ts';
import type { Graph } from '../graph.ts';

/** One part of a tree on the page. */
export interface Part {
  readonly id: string;
  readonly element: HTMLElement;
  /** The links that answer it, by choice id; none for an outcome. */
  readonly links: ReadonlyMap<string, HTMLAnchorElement>;
}

/**
 * Reads a tree from its own HTML, where each choice already links to the part that it leads to: the page carries its
 * data once, and it is the same that a reader without JavaScript follows.
 */
export function readParts(tree: HTMLElement): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const element of tree.querySelectorAll<HTMLElement>(
    '[data-step], [data-action-step], [data-outcome]',
  )) {
    const links = new Map<string, HTMLAnchorElement>();
    for (const link of element.querySelectorAll<HTMLAnchorElement>('a[data-choice]')) {
      links.set(link.dataset['choice'] ?? '', link);
    }
    parts.set(element.id, { id: element.id, element, links });
  }
  return parts;
}

/** The graph of the tree that the parts make; read it before the links are changed. */
export function graphOfParts(start: string, parts: ReadonlyMap<string, Part>): Graph {
  const edges = new Map(
    [...parts].map(([id, { links }]) => [
      id,
      new Map([...links].map(([choice, link]) => [choice, link.getAttribute('href')?.slice(1) ?? ''])),
    ]),
  );
  return { start, edges };
}

/** The words of a part's heading. */
export function headingOf(part: Part | undefined): string {
  const { element } = part ?? {};
  return (element?.querySelector('.finding') ?? element?.querySelector('h2'))?.textContent.trim() ?? '';
}

/** The words of a choice, as they were tapped. */
export function labelOf(link: HTMLElement | undefined): string {
  return link?.textContent.trim() ?? '';
}

/**
 * What was asked and answered, as support reads it. What an action says of itself is no editor's sentence.
 * @param isMeasured whether the answer was taken as it was measured.
 */
export function transcriptEntry(
  part: Part | undefined,
  choice: string,
  isMeasured: boolean,
): TranscriptEntry {
  const link = part?.links.get(choice);
  const sentence = link?.dataset['report'];
  return {
    question: headingOf(part),
    answer: sentence ?? labelOf(link),
    ...(sentence !== undefined && part?.element.matches('[data-step]') ? { whole: true } : {}),
    ...(isMeasured ? { measured: true } : {}),
  };
}
