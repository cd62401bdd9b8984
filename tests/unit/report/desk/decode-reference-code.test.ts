import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/report/desk/decode-reference-code.ts';
import { guideLabels, type GuideLabels } from '../../../../src/report/desk/guide-labels.ts';
import { withCheckDigits } from '../../../../src/report/reference-code/check-digits.ts';
import { referenceCode, formatReferenceCode } from '../../../../src/report/reference-code/reference-code.ts';
import { guideNumber } from '../../../../src/report/reference-code/guide-number.ts';
import { fa } from '../../../../src/strings/fa.ts';
import type { Tree } from '../../../../src/tree/tree.ts';
import { graphOf, type Graph } from '../../../../src/tree/graph.ts';

const place = { line: 1, column: 1 };
const tree: Tree = {
  ...place,
  start: 'power',
  nodes: [
    {
      ...place,
      kind: 'step',
      id: 'power',
      question: 'چراغ Power روشن است؟',
      text: '',
      choices: [
        { ...place, id: 'on', target: 'restart', label: 'بله', report: 'چراغ Power روشن است' },
        { ...place, id: 'off', target: 'dead', label: 'نه، خاموش است' },
      ],
    },
    { ...place, kind: 'action', id: 'restart', target: 'line', title: 'مودم را خاموش و روشن کنید', text: '' },
    { ...place, kind: 'outcome', id: 'dead', result: 'visit', text: '' },
    { ...place, kind: 'outcome', id: 'line', result: 'ticket', title: 'خط خراب است', text: '' },
  ],
};
const guide = guideLabels({ slug: 'power', title: 'مودم خاموش است', url: '/modem/power/' }, tree, fa);
const other = { ...guide, slug: 'other', title: 'راهنمای دیگر' };
const guides = [other, guide];

const codeFor = (path: readonly [string, string][], of: GuideLabels = guide) =>
  referenceCode(
    of.slug,
    of.revision,
    graphOf(tree),
    path.map(([step, choice]) => ({ step, choice })),
  ) ?? '';

