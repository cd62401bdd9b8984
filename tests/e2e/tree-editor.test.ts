import { violationsOn } from './axe.ts';
import { expect, test } from './tree-editor.ts';

/** The lines of two texts that differ, each with its number. */
function changedLines(before: string, after: string): readonly string[] {
  const [one, other] = [before.split('\n'), after.split('\n')];
  expect(other).toHaveLength(one.length);
  return other.filter((line, index) => line !== one[index]);
}

test('a question is changed in its form, and nothing else in the file', async ({ editor }) => {
  await editor.open();
  const before = await editor.read();
  await editor.box('type').click();
  await expect(editor.form.getByRole('heading', { level: 2 })).toHaveText(
    '۳، پرسش: اینترنت شما از کدام نوع است؟',
  );
  await editor.form.getByLabel('پرسش', { exact: true }).fill('اینترنت شما کدام است؟');
  await editor.form.getByLabel('متن', { exact: true }).focus();
  await editor.told('ذخیره شد.');
  expect(changedLines(before, await editor.read())).toEqual([
    '<Step id="type" question="اینترنت شما کدام است؟">',
  ]);
  await expect(editor.box('type')).toHaveAccessibleName('۳، پرسش: اینترنت شما کدام است؟');
  await editor.button('برگردان').click();
  await editor.told('آخرین کار برگشت.');
  expect(await editor.read()).toBe(before);
  await editor.box('type').focus();
  await editor.page.keyboard.press('Control+Shift+Z');
  await editor.told('کار دوباره انجام شد.');
  await editor.page.keyboard.press('Control+z');
  await expect.poll(editor.read).toBe(before);
});

test('the tree is walked and changed by the keyboard alone', async ({ editor }) => {
  await editor.open();
  await editor.box('scope').focus();
  await editor.page.keyboard.press('ArrowLeft');
  await expect(editor.box('service')).toBeFocused();
  await editor.page.keyboard.press('Enter');
  await expect(editor.form.getByRole('heading', { level: 2 })).toBeFocused();
  await editor.page.keyboard.press('Tab');
  await expect(editor.form.getByLabel('پرسش', { exact: true })).toBeFocused();
  await editor.page.keyboard.press('Control+A');
  await editor.page.keyboard.type('اعتبار دارید؟');
  await editor.page.keyboard.press('Enter');
  await editor.told('ذخیره شد.');
  expect(await editor.read()).toContain('question="اعتبار دارید؟"');
  await expect(editor.form.getByLabel('پرسش', { exact: true })).toBeFocused();
  await editor.page.keyboard.press('Escape');
  await expect(editor.box('service')).toBeFocused();
});

test('an answer is added with an end of its own, moved up, and taken back', async ({ editor }) => {
  await editor.open();
  const before = await editor.read();
  await editor.box('type').click();
  await editor.button('پاسخ تازه').click();
  await editor.button('بساز').click();
  await expect(editor.dialog.getByRole('alert')).toContainText('این را بنویسید');
  await editor.dialog.getByLabel('پاسخ، همان‌طور که مشتری می‌خواند').fill('با سیم‌کارت');
  await editor.dialog.getByLabel('به کجا می‌رود').selectOption({ label: 'بخش تازه…' });
  await editor.dialog.getByLabel('پایان راهنما').check();
  await editor.dialog.getByLabel('چه پیدا شد').fill('مودم سیم‌کارتی دارید');
  await editor.dialog.getByLabel('متن آن').fill('سیم‌کارت را در بیاورید و دوباره جا بزنید.');
  await editor.button('بساز').click();
  await expect(editor.dialog).toHaveCount(0);
  await expect(editor.form.getByRole('heading', { level: 2 })).toContainText('مودم سیم‌کارتی دارید');
  await expect(editor.box('end')).toBeVisible();
  await editor.form.getByRole('button', { name: /اینترنت شما از کدام نوع است؟ ← با سیم‌کارت/ }).click();
  const added = editor.choice('answer');
  await added.getByText('بیشتر').click();
  await added.getByRole('button', { name: 'بالاتر' }).click();
  await expect(editor.form.locator('fieldset').nth(2)).toHaveAttribute('data-choice', 'answer');
  for (const taken of ['moving', 'adding']) {
    const now = await editor.read();
    await editor.button('برگردان').click();
    await expect.poll(editor.read, `taking back ${taken}`).not.toBe(now);
  }
  expect(await editor.read()).toBe(before);
});

