import type { Translated } from '../words.ts';
import type { factWords as english } from '../en/facts.ts';
import { code, insteadOf, listed } from './common.ts';

/** What is said of questions that a connection check may answer. */
export const factWords: Translated<typeof english> = {
  'tree-fact.empty': ({ id, known }) => [
    `${code('when')} در پاسخ «${id}» خالی است.`,
    `یکی از این‌ها را بنویسید: ${listed(known)}؛ یا ${code('when')} را بردارید.`,
  ],
  'tree-fact.not-found-out': ({ value, fact, near }) => [
    `«${value}» یعنی ${code(fact)} معلوم نشد؛ پس پاسخی را پیشنهاد نمی‌کند.`,
    insteadOf(near),
  ],
  'tree-fact.value': ({ value, fact, near }) => [`مقدار ${code(fact)} «${value}» نمی‌شود.`, insteadOf(near)],
  'tree-fact.no-fact': ({ id }) => [
    `پاسخ «${id}» ${code('when')} دارد، ولی پرسشش ${code('fact')} ندارد.`,
    `در ${code('<Step>')} بنویسید ${code('fact="…"')}، یا ${code('when')} را بردارید.`,
  ],
  'tree-fact': ({ fact, near }) => [`سنجش چیزی با نام «${fact}» نمی‌شناسد.`, insteadOf(near)],
  'tree-fact.no-when': ({ id, known }) => [
    `هیچ پاسخی از پرسش «${id}» ${code('when')} ندارد؛ پس ${code('fact')} چیزی پیشنهاد نمی‌کند.`,
    `در یکی از پاسخ‌ها ${code('when="…"')} بنویسید، با یکی از این‌ها: ${listed(known)}.`,
  ],
  'tree-fact-answers.shared': ({ value, other }) => [
    `«${value}» پیش از این پاسخ «${other}» را پیشنهاد می‌کند.`,
    'آن را تنها در پاسخی بگذارید که همان یک چیز را می‌گوید.',
  ],
  'tree-fact-answers.measured': ({ id }) => [
    `پرسش «${id}» جز پاسخ سنجیده پاسخی ندارد.`,
    'پاسخ دیگری بنویسید: شاید مشتری چیز دیگری می‌بیند و باید بتواند بگوید.',
  ],
  'tree-fact-visit': ({ id }) => [
    `پاسخ «${id}» سنجیده می‌شود و یک‌راست به مراجعهٔ کارشناس می‌رود.`,
    `پیش از آن چیزی بپرسید که تنها آدم می‌بیند، یا ${code('when')} را بردارید.`,
  ],
  'finding-id': ({ id }) => [`سطر دیگری هم شناسهٔ «${id}» را دارد.`, 'به این سطر شناسهٔ خودش را بدهید.'],
  'finding-fact': ({ fact, near }) => [`سنجش چیزی با نام «${fact}» نمی‌شناسد.`, insteadOf(near)],
  'finding-fact.value': ({ fact, value, near }) => [
    `مقدار ${code(fact)} «${value}» نمی‌شود.`,
    insteadOf(near),
  ],
  'finding-fact.empty': ({ fact, known }) => [
    `${code(fact)} اینجا مقدار ندارد.`,
    `یکی از این‌ها را بنویسید: ${listed(known)}؛ یا آن را بردارید.`,
  ],
  'finding-order.impossible': ({ id }) => [
    `سطر «${id}» چیزهایی می‌خواهد که با هم پیش نمی‌آیند.`,
    'یکی از شرط‌هایش را بردارید.',
  ],
  'finding-order': ({ id }) => [
    `سطر «${id}» هیچ‌وقت دیده نمی‌شود: هر بار که بخواند، یکی از سطرهای بالایش هم می‌خواند.`,
    'آن را بالاتر ببرید، یا بردارید.',
  ],
  'finding-order.covered': ({ id, cover }) => [
    `سطر «${id}» هیچ‌وقت دیده نمی‌شود: هر بار که بخواند، «${cover}» در بالای آن هم می‌خواند.`,
    'آن را بالاتر ببرید، یا بردارید.',
  ],
  'finding-order.last': ({ id }) => [
    `سطر آخر («${id}») همیشه نمی‌خواند: به بعضی مشتری‌ها چیزی گفته نمی‌شود.`,
    `پس از آن سطری بی ${code('when')} بنویسید، برای هر چه جز این‌ها پیدا شود.`,
  ],
  'finding-claim': ({ found, honest }) => [
    `سنجش این را نمی‌داند: «${found}».`,
    `بگویید چه سنجیده شد و میان چه و چه: ${honest}.`,
  ],
};
