import { expect, test } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { componentRules } from '../../../src/mdx/components.ts';
import { noticeImpacts, noticeKinds } from '../../../src/notices/notice.ts';
import { phaseOf } from '../../../src/notices/notice-phase.ts';
import { fixtureContent } from '../../fixture-site.ts';

/** The moment that its notices were written around: an outage is overdue one day. */
const now = new Date('2026-11-29T12:00:00+03:30');
const { articles, areas, findings, notices, diagnostics } = await lintContent(fixtureContent, now);
const nodes = articles.flatMap(({ tree }) => tree?.nodes ?? []);

test('the fixture site is right in every way', () => {
  expect(diagnostics).toEqual([]);
});

test('the fixture site has each component and each kind of end, so that the walks meet them all', () => {
  const source = articles.map((article) => article.source).join('\n');
  const missing = Object.keys(componentRules).filter((name) => !new RegExp(`<${name}\\b`).test(source));
  expect(missing).toEqual([]);
  const results = new Set(nodes.flatMap((node) => (node.kind === 'outcome' ? [node.result] : [])));
  expect([...results].sort()).toEqual(['article', 'call', 'elsewhere', 'solved', 'ticket', 'told', 'visit']);
});

test('the fixture site has a notice of each kind, each impact and each phase, and areas in areas', () => {
  expect(new Set(notices.map(({ data }) => data.kind))).toEqual(new Set(noticeKinds));
  expect(new Set(notices.map(({ data }) => data.impact))).toEqual(new Set(noticeImpacts));
  const phases = notices.map(({ data }) => phaseOf(data, now.getTime()));
  expect(new Set(phases)).toEqual(new Set(['planned', 'open', 'over']));
  const parents = new Map(areas.map(({ id, parent }) => [id, parent]));
  expect(parents.get(parents.get('harbour-east') ?? '')).toBe('coast');
  expect(articles.some(({ data }) => data.outage === 'ask')).toBe(true);
});

test('the fixture site says what to do after a check, whatever it finds first', () => {
  const conditions = findings.flatMap(({ when }) =>
    Object.entries(when).map(([fact, value]) => `${fact}: ${value}`),
  );
  for (const one of [
    'network: no',
    'intercepted: yes',
    'names: no',
    'site: no',
    'modem: yes',
    'line: other',
    'abroad: no',
  ])
    expect(conditions).toContain(one);
  expect(findings.at(-1)?.when).toEqual({});
});

test('the fixture site has waits, reports, paths that join and guides without questions', () => {
  const ways = nodes.flatMap((node) => (node.kind === 'step' ? node.choices : []));
  expect(nodes.some((node) => node.kind === 'action' && node.wait !== undefined)).toBe(true);
  expect(ways.some(({ report }) => report !== undefined)).toBe(true);
  for (const { tree } of articles) {
    const goes = tree?.nodes.flatMap((node) =>
      node.kind === 'step' ? node.choices.map(({ target }) => target) : [],
    );
    if (goes !== undefined) expect(new Set(goes).size).toBeLessThan(goes.length);
  }
  expect(articles.some(({ tree }) => tree === undefined)).toBe(true);
});
