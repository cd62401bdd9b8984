import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type Import } from './imports.ts';

/** Rooms that know of no other: everything may lean on them. */
const leaves = ['text', 'diagnostics', 'strings'];

/**
 * What each room's files may import beside their own room and the leaves, the lowest room first. A folder inside a room
 * that has a row of its own is a room of its own: what is pure below, what draws above.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostics: [],
  strings: [],
  styles: [],
  mdx: [],
  tree: ['mdx'],
  sessions: [],
  report: ['sessions', 'tree'],
  notices: ['sessions'],
  check: ['sessions'],
  serving: ['notices', 'check'],
  'report/reference-code': ['tree'],
  'report/labels': ['report', 'sessions'],
  'report/desk': ['check', 'notices', 'report', 'report/labels', 'report/reference-code', 'sessions', 'tree'],
  'sessions/resume': ['sessions'],
  'sessions/history': ['sessions', 'report', 'report/labels'],
  portal: ['check', 'notices', 'report', 'sessions'],
  'search/query': [],
  'search/index': ['search/query'],
  content: ['check', 'mdx', 'notices', 'tree', 'content/schemas', 'content/yaml'],
  'content/schemas': ['notices', 'portal', 'check'],
  'content/yaml': ['mdx'],
  'content/files': ['content', 'content/schemas', 'content/yaml'],
  'notices/html': ['notices'],
  'notices/publish': ['notices', 'notices/html', 'content', 'content/schemas'],
  'content/collections': ['check', 'content', 'content/schemas', 'notices/publish'],
  blocks: ['content/schemas', 'check', 'styles'],
  diagram: ['tree', 'styles'],
  offline: ['check', 'content/schemas', 'serving', 'search/query'],
  'check/ui': [
    'check',
    'notices',
    'sessions',
    'report',
    'report/labels',
    'portal',
    'content',
    'content/schemas',
  ],
  'search/ui': ['search/query', 'portal', 'content/schemas'],
  'tree/ui': [
    'check',
    'tree',
    'notices',
    'sessions',
    'sessions/resume',
    'report',
    'report/reference-code',
    'portal',
    'blocks',
    'content',
  ],
  lint: [
    'check',
    'content',
    'content/schemas',
    'content/yaml',
    'content/files',
    'mdx',
    'notices',
    'tree',
    'blocks',
    'portal',
    'search/query',
  ],
  review: ['content', 'content/schemas', 'tree', 'diagram'],
  editor: ['check', 'content', 'content/schemas', 'content/yaml', 'mdx', 'tree', 'diagram', 'lint'],
  'editor/ui': ['editor', 'diagram'],
};
const all = Object.keys(rooms);

/** The rooms, and above them what puts them together: pages on layouts, the tools on the integrations. */
const lanes: Readonly<Record<string, readonly string[]>> = {
  ...rooms,
  integrations: all,
  layouts: all,
  pages: [...all, 'layouts'],
  tools: [...all, 'integrations'],
};

/** Rooms whose elements and workers may be imported by those of other rooms. */
const shared = [
  'search/ui',
  'sessions',
  'sessions/resume',
  'report',
  'report/labels',
  'report/reference-code',
  'check',
  'notices',
  'portal',
  'text',
  'tree',
  'search/query',
  'editor',
  'diagram',
];

/** The room that a file of `src/` stands in: the innermost folder that has a row. */
function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 0; depth--) {
    const room = folders.slice(0, depth).join('/');
    if (room in lanes) return room;
  }
  return folders[0] ?? 'root';
}

/** What is wrong with an import, with what to move; undefined where it keeps its lane. */
function fault({ from, to }: Import): string | undefined {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (other !== own && (other === 'pages' || other === 'tools'))
    return `${from} imports ${to}: move what is shared into a room.`;
  if (to.endsWith('.astro') && !from.endsWith('.astro') && own !== 'layouts') {
    return `${from} imports ${to}: a component is imported by components only; hand it in from the page.`;
  }
  if (/\.(?:element|worker)\.ts$/.test(from) && other !== own && !shared.includes(other)) {
    return `${from} runs in the browser and imports ${to}: move what it needs into ${own}/ or a room that browsers share.`;
  }
  if (to.endsWith('.element.ts') && !from.endsWith('.element.ts') && !from.endsWith('.astro')) {
    return `${from} imports ${to}, which runs in the browser only: move the pure part out of it.`;
  }
  if (to.endsWith('.worker.ts') && !from.endsWith('.worker.ts')) {
    return `${from} imports ${to}, which runs in the service worker only: move the pure part out of it.`;
  }
  if (own === 'root' || other === 'root' || other === own || leaves.includes(other)) return undefined;
  if (lanes[own]?.includes(other)) return undefined;
  return `${from} imports ${to}: ${own}/ may import ${(lanes[own] ?? []).join('/, ') || 'no other room'}. Move the shared part down, or hand it in.`;
}

describe('imports run one way', () => {
  it('knows every room of src', () => {
    const folders = new Set(sourceFiles().map(roomOf));
    folders.delete('root');
    expect([...folders].filter((folder) => !(folder in lanes))).toEqual([]);
  });

  it('has no two rooms that know of each other, directly or by a third', () => {
    const open = new Map(Object.entries(lanes).map(([room, others]) => [room, new Set(others)]));
    for (;;) {
      const free = [...open].filter(([, others]) => ![...others].some((other) => open.has(other)));
      if (free.length === 0) break;
      for (const [room] of free) open.delete(room);
    }
    expect([...open.keys()]).toEqual([]);
  });

  it('finds no import out of its lane', () => {
    expect(
      sourceFiles()
        .flatMap(importsOf)
        .flatMap((one) => fault(one) ?? []),
    ).toEqual([]);
  });

  it('lets content read and lint judge: no reading knows a rule', () => {
    const readers = sourceFiles().filter((file) => /^(?:content|mdx|tree|diagnostics)\//.test(file));
    expect(readers.flatMap(importsOf).filter(({ to }) => to.startsWith('lint/'))).toEqual([]);
  });

  it('says what to move when one leaves its lane', () => {
    expect(fault({ from: 'text/letters.ts', to: 'search/query/ask.ts' })).toContain(
      'Move the shared part down',
    );
    expect(fault({ from: 'report/report.ts', to: 'report/copy-report.element.ts' })).toContain(
      'move the pure part out',
    );
    expect(fault({ from: 'search/ui/search-box.element.ts', to: 'content/schemas/article.ts' })).toContain(
      'move what it needs',
    );
    expect(fault({ from: 'tree/replay.ts', to: 'tree/ui/Step.astro' })).toContain('components only');
  });
});
