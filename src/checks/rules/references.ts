import { suggestWord } from '../../findings/closest.ts';
import type { Problem } from '../../findings/finding.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../content.ts';
import { fieldLine } from './front-matter-line.ts';

/** Symptoms and related guides that front matter names and that are not there. */
export function checkReferences(article: Article, catalogue: Catalogue): Problem[] {
  const { data, source, symptom: folder } = article;
  const problems: Problem[] = [];
  if (data.symptoms[0] !== folder) {
    const message = `The first symptom is "${data.symptoms[0] ?? ''}", but the file stands in "${folder}".`;
    const mend = `Write "${folder}" first in symptoms, or move the file.`;
    problems.push({ ...fieldLine(source, 'symptoms'), rule: 'symptom-folder', message, mend });
  }
  for (const symptom of data.symptoms) {
    if (catalogue.symptoms.has(symptom)) continue;
    const place = fieldLine(source, 'symptoms', symptom);
    const mend = suggestWord(symptom, catalogue.symptoms);
    problems.push({ ...place, rule: 'unknown-symptom', message: `There is no symptom "${symptom}".`, mend });
  }
  const slugs = catalogue.slugs(article.language);
  for (const slug of data.related) {
    const own = slug === article.slug;
    if (slugs.has(slug) && !own) continue;
    const message = own ? 'A guide cannot be related to itself.' : `There is no guide "${slug}".`;
    const mend = own ? 'Remove it.' : suggestWord(slug, slugs);
    problems.push({ ...fieldLine(source, 'related', slug), rule: 'unknown-article', message, mend });
  }
  return problems;
}
