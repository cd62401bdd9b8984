import { FIRST_LANGUAGE } from '../strings/first-language.ts';

/** Where the pages of a language begin: those of the first stand at the root, others below the language's code. */
const rootOf = (language: string) => (language === FIRST_LANGUAGE ? '/' : `/${language}/`);

/**
 * The address of a symptom's page, from the site's root.
 * @param symptom the name of its file in `content/symptoms/`.
 * @example symptomUrl('modem') // '/modem/'
 */
export function symptomUrl(symptom: string, language: string = FIRST_LANGUAGE): string {
  return `${rootOf(language)}${symptom}/`;
}

/**
 * The address of a guide, from the site's root.
 * @param symptom the folder that it stands in.
 * @param slug the name of its file.
 * @example articleUrl('modem', 'restart-modem') // '/modem/restart-modem/'
 * @example articleUrl('modem', 'restart-modem', 'en') // '/en/modem/restart-modem/'
 */
export function articleUrl(symptom: string, slug: string, language: string = FIRST_LANGUAGE): string {
  return `${symptomUrl(symptom, language)}${slug}/`;
}

/**
 * The address of the diagram of a guide's tree, from the site's root.
 * @param slug the guide's.
 * @example diagramUrl('no-internet') // '/map/no-internet/'
 */
export function diagramUrl(slug: string): string {
  return `/map/${slug}/`;
}
