import type { PortalForm } from './portal-link.ts';
import { portalRows, type PortalKind } from './portals.ts';

/** What `content/site.yaml` says of the portal. */
export interface PortalSettings {
  readonly kind: PortalKind;
  readonly address: string;
  readonly values: Readonly<Record<string, string>>;
  /** Further parameters that are the same for every ticket, such as a custom field. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The form's address below the portal's, in the letters that an address may have. */
function formAddress(base: string, path: string): string {
  const whole = path === '' ? base : base.replace(/\/+$/, '') + (path.startsWith('/') ? path : `/${path}`);
  return new URL(whole).href;
}

/**
 * Fills a portal's row with the provider's values.
 * @param limit the site's own bound on a link, in encoded bytes; the smaller of it and the row's counts.
 */
export function portalForm(settings: PortalSettings, limit: number): PortalForm {
  const row = portalRows[settings.kind];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => settings.values[name] ?? '');
  const fixed = Object.entries(row.fixed).map(([name, value]) => [name, fill(value)] as const);
  const [subject, report] = [fill(row.subject ?? ''), fill(row.report ?? '')];
  return {
    address: formAddress(settings.address, fill(row.path)),
    fixed: { ...Object.fromEntries(fixed.filter(([, value]) => value !== '')), ...settings.fields },
    ...(subject === '' ? {} : { subject }),
    ...(report === '' ? {} : { report }),
    newline: row.newline,
    limit: Math.min(row.limit, limit),
  };
}
