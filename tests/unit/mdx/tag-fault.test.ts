import { describe, expect, test } from 'vitest';
import { adviceIn } from '../../../src/diagnostics/advice-in.ts';
import { applyFixes } from '../../../src/diagnostics/apply-fixes.ts';
import { parseAround } from '../../../src/mdx/parse-with-recovery.ts';

const problemsOf = (source: string) => parseAround(source).problems;

/** A text with the mends of its faults of syntax. */
const mended = (source: string) =>
  applyFixes(
    source,
    problemsOf(source).flatMap(({ fix }) => fix ?? []),
  ).text;

describe('a tag that cannot be read is told at the sign, and mended where nobody has to think', () => {
  test.each([
    ['a word processor\u2019s quotes', '<Note a=“b c”>\n\nx\n\n</Note>', 9, '<Note a="b c">\n\nx\n\n</Note>'],
    [
      'Persian quotes',
      '<Step id=«fixed» question="x">\n\nx\n\n</Step>',
      10,
      '<Step id="fixed" question="x">\n\nx\n\n</Step>',
    ],
    ['two apostrophes of a typographer', '<Wiring kind=‘splitter’ />', 14, '<Wiring kind="splitter" />'],
    ['a straight quote and another', '<Screen fa="الف” en="b" />', 16, '<Screen fa="الف" en="b" />'],
    [
      'no quote at the end of a value',
      '<Step id="a question="x">\n\nx\n\n</Step>',
      10,
      '<Step id="a" question="x">\n\nx\n\n</Step>',
    ],
    [
      'no quote before the end of the tag',
      '<ModemLights power="green />',
      20,
      '<ModemLights power="green" />',
    ],
    ['quotes inside a value', '<Screen fa="خطای "۶۹۱" آمد" />', 18, '<Screen fa="خطای «۶۹۱» آمد" />'],
    ['quotes with backslashes', '<Screen fa="خطای \\"۶۹۱\\" آمد" />', 18, '<Screen fa="خطای «۶۹۱» آمد" />'],
    ['no quotes', '<Wiring kind=splitter />', 14, '<Wiring kind="splitter" />'],
    ['a colon', '<Wiring kind:"splitter" />', 13, '<Wiring kind="splitter" />'],
    ['no sign of equality', '<Wiring kind "splitter" />', 13, '<Wiring kind="splitter" />'],
    [
      'a comma between two',
      '<Step id="a", question="x">\n\nx\n\n</Step>',
      13,
      '<Step id="a" question="x">\n\nx\n\n</Step>',
    ],
    ['no end of the tag', '<Note\n\nx\n\n</Note>', 1, '<Note>\n\nx\n\n</Note>'],
    ['no end of the closing tag', '<Key>Reset</Key', 11, '<Key>Reset</Key>'],
    ['no slash in the closing tag', '<Key>Reset<Key>', 11, '<Key>Reset</Key>'],
    ['a closing tag in small letters', '<Note>\n\nx\n\n</note>', 1, '<Note>\n\nx\n\n</Note>'],
    ['a closing tag behind words', '<Note>\n\nx</Note>', 2, '<Note>\n\nx\n\n</Note>'],
    ['words behind a closing tag', '<Note>\n\nx\n\n</Note> y', 1, '<Note>\n\nx\n\n</Note>\n\ny'],
  ])('%s', (_, source, column, right) => {
    expect(problemsOf(source)).toMatchObject([{ column }]);
    expect(mended(source)).toBe(right);
    expect(problemsOf(right)).toEqual([]);
  });

  test.each([
    ['one quote inside a value', '<Screen fa="مانیتور 27" بزرگ" />'],
    ['a value that is not there', '<Wiring kind= />'],
    ['a sign that belongs nowhere', '<Wiring ؟ kind="splitter" />'],
  ])('%s waits for a person', (_, source) => {
    expect(problemsOf(source)).toHaveLength(1);
    expect(mended(source)).toBe(source);
  });

  test('in Persian it names the sign and what to write', () => {
    const [problem] = problemsOf('<Wiring kind=«splitter» />');
    if (problem === undefined) expect.unreachable('the tag is not told');
    const { message, suggestion } = adviceIn(problem, 'fa');
    expect(message).toMatch(/مقدار kind .*«/);
    expect(suggestion).toContain('kind="…"');
  });
});

describe('a closing tag that is missing is told once', () => {
  const tree = (inside: string) => `<DecisionTree start="a">\n\n${inside}\n\n</DecisionTree>`;

  test.each([
    ['of a step in a tree', tree('<Step id="a" question="x">\n<Choice id="b" go="c">x</Choice>')],
    ['of a note', '<Note>\n\n<Warning>\n\nx\n\n</Note>'],
    ['crossed with another', '<Note>\n\n<Steps>\n\n1. x\n\n</Note>\n\n</Steps>'],
    ['and one too many', '<Note>\n\nx\n\n</Warning>\n\n</Note>'],
  ])('%s', (_, source) => {
    expect(problemsOf(source)).toHaveLength(1);
  });
});
