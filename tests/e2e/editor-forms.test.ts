import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './editor-folder.ts';

test('settings keep their comments, a list is changed by its buttons, and a mistake is told at its field', async ({
  page,
  folder,
}) => {
  const file = path.join(folder.root, 'site.yaml');
  const before = await readFile(file, 'utf8');
  await page.goto(`${folder.origin}/@edit/`);
  await page.getByRole('link', { name: /^نام سایت، تماس/ }).click();
  await page.getByLabel('ایمیل').fill('support@');
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await expect(page.getByRole('heading', { name: /ذخیره نشد/ })).toBeVisible();
  await expect(page.getByLabel('ایمیل')).toHaveAccessibleDescription(/[\u0600-\u06ff]/);
  expect(await readFile(file, 'utf8')).toBe(before);
  await page.getByLabel('ایمیل').fill('help@example.org');
  const guides = page.getByRole('group', { name: /^راهنماها/ });
  await guides.getByRole('button', { name: /^پایین\u200cتر: .*۱$/ }).click();
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await expect(page.getByRole('status')).toHaveText('ذخیره شد.');
  const expected = before
    .replace('support@example.org', 'help@example.org')
    .replace('[restart-modem, service-expired]', '[service-expired, restart-modem]');
  expect(await readFile(file, 'utf8')).toBe(expected);

  // The same page, with a file that changed beside it: nothing is written, and nothing typed is lost.
  await writeFile(file, `${expected}# تازه\n`);
  await page.getByLabel('ایمیل').fill('late@example.org');
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await expect(page.getByRole('status')).toContainText('بیرون از این صفحه عوض شده است');
  await expect(page.getByLabel('ایمیل')).toHaveValue('late@example.org');
});

test('what is typed is put aside and comes back, a save is taken back byte for byte, and leaving unsaved warns', async ({
  page,
  folder,
}) => {
  test.setTimeout(300_000);
  const file = path.join(folder.root, 'site.yaml');
  const before = await readFile(file, 'utf8');
  const after = before.replace('support@example.org', 'help@example.org');
  const [email, status] = [page.getByLabel('ایمیل'), page.locator('.bar').getByRole('status')];
  const [undo, redo] = [
    page.getByRole('button', { name: 'برگردان' }),
    page.getByRole('button', { name: 'دوباره انجام بده' }),
  ];
  await page.goto(`${folder.origin}/@edit/fields?file=site.yaml`);
  await expect(undo).toBeDisabled();
  await email.fill('help@example.org');
  await expect(status).toHaveText('ذخیره نشده است: ایمیل.');
  await email.press('Control+s');
  await expect(status).toHaveText('ذخیره شد.');
  expect(await readFile(file, 'utf8')).toBe(after);

  // What is typed goes first, and only then what was saved before it.
  await email.fill('late@example.org');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(email).toHaveValue('help@example.org');
  await expect(status).toContainText('کنار گذاشته شد');
  await undo.click();
  await expect(email).toHaveValue('support@example.org');
  expect(await readFile(file, 'utf8')).toBe(before);
  await expect(undo).toBeDisabled();

  await page.keyboard.press('Control+y');
  await expect(status).toHaveText('دوباره انجام شد: تماس با پشتیبانی.');
  expect(await readFile(file, 'utf8')).toBe(after);
  await redo.click();
  await expect(email).toHaveValue('late@example.org');

  const warned = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  });
  await page.getByRole('link', { name: 'همهٔ راهنماها و تنظیم\u200cها' }).click();
  expect(await warned).toBe('beforeunload');
  await expect(email).toHaveValue('late@example.org');

  // Somebody else writes into the file: what is taken back would not be what was done.
  await undo.click();
  await expect(email).toHaveValue('help@example.org');
  await writeFile(file, `${after}# تازه\n`);
  await undo.click();
  await expect(status).toContainText('بیرون از این صفحه عوض شده است');
  expect(await readFile(file, 'utf8')).toBe(`${after}# تازه\n`);
  await expect(undo).toBeDisabled();
});

