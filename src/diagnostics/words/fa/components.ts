import type { componentWords as english } from '../en/components.ts';
import type { Translated } from '../words.ts';
import { code, insteadOf } from './common.ts';

const tag = (name: string) => code(`<${name}>`);
const ANOTHER_ID = 'شناسهٔ دیگری به آن بدهید.';

/** What is said of components: what they are, what they take and where they stand. */
export const componentWords: Translated<typeof english> = {
  expression: () => [`آنچه میان ${code('{…}')} است کد است.`, 'آن‌ها را بردارید، یا میان دو نشان ` بگذارید.'],
  'expression.value': ({ component }) => [
    `${tag(component)} مقداری میان آکولاد دارد.`,
    `مقدار را ساده و میان دو نشان ${code('"')} بنویسید: ${code('name="value"')}.`,
  ],
  'import-export': () => [
    `سطری که با ${code('import')} یا ${code('export')} آغاز می‌شود کد است.`,
    'آن را بردارید؛ جزءها بدون آن کار می‌کنند. اگر جمله است، با واژهٔ دیگری آغازش کنید.',
  ],
  'unknown-component': ({ name, near }) => [`جزئی به نام ${tag(name)} نیست.`, insteadOf(near)],
  'unknown-attribute': ({ component, name, near }) => [
    `${tag(component)} ویژگی «${name}» ندارد.`,
    insteadOf(near),
  ],
  'unknown-attribute.twice': ({ component, name }) => [
    `${tag(component)} ویژگی «${name}» را دو بار دارد.`,
    'یکی را بردارید.',
  ],
  'attribute-value.missing': ({ component, name }) => [
    `ویژگی ${name} در ${tag(component)} مقدار ندارد.`,
    `مقدار را میان دو نشان ${code('"')} بنویسید: ${code(`${name}="…"`)}.`,
  ],
  'attribute-value.empty': ({ component, name }) => [
    `ویژگی ${name} در ${tag(component)} خالی است.`,
    `بنویسید چه نشان می‌دهد، یا ${name} را بردارید.`,
  ],
  'attribute-value.no-site-name': ({ near }) => [`${tag('Site')} نام ندارد.`, insteadOf(near)],
  'attribute-value.site-name': ({ name, near }) => [
    `${tag('Site')} «${name}» را نمی‌شناسد.`,
    insteadOf(near),
  ],
  'tree-content.answer': () => [
    `پاسخ تنها واژه دارد؛ پیوند، فهرست، تصویر و جزء جز ${tag('Key')} در آن نمی‌آید.`,
    'آن را بالاتر، در متن پرسش، بنویسید.',
  ],
  'tree-content.between': ({ name, children }) => [
    `آنچه یک‌راست درون ${tag(name)} باشد دیده نمی‌شود.`,
    `آن را به درون یکی از این‌ها ببرید: ${children.map(tag).join('، ')}؛ یا از ${tag(name)} بیرون ببرید.`,
  ],
  'misplaced-component.inside': ({ name, inside }) => [
    `${tag(name)} یک‌راست درون ${tag(inside)} نیست.`,
    `آن را به درون ${tag(inside)} و بیرون از هر چیز دیگر ببرید.`,
  ],
  'misplaced-component.in-line': ({ name }) => [
    `${tag(name)} در سطری با واژه‌های دیگر است.`,
    'آن را در سطرهای جدا بنویسید، با یک سطر خالی پیش و پس از آن.',
  ],
  'misplaced-component.nested': ({ name }) => [
    `${tag(name)} درون ${tag(name)} دیگری است.`,
    'آن را از دیگری بیرون و پس از آن ببرید.',
  ],
  'empty-part.attributes': ({ name }) => [
    `${tag(name)} چیزی نشان نمی‌دهد.`,
    `در ویژگی‌هایش بنویسید چه نشان می‌دهد: ${code(`<${name} …="…" />`)}.`,
  ],
  'empty-part.inside': ({ name }) => [
    `${tag(name)} چیزی نشان نمی‌دهد.`,
    `میان ${tag(name)} و ${code(`</${name}>`)} بنویسید چه نشان می‌دهد، یا آن را بردارید.`,
  ],
  'empty-part.guide': () => ['راهنما متن ندارد.', `متن را زیر دومین سطر ${code('---')} بنویسید.`],
  'empty-part.snippet': () => ['این تکه متن ندارد.', 'متنش را بنویسید، یا پرونده را پاک کنید.'],
  'tree-id.page': ({ id }) => [`«${id}» شناسه نمی‌شود: خود صفحه جایی به این نام دارد.`, ANOTHER_ID],
  'tree-id.heading': ({ id }) => [
    `«${id}» شناسه نمی‌شود: عنوانی در این راهنما همین نشانی را دارد.`,
    ANOTHER_ID,
  ],
  'tree-id.question': ({ id, owner }) => [
    `«${id}» شناسه نمی‌شود: عنوان «${owner}» همین نام را دارد.`,
    ANOTHER_ID,
  ],
};
