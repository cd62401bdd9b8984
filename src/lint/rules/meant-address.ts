import type { Catalogue } from '../catalogue.ts';
import { isPublicHost } from '../ip-address.ts';
import { articleUrl } from '../../content/addresses.ts';

/** Digits of Persian and Arabic, by their place. */
const otherDigits = /[۰-۹٠-٩]/g;
const latinDigit = (digit: string) => String((digit.codePointAt(0) ?? 0) & 0xf);

/** Pages that have no https: those with which a modem or a public network shows its own page. */
const plainHosts =
  /^(?:(?:www\.)?(?:tplink(?:wifi|login|modem|repeater)\.net|routerlogin\.(?:net|com)|mwlogin\.net|miwifi\.com)|router\.asus\.com|neverssl\.com|captive\.apple\.com|detectportal\.firefox\.com|connectivitycheck\.gstatic\.com|www\.msftconnecttest\.com)$/i;

const splitAddress = (address: string): readonly [path: string, rest: string] => {
  const at = address.search(/[?#]/);
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
};

/**
 * The address of a page of the site that was written otherwise: without slashes, by the name or the file of its guide,
 * below its language; undefined where it may be any other.
 */
export function meantPage(address: string, { pages, guides }: Catalogue): string | undefined {
  const [path, rest] = splitAddress(address);
  const names = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.{0,2}\/)*(?:content\/)?(?:articles\/)?/, '')
    .replace(/(?:\.mdx?|\.html)?\/*$/, '');
  if (!/^[\w/-]+$/.test(names)) return undefined;
  const candidates = [names, names.replace(/^[a-z]{2}\//, '')].map((one) => `/${one}/`);
  const page = candidates.find((one) => pages.has(one));
  if (page !== undefined) return `${page}${rest}`;
  const named = guides.filter(({ slug }) => slug === names);
  const [guide] = named;
  if (guide === undefined || named.length > 1) return undefined;
  return `${articleUrl(guide.symptom, guide.slug, guide.language)}${rest}`;
}

/** What of an address stands behind the site's own host, from its slash on; undefined where it is another's. */
export function ownPath(address: string, { address: site }: Catalogue): string | undefined {
  if (site === undefined || !URL.canParse(site) || !URL.canParse(address)) return undefined;
  const { protocol, host, pathname, search, hash } = new URL(address);
  const isOwn = host.replace(/^www\./, '') === new URL(site).host.replace(/^www\./, '');
  return isOwn && /^https?:$/.test(protocol) ? `${pathname}${search}${hash}` : undefined;
}

/** The same address by https; undefined where it has it, or where nobody answers by that: a modem at home does not. */
export function secureAddress(address: string): string | undefined {
  if (!/^http:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return isPublicHost(hostname) && !plainHosts.test(hostname)
    ? address.replace(/^http:/i, 'https:')
    : undefined;
}

/** An address that lacks its beginning, or has it written wrongly, with the right one. */
export function wholeAddress(address: string): string | undefined {
  const mailbox = /^(?:mailto:\/*\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i.exec(address)?.[1];
  if (mailbox !== undefined) return `mailto:${mailbox}`;
  const number = /^(?:tel:\/*)?(\+?[\d۰-۹٠-٩][\d۰-۹٠-٩ ()-]{2,})$/i.exec(address)?.[1];
  if (number !== undefined) return `tel:${number.replace(otherDigits, latinDigit).replace(/[ ()]/g, '')}`;
  const web = /^https?(?::\/?|\/\/?|:\/{3,})(?!\/)([\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?)$/i.exec(address)?.[1];
  return web === undefined ? undefined : `https://${web}`;
}
