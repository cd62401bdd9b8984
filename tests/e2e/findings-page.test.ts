import { expect, test } from '@playwright/test';
import { byPosition, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { exampleFiles } from '../../src/lint/rule-docs/example-files.ts';
import { ruleSections } from '../../src/lint/rule-docs/table.ts';
import { findingsFa } from '../../src/strings/fa-findings.ts';
import { findingsPage } from '../../src/tools/lint/findings-page.ts';
import { expectAccessible } from './axe.ts';

const now = new Date('2026-11-29T12:00:00Z');

/** What is found in the wrong example of one rule of each kind. */
const found: readonly Diagnostic[] = ruleSections
  .flatMap(([, docs]) => Object.values(docs).slice(0, 1))
  .flatMap(({ wrong }) => lintFiles(exampleFiles(wrong), { now, pictures: new Map() }).diagnostics)
  .sort(byPosition);

test('the page of what is wrong can be read on every width, in the dark, and with its rules open', async ({
  page,
}) => {
  await page.setContent(findingsPage(found, now));
  await expectAccessible(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await expectAccessible(page);
});

test('the rule of a finding opens beside it by the keyboard', async ({ page }) => {
  await page.setContent(findingsPage(found, now));
  const finding = page
    .getByRole('listitem')
    .filter({ has: page.getByText(findingsFa.example) })
    .first();
  await expect(finding.getByText(findingsFa.wrong)).toBeHidden();
  await finding.getByText(findingsFa.example).press('Enter');
  await expect(finding.getByText(findingsFa.wrong)).toBeVisible();
  await expect(finding.getByText(findingsFa.right, { exact: true })).toBeVisible();
});

test('a clean content is told as such', async ({ page }) => {
  await page.setContent(findingsPage([], now));
  await expect(page.getByText(findingsFa.clean)).toBeVisible();
  await expectAccessible(page);
});
