import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { siteSchema, type SiteData } from '../../../src/content/schemas/site.ts';
import { fa } from '../../../src/strings/fa.ts';
import type { GuideContext } from '../../../src/blocks/guide-context.ts';

/** A provider made up for tests. */
export const site: SiteData = siteSchema.parse({
  name: 'راه\u200cگشا',
  tagline: 'راهنمای نمونه برای آزمون',
  provider: 'نمونه',
  address: 'https://help.example',
  languages: [{ code: 'fa', name: 'فارسی', dir: 'rtl' }],
  support: {
    hours: 'همیشه',
    phone: { show: '123', dial: '123' },
    email: 'help@help.example',
    chat: { label: 'گفت\u200cوگو', address: 'https://chat.example/' },
  },
  portal: { name: 'پرتال', kind: 'none', address: 'https://portal.example/', path: ['ورود', 'اعلام مشکل'] },
  topics: { line: 'خط تلفن' },
});

const guide: GuideContext = {
  title: 'اینترنت قطع است',
  slug: 'no-internet',
  address: 'https://help.example/no-internet/no-internet/',
  site,
  strings: fa,
  urls: new Map([['change-dns', { url: '/websites-apps/change-dns/', title: 'تغییر DNS' }]]),
};

/**
 * Renders one component as a guide would, to HTML.
 * @param own what the guide has besides, or in the place of its own.
 */
export async function rendered(
  component: AstroComponentFactory,
  props: Record<string, unknown> = {},
  slot = '',
  own: Partial<GuideContext> = {},
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, {
    props,
    slots: { default: slot },
    locals: { guide: { ...guide, ...own } },
  });
}
