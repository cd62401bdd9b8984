import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './editor-folder.ts';

const GUIDE = 'articles/fa/modem/modem-lights.mdx';

test('a guide gets another address, goes with an heir and comes back, in the preview alone', async ({
  page,
  folder,
}) => {
  test.setTimeout(300_000);
  const file = path.join(folder.root, GUIDE);
  const before = await readFile(file, 'utf8');
  const isThere = () =>
    stat(file).then(
      () => true,
      () => false,
    );
  await page.goto(`${folder.origin}/@edit/fields?file=${GUIDE}`);
  await page.getByRole('link', { name: 'نشانی تازه' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('نشانی تازه برای');
  await expectAccessible(page);
  await page.getByLabel('نام در نشانی').fill('weak-wifi');
  await page.getByRole('button', { name: 'نشانی تازه' }).click();
  await expect(page.getByRole('heading', { name: /^انجام نشد/ })).toBeVisible();
  await expect(page.getByLabel('نام در نشانی')).toHaveAccessibleDescription(/«weak-wifi»/);
  await page.getByLabel('نام در نشانی').fill('all-lights');
  await page.getByLabel('نشانه').selectOption('wifi');
  await page.getByRole('button', { name: 'نشانی تازه' }).click();
  await expect(page.getByRole('status').first()).toContainText(
    'نشانی «modem/modem-lights» شد «wifi/all-lights»',
  );
  expect(await isThere()).toBe(false);
  await page.goto(`${folder.origin}/modem/modem-lights/`);
  await expect(page).toHaveURL(/\/wifi\/all-lights\/$/);

  await page.goBack();
  await page.getByRole('link', { name: 'برگردان' }).click();
  await page.getByRole('button', { name: 'برگردان' }).click();
  await expect(page).toHaveURL(new RegExp(`file=${encodeURIComponent(GUIDE)}&said=taken-back$`));
  expect(await readFile(file, 'utf8')).toBe(before);

  await page.getByRole('link', { name: 'برداشتن' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('برداشتن');
  await expectAccessible(page);
  const remove = page.getByRole('button', { name: 'برداشتن' });
  await expect(remove).toBeEnabled();
  // A hand that saves by habit takes nothing away.
  await page.keyboard.press('Control+s');
  await remove.click();
  await expect(page.getByLabel('راهنمای جانشین')).toHaveAccessibleDescription(/جانشین را انتخاب کنید/);
  expect(await isThere()).toBe(true);
  const heir = page.getByLabel('راهنمای جانشین');
  await heir.selectOption('restart-modem');
  await heir.focus();
  for (const key of ['Control+s', 'Control+z', 'Control+y']) await page.keyboard.press(key);
  await expect(heir).toHaveValue('restart-modem');
  await remove.click();
  await expect(page.getByRole('heading', { level: 1, name: 'نوشتن و ویرایش' })).toBeVisible();
  await expect(page.getByRole('status').first()).toContainText('برداشته شد');
  expect(await isThere()).toBe(false);
  await expect(page.getByText('modem-lights')).toHaveCount(0);
  await page.getByRole('link', { name: 'برگردان' }).click();
  await page.getByRole('button', { name: 'برگردان' }).click();
  await expect(page).toHaveURL(new RegExp(`file=${encodeURIComponent(GUIDE)}&said=taken-back$`));
  expect(await readFile(file, 'utf8')).toBe(before);
});
