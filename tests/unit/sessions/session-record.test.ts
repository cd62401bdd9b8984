import fc, { runs } from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { goesThrough, parseRecord, refusedIn } from '../../../src/sessions/session-record.ts';
import { endedSession, session } from './memory-storage.ts';

/** An answer that is an editor's sentence for support. */
const sentence = { question: 'چراغ DSL چطور است؟', answer: 'چراغ DSL خاموش است', whole: true };

describe('reading a stored session', () => {
  it('brings back what was stored', () => {
    expect(parseRecord(JSON.stringify(endedSession))).toEqual(endedSession);
  });

  it('brings back which answers are editors\u2019 sentences, and takes a record of before these were marked', () => {
    const marked = { ...session, entries: [...session.entries, sentence] };
    expect(parseRecord(JSON.stringify(marked))).toEqual(marked);
    expect(parseRecord(JSON.stringify(session))?.entries.map(({ whole }) => whole)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('brings back what was said of a notice of the network, and the answers that name it', () => {
    const asked = { ...session, notice: '1405-12: نه', answers: `_refused=tehran-fiber&${session.answers}` };
    expect(parseRecord(JSON.stringify(asked))).toEqual(asked);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'سلام'],
    ['half a record', JSON.stringify(session).slice(0, 40)],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no answers', JSON.stringify({ ...session, answers: undefined })],
    ['entries of another shape', JSON.stringify({ ...session, entries: [{ question: 1 }] })],
    [
      'an entry whose mark is no flag',
      JSON.stringify({ ...session, entries: [{ ...sentence, whole: 'yes' }] }),
    ],
    ['a time that no calendar knows', JSON.stringify({ ...session, time: 1e300 })],
    ['a time in words', JSON.stringify({ ...session, time: 'noon' })],
    ['a notice that is no text', JSON.stringify({ ...session, notice: { number: 7 } })],
    ['a revision that is no text', JSON.stringify({ ...session, revision: 10 })],
  ])('takes %s for no session', (_, text) => {
    expect(parseRecord(text)).toBeUndefined();
  });

  it.each(['javascript:alert(1)', '//elsewhere.example/', 'https://elsewhere.example/', '/a/../b/', 'a/b/'])(
    'lets no link to %s through',
    (url) => {
      expect(parseRecord(JSON.stringify({ ...session, url }))).toBeUndefined();
    },
  );

  it('lets no answers through that are more than answers', () => {
    expect(parseRecord(JSON.stringify({ ...session, answers: 'a=b"><script>' }))).toBeUndefined();
  });

  it('takes any text and any data without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseRecord(text)).not.toThrow();
      }),
      runs(500),
    );
  });
});

describe('a stored session', () => {
  it('has gone through each of its beginnings, and through nothing else', () => {
    expect(goesThrough('a=b&c=d', 'a=b')).toBe(true);
    expect(goesThrough('a=b&c=d', 'a=b&c=d')).toBe(true);
    expect(goesThrough('a=b', '')).toBe(true);
    expect(goesThrough('a=bc', 'a=b')).toBe(false);
    expect(goesThrough('a=b', 'a=b&c=d')).toBe(false);
  });

  it('has gone the same way whether a notice was refused before it or not', () => {
    expect(goesThrough('_refused=x&_refused=y&a=b&c=d', 'a=b')).toBe(true);
    expect(goesThrough('a=b&c=d', '_refused=x&a=b')).toBe(true);
    expect(goesThrough('_at=a&_from=g&_refused=x&a=b', '_at=a&_from=g&a=b')).toBe(true);
    expect(goesThrough('_refused=x', '_refused=y')).toBe(true);
    expect(goesThrough('_known=x', 'a=b')).toBe(false);
  });

  it('has gone the same way whether an answer was measured or given by hand', () => {
    expect(goesThrough('_m=a&_m=c&a=b&c=d', 'a=b')).toBe(true);
    expect(goesThrough('a=b&c=d', '_refused=x&_m=a&a=b')).toBe(true);
    expect(goesThrough('_m=a&a=b', '_m=a&a=x')).toBe(false);
  });

  it('names the notices that were refused in it', () => {
    expect(refusedIn('_refused=x&_refused=y-2&a=b')).toEqual(['x', 'y-2']);
    expect(refusedIn('a_refused=x&_known=y')).toEqual([]);
  });
});
