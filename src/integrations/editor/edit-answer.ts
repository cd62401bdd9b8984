import { editRequestSchema } from '../../editor/schemas.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';

/** Does gestures on a guide's tree. */
export function editAnswer({ posted }: Asked): Answer {
  const read = editRequestSchema.safeParse(posted);
  return read.success ? json(501, {}) : badRequest(read.error.message);
}
