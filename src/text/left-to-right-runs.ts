/** A part of a text that is written in one direction. */
export interface Run {
  readonly text: string;
  /**
   * What makes it read from left to right: Latin letters in it (words, addresses, codes), or a number with signs or
   * spaces that a line from right to left would put in another order. Absent where it follows its line.
   */
  readonly kind?: 'latin' | 'number';
}

const LETTER = String.raw`\p{Script=Latin}`;
const LATIN = String.raw`[${LETTER}0-9]`;
const DIGIT = '[0-9\u0660-\u0669\u06f0-\u06f9]';
/** Nothing stands before it but a space, a bracket or a quotation mark. */
const AFTER_SPACE = '(?<![^\\s\u00ab("\u201c])';

/**
 * A Latin word or code with what belongs to it: `DSL`, `192.168.1.1`, `My.Shatel.ir`, `Error 651:`, `TD-LTE`,
 * `C:\Windows`, `4857 5443 ABCD`. It begins and ends with a letter or digit, but for the signs of `.NET`, `/etc/hosts`,
 * `--help`, `-65 dBm`, `C++` and `ADSL2+`; a number alone counts only where it has points, slashes or colons in it.
 */
const LATIN_PATTERN = [
  '(?:',
  String.raw`${AFTER_SPACE}(?:[.~]{1,2}/|/|\\{1,2}|-{1,2}|::|[.@#$%~])(?=${LATIN}*${LETTER})${LATIN}+%?`,
  String.raw`|${AFTER_SPACE}\\{2}${LATIN}+`,
  String.raw`|${AFTER_SPACE}[-+\u2212\u00b1][0-9]+(?=(?:\.[0-9]+)? ?${LETTER})`,
  String.raw`|${LETTER}${LATIN}*(?::[\\/]+(?!${LATIN}))?`,
  String.raw`|[0-9]+(?=[.:/@_\xd7-]${LATIN})`,
  String.raw`|[0-9]+(?=(?:[ -][0-9]+)*[ -]?${LETTER})${LATIN}*`,
  ')',
  // Between words of one run spaces and signs may stand; some signs only where no space is beside them.
  String.raw`(?:(?:[ .:/\\@_+&'()#-]+|[.:/\\@_+&'#=?%~*$!,;|\xd7-]+)${LATIN}+)*`,
  String.raw`(?:(?<=${LETTER}[0-9]*)(?:\+{1,2}|#)(?!${LATIN}))?`,
].join('');

/**
 * A number with signs or spaces in it: `+98 21 9100 0000`, `(۰۲۱) ۹۱۰۰۰۰۰۰`, `*140#`, `-5`, a size as `۵٫۵×۲٫۱`. Which of
 * those in groups are one number and which a range, `isOneNumber` says.
 */
const NUMBER_PATTERN = [
  `(?:[*#]+${DIGIT}+)+#?`,
  `|${DIGIT}+(?:[*#]+${DIGIT}+)*#`,
  `|${DIGIT}+(?:[.,\u066b]${DIGIT}+)?(?: ?\u00d7 ?${DIGIT}+(?:[.,\u066b]${DIGIT}+)?)+`,
  `|(?:\\+ ?)?(?:\\(\\+?${DIGIT}+\\)|${DIGIT}+)(?:(?:[ \u00a0\u202f]| ?[\u2010-\u2013-] ?)(?:\\(${DIGIT}+\\)|${DIGIT}+))+`,
  `|${AFTER_SPACE}[-+\u2212\u00b1]${DIGIT}+(?:[.,\u066b]${DIGIT}+)?`,
].join('');

const runPattern = new RegExp(
  `(?<latin>${LATIN_PATTERN})|(?<![${LETTER}\\p{N}*#]|${DIGIT}[.:/,\u066b])(?<number>${NUMBER_PATTERN})(?![\\p{N}]|[.:/,\u066b]\\p{N})`,
  'gu',
);

/**
 * Whether groups of digits are one number (a telephone's, a serial, a thousand with a space) and not a range such as
 * «۵-۱۰», which is read from right to left: a sign before it or a bracket, a dialling code that begins with 0, three
 * groups, or groups of three digits and more after a space.
 */
function isOneNumber(number: string): boolean {
  if (/[*#+()\u00d7]|^[-\u2212\u00b1]/u.test(number)) return true;
  const groups = number.split(/[^\p{N}]+/u);
  if (groups.length > 2 || groups.some((group) => /^[0\u0660\u06f0]../u.test(group))) return true;
  return !/[\u2010-\u2013-]/u.test(number) && groups.slice(1).every((group) => group.length > 2);
}

/**
 * How much of a run stands in whole brackets: the bracket that closes it belongs to it (`WPA2-PSK (AES)`), one that was
 * opened or is closed outside of it does not (`DSL` in «(مانند DSL) …»). A bracket torn from its pair is drawn mirrored.
 */
function bracketedLength(text: string, start: number, length: number): number {
  const opened: number[] = [];
  for (let at = start; at < start + length; at += 1) {
    if (text[at] === '(') opened.push(at);
    else if (text[at] === ')' && opened.pop() === undefined) return text.slice(start, at).trimEnd().length;
  }
  const [first] = opened;
  if (first === undefined) return length;
  const closes = opened.length === 1 && text[start + length] === ')';
  return closes ? length + 1 : text.slice(start, first).trimEnd().length;
}

/** How long a Latin run is with the slash at its end, if it is an address or a path: `https://my.shatel.ir/`. */
function withLastSlash(text: string, start: number, length: number): number {
  const run = text.slice(start, start + length);
  const slash = /^[/\\]+(?![\p{L}\p{N}])/u.exec(text.slice(start + length));
  return slash !== null && /[.:/\\]/.test(run) ? length + slash[0].length : length;
}

/** Whether a run may not break: a short word with a hyphen in it (`Wi-Fi`, `TD-LTE`), a number as long as a telephone's. */
export function isWholeWord(run: string): boolean {
  if (!/\p{L}/u.test(run)) return run.length <= 20 && /[\s*#()\u2010-\u2013-]/u.test(run);
  return run.length <= 12 && run.includes('-') && !/\s/.test(run);
}

/**
 * Cuts text into runs, so that what reads from left to right can be isolated and is drawn in its own order in a Persian
 * line. The runs put together are the text again.
 * @example leftToRightRuns('چراغ DSL خاموش') // [{چراغ }, {DSL, latin}, { خاموش}]
 */
export function leftToRightRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  const add = (start: number, length: number, kind: 'latin' | 'number') => {
    if (start > end) runs.push({ text: text.slice(end, start) });
    end = start + length;
    runs.push({ text: text.slice(start, end), kind });
  };
  const search = new RegExp(runPattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const { index, groups: { number } = {} } = match;
    if (number === undefined) {
      add(index, withLastSlash(text, index, bracketedLength(text, index, match[0].length)), 'latin');
      search.lastIndex = end;
    } else if (isOneNumber(number)) add(index, number.length, 'number');
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
