/**
 * The verbs of everyday help texts: infinitive, past stem, present stem, and what speech makes of the
 * present and the past (several parted by /), in folded letters. Everything else about them is regular, so their forms are made, not listed.
 */
const VERB_LINES = `
شدن شد شو ش
کردن کرد کن -
داشتن داشت دار -
دادن داد ده د
زدن زد زن -
امدن امد ای ا اومد/یومد/ومد
رفتن رفت رو ر
گرفتن گرفت گیر -
خواستن خواست خواه خوا
توانستن توانست توان تون تونست
دانستن دانست دان دون دونست
گفتن گفت گو گ
گذاشتن گذاشت گذار ذار ذاشت
ماندن ماند مان مون موند
اوردن اورد اور ار
بردن برد بر -
خوردن خورد خور -
دیدن دید بین -
پریدن پرید پر -
رسیدن رسید رس -
افتادن افتاد افت فت/یفت/وفت/یوفت فتاد/یفتاد
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
خواندن خواند خوان خون خوند
گشتن گشت گرد -
سنجیدن سنجید سنج -
پرداختن پرداخت پرداز -
شنیدن شنید شنو -
نمودن نمود نما -
فرمودن فرمود فرما -
چسبیدن چسبید چسب -
دزدیدن دزدید دزد -
انداختن انداخت انداز نداز
رساندن رساند رسان رسون رسوند
پذیرفتن پذیرفت پذیر -
شکستن شکست شکن -
گرداندن گرداند گردان گردون گردوند
`;

/** Verbs whose present without می or ب is mostly another word: اندازه (size), رسانه (media), پذیرنده. */
const noBarePresent = new Set(['انداختن', 'رساندن', 'پذیرفتن', 'شکستن', 'گرداندن']);

/** Forms of speech that are made without می or ب: وصل شه. */
const SPOKEN_FORMS = 'شه شم شیم شن';

/** What makes another verb of a verb and is written joined to it: برنگشته، برمی‌دارم. */
const preverbs: readonly (readonly [preverb: string, verb: string, whole: string])[] = [
  ['بر', 'گشتن', 'برگشتن'],
  ['باز', 'گشتن', 'برگشتن'],
  ['بر', 'گرداندن', 'برگرداندن'],
  ['باز', 'گرداندن', 'برگرداندن'],
  ['بر', 'داشتن', 'برداشتن'],
  ['در', 'امدن', 'درامدن'],
  ['در', 'اوردن', 'دراوردن'],
];

const pastEndings = ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ین', 'ن'];
const presentEndings = ['م', 'ی', 'د', 'یم', 'ید', 'ند', 'ه', 'ین', 'ن', 'یید', 'یند'];
const participleEndings = ['ه', 'هام', 'های', 'هاست', 'هایم', 'هاید', 'هاند', 'هبود', 'هباشد', 'هباشید'];

/** Forms of "to be": irregular, and so frequent that they carry no meaning in a query. */
const TO_BE = `است هست نیست هستم هستی هستیم هستید هستند هستن هستین نیستم نیستی نیستیم نیستید نیستند نیستن
بود نبود بودم بودی بودیم بودید بودند بودن نبودم نبودیم نبودند باشم باشی باشد باشه باشیم باشید باشند
نباشد نباشه نباشند نباشید میباشد میباشند نمیباشد هس نیس`;

/** Forms that are more often another word: کند (slow), بسته (packet), برد (range), نام (name), داده (data). */
const homographs = new Set(
  `کند کندی بسته برد بردم نبرد پر پری پرم دارو دید دیدن بند بندی بنده بندم بندن بندید ساز سازی سازم سازه
   سازن سازد سازید مان ماند مانه مانی ماند مانند گرد گردی گرده گردن گردم سوز سوزن سوزه ساخت ساخته پرداخت پرداز
   داده دست دستم کشی کشید کشه کشن کش دان دانه دانی دانم زن زنی زنه رس رسی رسم رسه ده دهی دهه دهن شناس افت افته
   یاب یابی دزد دزدی دزدید دزده چسب چسبی چسبه پرس پرسه چرخ چرخی چرخه چرخن فهم فهمی خوانی نویس نما نمای نمایی نمایم
   نماید نمایید ای ایم اید ایند ایی اید این ایه ان روم رود روی روند رون رویه روین شوی خری خرم خره خرن بری برید برم
   بره برن بریم برین گیری گیر گیره خورد باز توان توانی توانه توانم بین بینی بینه بینن نشست بستن
   نام نان نشان نرم نره نگه بام باد بان بیان بیاد میان میم نزد بدن بدی بدم باری بارم باره نوشتن خوره بگم
   رسید رسیدن خوانا سوخت شنوی شین نشین شدید دراین دران درای درایه`.split(/\s+/u),
);

/** Light verbs make a verb of another word (قطع شدن، وصل کردن) and say nothing by themselves. */
const affirmativeLightVerbs = new Set([
  'بودن',
  'شدن',
  'کردن',
  'داشتن',
  'خواستن',
  'توانستن',
  'دانستن',
  'نمودن',
  'فرمودن',
]);

