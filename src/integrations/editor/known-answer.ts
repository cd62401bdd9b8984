import { lintContent } from '../../lint/lint-content.ts';
import { json, type Answer, type Asked } from './answer.ts';
import { knownNames } from './known-names.ts';

/** Answers what the tree of a guide can name, for the lists of its form. */
export async function knownAnswer({ folder, query }: Asked): Promise<Answer> {
  const [, language = ''] = (query.get('file') ?? '').split('/');
  return json(200, knownNames(await lintContent(folder), language));
}
