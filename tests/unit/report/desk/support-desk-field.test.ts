import { codeOf, guide, here } from './sample-guide.ts';
import { openPage, settled } from '../../browser.ts';
import { describe, expect, it } from 'vitest';
import { formatLatinCode } from '../../../../src/report/reference-code/format-latin-code.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { desk, enter, html, input, open, problem, reports, toTheEnd } from './open-desk.ts';

describe('the field', () => {
  const type = (value: string, inputType = 'insertText') => {
    input().value = value;
    input().setSelectionRange(value.length, value.length);
    input().dispatchEvent(new InputEvent('input', { inputType }));
  };
  const paste = (text: string) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, cancelable: true });
    input().dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('groups the digits while they are typed, the caret behind the last', async () => {
    await open();
    type('۱۲۳۴۵');
    expect(input().value).toBe('۱۲۳۴ ۵');
    expect(input().selectionStart).toBe(6);
  });

  it('takes the codes out of a pasted report, and another behind the first', async () => {
    await open();
    expect(paste(`کد گزارش: ${codeOf(toTheEnd)}\nزمان: ۱۴:۳۰`)).toBe(true);
    expect(input().value).toBe(formatLatinCode(codeOf(toTheEnd)));
    input().setSelectionRange(14, 14);
    expect(paste(codeOf([]))).toBe(true);
    expect(input().value).toBe(`${formatLatinCode(codeOf(toTheEnd))}, ${formatLatinCode(codeOf([]))}`);
  });

  it('leaves a paste without a code to the browser', async () => {
    await open();
    expect(paste('1234')).toBe(false);
  });
});

describe('a code that cannot be read', () => {
  const swapped = () =>
    codeOf(toTheEnd).replace(/^(.)(.)/, (_, a: string, b: string) => `${a}${(Number(b) + 1) % 10}`);

  it.each([
    ['is empty', () => '   ', fa.agentProblems.empty],
    ['is too short', () => '12345', fa.agentProblems.length.replace('{count}', '۵')],
    ['has a wrong digit', swapped, fa.agentProblems.mistyped],
    ['is in no line of a text', () => 'زمان: ۱۴:۳۰، 8812345', fa.agentProblems.none],
  ])('is said to be so: it %s', async (_, code, said) => {
    await open();
    await enter(code());
    expect(problem()).toBe(said);
    expect(reports()).toEqual([]);
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input());
  });

  it('is of a guide that has changed since: its title is told', async () => {
    await open();
    await enter(codeOf(toTheEnd, (here.revision + 1) % 100));
    expect(problem()).toBe(fa.agentProblems.older.replace('{titles}', '«اینترنت قطع است»'));
  });

  it('is of no guide that there is', async () => {
    desk.answerGuides = () => Promise.resolve(Response.json([guide('other', 'دیگر')]));
    await open();
    await enter(codeOf(toTheEnd));
    expect(problem()).toBe(fa.agentProblems.unknown);
  });

  it('takes an earlier report off the page', async () => {
    await open(codeOf(toTheEnd));
    await enter('12');
    expect(reports()).toEqual([]);
  });

  it('is shown as it was typed, whatever it is', async () => {
    await open('<b>%');
    expect(input().value).toBe('<b>%');
    expect(problem()).toBe(fa.agentProblems.empty);
  });

  it('may be no encoded text at all', async () => {
    await openPage(html, '/agent/#%E0%A4%A');
    await settled();
    expect(input().value).toBe('%E0%A4%A');
  });
});
