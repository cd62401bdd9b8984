import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../../../src/report/desk/find-codes.ts';
import { withCheckDigits } from '../../../../src/report/reference-code/check-digits.ts';
import { formatReferenceCode } from '../../../../src/report/reference-code/reference-code.ts';
import { persianDigits } from '../../../../src/text/format/persian-format.ts';

const code = withCheckDigits('0524312002');
const earlier = withCheckDigits('0909000007');

/** A report as customers paste it. */
const report = `راهنما: اینترنت کار نمی\u200cکند (ویرایش ۸۱۰)
کد گزارش: ${formatReferenceCode(code)}
نتیجه: چراغ\u200cها معلوم نشد
زمان: ۷ آذر ۱۴۰۵ ساعت ۱۴:۳۰
- چراغ DSL ثابت است؟ بله، بیش از 10 دقیقه
پیش از این: چراغ DSL خاموش است (۷ آذر ۱۴۰۵ ساعت ۱۴:۰۵): راهنمای بعدی (کد گزارش ${formatReferenceCode(earlier)})
نشانی:
https://help.example/no-internet/no-internet/#scope=all&ip=192.168.1.1
تلفن ۰۲۱ ۹۱۰۰ ۰۰۰۰`;

describe('the codes in a text', () => {
  it.each([
    ['Persian digits with the spaces shown', formatReferenceCode(code)],
    ['Arabic digits', code.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))],
    ['hyphens and spaces', ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`],
    ['digits one by one', [...code].join(' ')],
    ['dots and marks of direction', `\u200e${code.slice(0, 4)}.\u200f${code.slice(4, 8)}.${code.slice(8)}`],
    ['words around it', `کد: ${formatReferenceCode(code)}.`],
    ['words within it', `${code.slice(0, 4)} و ${code.slice(4, 8)} بعد ${code.slice(8)}`],
    ['the same number twice', `${code} ${code}`],
  ])('are found in %s', (_, typed) => {
    expect(findCodes(typed).codes).toEqual([code]);
  });

  it.each([
    ['a line each', `${code}\n${earlier}`],
    ['with a comma', `${formatReferenceCode(code)}، ${formatReferenceCode(earlier)}`],
    ['with spaces alone', `${code.replace(/(.{4})/g, '$1 ')} ${earlier.replace(/(.{4})/g, '$1 ')}`],
    ['run together', persianDigits(code + earlier)],
    ['with words', `اول ${code} بعد ${earlier}`],
  ])('may be several, written %s', (_, typed) => {
    expect(findCodes(typed)).toEqual({ codes: [code, earlier], rest: '' });
  });

  it('are found in a whole report, with its time, address and telephone number', () => {
    expect(findCodes(report).codes).toEqual([code, earlier]);
    expect(findCodes(report.replaceAll('\n', '')).codes).toEqual([code, earlier]);
  });

  it('leave the digits that are no code', () => {
    expect(findCodes(code.slice(1))).toEqual({ codes: [], rest: code.slice(1) });
    expect(findCodes(`${code}1`)).toEqual({ codes: [], rest: `${code}1` });
    expect(findCodes(`${code} 1234`)).toEqual({ codes: [code], rest: '1234' });
    expect(findCodes('سلام')).toEqual({ codes: [], rest: '' });
  });

  it('are none where a digit is wrong or two changed places', () => {
    const wrong = code.slice(0, 5) + String((Number(code[5]) + 1) % 10) + code.slice(6);
    expect(findCodes(wrong)).toEqual({ codes: [], rest: wrong });
    const [second, last] = [code.charAt(1), code.slice(-1)];
    const exchanged = code.slice(0, 1) + last + code.slice(2, -1) + second;
    expect(exchanged).not.toBe(code);
    expect(findCodes(exchanged)).toEqual({ codes: [], rest: exchanged });
  });

  it('are all found, and every other digit is left, whatever stands between', () => {
    const number = fc
      .integer({ min: 0, max: 9_999_999_999 })
      .map((value) => withCheckDigits(String(value).padStart(10, '0')));
    const word = fc.stringMatching(/^ [\u0627-\u0648]{1,9} $/);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, word), { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.map(([one, between]) => one.replace(/(.{4})/g, '$1 ') + between).join('');
        expect(findCodes(text)).toEqual({ codes: [...new Set(parts.map(([one]) => one))], rest: '' });
      }),
    );
  });
});
