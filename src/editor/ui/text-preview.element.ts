import { formWords as words } from '../forms/form-words.ts';
import { insertList } from './insert-list.element.ts';
import { postText } from './post-form.element.ts';

/** The texts that have their preview already. */
const previewed = new WeakSet<Element>();

/** Keeps beside a text what it looks like on the page: while one answer is waited for, only the newest text is asked next. */
function keepShown(area: HTMLTextAreaElement, shown: Element): void {
  let isAsking = false;
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    const text = area.value;
    const html = await postText(text);
    isAsking = false;
    if (area.value !== text) return void ask();
    if (html === undefined) return;
    // The server makes it of the text by an allow-list of elements; nothing of the text's own HTML is in it.
    if (html !== '' || text.trim() === '') shown.innerHTML = html;
    else shown.textContent = words.unreadText;
  };
  area.addEventListener('input', () => void ask());
}

/** Gives the texts of a form, which the server drew with their previews, a list of what can be put in, and keeps the previews. */
export function previewTexts(form: Element): void {
  for (const shown of form.querySelectorAll('.field > .preview > .shown-text')) {
    const area = shown.closest('.field')?.querySelector('textarea');
    if (!(area instanceof HTMLTextAreaElement) || previewed.has(area)) continue;
    previewed.add(area);
    area.before(insertList(area));
    keepShown(area, shown);
  }
}
