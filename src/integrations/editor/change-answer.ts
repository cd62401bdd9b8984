import { changeRequestSchema } from '../../editor/schemas.ts';
import { badRequest, type Answer, type Asked } from './answer.ts';
import { answerChange } from './posted-answer.ts';

/** Does a change that the page has: what takes a gesture back, or does it again. */
export function changeAnswer({ folder, posted }: Asked): Answer | Promise<Answer> {
  const read = changeRequestSchema.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  return answerChange(folder, read.data.file, read.data.change, true);
}
