import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import { folded } from './aliases.ts';

/** A guide's title or one of its aliases, and where its front matter has it. */
interface Name {
  readonly article: Article;
  readonly text: string;
  readonly key: string;
  readonly path: readonly ['title'] | readonly ['aliases', number];
}

function namesOf(article: Article): Name[] {
  const { title, aliases } = article.data;
  const name = (text: string, path: Name['path']): Name => ({
    article,
    text,
    key: `${article.language} ${folded(text)}`,
    path,
  });
  return [name(title, ['title']), ...aliases.map((alias, index) => name(alias, ['aliases', index]))];
}

const isTitle = ({ path }: Name) => path[0] === 'title';

const placeOf = ({ article, path }: Name) => positionInFrontMatter(article.source, path);

/** What is said of a name that another guide has as well, where one of the two is a title. */
function shared(name: Name, other: Name): Sayings {
  const elsewhere = { title: name.text, file: other.article.file, line: placeOf(other).line };
  return isTitle(other) ? say('title-shared', elsewhere) : say('title-shared.alias', elsewhere);
}

/**
 * A title that two guides have, and an alias that is another guide's title: neither says which guide is meant. Both guides
 * are told, each of the other.
 */
export function titleRule({ articles }: Catalogue): (article: Article) => Problem[] {
  const names = new Map(articles.map((article) => [article, namesOf(article)]));
  const byKey = Map.groupBy([...names.values()].flat(), ({ key }) => key);
  return (article) =>
    (names.get(article) ?? []).flatMap((name): Problem[] => {
      const others = (byKey.get(name.key) ?? []).filter((one) => one.article !== article);
      const other = others.find(isTitle) ?? (isTitle(name) ? others[0] : undefined);
      return other === undefined ? [] : [{ ...placeOf(name), ...shared(name, other) }];
    });
}
