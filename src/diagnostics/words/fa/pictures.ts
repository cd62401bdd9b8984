import type { Translated } from '../words.ts';
import type { pictureWords as english, SvgFault } from '../en/pictures.ts';
import { insteadOf } from './common.ts';

const SAVE_AGAIN =
  'آن را با نوع PNG، JPEG یا WebP ذخیره کنید، یا اگر طرح است با نوع SVG، و نام تازه‌اش را بنویسید.';

function faultInDrawing(fault: SvgFault): string {
  switch (fault.is) {
    case 'element':
      return `جزء <${fault.name}> دارد`;
    case 'runs':
      return `ویژگی ${fault.name} دارد که کد اجرا می‌کند`;
    case 'leads-out':
      return `ویژگی ${fault.name} دارد که به بیرون از پرونده می‌رود`;
    case 'may-lead-out':
      return `ویژگی ${fault.name} دارد که شاید به بیرون از پرونده برود`;
    case 'closes-nothing':
      return `یک </${fault.name}> دارد که چیزی را نمی‌بندد`;
    case 'styles':
      return 'سبک‌هایی دارد که شاید به بیرون از پرونده بروند';
    case 'signs':
      return 'نشانه‌هایی دارد که جزو طرح نیستند';
    case 'beginning':
      return 'با <svg xmlns="http://www.w3.org/2000/svg"> آغاز نمی‌شود';
    case 'no-end':
      return 'پایان ندارد';
  }
}

/** What is said of pictures. */
export const pictureWords: Translated<typeof english> = {
  'picture-kind.unreadable': ({ name }) => [`تصویر «${name}» خوانده نمی‌شود.`, SAVE_AGAIN],
  'picture-kind': ({ name, kind }) => [
    `تصویر «${name}» از نوع «${kind}» است و همهٔ مرورگرها آن را نشان نمی‌دهند.`,
    SAVE_AGAIN,
  ],
  'picture-kind.ending': ({ name, kind }) => [
    `تصویر «${name}» از نوع «${kind}» است، ولی پسوندش چیز دیگری می‌گوید.`,
    `پسوندش را ‎.${kind}‎ کنید.`,
  ],
  'picture-size': ({ name, kilobytes, most, width, height }) => [
    `تصویر «${name}» ${width} در ${height} پیکسل و ${kilobytes} کیلوبایت است.`,
    `تنها بخشی را که باید دیده شود ببرید و با پهنای ۱۴۰۰ پیکسل و حداکثر ${most} کیلوبایت ذخیره کنید.`,
  ],
  'picture-size.drawing': ({ name, kilobytes, most }) => [
    `طرح «${name}» ${kilobytes} کیلوبایت است.`,
    `آن را با نوع SVG ساده و حداکثر ${most} کیلوبایت ذخیره کنید، یا با نوع PNG.`,
  ],
  'picture-code': ({ name, fault }) => [
    `طرح «${name}» ${faultInDrawing(fault)}.`,
    'آن را با نوع SVG ساده، تنها با شکل و نوشته، ذخیره کنید؛ یا با نوع PNG.',
  ],
  'missing-image.path': ({ address, name }) => [
    `«${address}» نام تصویر نیست.`,
    `تنها نام پرونده را بنویسید: ${name}.`,
  ],
  'missing-image.near': ({ address, near }) => [`تصویری با نام «${address}» نداریم.`, insteadOf(near)],
  'missing-image': ({ address }) => [
    `تصویری با نام «${address}» نداریم.`,
    'پرونده را در پوشهٔ pictures محتوا بگذارید و تنها نامش را بنویسید: modem.png.',
  ],
  'file-name.picture-folder': ({ folder }) => [
    'تصویرها پوشهٔ جداگانه ندارند.',
    `پرونده را یک‌راست در پوشهٔ ${folder} بگذارید.`,
  ],
  'file-name.picture': ({ name }) => [
    `«${name}» نام تصویر نمی‌شود.`,
    'نام و پسوندش را با حرف کوچک لاتین، رقم و خط تیره بنویسید: modem-back.png.',
  ],
  'picture-unused': ({ name }) => [
    'هیچ راهنمایی این تصویر را نشان نمی‌دهد.',
    `در راهنمایی بنویسید ![آنچه نشان می‌دهد](${name})، یا پرونده را پاک کنید.`,
  ],
};
