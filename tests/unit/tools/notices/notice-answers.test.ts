import { describe, expect, it } from 'vitest';
import {
  choiceLines,
  readChoice,
  readNames,
  readParagraphs,
  readWords,
} from '../../../../src/tools/notices/notice-answers.ts';
import { areaChoices, kindChoices, noticeAreas } from '../../../../src/tools/notices/notice-choices.ts';

const areas = areaChoices([
  { id: 'tehran', name: 'تهران', aliases: ['پایتخت'], codes: ['021'] },
  { id: 'alborz', name: 'البرز', aliases: ['کرج'], codes: ['026'] },
  { id: 'kohgiluyeh', name: 'کهگیلویه و بویراحمد', aliases: ['کهگیلویه'], codes: [] },
  { id: 'south-khorasan', name: 'خراسان جنوبی', aliases: ['خراسان'], codes: [] },
  { id: 'razavi-khorasan', name: 'خراسان رضوی', aliases: ['خراسان'], codes: [] },
]);

const read = (text: string) => readNames(text, 'منطقهٔ', areas);

describe('the areas that an operator types', () => {
  it('are found by id, name, alias or dialling code, on whatever keyboard, once each', () => {
    expect(read('tehran, كرج،۰۲۱')).toEqual({ value: ['tehran', 'alborz'] });
    expect(read('تهران و البرز')).toEqual({ value: ['tehran', 'alborz'] });
    expect(read('خراسان\u200cجنوبی')).toEqual({ value: ['south-khorasan'] });
  });

  it('may have «و» in their name', () => {
    expect(read('کهگیلویه و بویراحمد، تهران')).toEqual({ value: ['kohgiluyeh', 'tehran'] });
  });

  it('are asked for again with the nearest there is, each of them', () => {
    expect(read('تهرن، karj، البرز، alborx')).toEqual({
      problems: [
        'منطقهٔ «تهرن» نیست. منظورتان «تهران» بود؟',
        expect.stringContaining('منطقهٔ «karj» نیست. یکی از این\u200cها را بنویسید: '),
        'منطقهٔ «alborx» نیست. منظورتان «alborz» بود؟',
      ],
    });
  });

  it('are asked for by id where several have the name', () => {
    expect(read('خراسان')).toEqual({
      problems: [expect.stringContaining('south-khorasan، razavi-khorasan')],
    });
  });

  it('are all of them where one of them is «همه»', () => {
    expect(read('همه')).toEqual({ value: ['all'] });
    expect(noticeAreas(['tehran', 'all'])).toBe('all');
    expect(noticeAreas(['tehran'])).toEqual(['tehran']);
  });

  it('are none where nothing is typed', () => {
    expect(read(' ،, ')).toEqual({ value: [] });
  });
});

describe('one of a numbered list', () => {
  const choose = (text: string) => readChoice(text, 'نوع', kindChoices);

  it('is chosen by number, id or name; the first by nothing', () => {
    expect(choose('')).toEqual({ value: 'outage' });
    for (const text of ['2', '۲', 'maintenance', 'تعمیر و نگهداري'])
      expect(choose(text), text).toEqual({ value: 'maintenance' });
  });

  it('is asked for again', () => {
    expect(choose('۴')).toEqual({ problems: [expect.stringContaining('نوع «۴» نیست.')] });
    expect(choose('outge')).toEqual({ problems: ['نوع «outge» نیست. منظورتان «outage» بود؟'] });
    expect(choose('0')).toMatchObject({ problems: [expect.stringContaining('«0»')] });
  });

  it('is shown with Persian numbers', () => {
    expect(choiceLines(kindChoices).split('\n')[1]).toMatch(/^ {2}۲\) /);
  });
});

describe('words that an operator types', () => {
  it('stand on one line, and what is mechanical is corrected', () => {
    expect(readWords(' اينترنت  قطع\nمي شود ؟ ', 'خبر', [3, 500])).toEqual({
      value: 'اینترنت قطع می\u200cشود؟',
    });
  });

  it('keep what is no prose: addresses, codes, half-spaces, signs', () => {
    for (const text of ['*100*1# را بگیرید', 'https://a.ir/x?y=1,2 را ببینید', 'می\u200cآید <b> {x} 🙂 DSL'])
      expect(readWords(text, 'خبر', [3, 500])).toEqual({ value: text });
  });

  it('are neither too short nor too long', () => {
    expect(readWords('نه', 'خبر', [3, 500])).toEqual({
      problems: ['خبر ۳ تا ۵۰۰ نویسه است؛ این ۲ نویسه دارد.'],
    });
    expect(readWords('م'.repeat(501), 'خبر', [3, 500])).toHaveProperty('problems');
  });

  it('may be paragraphs, a line each', () => {
    expect(readParagraphs('  یک\r\n\n  دو   سه\n', () => true)).toEqual({ value: 'یک\nدو سه' });
    expect(readParagraphs('یک\nدو', (line) => line !== 'دو')).toEqual({
      problems: [expect.stringMatching(/: دو$/)],
    });
  });
});
