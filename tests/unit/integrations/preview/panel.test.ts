import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  diagnosticsList,
  diagnosticsPage,
  PREVIEW_HEAD,
  previewPanel,
} from '../../../../src/integrations/preview/panel.ts';
import { escapeHtml } from '../../../../src/integrations/findings/advice-html.ts';
import { previewFa } from '../../../../src/strings/fa-preview.ts';
import { ruleDocs } from '../../../../src/lint/rule-docs/table.ts';
import { catalogue } from '../../tools/health/small-catalogue.ts';
import { evil, evilAsText, fault, hint, guide, bare, whole } from './reported-guide.ts';

describe('text in the preview', () => {
  it('can stand in HTML and in an attribute of it', () => {
    expect(escapeHtml(evil)).toBe(evilAsText);
    expect(escapeHtml('متن <5> "x"')).toBe('متن &#60;5&#62; &#34;x&#34;');
  });
});

describe('the diagnostics of a guide', () => {
  it('are a list, each with the rule\u2019s title in Persian, its place, and what to do', () => {
    const html = diagnosticsList({ diagnostics: [fault, hint] });
    expect(html.match(/<li class="(?:error|warning)"/g)).toEqual([
      '<li class="error"',
      '<li class="warning"',
    ]);
    expect(html).toContain(
      '<code dir="ltr">7:3</code> <code dir="ltr">broken-link</code></p><p>راهنمایی اینجا نیست.</p>',
    );
    expect(html).toContain('<strong>نام دیگری بنویسید.</strong>');
    expect(html).toContain(escapeHtml(ruleDocs['broken-link'].title));
  });

  it('name another file where they stand in one', () => {
    const html = diagnosticsList({
      diagnostics: [fault, { ...fault, file: 'snippets/fa/a.mdx' }],
      file: fault.file,
    });
    expect(html).toContain('<code dir="ltr">7:3</code>');
    expect(html).toContain('<code dir="ltr">snippets/fa/a.mdx:7:3</code>');
  });

  it('are a sentence where there is none', () => {
    expect(diagnosticsList(bare)).toBe(`<p>${previewFa.noDiagnostics}</p>`);
  });

  it('are text, whatever of the guide they repeat', () => {
    const html = diagnosticsList({ diagnostics: [{ ...fault, inWords: () => [evil, evil] }] });
    expect(html).not.toContain('<img');
    expect(html).not.toContain('onerror="');
  });
});

describe('the panel beside a guide', () => {
  it('names the guide\u2019s file, the day of its review and the next one', () => {
    const html = previewPanel(whole());
    expect(html).toContain(`<p dir="ltr">${guide().file}</p>`);
    expect(html).toContain(`۲۱ آبان ۱۴۰۵؛ ${previewFa.nextReview} ۲۱ اردیبهشت ۱۴۰۶`);
  });

  it('tells the size of its tree and draws its map, which can be opened where that fails', () => {
    const html = previewPanel(whole());
    expect(html).toContain('۳ بخش، ۱ پایان، حداکثر ۲ پرسش در یک راه.');
    expect(html).toContain(
      `data-address="/map/loud/" data-failed="${previewFa.partFailed}"><a href="/map/loud/">`,
    );
  });

  it('says that a guide asks nothing where it has no tree', () => {
    const plain = catalogue({}).articles[0] ?? guide();
    const html = previewPanel({ ...bare, article: plain });
    expect(html).toContain(previewFa.noTree);
    expect(html).not.toContain('diagram-preview');
  });

  it('leads to where its tree is edited, or made', () => {
    const link = `<a href="/@edit/fa/modem/loud/">${previewFa.editTree}</a>`;
    expect(previewPanel(whole())).toContain(link);
    expect(previewPanel(bare)).toContain('<a href="/@edit/fa/modem/modem-power/">');
  });

  it('lists what should find the guide, for a script that looks for it', () => {
    const html = previewPanel(whole());
    expect(html).toContain('data-search-index="/search-index/live/" data-address="/modem/loud/"');
    const queries = [...html.matchAll(/<span data-query>([^<]+)<\/span>/g)].map(([, query]) => query);
    expect(queries).toEqual(whole().queries);
  });

  it('has a part for each matter although the guide cannot be read', () => {
    const html = previewPanel({ ...bare, diagnostics: [fault] });
    expect(html.match(/<section>/g)).toHaveLength(4);
    expect(html).toContain(previewFa.noQueries);
  });

  it('keeps what goes wrong in a part inside that part, with the reason as text', () => {
    const broken = {
      ...whole(),
      get queries(): readonly string[] {
        throw new Error(evil);
      },
    };
    const html = previewPanel(broken);
    expect(html.match(/<section>/g)).toHaveLength(4);
    expect(html).toContain(`<p>${previewFa.partFailed}: <code dir="ltr" lang="en">${evilAsText}</code></p>`);
    expect(html).toContain('<diagram-preview');
  });

  it('shows everything that an editor wrote as text', () => {
    const html = previewPanel({
      ...whole(),
      file: evil,
      slug: evil,
      article: { ...guide(), slug: evil, symptom: evil },
      queries: [evil],
    });
    expect(html).not.toContain('<img');
    expect(html.split(evilAsText)).toHaveLength(8);
  });

  it('loads what there is', () => {
    const addresses = [...PREVIEW_HEAD.matchAll(/(?:href|src)="\/(.+?)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(existsSync(path.resolve(address)), address).toBe(true);
  });
});

describe('the page in the place of a guide that cannot be shown', () => {
  it('shows the diagnostics, and reloads when the guide is saved', () => {
    const html = diagnosticsPage({ ...bare, diagnostics: [fault] }, undefined);
    expect(html).toContain('data-preview-broken');
    expect(html).toContain('<code dir="ltr">7:3</code>');
    expect(html).toContain('src="/@vite/client"');
  });

  it('tells what the compiler said only where no error tells it better', () => {
    expect(diagnosticsPage({ ...bare, diagnostics: [fault] }, 'deep inside')).not.toContain('deep inside');
    expect(diagnosticsPage({ ...bare, diagnostics: [hint] }, 'deep inside')).toContain('deep inside');
    expect(diagnosticsPage(bare, 'deep inside')).toContain('deep inside');
  });

  it('is text, whatever it tells', () => {
    const html = diagnosticsPage({ ...bare, file: evil }, evil);
    expect(html).not.toContain('<img');
    expect(html.split(evilAsText)).toHaveLength(4);
  });
});
