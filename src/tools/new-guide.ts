import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readContent } from '../checks/read-content.ts';
import { contentFolder } from '../content-folder.ts';
import { guideTemplate, guideWishProblems, type GuideWish } from './guide-template.ts';

/**
 * `npm run new`: asks for symptom, name, title and whether it asks questions, or takes them as flags, and writes a guide
 * that passes every check. Never overwrites. Exit code 1, with what to do, where it cannot be written.
 */
const { values } = parseArgs({
  options: {
    symptom: { type: 'string' },
    slug: { type: 'string' },
    title: { type: 'string' },
    tree: { type: 'boolean' },
    'no-tree': { type: 'boolean' },
  },
});

const folder = contentFolder();
const content = await readContent(folder);
const symptoms = content.symptoms.toSorted((a, b) => a.data.order - b.data.order);

async function ask(): Promise<GuideWish> {
  const given = values.symptom !== undefined && values.slug !== undefined && values.title !== undefined;
  const flag = values.tree === true ? true : values['no-tree'] === true ? false : undefined;
  if (given && (flag !== undefined || !process.stdin.isTTY)) {
    return {
      symptom: values.symptom ?? '',
      slug: values.slug ?? '',
      title: values.title ?? '',
      tree: flag ?? false,
    };
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    if (values.symptom === undefined) {
      for (const { id, data } of symptoms) console.log(`  ${id}  ${data.title}`);
    }
    return {
      symptom: values.symptom ?? (await lines.question('نشانه (symptom): ')).trim(),
      slug: values.slug ?? (await lines.question('نام پرونده، لاتین (slug): ')).trim(),
      title: values.title ?? (await lines.question('عنوان: ')).trim(),
      tree: flag ?? /^(?:y|yes|ب|بله)$/i.test((await lines.question('پرسش و پاسخ دارد؟ (بله/نه): ')).trim()),
    };
  } finally {
    lines.close();
  }
}

async function write(wish: GuideWish): Promise<void> {
  const problems = guideWishProblems(wish, content);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const file = path.join(folder, 'articles/fa', wish.symptom, `${wish.slug}.mdx`);
  await mkdir(path.dirname(file), { recursive: true });
  // Neither a file written since the check nor one that it could not see is ever written over.
  await writeFile(file, guideTemplate(wish, new Date()), { flag: 'wx' });
  console.log(
    `${path.relative(process.cwd(), file)}\nhttp://localhost:4321/${wish.symptom}/${wish.slug}/  (npm run dev)`,
  );
}

try {
  await write(await ask());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