test('words for search and a snippet are written by forms, and a text is seen as it will look while it is typed', async ({
  page,
  folder,
}) => {
  const file = path.join(folder.root, 'lexicon.yaml');
  const before = await readFile(file, 'utf8');
  await page.goto(`${folder.origin}/@edit/`);
  await page.getByRole('link', { name: /^واژه\u200cها برای جست/ }).click();
  const words = page.getByLabel('هم\u200cمعنی\u200cها');
  await words.fill((await words.inputValue()).replace('modem', 'modem، مادم'));
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await expect(page.getByRole('status')).toHaveText('ذخیره شد.');
  expect(await readFile(file, 'utf8')).toBe(before.replace('modem', 'modem, مادم'));

  await page.getByRole('link', { name: 'همهٔ راهنماها و تنظیم\u200cها' }).click();
  await page.getByRole('link', { name: 'تکهٔ مشترک تازه' }).click();
  await page.getByLabel('نام لاتین').fill('wait-a-while');
  await page.getByLabel('متن', { exact: true }).fill('مودم را خاموش کنید و کمی صبر کنید.');
  await page.getByLabel('گذاشتن در متن').selectOption('warning');
  const shown = page.locator('.preview .shown-text');
  await expect(shown.locator('.component-name')).toHaveText('هشدار');
  await expect(shown).toContainText('کمی صبر کنید');
  await page.getByRole('button', { name: 'بساز' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'تکهٔ مشترک wait-a-while' })).toBeVisible();
  expect(await readFile(path.join(folder.root, 'snippets/fa/wait-a-while.mdx'), 'utf8')).toContain(
    '<Warning>',
  );
});

test('what the connection check finds is chosen by its words, and buttons that have nothing more to do keep the focus', async ({
  page,
  folder,
}) => {
  const file = path.join(folder.root, 'check.yaml');
  const before = await readFile(file, 'utf8');
  await page.goto(`${folder.origin}/@edit/fields?file=check.yaml`);
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await expect(page.getByRole('status')).toHaveText('چیزی عوض نشده بود.');
  const row = page.locator('.field[data-kind="findings"]').first();
  await row.getByRole('button', { name: 'افزودن به «یافته\u200cها»' }).click();
  await row.getByRole('combobox').last().selectOption('ساعت دستگاه درست است؟ عقب');
  const up = row.getByRole('button', { name: 'بالاتر: یافته\u200cها، شمارهٔ ۲' });
  await up.focus();
  await page.keyboard.press('Enter');
  const first = row.getByRole('button', { name: 'بالاتر: یافته\u200cها، شمارهٔ ۱' });
  await expect(first).toBeFocused();
  await expect(first).toBeDisabled();
  await page.getByRole('button', { name: 'ذخیره' }).click();
  await expect(page.getByRole('status')).toHaveText('ذخیره شد.');
  const [after, changed] = [await readFile(file, 'utf8'), '{ clock: behind, network: no }'];
  expect(after).toBe(before.replace('{ network: no }', changed));

  const undo = page.getByRole('button', { name: 'برگردان' });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('برگشت');
  expect(await readFile(file, 'utf8')).toBe(before);
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('the list and the forms fit every width, by all rules of accessibility', async ({ page, folder }) => {
  test.setTimeout(300_000);
  for (const address of [
    '',
    'fields?file=site.yaml',
    'fields?file=areas.yaml',
    'fields?file=lexicon.yaml',
    'fields?file=check.yaml',
    'fields?file=notices/harbour-outage.mdx',
    'new?kind=notice',
    'new?kind=guide',
  ]) {
    await page.goto(`${folder.origin}/@edit/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a form can be read, and no button takes what is filled in to another page', async ({
    page,
    folder,
  }) => {
    for (const address of [
      '/@edit/new?kind=guide',
      '/@edit/fields?file=articles/fa/modem/restart-modem.mdx',
    ]) {
      await page.goto(folder.origin + address);
      expect(await page.getByRole('main').innerText()).toContain('ویرایش به جاوااسکریپت نیاز دارد');
      const buttons = page.locator('button[type="submit"]');
      await expect(buttons.first()).toBeVisible();
      for (const button of await buttons.all()) await expect(button).toBeDisabled();
      await page.getByLabel('عنوان').press('Enter');
      await expect(page).toHaveURL(folder.origin + address);
    }
  });
});
