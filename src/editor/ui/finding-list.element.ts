import { words } from './words.ts';
import type { FindingState } from '../guide-state.ts';
import { make } from './make-element.element.ts';

/** A finding in one line, for where it refuses what was typed. */
export const findingLine = ({ message, suggestion }: FindingState) => `${message} ${suggestion}`.trim();

/**
 * Findings as a list: what the rule is called, what is wrong, what to do, and where it stands in the file. A sentence that
 * begins with a tag is Persian all the same: its direction is not left to its first letter.
 */
export function findingList(findings: readonly FindingState[]): HTMLElement {
  return make(
    'ul',
    { class: 'findings', role: 'list' },
    ...findings.map(({ severity, title, message, suggestion, place }) =>
      make(
        'li',
        { class: severity },
        make('strong', {}, title),
        ' ',
        make('bdi', { dir: 'rtl' }, message),
        ' ',
        make('bdi', { dir: 'rtl' }, suggestion),
        ' ',
        make('small', {}, words.place(''), make('bdi', { dir: 'ltr' }, place)),
      ),
    ),
  );
}
