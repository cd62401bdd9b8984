import { foldDigits } from '../../src/text/format/digits.ts';
import { expect, test, type Page } from './site.ts';

const guide = '/no-internet/no-internet/';
const end = `${guide}#scope=all&service=no&type=dsl&dsl=not-sure&restart-unsure=done&after-unsure=not-sure`;
const shown = (page: Page) =>
  page.locator('[data-outcome]:visible').filter({ has: page.locator('hand-over') });
const report = (page: Page) => shown(page).locator('[data-ticket-report]');
/** Opens what is folded beside the first thing to do. */
const unfold = (page: Page, title: string) => shown(page).getByText(title, { exact: true }).click();
const fullReport = 'گزارش کامل';

/** What the page gave to the system's share sheet, and what that answers. */
async function withShareSheet(page: Page, answer: 'shared' | 'AbortError' | 'NotAllowedError') {
  await page.addInitScript((outcome) => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        shared.push(data);
        return outcome === 'shared' ? Promise.resolve() : Promise.reject(new DOMException('', outcome));
      },
    });
  }, answer);
}

test('the report read alone says which guide, when, what was tried and what was found', async ({ page }) => {
  await page.goto(end);
  await unfold(page, fullReport);
  const lines = (await report(page).innerText()).split('\n');
  expect(lines[0]).toBe('راهنما: اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟');
  expect(lines[1]).toMatch(/^کد گزارش: /);
  expect(lines[2]).toBe('نتیجه: با خاموش و روشن کردن حل نشد؛ وضعیت چراغ\u200cها معلوم نیست');
  expect(lines[3]).toMatch(/^زمان: [۰-۹]{1,2} \S+ ۱۴[۰-۹]{2} ساعت [۰-۹]{1,2}:[۰-۹]{2}$/);
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(6);
});

test('what the customer adds goes into what is carried, and into no address but the letter', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(end);
  const ticket = shown(page).locator('[data-ticket-link]');
  const before = await ticket.getAttribute('href');
  await page.getByLabel('شناسهٔ کاربری').fill('customer-4711');
  await expect(report(page)).toContainText('شناسهٔ کاربری: customer-4711');
  await page.getByLabel('چیزهایی که کارشناس لازم دارد').fill('model-815');
  await unfold(page, fullReport);
  await page.getByRole('button', { name: 'کپی گزارش' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/customer-4711\n.*model-815/);
  expect(await shown(page).locator('[data-mail-link]').getAttribute('href')).toMatch(
    /customer-4711.*model-815/,
  );
  expect(await ticket.getAttribute('href')).toBe(before);
  expect(page.url()).not.toMatch(/4711|815/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/4711|model-815/);
});

test('a letter is short enough for every mail program, and its code tells the rest', async ({ page }) => {
  await page.goto(end);
  const way = shown(page).locator('[data-way="mail"]');
  await expect(way.locator('[data-mail-link]')).toHaveAttribute('href', /agent/);
  const address = (await way.locator('[data-mail-link]').getAttribute('href')) ?? '';
  expect(address.length).toBeLessThanOrEqual(2000);
  const digits = foldDigits(await page.locator('[data-reference-code]:visible').innerText()).replace(
    /\D/g,
    '',
  );
  const body = new URLSearchParams(address.slice(address.indexOf('?'))).get('body') ?? '';
  expect(body.split('\r\n').at(-1)).toBe(`بقیه: ${new URL('/agent/', page.url()).href}#${digits}`);
  await unfold(page, 'راه\u200cهای دیگر');
  await expect(way.getByText('همهٔ گزارش در ایمیل جا نشد')).toBeHidden();
});

test('an editor\u2019s sentence stands alone in a letter, and is marked as one in what a later guide reports', async ({
  page,
}) => {
  await page.goto(`${guide}#scope=all`);
  await page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' }).click();
  await expect(page).toHaveURL(`${guide}#scope=all&service=no`);
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join('\n')))
    .toContain('"answer":"سرویس اعتبار و حجم دارد","whole":true');
  await page.goto(
    '/no-internet/dsl-light-off/#state=off&reseat=done&after-reseat=no&direct=done&after-direct=not-sure',
  );
  await expect(report(page)).toContainText('- چراغ DSL الان چطور است؟ چراغ DSL خاموش یا قرمز است');
  await expect(report(page)).toContainText('- اعتبار یا حجم سرویس تمام شده است؟ سرویس اعتبار و حجم دارد');
  const letter = (await shown(page).locator('[data-mail-link]').getAttribute('href')) ?? '';
  const body = new URLSearchParams(letter.slice(letter.indexOf('?'))).get('body') ?? '';
  expect(body.split('\r\n')).toContain('- چراغ DSL خاموش یا قرمز است');
});

