/** The systems that a reader's device may have, by the words with which editors name them. */
const named = {
  windows: /ویندوز|windows/i,
  android: /اندروید|android/i,
  ios: /آیفون|آیپد|ios|iphone|ipad/i,
  mac: /مک|mac/i,
  linux: /لینوکس|linux/i,
};

/**
 * The system that a platform's name means: "ویندوز ۱۱" is `windows`.
 * @returns undefined for a name of something else, such as a modem's or a console's.
 */
export function systemOf(name: string): string | undefined {
  return Object.entries(named).find(([, words]) => words.test(name))?.[0];
}
