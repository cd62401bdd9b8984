import { createProgress } from '../../../src/tools/progress.ts';
import type { Query } from './query-set.ts';
import { rankOf, type Said } from './score.ts';

/** Asks a system all questions of a set, one after the other; how far it is goes to stderr. */
export async function askAll(
  name: string,
  queries: readonly Query[],
  ask: (query: string) => Promise<Said>,
): Promise<Map<Query, Said>> {
  const said = new Map<Query, Said>();
  const progress = createProgress(queries.length, `asking ${name}`);
  try {
    for (const query of queries) {
      progress.step();
      said.set(query, await ask(query.q));
    }
  } finally {
    progress.stop();
  }
  return said;
}

/** A line for each question whose first answer is wrong, or that got a strong one and has none. */
export function missesOf(said: ReadonlyMap<Query, Said>): string[] {
  return [...said]
    .filter(([query, answer]) =>
      query.want.length === 0 ? answer.match === 'strong' : rankOf(query, answer) !== 0,
    )
    .map(([query, { slugs, pages = [] }]) => {
      const shown = [...pages.map((page) => `page:${page}`), ...slugs].slice(0, 3).join(', ');
      return `${query.class}: ${query.q} → ${shown} (${query.want.join(', ')})`;
    });
}
