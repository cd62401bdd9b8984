import fc, { runs } from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { parseAround } from '../../../src/mdx/parse-with-recovery.ts';
import { plainText } from '../../../src/mdx/plain-text.ts';
import { rulesBroken } from './find-in-body.ts';
import { mended, mendedFile } from './mended.ts';

const bodyOf = (file: string) => file.slice(file.indexOf('\n---\n', 4) + '\n---\n'.length).trim();

const withTree = (step: string) =>
  `<DecisionTree start="a">\n\n${step}\n\n<Outcome id="b" result="solved">\nدرست شد.\n</Outcome>\n\n</DecisionTree>`;

const answers = '<Choice id="yes" go="b">بله</Choice>\n<Choice id="no" go="b">نه</Choice>\n</Step>';

describe('--fix mends what was meant as Markdown', () => {
  test.each([
    ['a heading without a space', 'متن.\n\n##عنوان', 'متن.\n\n## عنوان'],
    ['a heading of one sign without a space', 'متن.\n\n#عنوان', 'متن.\n\n## عنوان'],
    ['a title', 'متن.\n\n# عنوان', 'متن.\n\n## عنوان'],
    ['bold with spaces inside', 'این ** مهم ** است.', 'این **مهم** است.'],
    ['bold with a space at its end', 'این **مهم **است.', 'این **مهم** است.'],
    ['bold with a space at the beginning of its line', '** مهم ** است.', '**مهم** است.'],
    ['bold with three signs', 'این *** مهم *** است.', 'این **مهم** است.'],
    ['a mark', 'این ==مهم== است.', 'این **مهم** است.'],
    ['bold of a forum', 'این [b]مهم[/b] است.', 'این **مهم** است.'],
    ['bold of a wiki', "این '''مهم''' است.", 'این **مهم** است.'],
    ['a heading of a wiki', 'متن.\n\n== عنوان ==', 'متن.\n\n## عنوان'],
    ['headings that skip a level', '## الف\n\n#### ب\n\n#### پ\n\n## ت', '## الف\n\n### ب\n\n### پ\n\n## ت'],
    ['a level below a heading without a space', '##الف\n\n#### ب', '## الف\n\n### ب'],
    ['a first heading too deep', '### الف\n\nمتن.', '## الف\n\nمتن.'],
    ['boxes to tick', '- [ ] یک\n- [x] دو', '- یک\n- دو'],
    ['boxes without a list', '[ ] یک\n[ ] دو', '- یک\n- دو'],
    ['Persian numbers', '۱. یک\n۲. دو', '1. یک\n2. دو'],
    ['Persian numbers in paragraphs', 'متن.\n\n۱- یک\n\n۲- دو', 'متن.\n\n1. یک\n\n2. دو'],
    [
      'Persian numbers in steps',
      '<Steps>\n\n۱. یک\n۲. دو\n\n</Steps>',
      '<Steps>\n\n1. یک\n2. دو\n\n</Steps>',
    ],
    ['bullets', '• یک\n• دو', '- یک\n- دو'],
    ['dashes', '– یک\n– دو', '- یک\n- دو'],
    ['a space in a link', '[مودم] (/modem/restart-modem/)', '[مودم](/modem/restart-modem/)'],
    ['a note in a sentence', 'متن <Note>یادداشت</Note> ادامه', 'متن\n\n<Note>یادداشت</Note>\n\nادامه'],
    ['a component in small letters', '<note>\n\nمتن\n\n</note>', '<Note>\n\nمتن\n\n</Note>'],
    ['a space by its name', 'یک&nbsp;دو&nbsp;', 'یک دو'],
    ['a direction by its name', 'چراغ &rlm;DSL&lrm; روشن', 'چراغ DSL روشن'],
    ['a tag of HTML', 'این <b>مهم</b> است.', 'این **مهم** است.'],
    ['HTML in capitals', 'این <B>مهم</B> است.', 'این **مهم** است.'],
    ['pasted HTML', '<p dir="rtl">یک <b>مهم</b></p>\n<p>دو<br>سه</p>', 'یک **مهم**\n\nدو\n\nسه'],
    [
      'a word processor\u2019s quotes in a tree',
      withTree(`<Step id="a" question=“روشن است؟”>\n${answers}`),
      withTree(`<Step id="a" question="روشن است؟">\n${answers}`),
    ],
    [
      'an attribute in capitals',
      withTree(`<Step ID="a" question="روشن است؟">\n${answers}`),
      withTree(`<Step id="a" question="روشن است؟">\n${answers}`),
    ],
    [
      'a space by its name in a question',
      withTree(`<Step id="a" question="روشن&nbsp;است؟">\n${answers}`),
      withTree(`<Step id="a" question="روشن است؟">\n${answers}`),
    ],
    [
      'a step that is closed at once',
      withTree(`<Step id="a" question="روشن است؟" />\n${answers}`),
      withTree(`<Step id="a" question="روشن است؟">\n${answers}`),
    ],
  ])('%s', (_, wrong, right) => {
    expect(rulesBroken(wrong)).not.toEqual([]);
    expect(bodyOf(mended({ body: wrong }))).toBe(right);
    expect(rulesBroken(right)).toEqual([]);
  });

  test('one paste of HTML is told once, in Persian with what to press', () => {
    expect(rulesBroken('<p>یک <b>دو</b></p>\n\n<p>سه</p>\n\nمتن.')).toEqual(['raw-html']);
  });
});

