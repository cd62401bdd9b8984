import { describe, expect, test } from 'vitest';
import { parseAround } from '../../../src/mdx/parse-with-recovery.ts';

const faultsOf = (source: string) => parseAround(source).problems;

describe('a fault of syntax', () => {
  test.each([
    ['<!-- یادداشت -->', 'syntax', 'A comment', 'read by customers'],
    ['<info@a.ir>', 'syntax', 'A mailbox', '[info@a.ir](mailto:info@a.ir)'],
    ['<mailto:info@a.ir>', 'syntax', 'A mailbox', '[info@a.ir](mailto:info@a.ir)'],
    ['<https://a.ir>', 'syntax', 'An address between', '[words](https://…)'],
    ['<www.a.ir>', 'syntax', 'An address between', '[words]'],
    ['</Note>', 'syntax', '</Note> closes what is not open', 'take it out'],
    ['<Note a=b>\n\nمتن\n\n</Note>', 'syntax', 'The value of a does not stand between quotes', 'a="b"'],
    ['<Note>\n\nمتن', 'syntax', '<Note> is opened and never closed', '</Note> on a line of its own'],
    [
      '<Note>\n\nمتن\n\n</Note> ادامه',
      'syntax',
      'in a line with other words',
      'Put </Note> on a line of its own',
    ],
    [
      '<Note>\n\n<Steps>\n\n1. یک\n\n</Note>\n\n</Steps>',
      'syntax',
      'where <Steps> is still open',
      'Close <Steps>',
    ],
    ['متن <br> متن', 'raw-html', 'The HTML tag <br>', 'an empty line'],
    ['متن <b> متن', 'raw-html', 'The HTML tag <b>', 'Write **words** for bold.'],
    ['متن <font color=red>متن</font>', 'raw-html', 'The HTML tag <font>', 'Take the tags out'],
    ['گزینهٔ <<شبکه>> را', 'syntax', 'quotation mark', 'Write «شبکه».'],
    ['## عنوان {#id}', 'syntax', 'Attributes in braces', 'Leave them out'],
    ['{: .class}', 'syntax', 'Attributes in braces', 'Leave them out'],
    ['متن {{ page.title }} متن', 'syntax', 'A command in braces', 'Leave it out'],
    ['{% include a.html %}', 'syntax', 'A command in braces', 'Leave it out'],
    ['<note>\n\nمتن', 'unknown-component', 'no component <note>', 'Did you mean "Note"?'],
    ['متن {', 'syntax', 'A brace {', 'two backticks'],
    ['سرعت <5', 'syntax', 'A < in the text', 'in words'],
    ['<>متن', 'syntax', 'A < in the text', 'in words'],
  ])('%j has one diagnostic with a mend', (source, rule, message, suggestion) => {
    const faults = faultsOf(source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule, message: expect.stringContaining(message) });
    expect(faults[0]?.suggestion).toContain(suggestion);
  });

  test('hides no other, and not what else is wrong with the text', () => {
    const { problems, root } = parseAround('سرعت <5\n\nمتن {\n\n<Note>\n\nمتن\n\n</Note> ادامه\n\n<br>');
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 9, 11]);
    expect(root).toBeDefined();
  });

  test('is named twenty times at most', () => {
    expect(faultsOf('<5\n\n'.repeat(100))).toHaveLength(20);
  });
});
