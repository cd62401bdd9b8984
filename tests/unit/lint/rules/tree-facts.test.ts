import { describe, expect, test } from 'vitest';
import { findingsOf } from '../find-in-body.ts';

const solved = '<Outcome id="fixed" result="solved">\nدرست شد.\n</Outcome>';
const visit = '<Outcome id="visit" result="visit" topic="modem">\nکارشناس خط را می‌بیند.\n</Outcome>';
const wait = '<Action id="wait" wait="1m" go="fixed">\nیک دقیقه صبر کنید.\n</Action>';

/** What is found in a guide that asks one question. */
function found(fact: string, choices: readonly string[], ...parts: readonly string[]) {
  const step = [`<Step id="power" question="حالا اینترنت دارید؟"${fact}>`, ...choices, '</Step>'].join('\n');
  const body = ['<DecisionTree start="power">', step, ...parts, solved, '</DecisionTree>'].join('\n\n');
  return findingsOf({ body }).map(({ rule, message, suggestion }) => `${rule}: ${message} ${suggestion}`);
}

const choice = (id: string, when: string, go = 'fixed') =>
  `<Choice id="${id}" go="${go}"${when === '' ? '' : ` when="${when}"`}>پاسخ ${id}</Choice>`;

describe('a question that a check can answer', () => {
  test('is right with a known fact, and values that stand for one answer each', () => {
    expect(found(' fact="site"', [choice('yes', 'yes'), choice('no', 'no')])).toEqual([]);
    expect(found(' fact="clock"', [choice('fine', 'right'), choice('wrong', 'behind ahead')])).toEqual([]);
  });

  test('needs a value at one answer only', () => {
    expect(found(' fact="site"', [choice('yes', 'yes'), choice('no', ''), choice('not-sure', '')])).toEqual(
      [],
    );
  });

  test.each([
    ['sites', 'There is no fact "sites". Did you mean "site"?'],
    ['', 'There is no fact "". Use one of: network, site,'],
    ['toString', 'There is no fact "toString". Use one of: network,'],
  ])('has no fact %j', (fact, words) => {
    expect(found(` fact="${fact}"`, [choice('yes', 'yes'), choice('no', 'no')])).toEqual([
      expect.stringContaining(`tree-fact: ${words}`),
    ]);
  });

  test.each([
    ['site', 'yse', 'The fact site cannot be "yse". Did you mean "yes"?'],
    [
      'clock',
      'behind slow',
      'The fact clock cannot be "slow". Use one of: right, behind, ahead, or 1 other.',
    ],
    ['site', '  ', 'The choice "yes" has an empty when. Write one of: yes, no, or take when out.'],
  ])('of the fact %s has no value %j', (fact, when, words) => {
    expect(found(` fact="${fact}"`, [choice('yes', when), choice('no', '')])).toEqual([
      `tree-fact: ${words}`,
    ]);
  });

  test.each([
    ['abroad', 'unset'],
    ['names', 'unset'],
    ['modem', 'unasked'],
    ['line', 'unknown'],
    ['network', 'some'],
  ])('of the fact %s is not answered by "%s", which says that nothing was found out', (fact, when) => {
    expect(found(` fact="${fact}"`, [choice('yes', when), choice('no', '')])).toEqual([
      expect.stringMatching(`tree-fact: "${when}" says that ${fact} was not found out`),
    ]);
  });

  test('proposes something', () => {
    expect(found(' fact="site"', [choice('yes', ''), choice('no', '')])).toEqual([
      expect.stringMatching(/^tree-fact: No answer of the step "power" has when/),
    ]);
  });

  test('has a fact where an answer has a value', () => {
    expect(found('', [choice('yes', 'yes'), choice('no', 'no')])).toEqual([
      expect.stringMatching(/^tree-fact: The choice "yes" has when, and its question has no fact\./),
      expect.stringMatching(/^tree-fact: The choice "no" has when, and its question has no fact\./),
    ]);
  });

  test.each([
    ['yes', 'no yes'],
    ['yes', 'yes'],
  ])('does not give a value to two answers: "%s" and "%s"', (one, other) => {
    expect(found(' fact="site"', [choice('one', one), choice('other', other)])).toEqual([
      expect.stringMatching(/^tree-fact-answers: "yes" already stands for the choice "one"\./),
    ]);
  });

  test('leaves an answer to whoever sees it otherwise', () => {
    expect(found(' fact="site"', [choice('yes', 'yes no')])).toEqual([
      expect.stringMatching(/^tree-fact-answers: The step "power" leaves no answer but the measured one\./),
      expect.stringMatching(/^tree-choices: /),
    ]);
  });

  test('does not call anybody out by itself, but may ask further, or have something done', () => {
    const choices = [choice('yes', 'yes'), choice('no', 'no', 'visit')];
    expect(found(' fact="site"', choices, visit)).toEqual([
      expect.stringMatching(/^tree-fact-visit: The choice "no" is measured, and leads straight to a visit\./),
    ]);
    expect(found(' fact="site"', [choice('yes', 'yes'), choice('no', '', 'visit')], visit)).toEqual([]);
    expect(found(' fact="site"', [choice('yes', 'yes'), choice('no', 'no', 'wait')], wait)).toEqual([]);
  });
});
