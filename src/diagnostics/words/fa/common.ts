import type { Near } from '../../closest.ts';

/** What to write in the place of a word that is not known: the nearest, or some of those there are. */
export function insteadOf({ nearest, known, more }: Near): string {
  if (nearest !== undefined) return `منظورتان «${nearest}» نیست؟`;
  if (known.length === 0) return 'آن را بردارید.';
  return `یکی از این‌ها را بنویسید: ${known.join('، ')}${more === 0 ? '' : ` یا ${more} نام دیگر`}.`;
}
