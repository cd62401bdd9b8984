import { words } from './words.ts';
import type { FindingState } from '../guide-state.ts';
import { make } from './make-element.element.ts';

/** A finding in one line, for where it refuses what was typed. */
export const findingLine = ({ message, suggestion }: FindingState) => `${message} ${suggestion}`.trim();

/** Findings as a list: what the rule is called, what is wrong, what to do, and where it stands in the file. */
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
        make('bdi', {}, message),
        ' ',
        make('bdi', {}, suggestion),
        ' ',
        make('small', {}, words.place(''), make('bdi', { dir: 'ltr' }, place)),
      ),
    ),
  );
}
