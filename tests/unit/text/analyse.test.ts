import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../src/text/create-analyser.ts';
import { countLookUps } from '../look-ups.ts';

const lexicon = {
  synonyms: [
    ['مودم', 'روتر', 'modem'],
    ['وای\u200cفای', 'wi-fi', 'wifi', 'وایرلس'],
    ['DNS', 'دی\u200cان\u200cاس'],
    ['رمز', 'کلمهٔ عبور', 'پسورد'],
    ['IP', 'آی\u200cپی', 'ای\u200cپی'],
  ],
  names: [['تی\u200cپی\u200cلینک', 'TP-Link', 'tplink']],
  keep: ['انتها', 'تنها'],
};
const analyser = createAnalyser(lexicon);

function terms(text: string): string[] {
  return analyser.analyse(text).map(({ term }) => term);
}

function content(text: string): string[] {
  return analyser
    .analyse(text)
    .filter(({ isFunctionWord }) => !isFunctionWord)
    .map(({ term }) => term);
}

const persianText = fc
  .array(
    fc.constantFrom(...'ابپتثجچحخدرزسشصطعغفقکگلمنوهی', 'آ', 'ئ', ' ', ' ', '\u200c', '۱', '،', 'می ', 'ها'),
    {
      maxLength: 60,
    },
  )
  .map((letters) => letters.join(''));

describe('one term for all spellings', () => {
  it.each([
    ['Arabic letters', 'كابل شبكه‌ي', 'کابل شبکه\u200cی'],
    ['a tatweel and marks', 'مـــودِمْ', 'مودم'],
    ['hamza and madda', 'تأیید آنتن', 'تایید انتن'],
    ['ezafe with hamza', 'صفحهٔ', 'صفحه'],
    ['digits of three scripts', '۶۵۱ ٦٥١', '651 651'],
    ['presentation forms', 'ﻣﻮﺩﻡ', 'مودم'],
    ['decimal points', '۲٫۴', '2.4'],
    ['a slash as the decimal point', '۲/۴', '2.4'],
  ])('folds %s', (_, spelled, plain) => {
    expect(terms(spelled)).toEqual(terms(plain));
  });

  it.each([
    ['نمی\u200cشود', 'نمی شود', 'نمیشود', 'نمیشه', 'نمی\u200cشه', 'نمیشد'],
    ['وای\u200cفای', 'وای فای', 'وایفای', 'Wi-Fi', 'WIFI', 'وایرلس'],
    ['مودم\u200cها', 'مودم ها', 'مودمها', 'مودم\u200cهایم', 'مودم هایمان', 'روترها'],
    ['دی\u200cان\u200cاس', 'دی ان اس', 'دیاناس', 'dns'],
    ['کلمه عبور', 'کلمهٔ عبور', 'پسورد'],
    ['خطای', 'خطا', 'خطاهای'],
    ['کرده\u200cام', 'کرده ام', 'کردهام', 'کردم'],
  ])('reads %s in every way it is written', (first, ...others) => {
    for (const other of others) expect(terms(other)).toEqual(terms(first));
  });

  it('tells a helping verb that denies from one that does not', () => {
    expect(terms('قطع می\u200cشود')).not.toEqual(terms('قطع نمی\u200cشود'));
  });

  it('tells what comes back from what has happened', () => {
    expect(terms('قطع می\u200cشود')).not.toEqual(terms('قطع شد'));
    expect(terms('می\u200cپرد')).not.toEqual(terms('پریده'));
  });

  it('takes no ending for one that begins a synonym', () => {
    expect(terms('آدرس ای پی')).toEqual(['ادرس', 'ip']);
    expect(terms('آدرس ای')).toEqual(['ادرس']);
  });

  it('takes no ending for one that stands inside a synonym', () => {
    const { analyse } = createAnalyser({ synonyms: [['چراغ', 'ال\u200cای\u200cدی']], keep: [] });
    expect(analyse('ال ای دی خاموش').map(({ term }) => term)).toEqual(['چراغ', 'خاموش']);
  });

  it('leaves words alone that only look inflected', () => {
    expect(terms('تنها انتها')).toEqual(['تنها', 'انتها']);
    expect(content('نام زمان کند بسته')).toEqual(['نام', 'زمان', 'کند', 'بسته']);
  });
});

