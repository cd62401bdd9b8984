/** The words of the connection check's own page. */
export const checkFa = {
  checkTitle: 'سنجش اتصال',
} as const;
