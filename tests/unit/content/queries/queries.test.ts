import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articles, bySlug, relatedTo, underSymptom } from '../../../../src/content/collections/articles.ts';
import { site } from '../../../../src/content/collections/site.ts';
import { symptoms } from '../../../../src/content/collections/symptoms.ts';
import { articleSchema } from '../../../../src/content/schemas/article.ts';
import { symptomSchema } from '../../../../src/content/schemas/symptom.ts';
import { pageData } from '../../../../src/layouts/page-data.ts';
import { GET as guidesOfCodes } from '../../../../src/pages/agent/guides.json.ts';
import { GET as webManifest } from '../../../../src/pages/manifest.webmanifest.ts';
import { GET as robots } from '../../../../src/pages/robots.txt.ts';
import { fa } from '../../../../src/strings/fa.ts';
import type { Tree } from '../../../../src/tree/tree.ts';
import { site as siteData } from '../../blocks/guide-context.ts';
import { sample, treeOf } from '../../tree/sample.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
}

const collections = vi.hoisted(() => new Map<string, Entry[]>());
vi.mock('astro:content', () => ({
  getCollection: (name: string, isWanted: (entry: Entry) => boolean = () => true) =>
    Promise.resolve((collections.get(name) ?? []).filter(isWanted)),
  getEntry: (name: string, id: string) =>
    Promise.resolve(collections.get(name)?.find((entry) => entry.id === id)),
}));

const tree: Tree = treeOf(sample);

/** A guide of the collection, by its path. */
function guide(id: string, fields: object = {}, asked?: Tree): Entry {
  const [, symptom = ''] = id.split('/');
  const data = articleSchema.parse({
    title: id,
    summary: 'ده حرف یا بیشتر از آن',
    symptoms: [symptom],
    reviewed: '2026-11-22',
    ...fields,
  });
  return { id, data: asked === undefined ? data : { ...data, tree: asked } };
}

function symptom(id: string, order: number): Entry {
  const data = symptomSchema.parse({ title: id, summary: 'ده حرف یا بیشتر از آن', icon: 'wifi', order });
  return { id, data };
}

beforeEach(() => {
  collections.set('site', [{ id: 'site', data: siteData }]);
  collections.set('symptoms', []);
  collections.set('articles', []);
});

const slugs = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);

describe('the guides of a language', () => {
  it('know their address, their symptom and whether they ask', async () => {
    collections.set('articles', [guide('fa/wifi/weak', {}, tree), guide('fa/wifi/name')]);
    const all = bySlug(await articles('fa'));
    expect(all.get('weak')).toMatchObject({
      url: '/wifi/weak/',
      symptom: 'wifi',
      language: 'fa',
      guided: true,
    });
    expect(all.get('name')).toMatchObject({ guided: false });
  });

  it('are those of no other language', async () => {
    collections.set('articles', [guide('fa/wifi/weak'), guide('en/wifi/weak'), guide('fab/wifi/other')]);
    expect((await articles('fa')).map(({ language }) => language)).toEqual(['fa']);
  });

  it('come by their order, then those that ask, then by the language\u2019s alphabet', async () => {
    collections.set('articles', [
      guide('fa/wifi/last', { title: 'یکی' }),
      guide('fa/wifi/pe', { title: 'پنج' }),
      guide('fa/wifi/be', { title: 'باد' }),
      guide('fa/wifi/asking', { title: 'یخ زد' }, tree),
      guide('fa/wifi/first', { title: 'یکم', order: 1 }),
    ]);
    // Without the alphabet, پ would come after ی: its number is higher.
    expect(slugs(await articles('fa'))).toEqual(['first', 'asking', 'be', 'pe', 'last']);
  });

  it('stand under a symptom where they live in it, before those that are listed in it as well', async () => {
    collections.set('articles', [
      guide('fa/slow/listed', { symptoms: ['slow', 'wifi'], order: 1 }),
      guide('fa/slow/elsewhere', { order: 2 }),
      guide('fa/wifi/own', { symptoms: ['wifi', 'slow'], order: 3 }),
    ]);
    const all = await articles('fa');
    expect(slugs(underSymptom(all, 'wifi'))).toEqual(['own', 'listed']);
    expect(slugs(underSymptom(all, 'slow'))).toEqual(['listed', 'elsewhere', 'own']);
    expect(underSymptom(all, 'nothing')).toEqual([]);
  });

  it('are related in the order in which a guide names them, without those that there are not', async () => {
    collections.set('articles', [
      guide('fa/wifi/a', { related: ['c', 'gone', 'b'] }),
      guide('fa/wifi/b'),
      guide('fa/wifi/c'),
    ]);
    const all = bySlug(await articles('fa'));
    const of = (slug: string) => {
      const found = all.get(slug);
      return found === undefined ? undefined : slugs(relatedTo(all, found));
    };
    expect(of('a')).toEqual(['c', 'b']);
    expect(of('b')).toEqual([]);
  });
});

describe('the symptoms', () => {
  it('come by their order, equal ones by their names', async () => {
    collections.set('symptoms', [symptom('wifi', 2), symptom('slow', 2), symptom('modem', 1)]);
    const all = await symptoms();
    expect(all.map(({ id }) => id)).toEqual(['modem', 'slow', 'wifi']);
    expect(all[0]?.url).toBe('/modem/');
  });
});

describe('what a page needs', () => {
  it('is the site and the words of its language', async () => {
    const data = await pageData();
    expect(data).toMatchObject({ language: 'fa', site: { provider: 'نمونه' } });
    expect(data.strings).toBe(fa);
  });

  it('cannot be had without site.yaml, and the error says what to run', async () => {
    collections.set('site', []);
    await expect(site()).rejects.toThrow('npm run lint:content');
    await expect(pageData()).rejects.toThrow('site.yaml');
  });
});

/** The answer of an endpoint, which takes no more of Astro than is given. */
async function answerOf(endpoint: unknown, given: object = {}): Promise<Response> {
  if (typeof endpoint !== 'function') throw new Error('This is no endpoint.');
  const response: unknown = await Reflect.apply(endpoint, undefined, [given]);
  if (!(response instanceof Response)) throw new Error('The endpoint gave no response.');
  return response;
}

describe('files that programs read', () => {
  it('turn codes back into reports: every guide that asks, with no more than a code needs', async () => {
    collections.set('articles', [guide('fa/wifi/weak', { title: 'ضعیف است' }, tree), guide('fa/wifi/name')]);
    const response = await answerOf(guidesOfCodes);
    expect(response.headers.get('content-type')).toBe('application/json');
    const guides: unknown = await response.json();
    expect(guides).toEqual([
      expect.objectContaining({ slug: 'weak', title: 'ضعیف است', url: '/wifi/weak/' }),
    ]);
    expect(JSON.stringify(guides)).not.toContain('summary');
  });

  it('put the site on a home screen under its own name, in its language and direction', async () => {
    const manifest: unknown = await (await answerOf(webManifest)).json();
    expect(manifest).toMatchObject({
      short_name: 'راه\u200cگشا',
      name: 'راه\u200cگشا نمونه',
      lang: 'fa',
      dir: 'rtl',
      start_url: '/',
      scope: '/',
    });
  });

  it('tell search engines where the list of pages is, where the site has an address', async () => {
    const text = await (await answerOf(robots, { site: new URL('https://help.example/') })).text();
    expect(text).toBe('User-agent: *\nAllow: /\nSitemap: https://help.example/sitemap-index.xml\n');
    expect(await (await answerOf(robots)).text()).toBe('User-agent: *\nAllow: /\n');
  });
});
