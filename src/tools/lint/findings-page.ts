import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isError } from '../../diagnostics/rules.ts';
import { escapeHtml } from '../../integrations/findings/advice-html.ts';
import { findingHtml } from '../../integrations/findings/finding-html.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { persianNumber } from '../../text/format/persian-format.ts';

const words = stringsFor(FIRST_LANGUAGE).findings;

const GENERATOR = '<meta name="generator" content="rahgosha lint:content">';

/** Whether a text is such a page, which a new one may take the place of. */
export const isFindingsPage = (text: string): boolean => text.includes(GENERATOR);

const STYLE = [
  ':root{color-scheme:light dark;background:Canvas;color:CanvasText}',
  'body{font:1rem/1.8 Vazirmatn,Tahoma,sans-serif;max-inline-size:52rem;margin:auto;padding:1rem}',
  'h1,h2{line-height:1.4}h2{border-block-start:1px solid;padding-block-start:1rem;margin-block-start:2rem;overflow-wrap:anywhere}',
  '[dir=ltr]{unicode-bidi:isolate}',
  readFileSync(new URL('../../integrations/findings/findings.css', import.meta.url), 'utf8'),
].join('');

const command = (text: string) => `<p><code dir="ltr">${text}</code></p>`;

const counted = (text: string, count: number) => text.replace('{count}', persianNumber(count));

/** A path, which may break behind each of its folders. */
const fileName = (file: string) => `<bdi dir="ltr">${escapeHtml(file).replaceAll('/', '/<wbr>')}</bdi>`;

function countsOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(isError).length;
  const warnings = diagnostics.length - errors;
  return [
    ...(errors === 0 ? [] : [counted(words.errors, errors)]),
    ...(warnings === 0 ? [] : [counted(words.warnings, warnings)]),
  ].join('، ');
}

/** Where a finding is, as a link that VS Code opens at its line. Source: VS Code's documentation, "Opening VS Code with URLs". */
function placeLink({ file, line, column }: Diagnostic): string {
  const { pathname } = pathToFileURL(path.resolve(file));
  const place = words.place.replace('{line}', persianNumber(line)).replace('{column}', persianNumber(column));
  return `<a href="vscode://file${escapeHtml(pathname)}:${line}:${column}" title="${words.openInEditor}">${place}</a>`;
}

function fileSection([file, diagnostics]: readonly [string, readonly Diagnostic[]], index: number): string {
  const items = diagnostics.map((one) => findingHtml(one, placeLink(one)));
  return [
    `<section aria-labelledby="file-${index}">`,
    `<h2 id="file-${index}">${fileName(file)}</h2><p>${countsOf(diagnostics)}</p>`,
    `<ul class="findings">${items.join('')}</ul></section>`,
  ].join('');
}

function contents(files: readonly (readonly [string, readonly Diagnostic[]])[]): string {
  const items = files.map(
    ([file, diagnostics], index) =>
      `<li><a href="#file-${index}">${fileName(file)}</a>: ${countsOf(diagnostics)}</li>`,
  );
  return `<nav aria-label="${words.files}"><ul>${items.join('')}</ul></nav>`;
}

/**
 * What is wrong with the content as one HTML page in Persian that needs nothing else: by file, each with its rule's example.
 * @param diagnostics in the order of files and lines, the files by their paths from here.
 * @param now when it was looked at.
 */
export function findingsPage(diagnostics: readonly Diagnostic[], now: Date): string {
  const files = [...Map.groupBy(diagnostics, ({ file }) => file)];
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  const time = new Intl.DateTimeFormat('fa-IR', { hour: '2-digit', minute: '2-digit' }).format(now);
  const found = [
    `<p>${countsOf(diagnostics)}. ${words.severities}</p>`,
    ...(fixable === 0
      ? []
      : [`<p>${counted(words.fixable, fixable)}</p>${command('npm run lint:content -- --fix')}`]),
    ...(files.length > 1 ? [contents(files)] : []),
    ...files.map(fileSection),
  ];
  return [
    `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">${GENERATOR}`,
    `<meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${words.title}</h1>`,
    ...(diagnostics.length === 0 ? [`<p>${words.clean}</p>`] : found),
    `<hr><p>${words.writtenOn.replace('{time}', time)}</p>${command('npm run lint:content -- --open')}`,
    '</main></body></html>\n',
  ].join('\n');
}
