import { line, opening } from './worker-scope.ts';
import { after, files, forget, navigate } from './saved-pages.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

describe('a network that has failed', () => {
  beforeEach(async () => {
    line.dead = true;
    await after(0, navigate(opening('/')));
    line.dead = false;
  });

  it('gets four tenths of a second', async () => {
    line.delay = 10_000;
    const answer = navigate(opening('/wifi/'));
    expect(await after(399, answer)).toBe('none yet');
    expect(await after(1, answer)).toMatch(/data-saved-copy>/);
  });

  it('is trusted again when it answers in that time', async () => {
    line.delay = 399;
    expect(await after(400, navigate(opening('/wifi/')))).toBe('wifi of today');
    line.delay = 2499;
    expect(await after(2500, navigate(opening('/wifi/')))).toBe('wifi of today');
  });

  it('is trusted again after half a minute', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    line.delay = 2000;
    expect(await after(2000, navigate(opening('/wifi/')))).toBe('wifi of today');
  });

  it('is one that was too slow as well', async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    line.delay = 10_000;
    await after(2500, navigate(opening('/wifi/')));
    expect(await after(400, navigate(opening('/wifi/')))).toMatch(/data-saved-copy>/);
  });

  it('is trusted again when the slow answer comes after all', async () => {
    line.delay = 5000;
    await after(5000, navigate(opening('/wifi/')));
    line.delay = 2000;
    expect(await after(2000, navigate(opening('/wifi/')))).toBe('wifi of today');
  });
});

describe('a page that is not saved', () => {
  it('is shown as it arrives', async () => {
    line.body = [['contact', 0], 'stall'];
    const reader = (await navigate(opening('/contact/'))).body?.getReader();
    const first = reader?.read();
    await vi.advanceTimersByTimeAsync(0);
    expect(new TextDecoder().decode((await first)?.value)).toBe('contact');
  });

  it('is waited for however long it takes', async () => {
    line.files.set('/contact/', 'contact');
    line.delay = 20_000;
    const answer = navigate(opening('/contact/'));
    expect(await after(19_999, answer)).toBe('none yet');
    expect(await after(1, answer)).toBe('contact');
  });

  it('is stood in for by the page that says so, as it is, where there is no network', async () => {
    line.dead = true;
    expect(await after(0, navigate(opening('/contact/')))).toBe(files['/offline/']);
  });

  it('is a network error where that page is lost too', async () => {
    await forget('/offline/');
    line.dead = true;
    expect(await after(0, navigate(opening('/contact/')))).toBe('network error');
  });
});

it('keeps the worker alive until the network has answered, whatever the page shows by then', async () => {
  line.delay = 4000;
  const event = opening('/wifi/');
  await after(2500, navigate(event));
  let done = false;
  void event.done().then(() => (done = true));
  await vi.advanceTimersByTimeAsync(1499);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toBe(true);
});
