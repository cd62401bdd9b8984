import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { contentOf, rightFiles } from './content-folder.ts';
import { areasYaml, foundIn, lintFolder, noticeSource, now } from './notice-folder.ts';

const west = 'notices/west.mdx';

describe('the notices of a folder', () => {
  it('are read with their areas and the site, and no guide is opened for it', () => {
    const { site, areas, notices, diagnostics } = lintFolder({
      [west]: noticeSource({ guides: '[no-internet]' }),
      'articles/fa/no-internet/broken.mdx': '<DecisionTree',
    });
    expect(diagnostics).toEqual([]);
    expect(site?.name).toBe('نمونه');
    expect(areas.map(({ id }) => id)).toEqual(['west', 'harbour']);
    expect(notices).toMatchObject([
      { file: west, slug: 'west', advice: 'صبر کنید.', data: { guides: ['no-internet'] } },
    ]);
  });

  it('are held to the same rules among the whole content', () => {
    const files = new Map(
      Object.entries({
        ...rightFiles,
        'areas.yaml': areasYaml,
        [west]: noticeSource({ areas: '[wst]', next: '' }),
        'notices/Two Words.mdx': noticeSource(),
      }),
    );
    const whole = lintFiles(files, { now, pictures: new Map() });
    const alone = lintFolder(Object.fromEntries(files));
    expect(whole.diagnostics.map((one) => formatDiagnostic(one))).toEqual(
      alone.diagnostics.map((one) => formatDiagnostic(one)),
    );
    expect(whole.notices).toEqual(alone.notices);
    expect(whole.areas).toEqual(alone.areas);
    expect(alone.diagnostics.map(({ rule }) => rule)).toEqual(['file-name', 'notice-area', 'notice-promise']);
  });

  it('stop a build as guides do', async () => {
    const { diagnostics } = await contentOf({ [west]: noticeSource({ areas: '[west]' }) });
    expect(diagnostics.map(({ rule }) => rule)).toContain('notice-area');
  });

  it('are none where there is no folder, and none of their areas is unknown where areas.yaml cannot be read', () => {
    expect(lintFolder({}).notices).toEqual([]);
    const { diagnostics } = lintFolder({ 'areas.yaml': '- id: 5\n', [west]: noticeSource() });
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['areas.yaml']));
  });

  it('are read as far as they can be where another is broken', () => {
    const { notices, diagnostics } = lintFolder({
      [west]: noticeSource(),
      'notices/b.mdx': '\uFFFD',
      'notices/c.mdx': '',
    });
    expect(notices.map(({ slug }) => slug)).toEqual(['west']);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'notices/b.mdx encoding',
      'notices/c.mdx front-matter',
    ]);
  });

  it('have no site where site.yaml cannot be read, and it is said', () => {
    const { site, diagnostics } = lintFolder({ 'site.yaml': 'name: 5', [west]: noticeSource() });
    expect(site).toBeUndefined();
    expect(diagnostics.some(({ file }) => file === 'site.yaml')).toBe(true);
  });
});

describe('a notice by itself', () => {
  it('is held to the rules of language in its title, its news and its text', () => {
    const source = noticeSource(
      {
        title: 'اينترنت باختر قطع است',
        updates: '\n  - at: 2026-11-22T10:30+03:30\n    state: identified\n    text: كابل قطع است',
      },
      'صبر كنید.',
    );
    expect(foundIn(source)).toEqual(['2:8 arabic-letters', '11:11 arabic-letters', '14:5 arabic-letters']);
  });

  it('shows no hidden character and no sign of Markdown in its head', () => {
    expect(foundIn(noticeSource({ title: 'اینترنت\u200e باختر قطع است' }))).toEqual([
      '2:15 hidden-character',
    ]);
    expect(foundIn(noticeSource({ title: 'اینترنت **باختر** قطع است' }))).toEqual(['2:16 markdown']);
  });

  it('tells of words that YAML takes for a remark', () => {
    expect(foundIn(noticeSource({ number: '#12' }))).toEqual(['8:9 field-value']);
    expect(foundIn(noticeSource({ number: "'#12'" }))).toEqual([]);
  });

  it('names its fields where its head is missing', () => {
    const { diagnostics } = lintFolder({ [west]: 'متن.' });
    expect(diagnostics).toMatchObject([{ line: 1, rule: 'front-matter' }]);
    expect(diagnostics[0]?.suggestion).toContain('title, kind, impact, areas and starts');
  });
});
