import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GuideText } from '../../content/model.ts';

/**
 * Guides with the very same text: search keeps one page for a text, and a reader could not choose either. Each of them is
 * told of another.
 */
export function duplicateTextRule({ guides }: Catalogue): (article: GuideText) => Problem[] {
  const byText = Map.groupBy(guides, ({ text }) => text);
  return (guide) => {
    const other = byText.get(guide.text)?.find((one) => one !== guide);
    if (other === undefined) return [];
    return [{ line: 1, column: 1, ...say('duplicate-text', { file: other.file }) }];
  };
}
