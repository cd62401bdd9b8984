import { collectVocabulary } from '../../search/query/collect-vocabulary.ts';
import { searchedText } from '../../search/index/document.ts';
import { createVocabulary } from '../../search/query/vocabulary.ts';
import { createAnalyser } from '../../text/create-analyser.ts';
import { articleUrl } from '../../content/addresses.ts';
import type { Article, Content } from '../../content/model.ts';
import { longestPath } from '../../tree/longest-path.ts';

/** What the report says of one guide. */
export interface GuideHealth {
  readonly file: string;
  readonly title: string;
  readonly symptom: string;
  readonly address: string;
  /** Days since somebody read it through. */
  readonly age: number;
  readonly overdue: boolean;
  readonly aliases: readonly string[];
  /** Its tree: how many parts, the most questions on one way, and how many ends; undefined without one. */
  readonly tree?: { readonly parts: number; readonly questions: number; readonly ends: number };
  /** The slugs of the guides that lead here, by a link, as related, or by a tree. */
  readonly from: readonly string[];
  /** Related guides that do not name this one in turn. */
  readonly oneWay: readonly string[];
}

/** What the report says of a catalogue. */
export interface Health {
  readonly guides: readonly GuideHealth[];
  /** Guides that no other guide and no tree leads to. */
  readonly orphans: readonly GuideHealth[];
  /** Words of the queries in content/queries.json that stand in no guide, with a query each. */
  readonly unknownWords: readonly { readonly word: string; readonly query: string }[];
  /** Groups of synonyms none of which stands in any guide. */
  readonly idleSynonyms: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The slugs of the guides that one leads to. */
function leadsTo({ links, data, tree }: Article): Set<string> {
  const linked = links.flatMap(({ address }) => /^\/[\w-]+\/([\w-]+)\//.exec(address)?.[1] ?? []);
  const ends = (tree?.nodes ?? []).flatMap((node) =>
    node.kind === 'outcome' && node.article !== undefined ? [node.article] : [],
  );
  return new Set([...linked, ...data.related, ...ends]);
}

function treeOf({ tree }: Article): Pick<GuideHealth, 'tree'> {
  if (tree === undefined) return {};
  return {
    tree: {
      parts: tree.nodes.length,
      questions: longestPath(tree).length,
      ends: tree.nodes.filter(({ kind }) => kind === 'outcome').length,
    },
  };
}

/** What search knows: the words of all guides, normalised as the index does it. */
function searchKnows({ articles, lexicon = { synonyms: [], keep: [] } }: Content) {
  const analyser = createAnalyser(lexicon);
  const texts = articles.map(({ data, text }) => searchedText({ ...data, text }));
  const vocabulary = createVocabulary(collectVocabulary(texts, analyser), analyser);
  const known = (text: string) =>
    analyser.analyse(text).every(({ term }) => vocabulary.get(term) !== undefined);
  return { analyser, vocabulary, known };
}

/**
 * The health of a catalogue.
 * @param today the day that ages are counted to.
 */
export function catalogueHealth(content: Content, today: Date): Health {
  const { articles, site, lexicon, queries } = content;
  const leads = new Map(articles.map((article) => [article.slug, leadsTo(article)]));
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const guides = articles.map((article): GuideHealth => {
    const age = Math.floor((today.getTime() - article.data.reviewed.getTime()) / DAY_MS);
    return {
      file: article.file,
      title: article.data.title,
      symptom: article.symptom,
      address: articleUrl(article.symptom, article.slug, article.language),
      age,
      overdue: age > (site?.limits.review ?? Infinity),
      aliases: article.data.aliases,
      ...treeOf(article),
      from: [...leads].flatMap(([slug, to]) => (slug !== article.slug && to.has(article.slug) ? [slug] : [])),
      oneWay: article.data.related.filter(
        (slug) => bySlug.get(slug)?.data.related.includes(article.slug) === false,
      ),
    };
  });
  const { analyser, vocabulary, known } = searchKnows(content);
  const unknown = new Map<string, string>();
  for (const { q: query } of queries) {
    for (const { term, start, end, isFunctionWord } of analyser.analyse(query)) {
      if (!isFunctionWord && vocabulary.get(term) === undefined) unknown.set(query.slice(start, end), query);
    }
  }
  return {
    guides,
    orphans: guides.filter(({ from }) => from.length === 0),
    unknownWords: [...unknown].map(([word, query]) => ({ word, query })),
    idleSynonyms: (lexicon?.synonyms ?? [])
      .filter((group) => !group.some(known))
      .map((group) => group.join('، ')),
  };
}
