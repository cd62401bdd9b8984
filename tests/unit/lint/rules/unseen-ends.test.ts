import { expect, test } from 'vitest';
import { applyFixes } from '../../../../src/diagnostics/apply-fixes.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { findingsOf } from '../find-in-body.ts';

const body = `<DecisionTree start="power">

<Step id="power" question="مودم روشن است؟">
<Choice id="yes" go="fixed">بله</Choice>
<Choice id="no" go="broken">نه</Choice>
</Step>

<Outcome id="fixed" result="solved">
درست شد.
</Outcome>

<Outcome id="broken" result="ticket" topic="modem">
گزارش را بفرستید.
</Outcome>

</DecisionTree>`;

test.each(['start="power"', 'id="power"', 'go="fixed"', 'id="fixed"', 'topic="modem"'])(
  'a half-space or a space beside the name in %s is told once, and mended',
  (right) => {
    for (const end of ['\u200c"', ' "']) {
      const wrong = body.replace(right, right.replace(/"$/, end));
      const found = findingsOf({ body: wrong });
      expect(found.map(({ rule }) => rule)).toEqual(['hidden-character']);
      const fixes = found.flatMap(({ fix }) => fix ?? []);
      const file = exampleFiles({ body: wrong }).get(EXAMPLE_FILE) ?? '';
      expect(applyFixes(file, fixes).text).toBe(exampleFiles({ body }).get(EXAMPLE_FILE));
    }
  },
);

test('a name with a half-space within it, and a question with a space at its end, are not', () => {
  expect(findingsOf({ body: body.replaceAll('"fixed"', '"fix\u200ced"') }).map(({ rule }) => rule)).toEqual([
    'tree-id',
  ]);
  expect(findingsOf({ body: body.replace('است؟"', 'است؟ "') })).toEqual([]);
});
