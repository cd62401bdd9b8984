import { answer, click, expect, expectSeen, expectTrue, test } from './engines.ts';

test('a customer finds a guide while typing, and in the results', async ({ browserOf: engine, own }) => {
  await engine.open(`${own.origin}/`);
  await click(engine, '[role="combobox"]');
  await engine.type('چراغ dsl خاموش');
  await expectSeen(engine, '[role="option"]');
  await engine.press('Enter');
  await expectSeen(engine, '[data-search-results][data-state="done"][data-match="strong"] li');
  const first = await engine.read("document.querySelector('[data-search-results] li a').pathname");
  expect(first).toBe('/no-internet/dsl-light-off/');
});

const walks = [
  {
    guide: '/no-internet/no-internet/',
    answers: ['all', 'no', 'not-sure', 'not-sure', 'done', 'not-sure'],
    result: 'call',
    told: 'سرویس اعتبار و حجم دارد',
  },
  {
    guide: '/no-internet/dsl-light-off/',
    answers: ['blinking', 'done', 'no', 'done', 'no'],
    result: 'visit',
    told: 'چراغ DSL چشمک می‌زند',
  },
  {
    guide: '/slow/slow-internet/',
    answers: ['yes', 'no', 'half'],
    result: 'ticket',
    told: 'سرعت کمتر از ۸۰٪ سرویس است',
  },
];

for (const { guide, answers, result, told } of walks) {
  test(`the tree of ${guide} is walked to a report that tells what was answered`, async ({
    browserOf: engine,
    own,
  }) => {
    await engine.open(own.origin + guide);
    await answer(engine, ...answers);
    await expectSeen(engine, `[data-outcome][data-result="${result}"] [data-next-action]`);
    await expectTrue(
      engine,
      `[...document.querySelectorAll('[data-ticket-report]')].some((one) => one.textContent.includes('${told}'))`,
    );
    await expectTrue(
      engine,
      "[...document.querySelectorAll('[data-reference-code]')].some((one) => /^[۰-۹]{4}(\\s[۰-۹]{4}){2}$/.test(one.textContent.trim()))",
    );
  });
}

test('a guide that was left goes on where it was, after a reload and from the page itself', async ({
  browserOf: engine,
  own,
}) => {
  await engine.open(`${own.origin}/slow/slow-internet/`);
  await answer(engine, 'yes');
  await engine.read('location.reload()');
  await expectSeen(engine, '#quiet');
  await engine.open(`${own.origin}/contact/`);
  await engine.open(`${own.origin}/slow/slow-internet/`);
  await click(engine, '[data-resume] a');
  await expectSeen(engine, '#quiet');
});

test('the report is copied', async ({ browserOf: engine, own }) => {
  await engine.open(`${own.origin}/slow/slow-internet/`);
  await answer(engine, 'yes', 'no', 'half');
  await click(engine, 'hand-over details:has([data-ticket-report]) > summary');
  await click(engine, 'button[data-copy="[data-ticket-report]"]');
  await expectTrue(
    engine,
    "[...document.querySelectorAll('[data-copy-status]')].some((one) => one.textContent.trim() !== '')",
  );
  await engine.open(`${own.origin}/search/`);
  await click(engine, '[role="combobox"]');
  await engine.press('paste');
  await expectTrue(
    engine,
    "document.querySelector('[role=\"combobox\"]').value.includes('سرعت اینترنت کم است')",
  );
});
