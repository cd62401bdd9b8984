/**
 * The verbs of everyday help texts: infinitive, past stem / present stem / spoken present stem, in folded
 * letters. Everything else about them is regular, so their forms are made, not listed.
 */
const VERB_LINES = `
شدن شد شو ش
کردن کرد کن -
داشتن داشت دار -
دادن داد ده د
زدن زد زن -
امدن امد ای ا
رفتن رفت رو ر
گرفتن گرفت گیر -
خواستن خواست خواه خوا
توانستن توانست توان تون
دانستن دانست دان دون
گفتن گفت گو گ
گذاشتن گذاشت گذار ذار
ماندن ماند مان مون
اوردن اورد اور ار
بردن برد بر -
خوردن خورد خور -
دیدن دید بین -
پریدن پرید پر -
رسیدن رسید رس -
افتادن افتاد افت -
خریدن خرید خر -
نوشتن نوشت نویس -
نشستن نشست نشین شین
ایستادن ایستاد ایست وایس
سوختن سوخت سوز -
چرخیدن چرخید چرخ -
فهمیدن فهمید فهم -
پرسیدن پرسید پرس -
کشیدن کشید کش -
فرستادن فرستاد فرست -
شناختن شناخت شناس -
یافتن یافت یاب -
ساختن ساخت ساز -
بستن بست بند -
خواندن خواند خوان خون
گشتن گشت گرد -
سنجیدن سنجید سنج -
پرداختن پرداخت پرداز -
شنیدن شنید شنو -
نمودن نمود نما -
چسبیدن چسبید چسب -
دزدیدن دزدید دزد -
`;

const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ین', 'ن'];
const PRESENT_ENDINGS = ['م', 'ی', 'د', 'یم', 'ید', 'ند', 'ه', 'ین', 'ن', 'یید', 'یند'];
const PARTICIPLE_ENDINGS = ['ه', 'هام', 'های', 'هاست', 'هایم', 'هاید', 'هاند', 'هبود', 'هباشد', 'هباشید'];

/** Forms of "to be": irregular, and so frequent that they carry no meaning in a query. */
const TO_BE = `است هست نیست هستم هستی هستیم هستید هستند هستن هستین نیستم نیستی نیستیم نیستید نیستند نیستن
بود نبود بودم بودی بودیم بودید بودند بودن نبودم نبودیم نبودند باشم باشی باشد باشه باشیم باشید باشند
نباشد نباشه نباشند نباشید میباشد میباشند نمیباشد هس نیس`;

/** Forms that are more often another word: کند (slow), بسته (packet), برد (range), نام (name), داده (data). */
const OTHER_WORDS = new Set(
  `کند کندی بسته برد بردم نبرد پر پری پرم خرید دارو دید دیدن بند بندی بنده بندم بندن بندید ساز سازی سازم سازه
   سازن سازد سازید مان ماند مانه مانی ماند مانند گرد گردی گرده گردن گردم سوز سوزن سوزه ساخت ساخته پرداخت پرداز
   داده دست دستم کشی کشید کشه کشن کش دان دانه دانی دانم زن زنی زنه رس رسی رسم رسه ده دهی دهه دهن شناس افت افته
   یاب یابی دزد دزدی دزدید دزده چسب چسبی چسبه پرس پرسه چرخ چرخی چرخه چرخن فهم فهمی خوانی نویس نما نمای نمایی نمایم
   نماید نمایید ای ایم اید ایند ایی اید این ایه ان روم رود روی روند رون رویه روین شوی خری خرم خره خرن بری برید برم
   بره برن بریم برین گیری گیر گیره خورد باز توان توانی توانه توانم بین بینی بینه بینن نشست بستن
   نام نان نشان نرم نره نگه بام باد بان بیان بیاد میان میم نزد بدن بدی بدم باری بارم باره نوشتن خوره بگم
   رسید رسیدن خوانا سوخت شنوی شین نشین`.split(/\s+/u),
);

/** Verbs that help another word to a verb (قطع شدن، وصل کردن) and say nothing by themselves. */
const HELPING_VERBS = new Set(['بودن', 'شدن', 'کردن', 'داشتن', 'خواستن', 'توانستن', 'دانستن', 'نمودن']);

/** The terms of their negative forms: نشدن for نمی‌شود. */
export const DENYING_VERBS: ReadonlySet<string> = new Set([...HELPING_VERBS].map((verb) => `ن${verb}`));

/** The terms of all their forms. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set([...HELPING_VERBS, ...DENYING_VERBS]);

interface Verb {
  readonly term: string;
  readonly past: string;
  readonly present: string;
  readonly spoken: string | undefined;
}

const VERBS: readonly Verb[] = VERB_LINES.trim()
  .split('\n')
  .map((line) => {
    const [term = '', past = '', present = '', spoken = '-'] = line.split(' ');
    return { term, past, present, spoken: spoken === '-' ? undefined : spoken };
  });

/** ب and ن take a ی before ا: بیا، نیامد. */
function prefixed(prefix: string, stem: string): string {
  return (prefix === 'ب' || prefix === 'ن') && stem.startsWith('ا') ? `${prefix}ی${stem}` : prefix + stem;
}

function withEndings(prefixes: readonly string[], stem: string, endings: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => endings.map((ending) => prefixed(prefix, stem) + ending));
}

function formsOf({ term, past, present, spoken }: Verb): string[] {
  return [
    term,
    ...withEndings(['', 'ن', 'می', 'نمی'], past, PAST_ENDINGS),
    ...withEndings(['', 'ن'], past, PARTICIPLE_ENDINGS),
    ...withEndings(['', 'ب', 'ن', 'می', 'نمی'], present, PRESENT_ENDINGS),
    ...withEndings(['ب', 'ن'], present, ['']),
    ...(spoken === undefined ? [] : withEndings(['ب', 'ن', 'می', 'نمی'], spoken, PRESENT_ENDINGS)),
  ];
}

/** قطع می‌شود and قطع نمی‌شود are different problems; with a verb that says something by itself they are one. */
function termOf(form: string, verb: string): string {
  const isNegative = /^ن/u.test(form) && !/^ن/u.test(verb);
  return isNegative && HELPING_VERBS.has(verb) ? `ن${verb}` : verb;
}

function allForms(): ReadonlyMap<string, string> {
  const forms = new Map(TO_BE.split(/\s+/u).map((form) => [form, termOf(form, 'بودن')]));
  for (const verb of VERBS) {
    for (const form of formsOf(verb)) {
      if (!OTHER_WORDS.has(form) && !forms.has(form)) forms.set(form, termOf(form, verb.term));
    }
  }
  return forms;
}

/**
 * Every form of every known verb, formal and spoken, with می joined, as folded letters → the infinitive, and the
 * negative one for the forms of a helping verb that deny.
 *
 * @example VERB_FORMS.get('نمیشه') // 'نشدن', as for نمیشود and نشد
 */
export const VERB_FORMS: ReadonlyMap<string, string> = allForms();

const UNKNOWN_VERB_ENDING = /^(.{2,}?)(?:یم|ید|ند|م|د)$/u;

/**
 * The normal form of a verb that was written with می or نمی as a part of its own.
 *
 * @param mi می or نمی
 * @param rest what follows it, folded and joined
 * @example verbAfterMi('نمی', 'شود') // 'نشدن'
 */
export function verbAfterMi(mi: string, rest: string): string {
  return VERB_FORMS.get(mi + rest) ?? UNKNOWN_VERB_ENDING.exec(rest)?.[1] ?? rest;
}
