import type { Browser } from '@playwright/test';
import { createProgress } from '../../../src/tools/progress.ts';
import type { CompressedServer } from '../speed/compressed-server.ts';
import { formatBytes } from '../speed/table.ts';
import { median } from './measures.ts';
import type { Query } from './query-set.ts';
import { searchOnSlowLine, type SlowSearch } from './slow-line.ts';
import { markdownTable } from './table.ts';

/** So many queries of the set are typed. */
const TYPED = 9;

function lineOf(name: string, { firstHits, done, shift, typing, afterEnter }: SlowSearch): string[] {
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  return [
    name,
    seconds(firstHits),
    seconds(done),
    shift.toFixed(2),
    formatBytes(typing),
    formatBytes(afterEnter),
  ];
}

/** Types queries of a set on a slow line and a slow processor, and prints what is waited for after Enter. */
export async function benchSlow(
  browser: Browser,
  server: CompressedServer,
  queries: readonly Query[],
): Promise<void> {
  const answered = queries.filter(({ want }) => want.length > 0);
  const every = Math.max(1, Math.floor(answered.length / TYPED));
  const typed = answered.filter((_, place) => place % every === 0).slice(0, TYPED);
  const progress = createProgress(typed.length, 'searching on a slow line');
  const searches: SlowSearch[] = [];
  const lines: string[][] = [];
  for (const { q } of typed) {
    progress.step();
    const search = await searchOnSlowLine(browser, server, q);
    searches.push(search);
    lines.push(lineOf(q, search));
  }
  progress.stop();
  const middle = (of: (search: SlowSearch) => number) => median(searches.map(of));
  lines.push(
    lineOf('**median**', {
      firstHits: middle(({ firstHits }) => firstHits),
      done: middle(({ done }) => done),
      shift: middle(({ shift }) => shift),
      typing: middle(({ typing }) => typing),
      afterEnter: middle(({ afterEnter }) => afterEnter),
    }),
  );
  console.log(
    '\n400 kbit/s, 400 ms round trip, processor 4 × slower, empty cache, 150 ms a key; after Enter\n',
  );
  const head = ['query', 'first hits', 'complete', 'shift after', 'bytes while typing', 'bytes after Enter'];
  console.log(markdownTable(head, lines));
}
