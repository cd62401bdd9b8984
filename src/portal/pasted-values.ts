import { z } from 'astro/zod';
import type { ReasonName, ValueFault } from '../diagnostics/words/en/values.ts';
import { foldDigits } from '../text/format/digits.ts';

/** Signs that come along when something is copied out of a sentence, a letter or a page. */
const WRAPPING = /^[\s\p{Cf}<[({"'«“‘]+|[\s\p{Cf}>\])}"'»”’.,;:!،؛؟]+$/gu;
const unwrapped = (value: string) => value.replace(WRAPPING, '');

const isLocal = (host: string) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

/** What an address may be, by the setting that it is in. */
interface AddressRules {
  /** Whether an address without encryption will do. */
  readonly plain: boolean;
  /** Whether it is that of a host alone, without a folder or a query. */
  readonly hostAlone: boolean;
}

/** The address that was most likely meant: with https://, without what stands around it; undefined where none can be seen. */
function meantAddress(value: string, { hostAlone }: AddressRules): string | undefined {
  const [, scheme = '', host = '', rest = ''] =
    /(https?)?:*[/\\]*((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?)([^\s«»“”"'<>()[\]\\]*)/iu.exec(
      unwrapped(foldDigits(value))
        .replace(/^[^@/]*@/, '')
        .replace(/\/\/[^@/]*@/, '//'),
    ) ?? [];
  if (host === '') return undefined;
  const wanted = scheme.toLowerCase() === 'http' && isLocal(host) ? 'http' : 'https';
  return `${wanted}://${host}${hostAlone ? '' : unwrapped(rest)}`;
}

function whyNoAddress(value: string, { plain, hostAlone }: AddressRules): ReasonName | undefined {
  if (value !== value.trim()) return 'edge-space';
  const noHost = 'no-host';
  if (!/^https?:\/\/[^/]/i.test(value)) return noHost;
  if (/[\s\p{Cf}\\<>"“”«»،؛؟]/u.test(value)) return 'no-sign-of-address';
  if (!URL.canParse(value)) return noHost;
  const { protocol, hostname, username, password, pathname, search, hash } = new URL(value);
  if (username !== '' || password !== '') return 'name-or-password';
  if (hostname.startsWith('https') && pathname.startsWith('//')) return 'https-twice';
  if (protocol === 'http:' && !plain && !isLocal(hostname)) return 'not-encrypted';
  if (hostAlone && (search !== '' || hash !== '')) return 'behind-host';
  if (hostAlone && pathname !== '/') return 'in-a-folder';
  return undefined;
}

/** What is wrong with a web address as it was pasted; undefined where it is right. */
export function addressFault(value: string, rules: AddressRules): ValueFault | undefined {
  const why = whyNoAddress(value, rules);
  if (why === undefined) return undefined;
  const meant = meantAddress(value, rules);
  return { why, kind: 'address', ...(meant === undefined ? {} : { meant }) };
}

const isDialled = (text: string) => /^\+?[0-9]{3,15}$/.test(text);

/** A pasted telephone number without what is not dialled. */
const withoutSigns = (value: string) =>
  foldDigits(value)
    .replace(/^\s*tel:/i, '')
    .replace(/[\s\p{Cf}\p{Pd}().\u066b/]/gu, '');

/** The digits to dial for a telephone number as it was pasted; undefined where none can be seen. */
function dialledNumber(value: string): string | undefined {
  const digits = withoutSigns(value);
  return isDialled(digits) ? digits : undefined;
}

/** What is wrong with a telephone number as it was pasted; undefined where it is right. */
export function phoneFault(value: string): ValueFault | undefined {
  if (isDialled(value)) return undefined;
  const dialled = dialledNumber(value);
  const found = { kind: 'phone', ...(dialled === undefined ? {} : { meant: dialled }) } as const;
  if (/^\+?[0-9]*$/.test(value)) return { why: 'digits-count', ...found };
  return { why: 'more-than-digits', ...found };
}

/** What is wrong with a mailbox as it was pasted; undefined where it is right. */
export function mailboxFault(value: string): ValueFault | undefined {
  const isMailbox = (text: string) => z.email().safeParse(text).success;
  if (isMailbox(value)) return undefined;
  const [inner = ''] =
    /[^\s<>()[\]"'«»،:?]+@[^\s<>()[\]"'«»،?]+/.exec(value.replace(/^\s*mailto:/i, '')) ?? [];
  const meant = unwrapped(inner);
  return { why: 'no-mailbox', kind: 'mailbox', ...(isMailbox(meant) ? { meant } : {}) };
}

/**
 * A text of which a function says what is wrong with it.
 * @param form what editors' programs know of it (JSON Schema).
 */
const checkedText = (
  fault: (value: string) => ValueFault | undefined,
  form: Readonly<Partial<Record<'format' | 'pattern', string>>>,
) =>
  z
    .string()
    .superRefine((value, context) => {
      const found = fault(value);
      if (found !== undefined) context.addIssue({ code: 'custom', message: found.why, params: found });
    })
    .meta(form);

const address = (rules: AddressRules) =>
  checkedText((value) => addressFault(value, rules), { format: 'uri' });

/** The address of a host, encrypted. */
export const hostAddress = address({ plain: false, hostAlone: true });

/** Any web address; one of an intranet may be without encryption. */
export const webAddress = address({ plain: true, hostAlone: false });

/** Any web address over an encrypted line. */
export const encryptedAddress = address({ plain: false, hostAlone: false });

/** A telephone number in Latin digits, as it is dialled. */
export const phoneNumber = checkedText(phoneFault, { pattern: '^\\+?[0-9]{3,15}$' });

/** A telephone number as people know it and read it, spaces, signs and all. */
export const shownNumber = checkedText(
  (value) => ((value.match(/\p{Nd}/gu) ?? []).length < 3 ? { why: 'no-number', kind: 'shown' } : undefined),
  {},
);

/** A mailbox. */
export const mailbox = checkedText(mailboxFault, { format: 'email' });
