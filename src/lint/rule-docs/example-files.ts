import type { ContentFiles } from '../../content/model.ts';
import type { Example } from './rule-doc.ts';

const SITE_YAML = `name: راه‌گشا
tagline: مشکل اینترنتتان را پیدا کنید
provider: شاتل
address: https://example.org
languages:
  - { code: fa, name: فارسی, dir: rtl }
support:
  hours: شبانه‌روزی
  phone: { show: '91000000', dial: '91000000' }
  email: help@example.org
portal:
  name: پرتال
  kind: none
  address: https://example.org/
topics:
  modem: مودم
`;

const symptom = (title: string, order: number) =>
  `title: ${title}\nsummary: روشن نمی‌شود یا درست کار نمی‌کند.\nicon: modem\norder: ${order}\n`;

const fields: Readonly<Record<string, string>> = {
  title: 'title: مودم روشن نمی‌شود',
  summary: 'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
  symptoms: 'symptoms: [modem]',
  reviewed: 'reviewed: 2026-11-22',
  aliases: 'aliases: [مودم خاموشه]',
};

function guide(head: string, body: string): string {
  const written = new Set(head.split('\n').map((line) => /^(\w+):/.exec(line)?.[1]));
  const rest = Object.entries(fields).flatMap(([name, line]) => (written.has(name) ? [] : [line]));
  return ['---', ...(head === '' ? [] : [head]), ...rest, '---', body, ''].join('\n');
}

/** The file that an example's front matter or body stands in. */
export const EXAMPLE_FILE = 'articles/fa/modem/modem-power.mdx';

const around: Readonly<Record<string, string>> = {
  'site.yaml': SITE_YAML,
  'symptoms/modem.yaml': symptom('مودم', 1),
  'symptoms/wifi.yaml': symptom('وای‌فای', 2),
  'articles/fa/modem/restart-modem.mdx': guide(
    'title: مودم را خاموش و روشن کنید\naliases: [خاموش روشن کردن مودم]',
    'مودم را از برق بکشید.',
  ),
};

/**
 * A whole content folder with an example in it, in which nothing else is wrong. A file that the example gives empty is
 * left out.
 */
export function exampleFiles(example: Example): ContentFiles {
  const own =
    'files' in example
      ? example.files
      : {
          [EXAMPLE_FILE]:
            'head' in example ? guide(example.head, 'مودم را روشن کنید.') : guide('', example.body),
        };
  return new Map(Object.entries({ ...around, ...own }).filter(([, text]) => text !== ''));
}
