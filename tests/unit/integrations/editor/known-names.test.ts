import { expect, it } from 'vitest';
import { knownNames } from '../../../../src/integrations/editor/known-names.ts';
import { catalogue, tree } from '../../tools/health/small-catalogue.ts';

const content = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', body: tree } });

it('a tree can name every guide, with the parts that it can be entered at', () => {
  const { guides } = knownNames(content, 'fa');
  expect(guides.find(({ slug }) => slug === 'loud')).toEqual({
    slug: 'loud',
    title: 'مودم صدا می\u200cدهد',
    entries: [
      { id: 'power', words: 'چراغ روشن است؟' },
      { id: 'sound', words: 'صدا می\u200cدهد؟' },
    ],
  });
  expect(guides.map(({ slug }) => slug)).toContain('restart-modem');
});

it('and the topics of support, and what can be measured with what an answer can stand on', () => {
  const { topics, facts } = knownNames(content, 'fa');
  expect(topics.length).toBeGreaterThan(0);
  expect(facts.find(({ name }) => name === 'modem')?.values).toEqual(['yes', 'no']);
});

it('names no guide of another language', () => {
  expect(knownNames(content, 'en').guides).toEqual([]);
});
