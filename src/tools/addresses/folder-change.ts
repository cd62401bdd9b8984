import path from 'node:path';
import type { ReadFolder } from '../../content/files/read-files.ts';
import type { ContentFiles } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inOneLine } from '../../diagnostics/in-one-line.ts';
import { toldIn } from '../../diagnostics/told-in.ts';
import type { Change } from '../../editor/change.ts';
import { changeBetween } from '../../editor/addresses/change-between.ts';
import type { Lint, Mended } from '../../editor/addresses/mend-moved.ts';
import { applyChange } from '../../integrations/editor/apply-change.ts';
import { hashOf } from '../../integrations/editor/hash-of.ts';
import { lintChangedGuide } from '../../lint/lint-content.ts';
import { lintFiles } from '../../lint/lint-files.ts';

/** What lints a folder's files as they would be. */
export const lintOf =
  ({ pictures }: ReadFolder): Lint =>
  (files) =>
    lintFiles(files, { now: new Date(), pictures }, lintChangedGuide).diagnostics;

const lineOf = (diagnostic: Diagnostic, said: string) =>
  `${diagnostic.file}:${diagnostic.line} ${inOneLine(said, 'fa')}`;

const kinds = {
  create: 'نوشته می\u200cشود',
  delete: 'برداشته می\u200cشود',
  edit: 'عوض می\u200cشود',
} as const;

/** What a change will do, for who is asked whether it shall be done: files that come and go, and each place in the others. */
export function shownChange(change: Change, mended: readonly Diagnostic[]): string {
  const named = new Set(mended.map(({ file }) => file));
  const files = Object.entries(change).flatMap(([file, { kind }]) =>
    kind === 'edit' && named.has(file) ? [] : [`${kinds[kind]}: ${file}`],
  );
  const places = mended.map((one) => lineOf(one, toldIn(one, 'fa').message));
  return [...files.sort(), ...places].join('\n');
}

/** The change that brings a folder to where it should be. */
export const changeTo = (files: ContentFiles, { files: after }: Mended): Change =>
  changeBetween(files, after, hashOf);

/**
 * Does a change, all of it or nothing.
 * @throws Error that says what is to be done before where it would make an error, or where somebody changed a file meanwhile.
 */
export async function write(folder: string, change: Change): Promise<void> {
  const applied = await applyChange(folder, change);
  if (applied.kind === 'changed')
    throw new Error('پرونده\u200cای در این میان عوض شده است؛ چیزی نوشته نشد. دوباره اجرا کنید.');
  if (applied.kind === 'written') return;
  const findings = applied.findings.map((one) => {
    const { message, suggestion } = toldIn(one, 'fa');
    const file = path.join(path.relative(process.cwd(), folder), one.file).replaceAll(path.sep, '/');
    return lineOf({ ...one, file }, `${message} ${suggestion}`);
  });
  throw new Error(`چیزی نوشته نشد. نخست این\u200cها را درست کنید:\n${findings.join('\n')}`);
}
