import { describe, expect, test } from 'vitest';
import { guide, inPersian, lines, mended } from './folder.ts';

const RENAMED = { 'articles/fa/modem/power.mdx': guide('مودم خاموش است', 'moved: [modem/dead]') };
const GONE = { 'removed.yaml': '- address: modem/gone\n  say: با پشتیبانی تماس بگیرید.\n' };
const FILE = 'articles/fa/modem/lights.mdx';

const linking = (body: string) => ({ ...RENAMED, ...GONE, [FILE]: guide('چراغ خاموش است', '', body) });

describe('a link to an old address', () => {
  test.each([
    ['[مودم](/modem/dead/)', '[مودم](/modem/power/)'],
    ['[مودم](/modem/dead)', '[مودم](/modem/power/)'],
    ['[مودم](</modem/dead/> "مودم")', '[مودم](</modem/power/> "مودم")'],
    ['[مودم](/modem/dead/?q=1#x)', '[مودم](/modem/power/?q=1#x)'],
    ['- یک\n- دو: [**مودم**](/modem/dead/)، ببینید.', '- یک\n- دو: [**مودم**](/modem/power/)، ببینید.'],
    ['[مودم][m] را ببینید.\n\n[m]: /modem/dead/', '[مودم][m] را ببینید.\n\n[m]: /modem/power/'],
    ['[چراغ](/modem/lights/) و [مودم](/modem/dead/)', '[چراغ](/modem/lights/) و [مودم](/modem/power/)'],
  ])('%s is told as that and mended', (written, right) => {
    const files = linking(written);
    expect(lines(files)).toEqual([
      expect.stringMatching(/ moved-link "\/modem\/dead\/?" is now "\/modem\/power\/"\. /),
    ]);
    expect(inPersian(files)).toEqual([expect.stringContaining('حالا «/modem/power/» است')]);
    expect(mended(files, FILE)).toContain(right);
  });

  test('of a guide that nothing took the place of asks for a person', () => {
    const files = linking('[مودم](/modem/gone/)');
    expect(lines(files)).toEqual([
      `${FILE}:9:1 moved-link The guide "/modem/gone/" was removed, and none took its place. Lead to another guide, or take this out.`,
    ]);
    expect(mended(files, FILE)).toBe(files[FILE]);
  });

  test('in a snippet is told in the snippet', () => {
    const snippet = 'snippets/fa/look.mdx';
    const files = { ...linking('<Snippet name="look" />'), [snippet]: '[مودم](/modem/dead/) را ببینید.\n' };
    expect(lines(files)).toEqual([expect.stringMatching(/^snippets\/fa\/look\.mdx:1:1 moved-link /)]);
    expect(mended(files, snippet)).toBe('[مودم](/modem/power/) را ببینید.\n');
  });

  test('that is none is as broken as before', () => {
    expect(lines(linking('[مودم](/modem/deaf/)'))).toEqual([expect.stringContaining(' broken-link ')]);
  });
});

describe('an old name', () => {
  const related = (list: string) => ({
    ...RENAMED,
    ...GONE,
    [FILE]: guide('چراغ خاموش است', `related: ${list}`),
  });

  test('in related is mended', () => {
    const files = related('[dead, restart-modem]');
    expect(lines(files)).toEqual([`${FILE}:7:11 moved-link "dead" is now "power". Write power.`]);
    expect(mended(files, FILE)).toContain('related: [power, restart-modem]');
  });

  test('is taken out where its heir stands there already, or nothing took its place', () => {
    expect(mended(related('[dead, power]'), FILE)).toContain('related: [power]');
    expect(mended(related('\n  - gone\n  - power'), FILE)).toContain('related: \n  - power\n');
    expect(lines(related('[gone]'))).toEqual([
      expect.stringContaining(' moved-link The guide "gone" was removed'),
    ]);
  });

  test('of a guide that is its own heir is taken out', () => {
    const own = guide('مودم خاموش است', 'moved: [modem/dead]\nrelated: [dead, restart-modem]');
    const files = { 'articles/fa/modem/power.mdx': own };
    expect(mended(files, 'articles/fa/modem/power.mdx')).toContain('related: [restart-modem]');
  });

  test('in an outcome is mended', () => {
    const tree = (article: string) =>
      [
        '<DecisionTree start="look">',
        '<Step id="look" question="چراغ روشن است؟">',
        '<Choice id="yes" go="end">بله</Choice>',
        '<Choice id="no" go="next">نه</Choice>',
        '</Step>',
        '<Outcome id="end" result="told" title="درست است">همین بس است.</Outcome>',
        `<Outcome id="next" result="article"`,
        `  article="${article}" title="مودم را ببینید">راهنمای بعد را ببینید.</Outcome>`,
        '</DecisionTree>',
      ].join('\n');
    const files = { ...RENAMED, [FILE]: guide('چراغ خاموش است', '', tree('dead')) };
    expect(lines(files)).toEqual([expect.stringContaining(' moved-link "dead" is now "power".')]);
    expect(mended(files, FILE)).toBe(guide('چراغ خاموش است', '', tree('power')));
  });

  test('in site.yaml, check.yaml, removed.yaml and a notice is mended', () => {
    const check = '- id: rest\n  say: این سنجش چیز نادرستی نشان نداد.\n  guide: dead\n';
    const removed = '- address: modem/older\n  heir: dead\n';
    expect(mended({ ...RENAMED, 'check.yaml': check }, 'check.yaml')).toBe(check.replace('dead', 'power'));
    expect(mended({ ...RENAMED, 'removed.yaml': removed }, 'removed.yaml')).toBe(
      removed.replace('dead', 'power'),
    );
    const notice = [
      '---',
      'title: سرویس تازه',
      'kind: info',
      'impact: notice',
      'areas: all',
      'starts: 2026-11-20T08:00+03:30',
      'guides:',
      "  - 'dead'",
      '---',
      '',
      'کاری لازم نیست.',
      '',
    ].join('\n');
    const file = 'notices/new-service.mdx';
    expect(mended({ ...RENAMED, [file]: notice }, file)).toBe(notice.replace("'dead'", "'power'"));
  });

  test('that a query wants is mended, and taken out where nothing took its place', () => {
    const queries = (...lists: readonly string[]) =>
      `[\n${lists.map((list) => `  { "class": "plain", "q": "مودم", "want": [${list}] }`).join(',\n')}\n]\n`;
    const files = {
      ...RENAMED,
      ...GONE,
      'queries.json': queries('"dead"', '"dead", "power"', '"gone", "power"'),
    };
    expect(lines(files)[0]).toBe('queries.json:2:44 moved-link "dead" is now "power". Write power.');
    expect(mended(files, 'queries.json')).toBe(queries('"power"', '"power"', '"power"'));
  });

  test('that a guide of today has is that guide', () => {
    const files = {
      ...related('[restart-modem]'),
      'articles/fa/modem/power.mdx': guide('مودم خاموش است', 'moved: [wifi/restart-modem]'),
    };
    expect(lines(files)).toEqual([]);
  });

  test('that two guides had is of neither', () => {
    const other = guide('چراغ چشمک می\u200cزند', 'moved: [wifi/dead]');
    const files = { ...related('[dead]'), 'articles/fa/modem/blinking.mdx': other };
    expect(lines(files)).toEqual([expect.stringContaining(' unknown-article ')]);
  });
});
