/** A part of a text that is written in one direction. */
export interface Run {
  readonly text: string;
  /** Whether it is Latin: letters, addresses, codes, which read left to right. */
  readonly latin: boolean;
}

/**
 * A Latin word or code with what belongs to it: `DSL`, `192.168.1.1`, `My.Shatel.ir`, `Wi-Fi`, `Error 651:`, `TD-LTE`.
 * It begins and ends with a letter or digit, but for the point of `.NET`; a number alone counts only where it has points,
 * slashes or colons in it, because a plain number does not reorder its neighbours.
 */
const latinPattern =
  /(?:(?<![^\s«(])\.?[A-Za-z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*|[0-9]+(?=[.:/@_-][A-Za-z0-9])|[0-9]+(?= ?[A-Za-z]))(?:(?:[ .:/@_+&'()#-]| & )*[A-Za-z0-9]+)*/g;

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

/** Whether a Latin run is a short word that may not break at its hyphen: `Wi-Fi`, `TD-LTE`. */
export function isWholeWord(run: string): boolean {
  return run.length <= 12 && run.includes('-') && !/\s/.test(run);
}

/**
 * Cuts text into runs, so that each Latin one can be isolated and never reorders a Persian line.
 * The runs put together are the text again.
 * @example latinRuns('چراغ DSL خاموش') // [{چراغ }, {DSL, latin}, { خاموش}]
 */
export function latinRuns(text: string): Run[] {
  const runs: Run[] = [];
  const search = new RegExp(latinPattern);
  let end = 0;
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), latin: false });
    end = match.index + bracketedLength(text, match.index, match[0].length);
    runs.push({ text: text.slice(match.index, end), latin: true });
    search.lastIndex = end;
  }
  if (end < text.length) runs.push({ text: text.slice(end), latin: false });
  return runs;
}
