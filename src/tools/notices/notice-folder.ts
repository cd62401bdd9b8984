import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noticeOf } from '../../content/read-notices.ts';
import { readFiles } from '../../content/files/read-files.ts';
import type { Content } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { slugsOf } from '../../lint/catalogue.ts';
import { lintNotices } from '../../lint/lint-notices.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';

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
  /** What is wrong with a notice, were its file to hold this. */
  readonly check: (file: string, text: string) => readonly Diagnostic[];
  /** Writes a new file; never over another. Gives its path. */
  readonly create: (file: string, text: string) => Promise<string>;
  /** Writes a file that still holds what was read, and no other. Gives its path. */
  readonly replace: (file: string, text: string) => Promise<string>;
}

/** Where site.yaml cannot be read: the schema's own. */
const USUAL_ZONE = 'Asia/Tehran';

/**
 * Reads a content folder for writing notices.
 * @param folder absolute path of the content folder.
 */
export async function readNoticeFolder(folder: string, now: number): Promise<NoticeFolder> {
  const { files } = await readFiles(folder);
  const moment = new Date(now);
  const { site, notices, areas } = lintNotices(files, moment);
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
      const { diagnostics } = lintNotices(new Map([...files, [file, text]]), moment);
      return diagnostics.filter((one) => one.file === file);
    },
    create: async (file, text) => {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      // Neither a file written since the check nor one that it could not see is ever written over.
      await writeFile(target, text, { flag: 'wx' });
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
