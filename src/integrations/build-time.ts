/**
 * The moment that what is built now is built at, in milliseconds since 1970. Another than the clock's is named in seconds by
 * `SOURCE_DATE_EPOCH`, as everywhere (reproducible-builds.org), where the same has to come out twice.
 */
export function buildTime(): number {
  const seconds = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : Date.now();
}
