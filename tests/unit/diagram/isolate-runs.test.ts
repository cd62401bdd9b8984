import { expect, it } from 'vitest';
import { isolateRuns } from '../../../src/diagram/isolate-runs.ts';

it('isolates Latin runs and leaves Persian ones as they are', () => {
  expect(isolateRuns('چراغ DSL روشن است')).toBe('چراغ \u2068DSL\u2069 روشن است');
});
