import { applyFixes } from '../../../../src/diagnostics/apply-fixes.ts';
import { adviceIn } from '../../../../src/diagnostics/advice-in.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { lintFiles } from '../../../../src/lint/lint-files.ts';
import { lintContext } from '../lint-context.ts';

type Files = Readonly<Record<string, string>>;

/** A guide with these lines in its head, and this body. */
export const guide = (title: string, head = '', body = `${title} را ببینید.`, symptom = 'modem') =>
  [
    '---',
    `title: ${title}`,
    `summary: با این راهنما می\u200cفهمید ${title} چه می\u200cخواهد و چه باید کرد.`,
    `symptoms: [${symptom}]`,
    `aliases: [${title} و نمی\u200cدانم]`,
    'reviewed: 2026-11-22',
    ...(head === '' ? [] : [head]),
    '---',
    '',
    body,
    '',
  ].join('\n');

/** What is found in a folder in which nothing else is wrong. */
export function found(files: Files): readonly Diagnostic[] {
  const example = { files };
  return lintFiles(exampleFiles(example), lintContext(example)).diagnostics;
}

/** The same in one line each, in English. */
export const lines = (files: Files) =>
  found(files).map(
    ({ file, line, column, rule, message, suggestion }) =>
      `${file}:${line}:${column} ${rule} ${message} ${suggestion}`,
  );

/** The same in Persian. */
export const inPersian = (files: Files) =>
  found(files).map((one) => Object.values(adviceIn(one, 'fa')).join(' '));

/** A file as it is when what is mechanical is mended. */
export function mended(files: Files, name: string): string {
  const fixes = found(files).flatMap(({ file, fix }) => (file === name && fix !== undefined ? [fix] : []));
  return applyFixes(files[name] ?? '', fixes).text;
}
