import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { MAX_DOCUMENT_LENGTH, parseNotices } from '../../../../src/notices/parse-notices.ts';
import { documentJsonSchema, documentSchema } from '../../../../src/notices/publish/document-schema.ts';
import { documentText, noticesDocument } from '../../../../src/notices/publish/notices-document.ts';
import { contentWith, NOW, noticeText, publicationWith } from './noticed-content.ts';

const documentOf = (...input: Parameters<typeof publicationWith>) => publicationWith(...input).document;
const ids = (notices: Parameters<typeof publicationWith>[0]) =>
  documentOf(notices).notices.map(({ id }) => id);
const news = (at: string, state: string, text = 'خبر') => ({ at, state, text });

describe('what is published of a notice', () => {
  it('is its head with the names of its areas, whole moments, and what to do', () => {
    const fields = {
      services: ['adsl'],
      estimate: '2026-11-29T12:00Z',
      next: '2026-11-29T11:00:30+03:30',
      guides: ['dsl-off'],
      number: 'T-12',
    };
    expect(documentOf([noticeText('cut', fields, 'صبر کنید.\nبعد بپرسید.')])).toEqual({
      version: 1,
      notices: [
        {
          id: 'cut',
          title: 'قطع اینترنت در رشت',
          kind: 'outage',
          impact: 'down',
          areas: [{ id: 'rasht', name: 'رشت' }],
          services: ['adsl'],
          starts: '2026-11-29T08:00:00+03:30',
          estimate: '2026-11-29T12:00:00Z',
          next: '2026-11-29T11:00:30+03:30',
          advice: 'صبر کنید.\nبعد بپرسید.',
          number: 'T-12',
          updates: [],
          guides: ['dsl-off'],
        },
      ],
    });
  });

  it('has the newest news first, whatever their order in the file and their offsets', () => {
    const updates = [
      news('2026-11-29T08:00+03:30', 'investigating'),
      news('2026-11-29T06:00Z', 'monitoring'),
      news('2026-11-29T09:00+03:30', 'identified'),
    ];
    const [notice] = documentOf([noticeText('cut', { updates })]).notices;
    expect(notice?.updates.map(({ state }) => state)).toEqual(['monitoring', 'identified', 'investigating']);
  });

  it('names an area that is gone by its id', () => {
    const [notice] = documentOf([noticeText('cut', { areas: ['rasht', 'atlantis'] })]).notices;
    expect(notice?.areas).toEqual([
      { id: 'rasht', name: 'رشت' },
      { id: 'atlantis', name: 'atlantis' },
    ]);
  });
});

describe('the document', () => {
  it('has what began last first', () => {
    const [early, late] = ['2026-11-20T00:00Z', '2026-12-20T00:00Z'].map((starts) => ({ starts }));
    expect(
      ids([noticeText('early', early), noticeText('late', late), noticeText('b'), noticeText('a')]),
    ).toEqual(['late', 'a', 'b', 'early']);
  });

  it('leaves out what is over for more than two weeks, by its end or by the word that says so, whichever is later', () => {
    const starts = '2026-11-01T00:00+03:30';
    const [before, within] = ['2026-11-15T09:59+03:30', '2026-11-15T10:00+03:30'];
    expect(
      ids([
        noticeText('ended-long-ago', { starts, ends: before }),
        noticeText('ended', { starts, ends: within }),
        noticeText('resolved-long-ago', { starts, updates: [news(before, 'resolved')] }),
        noticeText('resolved', { starts, updates: [news(within, 'completed')] }),
        noticeText('ended-and-told-late', { starts, ends: before, updates: [news(within, 'resolved')] }),
        noticeText('open-for-long', { starts, updates: [news(before, 'monitoring')] }),
      ]),
    ).toEqual(['ended', 'ended-and-told-late', 'open-for-long', 'resolved']);
  });

  it('says that it holds now only where a monitor says so again and again', () => {
    expect(documentOf([], { heartbeat: 15 })).toEqual({
      version: 1,
      checked: '2026-11-29T06:30:00Z',
      heartbeat: 15,
      notices: [],
    });
    expect(documentOf([])).toEqual({ version: 1, notices: [] });
  });

  it('is read by devices as it was written', () => {
    const document = documentOf([noticeText('cut', { number: '1' }, '<b>"\u2028'), noticeText('other')], {
      heartbeat: 5,
    });
    expect(parseNotices(documentText(document), NOW)).toEqual(document);
  });

  const long = (state: string, at: string) =>
    Array.from({ length: 20 }, () => news(at, state, 'د'.repeat(490)));
  const longNotices = (count: number, state: string) =>
    Array.from({ length: count }, (_, index) =>
      noticeText(`n${index}`, {
        updates: long(state, `2026-11-${String(index + 16).padStart(2, '0')}T00:00Z`),
      }),
    );

  it('leaves out what is over the longest where devices would not read all of it', () => {
    const document = documentOf([...longNotices(12, 'resolved'), noticeText('open')]);
    expect(documentText(document).length).toBeLessThanOrEqual(MAX_DOCUMENT_LENGTH);
    const left = document.notices.map(({ id }) => id);
    expect(left).toContain('open');
    expect(left).toContain('n11');
    expect(left).not.toContain('n0');
  });

  it('is refused where what is not over is more than devices read', () => {
    const { site, areas } = contentWith([]);
    expect(() => noticesDocument(longNotices(12, 'monitoring'), areas, site, NOW)).toThrow(
      /\d+ letters long, and devices read 100000/,
    );
  });
});

describe('the schema of the document', () => {
  it('fits what is published, with everything in it and with nothing', () => {
    const whole = documentOf(
      [
        noticeText(
          'cut',
          {
            areas: 'all',
            estimate: '2026-11-29T12:00Z',
            ends: '2026-11-29T13:00Z',
            next: '2026-11-29T11:00Z',
            number: '1',
            updates: [news('2026-11-29T08:00+03:30', 'in-progress')],
          },
          'صبر کنید.',
        ),
        noticeText('other'),
      ],
      { heartbeat: 5 },
    );
    expect(documentSchema.parse(whole)).toEqual(whole);
    expect(documentSchema.parse(documentOf([]))).toEqual({ version: 1, notices: [] });
  });

  it.each([
    ['another version', { version: 2, notices: [] }],
    ['a moment without an offset', { version: 1, checked: '2026-11-29T10:00:00', notices: [] }],
    ['a notice without news', { version: 1, notices: [{ id: 'a' }] }],
  ])('does not fit %s', (_, document) => {
    expect(documentSchema.safeParse(document).success).toBe(false);
  });

  it('is published as JSON Schema that says what a monitor writes', () => {
    const schema = z
      .object({
        $schema: z.string(),
        description: z.string(),
        properties: z.object({ checked: z.object({ description: z.string() }) }),
        required: z.array(z.string()),
      })
      .parse(JSON.parse(documentJsonSchema()));
    expect(schema.$schema).toContain('json-schema.org');
    expect(schema.description).toMatch(/monitor may write the file itself/);
    expect(schema.properties.checked.description).toContain('monitor');
    expect(schema.required).toEqual(['version', 'notices']);
  });
});
