import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/content/model.ts';
import {
  catalogueHealth,
  type GuideHealth,
  type Health,
} from '../../../../src/tools/health/catalogue-health.ts';
import { healthPage, isHealthPage } from '../../../../src/tools/health/health-page.ts';
import { invented } from '../../diagnostics/invented.ts';
import { catalogue, today, tree } from './small-catalogue.ts';

const guide: GuideHealth = {
  file: 'articles/fa/modem/loud.mdx',
  title: 'مودم صدا می\u200cدهد',
  symptom: 'modem',
  address: '/modem/loud/',
  age: 10,
  overdue: false,
  aliases: ['جیغ مودم', 'وزوز'],
  from: ['hot'],
  oneWay: [],
};

const nothing: Health = { guides: [], orphans: [], unknownWords: [], idleSynonyms: [] };

const page = (health: Partial<Health>, content: Content = catalogue({})) =>
  healthPage(content, { ...nothing, ...health }, today);

/** The text between a heading and the next one. */
const under = (heading: string, html: string) => html.split(heading)[1]?.split('<h2>')[0] ?? '';

describe('the page of a catalogue\u2019s health', () => {
  it('says whose it is and of which day', () => {
    expect(page({})).toContain('<h1>سلامت راهنماها: راه\u200cگشا</h1><p>۱ آذر ۱۴۰۵</p>');
  });

  it('is made where site.yaml cannot be read as well', () => {
    const content = catalogue({}, { 'site.yaml': 'name: [' });
    expect(page({}, content)).toContain('<h1>سلامت راهنماها</h1>');
  });

  it('counts guides, trees, overdue guides, orphans and diagnostics', () => {
    const content = catalogue({
      loud: { title: 'مودم صدا می\u200cدهد', related: 'nowhere', aliases: 'وزوز مودم' },
    });
    const asking = { ...guide, tree: { parts: 3, questions: 2, ends: 1 } };
    const html = page({ guides: [asking, { ...guide, overdue: true }, guide], orphans: [guide] }, content);
    const facts = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, word, count]) => [
      word,
      count,
    ]);
    expect(facts).toEqual([
      ['راهنما', '۳'],
      ['با درخت پرسش', '۱'],
      ['وقت بازبینی', '۱'],
      ['بی\u200cراه', '۱'],
      ['یافته', '۱'],
    ]);
  });

  it('lists each guide under its symptom, in the order of the home page, the longest unread first', () => {
    const html = page({
      guides: [
        { ...guide, title: 'تازه', age: 1 },
        { ...guide, title: 'بی\u200cسیم', symptom: 'wifi' },
        { ...guide, title: 'کهنه', age: 400 },
      ],
    });
    const heads = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text);
    expect(heads).toEqual(['مودم (۲)', 'وای\u200cفای (۱)']);
    const order = ['کهنه', 'تازه', 'بی\u200cسیم'].map((title) => html.indexOf(`${title}<br>`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });

  it('says of a guide how old it is, how large its tree, how it is called and what leads to it', () => {
    const html = page({
      guides: [
        { ...guide, overdue: true, tree: { parts: 12, questions: 5, ends: 3 }, oneWay: ['hot', 'cold'] },
      ],
    });
    expect(html).toContain('<td>۱۰ روز <strong>(وقت بازبینی)</strong></td>');
    expect(html).toContain('<td>۱۲ بخش، ۳ پایان، حداکثر ۵ پرسش</td>');
    expect(html).toContain('<summary>۲</summary>جیغ مودم، وزوز');
    expect(html).toContain('<span dir="ltr">hot, cold</span>');
  });

  it('does not say that a guide is due which is not', () => {
    expect(page({ guides: [guide] })).not.toContain('<strong>');
  });

  it('names broken links apart from the other diagnostics', () => {
    const content = catalogue({
      loud: { title: 'مودم صدا می\u200cدهد', body: '[راهنما](/modem/nowhere/) را ببینيد.' },
    });
    const html = page({}, content);
    expect(under('<h2>پیوندهای شکسته</h2>', html)).toContain('broken-link');
    expect(under('<h2>پیوندهای شکسته</h2>', html)).not.toContain('arabic-letters');
    expect(under('<h2>همهٔ یافته\u200cها</h2>', html)).toContain('arabic-letters');
  });

  it('says that there is none where a list is empty', () => {
    expect(page({}).match(/<p>هیچ\.<\/p>/g)).toHaveLength(5);
  });

  it('names orphans, unknown words with their query, and idle synonyms', () => {
    const html = page({
      orphans: [guide],
      unknownWords: [{ word: 'پرنده', query: 'مودم پرنده دارد' }],
      idleSynonyms: ['تلویزیون، ماهواره'],
    });
    expect(html).toContain(
      '<li>مودم صدا می\u200cدهد <small dir="ltr">articles/fa/modem/loud.mdx</small></li>',
    );
    expect(html).toContain('<li>پرنده <small>(مودم پرنده دارد)</small></li>');
    expect(html).toContain('<li>تلویزیون، ماهواره</li>');
  });

  it('shows what editors and customers wrote as text, wherever it stands', () => {
    const evil = '<img src=x onerror=pwned()>"&';
    const bad: GuideHealth = { ...guide, title: evil, file: evil, aliases: [evil], oneWay: [evil] };
    const content = catalogue({});
    const { symptoms } = content;
    const html = healthPage(
      {
        ...content,
        symptoms: symptoms.map((symptom) => ({ ...symptom, data: { ...symptom.data, title: evil } })),
        diagnostics: [{ file: evil, line: 1, column: 1, ...invented('broken-link', evil, evil) }],
      },
      {
        guides: [bad],
        orphans: [bad],
        unknownWords: [{ word: evil, query: evil }],
        idleSynonyms: [evil],
      },
      today,
    );
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/onerror=pwned\(\)>/);
    expect(html.split('&#60;img src=x onerror=pwned()&#62;&#34;&#38;')).toHaveLength(18);
  });

  it('needs nothing beside it', () => {
    const content = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', body: tree } });
    const queries = [{ class: 'plain', q: 'مودم', want: [] }];
    const html = healthPage(content, catalogueHealth({ ...content, queries }, today), today);
    expect(html).not.toMatch(/<script|<link|src=|url\(|https?:/);
  });

  it('is known again as a report, and nothing else is', () => {
    expect(isHealthPage(page({}))).toBe(true);
    expect(isHealthPage('<!doctype html><title>سلامت راهنماها</title>')).toBe(false);
  });
});
