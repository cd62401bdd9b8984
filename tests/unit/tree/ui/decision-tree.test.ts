import { one, openPage, settled, shownParts, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import type { SessionRecord } from '../../../../src/sessions/session-record.ts';
import { SessionStore } from '../../../../src/sessions/session-store.ts';
import { MemoryStorage } from '../../sessions/memory-storage.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { treePage } from './tree-page.ts';
import '../../../../src/tree/ui/decision-tree.element.ts';

const address = '/no-internet/no-internet/';
let html = '';

beforeAll(async () => {
  html = await treePage();
});
const deviceStorage = localStorage;
beforeEach(() => {
  vi.stubGlobal('localStorage', deviceStorage);
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const open = (fragment = '') => openPage(`<a id="content"></a>${html}`, address + fragment);
const shown = () => shownParts('[data-step], [data-action-step], [data-outcome]');

async function touch(selector: string) {
  one(selector).click();
  await settled();
}

async function go(fragment: string) {
  location.hash = fragment;
  await settled();
}

const answer = (step: string, choice: string) => touch(`#${step} a[data-choice="${choice}"]`);

const note = () => textOf('[data-tree-note]');
const isHidden = (selector: string) => one(selector).hidden;
const kept = () => new SessionStore(new DeviceStore(() => localStorage)).all().map(({ session }) => session);
const rows = () =>
  [...document.querySelectorAll('[data-answers] li')].map((row) => [
    textOf('[data-question]', row),
    textOf('[data-answer]', row),
  ]);

describe('a tree', () => {
  it('shows its first question alone, with nothing to go back to and no note', async () => {
    await open();
    expect(shown()).toEqual(['power']);
    expect(isHidden('.tree-controls')).toBe(true);
    expect(isHidden('.tree-answers')).toBe(true);
    expect(note()).toBe('');
  });

  it('goes on with an answer, and keeps it in the address', async () => {
    await open();
    await answer('power', 'on');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    await answer('dsl', 'steady');
    expect(shown()).toEqual(['fixed']);
    expect(location.hash).toBe('#power=on&dsl=steady');
  });

  it('goes on from an action that is done, and from one that was tried before', async () => {
    for (const choice of ['done', 'skipped']) {
      await open('#power=off');
      expect(shown()).toEqual(['plug']);
      await answer('plug', choice);
      expect(shown()).toEqual(['dsl']);
      expect(location.hash).toBe(`#power=off&plug=${choice}`);
    }
  });

  it('goes a step back, which leaves the answers before it', async () => {
    await open('#power=off&plug=done&dsl=steady');
    await touch('[data-go="back"]');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=off&plug=done');
    await touch('[data-go="back"]');
    await touch('[data-go="back"]');
    expect(shown()).toEqual(['power']);
    expect(location.hash).toBe('');
  });

  it('begins again from any place', async () => {
    await open('#power=off&plug=done&dsl=blinking');
    await touch('[data-go="restart"]');
    expect(shown()).toEqual(['power']);
    expect(isHidden('.tree-controls')).toBe(true);
  });

  it('follows the address, as back and forward change it', async () => {
    await open();
    await go('#power=on');
    expect(shown()).toEqual(['dsl']);
    await go('');
    expect(shown()).toEqual(['power']);
  });

  it('opens where an address with answers leads', async () => {
    await open('#power=on&dsl=blinking');
    expect(shown()).toEqual(['line']);
    expect(note()).toBe('');
  });

  it('works on after it was moved on its page, and not at all when it is gone', async () => {
    await open();
    const tree = one('decision-tree');
    tree.remove();
    await go('#power=on');
    expect(one('#power', tree).hidden).toBe(false);
    document.body.append(tree);
    expect(shown()).toEqual(['dsl']);
    await answer('dsl', 'steady');
    expect(shown()).toEqual(['fixed']);
  });
});

describe('the answers so far', () => {
  it('are listed in the words of the page, and in those that support reads', async () => {
    await open('#power=off&plug=skipped&dsl=blinking');
    expect(rows()).toEqual([
      ['چراغ Power روشن است؟', 'نه'],
      ['به برق بزنید:', fa.actionSkipped],
      ['چراغ DSL ثابت است؟', 'چراغ DSL چشمک می\u200cزند'],
    ]);
    expect(isHidden('.tree-answers')).toBe(false);
  });

  it('can each be changed, and say so to a screen reader', async () => {
    await open('#power=on&dsl=steady');
    const link = one('[data-answers] a');
    expect(link.getAttribute('aria-label')).toBe(fa.changeAnswer('چراغ Power روشن است؟'));
    await touch('[data-answers] a');
    expect(shown()).toEqual(['power']);
  });

  it('are kept where another answer leads to the same question', async () => {
    await open('#power=on&dsl=steady');
    await touch('[data-answers] a');
    await answer('power', 'off');
    expect(shown()).toEqual(['plug']);
    await answer('plug', 'done');
    expect(shown()).toEqual(['fixed']);
  });
});

describe('an address that does not fit', () => {
  it('keeps what fits of it, and the page says that the rest is gone', async () => {
    await open('#power=on&dsl=purple');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    expect(note()).toBe(fa.staleAnswers);
  });

  it('loses its note with the next answer', async () => {
    await open('#power=on&dsl=purple');
    await answer('dsl', 'steady');
    expect(note()).toBe('');
  });

  it('leads to the beginning where nothing fits', async () => {
    await open('#nothing=here');
    expect(shown()).toEqual(['power']);
    expect(location.hash).toBe('');
    expect(note()).toBe(fa.staleAnswers);
  });

  it('is read whole where a messenger has encoded it', async () => {
    await open('#power%3Don%26dsl%3Dsteady');
    expect(shown()).toEqual(['fixed']);
    expect(location.hash).toBe('#power=on&dsl=steady');
    expect(note()).toBe('');
  });

  it('may name a part alone: it opens there by the fewest answers, and says whose they are', async () => {
    await open('#line');
    expect(shown()).toEqual(['line']);
    expect(location.hash).toBe('#power=on&dsl=blinking');
    expect(note()).toBe(fa.assumedAnswers);
  });

  it('goes back along the customer\u2019s own way where it names a part of it', async () => {
    await open('#power=off&plug=done&dsl=steady');
    await go('#plug');
    expect(shown()).toEqual(['plug']);
    expect(note()).toBe('');
  });

  it('leaves the answers as they were where it names another part of the page', async () => {
    await open('#power=on');
    await go('#content');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    expect(note()).toBe('');
  });
});

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
