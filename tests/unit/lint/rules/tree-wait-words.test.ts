import { expect, test } from 'vitest';
import { findingsOf } from '../find-in-body.ts';

const found = (attributes: string, text: string) =>
  findingsOf({
    body: `<DecisionTree start="power">

<Action id="power" ${attributes} go="fixed">
${text}
</Action>

<Outcome id="fixed" result="solved">
درست شد.
</Outcome>

</DecisionTree>`,
  });

test.each([
  ['2m', 'سه دقیقه صبر کنید.', '3m'],
  ['3m', 'مودم را روشن کنید و تا پنج دقیقه صبر کنید.', '5m'],
  ['5m', '۲ دقیقه صبر کنید.', '2m'],
  ['1m', 'یک دقیقه و نیم صبر کنید.', '90s'],
  ['30s', 'ده ثانیه صبر کنید.', '10s'],
  ['30s', 'یک دقیقه صبر کنید.', '1m'],
  ['2m', 'سه دقیقه (در فیبر نوری تا پنج دقیقه) صبر کنید.', '5m'],
  ['5m', 'دو تا سه دقیقه صبر کنید.', '3m'],
])('a counter of %s below «%s» is told, with the line and the time', (wait, text, meant) => {
  expect(found(`wait="${wait}"`, text)).toMatchObject([
    {
      rule: 'tree-wait-words',
      line: expect.any(Number),
      message: expect.stringContaining(`counts ${wait},`),
      suggestion: expect.stringContaining(`wait="${meant}"`),
    },
  ]);
});

test.each([
  ['wait="3m"', 'سه دقیقه (در فیبر نوری تا پنج دقیقه) صبر کنید.'],
  ['wait="5m"', 'سه دقیقه (در فیبر نوری تا پنج دقیقه) صبر کنید.'],
  ['wait="3m"', '۳۰ ثانیه خاموش بگذارید، روشن کنید و سه دقیقه صبر کنید.'],
  ['wait="3m"', 'دو تا پنج دقیقه صبر کنید.'],
  ['wait="2m"', '۱۲۰ ثانیه صبر کنید.'],
  ['wait="2m"', 'چند دقیقه صبر کنید.'],
  ['wait="2m"', '۳۰ ثانیه خاموش بگذارید.'],
  ['title="دو دقیقه خاموش نگه دارید" wait="2m"', 'سپس روشن کنید و یک دقیقه بمانید.'],
  ['title="کمی کار کنید"', 'پنج دقیقه با آن کار کنید.'],
])('%s above «%s» is right', (attributes, text) => {
  expect(found(attributes, text)).toEqual([]);
});
