import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { goesToSupport, type Choice, type Outcome, type Tree } from '../../tree/tree.ts';

/** An answer or an end that support would read as nothing: a report that is there but empty. */
function emptyReport(kind: 'choice' | 'outcome', { line, column, id, report }: Choice | Outcome): Problem[] {
  return report?.trim() === '' ? [{ line, column, ...say(`tree-empty-report.${kind}`, { id }) }] : [];
}

/**
 * A verb at a clause's end that asks somebody to do something: «بزنید»، «خبر بدهید»، «بررسی کنیم», and denied «نزنید».
 * Verbs with می, and others of the second person such as «ندارید», tell and do not ask.
 */
const asking =
  /(?:^|[\s\u200c])(?:ب(?!ود|ازدید)\p{L}{2,}|ن?(?:کن|ده|زن|گیر|شو|گذار|رو|آور))(?:ید|یم)(?=$|[.!؟؛،])/u;

/** An end that goes to support and says to the customer what to do: support would read that as what was found. */
function askingTitle({ line, column, id, result, title = '', report }: Outcome): Problem[] {
  const handedOver = goesToSupport(result) || result === 'elsewhere';
  if (!handedOver || report !== undefined || !asking.test(title)) return [];
  return [{ line, column, ...say('tree-outcome-report', { id }) }];
}

/** Answers and ends that would tell support nothing. */
export function checkReports(tree: Tree): Problem[] {
  return tree.nodes.flatMap((node) => {
    if (node.kind === 'step') return node.choices.flatMap((choice) => emptyReport('choice', choice));
    return node.kind === 'outcome' ? [...emptyReport('outcome', node), ...askingTitle(node)] : [];
  });
}
