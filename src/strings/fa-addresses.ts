/** The words at addresses where a guide stood. */
export const addressesFa = {
  movedTitle: 'این راهنما جابه\u200cجا شده است',
  movedTo: 'نشانی تازهٔ آن:',
  goneTitle: 'این راهنما دیگر نیست',
} as const;
