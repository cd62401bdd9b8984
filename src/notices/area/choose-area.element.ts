import { keepOwnArea } from '../keep-own-area.element.ts';
import { readOwnArea } from '../own-area.element.ts';
import type { Area } from './area.ts';
import { areaFinder, type FoundArea, type FoundAreas } from './find-areas.ts';
import { loadAreas } from './load-areas.element.ts';
import { ownAreaOf } from './near-areas.ts';

/** The most areas that are offered at once; all provinces are fewer. */
const MAX_SHOWN = 40;

/** One area as a button, made from the dialog's own template; its words go in as text. */
function rowOf(
  template: HTMLTemplateElement,
  { area, around, called, code }: FoundArea,
  { joined = '' }: DOMStringMap,
): HTMLLIElement {
  const { lang } = document.documentElement;
  const row = document.importNode(template.content, true).querySelector('li') ?? document.createElement('li');
  const words = {
    name: area.name,
    called,
    around: around
      .map(({ name }) => name)
      .reduceRight(
        (other, one) => (other ? joined.replace('{one}', one).replace('{other}', other) : one),
        '',
      ),
    code: Array.from(code ?? '', (digit) => Number(digit).toLocaleString(lang)).join(''),
  };
  for (const [part, text] of Object.entries(words)) {
    const place = row.querySelector(`[data-${part}]`);
    if (text) place?.append(text);
    else place?.remove();
  }
  if (area.id === readOwnArea()?.id) row.querySelector('button')?.setAttribute('aria-current', 'true');
  return row;
}

/** What is said of what was found; nothing before anything is typed. */
function sentence({ areas, lacks }: FoundAreas, typed: string, words: DOMStringMap): string {
  if (lacks) return words[lacks] ?? '';
  if (typed.trim() === '') return '';
  const word = areas.length > MAX_SHOWN ? 'more' : areas.length > 0 ? 'found' : 'none';
  const count = areas.length.toLocaleString(document.documentElement.lang);
  return (words[word] ?? '').replace('{count}', count);
}

/**
 * Lets a customer choose an area in the dialog, by typing or from the list, and forget it.
 * Down and up go through the areas; Enter takes the only one that is left, or goes to the first of several.
 * @throws Error when the areas do not come.
 */
export async function chooseArea(dialog: HTMLDialogElement): Promise<void> {
  const areas = await loadAreas();
  const find = areaFinder(areas);
  const [field, list, template] = [
    dialog.querySelector('input'),
    dialog.querySelector('ul'),
    dialog.querySelector('template'),
  ];
  if (!field || !list || !template) return;
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-${name}]`);
  const rows = () => [...list.querySelectorAll('button')];

  const showOwn = () => {
    const own = readOwnArea();
    part('own')?.toggleAttribute('hidden', own === undefined);
    part('own')
      ?.querySelector('bdi')
      ?.replaceChildren(own?.name ?? '');
  };
  const choose = (area: Area) => {
    const result = keepOwnArea(ownAreaOf(area, areas));
    if (result === 'saved') {
      dialog.close();
      return;
    }
    showOwn();
    list.replaceChildren();
    part('status')?.replaceChildren(dialog.dataset[result] ?? '');
    part('close')?.focus();
  };
  const show = () => {
    const found = find(field.value);
    list.replaceChildren(
      ...found.areas.slice(0, MAX_SHOWN).map((one) => {
        const row = rowOf(template, one, dialog.dataset);
        row.querySelector('button')?.addEventListener('click', () => choose(one.area));
        return row;
      }),
    );
    part('status')?.replaceChildren(sentence(found, field.value, dialog.dataset));
  };

  field.addEventListener('input', show);
  part('forget')?.addEventListener('click', () => {
    keepOwnArea(undefined);
    dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    const places: readonly HTMLElement[] = [field, ...rows()];
    const at = places.findIndex((place) => place === event.target);
    if (event.isComposing || at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: at === 0 ? 1 : 0 }[event.key] ?? 0;
    const next = places[at + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' && places.length === 2) next.click();
    else next.focus();
  });
  showOwn();
  show();
}
