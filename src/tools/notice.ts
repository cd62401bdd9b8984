import { contentFolder } from '../content/files/content-folder.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { answersOf, type Answers } from './notices/answers.ts';
import { takeNewNotice } from './notices/new-notice.ts';
import { choiceLines, readChoice } from './notices/notice-answers.ts';
import { editNotice } from './notices/notice-edit.ts';
import { readNoticeFlags, type NoticeFlags, type NoticeTask } from './notices/notice-flags.ts';
import { readNoticeFolder, type NoticeFolder } from './notices/notice-folder.ts';
import { noticeLine, noticeLines, openNotices } from './notices/notice-list.ts';
import { takeNotice, takeResolve, takeUpdate } from './notices/notice-news.ts';
import { noticeFile, noticeTemplate } from './notices/notice-template.ts';
import { readYesOrNo } from './questions.ts';

/** Whether the flags say all that is needed: then nobody is asked, as a script wants it. */
function isWhole({ task, values }: NoticeFlags, { areas }: NoticeFolder): boolean {
  if (task !== 'new') return values.text !== undefined;
  const { title, kind, impact } = values;
  const hasPlace = values.areas !== undefined || areas.length === 0;
  return title !== undefined && kind !== undefined && impact !== undefined && hasPlace;
}

const tasks = [
  { id: 'new', names: ['خبر تازه'] },
  { id: 'update', names: ['خبری از پیشرفت یکی از این‌ها'] },
  { id: 'resolve', names: ['پایان یکی از این‌ها'] },
] as const;

/** What is to be done: without a word of it, and with nothing open, a new notice. */
async function takeTask({ ask }: Answers, { task }: NoticeFlags, folder: NoticeFolder): Promise<NoticeTask> {
  const open = openNotices(folder.notices, folder.now);
  if (task !== undefined || open.length === 0) return task ?? 'new';
  console.log(`خبرهای باز:\n${noticeLines(open, folder.areas, folder)}`);
  return ask(`چه می‌نویسید؟ (Enter: ۱)\n${choiceLines(tasks)}\n`, (text) => readChoice(text, 'کار', tasks));
}

/** A file to be written, and how. */
interface Written {
  readonly file: string;
  readonly text: string;
  readonly write: NoticeFolder['create'];
}

async function compose(
  task: Exclude<NoticeTask, 'list'>,
  { slug }: NoticeFlags,
  answers: Answers,
  folder: NoticeFolder,
): Promise<Written> {
  if (task === 'new') {
    const notice = await takeNewNotice(answers, folder);
    return { file: noticeFile(notice.slug), text: noticeTemplate(notice), write: folder.create };
  }
  const notice = await takeNotice(answers, slug, folder);
  const change = await (task === 'update' ? takeUpdate : takeResolve)(answers, notice, folder);
  return { file: notice.file, text: editNotice(folder.source(notice.file), change), write: folder.replace };
}

const linesOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((one) => formatDiagnostic(one, 'fa')).join('\n');

/** Writes one notice, or a piece of news into one. */
async function write(flags: NoticeFlags, folder: NoticeFolder): Promise<void> {
  const whole = isWhole(flags, folder);
  const answers = answersOf(flags, whole);
  try {
    const task = await takeTask(answers, flags, folder);
    if (task === 'list') return;
    const { file, text, write: put } = await compose(task, flags, answers, folder);
    const { notice, diagnostics } = folder.check(file, text);
    const summary = notice === undefined ? '' : `\n${noticeLine(notice, folder.areas, folder)}\n`;
    console.log(`\n${file}\n\n${text}${summary}`);
    const errors = diagnostics.filter(isError);
    if (errors.length > 0) throw new Error(`چیزی نوشته نشد:\n${linesOf(errors)}`);
    if (diagnostics.length > 0) console.log(`${linesOf(diagnostics)}\n`);
    const agrees =
      whole ||
      (await answers.ask('نوشته شود؟ (بله/نه، Enter: بله): ', (answer) => readYesOrNo(answer || 'y')));
    if (!agrees) throw new Error('چیزی نوشته نشد.');
    console.log(`نوشته شد: ${await put(file, text)}\nبرای انتشار: npm run build:notices`);
  } finally {
    answers.close();
  }
}

/**
 * `npm run notice`: asks, or takes flags, and writes a notice, a piece of news in one, or its end. Nothing is written that
 * the check would refuse, and never another file over. Exit code 1, with what to do, where it cannot be written.
 */
try {
  const flags = readNoticeFlags(process.argv.slice(2));
  const folder = await readNoticeFolder(contentFolder(), Date.now());
  if (flags.task === 'list') {
    const open = openNotices(folder.notices, folder.now);
    console.log(open.length === 0 ? 'خبر بازی نیست.' : noticeLines(open, folder.areas, folder));
  } else await write(flags, folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
