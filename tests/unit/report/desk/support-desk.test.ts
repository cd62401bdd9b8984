import { codeOf, here } from './sample-guide.ts';
import { one, settled, textOf } from '../../browser.ts';
import { describe, expect, it } from 'vitest';
import { formatLatinCode } from '../../../../src/report/reference-code/format-latin-code.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { desk, enter, fetched, input, open, problem, reports, toTheEnd } from './open-desk.ts';

describe('a code that a customer reads out', () => {
  it('becomes the report, with the guide\u2019s title and the place in it', async () => {
    await open();
    await enter(codeOf(toTheEnd));
    expect(reports()).toHaveLength(1);
    expect(reports()[0]).toContain('- چراغ Power روشن است؟ بله');
    expect(reports()[0]).toContain('- چراغ DSL ثابت است؟ چراغ DSL چشمک می\u200cزند');
    expect(textOf('[data-sessions] h2')).toBe('اینترنت قطع است');
    expect(one('[data-sessions] [data-place]').getAttribute('href')).toBe(
      '/no-internet/no-internet/#power=on&dsl=blinking',
    );
    expect(problem()).toBe('');
    expect(input().getAttribute('aria-invalid')).toBe('false');
  });

  it('may have spaces and Persian digits', async () => {
    await open();
    const persian = codeOf(toTheEnd).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
    await enter(persian.replace(/(.{4})/g, '$1 '));
    expect(reports()).toHaveLength(1);
  });

  it('stands in the address afterwards, and is read from there on arrival', async () => {
    await open();
    await enter(codeOf(toTheEnd));
    expect(location.hash).toBe(`#${codeOf(toTheEnd)}`);
    await open(codeOf(toTheEnd));
    expect(reports()).toHaveLength(1);
    expect(input().value).toBe(formatLatinCode(codeOf(toTheEnd)));
  });

  it('leads the one who asked to the report, and whoever only opened the page nowhere', async () => {
    await open(codeOf(toTheEnd));
    expect(document.activeElement).toBe(document.body);
    await enter(codeOf([]));
    expect(document.activeElement).toBe(one('[data-sessions] h2'));
  });

  it('can be read again after another', async () => {
    await open(codeOf(toTheEnd));
    await enter(codeOf([]));
    expect(reports()[0]).not.toContain('چشمک');
    expect(reports()).toHaveLength(1);
  });

  it('fits two guides where these share a number, which the page says', async () => {
    desk.answerGuides = () => Promise.resolve(Response.json([here, { ...here, title: 'همانند' }]));
    await open();
    await enter(codeOf(toTheEnd));
    expect(reports()).toHaveLength(2);
    expect(problem()).toBe(fa.agentProblems.two);
    expect(input().getAttribute('aria-invalid')).toBe('false');
  });
});

describe('the words of the guides', () => {
  it('are fetched once for all codes', async () => {
    await open();
    expect(fetched.mock.calls.filter(([url]) => url === '/agent/guides.json')).toEqual([]);
    await enter(codeOf(toTheEnd));
    await enter(codeOf([]));
    expect(fetched.mock.calls.filter(([url]) => url === '/agent/guides.json')).toHaveLength(1);
  });

  it('are asked for again after they did not come, which the page says', async () => {
    desk.answerGuides = () => Promise.resolve(new Response('', { status: 503 }));
    await open();
    await enter(codeOf(toTheEnd));
    expect(problem()).toBe(fa.agentProblems.failed);
    expect(input().getAttribute('aria-invalid')).toBe('false');
    desk.answerGuides = () => Promise.resolve(Response.json([here]));
    await enter(codeOf(toTheEnd));
    expect(reports()).toHaveLength(1);
  });
});

it('leaves the code as it was where the address names a part of the page', async () => {
  await open(codeOf(toTheEnd));
  location.hash = '#content';
  await settled();
  expect(reports()).toHaveLength(1);
  expect(location.hash).toBe(`#${codeOf(toTheEnd)}`);
});
