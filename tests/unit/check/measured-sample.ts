import type { Measurement } from '../../../src/check/measurement.ts';

/** A check of the whole, at half past ten by the clock of the machine that tests. */
export const whole: Measurement = {
  time: new Date(2026, 10, 29, 10, 30).getTime(),
  facts: {
    network: 'some',
    site: 'yes',
    intercepted: 'no',
    line: 'own',
    names: 'unset',
    clock: 'behind',
    abroad: 'yes',
    delay: 'good',
    drops: 'many',
    speed: 'ok',
  },
  figures: {
    delay: 38.2,
    jitter: 6.1,
    asked: 30,
    unanswered: 3,
    clock: -259_200,
    abroadAsked: 3,
    abroadAnswered: 2,
    speed: 7.82,
  },
  place: { area: 'rey', kind: 'vdsl' },
};

/** Before the modem was switched off and on: over mobile data, nothing answered. */
export const before: Measurement = {
  time: new Date(2026, 10, 29, 10, 5).getTime(),
  facts: { network: 'some', site: 'no', intercepted: 'no', modem: 'no' },
  figures: {},
};
