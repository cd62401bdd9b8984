import type { LintContext } from '../../../src/lint/catalogue.ts';

/** The day and the files around the rules' examples. */
export const lintContext: LintContext = {
  today: new Date('2026-11-22'),
  assets: new Set(['/pictures/modem.png', '/pictures/wide.png']),
  pictures: new Map([
    ['/pictures/modem.png', { bytes: 20_000, width: 800, format: 'png' }],
    ['/pictures/wide.png', { bytes: 400_000, width: 1600, format: 'png' }],
  ]),
};
