import fc from '../../properties.ts';

/** How one editor writes: what a gesture must leave as it is. */
interface Style {
  readonly lineEnd: string;
  readonly mark: string;
  readonly indent: string;
  readonly gap: string;
  readonly quote: '"' | "'";
  /** Whether attributes stand on lines of their own, a choice's words below its tag, and a short text beside its tag. */
  readonly tall: boolean;
  readonly below: boolean;
  readonly beside: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  indent: fc.constantFrom('', '  ', '\t'),
  gap: fc.constantFrom('', '\n'),
  quote: fc.constantFrom('"', "'"),
  tall: fc.boolean(),
  below: fc.boolean(),
  beside: fc.boolean(),
});

const texts = [
  'به مودم نگاه کنید.',
  'یک.\n\nدو با **تأکید** و [راه](/modem/lights/).',
  '<Steps>\n\n1. یک\n   - ریز\n2. دو\n\n</Steps>',
  '😀 شکلک و `code < 5`',
  '',
];
const plainWords = ['بله', 'نه، خاموش است', 'مطمئن نیستم 😀', 'چراغ <Key>Power</Key>'];

interface Part {
  readonly text: string;
  readonly words: readonly string[];
}

function tag(
  name: string,
  values: readonly (readonly [string, string])[],
  { tall, quote, indent }: Style,
): string {
  const written = values.map(([key, value]) => `${key}=${quote}${value}${quote}`);
  return tall
    ? `<${name}\n${written.map((one) => `${indent}  ${one}`).join('\n')}\n>`
    : `<${name} ${written.join(' ')}>`;
}

/** A node, its text and answers set in as its style says. */
function nodeText(id: number, last: number, { text, words }: Part, style: Style): string {
  const { indent, gap, below, beside } = style;
  const setIn = (block: string) => block.replace(/^(?=.)/gm, indent);
  const next = id + 1 > last ? last : id + 1;
  const choices = words.map((one, index) => {
    const opening = tag(
      'Choice',
      [
        ['id', `c${index}`],
        ['go', `n${index === 0 ? next : last}`],
      ],
      { ...style, tall: false },
    );
    return setIn(below ? `${opening}\n  ${one}\n</Choice>` : `${opening}${one}</Choice>`);
  });
  if (id === last) {
    const opening = tag(
      'Outcome',
      [
        ['id', `n${id}`],
        ['result', 'solved'],
        ['title', 'درست شد'],
      ],
      style,
    );
    if (text === '') return `${opening.slice(0, -1).trimEnd()} />`;
    return beside && !style.tall && !text.includes('\n')
      ? `${opening}${text}</Outcome>`
      : `${opening}\n${setIn(text)}\n</Outcome>`;
  }
  if (choices.length === 0)
    return `${tag(
      'Action',
      [
        ['id', `n${id}`],
        ['go', `n${next}`],
      ],
      style,
    )}\n${setIn(text === '' ? 'کار.' : text)}\n</Action>`;
  const opening = tag(
    'Step',
    [
      ['id', `n${id}`],
      ['question', `پرسش ${id}؟`],
    ],
    style,
  );
  const parts = [...(text === '' ? [] : [setIn(text), '']), choices.join(`\n${gap}`)];
  return `${opening}\n${parts.join('\n')}\n</Step>`;
}

/** Guides with a tree, each written in a style of its own. */
export const writtenGuide: fc.Arbitrary<string> = fc
  .tuple(
    style,
    fc.array(fc.record({ text: fc.constantFrom(...texts), words: fc.subarray(plainWords) }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([style, parts]) => {
    const nodes = parts.map((part, index) => nodeText(index, parts.length - 1, part, style));
    const body = `---\ntitle: چراغ\n---\n\nپیش.\n\n<DecisionTree start="n0">\n\n${nodes.join('\n\n')}\n\n</DecisionTree>\n\nپس.\n`;
    return style.mark + body.replaceAll('\n', style.lineEnd);
  });
