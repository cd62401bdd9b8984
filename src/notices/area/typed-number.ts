import { foldDigits } from '../../text/format/digits.ts';

/** A landline, or its beginning, as somebody typed it. */
export interface TypedNumber {
  /** Its digits from the zero on, as area codes are written. */
  readonly digits: string;
  /** Whether it surely begins with an area code. */
  readonly hasCode: boolean;
}

/** What people write in and around a number beside its digits: signs that steer direction come with one that is pasted. */
const signs = /[\s+\-\u2010-\u2015()/.\u066b\u060c,\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0]/gu;

/** A city's numbers without their code have eight digits, and nothing tells of which city. */
const LOCAL_LENGTH = 8;

/** A whole number without its zero: code and local number. */
const WHOLE_LENGTH = 10;

/** No area code is longer without its zero: so few digits are one, or the beginning of one. */
const CODE_LENGTH = 3;

/**
 * Reads a landline, or the beginning of one, from the zero or the country's code on or without them, in Persian, Arabic or Latin
 * digits. What is no number at all is undefined.
 * @example typedNumber('+۹۸ (۲۱) ۸۸') // { digits: '02188', hasCode: true }
 */
export function typedNumber(text: string): TypedNumber | undefined {
  const folded = foldDigits(text).trim();
  const all = folded.replace(signs, '');
  if (!/^\d+$/.test(all)) return undefined;
  const [, zeros, country, rest = ''] = /^(00)?(98)?(\d*)$/.exec(all) ?? [];
  const isAbroad = zeros !== undefined || folded.includes('+');
  const isCountry = country !== undefined && (isAbroad || all.length !== LOCAL_LENGTH);
  const national = isCountry ? rest : all;
  const withoutZero = national.replace(/^0+/, '');
  const hasCode =
    isCountry ||
    national.startsWith('0') ||
    withoutZero.length <= CODE_LENGTH ||
    withoutZero.length >= WHOLE_LENGTH;
  return { digits: `0${withoutZero}`, hasCode };
}

/** Whether digits without a code are a whole number of some city. */
export function isLocalNumber({ digits, hasCode }: TypedNumber): boolean {
  return !hasCode && digits.length === 1 + LOCAL_LENGTH;
}

/** Whether a number, or its beginning, is a mobile's: it tells of no place. */
export function isMobile({ digits, hasCode }: TypedNumber): boolean {
  return hasCode && digits.startsWith('09');
}
