import { codeOf, guide, here } from './sample-guide.ts';
import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import SupportDesk from '../../../../src/report/desk/SupportDesk.astro';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
import '../../../../src/report/desk/support-desk.element.ts';

const toTheEnd = [
  { step: 'power', choice: 'on' },
  { step: 'dsl', choice: 'blinking' },
];

let html = '';
let answer: () => Promise<Response>;
const fetched = vi.fn((_: string) => answer());

beforeAll(async () => {
  html = await rendered(SupportDesk, { strings: fa, guides: '/agent/guides.json' });
});
beforeEach(() => {
  answer = () => Promise.resolve(Response.json([here]));
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the page, with a code in its address or none; leaves it again after the test. */
async function open(code = '') {
  await openPage(
    `<a id="content"></a>${html}`,
    `/agent/${code === '' ? '' : `#${encodeURIComponent(code)}`}`,
  );
  await settled();
}

const input = () => {
  const field = one('[data-code]');
  if (!(field instanceof HTMLInputElement)) throw new Error('The code has no field.');
  return field;
};

async function enter(code: string) {
  input().value = code;
  one('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  await settled();
  await settled();
}

const problem = () => textOf('[data-problem]');
const reports = () =>
  [...document.querySelectorAll('[data-sessions] [data-ticket-report]')].map((part) => part.textContent);

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
    expect(input().value).toBe(codeOf(toTheEnd));
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
    answer = () => Promise.resolve(Response.json([here, { ...here, title: 'همانند' }]));
    await open();
    await enter(codeOf(toTheEnd));
    expect(reports()).toHaveLength(2);
    expect(problem()).toBe(fa.agentProblems.two);
    expect(input().getAttribute('aria-invalid')).toBe('false');
  });
});

describe('a code that cannot be read', () => {
  const swapped = () =>
    codeOf(toTheEnd).replace(/^(.)(.)/, (_, a: string, b: string) => `${a}${(Number(b) + 1) % 10}`);

  it.each([
    ['is empty', () => '   ', fa.agentProblems.empty],
    ['is too short', () => '12345', fa.agentProblems.length.replace('{count}', '۵')],
    ['has a wrong digit', swapped, fa.agentProblems.mistyped],
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
    answer = () => Promise.resolve(Response.json([guide('other', 'دیگر')]));
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

describe('the words of the guides', () => {
  it('are fetched once for all codes', async () => {
    await open();
    expect(fetched).not.toHaveBeenCalled();
    await enter(codeOf(toTheEnd));
    await enter(codeOf([]));
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/agent/guides.json');
  });

  it('are asked for again after they did not come, which the page says', async () => {
    answer = () => Promise.resolve(new Response('', { status: 503 }));
    await open();
    await enter(codeOf(toTheEnd));
    expect(problem()).toBe(fa.agentProblems.failed);
    expect(input().getAttribute('aria-invalid')).toBe('false');
    answer = () => Promise.resolve(Response.json([here]));
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
