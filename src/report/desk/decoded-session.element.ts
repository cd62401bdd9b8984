import { persianNumber } from '../../text/format/persian-format.ts';
import { copyReport } from '../copy-report.element.ts';
import { composeReport, reportText, type ReportLabels } from '../report.ts';
import type { DecodedSession } from './decode-reference-code.ts';
import type { NeighbourGuides } from './neighbour-guides.ts';
import type { OutcomeTexts } from './outcome-texts.ts';

/** What a session is shown with beside itself. */
export interface DecodedSessionFrame {
  readonly template: HTMLTemplateElement;
  readonly labels: ReportLabels;
  readonly neighbours: NeighbourGuides;
  readonly outcomes: () => Promise<OutcomeTexts>;
}

/** So many guides are named; more would be read by nobody on the phone. */
const MAX_TITLES = 3;

/** Titles in a row, the last ones by their number alone. @param more the words for those, with a place for the number. */
function titlesInWords(titles: readonly string[], more: string): string {
  const named = titles.slice(0, MAX_TITLES).map((title) => `«${title}»`);
  const left = titles.length - named.length;
  return [named.join('، '), ...(left > 0 ? [more.replace('{count}', persianNumber(left))] : [])].join(' ');
}

/** The questions and answers as rows, each with what came of it. */
function tableRows(template: HTMLTemplateElement | null, { facts, states }: DecodedSession): Node[] {
  if (template === null) return [];
  return facts.entries.map(({ question, answer }, index) => {
    const row = document.importNode(template.content, true);
    const state = states[index] ?? 'answered';
    row.querySelector('tr')?.setAttribute('data-step-state', state);
    row.querySelector('[data-question]')?.append(question);
    row.querySelector('[data-answer]')?.append(answer);
    const cell = row.querySelector<HTMLElement>('[data-state]');
    cell?.append(cell.dataset[state] ?? '');
    return row;
  });
}

/** Fills a part in, or takes what is around it off the page where there is nothing to say. */
function fillOrDrop(
  part: HTMLElement | null,
  around: HTMLElement | null,
  ...texts: readonly (string | Node)[]
) {
  if (texts.length === 0) around?.remove();
  else part?.append(...texts);
}

/** Fills in what the site told the customer when it has come; without it the words that say so stand there. */
async function tellOutcome(
  { guide: { slug }, end }: DecodedSession,
  part: (name: string) => HTMLElement | null,
  outcomes: () => Promise<OutcomeTexts>,
): Promise<void> {
  if (end === undefined) return part('told')?.remove();
  const [place, title] = [part('told-text'), part('told-title')];
  try {
    const told = (await outcomes())[slug]?.[end];
    if (told === undefined) throw new Error(`There is no text of ${slug}, ${end}.`);
    title?.append(told[0]);
    place?.append(told[1]);
  } catch {
    place?.append(place.dataset['failed'] ?? '');
  }
}

/** One session in words, from the frame that the page holds. */
export function decodedSession(
  session: DecodedSession,
  { template, labels, neighbours, outcomes }: DecodedSessionFrame,
): DocumentFragment {
  const frame = document.importNode(template.content, true);
  const part = (name: string) => frame.querySelector<HTMLElement>(`[data-${name}]`);
  const place = session.guide.url + session.fragment;
  const { code = '', revision = '', entries, outcome, stopped } = session.facts;
  part('title')?.append(session.guide.title);
  part('notices-of')?.setAttribute('data-notices-of', session.guide.slug);
  part('place')?.setAttribute('href', place);
  part('code-of')?.append(code);
  part('revision')?.append(revision);
  fillOrDrop(part('outcome-words'), part('outcome-line'), ...(outcome === undefined ? [] : [outcome]));
  fillOrDrop(part('stopped-words'), part('stopped-line'), ...(stopped === undefined ? [] : [stopped]));
  const start = session.guide.parts.find(([id]) => id === session.entered)?.[1] ?? '';
  const note = part('entered');
  if (note !== null) note.textContent = note.textContent.replace('{question}', start);
  if (session.entered === undefined) note?.remove();
  for (const name of ['before', 'maybeBefore', 'after'] as const) {
    const titles = neighbours[name];
    const note = frame.querySelector<HTMLElement>(`[data-neighbour="${name}"]`);
    if (note !== null)
      note.textContent = note.textContent.replace(
        '{titles}',
        titlesInWords(titles, note.dataset['more'] ?? ''),
      );
    if (titles.length === 0) note?.remove();
  }
  const unknown = entries.filter((_, index) => session.states[index] === 'unsure');
  const items = unknown.map(({ question }) => {
    const item = document.createElement('li');
    item.append(question);
    return item;
  });
  fillOrDrop(part('unknown-list'), part('unknown'), ...items);
  const row = frame.querySelector<HTMLTemplateElement>('template[data-step-row]');
  fillOrDrop(frame.querySelector('tbody'), part('steps'), ...tableRows(row, session));
  void tellOutcome(session, part, outcomes);
  const facts = { ...session.facts, address: new URL(place, location.href).href };
  const report = part('ticket-report');
  const [button, status] = [part('copy'), part('copy-status')];
  report?.append(reportText(composeReport(facts, labels)));
  button?.addEventListener('click', () => {
    if (report !== null) void copyReport(button.dataset, report, status);
  });
  part('print')?.addEventListener('click', () => print());
  return frame;
}
