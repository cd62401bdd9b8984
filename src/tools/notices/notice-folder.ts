import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noticeOf } from '../../content/read-notices.ts';
import { readFiles } from '../../content/files/read-files.ts';
import type { Content, NoticeText } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { slugsOf } from '../../lint/catalogue.ts';
import { lintNotices } from '../../lint/lint-notices.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { writeNew } from '../write-new.ts';

/** A content folder as far as notices need it. */
export interface NoticeFolder extends Pick<Content, 'notices' | 'areas'> {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The zone that the site tells moments in. */
  readonly zone: string;
  /** The names of all notices, those that could not be read among them. */
  readonly taken: readonly string[];
  /** The slugs of the guides. */
  readonly guides: readonly string[];
  /** The text of a notice's file. */
  readonly source: (file: string) => string;
  /** A notice, were its file to hold this, and what is wrong with it. */
  readonly check: (file: string, text: string) => CheckedNotice;
  /** Writes a new file; never over another. Gives its path. */
  readonly create: (file: string, text: string) => Promise<string>;
  /** Writes a file that still holds what was read, and no other. Gives its path. */
  readonly replace: (file: string, text: string) => Promise<string>;
}

/** A notice as it would be read, and what is wrong with it. */
export interface CheckedNotice {
  readonly notice?: NoticeText;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where site.yaml cannot be read: the schema's own. */
const USUAL_ZONE = 'Asia/Tehran';

/**
 * Reads a content folder for writing notices.
 * @param folder absolute path of the content folder.
 * @throws Error where the areas cannot be read.
 */
export async function readNoticeFolder(folder: string, now: number): Promise<NoticeFolder> {
  const { files } = await readFiles(folder);
  const moment = new Date(now);
  const { site, notices, areas } = lintNotices(files, moment);
  // Without its areas a notice would be for everybody.
  if (files.has('areas.yaml') && areas.length === 0)
    throw new Error('areas.yaml خوانده نمی‌شود. ببینید چه در آن درست نیست: npm run lint:content');
  const shown = (file: string) => path.relative(process.cwd(), path.join(folder, file));
  return {
    now,
    zone: site?.notices.zone ?? USUAL_ZONE,
    notices,
    areas,
    taken: [...files.keys()].flatMap((file) => noticeOf(file) ?? []),
    guides: [...(slugsOf([...files.keys()]).get(FIRST_LANGUAGE) ?? [])],
    source: (file) => files.get(file) ?? '',
    check: (file, text) => {
      const linted = lintNotices(new Map([...files, [file, text]]), moment);
      const notice = linted.notices.find((one) => one.file === file);
      const diagnostics = linted.diagnostics.filter((one) => one.file === file);
      return { diagnostics, ...(notice === undefined ? {} : { notice }) };
    },
    create: async (file, text) => {
      const target = path.join(folder, file);
      await writeNew(target, text);
      return shown(file);
    },
    replace: async (file, text) => {
      const target = path.join(folder, file);
      if ((await readFile(target, 'utf8')) !== files.get(file))
        throw new Error(`${shown(file)} را در این میان کسی عوض کرده است؛ چیزی نوشته نشد. دوباره اجرا کنید.`);
      await writeFile(target, text);
      return shown(file);
    },
  };
}
