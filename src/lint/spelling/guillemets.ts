type Signs = 'paired' | 'uneven' | 'none';

/** The line that was asked for last: a rule asks for each sign of a line, one after the other. */
let last: { readonly input: string; readonly start: number; readonly signs: Signs } = {
  input: '',
  start: -1,
  signs: 'none',
};

function signsOf(line: string): Signs {
  let [open, opened] = [0, 0];
  for (const [sign] of line.matchAll(/[«»]/g)) {
    open += sign === '«' ? 1 : -1;
    if (sign === '«') opened += 1;
    if (open < 0) break;
  }
  if (open === 0) return 'paired';
  return opened === 0 ? 'none' : 'uneven';
}

/**
 * Whether the signs « and » on the line of a match pair. Where there is no « at all, » parts the names of a menu:
 * «تنظیمات » شبکه».
 */
export function guillemetsAt({ input, index }: RegExpExecArray): Signs {
  const start = input.lastIndexOf('\n', index) + 1;
  if (last.input !== input || last.start !== start) {
    const end = input.indexOf('\n', index);
    last = { input, start, signs: signsOf(input.slice(start, end < 0 ? undefined : end)) };
  }
  return last.signs;
}

/** What a rule writes beside a guillemet: nothing where none is meant, and nothing by itself where they do not pair. */
export function besideGuillemets(match: RegExpExecArray, text: string): string | undefined {
  if (!/[«»]/.test(match[0])) return text;
  const signs = guillemetsAt(match);
  if (signs === 'paired') return text;
  return signs === 'none' ? match[0] : undefined;
}
