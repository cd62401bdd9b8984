/** The longest wait that a guide may ask for, in seconds. */
const MAX_WAIT_SECONDS = 60 * 60;

/**
 * How long an action takes, in seconds, from an editor's `30s` or `2m`.
 * Undefined for anything else, for nothing, and for more than an hour.
 */
export function parseWait(text: string | undefined): number | undefined {
  const match = /^([1-9]\d{0,3})([sm])$/.exec(text ?? '');
  if (match === null) return undefined;
  const seconds = Number(match[1]) * (match[2] === 'm' ? 60 : 1);
  return seconds <= MAX_WAIT_SECONDS ? seconds : undefined;
}
