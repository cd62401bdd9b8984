import type { Answer, Asked } from './answer.ts';
import { changeAnswer } from './change-answer.ts';
import { editAnswer } from './edit-answer.ts';
import { knownAnswer } from './known-answer.ts';
import { fieldsAnswer } from './fields-answer.ts';
import { fieldsPage } from './fields-page.ts';
import { listPage } from './list-page.ts';
import { newAnswer } from './new-answer.ts';
import { newPage } from './new-page.ts';
import { removeAnswer } from './remove-answer.ts';
import { removePage } from './remove-page.ts';
import { renameAnswer } from './rename-answer.ts';
import { renamePage } from './rename-page.ts';
import { stateAnswer } from './state-answer.ts';
import { takeBackAnswer, takeBackPage } from './take-back.ts';
import { textAnswer } from './text-answer.ts';
import { treePage } from './tree-page.ts';

/** What is asked, and who answers. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The path below `/@edit`. */
  readonly path: RegExp;
  readonly answer: (asked: Asked) => Answer | Promise<Answer>;
}

/** All that the editor's server answers. The first row that fits counts. */
export const routes: readonly Route[] = [
  { method: 'GET', path: /^\/state$/, answer: stateAnswer },
  { method: 'GET', path: /^\/known$/, answer: knownAnswer },
  { method: 'POST', path: /^\/edit$/, answer: editAnswer },
  { method: 'POST', path: /^\/change$/, answer: changeAnswer },
  { method: 'GET', path: /^\/fields$/, answer: fieldsPage },
  { method: 'POST', path: /^\/fields$/, answer: fieldsAnswer },
  { method: 'POST', path: /^\/text$/, answer: textAnswer },
  { method: 'GET', path: /^\/new$/, answer: newPage },
  { method: 'POST', path: /^\/new$/, answer: newAnswer },
  { method: 'GET', path: /^\/rename$/, answer: renamePage },
  { method: 'POST', path: /^\/rename$/, answer: renameAnswer },
  { method: 'GET', path: /^\/remove$/, answer: removePage },
  { method: 'POST', path: /^\/remove$/, answer: removeAnswer },
  { method: 'GET', path: /^\/take-back$/, answer: takeBackPage },
  { method: 'POST', path: /^\/take-back$/, answer: takeBackAnswer },
  { method: 'GET', path: /^\/$/, answer: listPage },
  { method: 'GET', path: /^(?:\/[a-z0-9-]+){3}\/$/, answer: treePage },
];
