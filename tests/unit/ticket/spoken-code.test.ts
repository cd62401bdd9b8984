import { describe, expect, it } from 'vitest';
import { readCode } from '../../../src/ticket/read-code.ts';
import { codeOf, guideNumber, spoken } from '../../../src/ticket/spoken-code.ts';
import type { WalkShape } from '../../../src/ticket/walk-number.ts';

const shape: WalkShape = {
  start: 'power',
  ways: new Map([
    [
      'power',
      new Map([
        ['off', 'dead'],
        ['on', 'fine'],
      ]),
    ],
    ['dead', new Map()],
    ['fine', new Map()],
  ]),
};
const code = codeOf('no-internet', 31, shape, [{ step: 'power', choice: 'on' }]) ?? '';

describe('a spoken code', () => {
  it('says guide, revision and walk in twelve digits', () => {
    expect(code).toMatch(/^[0-9]{12}$/);
    expect(readCode(code)).toEqual({
      kind: 'code',
      code,
      guide: guideNumber('no-internet'),
      revision: 31,
      walk: 2,
    });
  });

  it('keeps the numbers of guides that are in use', () => {
    expect(guideNumber('no-internet')).toBe(524);
    expect(guideNumber('dsl-light-off')).toBe(909);
  });

  it('is not made for answers that are no walk', () => {
    expect(codeOf('no-internet', 0, shape, [{ step: 'power', choice: 'blue' }])).toBeUndefined();
  });

  it('is not made for a tree with more walks than it can name', () => {
    const wide: WalkShape = {
      start: 'which',
      ways: new Map([
        ['which', new Map(Array.from({ length: 40_000 }, (_, index) => [`c${index}`, 'end']))],
        ['end', new Map()],
      ]),
    };
    expect(codeOf('wide', 0, wide, [{ step: 'which', choice: 'c1' }])).toMatch(/^[0-9]{12}$/);
    expect(codeOf('wide', 0, wide, [{ step: 'which', choice: 'c9999' }])).toBeUndefined();
  });

  it('is shown four by four in Persian digits, held together by no-break spaces', () => {
    expect(spoken('482105739164')).toBe('۴۸۲۱\u00a0۰۵۷۳\u00a0۹۱۶۴');
  });
});

describe('reading a code', () => {
  it.each([
    ['Persian digits with the spaces shown', spoken(code)],
    ['Arabic digits', code.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))],
    ['hyphens and spaces', ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`],
    ['words around it', `کد: ${spoken(code)}.`],
  ])('takes %s', (_, typed) => {
    expect(readCode(typed)).toMatchObject({ kind: 'code', code });
  });

  it('says how many digits there are where they are not twelve', () => {
    expect(readCode(code.slice(1))).toEqual({ kind: 'length', count: 11 });
    expect(readCode(`${code}1`)).toEqual({ kind: 'length', count: 13 });
    expect(readCode('سلام')).toEqual({ kind: 'length', count: 0 });
  });

  it('sees a wrong digit and two exchanged', () => {
    const wrong = code.slice(0, 5) + String((Number(code[5]) + 1) % 10) + code.slice(6);
    expect(readCode(wrong)).toEqual({ kind: 'mistyped' });
    const [first = '', second = ''] = [code.slice(0, 4), code.slice(4, 8)];
    const exchanged = second[0] + first.slice(1) + first[0] + second.slice(1) + code.slice(8);
    expect(exchanged).not.toBe(code);
    expect(readCode(exchanged)).toEqual({ kind: 'mistyped' });
  });
});
