import { describe, expect, test } from 'vitest';
import { findingsOf, rulesBroken } from './find-in-body.ts';

describe('what an editor likely does wrong in the text', () => {
  test.each([
    ['a list with Persian numbers', '<Steps>\n\n۱. یک\n۲. دو\n\n</Steps>', 'markdown'],
    ['a title in the text', '# عنوان\n\nمتن.', 'markdown'],
    ['a space in a link', '[واژه] (/contact/)', 'markdown'],
    ['a link without words', '[](/contact/)', 'markdown'],
    ['a link to a name that is not there', '[واژه][nowhere]', 'markdown'],
    ['code that is not closed', '```\nping\n', 'markdown'],
    ['an empty note', 'متن.\n\n<Note>\n\n</Note>', 'empty-part'],
    ['empty steps', 'متن.\n\n<Steps>\n\n</Steps>', 'empty-part'],
    ['an empty key', 'دکمهٔ <Key></Key> را بزنید.', 'empty-part'],
    ['a screen that says nothing', '<Screen />', 'empty-part'],
    ['lights that are not named', '<ModemLights />', 'empty-part'],
    ['no text', '', 'empty-part'],
    ['a sign that turns the text, by its name', 'متن &rlm; متن', 'hidden-character'],
    ['a sign that turns the text, by its number', 'متن &#x202e; متن', 'hidden-character'],
  ])('%s is found', (_, body, rule) => {
    expect(rulesBroken(body)).toEqual([rule]);
  });

  test.each([
    ['a list with Latin numbers', '<Steps>\n\n1. یک\n2. دو\n\n</Steps>'],
    ['words in brackets', 'گزینهٔ [اختیاری] (در برخی مدل‌ها) را ببینید.'],
    ['closed code', '```\nping\n```'],
    ['a part of a guide', '## عنوان\n\nمتن.'],
  ])('%s is right', (_, body) => {
    expect(rulesBroken(body)).toEqual([]);
  });
});

describe('what an editor likely does wrong in the front matter', () => {
  test.each([
    ['names with a Persian comma between them', 'aliases: [مودم، روتر]', 'field-value'],
    ['words behind a sign that begins a remark', 'title: کد #140 را بگیرید', 'field-value'],
    ['nothing but such words', 'title: #140 را بگیرید', 'field-value'],
    ['an alias with such a sign', 'aliases:\n  - کد #140\n  - کد دوم', 'field-value'],
    ['a guide twice', 'related: [restart-modem, restart-modem]', 'field-value'],
    ['a symptom twice', 'symptoms: [modem, modem]', 'field-value'],
    ['no name but its title', 'aliases: []', 'no-aliases'],
    ['a day of review that has not come', 'reviewed: 2027-02-01', 'review-date'],
  ])('%s is found', (_, head, rule) => {
    expect(findingsOf({ head }).map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });
});

describe('the answers of a question', () => {
  const tree = (...answers: string[]) =>
    [
      '<DecisionTree start="a">',
      `<Step id="a" question="کدام؟">\n${answers.map((one, index) => `<Choice id="c${index}" go="b">${one}</Choice>`).join('\n')}\n</Step>`,
      '<Outcome id="b" result="solved">\nدرست شد.\n</Outcome>',
      '</DecisionTree>',
    ].join('\n\n');

  test('are two to five, each with words of its own', () => {
    expect(rulesBroken(tree('یک', 'دو'))).toEqual([]);
    expect(rulesBroken(tree('یک'))).toEqual(['tree-choices']);
    expect(rulesBroken(tree('یک', 'یک'))).toEqual(['tree-choices']);
    expect(rulesBroken(tree('یک', 'دو', 'سه', 'چهار', 'پنج', 'شش'))).toEqual(['tree-choices']);
  });
});
