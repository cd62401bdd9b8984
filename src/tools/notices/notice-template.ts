import { stringify } from 'yaml';
import { readSnippet } from '../../content/read-guide.ts';
import type { NoticeData } from '../../content/schemas/notice.ts';
import { MAX_SLUG_LENGTH, slugPattern } from '../../content/schemas/slug.ts';

/** A notice to be written: its head, and what to do meanwhile as plain words, a paragraph a line. */
export interface NewNotice {
  readonly slug: string;
  readonly data: NoticeData;
  readonly advice: string;
}

/** Addresses, in which a stroke before a sign would be part of the address. */
const address = /((?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Plain words as Markdown that shows them as they are: no sign in them is read as code. */
export function asMarkdown(line: string): string {
  return line
    .split(address)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_[<{}~]|&(?=[#\w]+;)/g, '\\$&')))
    .join('')
    .replace(/^(?=[#+\->=|:])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** Whether a line comes out of its Markdown as it was put in: `import x` and the like would be code in any case. */
export const isShownAsTyped = (line: string): boolean =>
  readSnippet('', asMarkdown(line), {}).body?.guide.text === line;

/** The path of a notice below the content folder. */
export const noticeFile = (slug: string) => `notices/${slug}.mdx`;

/** The file of a notice. Fields without a value are left out. */
export function noticeTemplate({ data, advice }: NewNotice): string {
  const { title, kind, impact, areas, services, starts, estimate, ends, next, number, guides, updates } =
    data;
  const head = {
    title,
    kind,
    impact,
    areas,
    ...(services.length > 0 ? { services } : {}),
    starts,
    estimate,
    ends,
    next,
    number,
    ...(guides.length > 0 ? { guides } : {}),
    ...(updates.length > 0 ? { updates } : {}),
  };
  const body = advice.split('\n').map(asMarkdown).join('\n\n');
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Why a name cannot be that of a new notice; none where it can. */
export function noticeSlugProblems(slug: string, taken: readonly string[]): string[] {
  if (!slugPattern.test(slug) || slug.length > MAX_SLUG_LENGTH)
    return [`نام «${slug}» نشانی نمی‌شود. حرف کوچک لاتین، رقم و خط تیره بنویسید، تا ۶۰ نویسه.`];
  return taken.includes(slug) ? [`خبر «${slug}» هست. نام دیگری بنویسید.`] : [];
}

/** A name that no notice has yet: what it is, where and on which day. */
export function proposedSlug(
  { kind, areas, starts }: Pick<NoticeData, 'kind' | 'areas' | 'starts'>,
  taken: readonly string[],
): string {
  const where = areas === 'all' ? 'all' : (areas[0] ?? 'all');
  const day = starts.slice(0, 10).replaceAll('-', '');
  const slug = `${kind}-${where.slice(0, MAX_SLUG_LENGTH - kind.length - day.length - 6)}-${day}`.replace(
    /-+/g,
    '-',
  );
  let free = slug;
  for (let count = 2; taken.includes(free); count++) free = `${slug}-${count}`;
  return free;
}
