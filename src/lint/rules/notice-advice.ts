import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { NoticeText } from '../../content/model.ts';
import { textStart } from '../../content/stray-head.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

/** The longest text of a notice, in letters: every page of every visitor may load it. */
const MAX_ADVICE_LETTERS = 2_000;

/** A notice that does not say what to do meanwhile, and one that says too much. */
export function checkNoticeAdvice({ data, advice }: NoticeText, source: string): Problem[] {
  const place = positionInFrontMatter(source, ['title']);
  const { length } = [...advice];
  if (length > MAX_ADVICE_LETTERS)
    return [{ ...place, ...say('notice-length', { length, most: MAX_ADVICE_LETTERS }) }];
  // What a text holds that is no word has a diagnostic of its own.
  if (source.slice(textStart(source)).trim() !== '') return [];
  // What is only to be known can be told by its news alone.
  if (data.kind === 'info' && data.updates.length > 0) return [];
  return [{ ...place, ...say('notice-advice') }];
}
