import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../src/notices/area/area.ts';
import { areaFinder } from '../../../../src/notices/area/find-areas.ts';
import { areas } from './areas.ts';

const find = areaFinder(areas);
const ids = (typed: string) => find(typed).areas.map(({ area }) => area.id);

describe('an area is found by its name', () => {
  it.each([
    ['as it is written', 'مشهد', 'mashhad'],
    ['with Arabic letters', 'كرمانشاه', 'kermanshah'],
    ['with an Arabic ye', 'ساري', 'sari'],
    ['without the madda', 'اذربایجان شرقی', 'azarbayjan-sharghi'],
    ['with marks', 'مَشهَد', 'mashhad'],
    ['with a tatweel', 'مشـــهد', 'mashhad'],
    ['with a space in place of the half-space', 'تهران پارس', 'tehran-pars'],
    ['with no space at all', 'تهرانپارس', 'tehran-pars'],
    ['with spaces around it', '  مشهد ', 'mashhad'],
    ['by what people call it', 'میدان ولیعصر', 'tehran-center'],
    ['by its id', 'mashhad', 'mashhad'],
    ['by its id in capitals', 'Mashhad', 'mashhad'],
    ['by its id with a space', 'khorasan razavi', 'khorasan-razavi'],
    ['by a word within', 'رضوی', 'khorasan-razavi'],
    ['by a piece within', 'گیلویه', 'kohgiluyeh'],
    ['with what kind of area it is', 'استان کرمانشاه', 'kermanshah'],
    ['with a letter that sounds the same', 'مازندرآن', 'mazandaran'],
    ['with a wrong letter', 'مازنداران', 'mazandaran'],
    ['with a letter left out', 'مشد', 'mashhad'],
    ['with two letters in the wrong order', 'کرامنشاه', 'kermanshah'],
    ['with a letter left out of the id', 'mashad', 'mashhad'],
    ['mistyped, with what kind of area it is', 'استان مازنداران', 'mazandaran'],
    ['on the Latin keyboard', 'lain', 'mashhad'],
  ])('%s: «%s»', (_, typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('puts the same name first, then those that begin so, then those with it inside', () => {
    expect(ids('کرمان')).toEqual(['kerman', 'kermanshah']);
    expect(ids('ری')).toEqual(['ray', 'azarbayjan-sharghi', 'sari']);
  });

  it('puts what lies in an area below it', () => {
    expect(ids('تهران')).toEqual(['tehran', 'tehran-pars', 'ray', 'tehran-center']);
  });

  it('tells areas of one name apart by the areas around them', () => {
    const around = find('مرکز شهر').areas.map((found) => found.around.map(({ name }) => name));
    expect(around).toEqual([['تهران'], ['مشهد', 'خراسان رضوی']]);
    expect(ids('مرکز شهر مشهد')).toEqual(['mashhad-center']);
    expect(ids('تهران مرکز')).toEqual(['tehran-center']);
  });

  it('says what it was found by, where that is not its name', () => {
    expect(find('ولیعصر').areas[0]).toMatchObject({
      area: { id: 'tehran-center' },
      called: 'میدان ولی\u200cعصر',
    });
    expect(find('خاوری آذربایجان').areas[0]?.called).toBe('آذربایجان خاوری');
    expect(find('مشهد').areas[0]?.called).toBeUndefined();
    expect(find('mashhad').areas[0]?.called).toBeUndefined();
  });

  it('passes over what kind of area is meant, where another area is called by that word', () => {
    const markazi: Area = { id: 'markazi', name: 'استان مرکزی', aliases: ['آستانه'], codes: [] };
    const among = areaFinder([markazi, ...areas]);
    expect(among('استان کرمانشاه').areas.map(({ area }) => area.id)).toEqual(['kermanshah']);
    expect(among('استان مرکزی').areas[0]?.area).toBe(markazi);
    expect(among('استان').areas[0]?.area).toBe(markazi);
  });

  it('finds nothing where nothing is like it', () => {
    expect(find('قسطنطنیه')).toEqual({ areas: [] });
    expect(find('؟!')).toEqual({ areas: [] });
  });

  it('offers the areas that lie in no other before anything is typed, by the alphabet', () => {
    const largest = [
      ...['azarbayjan-sharghi', 'tehran', 'khorasan-razavi', 'kerman'],
      ...['kermanshah', 'kohgiluyeh', 'mazandaran'],
    ];
    expect(ids('')).toEqual(largest);
    expect(ids(' ')).toEqual(largest);
    expect(ids('۰')).toEqual(largest);
  });
});

describe('an area is found by the first digits of a landline', () => {
  it.each([
    ['from the zero on', '02188776655', 'tehran-center'],
    ['in Persian digits', '۰۲۱۸۸۷۷۶۶۵۵', 'tehran-center'],
    ['in Arabic digits', '٠٢١٨٨٧٧٦٦٥٥', 'tehran-center'],
    ['with spaces and hyphens', '021 - 8877 6655', 'tehran-center'],
    ['in brackets', '(021) 88776655', 'tehran-center'],
    ['without the zero', '2188776655', 'tehran-center'],
    ['with the country', '+98 21 8877 6655', 'tehran-center'],
    ['with the country and the zero', '+98 (0)21 88776655', 'tehran-center'],
    ['with the country in zeros', '00982188776655', 'tehran-center'],
    ['with the country alone', '982188776655', 'tehran-center'],
    ['pasted with signs of direction', '\u2066\u202a+98 21 8877 6655\u202c\u2069', 'tehran-center'],
    ['whose exchange is no area', '02144556677', 'tehran'],
    ['with a code of three lengths', '05132221100', 'mashhad-center'],
    ['with the shorter of them', '0515', 'khorasan-razavi'],
  ])('%s: %s', (_, typed, id) => {
    expect(find(typed)).toMatchObject({ areas: [{ area: { id } }] });
    expect(find(typed).lacks).toBeUndefined();
  });

  it('says which code it went by', () => {
    expect(find('02166').areas[0]?.code).toBe('02166');
  });

  it('offers what it may become while it is too short to tell', () => {
    expect(ids('05')).toEqual(['khorasan-razavi', 'mashhad', 'mashhad-center']);
    expect(ids('021')).toEqual(['tehran', 'tehran-pars', 'ray', 'tehran-center']);
    expect(ids('21')).toEqual(ids('021'));
    expect(ids('+98')).toEqual(ids(''));
  });

  it('does not guess from a number without its code', () => {
    expect(find('88776655')).toEqual({ areas: [], lacks: 'code' });
    expect(find('98776655')).toEqual({ areas: [], lacks: 'code' });
    expect(find('8877')).toEqual({ areas: [], lacks: 'code' });
    // It may be the code without its zero, or the beginning of a number of any city.
    expect(find('2188')).toMatchObject({ areas: [{ area: { id: 'tehran-center' } }], lacks: 'code' });
  });

  it('says of a mobile that it tells of no place', () => {
    expect(find('09121234567')).toEqual({ areas: [], lacks: 'landline' });
    expect(find('+989')).toEqual({ areas: [], lacks: 'landline' });
  });

  it('finds nothing for a code that no area has', () => {
    expect(find('077')).toEqual({ areas: [] });
  });

  it('finds an area whose name has the number in it', () => {
    const district: Area = { id: 'district-22', name: 'منطقهٔ ۲۲', aliases: [], codes: [] };
    expect(areaFinder([district])('22').areas[0]?.area).toBe(district);
  });
});

describe('whatever the areas and whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'تهران021+98 \u200c') }),
  );
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const anyArea = fc.record({
    id,
    name: text,
    aliases: fc.array(text, { maxLength: 2 }),
    parent: fc.option(id, { nil: undefined }),
    codes: fc.array(fc.stringMatching(/^0\d{1,4}$/), { maxLength: 2 }),
  });

  it('finds each area once at most, and never fails', () => {
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 8 }), text, (list, typed) => {
        const found = areaFinder(list)(typed).areas.map(({ area }) => area);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('finds every area of a list without circles by its own name', () => {
    for (const area of areas) {
      expect(find(area.name).areas.map((found) => found.area)).toContain(area);
    }
  });
});

it('finds one among two thousand exchanges', () => {
  const exchanges = Array.from({ length: 2000 }, (_, index): Area => {
    const code = `0${21 + (index % 40)}${String(index).padStart(4, '0')}`;
    return {
      id: `exchange-${index}`,
      name: `مرکز ${index} تهران`,
      aliases: [],
      parent: 'tehran',
      codes: [code],
    };
  });
  const quick = areaFinder([...areas, ...exchanges]);
  expect(quick('مرکز').areas.length).toBeGreaterThan(2000);
  expect(quick('exchange-1999').areas[0]?.area.id).toBe('exchange-1999');
});
