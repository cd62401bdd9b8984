import { json, type Answer, type Asked } from './answer.ts';
import { guideState } from './guide-state.ts';

/** The state of the guide that `?file=` names; 404 where there is none. */
export async function stateAnswer({ folder, query }: Asked): Promise<Answer> {
  const state = await guideState(folder, query.get('file') ?? '');
  return state === undefined ? json(404, {}) : json(200, state);
}
