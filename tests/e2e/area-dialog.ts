import { expect, type Page } from './site.ts';

/** The button that opens the dialog, and says which area was chosen. */
export const opener = (page: Page) => page.getByRole('button', { name: /انتخاب منطقه|منطقهٔ شما/ });
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'منطقهٔ شما کجاست؟' });
export const field = (page: Page) =>
  dialog(page).getByRole('textbox', { name: 'نام شهر یا استان، یا چند رقم اول تلفن ثابت' });
/** The areas that are offered. */
export const found = (page: Page) =>
  dialog(page).getByRole('list', { name: 'منطقه\u200cها' }).getByRole('button');

/** Opens the dialog and waits until the areas are there. */
export async function open(page: Page) {
  await opener(page).click();
  await expect(found(page)).not.toHaveCount(0);
}

/** Chooses the first area that is found for what is typed. */
export async function choose(page: Page, typed: string) {
  await open(page);
  await field(page).fill(typed);
  await found(page).first().click();
  await expect(dialog(page)).toHaveCount(0);
}
