import { describe, expect, it } from 'vitest';
import { revisionAndPath, parseReferenceCode } from '../../../../src/report/desk/parse-reference-code.ts';
import { formatReferenceCode, referenceCode } from '../../../../src/report/reference-code/reference-code.ts';
import { formatLatinCode } from '../../../../src/report/reference-code/format-latin-code.ts';
import { guideNumber } from '../../../../src/report/reference-code/guide-number.ts';
import type { Graph } from '../../../../src/tree/graph.ts';

const graph: Graph = {
  start: 'power',
  edges: new Map([
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
const code = referenceCode('no-internet', 312, graph, [{ step: 'power', choice: 'on' }]) ?? '';

describe('a reference code', () => {
  it('says guide, revision and path in twelve digits', () => {
    expect(code).toMatch(/^[0-9]{12}$/);
    const read = parseReferenceCode(code);
    expect(read.guide).toBe(guideNumber('no-internet'));
    expect(revisionAndPath(graph, read)).toEqual({ revision: 312, path: 2 });
  });

  it('keeps the numbers of guides that are in use', () => {
    expect(guideNumber('no-internet')).toBe(524);
    expect(guideNumber('dsl-light-off')).toBe(909);
  });

  it('is not made for answers that are no path', () => {
    expect(referenceCode('no-internet', 0, graph, [{ step: 'power', choice: 'blue' }])).toBeUndefined();
  });

  const wide = (paths: number): Graph => ({
    start: 'which',
    edges: new Map([
      ['which', new Map(Array.from({ length: paths - 1 }, (_, index) => [`c${index}`, 'end']))],
      ['end', new Map()],
    ]),
  });

  it('is made for the last of the revisions that a tree with the most paths leaves room for', () => {
    expect(referenceCode('wide', 31, wide(31_250), [{ step: 'which', choice: 'c9' }])).toMatch(/^[0-9]{12}$/);
  });

  it('is not made for a tree with more paths than it can name', () => {
    expect(referenceCode('wide', 0, wide(31_251), [{ step: 'which', choice: 'c1' }])).toBeUndefined();
  });

  it('is shown four by four in Persian digits, held together by no-break spaces', () => {
    expect(formatReferenceCode('482105739164')).toBe('۴۸۲۱\u00a0۰۵۷۳\u00a0۹۱۶۴');
    expect(formatLatinCode('482105739164')).toBe('4821 0573 9164');
  });
});
