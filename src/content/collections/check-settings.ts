import type { CheckSettings } from '../../check/check-settings.ts';
import { checkSettingsOf } from '../check-settings-of.ts';
import { articles } from './articles.ts';
import { site } from './site.ts';

/** What the scripts of a page in one language are told of the check. */
export async function checkSettings(language: string): Promise<CheckSettings> {
  const reviewed = (await articles(language)).map((one) => one.reviewed);
  return checkSettingsOf(await site(), reviewed, Date.now());
}
