import { formatDiagnostic } from '../../diagnostics/format-diagnostic.ts';
import { persianDate, persianNumber } from '../../text/format/persian-format.ts';
import type { GuideHealth, Health } from './catalogue-health.ts';
import type { Content } from '../../content/model.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const list = (items: readonly string[], none: string) =>
  items.length === 0 ? `<p>${none}</p>` : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function row(guide: GuideHealth): string {
  const { title, file, age, overdue, tree, aliases, from, oneWay } = guide;
  const cells = [
    `${escaped(title)}<br><small dir="ltr">${escaped(file)}</small>`,
    `${persianNumber(age)} روز${overdue ? ' <strong>(وقت بازبینی)</strong>' : ''}`,
    tree === undefined
      ? 'ندارد'
      : `${persianNumber(tree.parts)} بخش، ${persianNumber(tree.ends)} پایان، حداکثر ${persianNumber(tree.questions)} پرسش`,
    `<details><summary>${persianNumber(aliases.length)}</summary>${aliases.map(escaped).join('، ')}</details>`,
    persianNumber(from.length),
    oneWay.length === 0 ? '' : `<span dir="ltr">${oneWay.map(escaped).join(', ')}</span>`,
  ];
  return `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`;
}

function symptomPart(title: string, guides: readonly GuideHealth[]): string {
  const heads = ['راهنما', 'از آخرین بازبینی', 'درخت پرسش', 'نام‌ها', 'راه‌های رسیدن', 'مرتبط یک‌طرفه'];
  const head = heads.map((word) => `<th scope="col">${word}</th>`).join('');
  const sorted = guides.toSorted((a, b) => b.age - a.age);
  return `<h3>${escaped(title)} (${persianNumber(guides.length)})</h3><div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${sorted.map(row).join('')}</tbody></table></div>`;
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.8 Vazirmatn,Tahoma,sans-serif;max-inline-size:70rem;margin:auto;padding:1rem}table{border-collapse:collapse;inline-size:100%}th,td{border:1px solid #8888;padding:.25rem .5rem;text-align:start;vertical-align:top}.wide{overflow-x:auto}small{opacity:.8}dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem}dt{opacity:.8}dd{margin:0;font-size:1.5rem}[dir=ltr]{unicode-bidi:isolate}`;

const GENERATOR = '<meta name="generator" content="rahgosha report:content">';

/** Whether a text is such a page, which a new one may take the place of. */
export function isHealthPage(text: string): boolean {
  return text.includes(GENERATOR);
}

/** The catalogue's health as one HTML page that needs nothing else: no script, no font, no address of another file. */
export function healthPage({ symptoms, diagnostics, site }: Content, health: Health, today: Date): string {
  const { guides, orphans, unknownWords, idleSynonyms } = health;
  const dead = diagnostics.filter(({ rule }) =>
    /^broken-|^unknown-article|^tree-article|^missing-image/.test(rule),
  );
  const facts: readonly (readonly [string, number])[] = [
    ['راهنما', guides.length],
    ['با درخت پرسش', guides.filter(({ tree }) => tree !== undefined).length],
    ['وقت بازبینی', guides.filter(({ overdue }) => overdue).length],
    ['بی‌راه', orphans.length],
    ['یافته', diagnostics.length],
  ];
  const parts = [
    `<h1>سلامت راهنماها${site === undefined ? '' : `: ${escaped(site.name)}`}</h1><p>${persianDate(today)}</p>`,
    `<dl>${facts.map(([word, count]) => `<div><dt>${word}</dt><dd>${persianNumber(count)}</dd></div>`).join('')}</dl>`,
    '<h2>راهنماها به تفکیک نشانه</h2>',
    ...symptoms
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) =>
        symptomPart(
          data.title,
          guides.filter(({ symptom }) => symptom === id),
        ),
      ),
    '<h2>پیوندهای شکسته</h2>',
    list(
      dead.map((diagnostic) => `<span dir="ltr">${escaped(formatDiagnostic(diagnostic))}</span>`),
      'هیچ.',
    ),
    '<h2>راهنماهایی که هیچ راهنما و درختی به آن‌ها نمی‌رسد</h2>',
    list(
      orphans.map(({ title, file }) => `${escaped(title)} <small dir="ltr">${escaped(file)}</small>`),
      'هیچ.',
    ),
    '<h2>واژه‌هایی که جست‌وجو نمی‌شناسد</h2><p>در پرسش‌های آزمون هستند و در هیچ راهنما یا نامی نیستند. شاید نام تازه‌ای لازم باشد، یا هم‌معنی در lexicon.yaml.</p>',
    list(
      unknownWords.map(({ word, query }) => `${escaped(word)} <small>(${escaped(query)})</small>`),
      'هیچ.',
    ),
    '<h2>هم‌معنی‌هایی که در هیچ راهنمایی نیامده‌اند</h2>',
    list(idleSynonyms.map(escaped), 'هیچ.'),
    '<h2>همهٔ یافته‌ها</h2>',
    list(
      diagnostics.map((diagnostic) => `<span dir="ltr">${escaped(formatDiagnostic(diagnostic))}</span>`),
      'هیچ.',
    ),
  ];
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8">${GENERATOR}<meta name="viewport" content="width=device-width"><title>سلامت راهنماها</title><style>${STYLE}</style></head><body><main>${parts.join('\n')}</main></body></html>\n`;
}
