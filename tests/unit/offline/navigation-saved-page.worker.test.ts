import { line, opening } from './worker-scope.ts';
import { after, forget, navigate, site } from './saved-pages.ts';
import { describe, expect, it, vi } from 'vitest';
import { createNavigation } from '../../../src/offline/navigation.worker.ts';
import { savedSecurityHeaders } from '../../../src/serving/headers.ts';
import { KeptSite } from '../../../src/offline/kept-site.worker.ts';

describe('a page that is saved', () => {
  it('comes from the network while that answers', async () => {
    expect(await after(0, navigate(opening('/wifi/')))).toBe('wifi of today');
  });

  it('is asked for past what a portal may have let the browser store, but for the way back', async () => {
    await after(0, navigate(opening('/wifi/')));
    await after(0, navigate(opening('/wifi/', { cache: 'force-cache' })));
    expect(line.modes).toEqual(['no-cache', 'force-cache']);
  });

  it('comes from the device at once where there is no network, and says of which day it is', async () => {
    line.dead = true;
    const text = await after(0, navigate(opening('/wifi/')));
    expect(text).toContain('<p data-saved-copy>: <time datetime="2026-11-22">۱ آذر ۱۴۰۵</time></p>wifi');
  });

  it('searches in the index of its own version', async () => {
    const newer = createNavigation(new KeptSite({ ...site.manifest, indexVersion: 'v9' }));
    line.dead = true;
    expect(await after(0, newer(opening('/')))).toMatch(/"\/search-index\/v9\/">home$/);
  });

  it('is found without the slash at the end of its address too', async () => {
    line.dead = true;
    expect(await after(0, navigate(opening('/wifi')))).toMatch(/wifi$/);
  });

  it.each(['/wifi/', '/not-kept/'])('is HTML in UTF-8 with the headers of the server: %s', async (path) => {
    line.dead = true;
    const response = await navigate(opening(path));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.status).toBe(200);
    for (const [name, value] of Object.entries(savedSecurityHeaders))
      expect(response.headers.get(name)).toBe(value);
  });

  it('comes from the device after two and a half seconds of waiting, and not before', async () => {
    line.delay = 10_000;
    const answer = navigate(opening('/wifi/'));
    expect(await after(2499, answer)).toBe('none yet');
    expect(await after(1, answer)).toMatch(/data-saved-copy>.*wifi$/);
  });

  it('comes from a network that answers within that time', async () => {
    line.delay = 2499;
    expect(await after(2500, navigate(opening('/wifi/')))).toBe('wifi of today');
  });

  it('comes from the device where the server fails', async () => {
    for (const status of [500, 502, 503, 504, 520, 408, 429]) {
      line.status = status;
      expect(await after(0, navigate(opening('/wifi/'))), String(status)).toMatch(/data-saved-copy>/);
    }
  });

  it.each([403, 404, 410])('is what the site itself says of it: %i', async (status) => {
    line.status = status;
    line.files.set('/wifi/', '<h1>Not here</h1><keep-offline></keep-offline>');
    expect((await navigate(opening('/wifi/'))).status).toBe(status);
  });

  it.each([401, 403, 404, 410])('comes from the device where somebody else answers: %i', async (status) => {
    line.status = status;
    line.files.set('/wifi/', '<h1>Proxy: access denied</h1>');
    expect(await after(0, navigate(opening('/wifi/')))).toMatch(/data-saved-copy>/);
  });

  it('moves where the server says so, and comes from the device where that leads back to itself', async () => {
    line.moved = true;
    for (let move = 1; move <= 2; move += 1)
      expect((await navigate(opening('/wifi/'))).type).toBe('opaqueredirect');
    expect(await after(0, navigate(opening('/wifi/')))).toMatch(/data-saved-copy>/);
  });

  it('moves as often as one likes at a human pace', async () => {
    line.moved = true;
    for (let move = 1; move <= 5; move += 1) {
      expect((await navigate(opening('/wifi/'))).type).toBe('opaqueredirect');
      await vi.advanceTimersByTimeAsync(5000);
    }
  });

  it('is waited for however long it takes where the copy of it is lost', async () => {
    await forget('/wifi/');
    line.delay = 20_000;
    const answer = navigate(opening('/wifi/'));
    expect(await after(19_999, answer)).toBe('none yet');
    expect(await after(1, answer)).toBe('wifi of today');
  });

  it('is the browser\u2019s own failure where the copy is lost and the network too', async () => {
    await forget('/wifi/');
    line.dead = true;
    expect(await after(0, navigate(opening('/wifi/')))).toBe('rejected');
  });

  it('says that it is saved, without a date, where the day was lost', async () => {
    await forget(site.manifest.pack);
    line.dead = true;
    expect(await after(0, navigate(opening('/wifi/')))).toContain('data-saved-copy><span data-saved-date>');
  });
});

describe('a page that is saved, whose body', () => {
  it.each([
    ['does not come', ['stall'], 2500],
    ['stops half-way', [['wifi', 100], 'stall'], 2600],
    ['drips', Array.from({ length: 60 }, () => ['w', 1000] as const), 5000],
  ] as const)('%s gives way to the copy', async (_, body, time) => {
    line.body = body;
    const answer = navigate(opening('/wifi/'));
    expect(await after(time - 1, answer)).toBe('none yet');
    expect(await after(1, answer)).toMatch(/data-saved-copy>.*wifi$/);
    // And the network is in doubt.
    expect(await after(1500, navigate(opening('/wifi/')))).toMatch(/data-saved-copy>/);
  });

  it('breaks off gives way to the copy at once', async () => {
    line.body = [['wifi', 10], 'break'];
    expect(await after(10, navigate(opening('/wifi/')))).toMatch(/data-saved-copy>.*wifi$/);
  });

  it('comes late and in pieces, as on a line of 50 kbit/s, is shown', async () => {
    line.delay = 2300;
    line.body = [
      ['wifi ', 900],
      ['of today', 900],
    ];
    expect(await after(4100, navigate(opening('/wifi/')))).toBe('wifi of today');
  });
});
