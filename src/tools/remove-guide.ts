import { contentFolder } from '../content/files/content-folder.ts';
import { readFiles } from '../content/files/read-files.ts';
import { readSettings } from '../content/read-settings.ts';
import { SAID } from '../content/schemas/removed.ts';
import { urlOfPlace } from '../content/old-addresses.ts';
import { partsOf } from '../editor/addresses/guide-file.ts';
import { removeGuide, type Fate } from '../editor/addresses/remove-guide.ts';
import { changeTo, lintOf, shownChange, write } from './addresses/folder-change.ts';
import { readPlace, type Places } from './addresses/place-answers.ts';
import { questionFlags, type QuestionFlags } from './question-flags.ts';
import { mended } from './notices/mended.ts';
import { readYesOrNo, type Reading } from './questions.ts';

const USAGE = 'npm run remove -- --guide modem/old-name --heir new-name (یا --say "کاری که مشتری حالا بکند")';

/** The guide that takes another's place: there, and not the same. */
function readHeir(text: string, place: string, places: Places): Reading<string> {
  const heir = readPlace(text, places);
  if ('value' in heir && heir.value === place) return { problems: ['راهنما جانشین خودش نمی\u200cشود.'] };
  return 'value' in heir ? { value: partsOf(heir.value).slug } : heir;
}

/** What to do now, in one sentence or two; mended as a text that was typed in a hurry. */
function readSay(text: string): Reading<string> {
  const say = mended(text.replace(/\s+/g, ' ').trim());
  const { length } = [...say];
  return length >= SAID.least && length <= SAID.most
    ? { value: say }
    : { problems: ['۱۰ تا ۳۰۰ حرف بنویسید.'] };
}

/** An heir, or where there is none what to do. */
async function takeFate(
  flags: QuestionFlags<'guide' | 'heir' | 'say'>,
  place: string,
  places: Places,
): Promise<Fate> {
  const { said, take, ask } = flags;
  if (said('heir') !== undefined && said('say') !== undefined)
    throw new Error(`یکی از --heir و --say را بنویسید.\n${USAGE}`);
  const say = async () => ({ say: await take('say', 'مشتری حالا چه کند؟ (یک یا دو جمله): ', readSay) });
  if (said('say') !== undefined) return say();
  const heirOf = (text: string) => readHeir(text, place, places);
  if (said('heir') !== undefined) return { heir: await take('heir', '', heirOf) };
  const heir = await ask<string>('کدام راهنما جایش را می\u200cگیرد؟ (Enter: هیچ\u200cکدام): ', (text) =>
    text === '' ? { value: '' } : heirOf(text),
  );
  return heir === '' ? say() : { heir };
}

async function run(folder: string): Promise<void> {
  const flags = questionFlags(['guide', 'heir', 'say'], USAGE);
  try {
    const read = await readFiles(folder);
    const places = { names: [...read.files.keys()], symptoms: readSettings(read.files).symptoms };
    const place = await flags.take('guide', 'کدام راهنما برداشته شود؟ (مانند modem/old-name): ', (text) =>
      readPlace(text, places),
    );
    const fate = await takeFate(flags, place, places);
    const removed = removeGuide(read.files, place, fate, lintOf(read));
    if (removed === undefined)
      throw new Error(
        'سرآغاز راهنما یا removed.yaml را نمی\u200cشود خودکار خواند. نخست یافته\u200cهایشان را درست کنید: npm run lint:content',
      );
    const change = changeTo(read.files, removed);
    console.log(`\n${shownChange(change, removed.mended)}\n`);
    const isWhole =
      flags.said('guide') !== undefined && (flags.said('heir') ?? flags.said('say')) !== undefined;
    if (
      !isWhole &&
      !(await flags.ask('انجام شود؟ (بله/نه، Enter: نه): ', (text) => readYesOrNo(text || 'n')))
    )
      throw new Error('چیزی نوشته نشد.');
    await write(folder, change);
    console.log(`برداشته شد: ${urlOfPlace(place) ?? ''}\nنشانی\u200cاش در removed.yaml است.`);
  } finally {
    flags.close();
  }
}

/**
 * `npm run remove`: takes a guide away. Who comes to its address is led to its heir, or told what to do; all that named it names its heir.
 * Shows what it will do; does all of it, or nothing where links would lead nowhere. Exit code 1, with what to do, where it is not done.
 */
try {
  await run(contentFolder());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