describe('what may be meant otherwise waits for a person', () => {
  test.each([
    ['struck out words of HTML', '<s>متن</s>'],
    ['a raised sign of HTML', '10<sup>2</sup>'],
    ['a link without brackets around its address', '[متن]/contact/'],
    ['seven signs of a heading', '####### عنوان'],
    ['a tag in a question', withTree(`<Step id="a" question="<b>روشن</b> است؟">\n${answers}`)],
    ['a year at the beginning', '1399. سال خوبی بود.'],
    ['numbers that do not count from one', '۳. یک\n۵. دو'],
    ['one dash', '– یک'],
    ['bold that would touch a letter', 'این ** «مهم»**ها'],
    ['a list in a quotation', '> ۱. یک\n> ۲. دو'],
    ['a title above parts', '# عنوان\n\n## بخش\n\nمتن.'],
    ['a space by its name within bold', '**&nbsp;مهم**'],
  ])('%s', (_, body) => {
    expect(rulesBroken(body)).not.toEqual([]);
    expect(bodyOf(mended({ body }))).toBe(body);
  });
});

/** Pieces that a mend of Markdown, of a tag or of an address is for, and what they are made of. */
const pieces = [
  ...[
    '** ',
    ' **',
    '**',
    '==',
    '##',
    '## ',
    '#',
    '۱. ',
    '۲. ',
    '• ',
    '– ',
    '- [ ] ',
    '[ ] ',
    "'''",
    '[b]',
    '[/b]',
  ],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<br>',
    '<span>',
    '<Note>',
    '</Note>',
    '<Key>',
    '</Key>',
    '<Wiring kind="splitter" />',
  ],
  ...[
    '&nbsp;',
    '&rlm;',
    'www.example.ir',
    'http://example.ir/',
    '[واژه](restart-modem)',
    '[واژه] (/contact/)',
  ],
  ...[
    '“',
    '”',
    '"',
    '\n',
    '\n\n',
    ' ',
    'مودم',
    'چراغ قرمز',
    'روشن است.',
    '«شبکه»',
    '`ping`',
    '> ',
    '- ',
    '1. ',
  ],
];

/** The Persian words that a reader sees, and nothing else: signs and addresses may become others. */
function words(file: string): string | undefined {
  const { root, problems } = parseAround(file);
  if (root === undefined || problems.length > 0) return undefined;
  return plainText(root).replace(/[^\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]/g, '');
}

test('a mend loses no word that a reader saw, adds none, and leaves no mend', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 14 });
  const property = fc.property(texts, (parts) => {
    const file = exampleFiles({ body: parts.join('') }).get(EXAMPLE_FILE) ?? '';
    const { text, left } = mendedFile(file);
    expect(left).toEqual([]);
    const [before, after] = [words(file), words(text)];
    if (before !== undefined) expect(after).toBe(before);
  });
  fc.assert(property, runs(400));
});
