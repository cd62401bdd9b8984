import { noticeUrl, type Notice } from '../../notices/notice.ts';
import { isEstimatePast, phaseOf } from '../../notices/notice-phase.ts';
import type { DeskNotice } from './desk-notices.ts';

/** Where a notice is, in words. @param everywhere the word for all areas. */
export function areaNames({ areas }: Notice, everywhere: string): string {
  return areas === 'all' ? everywhere : areas.map(({ name }) => name).join('، ');
}

/**
 * What is said of a notice, by the names in the template; undefined where it is not known.
 * @param words those for services and for all areas, by their names.
 * @param momentWords gives a moment in words.
 */
function factsOf(
  notice: Notice,
  now: number,
  words: DOMStringMap,
  momentWords: (moment: string) => string,
): Readonly<Record<string, string | undefined>> {
  const moment = (value: string | undefined) => (value === undefined ? undefined : momentWords(value));
  // One that this program does not know is told as it stands; and no name of every object's is one.
  const services = notice.services.map((one) => (Object.hasOwn(words, one) && words[one]) || one);
  const isOver = phaseOf(notice, now) === 'over';
  // An end that was announced for later was early; news may have come after it.
  const ended = [notice.ends, notice.updates[0]?.at]
    .filter((at) => at !== undefined && Date.parse(at) <= now)
    .toSorted((a = '', b = '') => Date.parse(b) - Date.parse(a))[0];
  return {
    where: areaNames(notice, words['all'] ?? ''),
    services: services.length === 0 ? undefined : services.join('، '),
    number: notice.number,
    since: moment(notice.starts),
    estimate: isOver ? undefined : moment(notice.estimate ?? notice.ends),
    ended: isOver ? moment(ended) : undefined,
  };
}

/**
 * One notice of the desk, from the template that the page holds.
 * @param now milliseconds since 1970, by the server's clock.
 * @param momentWords gives a moment in words.
 */
export function noticeItem(
  template: HTMLTemplateElement,
  { notice, quoted, guides }: DeskNotice,
  now: number,
  momentWords: (moment: string) => string,
): Node {
  const item = document.importNode(template.content, true);
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`);
  const row = item.querySelector('li');
  row?.setAttribute('data-notice', notice.id);
  row?.setAttribute('data-kind', notice.kind);
  part('title')?.setAttribute('href', noticeUrl(notice.id));
  part('title')?.append(notice.title);
  const marks = { quoted, bears: guides.length > 0, late: isEstimatePast(notice, now) };
  for (const [name, isSo] of Object.entries(marks)) if (!isSo) part(name)?.remove();
  const state = part('state');
  const states = [phaseOf(notice, now), notice.kind, notice.impact];
  state?.append(states.flatMap((name) => state.dataset[name] ?? []).join('، '));
  const facts = factsOf(notice, now, part('facts')?.dataset ?? {}, momentWords);
  for (const [name, words] of Object.entries(facts)) {
    const fact = item.querySelector(`[data-fact="${name}"]`);
    if (words === undefined) fact?.remove();
    else fact?.querySelector('dd')?.append(words);
  }
  return item;
}
