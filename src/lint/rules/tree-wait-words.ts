import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { durationsIn } from '../../text/durations.ts';
import type { Action, Tree } from '../../tree/tree.ts';

/** A minute in seconds: what is shorter is part of the work («۳۰ ثانیه خاموش بگذارید»), not the wait at its end. */
const MINUTE = 60;

const written = (seconds: number) => (seconds % MINUTE === 0 ? `${seconds / MINUTE}m` : `${seconds}s`);

/** A wait that none of the times in the words of its action is: the counter would contradict what stands above it. */
function waitProblem({ line, column, id, title = '', text, wait }: Action): Problem[] {
  if (wait === undefined) return [];
  const named = durationsIn(`${title}\n${text}`).filter(({ most }) => wait < MINUTE || most >= MINUTE);
  const longest = named.toSorted((one, other) => other.most - one.most)[0];
  if (longest === undefined || named.some(({ least, most }) => least <= wait && wait <= most)) return [];
  const found = { id, counted: written(wait), words: longest.words, longest: written(longest.most) };
  return [{ line, column, ...say('tree-wait-words', found) }];
}

/** Actions whose words name another time than their counter runs. */
export function checkWaits(tree: Tree): Problem[] {
  return tree.nodes.flatMap((node) => (node.kind === 'action' ? waitProblem(node) : []));
}
