import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './imports.ts';

/** Features that know of no other: everything may lean on them. */
const leaves = ['text', 'findings', 'strings'];

/** What each feature's files may import beside their own feature and the leaves. */
const features: Readonly<Record<string, readonly string[]>> = {
  text: [],
  findings: [],
  strings: [],
  mdx: [],
  ticket: ['site'],
  site: ['ticket'],
  search: ['ticket', 'site'],
  tree: ['mdx', 'ticket'],
  articles: ['ticket', 'site'],
  history: ['ticket'],
  symptoms: [],
  offline: ['site'],
  serving: [],
  blocks: ['ticket'],
  agent: ['ticket', 'tree'],
  map: ['tree'],
  checks: ['articles', 'blocks', 'mdx', 'search', 'site', 'symptoms', 'ticket', 'tree'],
};
const all = Object.keys(features);

/** The features, and above them what puts them together: pages on layouts, the tools on the integrations. */
const lanes: Readonly<Record<string, readonly string[]>> = {
  ...features,
  styles: [],
  integrations: all,
  layouts: [...all, 'styles'],
  pages: [...all, 'layouts'],
  tools: [...all, 'integrations'],
};

const featureOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'root');

/** What is wrong with an import, with what to move; undefined where it keeps its lane. */
function fault({ from, to }: Import): string | undefined {
  const [own, other] = [featureOf(from), featureOf(to)];
  if (other !== own && (other === 'pages' || other === 'tools'))
    return `${from} imports ${to}: move what is shared into a feature.`;
  if (to.endsWith('.astro') && !from.endsWith('.astro') && own !== 'layouts') {
    return `${from} imports ${to}: a component is imported by components only; hand it in from the page.`;
  }
  if (/\.(?:element|worker)\.ts$/.test(from) && other !== own && !['ticket', 'text'].includes(other)) {
    return `${from} runs in the browser and imports ${to}: move what it needs into ${own}/, ticket/ or text/.`;
  }
  if (to.endsWith('.element.ts') && !from.endsWith('.element.ts') && !from.endsWith('.astro')) {
    return `${from} imports ${to}, which runs in the browser only: move the pure part out of it.`;
  }
  if (to.endsWith('.worker.ts') && !from.endsWith('.worker.ts')) {
    return `${from} imports ${to}, which runs in the service worker only: move the pure part out of it.`;
  }
  if (own === 'root' || other === 'root' || other === own || leaves.includes(other)) return undefined;
  if (lanes[own]?.includes(other)) return undefined;
  return `${from} imports ${to}: ${own}/ may import ${(lanes[own] ?? []).join('/, ') || 'no other feature'}. Move the shared part down, or hand it in.`;
}

describe('imports run one way', () => {
  it('knows every folder of src', () => {
    const folders = new Set(sourceFiles().map(featureOf));
    folders.delete('root');
    expect([...folders].filter((folder) => !(folder in lanes))).toEqual([]);
  });

  it('finds no import out of its lane', () => {
    expect(
      sourceFiles()
        .flatMap(importsOf)
        .flatMap((one) => fault(one) ?? []),
    ).toEqual([]);
  });

  it('says what to move when one leaves its lane', () => {
    expect(fault({ from: 'text/letters.ts', to: 'search/ask.ts' })).toContain('Move the shared part down');
    expect(fault({ from: 'tree/replay.ts', to: 'tree/decision-tree.element.ts' })).toContain(
      'move the pure part out',
    );
    expect(fault({ from: 'search/search-box.element.ts', to: 'articles/schema.ts' })).toContain(
      'move what it needs',
    );
    expect(fault({ from: 'tree/replay.ts', to: 'tree/Step.astro' })).toContain('components only');
  });
});
