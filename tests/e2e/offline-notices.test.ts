import { expect } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { testsOfOwn, whenKept } from './offline-site.ts';

const test = testsOfOwn(fixtureOutput, fixtureContent);

test.use({ serviceWorkers: 'allow' });
test.setTimeout(240_000);

test('with the server gone the notices are the last that came, and the worker has stored none of them', async ({
  page,
  own,
}) => {
  const publish = (title: string) => {
    const starts = new Date(Date.now() - 60_000).toISOString();
    const notice = { id: 'power', title, kind: 'outage', impact: 'down', areas: 'all', starts };
    const notices = [{ ...notice, services: [], updates: [], guides: [] }];
    return writeFile(path.join(own.folder, 'notices.json'), JSON.stringify({ version: 1, notices }));
  };
  const panel = page.getByRole('region', { name: 'خبرهای ثبت\u200cشدهٔ شبکه' });
  await publish('قطع برق مرکز شرق');
  await page.goto('/agent/');
  await whenKept(page);
  await page.reload();
  await expect(panel.getByRole('status')).toHaveText('۱ خبر ثبت شده است.');
  await own.stop();
  await page.reload();
  await expect(panel.getByRole('status')).toContainText('شاید تازه\u200cتری هست');
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText('قطع برق مرکز شرق');
  const stored = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(stored).toContain('/agent/');
  expect(stored.filter((address) => address.startsWith('/notices'))).toEqual([]);
  await publish('قطع فیبر در غرب');
  await own.start();
  await page.reload();
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText('قطع فیبر در غرب');
});
