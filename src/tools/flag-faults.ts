/** What is said of a word that belongs to no flag. */
export const strayWord = (word: string) =>
  `«${word}» به هیچ گزینه\u200cای نمی\u200cرسد: هر متن را میان دو نشان " بگذارید.`;

/** What Node says of flags in English, and what is said of the flag or word that it names. */
const faults: readonly (readonly [said: RegExp, words: (named: string) => string])[] = [
  [/^Unknown option '(-[^']*)'/, (flag) => `گزینهٔ ${flag} نیست.`],
  [/^Unexpected argument '([^]*)'\. /, strayWord],
  [/^Option '(-[^' ]*)(?: <value>)?' argument missing/, (flag) => `پس از ${flag} چیزی نوشته نشده است.`],
  [
    /^Option '(-[^' ]*)(?: <value>)?' argument is ambiguous/,
    (flag) => `آنچه پس از ${flag} آمده خودش گزینه به نظر می\u200cرسد؛ ${flag}="…" بنویسید.`,
  ],
  [/^Option '(-[^' ]*)' does not take/, (flag) => `${flag} چیزی پس از خود نمی\u200cگیرد.`],
];

/** What is wrong with a command's flags, in Persian. @param error what reading them threw. */
export function flagFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  for (const [said, words] of faults) {
    const named = said.exec(message)?.[1];
    if (named !== undefined) return words(named);
  }
  return message.replaceAll('\n', ' ');
}
