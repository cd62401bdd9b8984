import { settled } from '../browser.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOwnArea } from '../../../src/notices/keep-own-area.element.ts';
import { readNoticesFeed } from '../../../src/notices/notices-feed.element.ts';
import { answersGiven } from '../../../src/portal/hand-over-event.ts';
import { answerWith, outage, publish, rey } from '../notices/notice-samples.ts';
import { handOver, link, open, report, session } from './open-hand-over.ts';

const named = 'خبر شبکه: \u20681405-12\u2069 (قطعی فیبر در تهران)';

afterEach(() => vi.unstubAllGlobals());

async function end(over: { notice?: string } = {}) {
  await open('taking');
  handOver().dispatchEvent(answersGiven({ ...session, ...over }));
}

describe('the notice of the network in a report', () => {
  it('is what the customer said of it, whatever is open now', async () => {
    keepOwnArea(rey);
    await publish([outage]);
    await end({ notice: '7 (کندی)\u061b مشتری گفت این نیست' });
    await settled();
    expect(report()).toContain('خبر شبکه: 7 (کندی)\u061b مشتری گفت این نیست');
    expect(report()).not.toContain('1405-12');
  });

  it('is what the customer said in the guide before, within the same trouble', async () => {
    await publish([]);
    const before = { ...session, guide: 'other', notice: '7 (کندی)', time: session.time - 1000 };
    localStorage.setItem('rahgosha-walk-1', JSON.stringify(before));
    await open();
    localStorage.setItem('rahgosha-walk-1', JSON.stringify(before));
    handOver().dispatchEvent(answersGiven(session));
    expect(report()).toContain('خبر شبکه: 7 (کندی)');
  });

  it('is else the outage that is open in the customer\u2019s area, in the ticket and the letter too', async () => {
    keepOwnArea(rey);
    await publish([outage]);
    await end();
    await settled();
    expect(report()).toContain(named);
    for (const selector of ['[data-ticket-link]', '[data-mail-link]'])
      expect(link(selector), selector).toContain('1405-12');
  });

  it('is there at once where the device knew it before, and gone where the server says that it is over', async () => {
    keepOwnArea(rey);
    await publish([outage]);
    const { promise, resolve } = Promise.withResolvers<Response>();
    vi.stubGlobal('fetch', () => promise);
    const asked = readNoticesFeed(true);
    await end();
    expect(report()).toContain(named);
    resolve(answerWith([]));
    await asked;
    await settled();
    expect(report()).not.toContain('خبر شبکه');
  });

  it('is none of an area that nobody chose, and none where the network is dead', async () => {
    await publish([outage]);
    await end();
    await settled();
    expect(report()).not.toContain('خبر شبکه');
    localStorage.clear();
    keepOwnArea(rey);
    await publish('dead');
    await end();
    await settled();
    expect(report()).not.toContain('خبر شبکه');
    expect(report()).toContain('نتیجه: خط خراب است');
  });
});
