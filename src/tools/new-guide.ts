import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleUrl } from '../content/addresses.ts';
import { lintFiles } from '../lint/lint-files.ts';
import { readFiles } from '../content/files/read-files.ts';
import { lintChangedGuide } from '../lint/lint-content.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import { formatDiagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { withLintProgress } from './lint-progress.ts';
import { guideTemplate, supportTopic, type NewGuideOptions } from '../editor/guide-template.ts';
import { asTyped, questions, readYesOrNo } from './questions.ts';
import { plainTitle, slugProblems, symptomProblems, titleProblems } from './new-guide-options.ts';

const USAGE =
  'npm run new -- --symptom modem --slug modem-beeps --title "مودم بوق می\u200cزند" --tree (or --no-tree)';

/**
 * What the command line says.
 * @throws Error that says how to write it where it is not right.
 */
function readFlags() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        symptom: { type: 'string' },
        slug: { type: 'string' },
        title: { type: 'string' },
        tree: { type: 'boolean' },
        'no-tree': { type: 'boolean' },
      },
    });
    if (positionals.length === 0) return values;
    throw new Error(`"${positionals.join(' ')}" belongs to no flag: put a title between quotes.`);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${message}\nWrite it so: ${USAGE}`);
  }
}

type Read = Awaited<ReturnType<typeof readAll>>;

async function readAll(folder: string) {
  const { files, pictures } = await readFiles(folder);
  const context = { now: new Date(), pictures };
  const content = await withLintProgress(files.keys(), (lint) => lintFiles(files, context, lint));
  return { files, context, content };
}

async function optionsOf({ content }: Read): Promise<NewGuideOptions> {
  const flags = readFlags();
  const checks = {
    symptom: (text: string) => symptomProblems(text, content),
    slug: (text: string) => slugProblems(text, content),
    title: titleProblems,
  };
  const flagged = { symptom: flags.symptom?.trim(), slug: flags.slug?.trim(), title: flags.title?.trim() };
  const problems = [
    ...(flagged.symptom === undefined ? [] : checks.symptom(flagged.symptom)),
    ...(flagged.slug === undefined ? [] : checks.slug(flagged.slug)),
    ...(flagged.title === undefined ? [] : checks.title(flagged.title)),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const tree = flags.tree === true ? true : flags['no-tree'] === true ? false : undefined;
  const { symptom, slug, title } = flagged;
  const whole = symptom !== undefined && slug !== undefined && title !== undefined;
  if (whole && (tree !== undefined || !process.stdin.isTTY)) {
    return { symptom, slug, title: plainTitle(title), tree: tree ?? false };
  }
  const { ask, close } = questions();
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
    throw new Error(`Nothing is written:\n${errors.map((one) => formatDiagnostic(one)).join('\n')}`);
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  // Neither a file written since the check nor one that it could not see is ever written over.
  await writeFile(file, text, { flag: 'wx' });
  console.log(
    `${path.relative(process.cwd(), file)}\nhttp://localhost:4321${articleUrl(options.symptom, options.slug)}  (npm run dev)`,
  );
}

/**
 * `npm run new`: asks for symptom, name, title and whether it asks questions, or takes them as flags, and writes a guide
 * without an error. Never overwrites. Exit code 1, with what to do, where it cannot be written.
 */
try {
  const folder = contentFolder();
  const read = await readAll(folder);
  await write(folder, await optionsOf(read), read);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
