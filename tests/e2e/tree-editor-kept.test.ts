import { expect, test } from './tree-editor.ts';

test('the focus is never lost, whatever is done by the keyboard', async ({ editor }) => {
  await editor.open();
  const { keyboard } = editor.page;
  const before = await editor.read();
  await editor.box('scope').focus();
  await keyboard.press('Enter');
  const tools = editor.form.locator(':scope > .tools');
  const down = tools.getByRole('button', { name: 'پایین‌تر' });
  const up = tools.getByRole('button', { name: 'بالاتر' });
  await down.focus();
  await keyboard.press('Enter');
  await editor.told('پایین‌تر رفت.');
  await expect(down).toBeFocused();
  await up.focus();
  await keyboard.press('Enter');
  await editor.told('بالاتر رفت.');
  await expect(up).toBeFocused();
  const second = editor.form.locator('.choice').nth(1);
  const moved = (await second.getAttribute('data-choice')) ?? '';
  await second.getByText('بیشتر').press('Enter');
  await second.getByRole('button', { name: 'بالاتر' }).press('Enter');
  await expect(editor.form.locator('.choice').first()).toHaveAttribute('data-choice', moved);
  await expect(editor.choice(moved).getByRole('button', { name: 'بالاتر' })).toBeFocused();
  await editor.button('پاسخ تازه').press('Enter');
  await keyboard.type('با سیم‌کارت');
  await editor.dialog.getByLabel('به کجا می‌رود').selectOption({ label: 'بخش تازه…' });
  await editor.dialog.getByLabel('پرسش', { exact: true }).fill('چراغ سیم‌کارت روشن است؟');
  await keyboard.press('Enter');
  await expect(editor.form.getByRole('heading', { level: 2 })).toBeFocused();
  await tools.getByRole('button', { name: 'پاک کردن…' }).press('Enter');
  await editor.dialog.getByLabel('به‌جای آن بروند به').selectOption({ label: 'این پاسخ‌ها هم پاک شوند' });
  await editor.button('پاک کن').press('Enter');
  await expect(editor.form.getByRole('heading', { level: 2 })).toBeFocused();
  const undo = editor.button('برگردان');
  await undo.focus();
  while ((await undo.getAttribute('aria-disabled')) === null) {
    const now = await editor.read();
    await keyboard.press('Enter');
    await expect.poll(editor.read).not.toBe(now);
    await editor.told('آخرین کار برگشت.');
  }
  await expect(undo).toBeFocused();
  expect(await editor.read()).toBe(before);
});

test('what was typed outlives a dialog closed by mistake, a page that is left, and a server that is gone', async ({
  editor,
}) => {
  await editor.open();
  const { page } = editor;
  await editor.box('type').click();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await editor.button('پاسخ تازه').click();
  await page.keyboard.type('نیمه‌کاره');
  await page.keyboard.press('Escape');
  await expect(editor.dialog.getByRole('alert')).toContainText('هنوز ذخیره نشده است');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await editor.dialog.getByLabel('به کجا می‌رود').selectOption({ label: '۷. چراغ Internet مودم چطور است؟' });
  await page.route('**/@edit/edit', (route) => route.abort());
  await editor.button('بساز').click();
  await expect(editor.dialog.getByRole('alert')).toContainText('پیش‌نمایش پاسخ نمی‌دهد');
  await expect(editor.dialog.getByLabel('پاسخ، همان‌طور که مشتری می‌خواند')).toHaveValue('نیمه‌کاره');
  await page.unroute('**/@edit/edit');
  // A server that was started anew has another token.
  await page.locator('meta[name="edit-token"]').evaluate((meta) => meta.setAttribute('content', 'old'));
  await editor.button('بساز').click();
  await editor.told('ساخته شد.');
  expect(await editor.read()).toContain('>نیمه‌کاره</Choice>');
});

test('what cannot be empty says so in plain words, and tells of no tag', async ({ editor }) => {
  await editor.open();
  const before = await editor.read();
  await editor.box('type').click();
  const question = editor.form.getByLabel('پرسش', { exact: true });
  await question.fill('');
  await question.press('Enter');
  await expect(editor.form.locator('.refusals p').first()).toHaveText('این را بنویسید.');
  await expect(editor.page.getByRole('alert').first()).toHaveText(
    'ذخیره نشد؛ نوشته‌تان سر جایش است. این را بنویسید.',
  );
  expect(await editor.read()).toBe(before);
});

test('a tag broken by hand is told in Persian order, and what was typed is back once it is mended', async ({
  editor,
}) => {
  await editor.open();
  const before = await editor.read();
  await editor.box('type').click();
  await editor.form.getByLabel('پرسش', { exact: true }).fill('نیمه‌کاره؟');
  await editor.write(before.replace('</Step>', '</Stp>'));
  const look = () => editor.page.evaluate(() => dispatchEvent(new Event('focus')));
  await look();
  const said = editor.page.locator('.findings bdi').first();
  await expect(said).toContainText('</Stp>');
  await expect(said).toHaveCSS('direction', 'rtl');
  await editor.write(before);
  await look();
  await expect(editor.box('type')).toHaveAccessibleName(/نوشتهٔ ذخیره‌نشده دارد/);
  await editor.box('type').click();
  await expect(editor.form.getByLabel('پرسش', { exact: true })).toHaveValue('نیمه‌کاره؟');
});

test('on a phone a press shows the form from its beginning, with what was saved in sight', async ({
  editor,
}) => {
  await editor.page.setViewportSize({ width: 360, height: 740 });
  await editor.open();
  await editor.box('type').click();
  const heading = editor.form.getByRole('heading', { level: 2 });
  await expect(heading).toBeInViewport({ ratio: 1 });
  await editor.form.getByLabel('پرسش', { exact: true }).fill('اینترنت شما کدام است؟');
  await editor.form.getByLabel('پرسش', { exact: true }).press('Enter');
  await editor.told('ذخیره شد.');
  await expect(editor.page.getByRole('status').first()).toBeInViewport({ ratio: 1 });
  await editor.button('برگشت به نقشه').click();
  await expect(editor.box('type')).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs them, and does not wait', async ({ editor }) => {
    await editor.visit();
    const said = editor.page.locator('noscript p');
    await expect(said).toBeVisible();
    await expect(said).toHaveText('ویرایش درخت به جاوااسکریپت نیاز دارد.');
    await expect(editor.page.locator('.loading')).toBeHidden();
  });
});
