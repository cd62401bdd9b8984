import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import type { Content } from '../content/model.ts';
import { MAX_SLUG_LENGTH, slugPattern } from '../content/schemas/slug.ts';
import { checkSpelling } from '../lint/spelling/spelling-rules.ts';
import { checkHidden } from '../lint/rules/hidden-character.ts';
import { markdownSigns } from '../lint/rules/plain-values.ts';
import { nearWords } from '../diagnostics/closest.ts';
import { adviceIn } from '../diagnostics/advice-in.ts';
import { insteadOf } from '../diagnostics/words/fa/common.ts';
import { persianNumber } from '../text/format/persian-format.ts';

/** A title as one line, with single spaces. */
export function plainTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Why a symptom cannot be that of a new guide, a sentence each; none where it can. */
export function symptomProblems(symptom: string, { symptoms }: Pick<Content, 'symptoms'>): string[] {
  const ids = symptoms.map(({ id }) => id);
  return ids.includes(symptom)
    ? []
    : [`نشانه\u200cای با نام «${symptom}» نیست. ${insteadOf(nearWords(symptom, ids))}`];
}

/** Why a name cannot be that of a new guide, a sentence each; none where it can. */
export function slugProblems(slug: string, { articles }: Pick<Content, 'articles'>): string[] {
  if (!slugPattern.test(slug))
    return [`«${slug}» نشانی نمی\u200cشود. حرف کوچک لاتین، رقم و خط تیره بنویسید: modem-beeps`];
  if (slug.length > MAX_SLUG_LENGTH) return [`نام راهنما حداکثر ${persianNumber(MAX_SLUG_LENGTH)} حرف دارد.`];
  const same = articles.find((article) => article.language === FIRST_LANGUAGE && article.slug === slug);
  return same === undefined ? [] : [`راهنمای «${slug}» هست: ${same.file}. نام دیگری بنویسید.`];
}

/** Why a title cannot be that of a new guide, a sentence each; none where it can. */
export function titleProblems(title: string): string[] {
  const letters = [...plainTitle(title)].length;
  const problems = letters < 3 || letters > 100 ? ['عنوان ۳ تا ۱۰۰ حرف دارد.'] : [];
  if (markdownSigns.test(title))
    problems.push('عنوان همان\u200cطور که نوشته شود دیده می\u200cشود. نشان\u200cهای Markdown را بردارید.');
  const words = [...checkHidden(title), ...checkSpelling(plainTitle(title))];
  const told = words.map((one) => adviceIn(one, 'fa'));
  return [...problems, ...told.map(({ message, suggestion }) => `عنوان: ${message} ${suggestion}`)];
}
