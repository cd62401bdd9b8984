import { one, settled, textOf } from '../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { answersGiven } from '../../../src/portal/hand-over-event.ts';
import { fa } from '../../../src/strings/fa.ts';
import {
  session,
  open,
  handOver,
  report,
  link,
  status,
  type,
  typeUserId,
  clipboard,
} from './open-hand-over.ts';

describe('the user ID', () => {
  it('goes into the report and the letter, and never into the portal\u2019s address', async () => {
    await open('taking');
    handOver().dispatchEvent(answersGiven(session));
    await typeUserId('ali@adsl');
    expect(report()).toContain('شناسهٔ کاربری: ali@adsl');
    expect(link('[data-mail-link]')).toContain('ali@adsl');
    expect(link('[data-ticket-link]')).not.toContain('ali@adsl');
  });

  it('is gone from the report when it is taken back, and nothing of it is kept', async () => {
    await open();
    await typeUserId('ali@adsl');
    await typeUserId('');
    expect(report()).not.toContain('شناسهٔ کاربری');
    await typeUserId('ali@adsl');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('what support asked for', () => {
  it('goes into the report and the letter like the user ID, and into no address of the portal', async () => {
    await open('taking');
    handOver().dispatchEvent(answersGiven(session));
    await type('[data-own="note"]', ' مودم\n TP-Link ');
    expect(report()).toMatch(/^توضیح مشتری: \u2068مودم TP-Link\u2069$/m);
    expect(link('[data-mail-link]')).toContain('مودم TP-Link');
    expect(link('[data-ticket-link]')).not.toContain('TP-Link');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('is asked for in the letter as long as no user ID was typed', async () => {
    await open();
    expect(one('[data-mail-user-id]').hidden).toBe(false);
    await typeUserId('ali@adsl');
    expect(one('[data-mail-user-id]').hidden).toBe(true);
  });
});

describe('copying the report', () => {
  it('copies it on the way to a portal that takes nothing from its address', async () => {
    await open();
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const way = one('.ticket-steps [data-ticket-link]');
    expect(textOf('[data-with-script]', way)).toBe(fa.copyAndOpen('پرتال'));
    expect(one('[data-without-script]', way).hidden).toBe(true);
    way.addEventListener('click', (event) => event.preventDefault());
    way.click();
    await vi.waitFor(() => expect(textOf('.ticket-steps [data-copy-status]')).toBe(fa.copied));
    expect(copied).toBe(report());
  });

  it('copies the number alone', async () => {
    await open();
    handOver().dispatchEvent(answersGiven(session));
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    one('.reference-code [data-copy]').click();
    await vi.waitFor(() => expect(textOf('.reference-code [data-copy-status]')).toBe(fa.textCopied));
    expect(write).toHaveBeenCalledExactlyOnceWith(session.code);
  });

  it('copies what is shown and says so beside the button', async () => {
    await open();
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    one('.report-actions [data-copy]').click();
    await vi.waitFor(() => expect(status()).toBe(fa.copied));
    expect(copied).toBe(report());
  });

  it('marks the report for the customer\u2019s own copying where it is not allowed', async () => {
    await open();
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    one('.report-actions [data-copy]').click();
    await vi.waitFor(() => expect(status()).toBe(fa.copyFailed));
    expect(String(getSelection())).toBe(report());
    expect(one('[data-ticket-report]').closest('details')?.open).toBe(true);
  });

  it('says beside the button that was touched what came of it', async () => {
    await open('taking');
    clipboard(() => Promise.resolve());
    one('[data-way="mail"] [data-copy]').click();
    await vi.waitFor(() => expect(textOf('[data-way="mail"] [data-copy-status]')).toBe(fa.copied));
    expect(status()).toBe('');
  });
});

describe('sharing the report', () => {
  const sharing = async (share: (data: ShareData) => Promise<void>) => {
    Object.assign(navigator, { share });
    await open();
    one('[data-share]').click();
  };

  it('hands the system the subject and the report', async () => {
    const share = vi.fn(() => Promise.resolve());
    await sharing(share);
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: fa.unsolvedSubject('اینترنت قطع است'),
      text: report(),
    });
  });

  it('says nothing where the customer closes the window again, and what to do where it fails', async () => {
    const closed = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    await sharing(closed);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    await settled();
    expect(status()).toBe('');
    await sharing(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await vi.waitFor(() => expect(status()).toBe(fa.shareFailed));
  });
});

describe('printing the report', () => {
  it('prints the report and nothing else of the page', async () => {
    let marked = false;
    vi.stubGlobal('print', () => {
      marked =
        document.documentElement.hasAttribute('data-print-part') &&
        one('[data-ticket-report]').hasAttribute('data-print-this');
    });
    await open();
    one('[data-print]').click();
    expect(marked).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.hasAttribute('data-print-part')).toBe(false);
    expect(one('[data-ticket-report]').hasAttribute('data-print-this')).toBe(false);
  });
});
