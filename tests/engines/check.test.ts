import type { Facts } from '../../src/check/facts.ts';
import type { OwnSite } from '../e2e/offline-site.ts';
import * as lying from '../e2e/lying-server.ts';
import { click, expect, expectSeen, expectTrue, test } from './engines.ts';

/** The facts that the page shows, by name. */
const shownFacts = `Object.fromEntries(
  [...document.querySelectorAll('[data-check-fact][data-value]')].map(({ dataset }) => [dataset.checkFact, dataset.value]),
)`;

/** What becomes of the questions of a check, and what comes out of it. */
const faults: Readonly<Record<string, readonly [(own: OwnSite) => Promise<void> | void, Facts]>> = {
  'answers as it should': [
    () => undefined,
    { site: 'yes', intercepted: 'no', line: 'own', clock: 'right', drops: 'none' },
  ],
  'refuses connections': [(own) => own.stop(), { site: 'no' }],
  'breaks connections off': [(own) => own.lie(lying.cuttingOff), { site: 'no' }],
  'is in trouble': [(own) => own.lie(lying.withStatus(503)), { site: 'no' }],
  'sends on to another page': [
    (own) => own.lie(lying.sendingTo('http://10.0.0.1/')),
    { site: 'no', intercepted: 'yes' },
  ],
  'is answered for by somebody else': [
    (own) => own.lie(lying.withPageOfItsOwn),
    { site: 'no', intercepted: 'yes' },
  ],
  'says that the line is another': [(own) => own.lie(lying.overAnotherLine), { site: 'yes', line: 'other' }],
  'has a clock that is days ahead': [
    (own) => own.lie(lying.withClockAheadBy(3 * 24 * 3600)),
    { site: 'yes', clock: 'behind' },
  ],
  'takes its time': [(own) => own.lie(lying.slowBy(180)), { site: 'yes', delay: 'poor' }],
  'swallows one of ten questions': [
    (own) => own.lie(lying.after(1, lying.swallowingOneIn(10))),
    { site: 'yes', drops: 'many' },
  ],
};

for (const [what, [happens, facts]] of Object.entries(faults)) {
  test(`a check of a site that ${what} tells so`, async ({ browserOf: engine, own }) => {
    await engine.open(`${own.origin}/check/`);
    await expectSeen(engine, '[data-check-run]');
    await happens(own);
    await click(engine, '[data-check-run]');
    await expectTrue(engine, 'document.querySelector(\'[data-check-state="done"]\')');
    expect(await engine.read(shownFacts)).toMatchObject(facts);
    await expectSeen(engine, '[data-next-action]');
  });
}

test('the modem can be asked where the browser knows a leave for that, and elsewhere its page is linked', async ({
  browserOf: engine,
  own,
}) => {
  await engine.open(`${own.origin}/check/`);
  const known = await engine.read(
    "navigator.permissions?.query({ name: 'local-network' }).then(() => true, () => false) ?? false",
  );
  await click(engine, '[data-check-run]');
  await expectTrue(engine, 'document.querySelector(\'[data-check-state="done"]\')');
  const [asking, linking] = ['[data-check-modem]', '[data-modem-box] a[href="http://192.168.1.1/"]'];
  const [shown, other] = known === true ? [asking, linking] : [linking, asking];
  await expectSeen(engine, shown);
  await expectTrue(engine, `!document.querySelector('${other}').checkVisibility()`);
});
