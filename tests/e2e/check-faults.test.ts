import type { FactName, Facts } from '../../src/check/facts.ts';
import { expect, factsOf, honestWords, measured, test } from './check-page.ts';
import { nextAction } from './check.ts';
import type { World } from './check-world.ts';
import * as lying from './lying-server.ts';

/** A whole check waits for what does not answer, one after the other. */
test.setTimeout(120_000);

interface Fault {
  readonly happens: (world: World) => void | Promise<void>;
  readonly facts: Facts;
  /** Of which nothing may be told. */
  readonly unknown?: readonly FactName[];
  /** The row of the fixture's `check.yaml` that says what to do now. */
  readonly finding: string;
  /** What the rows of some facts say, in part. */
  readonly says: Partial<Record<FactName, string>>;
}

const intercepted: Omit<Fault, 'happens'> = {
  facts: { site: 'no', intercepted: 'yes' },
  unknown: ['line', 'abroad', 'delay', 'drops'],
  finding: 'intercepted',
  says: { intercepted: 'پاسخ از جای دیگری آمد، نه از سایت شبکهٔ نمونه' },
};
const silent: Omit<Fault, 'happens'> = {
  facts: { site: 'no' },
  unknown: ['intercepted', 'names', 'line', 'clock', 'abroad', 'delay', 'drops'],
  finding: 'silent',
  says: { site: 'از سایت شبکهٔ نمونه پاسخ درستی نیامد' },
};

/** The number of a site that is silent does not answer either. */
const silenced =
  (happens: Fault['happens']): Fault['happens'] =>
  (world) => {
    world.byAddress.answers = false;
    return happens(world);
  };

/** What servers, or somebody on the way, do to a check, and what comes out. */
const faults: Readonly<Record<string, Fault>> = {
  'is as it should be': {
    happens: () => undefined,
    facts: {
      network: 'some',
      site: 'yes',
      intercepted: 'no',
      line: 'own',
      clock: 'right',
      abroad: 'yes',
      drops: 'none',
    },
    finding: 'nothing-found',
    says: {
      site: 'سایت شبکهٔ نمونه همین حالا پاسخ داد',
      line: 'با اینترنت شبکهٔ نمونه آمده\u200cاید',
      abroad: '۲ از ۳ سرور خارجی',
      drops: 'همهٔ ۳۰ پرسش',
    },
  },
  'lets nobody connect': { ...silent, happens: silenced(({ site }) => site.stop()) },
  'swallows what it is asked': { ...silent, happens: silenced(({ site }) => site.behave(lying.silent)) },
  'breaks connections off': { ...silent, happens: silenced(({ site }) => site.behave(lying.cuttingOff)) },
  'is in trouble': { ...silent, happens: ({ site }) => site.behave(lying.withStatus(503)) },
  'is behind a box that sends on to its own page': {
    ...intercepted,
    happens: ({ site }) => site.behave(lying.sendingTo('http://10.0.0.1/expired')),
  },
  'is behind a portal that answers in its place': {
    ...intercepted,
    happens: ({ site }) => site.behave(lying.withPageOfItsOwn),
  },
  'is behind one that answers as emptily, without the header': {
    ...intercepted,
    happens: ({ site }) => site.behave(lying.withEmptyAnswerOfItsOwn),
  },
  'says that the line is another': {
    happens: ({ site }) => site.behave(lying.overAnotherLine),
    facts: { site: 'yes', line: 'other' },
    finding: 'other-line',
    says: { line: 'پس این سنجش دربارهٔ خط خانه نیست' },
  },
  'has a clock three days ahead': {
    happens: ({ site }) => site.behave(lying.withClockAheadBy(3 * 24 * 3600)),
    facts: { site: 'yes', clock: 'behind' },
    finding: 'clock-wrong',
    says: { clock: 'ساعت این دستگاه ۳ روز عقب است' },
  },
  'has a clock two hours behind': {
    happens: ({ site }) => site.behave(lying.withClockAheadBy(-2 * 3600)),
    facts: { site: 'yes', clock: 'ahead' },
    finding: 'clock-wrong',
    says: { clock: 'ساعت این دستگاه ۲ ساعت جلو است' },
  },
  'takes its time': {
    happens: ({ site }) => site.behave(lying.slowBy(180)),
    facts: { site: 'yes', delay: 'poor', drops: 'none' },
    finding: 'slow',
    says: { delay: 'زیاد است' },
  },
  'swallows one of ten questions': {
    // The first of all asks whether the site is there: of the thirty that count, every tenth is swallowed.
    happens: ({ site }) => site.behave(lying.after(1, lying.swallowingOneIn(10))),
    facts: { site: 'yes', drops: 'many' },
    finding: 'drops',
    says: { drops: '۳ از ۳۰ پرسش' },
  },
  'is well while the hosts abroad are silent': {
    happens: ({ abroad }) => {
      abroad.answers = false;
    },
    facts: { site: 'yes', abroad: 'no' },
    finding: 'nothing-abroad',
    says: { abroad: 'هیچ\u200cکدام پاسخ نداد' },
  },
};

for (const [what, { happens, facts, unknown = [], finding, says }] of Object.entries(faults)) {
  test(`of a site that ${what} the check tells what it measured, and no more`, async ({ page, world }) => {
    await page.goto('/check/');
    await happens(world);
    await measured(page);
    const found = await factsOf(page);
    expect(found).toMatchObject(facts);
    for (const name of unknown) expect(found).not.toHaveProperty(name);
    for (const [name, words] of Object.entries(says))
      await expect(page.locator(`[data-check-fact="${name}"]`)).toContainText(words);
    await expect(nextAction(page)).toHaveAttribute('data-finding', finding);
    await honestWords(page);
  });
}

test('a host abroad whose name leads into the local network counts as silent, and nobody asks for leave to reach it', async ({
  page,
  world,
}) => {
  await page.goto('/check/');
  await measured(page);
  expect(await factsOf(page)).toMatchObject({ abroad: 'yes' });
  expect([world.abroad.asked, world.inItsPlace.asked]).toEqual([2, 0]);
  const asks = await page.evaluate(async () => {
    const query = { name: 'local-network' };
    const { state } = await Reflect.apply(navigator.permissions.query, navigator.permissions, [query]);
    return String(state);
  });
  expect(asks).toBe('prompt');
});

test('nothing is asked of anybody before the tap', async ({ page, world }) => {
  for (const address of ['/', '/check/', '/no-internet/no-internet/', '/contact/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/check/');
  await page.waitForLoadState('networkidle');
  await page.locator('[data-check-run]').focus();
  expect(world.site.asked).toEqual([]);
  expect([world.modem.asked, world.abroad.asked, world.byAddress.asked]).toEqual([0, 0, 0]);
  await measured(page);
  expect(world.site.asked.length).toBeGreaterThan(30);
  // Each of these waits for a tap of its own, or for a site that is silent.
  expect(world.site.asked.filter((address) => address.includes('download'))).toEqual([]);
  expect([world.modem.asked, world.byAddress.asked]).toEqual([0, 0]);
});
