import Action from '../../../../src/tree/ui/Action.astro';
import Choice from '../../../../src/tree/ui/Choice.astro';
import DecisionTree from '../../../../src/tree/ui/DecisionTree.astro';
import Outcome from '../../../../src/tree/ui/Outcome.astro';
import Step from '../../../../src/tree/ui/Step.astro';
import type { GuideContext } from '../../../../src/blocks/guide-context.ts';
import { rendered } from '../../blocks/guide-context.ts';

async function all(parts: readonly Promise<string>[]): Promise<string> {
  return (await Promise.all(parts)).join('');
}

/**
 * The tree of `sample.ts` as a page has it: two questions, an action with a wait, and two ends; text before and after.
 * @param own what the guide around it knows besides.
 */
export async function treePage(own: Partial<GuideContext> = {}): Promise<string> {
  const choice = (id: string, go: string, text: string, report?: string) =>
    rendered(Choice, report === undefined ? { id, go } : { id, go, report }, text);
  const power = await all([choice('on', 'dsl', 'بله'), choice('off', 'plug', 'نه')]);
  const dsl = await all([
    choice('steady', 'fixed', 'ثابت است'),
    choice('blinking', 'line', 'چشمک می\u200cزند', 'چراغ DSL چشمک می\u200cزند'),
  ]);
  const parts = await all([
    rendered(Step, { id: 'power', question: 'چراغ Power روشن است؟' }, power),
    rendered(
      Action,
      { id: 'plug', title: 'به برق بزنید', wait: '2m', started: 'چراغش روشن شد', go: 'dsl' },
      'دوشاخه.',
    ),
    rendered(Step, { id: 'dsl', question: 'چراغ DSL ثابت است؟' }, dsl),
    rendered(Outcome, { id: 'fixed', result: 'solved', title: 'درست شد' }, 'خوب است.'),
    rendered(Outcome, { id: 'line', result: 'ticket', topic: 'line', title: 'خط خراب است' }, 'خط.'),
  ]);
  const tree = await rendered(DecisionTree, { start: 'power' }, parts, {
    revision: '۱۰',
    revisionNumber: 10,
    ...own,
  });
  return `<article><p>مقدمه.</p>${tree}<h2 id="why">چرا؟</h2><p>متن.</p></article>`;
}
