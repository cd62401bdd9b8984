import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildSite } from '../build-site.ts';
import { expect, test } from './editor-folder.ts';

const FILE = 'articles/fa/modem/modem-beeps.mdx';

/** Builds the site of a content folder as it is published, and gives where it stands. */
async function build(root: string): Promise<string> {
  const out = path.join(root, 'built');
  await buildSite(root, out);
  return out;
}

/** Fills in fields of the part that is open in the tree's editor, and waits until the last of them is saved. */
async function fillPart(
  page: Page,
  id: string,
  values: readonly (readonly [label: string, value: string])[],
) {
  await page.locator(`[data-box="${id}"]`).click();
  const form = page.locator(`.part-form[data-part="${id}"]`);
  for (const [label, value] of values) {
    const field = form.getByLabel(label, { exact: true });
    const saved = page.waitForResponse((response) => response.url().endsWith('/@edit/edit'));
    await field.fill(value);
    await field.blur();
    expect((await saved).status(), `${id}: ${label}`).toBe(200);
  }
}

async function makeGuide(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'راهنمای تازه' }).click();
  await page.getByRole('button', { name: 'بساز' }).click();
  await expect(page.getByRole('heading', { name: 'ذخیره نشد' })).toBeVisible();
  await expect(page.getByLabel('عنوان')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('عنوان')).toHaveAccessibleDescription('این خالی است. آن را پر کنید.');
  await page.getByLabel('عنوان').fill('مودم بوق می\u200cزند');
  await page.getByLabel('نشانه').selectOption({ label: 'مودم و تنظیماتش' });
  await page.getByLabel('نام در نشانی').fill('modem-beeps');
  await page.getByRole('button', { name: 'بساز' }).click();
  await expect(page).toHaveURL(/\/@edit\/fa\/modem\/modem-beeps\/$/);
}

async function writeTree(page: Page): Promise<void> {
  await fillPart(page, 'look', [
    ['پرسش', 'مودم بوق می\u200cزند؟'],
    ['متن', 'کنار مودم بایستید و گوش کنید.'],
  ]);
  const no = page.locator('[data-choice="no"]');
  await no.getByText('بیشتر', { exact: true }).click();
  const saved = page.waitForResponse((response) => response.url().endsWith('/@edit/edit'));
  await no.getByLabel('همین پاسخ برای پشتیبانی').fill('مودم بوق نمی\u200cزند');
  await no.getByLabel('همین پاسخ برای پشتیبانی').blur();
  expect((await saved).status()).toBe(200);
  await fillPart(page, 'try', [
    ['عنوان کار', 'مودم را خاموش و روشن کنید'],
    ['متن', 'دکمهٔ پشت مودم را بزنید و کمی بعد دوباره بزنید.'],
  ]);
  await fillPart(page, 'after', [['متن', 'به بوق مودم گوش کنید.']]);
  await fillPart(page, 'fixed', [['متن', 'برق مودم برای چند لحظه رفته بود.']]);
  await fillPart(page, 'support', [['متن', 'همکاران ما خط شما را بررسی می\u200cکنند.']]);
}

test('a guide with a tree is made from nothing, broken, mended and published in the preview alone', async ({
  page,
  folder,
}) => {
  test.setTimeout(600_000);
  const file = path.join(folder.root, FILE);
  await page.goto(`${folder.origin}/@edit/`);
  await makeGuide(page);
  await writeTree(page);

  // Somebody else writes into the file, as VS Code would, and leads an answer to nowhere.
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('id="not-sure" go="try"', 'id="not-sure" go="trry"'),
  );
  await page.reload();
  await page.locator('[data-box="look"]').click();
  const choice = page.locator('[data-choice="not-sure"]');
  await expect(choice).toContainText(/«?trry»?/);
  await expect(choice.getByRole('listitem').first()).toContainText(/[\u0600-\u06ff]{2,} [\u0600-\u06ff]{2,}/);
  const mended = page.waitForResponse((response) => response.url().endsWith('/@edit/edit'));
  await choice.getByLabel('به کجا می\u200cرود').selectOption('try');
  expect((await mended).status()).toBe(200);
  expect(await readFile(file, 'utf8')).toContain('id="not-sure" go="try"');

  // Published too early: the words of the template are still in it.
  await page.getByRole('link', { name: 'عنوان و مشخصات' }).click();
  await page.getByRole('button', { name: 'منتشر کن' }).click();
  await expect(page.getByRole('heading', { name: /هنوز منتشر نشد/ })).toBeVisible();
  await expect(page.getByLabel('خلاصه')).toHaveAttribute('aria-invalid', 'true');
  expect(await readFile(file, 'utf8')).toContain('draft: true');

  await page
    .getByLabel('خلاصه')
    .fill('اگر مودم شما بوق می\u200cزند، با چند پرسش می\u200cفهمید چرا و چطور ساکت می\u200cشود.');
  await page.getByLabel(/^نام\u200cهای دیگر/).fill('صدای مودم\nمودم صدا می\u200cدهد');
  await page.getByLabel('متن پیش از پرسش\u200cها').fill('چند دقیقه وقت بگذارید و کنار مودم بایستید.');
  await page.getByRole('button', { name: 'افزودن به «راهنماهای مرتبط»' }).click();
  await page
    .getByRole('combobox', { name: 'راهنماهای مرتبط' })
    .selectOption({ label: 'معنی چراغ\u200cهای مودم' });
  await page.getByRole('button', { name: 'منتشر کن' }).click();
  await expect(page.getByText('منتشر شد')).toBeVisible();
  const text = await readFile(file, 'utf8');
  expect(text).not.toContain('draft');
  expect(text).toContain('related:\n  - modem-lights\n');

  const html = await readFile(path.join(await build(folder.root), 'modem/modem-beeps/index.html'), 'utf8');
  expect(html).toContain('مودم بوق می\u200cزند؟');
  expect(html).not.toContain('/@edit');
  expect(existsSync(path.join(folder.root, 'built/@edit'))).toBe(false);
});
