import { choose, dialog, field, found, open, opener } from './area-dialog.ts';
import { expect, test } from './site.ts';

for (const [how, typed] of [
  ['its name', 'کاجستان'],
  ['a name with Arabic letters', 'كاجستان'],
  ['what people call it', 'کاجسون'],
  ['its beginning', 'کاجس'],
  ['a name with a mistake', 'کاجسنان'],
  ['its Latin name', 'pinewood'],
  ['the first digits of a landline', '۰۱۸۳'],
  ['a whole landline', '+98 18 3200 1100'],
] as const) {
  test(`an area is chosen by ${how}, and the device keeps it`, async ({ page }) => {
    await page.goto('/');
    await expect(opener(page)).toHaveText(/انتخاب منطقه/);
    await choose(page, typed);
    await expect(opener(page)).toHaveText(/منطقهٔ شما:\s*کاجستان/);
    await expect(opener(page)).toBeFocused();
    await page.reload();
    await expect(opener(page)).toHaveText(/کاجستان/);
    const kept = await page.evaluate(() => localStorage.getItem('rahgosha-area-own'));
    expect(JSON.parse(kept ?? '')).toEqual({ id: 'pinewood', name: 'کاجستان', near: ['pinewood', 'upland'] });
  });
}

test('before anything is typed the largest areas are offered', async ({ page }) => {
  await page.goto('/');
  await open(page);
  await expect(field(page)).toBeFocused();
  await expect(found(page)).toHaveText(['ساحل نیلی', 'کوهستان']);
  await found(page).filter({ hasText: 'کوهستان' }).click();
  await expect(opener(page)).toHaveText(/کوهستان/);
});

test('an area is shown with those that it lies in, by what name and by what code it was found', async ({
  page,
}) => {
  await page.goto('/');
  await open(page);
  await field(page).fill('خاور بندرگاه');
  await expect(found(page)).toHaveAccessibleName('مرکز تلفن خاور بندرگاه بندرگاه، ساحل نیلی');
  await field(page).fill('لنگرگاه');
  await expect(found(page).first()).toHaveAccessibleName('بندرگاه لنگرگاه ساحل نیلی');
  await field(page).fill('01922');
  await expect(found(page)).toHaveAccessibleName('مرکز تلفن خاور بندرگاه بندرگاه، ساحل نیلی ۰۱۹۲۲');
});

test('the keyboard alone chooses, changes and closes', async ({ page }) => {
  await page.goto('/');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('نیلی');
  await expect(found(page)).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opener(page)).toHaveText(/ساحل نیلی/);
  await expect(opener(page)).toBeFocused();
  // Of one area that is left Enter takes it.
  await page.keyboard.press('Enter');
  await page.keyboard.type('آسیاب');
  await expect(found(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(opener(page)).toHaveText(/آسیاب/);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('what is typed is forgotten with the dialog; the button and a touch beside it close it', async ({
  page,
}) => {
  await page.goto('/');
  await open(page);
  await field(page).fill('01832001100');
  await dialog(page).getByRole('button', { name: 'بستن' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await open(page);
  await expect(field(page)).toHaveValue('');
  await page.mouse.click(5, (page.viewportSize()?.height ?? 0) - 5);
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('rahgosha-area-own'))).toBeNull();
});

test('an area is changed, and forgotten', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'کاجستان');
  await open(page);
  await expect(dialog(page).getByText('منطقهٔ شما: کاجستان')).toBeVisible();
  await field(page).fill('کاجستان');
  await expect(found(page).first()).toHaveAttribute('aria-current', 'true');
  await field(page).fill('بندرگاه');
  await found(page).first().click();
  await expect(opener(page)).toHaveText(/بندرگاه/);
  await open(page);
  await dialog(page).getByRole('button', { name: 'منطقه را فراموش کن' }).click();
  await expect(opener(page)).toHaveText(/انتخاب منطقه/);
  await expect(opener(page)).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('rahgosha-area-own'))).toBeNull();
});

test('what cannot be told is said', async ({ page }) => {
  await page.goto('/');
  await open(page);
  const status = dialog(page).getByRole('status');
  await field(page).fill('32001100');
  await expect(status).toHaveText(/کد شهر/);
  await expect(found(page)).toHaveCount(0);
  await field(page).fill('0912 123 4567');
  await expect(status).toHaveText(/شمارهٔ همراه/);
  await field(page).fill('قسطنطنیه');
  await expect(status).toHaveText(/در فهرست نیست/);
  await field(page).fill('<img src=x onerror=alert(1)>');
  await expect(status).toHaveText(/در فهرست نیست/);
  await field(page).fill('نیلی');
  await expect(status).toHaveText('۴ منطقه پیدا شد.');
});
