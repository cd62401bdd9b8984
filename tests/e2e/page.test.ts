import { readdir } from 'node:fs/promises';
import { reservedAddresses } from '../../src/lint/catalogue.ts';
import { lintContent } from '../../src/lint/lint-content.ts';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { expect, test } from './site.ts';

test('every folder of the built site is a symptom, or a name that no symptom may take', async () => {
  const { symptoms } = await lintContent(fixtureContent);
  const entries = await readdir(fixtureOutput, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const known = [...symptoms.map(({ id }) => id), ...reservedAddresses];
  expect(folders.filter((name) => !known.includes(name))).toEqual([]);
});

test('a page has a policy without unsafe-inline that stops a script put into it', async ({ page }) => {
  await page.goto('/no-internet/no-internet/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain("'unsafe-eval'");
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tell = ({ effectiveDirective }: SecurityPolicyViolationEvent) => resolve(effectiveDirective);
        document.addEventListener('securitypolicyviolation', tell, { once: true });
        const script = document.createElement('script');
        script.append('document.title = "broken in"');
        document.body.append(script);
      }),
  );
  expect(refused).toMatch(/^(?:script-src-elem|require-trusted-types-for)$/);
  expect(await page.title()).not.toBe('broken in');
});

test('search engines are told where the list of pages is', async ({ page }) => {
  const robots = await (await page.request.get('/robots.txt')).text();
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const index = await page.request.get(new URL(sitemap).pathname);
  expect(await index.text()).toContain('sitemap-0.xml');
});

test('an address that is not there answers 404 with a way on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('این صفحه پیدا نشد');
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('the licences of all that is bundled stand in one file, which the contact page leads to', async ({
  page,
}) => {
  await page.goto('/contact/');
  const link = page.getByRole('link', { name: 'مجوز نرم\u200cافزارهای این سایت' });
  const text = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
  for (const name of ['pagefind', '@fontsource-variable/vazirmatn'])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
});

test('a script can turn no text into markup or into another script', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(() => {
    const attempts = [
      () => (document.body.innerHTML = '<img src=x>'),
      () => document.createElement('script').setAttribute('src', '/x.js'),
      () => new DOMParser().parseFromString('<b>', 'text/html'),
      () => trustedTypes?.createPolicy('another', { createScriptURL: (url) => url }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
});
