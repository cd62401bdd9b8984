import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';

/** What stands in the place of bytes that are no UTF-8, and of letters that some program lost before. */
const LOST = '\uFFFD';

/** A file that was saved in another encoding, as Windows-1256 or UTF-16: nothing else in it is worth a word. */
export function checkEncoding(text: string): Problem | undefined {
  const index = text.indexOf(LOST);
  return index < 0 ? undefined : { ...positionAt(text, index), ...say('encoding') };
}
