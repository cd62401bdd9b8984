import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './editor-folder.ts';

const FILE = 'articles/fa/modem/modem-beeps.mdx';

/** Builds the site of a content folder as it is published, and gives where it stands. */
function build(root: string): string {
  const out = path.join(root, 'built');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    {
      env: {
        ...process.env,
        RAHGOSHA_CONTENT: root,
        RAHGOSHA_OUT: out,
        RAHGOSHA_COMPRESS: 'no',
        NODE_ENV: '',
      },
      encoding: 'utf8',
    },
  );
  expect(status, `${stdout}\n${stderr}`).toBe(0);
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
  await expect(page.getByLabel('عنوان')).toHaveAccessibleDescription('این خالی است. آن را بنویسید.');
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

  const html = await readFile(path.join(build(folder.root), 'modem/modem-beeps/index.html'), 'utf8');
  expect(html).toContain('مودم بوق می\u200cزند؟');
  expect(html).not.toContain('/@edit');
  expect(existsSync(path.join(folder.root, 'built/@edit'))).toBe(false);
});

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

test('the list and the forms fit every width, by all rules of accessibility', async ({ page, folder }) => {
  test.setTimeout(300_000);
  for (const address of [
    '',
    'fields?file=site.yaml',
    'fields?file=areas.yaml',
    'fields?file=lexicon.yaml',
    'fields?file=notices/harbour-outage.mdx',
    'new?kind=notice',
    'new?kind=guide',
  ]) {
    await page.goto(`${folder.origin}/@edit/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