test('what the address carried before its answers goes into no report and no link', async ({ page }) => {
  await page.goto(end.replace('#', '?mobile=09120000000&utm_source=sms#'));
  await expect(report(page)).toContainText(`نشانی: ${new URL(end, page.url()).href}`);
  expect(await shown(page).innerHTML()).not.toMatch(/09120000000|utm_source/);
});

test('one touch copies the report and opens the portal beside, and the steps stay in sight', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('https://portal.example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'portal' }),
  );
  await page.goto('/wifi/weak-wifi/#ask');
  await expect(page.locator('[data-reference-code]:visible')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'کپی گزارش و رفتن به پیشخان نمونه' }).click();
  const portal = await opened;
  await expect(portal).toHaveURL('https://portal.example.org/');
  expect(await portal.evaluate(() => window.opener === null)).toBe(true);
  await page.bringToFront();
  await expect(
    page.locator('[data-first-way]:visible').getByText('ورود › پیام\u200cها › پیام تازه'),
  ).toBeInViewport();
  await expect(shown(page).getByText('گزارش کپی شد.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report(page).textContent());
});

test('the report is shared where the system can, and closing its window is no failure', async ({ page }) => {
  await withShareSheet(page, 'AbortError');
  await page.goto(end);
  await unfold(page, fullReport);
  await page.getByRole('button', { name: 'فرستادن گزارش' }).click();
  expect(await page.evaluate('window.shared[0].text')).toBe(await report(page).textContent());
  await expect(page.locator('[data-outcome="call-support"] .report-actions [data-copy-status]')).toBeEmpty();
});

test('a share that fails says what to do instead', async ({ page }) => {
  await withShareSheet(page, 'NotAllowedError');
  await page.goto(end);
  await unfold(page, fullReport);
  await page.getByRole('button', { name: 'فرستادن گزارش' }).click();
  await expect(page.getByText('فرستاده نشد. گزارش را کپی کنید.')).toBeVisible();
});

test('where nothing can be shared no button offers it, and a copy that is refused marks the report', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
  });
  await page.goto(end);
  await unfold(page, fullReport);
  await expect(page.getByRole('button', { name: 'فرستادن گزارش' })).toBeHidden();
  await page.getByRole('button', { name: 'کپی گزارش' }).click();
  await expect(page.getByText('کپی نشد.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('مودم را خاموش و روشن کنید');
});

test('only the report is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto(end);
  await unfold(page, fullReport);
  await page.getByRole('button', { name: 'چاپ گزارش' }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('body').innerText()).trim()).toBe((await report(page).innerText()).trim());
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a guide that sends on to another tells it what was tried, so that the customer need not', async ({
  page,
}) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).click();
  await page.getByRole('link', { name: 'بله، اعتبار تمام شده است' }).click();
  await page
    .locator('[data-outcome="see-expired"]')
    .getByRole('link', { name: /^ادامه: / })
    .click();
  await expect(page).toHaveURL('/no-internet/service-expired/');
  await page.getByText('نه، هنوز مشکل دارم').click();
  await expect(report(page)).toContainText('نتیجه: راهنما را خواندم و مشکل حل نشد.');
  await expect(report(page)).toContainText(
    /پیش از این: اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟ \(.*\): اعتبار سرویس تمام شده است/,
  );
  await expect(report(page)).toContainText('- اعتبار یا حجم سرویس تمام شده است؟ بله، اعتبار تمام شده است');
  // This guide asks nothing and has no number of its own: the one before it is read out.
  const code = page.locator('[data-reference-code]:visible');
  await expect(code).toHaveText(/^[۰-۹]{4}(?:\u00a0[۰-۹]{1,4})+$/);
  await expect(report(page)).toContainText(`(کد گزارش ${(await code.textContent()) ?? ''})`);
  const letter = await shown(page).locator('[data-mail-link]').getAttribute('href');
  expect(foldDigits(decodeURIComponent(letter ?? ''))).toContain(
    foldDigits((await code.textContent()) ?? ''),
  );
  const before = (await code.textContent()) ?? '';
  await page.goto(`/no-internet/dsl-light-off/`);
  // A guide with questions has its own number, shows the other beside it, and so it does of the guide that was only read.
  await page.evaluate(() => {
    location.hash = '#state=off&reseat=done&after-reseat=no&direct=done&after-direct=no';
  });
  await expect(report(page)).toContainText('پیش از این: اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟');
  await expect(page.locator('[data-earlier-code]:visible')).toHaveText(before);
  await expect(page.locator('[data-earlier]:visible')).toHaveText(`کد راهنمای قبلی: ${before}`);
  await expect(report(page)).toContainText('راهنما را خواندم و مشکل حل نشد.');
});
