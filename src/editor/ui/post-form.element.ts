import type { Change } from '../change.ts';
import type { FormFinding, FormSaved } from '../forms/form-answer.ts';

/** What came of a form that was posted. */
export type Posted =
  | { readonly kind: 'saved'; readonly saved: FormSaved }
  | { readonly kind: 'refused'; readonly findings: readonly FormFinding[] }
  | { readonly kind: 'changed' | 'expired' | 'unreachable' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What came of a change that was taken back or done again, with what does the opposite. */
export type Stepped =
  { readonly kind: 'stepped'; readonly opposite: Change } | Exclude<Posted, { readonly kind: 'saved' }>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The server is this program's own: what it would not get wrong is not looked at. */
const areFindings = (value: unknown): value is readonly FormFinding[] =>
  Array.isArray(value) && value.every((one) => isFields(one) && Array.isArray(one['path']));

const isSaved = (value: Fields): value is Fields & FormSaved =>
  typeof value['hash'] === 'string' && areFindings(value['findings']);

const isChange = (value: unknown): value is Change => isFields(value);

/** What is answered to any post that was not done. */
function readFailure({ status, body }: Reply): Exclude<Posted, { readonly kind: 'saved' }> {
  const fields = isFields(body) ? body : {};
  if (status === 403) return { kind: 'expired' };
  if (status === 409) return { kind: 'changed' };
  if (status === 422 && areFindings(fields['findings']))
    return { kind: 'refused', findings: fields['findings'] };
  return { kind: 'failed', reason: typeof fields['reason'] === 'string' ? fields['reason'] : String(status) };
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Posts with the token that the page was given; undefined where the server does not answer. */
async function post(address: string, sent: object): Promise<Reply | undefined> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="edit-token"]')?.content ?? '';
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-edit-token': token },
      body: JSON.stringify(sent),
    });
    const body: unknown = await response.json();
    return { status: response.status, body };
  } catch {
    return undefined;
  }
}

/** Posts a form to the editor's server. */
export async function postForm(address: string, form: object): Promise<Posted> {
  const reply = await post(address, form);
  if (reply === undefined) return { kind: 'unreachable' };
  const { status, body } = reply;
  return status === 200 && isFields(body) && isSaved(body)
    ? { kind: 'saved', saved: body }
    : readFailure(reply);
}

/** Does a change of a file that the server gave before. */
export async function postStep(file: string, change: Change): Promise<Stepped> {
  const reply = await post('/@edit/change', { file, change });
  if (reply === undefined) return { kind: 'unreachable' };
  const { status, body } = reply;
  return status === 200 && isFields(body) && isChange(body['undo'])
    ? { kind: 'stepped', opposite: body['undo'] }
    : readFailure(reply);
}

/** What a text looks like on the page, as HTML; undefined where the server does not say. */
export async function postText(text: string): Promise<string | undefined> {
  const reply = await post('/@edit/text', { text });
  const html = reply?.status === 200 && isFields(reply.body) ? reply.body['html'] : undefined;
  return typeof html === 'string' ? html : undefined;
}
