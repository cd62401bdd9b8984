import { beforeEach, describe, expect, it } from 'vitest';
import { termIndexFiles } from '../../../../src/search/index/term-index.ts';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import type { IndexStore } from '../../../../src/search/query/index-store.ts';
import { createQueryReader } from '../../../../src/search/query/read-query.ts';
import type { SearchFile } from '../../../../src/search/index/document.ts';
import { openStore, readFrom } from '../open-store.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

/** The small site's index in the smallest pieces, as a large site's is in many. */
const files = termIndexFiles(documents, symptoms, lexicon, [], { words: 1, postings: 1 });

const inOnePiece = termIndexFiles(documents, symptoms, lexicon, [], { words: 1e6, postings: 1e6 });

let store: IndexStore;
let loaded: string[];

beforeEach(async () => {
  loaded = [];
  const read = readFrom(files);
  store = await openStore(files, (path) => {
    loaded.push(path);
    return read(path);
  });
  loaded = [];
});

const read = async (query: string) =>
  (await createQueryReader(store, createCorrector).read(query)).terms.map(
    ({ interpretations: [first] }) => first?.term,
  );

const pieces = (kind: string, list: readonly SearchFile[] | readonly string[]) =>
  list.filter((one) => (typeof one === 'string' ? one : one.path).startsWith(`${kind}/`)).length;

describe('a query over an index in many pieces', () => {
  it.each([
    ['a word as the site has it', 'مودم'],
    ['a synonym', 'روتر'],
    ['a spoken ending', 'سرعتمان'],
    ['a typing mistake', 'سرعط'],
    ['a letter that sounds the same at the beginning', 'صرعت'],
    ['a letter too much at the beginning', 'رسرعت'],
    ['a compound in two words', 'راه اندازی'],
    ['Persian in Latin letters', 'sorat internet kame'],
    ['the Latin layout', 'svuj l,nl'],
    ['the Persian layout', 'یدس'],
    ['a sentence', 'سلام چطور رمز وای فای مودم رو عوض کنم'],
  ])('reads %s as over the whole index', async (_, query) => {
    const whole = createQueryReader(await openStore(inOnePiece), createCorrector);
    expect(await createQueryReader(store, createCorrector).read(query)).toEqual(await whole.read(query));
  });

  it('understands two words that were run together', async () => {
    expect(await read('سرعتمودم')).toEqual(['سرعت', 'مودم']);
  });

  it('loads the pieces of its words and no others', async () => {
    await read('سرعت');
    expect(pieces('words', loaded)).toBeLessThan(pieces('words', files) / 4);
    expect(pieces('postings', loaded)).toBeLessThan(pieces('postings', files) / 4);
  });

  it('loads nothing twice', async () => {
    await read('سرعط مودم');
    await read('سرعط مودم');
    expect(loaded).toEqual([...new Set(loaded)]);
  });
});
