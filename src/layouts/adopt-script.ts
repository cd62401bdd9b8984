import { adoptFormer } from '../sessions/former/adopt-former.element.ts';

/** The script of a guide that was renamed: the same at each, so that a policy knows it by one hash; the rows stand beside it. */
export const ADOPT_SCRIPT = `(${String(adoptFormer)})(document.currentScript.dataset.rows)`;
