import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../../src/diagnostics/in-one-line.ts';
import { runsOfAdvice } from '../../../src/diagnostics/runs-of-advice.ts';

const codeIn = (text: string) => runsOfAdvice(text).flatMap((run) => (run.isCode ? [run.text] : []));

describe('the code in what is told', () => {
  test.each([
    ['در <Choice> ویژگی go نیست.', ['<Choice>', 'go']],
    ['بنویسید <Step id="a" question="چراغ؟"> و بس.', ['<Step id="a" question="چراغ؟">']],
    ['در آن who="…" بنویسید', ['who="…"']],
    ['آن را میان دو نشان `*140#` بگذارید', ['`*140#`']],
    ['چراغ روشن است.', []],
  ])('%j', (text, code) => {
    expect(codeIn(text)).toEqual(code);
  });

  test('and the words around it are the text again', () => {
    const text = 'در </Step> و <Choice go="x"/> و DSL و `a` باشد.';
    expect(
      runsOfAdvice(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('what is told in a line that begins with a file name', () => {
  test('is as it is in English', () => {
    expect(inOneLine('Write <Step>.', 'en')).toBe('Write <Step>.');
  });

  test('is isolated in Persian, and so is the code in it', () => {
    expect(inOneLine('تگ \u200e<Step>\u200e را ببندید.', 'fa')).toBe(
      '\u2067تگ \u2066<Step>\u2069 را ببندید.\u2069',
    );
  });
});
