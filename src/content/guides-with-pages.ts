import { FIRST_LANGUAGE } from '../strings/first-language.ts';

/**
 * The guides that have a page. Today pages are made for the first language alone; what lists guides by their addresses
 * (search, the offline copy) takes them from here, so that it never names an address that is not there.
 * @param guides those of a whole content folder, of every language.
 */
export function guidesWithPages<Guide extends { readonly language: string }>(
  guides: readonly Guide[],
): Guide[] {
  return guides.filter(({ language }) => language === FIRST_LANGUAGE);
}
