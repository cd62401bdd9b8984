import { describe, expect, it } from 'vitest';
import { guideLabels } from '../../../../src/report/desk/guide-labels.ts';
import { guideLabelsFrom } from '../../../../src/report/desk/parse-guide-labels.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { sample, treeOf } from '../../tree/sample.ts';

const guide = guideLabels({ slug: 'power', title: 'مودم', url: '/modem/power/' }, treeOf(sample), fa);

describe('the labels of all guides', () => {
  it('come back from the JSON that the site serves', () => {
    const served: unknown = JSON.parse(JSON.stringify([guide]));
    expect(guideLabelsFrom(served)).toEqual([guide]);
  });

  it('say whether outages are a reason for what a guide is about, where they are', () => {
    const head = { slug: 'power', title: 'مودم', url: '/modem/power/' };
    const asking = guideLabels({ ...head, outage: 'ask' }, treeOf(sample), fa);
    expect(guideLabelsFrom(JSON.parse(JSON.stringify([asking])))[0]?.asks).toBe(true);
    expect('asks' in guide).toBe(false);
  });

  it.each([
    ['something else', { error: 'sign in first' }],
    ['a guide without a title', [{ ...guide, title: undefined }]],
    ['a revision in words', [{ ...guide, revision: '7' }]],
    ['a guide that asks in words', [{ ...guide, asks: 'yes' }]],
    ['a guide without entries', [{ ...guide, entries: undefined }]],
    ['a place that is no text', [{ ...guide, parts: [['end', 'پایان', [], 'next', 7]] }]],
    ['a node without answers', [{ ...guide, parts: [['power', 'چراغ']] }]],
    ['an answer without text', [{ ...guide, parts: [['power', 'چراغ', [['on', 'dsl']]]] }]],
  ])('are not taken from %s', (_, served) => {
    expect(() => guideLabelsFrom(served)).toThrow(TypeError);
  });
});
