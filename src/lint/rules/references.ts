import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { positionInFrontMatter, positionInYaml } from '../../content/yaml/read-yaml.ts';

/** Symptoms that a front matter names and that are not there, or not first. */
function symptomProblems({ data, source, symptom: folder }: Article, known: ReadonlySet<string>): Problem[] {
  const [first = ''] = data.symptoms;
  const problems = data.symptoms.flatMap((symptom, index): Problem[] => {
    if (known.has(symptom)) return [];
    const words = say('unknown-symptom', { symptom, near: nearWords(symptom, known) });
    return [{ ...positionInFrontMatter(source, ['symptoms', index]), ...words }];
  });
  if (first === folder) return problems;
  return [
    { ...positionInFrontMatter(source, ['symptoms']), ...say('symptom-folder', { first, folder }) },
    ...problems,
  ];
}

/** Related guides that are not there, or the guide itself. */
function relatedProblems({ data, source, slug: own }: Article, slugs: ReadonlySet<string>): Problem[] {
  return data.related.flatMap((slug, index): Problem[] => {
    if (slugs.has(slug) && slug !== own) return [];
    const words =
      slug === own
        ? say('unknown-article.own')
        : say('unknown-article', { slug, near: nearWords(slug, slugs) });
    return [{ ...positionInFrontMatter(source, ['related', index]), ...words }];
  });
}

/** Names that stand twice in one list. */
function repeatedProblems({ data, source }: Article): Problem[] {
  return (['symptoms', 'related'] as const).flatMap((field) =>
    data[field].flatMap((name, index): Problem[] => {
      if (data[field].indexOf(name) === index) return [];
      return [
        { ...positionInFrontMatter(source, [field, index]), ...say('field-value.twice', { name, field }) },
      ];
    }),
  );
}

/** Symptoms and related guides that front matter names and that are not there. */
export function checkReferences(article: Article, catalogue: Catalogue): Problem[] {
  return [
    ...symptomProblems(article, catalogue.symptoms),
    ...relatedProblems(article, catalogue.slugs(article.language)),
    ...repeatedProblems(article),
  ];
}

/** A guide that shall ask for outages and asks nothing: the question would stand nowhere. */
export function checkOutageAsk({ data, tree, source }: Article): Problem[] {
  // A tree that cannot be read has a diagnostic of its own.
  if (data.outage === undefined || tree !== undefined || source.includes('<DecisionTree')) return [];
  return [{ ...positionInFrontMatter(source, ['outage']), ...say('outage-ask') }];
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
  if (!slugs.has(start))
    return [{ ...place, ...say('unknown-article', { slug: start, near: nearWords(start, slugs) }) }];
  const guide = catalogue.guides.find((one) => one.language === language && one.slug === start);
  if (guide === undefined || guide.tree !== undefined) return [];
  return [{ ...place, ...say('field-value.start', { slug: start }) }];
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
    return [{ ...place, ...say('unknown-article', { slug, near: nearWords(slug, slugs) }) }];
  });
}
