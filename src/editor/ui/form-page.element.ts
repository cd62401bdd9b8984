/** The parts of a form that the server draws anew where its file is another; the rest stays, with the focus in it. */
const parts = ['.form-findings', '[data-values]', '[data-texts]', '[data-publish]'];

/** The parts of a form that somebody fills in. */
export const filledParts = (form: Element): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>('[data-values], [data-texts]'),
];

/** Puts parts that were taken out of a form back into the places of those that are there. */
export function putBack(form: Element, taken: readonly HTMLElement[]): void {
  const there = filledParts(form);
  taken.forEach((part, index) => there[index]?.replaceWith(part));
}

/**
 * Shows a form's page as the server has it now, in the place of what is shown. The element of the form itself stays.
 * @returns whether it could; not where the server does not answer, or the file can no longer be shown as a form.
 */
export async function showAgain(form: HTMLElement, address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector<HTMLElement>('fields-form');
  const siblings = next?.parentElement?.children;
  if (next === null || siblings === undefined) return false;
  document.title = page.title;
  form.dataset['hash'] = next.dataset['hash'] ?? '';
  for (const part of parts) {
    const [here, there] = [form.querySelector(part), next.querySelector(part)];
    if (here !== null && there !== null) here.replaceWith(there);
  }
  const around = [...siblings];
  const place = around.indexOf(next);
  for (const one of [...(form.parentElement?.children ?? [])]) if (one !== form) one.remove();
  form.before(...around.slice(0, place));
  form.after(...around.slice(place + 1));
  return true;
}
