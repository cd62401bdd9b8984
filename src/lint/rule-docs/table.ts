import type { RuleName } from '../../diagnostics/rules.ts';
import { betweenTreesDocs } from './between-trees.ts';
import { addressDocs } from './addresses.ts';
import { areaDocs } from './areas.ts';
import { codeDocs } from './code.ts';
import { factDocs } from './facts.ts';
import { fileDocs } from './files.ts';
import { frontMatterDocs } from './front-matter.ts';
import { findingDocs } from './findings.ts';
import { languageDocs } from './language.ts';
import { linkDocs } from './links.ts';
import { noticeDocs } from './notices.ts';
import type { RuleDoc } from './rule-doc.ts';
import { treeDocs } from './trees.ts';

/** The parts of the rules' page, in its order. */
export const ruleSections: readonly (readonly [title: string, docs: Readonly<Record<string, RuleDoc>>])[] = [
  ['سرآغاز راهنما', frontMatterDocs],
  ['متن و جزءها', codeDocs],
  ['پیوند و تصویر', linkDocs],
  ['نشانی‌های پیشین', addressDocs],
  ['درخت پرسش', treeDocs],
  ['سنجش در درخت', factDocs],
  ['از یک راهنما به راهنمای دیگر', betweenTreesDocs],
  ['زبان فارسی', languageDocs],
  ['خبرهای شبکه', noticeDocs],
  ['منطقه‌ها', areaDocs],
  ['یافته‌های سنجش', findingDocs],
  ['پرونده‌ها و تنظیم سایت', fileDocs],
];

/** What is said of every rule: the type refuses a rule without it. */
export const ruleDocs: Readonly<Record<RuleName, RuleDoc>> = {
  ...frontMatterDocs,
  ...codeDocs,
  ...linkDocs,
  ...addressDocs,
  ...treeDocs,
  ...factDocs,
  ...betweenTreesDocs,
  ...languageDocs,
  ...noticeDocs,
  ...areaDocs,
  ...findingDocs,
  ...fileDocs,
};
