import { createHash } from 'node:crypto';

/** What a file's text is known by: SHA-256 of it as UTF-8, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
