import type { TranscriptEntry } from '../sessions/transcript.ts';

/** One line of a report. */
export interface ReportLine {
  readonly text: string;
  /**
   * How much it matters where a link is too short for the whole report: the least go first. A line of no weight is
   * never in a report that was cut.
   */
  readonly weight: number;
  /** The same in fewer words, for a report that was cut. */
  readonly short?: string;
}

/** A session before the one that is reported. */
export interface EarlierSession {
  readonly guide: string;
  readonly outcome?: string | undefined;
  /** The question that it stopped at. */
  readonly stopped?: string | undefined;
  /** The reference code that gives its whole report back. */
  readonly code?: string | undefined;
  readonly entries: readonly TranscriptEntry[];
  /** In words, as people write a moment; undefined where nothing of it but its guide is known. */
  readonly time?: string | undefined;
}

/** What a report tells. */
export interface ReportFacts {
  /** The guide's title. */
  readonly guide?: string | undefined;
  /** The guide's revision as people read it. */
  readonly revision?: string | undefined;
  /** The reference code, as it is shown; a link always keeps it. */
  readonly code?: string | undefined;
  /** The guide's address, with the answers in its fragment. */
  readonly address?: string | undefined;
  readonly entries?: readonly TranscriptEntry[];
  /** What the guide found in the end. */
  readonly outcome?: string | undefined;
  /** The question that an unfinished session stopped at. */
  readonly stopped?: string | undefined;
  /** The network's notice: its number, its title in brackets, and what the customer said of it. */
  readonly notice?: string | undefined;
  /** What was measured on the device, in words, with the short form in square brackets at its end. */
  readonly measured?: string | undefined;
  /** When the session ended, in labels. */
  readonly time?: string | undefined;
  /** The guides that handed on to this one, the oldest first: what was answered there comes before its own answers. */
  readonly carried?: readonly EarlierSession[];
  /** What was tried before in the same trouble, the oldest first. */
  readonly earlier?: readonly EarlierSession[];
}

/** The words around the facts, in the reader's language; they reach scripts through the page. */
export interface ReportLabels {
  readonly guide: string;
  readonly revision: string;
  readonly code: string;
  readonly outcome: string;
  readonly stopped: string;
  /** Before a notice of the network. */
  readonly notice: string;
  /** Before what was measured. */
  readonly measured: string;
  /** Behind an answer that a measurement proposed. */
  readonly measuredAnswer: string;
  readonly time: string;
  readonly answers: string;
  readonly carried: string;
  readonly earlier: string;
  readonly address: string;
  readonly userId: string;
  /** Before what a customer wrote for support. */
  readonly note: string;
  /** Before the address that gives back what a cut report left out. */
  readonly rest: string;
  /** Where the rest is when no code tells it. */
  readonly restPasted: string;
}

/**
 * The digits of a code as 0-9, which cost one byte each in an address and not six. `text/format/digits.ts` reads
 * more kinds, but would be a file more for every guide.
 */
const inLatinDigits = (code: string) =>
  code.replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));

/**
 * A line for what was asked and answered. A line that begins with a Latin word would be laid out from left to right
 * wherever each line finds its own direction: a right-to-left mark (U+200F) before it keeps it among the others.
 */
const entryLine = (text: string) => `${/^[^\p{L}]*\p{Script=Latin}/u.test(text) ? '\u200f' : ''}- ${text}`;

/** What stands in brackets goes where a line is shortened. */
const BRACKETS = / \([^()]*\)/g;

/** The short form of what was measured: a link that was cut has no room for the words before it. */
const SHORT_FORM = /\[(t=[^\]]*)\]/;

/**
 * A question with its answer; what is told without a mark at its end, as an action is, gets a colon. Shortened, an
 * answer that says it all stands alone, and explanations in brackets go: that it was measured among them.
 */
function entryOf(
  { question, answer, whole, measured }: TranscriptEntry,
  weight: number,
  { measuredAnswer }: Pick<ReportLabels, 'measuredAnswer'>,
): ReportLine {
  const text = `${question}${/[?\u061f!.:]$/.test(question) ? '' : ':'} ${answer}`;
  const short = (whole ? answer : text).replace(BRACKETS, '');
  return {
    text: entryLine(measured ? `${text} (${measuredAnswer})` : text),
    short: entryLine(short),
    weight,
  };
}

/** What a guide that handed on weighs more than one that was tried besides; of those at most five are told. */
const CARRIED_FIRST = 5;

/**
 * A report as plain lines, for a screen, a letter, a form and a voice on the phone alike. The lines' weights say what a
 * link that is too short keeps, in this order:
 * 1. the code, which gives all the rest back (in a guide without one, its title);
 * 2. what was found or where it stopped;
 * 3. what was measured, in its short form;
 * 4. the network's notice, without its title;
 * 5. the codes of the guides that handed on, then of earlier sessions, a line for each;
 * 6. the answers, editors' sentences for support before others; of each kind the last first, since every question of a
 *    tree asks closer to the fault than the one before;
 * 7. the guide's title, which the code stands for;
 * 8. earlier sessions without a code;
 * 9. editors' sentences among the answers of guides that handed on, then of earlier sessions, then other answers of those
 *    without a code.
 * Time, revision, heading, address and what an earlier code gives back are never in a link that was cut: a ticket has a
 * time of its own, and the address at the end of the report opens the whole.
 */
