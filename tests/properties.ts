import fc from 'fast-check';

/**
 * How many times as many cases the properties are tried with, each time others: `RUNS=20 npx vitest run tests/unit/…`.
 * By itself the same cases come on every machine and each time, so that a change fails for what it did and for no chance.
 */
const times = process.env['RUNS'];

fc.configureGlobal(times === undefined ? { seed: 1 } : { numRuns: 100 * Number(times) });

/** Another number of cases than a hundred; as many times more as are asked for. */
export const runs = (count: number) => ({ numRuns: count * Number(times ?? 1) });

export default fc;
