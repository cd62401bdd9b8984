import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { positionInFrontMatter, positionInYaml } from '../../content/yaml/read-yaml.ts';

/** Symptoms and related guides that front matter names and that are not there. */
export function checkReferences(article: Article, catalogue: Catalogue): Problem[] {
  const { data, source, symptom: folder } = article;
  const problems: Problem[] = [];
  if (data.symptoms[0] !== folder) {
    const message = `The first symptom is "${data.symptoms[0] ?? ''}", but the file stands in "${folder}".`;
    const suggestion = `Write "${folder}" first in symptoms, or move the file.`;
    problems.push({
      ...positionInFrontMatter(source, ['symptoms']),
      rule: 'symptom-folder',
      message,
      suggestion,
    });
  }
  for (const [index, symptom] of data.symptoms.entries()) {
    if (catalogue.symptoms.has(symptom)) continue;
    const place = positionInFrontMatter(source, ['symptoms', index]);
    const suggestion = suggestWord(symptom, catalogue.symptoms);
    problems.push({
      ...place,
      rule: 'unknown-symptom',
      message: `There is no symptom "${symptom}".`,
      suggestion,
    });
  }
  const slugs = catalogue.slugs(article.language);
  for (const [index, slug] of data.related.entries()) {
    const own = slug === article.slug;
    if (slugs.has(slug) && !own) continue;
    const message = own ? 'A guide cannot be related to itself.' : `There is no guide "${slug}".`;
    const suggestion = own ? 'Remove it.' : suggestWord(slug, slugs);
    problems.push({
      ...positionInFrontMatter(source, ['related', index]),
      rule: 'unknown-article',
      message,
      suggestion,
    });
  }
  for (const field of ['symptoms', 'related'] as const) {
    for (const [index, name] of data[field].entries()) {
      if (data[field].indexOf(name) === index) continue;
      const message = `"${name}" stands twice in ${field}.`;
      const place = positionInFrontMatter(source, [field, index]);
      problems.push({ ...place, rule: 'field-value', message, suggestion: 'Leave one of the two.' });
    }
  }
  return problems;
}

/** A guide that shall ask for outages and asks nothing: the question would stand nowhere. */
export function checkOutageAsk({ data, tree, source }: Article): Problem[] {
  // A tree that cannot be read has a diagnostic of its own.
  if (data.outage === undefined || tree !== undefined || source.includes('<DecisionTree')) return [];
  const message = 'The guide asks no questions, so it cannot ask for an outage first.';
  const suggestion = 'Take outage: ask out, or write a tree.';
  return [{ ...positionInFrontMatter(source, ['outage']), rule: 'outage-ask', message, suggestion }];
}

/**
 * What is wrong with the guide that `start` in `site.yaml` names: it is not there, or asks no questions.
 * @param text the file as the operator wrote it, for the lines.
 */
export function checkStart(text: string, { start, languages }: SiteData, catalogue: Catalogue): Problem[] {
  const language = languages[0]?.code ?? '';
  const slugs = catalogue.slugs(language);
  // Who sets a site up writes its settings before its first guide.
  if (start === undefined || slugs.size === 0) return [];
  const place = positionInYaml(text, ['start']);
  if (!slugs.has(start)) {
    const message = `There is no guide "${start}".`;
    return [{ ...place, rule: 'unknown-article', message, suggestion: suggestWord(start, slugs) }];
  }
  const guide = catalogue.guides.find((one) => one.language === language && one.slug === start);
  if (guide === undefined || guide.tree !== undefined) return [];
  const message = `The guide "${start}" asks no questions: home cannot start with it.`;
  return [{ ...place, rule: 'field-value', message, suggestion: 'Name a guide that has a tree.' }];
}

/**
 * Guides that `support.guides` in `site.yaml` names and that are not there.
 * @param text the file as the operator wrote it, for the lines.
 */
export function checkSupportGuides(text: string, site: SiteData, catalogue: Catalogue): Problem[] {
  const slugs = catalogue.slugs(site.languages[0]?.code ?? '');
  return site.support.guides.flatMap((slug, index): Problem[] => {
    if (slugs.has(slug)) return [];
    const place = positionInYaml(text, ['support', 'guides', index]);
    const message = `There is no guide "${slug}".`;
    return [{ ...place, rule: 'unknown-article', message, suggestion: suggestWord(slug, slugs) }];
  });
}
