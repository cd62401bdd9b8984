import path from 'node:path';
import { articleUrl } from '../content/addresses.ts';
import { lintFiles } from '../lint/lint-files.ts';
import { readFiles } from '../content/files/read-files.ts';
import { lintChangedGuide } from '../lint/lint-content.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { withLintProgress } from './lint-progress.ts';
import { guideTemplate, supportTopic, type NewGuideOptions } from '../editor/guide-template.ts';
import { questionFlags } from './question-flags.ts';
import { asTyped, readYesOrNo } from './questions.ts';
import { writeNew } from './write-new.ts';
import { plainTitle, slugProblems, symptomProblems, titleProblems } from './new-guide-options.ts';

const USAGE =
  'npm run new -- --symptom modem --slug modem-beeps --title "مودم بوق می\u200cزند" --tree (یا --no-tree)';

type Read = Awaited<ReturnType<typeof readAll>>;

async function readAll(folder: string) {
  const { files, pictures } = await readFiles(folder);
  const context = { now: new Date(), pictures };
  const lint = (lintGuide: typeof lintChangedGuide) => lintFiles(files, context, lintGuide);
  const content = await withLintProgress(files.keys(), lint, 'خواندن راهنماها');
  return { files, context, content };
}

const readFlags = () => questionFlags(['symptom', 'slug', 'title'], USAGE, ['tree', 'no-tree']);

async function optionsOf(
  { content }: Read,
  { said, isOn, ask, close }: ReturnType<typeof readFlags>,
): Promise<NewGuideOptions> {
  const checks = {
    symptom: (text: string) => symptomProblems(text, content),
    slug: (text: string) => slugProblems(text, content),
    title: titleProblems,
  };
  const [symptom, slug, title] = [said('symptom'), said('slug'), said('title')];
  // All that is wrong with the flags at once: who writes them asks for no question.
  const problems = [
    ...(symptom === undefined ? [] : checks.symptom(symptom)),
    ...(slug === undefined ? [] : checks.slug(slug)),
    ...(title === undefined ? [] : checks.title(title)),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const tree = isOn('tree') ? true : isOn('no-tree') ? false : undefined;
  const isWhole = symptom !== undefined && slug !== undefined && title !== undefined;
  if (isWhole && (tree !== undefined || !process.stdin.isTTY))
    return { symptom, slug, title: plainTitle(title), tree: tree ?? false };
  try {
    if (symptom === undefined) {
      const listed = content.symptoms.toSorted((a, b) => a.data.order - b.data.order);
      for (const { id, data } of listed) console.log(`  ${id}  ${data.title}`);
    }
    return {
      symptom: symptom ?? (await ask('نشانه (symptom): ', asTyped(checks.symptom))),
      slug: slug ?? (await ask('نام پرونده، لاتین (slug): ', asTyped(checks.slug))),
      title: plainTitle(title ?? (await ask('عنوان: ', asTyped(checks.title)))),
      tree: tree ?? (await ask('پرسش و پاسخ دارد؟ (بله/نه): ', readYesOrNo)),
    };
  } finally {
    close();
  }
}

async function write(
  folder: string,
  options: NewGuideOptions,
  { files, context, content }: Read,
): Promise<void> {
  const name = `articles/fa/${options.symptom}/${options.slug}.mdx`;
  const text = guideTemplate(options, context.now, supportTopic(content.site));
  const checked = lintFiles(new Map([...files, [name, text]]), context, lintChangedGuide);
  const errors = checked.diagnostics.filter((diagnostic) => diagnostic.file === name && isError(diagnostic));
  if (errors.length > 0)
    throw new Error(`چیزی نوشته نشد:\n${errors.map((one) => formatDiagnostic(one, 'fa')).join('\n')}`);
  const file = path.join(folder, name);
  await writeNew(file, text);
  const address = `http://localhost:4321${articleUrl(options.symptom, options.slug)}`;
  console.log(
    `نوشته شد: ${path.relative(process.cwd(), file)}\nپیش\u200cنمایش، پس از npm run dev: ${address}`,
  );
}

/**
 * `npm run new`: asks for symptom, name, title and whether it asks questions, or takes them as flags, and writes a guide
 * without an error. Never overwrites. Exit code 1, with what to do, where it cannot be written.
 */
try {
  const folder = contentFolder();
  const flags = readFlags();
  const read = await readAll(folder);
  await write(folder, await optionsOf(read, flags), read);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
