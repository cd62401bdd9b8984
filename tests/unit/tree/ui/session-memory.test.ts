import { one, openPage, settled, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import type { SessionRecord } from '../../../../src/sessions/session-record.ts';
import { MemoryStorage } from '../../sessions/memory-storage.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { address, html, open, shown, touch, answer, note, isHidden, kept } from './open-tree.ts';

describe('the focus', () => {
  it('stays at the page\u2019s beginning when it is opened, at a question in the middle too', async () => {
    await open('#power=on');
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the heading of what comes next', async () => {
    await open();
    await answer('power', 'off');
    expect(document.activeElement?.id).toBe('plug-question');
    await touch('[data-go="back"]');
    expect(document.activeElement?.id).toBe('power-question');
  });

  it('has the question in view where a page is opened in the middle, and what comes next', async () => {
    const into = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open('#power=on');
    expect(into.mock.contexts).toEqual([one('#dsl')]);
    await answer('dsl', 'steady');
    expect(into.mock.contexts.at(-1)).toBe(one('#fixed'));
  });

  it('does not move the view of a page that opens at its beginning', async () => {
    const into = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open();
    expect(into).not.toHaveBeenCalled();
  });
});

describe('what the device keeps', () => {
  it('is the way so far, in words', async () => {
    await open();
    await answer('power', 'off');
    const [walk] = kept();
    expect(walk).toMatchObject({
      guide: 'no-internet',
      title: 'اینترنت قطع است',
      url: address,
      revision: '۱۰',
      answers: 'power=off',
      entries: [{ question: 'چراغ Power روشن است؟', answer: 'نه' }],
      at: 'به برق بزنید',
    } satisfies Partial<SessionRecord>);
    expect(walk).not.toHaveProperty('result');
  });

  it.each(['/no-internet/no-internet', '/no-internet/no-internet/index.html', '//no-internet/no-internet/'])(
    'is found again under the guide\u2019s own address, opened at %s',
    async (path) => {
      await openPage(html, path);
      await answer('power', 'off');
      expect(kept()).toEqual([expect.objectContaining({ url: address, answers: 'power=off' })]);
    },
  );

  it('is the result at the end, and the page says where it is found again', async () => {
    await open('#power=on');
    expect(isHidden('[data-session-saved]')).toBe(true);
    await answer('dsl', 'blinking');
    expect(kept()[0]).toMatchObject({ result: 'ticket', at: 'خط خراب است' });
    expect(kept()[0]?.code).toMatch(/^(?:[\u06f0-\u06f9]{4}\s?){3}$/);
    expect(isHidden('[data-session-saved]')).toBe(false);
  });

  it('is one record of one way, however long', async () => {
    await open();
    await answer('power', 'off');
    await answer('plug', 'done');
    await answer('dsl', 'steady');
    expect(kept().map(({ answers }) => answers)).toEqual(['power=off&plug=done&dsl=steady']);
  });

  it('is nothing where an address leads, whoever sent it', async () => {
    await open('#power=on&dsl=blinking');
    expect(kept()).toEqual([]);
  });

  it('is nothing of a link that opens elsewhere', async () => {
    await open();
    const link = one('#power a[data-choice="off"]');
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true, cancelable: true }));
    await settled();
    expect(kept()).toEqual([]);
  });

  it('is offered to those who come back to the beginning, and leads to the place', async () => {
    await open();
    expect(isHidden('[data-resume]')).toBe(true);
    await answer('power', 'off');
    await open();
    expect(isHidden('[data-resume]')).toBe(false);
    expect(textOf('[data-place]')).toBe('به برق بزنید');
    await touch('[data-resume] a');
    expect(shown()).toEqual(['plug']);
    expect(isHidden('[data-resume]')).toBe(true);
  });

  it('is not offered after an end, nor to those who have just gone back themselves', async () => {
    await open();
    await answer('power', 'on');
    await touch('[data-go="back"]');
    expect(isHidden('[data-resume]')).toBe(true);
    await answer('power', 'on');
    await answer('dsl', 'steady');
    await open();
    expect(isHidden('[data-resume]')).toBe(true);
  });

  it('begins anew after the guide was begun again', async () => {
    await open('#power=on');
    await answer('dsl', 'blinking');
    await touch('[data-go="restart"]');
    await answer('power', 'off');
    expect(
      kept()
        .map(({ answers }) => answers)
        .toSorted(),
    ).toEqual(['power=off', 'power=on&dsl=blinking']);
  });

  it('is said to be lost where the device is full, while the guide goes on', async () => {
    vi.stubGlobal('localStorage', Object.assign(new MemoryStorage(), { room: 0 }));
    await open();
    await answer('power', 'on');
    expect(shown()).toEqual(['dsl']);
    expect(note()).toBe(fa.storeFull);
    await answer('dsl', 'blinking');
    expect(isHidden('[data-session-saved]')).toBe(true);
  });

  it('is said to be nothing where the browser forbids it, while the guide goes on', async () => {
    vi.stubGlobal('localStorage', undefined);
    await open();
    await answer('power', 'on');
    expect(shown()).toEqual(['dsl']);
    expect(note()).toBe(fa.storeForbidden);
  });
});
