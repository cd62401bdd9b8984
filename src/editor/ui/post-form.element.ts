import type { FormFinding, FormSaved } from '../forms/form-answer.ts';

/** What came of a form that was posted. */
export type Posted =
  | { readonly kind: 'saved'; readonly saved: FormSaved }
  | { readonly kind: 'refused'; readonly findings: readonly FormFinding[] }
  | { readonly kind: 'changed' | 'expired' | 'unreachable' }
  | { readonly kind: 'failed'; readonly reason: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The server is this program's own: what it would not get wrong is not looked at. */
const areFindings = (value: unknown): value is readonly FormFinding[] =>
  Array.isArray(value) && value.every((one) => isFields(one) && Array.isArray(one['path']));

const isSaved = (value: Fields): value is Fields & FormSaved =>
  typeof value['hash'] === 'string' && areFindings(value['findings']);

function readAnswer(status: number, body: unknown): Posted {
  const fields = isFields(body) ? body : {};
  if (status === 403) return { kind: 'expired' };
  if (status === 409) return { kind: 'changed' };
  if (status === 422 && areFindings(fields['findings']))
    return { kind: 'refused', findings: fields['findings'] };
  if (status === 200 && isSaved(fields)) return { kind: 'saved', saved: fields };
  return { kind: 'failed', reason: typeof fields['reason'] === 'string' ? fields['reason'] : String(status) };
}

/** Posts a form to the editor's server, with the token that the page was given. */
export async function postForm(address: string, body: object): Promise<Posted> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="edit-token"]')?.content ?? '';
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-edit-token': token },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return readAnswer(response.status, answer);
  } catch {
    return { kind: 'unreachable' };
  }
}
