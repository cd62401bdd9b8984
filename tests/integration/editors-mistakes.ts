import { EXAMPLE_FILE, exampleFiles } from '../../src/lint/rule-docs/example-files.ts';

/** A mistake that an editor was seen to make, in a guide of its own. */
export interface Mistake {
  /** What was done. */
  readonly what: string;
  /** The rule that tells it. */
  readonly rule: string;
  /** The guide's text. */
  readonly body?: string;
  /** Lines of its front matter, in the place of those of the same name. */
  readonly head?: string;
  /** Makes of the whole file what the editor has made of it. */
  readonly file?: (source: string) => string;
}

const tree = (step: string) =>
  [
    '<DecisionTree start="source">',
    step,
    '<Outcome id="fixed" result="solved">\nدرست شد.\n</Outcome>',
    '<Outcome id="support" result="ticket" topic="modem">\nگزارش را بفرستید.\n</Outcome>',
    '</DecisionTree>',
  ].join('\n\n');

const step = (answer: string, question = '"چراغ روشن است؟"', end = '\n</Step>') =>
  `<Step id="source" question=${question}>\n${answer}\n<Choice id="no" go="support">نه</Choice>${end}`;

const YES = '<Choice id="yes" go="fixed">بله</Choice>';

/** The mistakes of a review by use, and those that editors make most. */
export const mistakes: readonly Mistake[] = [
  {
    what: 'an answer leads to a mistyped part',
    rule: 'tree-target',
    body: tree(step('<Choice id="yes" go="fixd">بله</Choice>')),
  },
  {
    what: 'a text of the template is left',
    rule: 'template-text',
    body: 'نخستین کار را در یک جمله بنویسید.',
  },
  {
    what: 'a link to a guide that has another name now',
    rule: 'broken-link',
    body: '[راهنما](/modem/reboot-modem/) را ببینید.',
  },
  { what: 'a related guide that is not there', rule: 'unknown-article', head: 'related: [restrat-modem]' },
  { what: 'a heading without a space', rule: 'markdown', body: 'متن.\n\n##عنوان\n\nمتن دیگر.' },
  { what: 'a picture that is not there', rule: 'missing-image', body: '![پشت مودم](bak.png)' },
  { what: 'the support number in the text', rule: 'hand-written', body: 'با ۹۱۰۰۰۰۰۰ تماس بگیرید.' },
  { what: 'letters of an Arabic keyboard', rule: 'arabic-letters', body: 'يك سيم را ببينيد.' },
  { what: 'a verb apart from its beginning', rule: 'zwnj-missing', body: 'چراغ خاموش می شود.' },
  { what: 'a counted number in Latin digits', rule: 'latin-digits', body: 'حدود 30 ثانیه صبر کنید.' },
  { what: 'Latin quotes', rule: 'quotes', body: 'گزینهٔ "وای\u200cفای" را بزنید.' },
  { what: 'a mistyped tag', rule: 'unknown-component', body: '<Notes>\n\nصبر کنید.\n\n</Notes>' },
  { what: 'braces', rule: 'expression', body: '<ModemLights power={green} />' },
  { what: 'a sign that begins a tag', rule: 'syntax', body: 'اگر سرعت <5 بود، صبر کنید.' },
  { what: 'HTML', rule: 'raw-html', body: 'چراغ <b>قرمز</b> را ببینید.' },
  { what: 'a mistyped field', rule: 'unknown-field', head: 'summry: متنی دیگر' },
  {
    what: 'a field that is missing',
    rule: 'missing-field',
    file: (source) => source.replace(/^reviewed:.*\n/m, ''),
  },
  { what: 'a date of the Persian calendar', rule: 'field-value', head: 'reviewed: 1405-09-01' },
  { what: 'a colour that no light has', rule: 'attribute-value', body: '<ModemLights power="yellow" />' },
  { what: 'a note without words', rule: 'empty-part', body: 'متن.\n\n<Note>\n\n</Note>' },
  {
    what: 'a choice outside of a question',
    rule: 'misplaced-component',
    body: `متن.\n\n${YES}`,
  },
  { what: 'the signs of another program', rule: 'foreign-markup', body: ':::note\nصبر کنید.\n:::' },
  { what: 'bold with spaces in its stars', rule: 'markdown', body: 'چراغ ** مودم ** را ببینید.' },
  { what: 'a mark of another program for what matters', rule: 'foreign-markup', body: 'این ==مهم== است.' },
  { what: 'a heading a level too deep', rule: 'heading-level', body: '## عنوان\n\nمتن.\n\n#### ریز\n\nمتن.' },
  { what: 'a footnote', rule: 'markdown', body: 'متن[^1].\n\n[^1]: پانویس.' },
  { what: 'a checkbox', rule: 'markdown', body: '- [ ] یک\n- [ ] دو' },
  { what: 'a note in a sentence', rule: 'misplaced-component', body: 'متن <Note>صبر کنید.</Note> ادامه.' },
  { what: 'an address with www in a sentence', rule: 'broken-link', body: 'سایت www.example.org را ببینید.' },
  { what: 'a link without https', rule: 'unsafe-link', body: '[سایت](http://example.com/) را ببینید.' },
  {
    what: 'the site\u2019s own full address',
    rule: 'broken-link',
    body: '[x](https://example.org/modem/not-there/) را ببینید.',
  },
  { what: 'quotes of a word processor in a tag', rule: 'syntax', body: tree(step(YES, '“چراغ روشن است؟”')) },
  { what: 'a quote that is missing in a tag', rule: 'syntax', body: tree(step(YES, '"چراغ روشن است؟')) },
  { what: 'a question that is not closed', rule: 'syntax', body: tree(step(YES, '"چراغ روشن است؟"', '')) },
  { what: 'a space by its name', rule: 'hidden-character', body: 'چراغ&nbsp;مودم.' },
  { what: 'pasted HTML', rule: 'raw-html', body: '<div><p>چراغ</p><ul><li>یک</li></ul></div>' },
  {
    what: 'front matter that is not closed',
    rule: 'front-matter',
    file: (source) => source.replace('\n---\n', '\n'),
  },
  { what: 'an empty line above the front matter', rule: 'front-matter', file: (source) => `\n${source}` },
  { what: 'no aliases', rule: 'no-aliases', file: (source) => source.replace(/^aliases:.*\n/m, '') },
  { what: 'a day of review that is to come', rule: 'review-date', head: 'reviewed: 2099-01-01' },
  { what: 'an alias of another guide', rule: 'alias-shared', head: 'aliases: [خاموش روشن کردن مودم]' },
];

/** The path of a mistake's guide below the content folder. */
export const guideOf = (index: number) => `articles/fa/modem/mistake-${index + 1}.mdx`;

/** A whole content folder with each mistake in a guide of its own. */
export function folderOfMistakes(): ReadonlyMap<string, string> {
  const files = new Map(exampleFiles({ body: 'سلام.' }));
  for (const [index, { head = '', body = 'مودم را ببینید.', file }] of mistakes.entries()) {
    const letters = 'آبپتثجچ';
    const own = `حالت ${letters[Math.floor(index / 7)] ?? ''}${letters[index % 7] ?? ''}`;
    const title = `title: مودم و ${own}`;
    const example = exampleFiles(head === '' ? { body } : { head: `${title}\n${head}` });
    const source = (example.get(EXAMPLE_FILE) ?? '')
      .replace(/^title:.*$/m, title)
      .replace('aliases: [مودم خاموشه]', `aliases: [${own}]`);
    files.set(guideOf(index), file === undefined ? source : file(source));
  }
  return files;
}