/** The terms of their negative forms: نشدن for نمی‌شود. */
export const negatedLightVerbs: ReadonlySet<string> = new Set(
  [...affirmativeLightVerbs].map((verb) => `ن${verb}`),
);

/**
 * Verbs that tell by می that something happens again and again: قطع می‌شود is no قطع شد, and می‌پرد no پرید. Their
 * affirmative forms with می have a term of their own.
 */
const verbsOfHabit = new Set(['شدن', 'پریدن']);

/** The term of قطع می‌شود's verb. */
export const HABITUAL_LIGHT_VERB = 'میشدن';

/** The terms of all their forms. */
export const lightVerbs: ReadonlySet<string> = new Set([
  ...affirmativeLightVerbs,
  ...negatedLightVerbs,
  HABITUAL_LIGHT_VERB,
]);

interface Verb {
  readonly term: string;
  readonly past: string;
  readonly present: string;
  /** What speech makes of the present stem, and of the past stem. */
  readonly colloquialPresent: readonly string[];
  readonly colloquialPast: readonly string[];
}

const verbs: readonly Verb[] = VERB_LINES.trim()
  .split('\n')
  .map((line) => {
    const [term = '', past = '', present = '', colloquialPresent = '-', colloquialPast = '-'] =
      line.split(' ');
    return {
      term,
      past,
      present,
      colloquialPresent: stems(colloquialPresent),
      colloquialPast: stems(colloquialPast),
    };
  });

function stems(listed: string): readonly string[] {
  return listed === '-' ? [] : listed.split('/');
}

/** ب and ن take a ی before ا: بیا، نیامد. */
function prefixed(prefix: string, stem: string): string {
  return (prefix === 'ب' || prefix === 'ن') && stem.startsWith('ا') ? `${prefix}ی${stem}` : prefix + stem;
}

function withEndings(prefixes: readonly string[], stem: string, endings: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => endings.map((ending) => prefixed(prefix, stem) + ending));
}

function pastForms(stem: string): string[] {
  return [
    ...withEndings(['', 'ن', 'می', 'نمی'], stem, pastEndings),
    ...withEndings(['', 'ن'], stem, participleEndings),
  ];
}

function formsOf({ term, past, present, colloquialPresent, colloquialPast }: Verb): string[] {
  const bare = noBarePresent.has(term) ? [] : [''];
  return [
    term,
    ...[past, ...colloquialPast].flatMap(pastForms),
    ...withEndings([...bare, 'ب', 'ن', 'می', 'نمی'], present, presentEndings),
    ...withEndings(['ب', 'ن'], present, ['']),
    ...colloquialPresent.flatMap((stem) => withEndings(['ب', 'ن', 'می', 'نمی'], stem, presentEndings)),
  ];
}

/** قطع می‌شود and قطع نمی‌شود are different problems; with a verb that says something by itself they are one. */
function termOf(form: string, verb: string): string {
  if (verbsOfHabit.has(verb) && form.startsWith('می')) return `می${verb}`;
  const isNegative = /^ن/u.test(form) && !/^ن/u.test(verb);
  return isNegative && affirmativeLightVerbs.has(verb) ? `ن${verb}` : verb;
}

function allForms(): ReadonlyMap<string, string> {
  const forms = new Map(TO_BE.split(/\s+/u).map((form) => [form, termOf(form, 'بودن')]));
  for (const form of SPOKEN_FORMS.split(' ')) forms.set(form, 'شدن');
  for (const verb of verbs) {
    for (const form of formsOf(verb)) {
      if (!homographs.has(form) && !forms.has(form)) forms.set(form, termOf(form, verb.term));
    }
  }
  for (const [preverb, verb, whole] of preverbs) {
    for (const form of verbs.filter(({ term }) => term === verb).flatMap(formsOf)) {
      const joined = preverb + form;
      if (!homographs.has(joined) && !forms.has(joined)) forms.set(joined, whole);
    }
  }
  return forms;
}

/**
 * Every form of every known verb, formal and colloquial, with می joined, as folded letters → the infinitive, and the
 * negative one for the forms of a light verb that deny.
 *
 * @example verbForms.get('نمیشه') // 'نشدن', as for نمیشود and نشد
 */
export const verbForms: ReadonlyMap<string, string> = allForms();

const unknownVerbEnding = /^(.{2,}?)(?:یم|ید|ند|م|د)$/u;

/**
 * The normal form of a verb that was written with می or نمی as a part of its own.
 *
 * @param mi می or نمی
 * @param rest what follows it, folded and joined
 * @example verbAfterMi('نمی', 'شود') // 'نشدن'
 */
export function verbAfterMi(mi: string, rest: string): string {
  return verbForms.get(mi + rest) ?? unknownVerbEnding.exec(rest)?.[1] ?? rest;
}
