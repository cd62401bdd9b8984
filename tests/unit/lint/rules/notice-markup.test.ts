import { expect, it } from 'vitest';
import { foundIn, lintFolder, noticeSource } from '../notice-folder.ts';

/** The rules that a notice's text breaks, with where; the text begins on line 10. */
const found = (text: string) => foundIn(noticeSource({}, text));
const markup = (place = '10:1') => [`${place} notice-markup`];

it.each([
  ['a heading', '## عنوان'],
  ['a title', '# عنوان'],
  ['a picture', '![پشت مودم](modem.png)'],
  ['a table', '| یک | دو |\n| --- | --- |\n| سه | چهار |'],
  ['a line', '***'],
  ['a link', '[راهنما](/no-internet/no-internet/)'],
  ['a component', '<Steps>\n\n1. صبر کنید.\n\n</Steps>'],
  ['a drawing', '<ModemLights power="green" />'],
  ['a tree', '<DecisionTree start="a">\n<Step id="a" question="چه؟">\n</Step>\n</DecisionTree>'],
])('%s is refused once, where it stands', (_, text) => {
  expect(found(text)).toEqual(markup());
});

it('a link is refused in its sentence, and the message says what it becomes', () => {
  const { diagnostics } = lintFolder({
    'notices/west.mdx': noticeSource({}, 'اینجا [راهنما](/contact/) هست.'),
  });
  expect(diagnostics).toMatchObject([{ line: 10, column: 7, rule: 'notice-markup' }]);
  expect(diagnostics[0]?.message).toBe('A link becomes its words: nobody can press it in a notice.');
});

it('words, lists, an address as it is and what is put in as words are taken, and read as words', () => {
  const text =
    '**صبر** کنید.\n\n- یک\n- دو\n\nhttps://help.example را ببینید.\n\nبه <Site name="phone" /> زنگ بزنید.';
  const { notices, diagnostics } = lintFolder({ 'notices/west.mdx': noticeSource({}, text) });
  expect(diagnostics).toEqual([]);
  expect(notices[0]?.advice).toBe('صبر کنید.\nیک\nدو\nhttps://help.example را ببینید.\nبه ۱۲۳ زنگ بزنید.');
});

it('code and what is no component of ours have rules of their own', () => {
  expect(found('سلام {x}')).toEqual(['10:6 expression']);
  expect(found('سلام <b>دنیا</b>')).toEqual(['10:6 raw-html']);
  expect(found('سلام <Nothing />')).toEqual(['10:6 unknown-component']);
  expect(found('<script>alert(1)</script>')[0]).toContain('raw-html');
});

it('a head that is not read is no markup of the text', () => {
  expect(foundIn(`\n${noticeSource()}`)).toEqual(['1:1 front-matter']);
});
