import type { Query } from './query-set.ts';
import { ALL_ANSWERED, percent, type Score } from './score.ts';

/** What the gate holds, in per cent: about three queries of the set below its score, so that a guide may be edited. */
const BARS = { first: 94, firstThree: 97, strongWithoutAnswer: 15, weakWithAnswer: 5 };

/** What of the bars is missed, in words. */
export function missedBars(scores: readonly Score[], queries: readonly Query[]): string[] {
  const missed: string[] = [];
  const all = scores.find(({ name }) => name === ALL_ANSWERED);
  if (all !== undefined) {
    const first = percent(all.first, all.questions);
    const firstThree = percent(all.firstThree, all.questions);
    const weak = percent(all.weak, all.questions);
    if (first < BARS.first) missed.push(`R@1 is ${first.toFixed(1)}, below ${BARS.first}`);
    if (firstThree < BARS.firstThree)
      missed.push(`R@3 is ${firstThree.toFixed(1)}, below ${BARS.firstThree}`);
    if (weak > BARS.weakWithAnswer) {
      missed.push(
        `${weak.toFixed(1)} % of what has an answer get a weak match, above ${BARS.weakWithAnswer}`,
      );
    }
  }
  const nothing = new Set(queries.filter(({ want }) => want.length === 0).map((query) => query.class));
  for (const { name, questions, strong } of scores.filter((each) => nothing.has(each.name))) {
    const share = percent(strong, questions);
    if (share > BARS.strongWithoutAnswer)
      missed.push(`${share.toFixed(0)} % of «${name}» get a strong match`);
  }
  return missed;
}
