import { codeOf, guide, here, sampleGraph, told } from './sample-guide.ts';
import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import SupportDesk from '../../../../src/report/desk/SupportDesk.astro';
import { formatLatinCode, referenceCode } from '../../../../src/report/reference-code/reference-code.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
import '../../../../src/report/desk/support-desk.element.ts';

const toTheEnd = [
  { step: 'power', choice: 'on' },
  { step: 'dsl', choice: 'blinking' },
];

let html = '';
let answer: () => Promise<Response>;
let answerOutcomes: () => Promise<Response>;
const fetched = vi.fn((url: string) => (url === '/agent/outcomes.json' ? answerOutcomes() : answer()));
const printed = vi.fn();

beforeAll(async () => {
  const urls = { guides: '/agent/guides.json', outcomes: '/agent/outcomes.json' };
  html = await rendered(SupportDesk, { strings: fa, ...urls, address: 'https://help.example/agent/' });
});
beforeEach(() => {
  answer = () => Promise.resolve(Response.json([here]));
  answerOutcomes = () => Promise.resolve(Response.json({ [here.slug]: told }));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('print', printed);
  fetched.mockClear();
  printed.mockClear();
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
    answer = () => Promise.resolve(Response.json([here, { ...here, title: 'همانند' }]));
    await open();
    await enter(codeOf(toTheEnd));
    expect(reports()).toHaveLength(2);
    expect(problem()).toBe(fa.agentProblems.two);
    expect(input().getAttribute('aria-invalid')).toBe('false');
  });
});

describe('a session at a glance', () => {
  const cells = () =>
    [...document.querySelectorAll('[data-sessions] tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  it('is a table of what was asked, answered and done', async () => {
    await open(
      codeOf([
        { step: 'power', choice: 'off' },
        { step: 'plug', choice: 'skipped' },
        { step: 'dsl', choice: 'steady' },
      ]),
    );
    const { answered, skipped } = fa.agentStates;
    expect(cells()).toEqual([
      ['چراغ Power روشن است؟', 'نه', answered],
      ['به برق بزنید', fa.actionSkipped, skipped],
      ['چراغ DSL ثابت است؟', 'ثابت است', answered],
    ]);
  });

  it('has the outcome, and what the site told the customer there', async () => {
    await open(codeOf(toTheEnd));
    expect(textOf('[data-outcome-words]')).toBe(fa.resultTitles.ticket);
    expect(document.querySelector('[data-stopped-line]')).toBeNull();
    expect(textOf('[data-told-title]')).toBe(fa.resultTitles.ticket);
    expect(textOf('[data-told-text]')).toBe('خط خراب است.');
    expect(textOf('[data-code-of]').replace(/\s/g, ' ')).toMatch(/^(?:[۰-۹]{4} ?){3}$/);
  });

  it('says where it stopped, and of no outcome anything', async () => {
    await open(codeOf([]));
    expect(textOf('[data-stopped-words]')).toBe('چراغ Power روشن است؟');
    for (const part of ['outcome-line', 'told', 'steps', 'unknown'])
      expect(document.querySelector(`[data-sessions] [data-${part}]`)).toBeNull();
  });

  it('lists what is unknown, by the id of the answer and not by its words', async () => {
    const parts = here.parts.map((part) =>
      part[0] === 'dsl' ? ([part[0], part[1], [['not-sure', 'line', 'ندیدم']]] as const) : part,
    );
    answer = () => Promise.resolve(Response.json([{ ...here, parts }]));
    const one = {
      start: here.start,
      edges: new Map(
        parts.map(([id, , answers]) => [id, new Map(answers.map(([choice, target]) => [choice, target]))]),
      ),
    };
    const path = [
      { step: 'power', choice: 'on' },
      { step: 'dsl', choice: 'not-sure' },
    ];
    await open(referenceCode(here.slug, here.revision, one, path));
    expect(textOf('[data-sessions] [data-unknown-list]')).toBe('چراغ DSL ثابت است؟');
    expect(cells().at(-1)?.at(-1)).toBe(fa.agentStates.unsure);
  });

  it('stands without what the customer was told where that cannot be had', async () => {
    answerOutcomes = () => Promise.resolve(new Response('', { status: 503 }));
    await open(codeOf(toTheEnd));
    expect(reports()).toHaveLength(1);
    expect(textOf('[data-told-text]')).toBe(fa.agentToldFailed);
  });

  it('is printed, and so is the card for the desk', async () => {
    await open(codeOf(toTheEnd));
    one('[data-print]').click();
    expect(printed).toHaveBeenCalledOnce();
    one('[data-desk-card] button').click();
    expect(printed).toHaveBeenCalledTimes(2);
    expect(one('[data-desk-card]').hasAttribute('data-print-this')).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(one('[data-desk-card]').hasAttribute('data-print-this')).toBe(false);
  });
});

describe('guides walked before', () => {
  const next = guide('see-line', 'خط را ببینید');
  const handing = {
    ...here,
    parts: here.parts.map((part) =>
      part[0] === 'line' ? ([part[0], part[1], [], next.slug] as const) : part,
    ),
  };
  const nextCode = () => referenceCode(next.slug, next.revision, sampleGraph, toTheEnd) ?? '';
  const notes = () => [...document.querySelectorAll('[data-neighbour]')].map((note) => note.textContent);
  const named = (words: string, title: string) => [words.replace('{titles}', `«${title}»`)];

  beforeEach(() => {
    answer = () => Promise.resolve(Response.json([handing, next]));
  });

  it('have a number of their own, which is asked for where a guide leads here', async () => {
    await open(nextCode());
    expect(notes()).toEqual(named(fa.agentMaybeBefore, here.title));
  });

  it('are named up to three, and the others counted', async () => {
    const more = [1, 2, 3, 4].map((count) => ({
      ...handing,
      slug: `more-${count}`,
      title: `راهنمای ${count}`,
    }));
    answer = () => Promise.resolve(Response.json([...more, next]));
    await open(nextCode());
    expect(notes()[0]).toContain('«راهنمای 3» و ۱ راهنمای دیگر.');
    expect(notes()[0]).not.toContain('راهنمای 4');
  });

  it('are followed by another, which is asked for where the outcome hands on', async () => {
    await open(codeOf(toTheEnd));
    expect(notes()).toEqual(named(fa.agentAfter, next.title));
  });

  it('are shown together, typed one after the other', async () => {
    await open();
    await enter(`${codeOf(toTheEnd)}, ${nextCode()}`);
    expect(reports()).toHaveLength(2);
    expect(notes()).toEqual(named(fa.agentBefore, here.title));
    expect(location.hash).toBe(`#${codeOf(toTheEnd)},${nextCode()}`);
  });

  it('are found in a whole report, of which nothing but the codes goes into the address', async () => {
    await open();
    await enter(
      `شناسهٔ کاربری: 8812345 کد گزارش: ${nextCode()} زمان: ۱۴:۳۰ پیش از این: (${codeOf(toTheEnd)})`,
    );
    expect(reports()).toHaveLength(2);
    expect(problem()).toBe('');
    expect(location.hash).toBe(`#${nextCode()},${codeOf(toTheEnd)}`);
  });

  it('are shown although another number beside is wrong, which is said', async () => {
    await open();
    await enter(`${codeOf(toTheEnd)} 123456`);
    expect(reports()).toHaveLength(1);
    expect(problem()).toBe(fa.agentProblems.rest.replace('{digits}', '۱۲۳۴۵۶'));
  });
});

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
    expect(fetched.mock.calls.filter(([url]) => url === '/agent/guides.json')).toHaveLength(1);
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
