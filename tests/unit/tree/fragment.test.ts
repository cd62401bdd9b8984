import fc, { runs } from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import {
  formatFragment,
  losesAnswers,
  parseEntry,
  parseFragment,
  parseMeasured,
  parseSeenNotices,
} from '../../../src/tree/fragment.ts';
import { idPattern } from '../../../src/tree/ids.ts';

const kept = new Map([
  ['power', 'on'],
  ['dsl', 'off'],
]);

describe('a fragment of an address', () => {
  it('loses answers that were not kept', () => {
    expect(losesAnswers('#power=on&dsl=off&wifi=on', kept)).toBe(true);
    expect(losesAnswers('#power=off&dsl=off', kept)).toBe(true);
    expect(losesAnswers('#utm_source=mail', kept)).toBe(true);
    expect(losesAnswers('#power=on&%E0%A4%A', kept)).toBe(true);
  });

  it('is read where a messenger encoded its marks', () => {
    const encoded = '#power%3Don%26dsl%3doff';
    expect([...parseFragment(encoded)]).toEqual([...kept]);
    expect(losesAnswers(encoded, kept)).toBe(false);
  });

  it('loses nothing by order, by a missing answer or by an empty part', () => {
    expect(losesAnswers('#dsl=off&power=on', kept)).toBe(false);
    expect(losesAnswers('#power=on', kept)).toBe(false);
    expect(losesAnswers('#power=on&&', kept)).toBe(false);
    expect(losesAnswers('', kept)).toBe(false);
  });
});

describe('where a fragment enters a tree', () => {
  it('is read and written beside the answers, and is none of them', () => {
    const fragment = '#_at=restart&_from=no-internet&power=on&dsl=off';
    expect(parseEntry(fragment)).toEqual({ at: 'restart', from: 'no-internet' });
    expect([...parseFragment(fragment)]).toEqual([...kept]);
    expect(losesAnswers(fragment, kept)).toBe(false);
    expect(formatFragment(kept, { at: 'restart', from: 'no-internet' })).toBe(fragment);
    expect(formatFragment(new Map(), { at: 'restart' })).toBe('#_at=restart');
  });

  it('is read where a messenger encoded its marks, and may name no guide', () => {
    expect(parseEntry('#_at%3Drestart%26_from%3Dno-internet')).toEqual({
      at: 'restart',
      from: 'no-internet',
    });
    expect(parseEntry('#_at=restart')).toEqual({ at: 'restart' });
    expect(parseEntry('#_at=restart&_from=../x')).toEqual({ at: 'restart' });
  });

  it('is nowhere in a fragment without it, or with what is no id', () => {
    for (const fragment of ['', '#', '#power=on', '#_at=', '#_at=<b>', '#_from=no-internet'])
      expect(parseEntry(fragment)).toBeUndefined();
  });
});

describe('what a fragment says of the network\u2019s notices', () => {
  it('is read and written before the answers, and is none of them', () => {
    const fragment = '#_refused=tehran-fiber&_refused=rey-works&power=on&dsl=off';
    const seen = { refused: ['tehran-fiber', 'rey-works'] };
    expect(parseSeenNotices(fragment)).toEqual(seen);
    expect([...parseFragment(fragment)]).toEqual([...kept]);
    expect(losesAnswers(fragment, kept)).toBe(false);
    expect(formatFragment(kept, undefined, seen)).toBe(fragment);
    expect(parseSeenNotices('#_known=tehran-fiber')).toEqual({ known: 'tehran-fiber', refused: [] });
    expect(formatFragment(new Map(), undefined, { known: 'tehran-fiber', refused: [] })).toBe(
      '#_known=tehran-fiber',
    );
    expect(formatFragment(kept, { at: 'restart', from: 'no-internet' }, seen)).toBe(
      '#_at=restart&_from=no-internet&_refused=tehran-fiber&_refused=rey-works&power=on&dsl=off',
    );
  });

  it('is read where a messenger encoded its marks', () => {
    expect(parseSeenNotices('#_refused%3Da%26_refused%3db%26power%3Don').refused).toEqual(['a', 'b']);
  });

  it('is no trouble found where the customer went on to answer, or came in later', () => {
    for (const rest of ['power=on', '_at=restart'])
      expect(parseSeenNotices(`#_known=a&_refused=b&${rest}`)).toEqual({ refused: ['b'] });
  });

  it('names each notice once, and none as both', () => {
    expect(parseSeenNotices('#_refused=a&_refused=a&_refused=b&_known=b')).toEqual({
      known: 'b',
      refused: ['a'],
    });
  });

  it('is nothing where no id stands', () => {
    for (const fragment of ['', '#', '#_known=', '#_known=<b>', '#_refused=../x', '#_known', '#known=a'])
      expect(parseSeenNotices(fragment)).toEqual({ refused: [] });
  });

  it('is read of any text without a fault, and no longer than answers are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseSeenNotices(text)).not.toThrow();
      }),
      runs(300),
    );
    const many = Array.from({ length: 500 }, (_, index) => `_refused=n${index}`).join('&');
    expect(parseSeenNotices(many).refused).toHaveLength(100);
  });
});

describe('which answers of a fragment were measured', () => {
  it('is read and written before the answers, and is none of them', () => {
    const fragment = '#_at=restart&_refused=rey-works&_m=power&_m=dsl&power=on&dsl=off';
    expect([...parseMeasured(fragment)]).toEqual(['power', 'dsl']);
    expect([...parseFragment(fragment)]).toEqual([...kept]);
    expect(losesAnswers(fragment, kept)).toBe(false);
    const seen = { refused: ['rey-works'] };
    expect(formatFragment(kept, { at: 'restart' }, seen, new Set(['dsl', 'power']))).toBe(fragment);
  });

  it('is read where a messenger encoded its marks', () => {
    expect([...parseMeasured('#_m%3Ddsl%26dsl%3Doff')]).toEqual(['dsl']);
  });

  it('is nothing where no id stands, and of a step without an answer it is not written', () => {
    for (const fragment of ['', '#', '#_m=', '#_m=<b>', '#_m', '#m=dsl'])
      expect(parseMeasured(fragment).size).toBe(0);
    expect(formatFragment(kept, undefined, undefined, new Set(['wifi']))).toBe('#power=on&dsl=off');
  });

  it('is brought back from any answers, whatever is measured of them', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/).filter((text) => idPattern.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, id, fc.boolean()), { selector: ([step]) => step }), (given) => {
        const answers = new Map(given.map(([step, choice]) => [step, choice]));
        const measured = given.flatMap(([step, , isMeasured]) => (isMeasured ? [step] : []));
        const fragment = formatFragment(answers, undefined, undefined, new Set(measured));
        expect([...parseMeasured(fragment)]).toEqual(measured);
        expect([...parseFragment(fragment)]).toEqual([...answers]);
        expect(losesAnswers(fragment, answers)).toBe(false);
      }),
      runs(300),
    );
  });

  it('is read of any text without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseMeasured(text)).not.toThrow();
      }),
      runs(300),
    );
  });
});
