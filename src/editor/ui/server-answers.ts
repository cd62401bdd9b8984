import type { Change } from '../change.ts';
import type { FindingState, GuideState } from '../guide-state.ts';
import type { KnownNames } from '../known-names.ts';

/** What came of a post. */
export type Outcome =
  | { readonly kind: 'done'; readonly state: GuideState; readonly undo: Change }
  /** The file is another than the page knows. */
  | { readonly kind: 'changed' }
  /** The rules found these new errors. */
  | { readonly kind: 'refused'; readonly findings: readonly FindingState[] }
  /** The page is one of an earlier start of the server. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether an answer is a guide's state. The server is this program's own: what it would not get wrong is not looked at. */
export const isGuideState = (value: unknown): value is GuideState =>
  isObject(value) &&
  typeof value['file'] === 'string' &&
  typeof value['hash'] === 'string' &&
  Array.isArray(value['findings']);

/** Whether an answer is the list of what a tree can name. */
export const isKnownNames = (value: unknown): value is KnownNames =>
  isObject(value) && ['guides', 'topics', 'facts'].every((name) => Array.isArray(value[name]));

const isChange = (value: unknown): value is Change => isObject(value);

const areFindings = (value: unknown): value is readonly FindingState[] =>
  Array.isArray(value) && value.every((one) => isObject(one) && typeof one['message'] === 'string');

/** What came of a post, by the status and the body of the answer. */
export function readOutcome(status: number, body: unknown): Outcome {
  const fields = isObject(body) ? body : {};
  if (status === 409) return { kind: 'changed' };
  if (status === 403) return { kind: 'expired' };
  if (status === 422 && areFindings(fields['findings']))
    return { kind: 'refused', findings: fields['findings'] };
  if (status === 200 && isGuideState(fields['state']) && isChange(fields['undo']))
    return { kind: 'done', state: fields['state'], undo: fields['undo'] };
  const reason = fields['reason'];
  return { kind: 'failed', reason: typeof reason === 'string' ? reason : String(status) };
}
