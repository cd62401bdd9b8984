/** The words of what was measured, in trees, reports and at the support desk. */
export const measuredFa = {
  measured: 'اندازه‌گیری شده',
} as const;
