import { parseArgs } from 'node:util';
import { flagFault, strayWord } from '../flag-faults.ts';

export const NOTICE_USAGE = `npm run notice                     (یکی\u200cیکی می‌پرسد)
npm run notice -- --title "قطعی اینترنت تهران" --kind outage --impact down --areas tehran,alborz --estimate 14:00 --next 12:00 --text "…"
npm run notice -- --update outage-tehran-20261129 --state identified --text "…" --estimate 16:00
npm run notice -- --resolve outage-tehran-20261129 --text "…" --ends 15:40
npm run notice -- --list`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

const options = {
  list: { type: 'boolean' },
  update: text,
  resolve: text,
  title: text,
  kind: text,
  impact: text,
  areas: texts,
  services: texts,
  starts: text,
  estimate: text,
  ends: text,
  next: text,
  number: text,
  advice: text,
  state: text,
  text,
  guides: texts,
  slug: text,
} as const;

/** What can be said by a flag. */
export type NoticeFlag = Exclude<keyof typeof options, 'list' | 'update' | 'resolve'>;

/** What somebody wants to do; undefined where the command line does not say, and the open notices are to be asked about. */
export type NoticeTask = 'new' | 'update' | 'resolve' | 'list';

/** What the command line says. */
export interface NoticeFlags {
  readonly task: NoticeTask | undefined;
  /** The notice that is updated or resolved; undefined for a new one. */
  readonly slug: string | undefined;
  readonly values: Readonly<Partial<Record<NoticeFlag, string>>>;
}

/** The flags that each task takes. */
const taken: Readonly<Record<NoticeTask, readonly NoticeFlag[]>> = {
  new: [
    'title',
    'kind',
    'impact',
    'areas',
    'services',
    'starts',
    'estimate',
    'ends',
    'next',
    'number',
    'advice',
    'state',
    'text',
    'guides',
    'slug',
  ],
  update: ['title', 'state', 'text', 'estimate', 'next'],
  resolve: ['title', 'text', 'ends'],
  list: [],
};

function parse(args: readonly string[]): NoticeFlags {
  const { values: all, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length > 0) throw new Error(strayWord(positionals.join(' ')));
  const { list, update, resolve, ...rest } = all;
  const tasks: NoticeTask[] = [
    ...(list === true ? (['list'] as const) : []),
    ...(update === undefined ? [] : (['update'] as const)),
    ...(resolve === undefined ? [] : (['resolve'] as const)),
  ];
  if (tasks.length > 1)
    throw new Error(`هر بار یکی از این\u200cها: ${tasks.map((one) => `--${one}`).join('، ')}.`);
  const names = taken.new.filter((name) => rest[name] !== undefined);
  const task = tasks[0] ?? (names.length > 0 ? 'new' : undefined);
  const foreign = names.find((name) => task !== undefined && !taken[task].includes(name));
  if (foreign !== undefined) throw new Error(`--${foreign} با --${task ?? ''} نمی\u200cآید.`);
  const values = Object.fromEntries(
    names.map((name) => {
      const value = rest[name];
      return [name, typeof value === 'object' ? value.join(',') : value];
    }),
  );
  return { task, slug: update ?? resolve, values };
}

/**
 * What the command line says.
 * @throws Error that says how to write it where it is not right.
 */
export function readNoticeFlags(args: readonly string[]): NoticeFlags {
  try {
    return parse(args);
  } catch (error) {
    throw new Error(`${flagFault(error)}\nچنین بنویسید:\n${NOTICE_USAGE}`);
  }
}