export function composeReport(facts: ReportFacts, labels: ReportLabels): ReportLine[] {
  const lines: ReportLine[] = [];
  const say = (label: string, value: string | undefined, weight: number, more = '', short = value) => {
    if (value) lines.push({ text: `${label}: ${value}${more}`, short: `${label}: ${short}`, weight });
  };
  const { guide, revision, code, entries = [], carried = [], earlier = [] } = facts;
  // The code holds the revision too: the support desk reads it there, and customers need no number more.
  say(labels.guide, guide, code ? 90 : 1000, code || !revision ? '' : ` (${labels.revision} ${revision})`);
  say(labels.code, code, 2000, '', inLatinDigits(code ?? ''));
  say(labels.outcome, facts.outcome, 950);
  say(labels.stopped, facts.stopped, 950);
  say(labels.measured, facts.measured, 945, '', SHORT_FORM.exec(facts.measured ?? '')?.[1] ?? facts.measured);
  say(labels.notice, facts.notice, 940, '', facts.notice?.replace(BRACKETS, ''));
  say(labels.time, facts.time, 0);
  const tell = (label: string, session: EarlierSession, weight: number) => {
    const end = session.outcome ?? (session.stopped && `${labels.stopped} ${session.stopped}`);
    const named = session.code ? ` (${labels.code} ${session.code})` : '';
    const time = session.time ? ` (${session.time})` : '';
    lines.push({
      text: `${label}: ${session.guide}${time}${end ? `: ${end}` : ''}${named}`,
      short: `${label}: ${session.guide}${inLatinDigits(named)}`,
      weight: (named ? 300 : 50) + weight,
    });
    for (const entry of session.entries)
      lines.push(entryOf(entry, entry.whole ? 20 + weight : named ? 0 : 10 + weight, labels));
  };
  carried.forEach((session, index) => tell(labels.carried, session, CARRIED_FIRST + index));
  if (entries.length > 0) lines.push({ text: `${labels.answers}:`, weight: 0 });
  entries.forEach((entry, index) => lines.push(entryOf(entry, (entry.whole ? 200 : 100) + index, labels)));
  earlier.forEach((session, index) => tell(labels.earlier, session, index));
  // On a line of its own: within a Persian line the sign at an address's end would jump to its beginning.
  if (facts.address)
    lines.push({ text: `${labels.address}:`, weight: 0 }, { text: facts.address, weight: 0 });
  return lines;
}

/** The reference code of the guide that handed on, or else was walked before in the same trouble: the last of several. */
export function earlierCode({ carried = [], earlier = [] }: ReportFacts): string | undefined {
  return [...earlier, ...carried].findLast((session) => session.code)?.code;
}

/** The reference code to read out on the phone: the guide's own, or where it has none the one before it. */
export function codeToRead(facts: ReportFacts): string | undefined {
  return facts.code ?? earlierCode(facts);
}

/**
 * What stands at the end of a report that was cut: where the rest is.
 * @param desk the address of the support desk, which turns codes back into reports.
 */
export function restNote(facts: ReportFacts, labels: ReportLabels, desk: string): string {
  const code = codeToRead(facts);
  return code === undefined
    ? labels.restPasted
    : `${labels.rest}: ${desk}#${inLatinDigits(code).replace(/\D/g, '')}`;
}

/** What a customer may add to a report before it is handed over. */
export interface OwnWords {
  readonly userId: string;
  /** What support asked for: the modem's model, a line's number, hours. */
  readonly note: string;
}

/** The most letters that are taken of each. */
export const MAX_OWN_LETTERS: Readonly<Record<keyof OwnWords, number>> = { userId: 60, note: 200 };

/**
 * A report with what the customer added at its head, for what stays in the customer's hands: the screen, the clipboard,
 * paper, a letter. Never for an address of a portal or of this site.
 */
export function withOwnWords(
  lines: readonly ReportLine[],
  own: OwnWords,
  labels: ReportLabels,
): ReportLine[] {
  const head = (['userId', 'note'] as const).flatMap((name) => {
    const text = own[name].replace(/\s+/g, ' ').trim().slice(0, MAX_OWN_LETTERS[name]);
    // In its own direction: digits with a hyphen between them would change places in a Persian line. A user ID is looked up as
    // it is copied, and gets no sign that nobody sees.
    const shown = name === 'note' ? `\u2068${text}\u2069` : text;
    return text === '' ? [] : [{ text: `${labels[name]}: ${shown}`, weight: 1900 }];
  });
  return [...head, ...lines];
}

/** A letter's lines: with a place for the user ID at their head as long as none was typed. */
export function letterLines(lines: readonly ReportLine[], own: OwnWords, labels: ReportLabels): ReportLine[] {
  const said = withOwnWords(lines, own, labels);
  return own.userId.trim() === '' ? [{ text: `${labels.userId}: `, weight: 1900 }, ...said] : said;
}

/** The report as one text, a line each. */
export function reportText(lines: readonly ReportLine[]): string {
  return lines.map((line) => line.text).join('\n');
}
