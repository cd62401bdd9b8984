/** A stretch of text in one direction. */
export interface Run {
  readonly text: string;
  /** Whether it is Latin: letters, addresses, codes, which read left to right. */
  readonly latin: boolean;
}

/**
 * A Latin word or code with what belongs to it: `DSL`, `192.168.1.1`, `My.Shatel.ir`, `Wi-Fi`, `Error 651:`, `TD-LTE`.
 * It begins and ends with a letter or digit, but for the point of `.NET`; a number alone counts only where it has points, slashes or colons in it,
 * because a plain number does not reorder its neighbours.
 */
const latin =
  /(?:(?<![^\s«(])\.?[A-Za-z][A-Za-z0-9]*|[A-Za-z][A-Za-z0-9]*|[0-9]+(?=[.:/@_-][A-Za-z0-9])|[0-9]+(?= ?[A-Za-z]))(?:(?:[ .:/@_+&'()#-]| & )*[A-Za-z0-9]+)*/g;

/**
 * Cuts text into runs, so that each Latin one can be isolated and never reorders a Persian line.
 * The runs put together are the text again.
 * @example latinRuns('چراغ DSL خاموش') // [{چراغ }, {DSL, latin}, { خاموش}]
 */
export function latinRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(latin)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), latin: false });
    runs.push({ text: match[0], latin: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), latin: false });
  return runs;
}
