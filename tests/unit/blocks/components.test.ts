import { describe, expect, it } from 'vitest';
import Key from '../../../src/blocks/Key.astro';
import ModemLights from '../../../src/blocks/ModemLights.astro';
import Platform from '../../../src/blocks/Platform.astro';
import Screen from '../../../src/blocks/Screen.astro';
import Warning from '../../../src/blocks/Warning.astro';
import Wiring from '../../../src/blocks/Wiring.astro';
import { wirings } from '../../../src/blocks/wiring.ts';
import { guideComponents } from '../../../src/layouts/guide-components.ts';
import { componentRules, insertedComponents } from '../../../src/mdx/components.ts';
import { fa } from '../../../src/strings/fa.ts';
import { rendered } from './guide-context.ts';

describe('the blocks an editor may use', () => {
  it('are the same in the registry and in the rules', () => {
    // `Choices` is put in by the build, and `img` stands for what Markdown makes: no editor writes them.
    expect(Object.keys(guideComponents).filter((name) => !['Choices', 'img'].includes(name))).toEqual(
      Object.keys(componentRules)
        .filter((name) => !insertedComponents.some((one) => one === name))
        .sort(),
    );
  });

  it('say what the lights show, to who hears the picture and beside each light', async () => {
    const html = await rendered(ModemLights, { power: 'green', dsl: 'green blinking', los: 'off' });
    expect(html).toContain(
      'role="img" aria-label="چراغ\u200cهای مودم: Power سبز ثابت، DSL سبز چشمک\u200cزن، LOS خاموش"',
    );
    expect(html).toContain('class="light green blinking"');
    expect(html.replace(/<[^>]*>/g, ' ').split(/\s+/)).toEqual([
      '',
      'Power',
      'سبز',
      'DSL',
      'سبز',
      'چشمک\u200cزن',
      'LOS',
      'خاموش',
      '',
    ]);
  });

  it.each(Object.entries(wirings))('draw the wiring "%s" with the same in words', async (kind, wiring) => {
    const html = await rendered(Wiring, { kind });
    const sockets = wiring.things.flatMap((thing) => thing.sockets);
    expect(Object.values(fa.wirings)).toContain(/role="img" aria-label="([^"]+)"/.exec(html)?.[1]);
    expect(html.match(/<rect/g)).toHaveLength(wiring.things.length + sockets.length);
    for (const { name } of sockets) if (name !== undefined) expect(html).toContain(`>${name}</text>`);
    expect(html.includes('>نادرست</text>')).toBe(wiring.wrong !== undefined);
    expect(html).not.toMatch(/NaN|undefined/);
  });

  it('refuse a wiring that is not there, and name those that are', async () => {
    await expect(rendered(Wiring, { kind: 'magic' })).rejects.toThrow(/use one of splitter/);
  });

  it('keep the direction of each language on a screen message', async () => {
    const html = await rendered(Screen, { fa: 'خطا', en: 'Error 651' });
    expect(html).toContain('<p lang="en" dir="ltr">Error 651</p>');
    expect(html).toContain('<p lang="fa" dir="rtl">خطا</p>');
  });

  it('fold a platform without a script, and name a warning', async () => {
    expect(await rendered(Platform, { name: 'ویندوز' }, '<p>متن</p>')).toContain('<summary>ویندوز</summary>');
    expect(await rendered(Warning, {}, 'متن')).toContain('aria-label="هشدار"');
    expect(await rendered(Key, {}, 'Enter')).toContain('<kbd class="key">Enter</kbd>');
  });
});