describe('what people say around a problem', () => {
  it.each([
    ['a greeting', 'سلام وقتتون بخیر نت قطع', 'نت قطع'],
    ['a formal one', 'با سلام و احترام، نت قطع', 'نت قطع'],
    ['a plea', 'تو رو خدا کمکم کنید نت قطع', 'نت قطع'],
    ['thanks', 'نت قطع ممنون می\u200cشوم راهنمایی بفرمایید', 'نت قطع'],
    ['what shall I do', 'نت قطع چیکار کنم', 'نت قطع'],
    ['the same in other words', 'نت قطع چه کار باید بکنم', 'نت قطع'],
    ['the same in English', 'hello please help me نت قطع thanks', 'نت قطع'],
  ])('gives no terms: %s', (_, said, problem) => {
    expect(terms(said)).toEqual(terms(problem));
  });

  it('gives none when it is all that is said', () => {
    for (const text of ['سلام', 'خسته نباشید', 'چیکار کنم', 'دمتون گرم', 'thank you']) {
      expect([text, terms(text)]).toEqual([text, []]);
    }
  });

  it('stays where its words are words of a problem', () => {
    expect(content('کار نمی\u200cکند')).toEqual(['کار']);
    expect(content('کمک پشتیبانی')).toEqual(['کمک', 'پشتیبانی']);
    expect(content('مودم گرم')).toEqual(['مودم', 'گرم']);
    expect(content('خدمت\u200cرسانی')).toEqual(['خدمترسانی']);
  });
});

it('knows the editors\u2019 names in all their spellings', () => {
  for (const spelled of ['تی پی لینک', 'تی\u200cپی\u200cلینک', 'تیپیلینک', 'TP-Link', 'tplink']) {
    expect(analyser.analyse(`مودم ${spelled}`).map(({ term, isName }) => [term, isName])).toEqual([
      ['مودم', false],
      ['تیپیلینک', true],
    ]);
  }
});

describe('terms and their places', () => {
  it('parts words at Persian commas and between scripts', () => {
    expect(terms('روتر،سوکت DSLمودم')).toEqual(['مودم', 'سوکت', 'dsl', 'مودم']);
  });

  it('keeps numbers with dots whole', () => {
    expect(terms('192.168.1.1')).toEqual(['192.168.1.1']);
  });

  it('gives a compound its parts', () => {
    expect(analyser.analyse('راه\u200cاندازی')[0]).toMatchObject({
      term: 'راهاندازی',
      parts: ['راه', 'اندازی'],
    });
  });

  it('spans all words of a phrase', () => {
    const text = 'تغییر دی ان اس مودم';
    const [, dns] = analyser.analyse(text);
    expect(text.slice(dns?.start, dns?.end)).toBe('دی ان اس');
    expect(dns?.word).toBe(1);
  });

  it('calls stop words and light verbs isFunctionWord', () => {
    expect(content('به وای\u200cفای وصل می\u200cشود')).toEqual(['وایفای', 'وصل']);
  });
});

describe('properties', () => {
  it('answers any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const { term, start, end, word } of analyser.analyse(text)) {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).toBeLessThan(text.match(/\S+/gu)?.length ?? 0);
        }
      }),
    );
  });

  it('does not hear Arabic letters, a tatweel or the digits of another script', () => {
    fc.assert(
      fc.property(persianText, (text) => {
        const arabic = text
          .replaceAll('ی', 'ي')
          .replaceAll('ک', 'ك')
          .replaceAll('۱', '١')
          .replaceAll('ا', 'اـ');
        expect(terms(arabic)).toEqual(terms(text));
      }),
    );
  });

  it('reads the same words whatever signs and spaces stand between them', () => {
    fc.assert(
      fc.property(persianText, (text) => {
        const words = text.split(/[\s،]+/u).filter((word) => word !== '');
        expect(terms(words.join('\n'))).toEqual(terms(words.join('  ')));
      }),
    );
  });

  it.each(['می', 'می ', '\u200c\u0000', '۱،', 'مودم\u200c', 'مودم ', 'دی ان '])(
    'looks up twice as much for %j ten thousand times as for five thousand, and not more',
    (piece) => {
      const lookUps = (times: number) => {
        const fresh = createAnalyser(lexicon);
        return countLookUps(() => fresh.analyse(piece.repeat(times)));
      };
      expect(lookUps(10_000)).toBeLessThanOrEqual(2 * lookUps(5_000) + 10);
    },
  );
});
