import { describe, expect, it } from 'vitest';
import { catalogueHealth } from '../../../../src/tools/health/catalogue-health.ts';
import type { Content } from '../../../../src/content/model.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { catalogue, today, tree } from './small-catalogue.ts';

const siteYaml = exampleFiles({ files: {} }).get('site.yaml') ?? '';

/** What is said of one guide of a catalogue. */
function healthOf(content: Content, slug: string, day = today) {
  const guide = catalogueHealth(content, day).guides.find(({ address }) => address.endsWith(`/${slug}/`));
  if (guide === undefined) throw new Error(`There is no guide ${slug}.`);
  return guide;
}

describe('the age of a guide', () => {
  it('is the whole days since somebody read it', () => {
    const content = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', reviewed: '2026-11-12' } });
    expect(healthOf(content, 'loud').age).toBe(10);
    expect(healthOf(content, 'loud', new Date('2026-11-12T23:59:59Z')).age).toBe(0);
  });

  it('is too high on the day after the limit that site.yaml sets', () => {
    const limit = (days: number) => ({ 'site.yaml': `${siteYaml}limits: { review: ${days} }\n` });
    const loud = { loud: { title: 'مودم صدا می\u200cدهد', reviewed: '2026-11-12' } };
    expect(healthOf(catalogue(loud, limit(10)), 'loud').overdue).toBe(false);
    expect(healthOf(catalogue(loud, limit(9)), 'loud').overdue).toBe(true);
  });

  it('is never too high where site.yaml cannot be read', () => {
    const old = { loud: { title: 'مودم صدا می\u200cدهد', reviewed: '2001-01-01' } };
    expect(healthOf(catalogue(old, { 'site.yaml': 'name: [' }), 'loud').overdue).toBe(false);
  });
});

describe('the tree of a guide', () => {
  it('is told by its parts, the most questions on one way, and its ends', () => {
    const content = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', body: tree } });
    expect(healthOf(content, 'loud').tree).toEqual({ parts: 3, questions: 2, ends: 1 });
  });

  it('is not told of a guide without one', () => {
    expect(healthOf(catalogue({}), 'restart-modem')).not.toHaveProperty('tree');
  });
});

describe('the guides that lead to one', () => {
  it('do so by a link, as related, or by the end of a tree', () => {
    const content = catalogue({
      linking: { title: 'پیوند دارد', body: '[خاموش و روشن](/modem/restart-modem/) کنید.' },
      naming: { title: 'نام می\u200cبرد', related: 'restart-modem' },
      asking: { title: 'می\u200cپرسد', body: tree },
      silent: { title: 'هیچ نمی\u200cگوید' },
    });
    expect(healthOf(content, 'restart-modem').from.toSorted()).toEqual(['asking', 'linking', 'naming']);
  });

  it('are none where only the guide itself does', () => {
    const content = catalogue({
      loud: { title: 'مودم صدا می\u200cدهد', body: '[از نو](/modem/loud/) بخوانید.' },
    });
    expect(healthOf(content, 'loud').from).toEqual([]);
    const { orphans } = catalogueHealth(content, today);
    expect(orphans.map(({ address }) => address)).toContain('/modem/loud/');
  });

  it('make it no orphan', () => {
    const content = catalogue({ naming: { title: 'نام می\u200cبرد', related: 'restart-modem' } });
    const { orphans } = catalogueHealth(content, today);
    expect(orphans.map(({ address }) => address)).toEqual(['/modem/naming/']);
  });
});

describe('related guides', () => {
  it('are told where the other does not name this one in turn', () => {
    const content = catalogue({
      loud: { title: 'مودم صدا می\u200cدهد', related: 'hot, restart-modem' },
      hot: { title: 'مودم داغ است', related: 'loud' },
    });
    expect(healthOf(content, 'loud').oneWay).toEqual(['restart-modem']);
    expect(healthOf(content, 'hot').oneWay).toEqual([]);
  });

  it('are not told where there is no such guide, which the check says already', () => {
    const content = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', related: 'nowhere' } });
    expect(content.diagnostics.map(({ rule }) => rule)).toContain('unknown-article');
    expect(healthOf(content, 'loud').oneWay).toEqual([]);
  });
});

describe('the words that search does not know', () => {
  const content = catalogue(
    { loud: { title: 'مودم صدا می\u200cدهد', aliases: 'جیغ مودم', body: 'فن را تمیز کنید.' } },
    { 'lexicon.yaml': 'synonyms:\n  - [مودم, روتر]\n  - [تلویزیون, ماهواره]\n' },
  );
  const unknown = (...asked: string[]) => {
    const queries = asked.map((q) => ({ class: 'plain', q, want: [] }));
    return catalogueHealth({ ...content, queries }, today).unknownWords;
  };

  it('are those that stand in no title, name or text, as the customer wrote them', () => {
    expect(unknown('مودم پرنده دارد')).toEqual([{ word: 'پرنده', query: 'مودم پرنده دارد' }]);
  });

  it('are none of those that do, nor their synonyms and inflections', () => {
    expect(unknown('جیغ', 'فن', 'صدا', 'روترها')).toEqual([]);
  });

  it('are no words that only help a sentence', () => {
    expect(unknown('از به برای که')).toEqual([]);
  });

  it('are each told once, with one query', () => {
    const told = unknown('پرنده', 'مودم پرنده دارد');
    expect(told.map(({ word }) => word)).toEqual(['پرنده']);
  });
});

describe('synonyms', () => {
  it('lie idle where no guide has any of a group', () => {
    const content = catalogue(
      {},
      { 'lexicon.yaml': 'synonyms:\n  - [مودم, روتر]\n  - [تلویزیون, ماهواره]\n' },
    );
    expect(catalogueHealth(content, today).idleSynonyms).toEqual(['تلویزیون، ماهواره']);
  });

  it('are none where the editors have none', () => {
    expect(catalogueHealth(catalogue({}), today).idleSynonyms).toEqual([]);
  });
});

it('has nothing to tell of an empty folder', () => {
  const empty: Content = {
    queries: [],
    findings: [],
    removed: [],
    symptoms: [],
    articles: [],
    notices: [],
    areas: [],
    diagnostics: [],
  };
  expect(catalogueHealth(empty, today)).toEqual({
    guides: [],
    orphans: [],
    unknownWords: [],
    idleSynonyms: [],
  });
});
