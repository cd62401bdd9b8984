import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/rules.ts';
import { toldIn } from '../../diagnostics/told-in.ts';
import { ruleDocs } from '../../lint/rule-docs/table.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { adviceHtml, escapeHtml } from './advice-html.ts';
import { ruleExample } from './rule-example.ts';

const words = stringsFor(FIRST_LANGUAGE).findings;

/**
 * One thing that is wrong, as an item of a list in Persian: its severity and the rule's title, where it is, what is wrong
 * and what to do, and the rule's example folded away.
 * @param place where it is, as HTML.
 */
export function findingHtml(diagnostic: Diagnostic, place: string): string {
  const { message, suggestion } = toldIn(diagnostic, FIRST_LANGUAGE);
  const severity = isError(diagnostic) ? 'error' : 'warning';
  return [
    `<li class="${severity}">`,
    `<p class="title"><span class="severity">${words[severity]}</span> ${adviceHtml(ruleDocs[diagnostic.rule].title)}</p>`,
    `<p class="place">${place} <code dir="ltr">${escapeHtml(diagnostic.rule)}</code></p>`,
    `<p>${adviceHtml(message)}</p>`,
    `<p><strong>${adviceHtml(suggestion)}</strong></p>`,
    ruleExample(diagnostic.rule),
    '</li>',
  ].join('');
}
