/** The languages that mistakes are told in, by their codes: known before the words of any are read. */
export const toldLanguages = ['en', 'fa'] as const;

/** Whether mistakes are told in a language. */
export const isTold = (language: string): boolean => toldLanguages.some((one) => one === language);
