import { examplePartsOf, type ExamplePart } from '../../lint/rule-docs/example-parts.ts';
import type { Example } from '../../lint/rule-docs/rule-doc.ts';
import { ruleDocs } from '../../lint/rule-docs/table.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { adviceHtml, escapeHtml } from './advice-html.ts';

const words = stringsFor(FIRST_LANGUAGE).findings;

function partHtml({ file, lines }: ExamplePart): string {
  const name = file === undefined ? '' : `<p><code dir="ltr">${escapeHtml(file)}</code></p>`;
  // Each line finds its own direction, as in an editor's program: Persian text from the right, tags from the left.
  const text = `<pre dir="auto" tabindex="0">${escapeHtml(lines.join('\n'))}</pre>`;
  return `${name}${lines.length === 0 ? `<p>${words.noFile}</p>` : text}`;
}

const exampleHtml = (example: Example) => examplePartsOf(example).map(partHtml).join('');

/** A rule's reason and its wrong and right example, folded away, in Persian. */
export function ruleExample(rule: RuleName): string {
  const { why, wrong, right } = ruleDocs[rule];
  return [
    `<details><summary>${words.example}</summary>`,
    `<p>${adviceHtml(why)}</p>`,
    `<p>${words.wrong}</p>${exampleHtml(wrong)}<p>${words.right}</p>${exampleHtml(right)}`,
    '</details>',
  ].join('');
}
