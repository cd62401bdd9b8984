import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import type { Content } from '../content/model.ts';
import { checkSpelling } from '../lint/spelling/spelling-rules.ts';
import { checkHidden } from '../lint/rules/hidden-character.ts';
import { markdownSigns } from '../lint/rules/plain-values.ts';
import { nearWords } from '../diagnostics/closest.ts';
import { insteadOf } from '../diagnostics/words/en/common.ts';

/** A title as one line, with single spaces. */
export function plainTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Why a symptom cannot be that of a new guide, a sentence each; none where it can. */
export function symptomProblems(symptom: string, { symptoms }: Pick<Content, 'symptoms'>): string[] {
  const ids = symptoms.map(({ id }) => id);
  return ids.includes(symptom)
    ? []
    : [`There is no symptom "${symptom}". ${insteadOf(nearWords(symptom, ids))}`];
}

/** The longest name: it stands in addresses that are read out. */
const MAX_SLUG_LENGTH = 60;

/** Why a name cannot be that of a new guide, a sentence each; none where it can. */
export function slugProblems(slug: string, { articles }: Pick<Content, 'articles'>): string[] {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    return [`"${slug}" cannot be an address. Use small Latin letters, digits and single hyphens.`];
  if (slug.length > MAX_SLUG_LENGTH) return [`An address has ${MAX_SLUG_LENGTH} letters at most.`];
  const same = articles.find((article) => article.language === FIRST_LANGUAGE && article.slug === slug);
  return same === undefined ? [] : [`There is already a guide "${slug}": ${same.file}. Choose another name.`];
}

/** Why a title cannot be that of a new guide, a sentence each; none where it can. */
export function titleProblems(title: string): string[] {
  const letters = [...plainTitle(title)].length;
  const problems = letters < 3 || letters > 100 ? ['A title has 3 to 100 letters.'] : [];
  if (markdownSigns.test(title)) problems.push('A title is shown as it is. Leave the signs of Markdown out.');
  const words = [...checkHidden(title), ...checkSpelling(plainTitle(title))];
  return [...problems, ...words.map(({ message, suggestion }) => `The title: ${message} ${suggestion}`)];
}
