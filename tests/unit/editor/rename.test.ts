import { describe, expect, it } from 'vitest';
import { editText } from '../../../src/editor/edit-text.ts';
import { editTree, editTreeOften } from '../../../src/editor/edit-tree.ts';
import type { PartName } from '../../../src/editor/tree-edit.ts';
import { changedLines, FILE, guide, words } from './guide-with-tree.ts';

const next = `<DecisionTree start="a">

<Outcome id="go-on" result="article" article="lights" at="after" title="چراغ" />

<Outcome id="elsewhere" result="article" article="other" at="after" title="چراغ" />

</DecisionTree>
`;

const files = new Map([
  [
    FILE,
    guide.replace('متن پس از درخت.', '[باز](#after) و [باز](/modem/lights/#after=yes) و [نه](#after-all).'),
  ],
  ['articles/fa/wifi/next.mdx', next],
  ['articles/en/wifi/next.mdx', next],
  [
    'articles/fa/wifi/links.mdx',
    'یک [راه](/modem/lights/#after)، [راه](/modem/lights/?a=b#power=yes&after=no) و [راه](/wifi/lights/#after).\n',
  ],
  ['snippets/fa/lamp.mdx', '[راه](/modem/lights/#after)\n'],
  ['site.yaml', 'note: /modem/lights/#after\n'],
]);

/** What a rename changes of each file. */
function renamed(part: PartName, id: string) {
  const made = editTree(files, FILE, { do: 'rename', part, id }, words);
  if (made.kind === 'impossible') return made.reason;
  return Object.fromEntries(
    Object.entries(made.fixes).map(([file, fixes]) => {
      const before = files.get(file) ?? '';
      return [
        file,
        changedLines(before, editText(before, fixes) ?? '').filter((line) => line.startsWith('+')),
      ];
    }),
  );
}

describe('another id of a node', () => {
  const found = renamed({ node: 'after' }, 'now');

  it('is written in the guide wherever something leads to it', () => {
    expect(found).toHaveProperty(
      [FILE],
      expect.arrayContaining(['+<Step id="now" question="حالا درست شد؟">']),
    );
    const lines = JSON.stringify(found);
    expect(lines).toContain('wait=\\"2m\\" go=\\"now\\">');
    expect(lines).toContain('[باز](#now) و [باز](/modem/lights/#now=yes) و [نه](#after-all).');
  });

  it('is written in the guides that enter it, of its language, and in all addresses', () => {
    expect(found).toMatchObject({
      'articles/fa/wifi/next.mdx': [
        '+<Outcome id="go-on" result="article" article="lights" at="now" title="چراغ" />',
      ],
      'articles/fa/wifi/links.mdx': [expect.stringContaining('(/modem/lights/#now)')],
      'snippets/fa/lamp.mdx': ['+[راه](/modem/lights/#now)'],
    });
    expect(JSON.stringify(found)).toContain('(/wifi/lights/#after)');
    expect(Object.keys(found)).not.toContain('articles/en/wifi/next.mdx');
    expect(Object.keys(found)).not.toContain('site.yaml');
  });

  it('is what the tree starts with', () => {
    expect(renamed({ node: 'power' }, 'lamp')).toHaveProperty(
      [FILE],
      expect.arrayContaining([
        '+<DecisionTree start="lamp">',
        '+<Step id="lamp" question="چراغ Power روشن است؟">',
      ]),
    );
  });

  it('of a part that is not there is none', () => {
    expect(renamed({ node: 'nobody' }, 'x')).toBe('no-part');
  });
});

describe('another id of an answer', () => {
  it('is written in the answer and in the addresses that give it', () => {
    expect(renamed({ node: 'after', choice: 'no' }, 'not-yet')).toEqual({
      [FILE]: ['+  <Choice id="not-yet" go="broken">'],
      'articles/fa/wifi/links.mdx': [expect.stringContaining('#power=yes&after=not-yet)')],
    });
  });
});

describe('gestures one after the other', () => {
  it('are one change, and one that cannot be done is none of them', () => {
    const add = { do: 'add-node', kind: 'outcome', id: 'end', after: 'power' } as const;
    const lead = {
      do: 'set-value',
      part: { node: 'power', choice: 'no' },
      name: 'go',
      value: 'end',
    } as const;
    const made = editTreeOften(files, FILE, [add, lead], words);
    if (made.kind === 'impossible') throw new Error(made.reason);
    const after = editText(files.get(FILE) ?? '', made.fixes[FILE] ?? []) ?? '';
    expect(after).toContain('go="end" report=');
    expect(after).toContain('<Outcome id="end"');
    expect(editTreeOften(files, FILE, [add, { do: 'set-start', node: 'x' }], words)).toEqual({
      kind: 'impossible',
      reason: 'no-part',
    });
    const undone = { ...lead, value: 'broken' } as const;
    expect(editTreeOften(files, FILE, [lead, undone], words)).toEqual({ kind: 'edited', fixes: {} });
  });
});
