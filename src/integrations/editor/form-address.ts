/** What a form's page says was done on the way to it. */
export type Said = 'published' | 'unpublished' | 'taken-back';

/** The page of a file's form. */
export const formAddress = (file: string, said?: Said): string =>
  `/@edit/fields?file=${encodeURIComponent(file)}${said === undefined ? '' : `&said=${said}`}`;
