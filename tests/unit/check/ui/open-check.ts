import { openPage } from '../../browser.ts';
import type { CheckSettings } from '../../../../src/check/check-settings.ts';
import ConnectionCheck from '../../../../src/check/ui/ConnectionCheck.astro';
import type { FindingWithGuide } from '../../../../src/check/ui/finding-with-guide.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered, site } from '../../blocks/guide-context.ts';

export const settings: CheckSettings = {
  line: true,
  gateways: ['192.168.1.1', '192.168.0.1'],
  abroad: ['https://abroad.example/'],
  downloads: [100_000, 1_000_000],
  delay: { good: 60, poor: 150 },
  notBefore: Date.UTC(2026, 10, 1),
  zone: 'Asia/Tehran',
};

const guide = (slug: string) => ({ guide: slug, title: `راهنمای ${slug}`, url: `/slow/${slug}/` });

export const findings: readonly FindingWithGuide[] = [
  { id: 'no-network', when: { network: ['no'] }, say: 'به وای\u200cفای وصل شوید.', ...guide('connect') },
  {
    id: 'modem-answers',
    when: { site: ['no'], modem: ['yes'] },
    say: 'راه تا مودم باز است؛ چراغ\u200cها را ببینید.',
    ...guide('lights'),
  },
  { id: 'silent', when: { site: ['no'] }, say: 'مودم را ببینید.', ...guide('no-internet') },
  { id: 'clock', when: { clock: ['behind', 'ahead'] }, say: 'ساعت دستگاه را درست کنید.', ...guide('clock') },
  { id: 'nothing', when: {}, say: 'چیزی پیدا نشد؛ ادامه دهید.', ...guide('start') },
];

/** The check as the page has it. */
export const checkHtml = (own: object = {}) =>
  rendered(ConnectionCheck, {
    site,
    strings: fa,
    settings,
    findings,
    address: 'https://help.example/check/',
    language: 'fa',
    kilobytes: { check: '۵۰', watch: '۴۰۰' },
    ...own,
  });

export const openCheck = (html: string) => openPage(html, '/check/');
