import { guide } from './old-addresses/folder.ts';

/** A fault that lies between files, and the files that are told of it. */
interface FaultBetween {
  readonly files: Readonly<Record<string, string>>;
  readonly between: readonly string[];
}

const file = (slug: string, symptom = 'modem') => `articles/fa/${symptom}/${slug}.mdx`;
const ONE = file('one');
const TWO = file('two');
const THREE = file('three');

const QUESTION = 'چراغ Internet مودم روشن است؟';
const solved = '<Outcome id="fixed" result="solved">\nدرست شد.\n</Outcome>';
const to = (slug: string, at = '') =>
  `<Outcome id="next" result="article" article="${slug}"${at === '' ? '' : ` at="${at}"`}>\nادامه.\n</Outcome>`;
const step = (id: string, question: string, yes: string, no: string) =>
  `<Step id="${id}" question="${question}">\n<Choice id="yes" go="${yes}">بله</Choice>\n<Choice id="no" go="${no}">نه</Choice>\n</Step>`;
const tree = (start: string, ...parts: readonly string[]) =>
  `<DecisionTree start="${start}">\n\n${parts.join('\n\n')}\n\n</DecisionTree>`;
/** A tree that asks so many questions in a row. */
const asking = (count: number, end: string, last: string) =>
  tree(
    'q1',
    ...Array.from({ length: count }, (_, index) =>
      step(
        `q${index + 1}`,
        `${'آیا '.repeat(index + 1)}${last} روشن است؟`,
        'fixed',
        index + 1 === count ? end : `q${index + 2}`,
      ),
    ),
    solved,
    ...(end === 'next' ? [to('two')] : []),
  );

const asksLight = tree(
  'light',
  step('light', QUESTION, 'fixed', 'past'),
  step('past', 'پیام دارد؟', 'fixed', 'fixed'),
  solved,
);
const [alias, title] = ['بوق ممتد و تیز', 'مودم بوق می\u200cزند'];
const named = (own: string, aliases: string, body: string) =>
  guide(own, '', body).replace(/aliases: .*/, `aliases: [${aliases}]`);

/** Faults between files, one of each kind. */
export const faultsBetween = {
  'an alias that two guides have': {
    files: { [ONE]: named('چراغ خاموش است', alias, 'چراغ.'), [TWO]: named(title, alias, 'بوق.') },
    between: [ONE, TWO],
  },
  'a title that two guides have': {
    files: { [ONE]: named(title, 'یک', 'چراغ.'), [TWO]: named(title, 'دو', 'بوق.') },
    between: [ONE, TWO],
  },
  'an alias that is the title of another': {
    files: { [ONE]: named('چراغ خاموش است', title, 'چراغ.'), [TWO]: named(title, 'دو', 'بوق.') },
    between: [ONE, TWO],
  },
  'a text that two guides have': {
    files: { [ONE]: named('چراغ خاموش است', 'یک', 'چراغ.'), [TWO]: named(title, 'دو', 'چراغ.') },
    between: [ONE, TWO],
  },
  'a name that two guides have': {
    files: { [ONE]: guide('چراغ خاموش است'), [file('one', 'wifi')]: guide(title, '', undefined, 'wifi') },
    between: [ONE, file('one', 'wifi')],
  },
  'an old address of two guides': {
    files: { [ONE]: guide('چراغ خاموش است', 'moved: [modem/a]'), [TWO]: guide(title, 'moved: [modem/a]') },
    between: [ONE, TWO],
  },
  'an old address of a guide and of a removed one': {
    files: {
      [ONE]: guide('چراغ خاموش است', 'moved: [modem/a]'),
      'removed.yaml': '- address: modem/a\n  say: از پشتیبانی بپرسید چه باید کرد.\n',
    },
    between: [ONE, 'removed.yaml'],
  },
  'an old address at which another guide stands': {
    files: { [ONE]: guide('چراغ خاموش است', 'moved: [modem/two]'), [TWO]: guide(title) },
    between: [ONE, TWO],
  },
  'a removed guide at whose address another stands': {
    files: {
      [ONE]: guide('چراغ خاموش است'),
      'removed.yaml': '- address: modem/one\n  say: از پشتیبانی بپرسید چه باید کرد.\n',
    },
    between: ['removed.yaml', ONE],
  },
  'a question that the next guide asks again': {
    files: {
      [ONE]: guide(
        'چراغ خاموش است',
        '',
        tree('see', step('see', QUESTION, 'fixed', 'next'), solved, to('two')),
      ),
      [TWO]: guide(title, '', asksLight),
    },
    between: [ONE, TWO],
  },
  'a question that the next guide but one asks again': {
    files: {
      [ONE]: guide(
        'چراغ خاموش است',
        '',
        tree('see', step('see', QUESTION, 'fixed', 'next'), solved, to('three')),
      ),
      [THREE]: guide(
        'مودم داغ است',
        '',
        tree('hot', step('hot', 'داغ است؟', 'fixed', 'next'), solved, to('two')),
      ),
      [TWO]: guide(title, '', asksLight),
    },
    between: [ONE, TWO, THREE],
  },
  'a place that the next guide does not have': {
    files: {
      [ONE]: guide(
        'چراغ خاموش است',
        '',
        tree('see', step('see', 'خاموش است؟', 'fixed', 'next'), solved, to('two', 'lights')),
      ),
      [TWO]: guide(title, '', asksLight),
    },
    between: [ONE, TWO],
  },
  'a way through two guides that is too long': {
    files: {
      [ONE]: guide('چراغ خاموش است', '', asking(5, 'next', 'چراغ')),
      [TWO]: guide(title, '', asking(4, 'fixed', 'مودم')),
    },
    between: [ONE, TWO],
  },
  'a snippet that stands wrongly in one guide': {
    files: {
      [ONE]: guide('چراغ خاموش است', '', '<Steps>\n\n1. سلام.\n\n   <Snippet name="list" />\n\n</Steps>'),
      'snippets/fa/list.mdx': '<Steps>\n\n1. مودم را خاموش کنید.\n\n</Steps>\n',
    },
    between: [ONE, 'snippets/fa/list.mdx'],
  },
  'a link to a heading that is gone': {
    files: {
      [ONE]: guide('چراغ خاموش است', '', '## بوق\n\nبوق را بشنوید.'),
      [TWO]: guide(title, '', 'نخست [چراغ](/modem/one/#gone) را ببینید.'),
    },
    between: [ONE, TWO],
  },
  'a link to a guide that is published later': {
    files: {
      [ONE]: guide('چراغ خاموش است', 'publish: 2026-12-05'),
      [TWO]: guide(title, '', 'نخست [چراغ](/modem/one/) را ببینید.'),
    },
    between: [ONE, TWO],
  },
} as const satisfies Readonly<Record<string, FaultBetween>>;
