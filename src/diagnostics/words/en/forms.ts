const ID_OF_AREA = 'the id of an area of areas.yaml: small Latin letters, digits and hyphens';

/** How a value is written, by what it is: the end of a sentence that begins with "Write". */
const forms = {
  day: 'year, month and day of the Gregorian calendar in Latin digits: 2026-11-22',
  moment: 'day, hour and offset in Latin digits: 2026-11-29T10:32+03:30',
  language: 'the language\u2019s code in small Latin letters: fa',
  areas: 'all, or ids of areas.yaml in brackets: [tehran, alborz]',
  area: ID_OF_AREA,
  block: 'a block of addresses: 203.0.113.0/24 or 2001:db8::/32',
  gateway: 'four numbers with dots between them: 192.168.1.1',
  digits: 'Latin digits from the zero on, between quotes: "021"',
  file: 'a file\u2019s name: small Latin letters, digits and single hyphens',
  name: 'it in small Latin letters, digits and hyphens',
} as const;

/** What a value that has to be written in one way can be. */
export type FormName = keyof typeof forms;

/** What to write where a value has to be of that form. */
export const writeAs = (form: FormName) => `Write ${forms[form]}.`;
