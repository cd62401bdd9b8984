import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';

/** What stands in the place of bytes that are no UTF-8, and of letters that some program lost before. */
const LOST = '\uFFFD';

/** A file that was saved in another encoding, as Windows-1256 or UTF-16: nothing else in it is worth a word. */
export function checkEncoding(text: string): Problem | undefined {
  const index = text.indexOf(LOST);
  if (index < 0) return undefined;
  return {
    ...positionAt(text, index),
    rule: 'encoding',
    message: 'The file is not saved as UTF-8, or letters of it were lost here.',
    suggestion: 'Save it again as UTF-8; where � shows in your editor, write the letters anew.',
  };
}
