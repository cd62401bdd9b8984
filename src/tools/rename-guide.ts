import { contentFolder } from '../content/files/content-folder.ts';
import { readFiles } from '../content/files/read-files.ts';
import { readSettings } from '../content/read-settings.ts';
import { renameGuide } from '../editor/addresses/rename-guide.ts';
import { urlOfPlace } from '../content/old-addresses.ts';
import { changeTo, lintOf, shownChange, write } from './addresses/folder-change.ts';
import { questionFlags } from './question-flags.ts';
import { readNewPlace, readPlace } from './addresses/place-answers.ts';
import { readYesOrNo } from './questions.ts';

const USAGE = 'npm run rename -- --from modem/old-name --to modem/new-name';

async function run(folder: string): Promise<void> {
  const { take, ask, said, close } = questionFlags(['from', 'to'], USAGE);
  try {
    const read = await readFiles(folder);
    const places = { names: [...read.files.keys()], symptoms: readSettings(read.files).symptoms };
    const from = await take('from', 'کدام راهنما؟ (مانند modem/old-name): ', (text) =>
      readPlace(text, places),
    );
    const to = await take('to', 'نشانی تازه (نام تنها، یا نشانه/نام): ', (text) =>
      readNewPlace(text, from, places),
    );
    const renamed = renameGuide(read.files, from, to, lintOf(read));
    if (renamed === undefined)
      throw new Error(
        'سرآغاز راهنما را نمی\u200cشود خودکار عوض کرد. نخست یافته\u200cهایش را درست کنید: npm run lint:content',
      );
    const change = changeTo(read.files, renamed);
    console.log(`\n${shownChange(change, renamed.mended)}\n`);
    const isWhole = said('from') !== undefined && said('to') !== undefined;
    if (!isWhole && !(await ask('انجام شود؟ (بله/نه، Enter: بله): ', (text) => readYesOrNo(text || 'y'))))
      throw new Error('چیزی نوشته نشد.');
    await write(folder, change);
    console.log(
      `انجام شد: ${urlOfPlace(from) ?? ''} → ${urlOfPlace(to) ?? ''}\nنشانی پیشین هم کار می\u200cکند.`,
    );
  } finally {
    close();
  }
}

/**
 * `npm run rename`: gives a guide another name or another symptom. Its former address goes on working, and all that named it names it
 * anew. Shows what it will do; does all of it, or nothing where it would make an error. Exit code 1, with what to do, where it is not done.
 */
try {
  await run(contentFolder());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
