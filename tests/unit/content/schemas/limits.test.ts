import { describe, expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { articleSchema } from '../../../../src/content/schemas/article.ts';
import { siteSchema } from '../../../../src/content/schemas/site.ts';
import { symptomSchema } from '../../../../src/content/schemas/symptom.ts';
import { site } from '../../blocks/guide-context.ts';

const letters = (count: number) => 'م'.repeat(count);

const article = {
  title: 'مودم روشن نمی\u200cشود',
  summary: letters(60),
  symptoms: ['modem'],
  reviewed: '2026-11-22',
};
const symptom = { title: 'مودم', summary: letters(20), icon: 'modem', order: 1 };

/** The paths of the fields that a schema refuses. */
const refused = (schema: z.ZodType, data: object): string[] => {
  const { error } = schema.safeParse(data);
  return [...new Set(error?.issues.map(({ path }) => path.join('.')) ?? [])];
};

describe.each([
  ['title', 'the shortest and the longest', letters(3), letters(100)],
  ['summary', 'the shortest and the longest', letters(10), letters(300)],
  ['symptoms', 'one and several', ['modem'], ['modem', 'wifi-slow', 'a1']],
  ['aliases', 'none and one of two letters', [], ['نت']],
  ['related', 'none and some', [], ['change-dns']],
  ['order', 'the first and a late one', 1, 5000],
  ['reviewed', 'a date as text and as YAML reads it', '2026-02-28', new Date('2026-02-28')],
])('the field %s of a guide', (field, what, ...right) => {
  it(`takes ${what}`, () => {
    for (const value of right) expect(refused(articleSchema, { ...article, [field]: value })).toEqual([]);
  });
});

/** By field, what it refuses. */
const refusedValues: readonly (readonly [field: string, wrong: readonly unknown[]])[] = [
  ['title', [letters(2), letters(101), 3, undefined]],
  ['summary', [letters(9), letters(301), undefined]],
  ['symptoms', [[], ['No Slug'], ['modem-'], 'modem', undefined]],
  ['aliases', [['ن'], [letters(101)], 'نت']],
  ['related', [['../x'], ['مودم'], [3]]],
  ['order', [0, -1, 1.5, '1']],
  ['reviewed', ['2026-02-30', '22-11-2026', '1405-09-01T', 20261122, undefined]],
];

describe.each(refusedValues)('the field %s of a guide', (field, wrong) => {
  it.each(wrong.map((value) => ({ value })))('refuses $value', ({ value }) => {
    const [path] = refused(articleSchema, { ...article, [field]: value });
    expect(path).toMatch(new RegExp(`^${field}`));
  });
});

describe('a guide', () => {
  it('has no names, no related guides and a late place where it says nothing of them', () => {
    expect(articleSchema.parse(article)).toMatchObject({ aliases: [], related: [], order: 100 });
  });

  it('was reviewed at the beginning of a day, however the day is written', () => {
    for (const reviewed of ['2026-11-22', new Date('2026-11-22')])
      expect(articleSchema.parse({ ...article, reviewed }).reviewed.toISOString()).toBe(
        '2026-11-22T00:00:00.000Z',
      );
  });

  it('has no field of another name, a layout least of all', () => {
    expect(articleSchema.safeParse({ ...article, layout: '../Page.astro' }).success).toBe(false);
  });
});

describe('a symptom', () => {
  it('takes what is right, and has no names where it says none', () => {
    expect(symptomSchema.parse(symptom)).toMatchObject({ aliases: [] });
  });

  it.each([
    ['title', 'م'],
    ['title', letters(61)],
    ['summary', letters(9)],
    ['summary', letters(201)],
    ['icon', 'rocket'],
    ['order', 0],
    ['aliases', ['ن']],
  ])('refuses a wrong %s: %o', (field, value) => {
    expect(refused(symptomSchema, { ...symptom, [field]: value })[0]).toMatch(new RegExp(`^${field}`));
  });
});

describe('site.yaml', () => {
  const plain = { ...site, limits: undefined };

  it('has limits of its own where it sets none', () => {
    expect(siteSchema.parse(plain).limits).toEqual({
      notice: 3,
      link: 2000,
      review: 180,
      questions: 8,
      screens: 8,
      sentence: 30,
      offline: 600_000,
      pictures: 60_000,
    });
  });

  it.each([
    ['link', 299, 300, 8000, 8001],
    ['review', 6, 7, 3650, 3651],
    ['questions', 0, 1, 20, 21],
    ['screens', 0, 1, 40, 41],
    ['sentence', 9, 10, 100, 101],
  ])('holds its limit %s between its ends', (limit, below, least, most, above) => {
    const with_ = (value: number) => refused(siteSchema, { ...plain, limits: { [limit]: value } });
    expect(with_(below)).toEqual([`limits.${limit}`]);
    expect(with_(least)).toEqual([]);
    expect(with_(most)).toEqual([]);
    expect(with_(above)).toEqual([`limits.${limit}`]);
  });

  const withPhone = (phone: unknown) => ({ ...plain, support: { ...plain.support, phone } });

  it.each(['91000000', '+982191000000', '123'])('takes a telephone number as it is dialled: %s', (dial) => {
    expect(refused(siteSchema, withPhone({ show: '۹۱۰۰ ۰۰۰۰', dial }))).toEqual([]);
  });

  it.each(['۹۱۰۰۰۰۰۰', '021-91000000', '12', '1'.repeat(16), 91000000])('takes no other: %s', (dial) => {
    expect(refused(siteSchema, withPhone({ show: '91000000', dial }))).toEqual(['support.phone.dial']);
  });

  it('wants the number that is shown beside the one that is dialled, and no empty note', () => {
    expect(refused(siteSchema, withPhone('91000000'))).toEqual(['support.phone']);
    expect(refused(siteSchema, withPhone({ dial: '91000000' }))).toEqual(['support.phone.show']);
    expect(refused(siteSchema, withPhone({ show: 'تلفن ما', dial: '91000000' }))).toEqual([
      'support.phone.show',
    ]);
    expect(refused(siteSchema, withPhone({ show: '91000000', dial: '91000000', note: '' }))).toEqual([
      'support.phone.note',
    ]);
  });

  it.each(['javascript:alert(1)', 'ftp://help.example', 'help.example', '/help'])(
    'takes no address that a browser should not open: %s',
    (address) => {
      expect(refused(siteSchema, { ...plain, address })).toEqual(['address']);
      const portal = { ...plain.portal, address };
      expect(refused(siteSchema, { ...plain, portal })).toEqual(['portal.address']);
    },
  );

  it('takes a chat only with an address, over an encrypted line', () => {
    const chat = (given: object) =>
      refused(siteSchema, { ...plain, support: { ...plain.support, chat: given } });
    expect(chat({ label: 'گفت\u200cوگو' })).toEqual(['support.chat.address']);
    expect(chat({ label: 'گفت\u200cوگو', address: 'https://chat.example' })).toEqual([]);
    expect(chat({ label: 'گفت\u200cوگو', address: 'http://chat.example' })).toEqual(['support.chat.address']);
  });

  it('names topics by words that may stand in an attribute', () => {
    expect(refused(siteSchema, { ...plain, topics: { 'slow-line2': 'خط کند' } })).toEqual([]);
    for (const name of ['خط', '2line', 'Line', 'a b'])
      expect(siteSchema.safeParse({ ...plain, topics: { [name]: 'خط' } }).success, name).toBe(false);
  });
});