test('what the rules refuse stays in its field with the reason in Persian, until it is mended', async ({
  editor,
}) => {
  await editor.open();
  const before = await editor.read();
  await editor.box('service').click();
  const go = editor.choice('no').getByLabel('به کجا می‌رود');
  await go.selectOption({ label: '۱. چه چیزی کار نمی‌کند؟' });
  await expect(editor.page.getByRole('alert').first()).toContainText('ذخیره نشد');
  await expect(go).toHaveAttribute('aria-invalid', 'true');
  expect(await editor.read()).toBe(before);
  await editor.box('scope').click();
  await editor.box('service').click();
  await expect(go).toHaveValue('scope');
  const field = editor.form.locator('[data-field="service/no/go"]');
  await expect(field.locator('.refusals p')).toHaveText(/[\u0600-\u06ff]/);
  await field.getByRole('button', { name: 'نوشتهٔ ذخیره‌نشده را دور بینداز' }).click();
  await expect(go).toHaveValue('type');
});

test('a file that changes beside the page is shown anew, and what was typed is still there', async ({
  editor,
}) => {
  await editor.open();
  await editor.box('type').click();
  const question = editor.form.getByLabel('پرسش', { exact: true });
  await question.fill('اینترنت شما کدام است؟');
  await editor.write(
    (await editor.read()).replace('اعتبار یا حجم سرویس تمام شده است؟', 'اعتبار تمام شده است؟'),
  );
  await question.press('Enter');
  await expect(editor.page.getByRole('alert').first()).toContainText('بیرون از این صفحه عوض شده بود');
  await expect(editor.box('service')).toContainText('اعتبار تمام');
  await expect(question).toHaveValue('اینترنت شما کدام است؟');
  await editor.form.getByRole('button', { name: 'ذخیره کن' }).click();
  await editor.told('ذخیره شد.');
  expect(await editor.read()).toContain('question="اینترنت شما کدام است؟"');
  expect(await editor.read()).toContain('question="اعتبار تمام شده است؟"');
});

test('before a part is deleted, what leads to it and what would be lost is shown', async ({ editor }) => {
  await editor.open();
  await editor.box('los').click();
  await editor.form.locator(':scope > .tools').getByRole('button', { name: 'پاک کردن…' }).click();
  await expect(editor.dialog).toContainText('اینترنت شما از کدام نوع است؟ ← فیبر نوری');
  await expect(editor.dialog).toContainText('فیبر باید بررسی شود');
  await expect(editor.dialog).toContainText('منتشر شده است');
  await editor.dialog
    .getByLabel('به‌جای آن بروند به')
    .selectOption({ label: '۷. چراغ Internet مودم چطور است؟' });
  await editor.button('پاک کن').click();
  await editor.told('پاک شد.');
  const after = await editor.read();
  expect(after).not.toContain('id="los"');
  expect(after).not.toContain('id="fiber-broken"');
  expect(after).toContain('<Choice id="fiber" go="internet"');
  await expect(editor.box('los')).toHaveCount(0);
});

test('another name goes wherever the part is named', async ({ editor }) => {
  await editor.open();
  await editor.box('los').click();
  await editor.form.locator(':scope > .tools').getByRole('button', { name: 'نام در نشانی…' }).click();
  await expect(editor.dialog).toContainText('۲ جا در همین درخت');
  await editor.dialog.getByRole('textbox').fill('نور');
  await editor.button('عوض کن').click();
  await expect(editor.dialog.getByRole('alert')).toContainText('تنها حروف لاتین');
  await editor.dialog.getByRole('textbox').fill('fiber-light');
  await editor.button('عوض کن').click();
  await expect(editor.box('fiber-light')).toHaveAttribute('aria-pressed', 'true');
  const after = await editor.read();
  expect(after).not.toMatch(/"los"/);
  expect(after.match(/go="fiber-light"/g)).toHaveLength(2);
});

test('a target that is missing is a red end, which its editor leads elsewhere', async ({ editor }) => {
  await editor.write((await editor.read()).replace('go="fiber-broken"', 'go="fiber-brokn"'));
  await editor.open();
  await editor.box('fiber-brokn').click();
  await expect(editor.form).toContainText('«fiber-brokn» در این درخت نیست');
  await editor.form.getByRole('button', { name: /چراغ‌های LOS و PON چطورند؟/ }).click();
  await expect(editor.form.locator('.findings bdi').first()).toHaveText(/[\u0600-\u06ff]/);
  await editor.choice('red').getByLabel('به کجا می‌رود').selectOption({ label: '۱۴. فیبر باید بررسی شود' });
  await editor.told('ذخیره شد.');
  await expect(editor.box('fiber-brokn')).toHaveCount(0);
  await expect(editor.box('los')).not.toHaveClass(/with-errors/);
});

test('the page fits a phone and a desk, and axe finds nothing on it, light or dark', async ({ editor }) => {
  await editor.open();
  for (const [width, height] of [
    [320, 640],
    [360, 740],
    [1280, 800],
  ] as const) {
    await editor.page.setViewportSize({ width, height });
    const over = await editor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `at ${width}`).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await editor.page.emulateMedia({ colorScheme });
      expect(await violationsOn(editor.page), `${width} ${colorScheme}`).toEqual([]);
    }
  }
  await editor.box('type').click();
  await editor.button('پاسخ تازه').click();
  expect(await violationsOn(editor.page)).toEqual([]);
});
