import { libraryOf } from '../content/library.ts';
import type { ContentFiles, NoticeText } from '../content/model.ts';
import { noticeOf } from '../content/read-notices.ts';
import { readSettings, type Settings } from '../content/read-settings.ts';
import type { AreaData } from '../content/schemas/areas.ts';
import type { SiteData } from '../content/schemas/site.ts';
import { byPosition, inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { slugsOf } from './catalogue.ts';
import { legibleFiles } from './legible-files.ts';
import { lintAreas } from './lint-areas.ts';
import { lintNotice, type LintedNotice, type NoticeGround } from './lint-notice.ts';
import { checkFileNames } from './rules/file-names.ts';

/** The notices and areas of a content folder, and everything that is wrong with them. */
export interface LintedNotices {
  /** What site.yaml says; undefined where it cannot be read, or is not there. */
  readonly site?: SiteData;
  readonly notices: readonly NoticeText[];
  readonly areas: readonly AreaData[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the programs beneath a rule stumble over is a diagnostic of that notice and of no other. */
function lintSafely(file: string, source: string, ground: NoticeGround): LintedNotice {
  try {
    return lintNotice(file, source, ground);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ line: 1, column: 1, ...say('syntax.unread-notice', { reason }) }] };
  }
}

/**
 * The ids of all areas; undefined where `areas.yaml` cannot be read: of such areas none is unknown.
 * @param names the paths of all files.
 */
export const knownAreas = ({ areas }: Pick<Settings, 'areas'>, names: readonly string[]) =>
  areas.length === 0 && names.includes('areas.yaml') ? undefined : areas.map(({ id }) => id);

/**
 * Holds `areas.yaml` and `notices/` to their rules, when what they lean on has been read.
 * @param texts the files whose letters can be read.
 * @param names the paths of all files: a guide that cannot be read is there.
 * @param inserts what notices can name.
 * @param now the moment that outages are counted to.
 */
export function checkNotices(
  texts: ContentFiles,
  names: readonly string[],
  { site, areas }: Pick<Settings, 'site' | 'areas'>,
  inserts: Inserts,
  now: Date,
): Pick<LintedNotices, 'notices' | 'diagnostics'> {
  const known = knownAreas({ areas }, names);
  const ground: NoticeGround = {
    now: now.getTime(),
    inserts,
    guides: slugsOf(names).get(FIRST_LANGUAGE) ?? new Set(),
    ...(known === undefined ? {} : { areas: known }),
    ...(site === undefined ? {} : { days: site.limits.notice }),
  };
  const notices: NoticeText[] = [];
  const diagnostics: Diagnostic[] = inFile('areas.yaml', lintAreas(texts.get('areas.yaml') ?? '', areas));
  for (const [file, source] of texts) {
    if (noticeOf(file) === undefined) continue;
    const { notice, problems } = lintSafely(file, source, ground);
    if (notice !== undefined) notices.push(notice);
    diagnostics.push(...inFile(file, problems));
  }
  return { notices, diagnostics };
}

/**
 * Reads and lints what notices are made of and nothing else, in a moment: no guide is opened, guides are known by the names of their
 * files. `lintFiles` holds notices to the same rules. Never throws for what an editor wrote.
 * @param files the files of a whole content folder.
 * @param now the moment that outages are counted to.
 */
export function lintNotices(files: ContentFiles, now: Date): LintedNotices {
  const isRead = (file: string) => /^(?:site|areas)\.yaml$|^(?:notices|snippets)\//.test(file);
  const { texts, diagnostics } = legibleFiles(new Map([...files].filter(([file]) => isRead(file))));
  const { diagnostics: settingsDiagnostics, site, areas } = readSettings(texts);
  const library = libraryOf(texts, site);
  const names = [...files.keys()];
  const checked = checkNotices(
    texts,
    names,
    { areas, ...(site === undefined ? {} : { site }) },
    library.insertsOf(FIRST_LANGUAGE),
    now,
  );
  return {
    ...(site === undefined ? {} : { site }),
    areas,
    notices: checked.notices,
    diagnostics: [
      ...diagnostics,
      ...settingsDiagnostics,
      ...checkFileNames(names.filter((name) => name.startsWith('notices/'))),
      ...library.diagnostics,
      ...checked.diagnostics,
    ].sort(byPosition),
  };
}
