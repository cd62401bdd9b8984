import type { IndexedContent } from '../../../../src/integrations/content-of-build.ts';
import { documentsOf } from '../../../../src/integrations/search-index.ts';
import { searchedText } from '../../../../src/search/index/document.ts';
import type { Analyser } from '../../../../src/text/analyse.ts';
import { createAnalyser } from '../../../../src/text/create-analyser.ts';
import { createRandom } from '../random.ts';
import { createGrowingVocabulary } from './growing-vocabulary.ts';
import { otherSubjects } from './other-subjects.ts';
import { createReteller, type Reteller, type Subject } from './retelling.ts';
import { createWordMaker } from './word-maker.ts';

type Guide = IndexedContent['articles'][number];

const SEED = 13;

/** A guide is put together from so many: one gives its outline, all of them sentences. */
const SOURCES = 3;

/** What is known of the words of a site. */
interface Words {
  /** In how many guides each content word stands. */
  readonly documents: ReadonlyMap<string, number>;
  /** How many content words there are, each as often as it comes. */
  readonly length: number;
}

function countWords(content: IndexedContent, analyser: Analyser): Words {
  const documents = new Map<string, number>();
  let length = 0;
  for (const document of documentsOf(content)) {
    const terms = analyser.analyse(searchedText(document)).filter(({ isFunctionWord }) => !isFunctionWord);
    length += terms.length;
    for (const term of new Set(terms.map(({ term }) => term))) {
      documents.set(term, (documents.get(term) ?? 0) + 1);
    }
  }
  return { documents, length };
}

/** The subjects of which no guide speaks: a distractor must not answer what a guide does. */
function unknownSubjects(analyser: Analyser, known: ReadonlyMap<string, number>): string[] {
  return otherSubjects.filter((subject) =>
    analyser.analyse(subject).every(({ term, parts }) => ![term, ...parts].some((part) => known.has(part))),
  );
}

function retold(
  number: number,
  sources: readonly Guide[],
  subject: Subject,
  reteller: Reteller,
  random: () => number,
): Guide {
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  const [outline] = sources;
  if (outline === undefined) throw new Error('There are no guides to tell anew.');
  const among = (listOf: (guide: Guide) => readonly string[], one: string): string =>
    pick(listOf(pick(sources) ?? outline)) ?? one;
  const { data } = outline;
  const calls = ({ data: { title, aliases } }: Guide): readonly string[] => [title, ...aliases];
  const asks = ({ data: { asked } }: Guide): readonly string[] => asked;
  const lines = ({ text }: Guide): readonly string[] => text.split('\n');
  const tell = (text: string): string =>
    text
      .split('\n')
      .map((line) => reteller.retell(among(lines, line), subject, false))
      .join('\n');
  const sections = outline.sections.map(({ hash, label, text }) => ({
    hash,
    label: reteller.retell(label, subject, false),
    text: tell(text),
  }));
  return {
    ...outline,
    slug: `${outline.slug}-${number}`,
    data: {
      ...data,
      title: reteller.retell(data.title, subject, true),
      summary: reteller.retell(data.summary, subject, true),
      aliases: data.aliases.map((alias) => reteller.retell(among(calls, alias), subject, true)),
      asked: data.asked.map((asked) => reteller.retell(among(asks, asked), subject, true)),
    },
    sections,
    text: sections.map(({ text }) => text).join('\n'),
  };
}

/**
 * A site of so many guides: its own, and others put together anew from their sentences about subjects that none of them has.
 * What a query of the own guides' set wants is therefore still its own guide, among ever more that share its common words.
 * @param count how many guides; not more are made where the site has as many
 */
export function growContent(content: IndexedContent, count: number): IndexedContent {
  const random = createRandom(SEED);
  const analyser = createAnalyser(content.lexicon ?? { synonyms: [], keep: [] });
  const { documents, length } = countWords(content, analyser);
  const words = [...documents.keys()].filter((term) => /^[\u0621-\u06cc]+$/u.test(term));
  const makeWord = createWordMaker(words, random);
  const vocabulary = createGrowingVocabulary({ distinct: documents.size, length }, makeWord, random);
  const reteller = createReteller(analyser, (term) => documents.get(term) ?? 0, vocabulary, random);
  const nouns = unknownSubjects(analyser, documents);
  const { articles } = content;
  const pick = <Item>(list: readonly Item[]): Item[] => {
    const place = Math.floor(random() * list.length);
    return list.slice(place, place + 1);
  };
  const more = Array.from({ length: Math.max(0, count - articles.length) }, (_, number) => {
    const sources = Array.from({ length: SOURCES }, () => pick(articles)).flat();
    const subject = { noun: pick(nouns).join(''), name: vocabulary.draw() };
    return retold(number, sources, subject, reteller, random);
  });
  return { ...content, articles: [...articles, ...more] };
}
