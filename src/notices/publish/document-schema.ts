import { z } from 'astro/zod';
import { momentSchema } from '../../content/schemas/notice.ts';
import { noticeImpacts, noticeKinds, noticeServices, updateStates } from '../notice.ts';

/** A name in an address. */
const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const words = z.string().min(1);
const moment = momentSchema.describe('ISO 8601 with an offset, within two years: 2026-11-29T10:32:00+03:30.');

const update = z.object({
  at: moment,
  state: z.enum(updateStates),
  text: words.describe('Plain text; markup is shown as it is written.'),
});

const notice = z.object({
  id: name.describe(
    'Unique. The notice has a page of its own at /notices/<id>/ where the site was built with it.',
  ),
  title: words,
  kind: z.enum(noticeKinds),
  impact: z.enum(noticeImpacts).describe('What customers feel of it.'),
  areas: z
    .union([z.literal('all'), z.array(z.object({ id: name, name: words })).min(1)])
    .describe('"all", or areas by the ids of /notices/areas.json.'),
  services: z.array(z.enum(noticeServices)).describe('None where it is about all of them.'),
  starts: moment,
  estimate: moment.optional().describe('When it is expected to be over.'),
  ends: moment.optional().describe('When it was over, or from when on it says nothing any more.'),
  next: moment.optional().describe('When the next word will be there.'),
  updates: z
    .array(update)
    .describe(
      'The newest first. A notice whose newest is resolved or completed is over, whatever "ends" says.',
    ),
  advice: words.optional().describe('What to do meanwhile: plain text, a paragraph a line.'),
  guides: z
    .array(name)
    .describe(
      'The last part of the addresses of the guides that it bears on; none where it bears on all that ask for outages.',
    ),
  number: words.optional().describe('The number to quote to support.'),
});

/** What stands in `/notices.json`, whoever writes it. */
export const documentSchema = z
  .object({
    version: z.literal(1),
    checked: moment
      .optional()
      .describe(
        'When the operator last said that this is how things are. A monitor writes the time at which it writes.',
      ),
    heartbeat: z
      .int()
      .min(1)
      .optional()
      .describe('After how many minutes without a new "checked" nobody knows how things are.'),
    notices: z.array(notice),
  })
  .describe(
    [
      'The notices of the network, as the pages of the site read them from /notices.json.',
      'A monitor may write the file itself: all of it each time, under another name first and then renamed, with "checked" as the time of writing and the same "heartbeat", also where nothing is the matter and "notices" is empty;',
      'of /notices.json.br and /notices.json.gz, where they stand beside it, it writes the same or takes them away, since servers prefer them.',
      'Devices read no more than 100,000 letters, and leave out each notice that does not fit this schema. The pages below /notices/ stay as "npm run build:notices" has written them.',
    ].join(' '),
  );

/** The same as JSON Schema, as it is published at `/notices.schema.json`. */
export const documentJsonSchema = () =>
  `${JSON.stringify(z.toJSONSchema(documentSchema, { io: 'input' }), undefined, 2)}\n`;
