import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { MAX_DOCUMENT_LENGTH, parseNotices } from '../../../src/notices/parse-notices.ts';
import { morning, outage, works } from './notice-samples.ts';

const read = (document: unknown) => parseNotices(JSON.stringify(document), morning);
const ids = (...notices: readonly unknown[]) => read({ version: 1, notices })?.notices.map(({ id }) => id);

describe('reading the notices', () => {
  it('brings back what is whole as it was', () => {
    expect(read({ version: 1, notices: [outage, works] })?.notices).toEqual([outage, works]);
  });

  it('passes over fields that it does not know', () => {
    expect(ids({ ...outage, more: { deep: [1] } })).toEqual([outage.id]);
  });

  it('knows what the operator says of its own word, and takes what is no moment for one long past', () => {
    const of = (more: object) => read({ version: 1, notices: [], ...more });
    expect(of({})).toMatchObject({ checked: undefined, heartbeat: undefined });
    expect(of({ checked: '2026-11-29T07:00Z', heartbeat: 5 })).toMatchObject({
      checked: '2026-11-29T07:00Z',
      heartbeat: 5,
    });
    for (const checked of [null, 5, {}]) expect(of({ checked })?.checked).toBe('');
  });

  it.each(['', '<!doctype html>', '{"version":1,"notices":', 'null', '[]', '7', '{"version":1}'])(
    'takes %s for no document',
    (text) => expect(parseNotices(text, morning)).toBeUndefined(),
  );

  it('takes another version, and what is much too long, for no document', () => {
    expect(read({ version: 2, notices: [] })).toBeUndefined();
    const long = JSON.stringify({ version: 1, notices: [], more: 'x'.repeat(MAX_DOCUMENT_LENGTH) });
    expect(parseNotices(long, morning)).toBeUndefined();
  });

  it.each<[name: string, field: object]>([
    ['a name that is no part of an address', { id: '../x' }],
    ['a kind that there is not', { kind: 'party' }],
    ['an impact that there is not', { impact: 'none' }],
    ['areas without names', { areas: [{ id: 'tehran' }] }],
    ['services that are no words', { services: [1] }],
    ['guides that are no list', { guides: 'no-internet' }],
    ['a beginning in the year 9999', { starts: '9999-01-01T00:00:00Z' }],
    ['no beginning', { starts: undefined }],
    ['an estimate that is no moment', { estimate: 'soon' }],
    ['an end of another kind', { ends: 0 }],
    ['news without words', { updates: [{ at: outage.starts, state: 'resolved' }] }],
    ['news of the year 9999', { updates: [{ at: '9999-01-01T00:00Z', state: 'resolved', text: 'x' }] }],
    ['advice that is no text', { advice: ['x'] }],
    ['a number that is no text', { number: 12 }],
  ])('leaves out a notice with %s, and counts the others', (_, field) => {
    expect(ids({ ...outage, ...field }, works)).toEqual([works.id]);
  });

  it('is total: whatever came, it is read or refused, and what is read is whole', () => {
    const spoiled = fc
      .record({ field: fc.constantFrom(...Object.keys(outage)), value: fc.jsonValue() })
      .map(({ field, value }) => ({ ...outage, [field]: value }));
    const document = fc.record({
      version: fc.constantFrom(1, 2),
      notices: fc.array(fc.oneof(spoiled, fc.jsonValue())),
      checked: fc.jsonValue(),
      heartbeat: fc.jsonValue(),
    });
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      document.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, fc.integer(), (one, now) => {
        for (const notice of parseNotices(one, now)?.notices ?? []) {
          expect(notice.id).toMatch(/^[a-z0-9-]+$/);
          expect(Number.isNaN(Date.parse(notice.starts))).toBe(false);
          expect(['down', 'slow', 'notice']).toContain(notice.impact);
        }
      }),
    );
  });
});
