import { withParameter, type PortalForm } from './portal-link.ts';
import { portalRows } from './portals.ts';
import type { PortalSettings } from './schema.ts';

/** The form's address below the portal's, in the letters that an address may have. */
function formAddress(base: string, path: string): string {
  const whole = path === '' ? base : base.replace(/\/+$/, '') + (path.startsWith('/') ? path : `/${path}`);
  return new URL(whole).href;
}

/** Puts the provider's values into the places that a row has for them. */
const filler = (settings: PortalSettings) => (text: string) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => settings.values[name] ?? '');

/** The parameters that are the same for every ticket: the row's own, less those that stay empty, and the provider's. */
export function fixedParameters(settings: PortalSettings): Record<string, string> {
  const fill = filler(settings);
  const own = Object.entries(portalRows[settings.kind].fixed).map(([name, value]): [string, string] => [
    name,
    fill(value),
  ]);
  return { ...Object.fromEntries(own.filter(([, value]) => value !== '')), ...settings.fields };
}

/**
 * Fills a portal's row with the provider's values.
 * @param limit the site's own bound on a link, in encoded bytes; the smaller of it and the row's counts.
 * @throws TypeError when the portal's address with the row's path is none; the schema lets no such address through.
 */
export function portalForm(settings: PortalSettings, limit: number): PortalForm {
  const row = portalRows[settings.kind];
  const fill = filler(settings);
  const [subject, report] = [fill(row.subject ?? ''), fill(row.report ?? '')];
  return {
    address: Object.entries(fixedParameters(settings)).reduce(
      (address, [name, value]) => withParameter(address, name, value),
      formAddress(settings.address, fill(row.path)),
    ),
    ...(subject === '' ? {} : { subject }),
    ...(report === '' ? {} : { report }),
    newline: row.newline,
    limit: Math.min(row.limit, limit),
  };
}
