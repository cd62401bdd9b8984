/** One line of a report and how much it matters: the least go first where a link is too short for all. */
export interface ReportLine {
  readonly text: string;
  readonly weight: number;
}

/** One thing the customer was asked or told to do, and what came of it, in words. */
export interface ReportEntry {
  readonly question: string;
  readonly answer: string;
}

/** A guide that was walked before the one that is reported. */
export interface EarlierWalk {
  readonly guide: string;
  readonly outcome?: string | undefined;
  /** The question that it was left at. */
  readonly stopped?: string | undefined;
  readonly entries: readonly ReportEntry[];
  /** In words, as people write a moment. */
  readonly time: string;
}

/** What a report tells. */
export interface ReportFacts {
  /** The guide's title. */
  readonly guide?: string | undefined;
  /** The guide's revision as people read it. */
  readonly revision?: string | undefined;
  /** The number to read out on the phone; a link always keeps it. */
  readonly code?: string | undefined;
  /** The guide's address, with the answers in its fragment. */
  readonly address?: string | undefined;
  readonly entries?: readonly ReportEntry[];
  /** What the guide found in the end. */
  readonly outcome?: string | undefined;
  /** The question that an unfinished walk was left at. */
  readonly stopped?: string | undefined;
  /** When the walk ended, in words. */
  readonly time?: string | undefined;
  /** What was tried before in the same sitting, the oldest first. */
  readonly earlier?: readonly EarlierWalk[];
  /** What the customer searched for, where no guide answered. */
  readonly query?: string | undefined;
}

/** The words around the facts, in the reader's language; they reach scripts through the page. */
export interface ReportWords {
  readonly guide: string;
  readonly revision: string;
  readonly code: string;
  readonly outcome: string;
  readonly stopped: string;
  readonly time: string;
  readonly answers: string;
  readonly earlier: string;
  readonly address: string;
  readonly query: string;
  readonly userId: string;
}

/**
 * A line for what was asked and answered. A line that begins with a Latin word would be laid out from left to right
 * wherever each line finds its own direction: a right-to-left mark (U+200F) before it keeps it among the others.
 */
const entryLine = (text: string) => `${/^[^\p{L}]*\p{Script=Latin}/u.test(text) ? '\u200f' : ''}- ${text}`;

/** A question with its answer; what is told without a mark at its end, as an action is, gets a colon. */
const entryText = ({ question, answer }: ReportEntry) =>
  entryLine(`${question}${/[?\u061f!.:]$/.test(question) ? '' : ':'} ${answer}`);

/**
 * A report as plain lines, for a screen, a letter, a form and a voice on the phone alike. Weights: the code stands for
 * all the rest, then which guide and what was found matter most, then the address that replays the answers, then the
 * answers, the last ones before the first, and at last what was tried before.
 */
export function composeReport(facts: ReportFacts, words: ReportWords): ReportLine[] {
  const lines: ReportLine[] = [];
  const say = (label: string, value: string | undefined, weight: number) => {
    if (value !== undefined && value !== '') lines.push({ text: `${label}: ${value}`, weight });
  };
  const { guide, revision, entries = [], earlier = [] } = facts;
  say(words.query, facts.query, 900);
  say(words.guide, guide && revision ? `${guide} (${words.revision} ${revision})` : guide, 1000);
  say(words.code, facts.code, 2000);
  say(words.outcome, facts.outcome, 950);
  say(words.stopped, facts.stopped, 950);
  say(words.time, facts.time, 700);
  if (entries.length > 0) lines.push({ text: `${words.answers}:`, weight: 500 });
  entries.forEach((entry, index) => lines.push({ text: entryText(entry), weight: 100 + index }));
  earlier.forEach((walk, index) => {
    const end = walk.outcome ?? `${words.stopped} ${walk.stopped ?? ''}`;
    lines.push({ text: `${words.earlier}: ${walk.guide} (${walk.time}): ${end}`, weight: 50 + index });
    for (const entry of walk.entries) lines.push({ text: entryText(entry), weight: 10 + index });
  });
  say(words.address, facts.address, 800);
  return lines;
}

/** The most letters that are taken as a user ID. */
const longestUserId = 60;

/**
 * A report with the customer's user ID at its head, for what stays in the customer's hands: the screen, the
 * clipboard, paper, a letter. Never for an address of a portal or of this site.
 */
export function withUserId(lines: readonly ReportLine[], userId: string, words: ReportWords): ReportLine[] {
  const id = userId.replace(/\s+/g, ' ').trim().slice(0, longestUserId);
  return id === '' ? [...lines] : [{ text: `${words.userId}: ${id}`, weight: 3000 }, ...lines];
}

/** The report as one text, a line each. */
export function reportText(lines: readonly ReportLine[]): string {
  return lines.map((line) => line.text).join('\n');
}
