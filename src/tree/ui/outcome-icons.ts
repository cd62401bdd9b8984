import type { Result } from '../tree.ts';

/** The sign of each kind of end, as a path in a box of 24: a tick, an i, an arrow, a pencil, a van, a telephone, a sign-post. */
export const outcomeIcons: Readonly<Record<Result, string>> = {
  solved: 'M4 12.5 9.5 18 20 6.5',
  told: 'M12 10.5V18M12 6v.6',
  article: 'M20 12H4m6-6-6 6 6 6',
  ticket: 'M5 19h14M7 15l.6-3.2L15.4 4 19 7.6 11.2 15.4Z',
  visit: 'M4 20v-9l8-7 8 7v9ZM12 20v-6',
  call: 'M6 4h3l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v3a2 2 0 0 1-2 2C10.5 20 4 13.5 4 6a2 2 0 0 1 2-2Z',
  elsewhere: 'M12 4v16M12 6h6l2.5 2L18 10h-6M12 12H6l-2.5 2L6 16h6',
};