describe('decode', () => {
  it('reads a code that was given before the guide was renamed, and gives the code as it was given', () => {
    const code = codeFor([['power', 'off']], { ...guide, slug: 'modem-dead' });
    expect(code).not.toBe(codeFor([['power', 'off']]));
    expect(decode(code, guides)).toEqual({ kind: 'unknown' });
    const renamed = { ...guide, former: ['no-power', 'modem-dead'] };
    expect(decode(code, [other, renamed])).toMatchObject({
      kind: 'sessions',
      sessions: [
        { guide: { slug: 'power' }, fragment: '#power=off', facts: { code: formatReferenceCode(code) } },
      ],
    });
  });

  it('turns a code back into guide, revision, answers and outcome in words', () => {
    const code = codeFor([
      ['power', 'on'],
      ['restart', 'skipped'],
    ]);
    expect(decode(code, guides)).toEqual({
      kind: 'sessions',
      sessions: [
        {
          guide,
          fragment: '#power=on&restart=skipped',
          facts: {
            guide: 'مودم خاموش است',
            revision: guide.revision.toLocaleString('fa'),
            code: formatReferenceCode(code),
            entries: [
              { question: 'چراغ Power روشن است؟', answer: 'چراغ Power روشن است' },
              { question: 'مودم را خاموش و روشن کنید', answer: 'پیش\u200cتر انجام شده بود' },
            ],
            outcome: 'خط خراب است',
          },
          states: ['answered', 'skipped'],
          end: 'line',
          next: undefined,
        },
      ],
    });
  });

  it('gives an outcome as its editor told it to support', () => {
    const told = { ...tree, nodes: tree.nodes.map((node) => ({ ...node, report: 'سیم پاره است' })) };
    const words = guideLabels({ slug: 'power', title: 'مودم', url: '/modem/power/' }, told, fa);
    expect(words.parts.map(([, said]) => said)).toContain('سیم پاره است');
    expect(words.parts.map(([, said]) => said)).not.toContain('خط خراب است');
  });

  it('gives an outcome without a title the words that its page shows', () => {
    expect(decode(codeFor([['power', 'off']]), guides)).toMatchObject({
      sessions: [{ facts: { outcome: 'مراجعهٔ حضوری کارشناس لازم است' } }],
    });
  });

  it('says of an unfinished session where it stopped', () => {
    expect(decode(codeFor([['power', 'on']]), guides)).toMatchObject({
      sessions: [{ facts: { stopped: 'مودم را خاموش و روشن کنید' } }],
    });
    expect(decode(codeFor([]), guides)).toMatchObject({
      sessions: [{ fragment: '', facts: { entries: [] } }],
    });
  });

  it('tells an answer that settles nothing by its id, whatever its words', () => {
    const parts = guide.parts.map((part) =>
      part[0] === 'power' ? (['power', 'چراغ', [['not-sure', 'dead', 'چراغی ندیدم']]] as const) : part,
    );
    const unsure = { ...guide, parts };
    const graph: Graph = { start: 'power', edges: new Map([['power', new Map([['not-sure', 'dead']])]]) };
    const code = referenceCode('power', 1, graph, [{ step: 'power', choice: 'not-sure' }]) ?? '';
    expect(decode(code, [{ ...unsure, revision: 1 }])).toMatchObject({ sessions: [{ states: ['unsure'] }] });
  });

  it('tells an action that is done from a question with such an answer', () => {
    expect(
      decode(
        codeFor([
          ['power', 'on'],
          ['restart', 'done'],
        ]),
        guides,
      ),
    ).toMatchObject({
      sessions: [{ states: ['answered', 'done'], end: 'line' }],
    });
  });

  it('names the guide that an outcome hands on to', () => {
    const nodes = tree.nodes.map((node) =>
      node.id === 'dead' ? { ...node, result: 'article' as const, article: 'other' } : node,
    ) as Tree['nodes'];
    const handing = guideLabels(
      { slug: 'power', title: 'مودم', url: '/modem/power/' },
      { ...tree, nodes },
      fa,
    );
    expect(decode(codeFor([['power', 'off']]), [handing])).toMatchObject({ sessions: [{ next: 'other' }] });
  });

  it('says that a right code belongs to no guide of the site', () => {
    expect(decode(codeFor([['power', 'off']]), [other])).toEqual({ kind: 'unknown' });
  });

  it('tells the guide of an older revision, and no answers', () => {
    const newer = { ...guide, revision: (guide.revision + 1) % 1000 };
    expect(decode(codeFor([['power', 'off']]), [newer])).toEqual({ kind: 'older', guides: [newer] });
  });

  it('takes a path past the tree\u2019s last for one of another revision', () => {
    const beyond = String(guide.revision * 6 + 6).padStart(6, '0');
    const code = withCheckDigits(String(guideNumber('power')).padStart(4, '0') + beyond);
    expect(decode(code, guides)).toEqual({ kind: 'older', guides: [guide] });
  });

  it('gives both guides where two share a number and a revision', () => {
    const { slug } = guide;
    const [one, two] = [
      { ...other, slug },
      { ...guide, slug },
    ];
    const decoded = decode(codeFor([['power', 'off']]), [one, two]);
    expect(decoded.kind === 'sessions' && decoded.sessions.map((session) => session.guide)).toEqual([
      one,
      two,
    ]);
  });
});

it('the words of a guide hold no field that a code does not need', () => {
  const article = { slug: 'power', title: 'مودم', url: '/modem/power/', summary: 'خلاصه', file: 'power.mdx' };
  expect(Object.keys(guideLabels(article, tree, fa)).sort()).toEqual(Object.keys(guide).sort());
  expect(guide).not.toHaveProperty('summary');
});
