import { nearWords } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { fixedParameters, portalForm } from '../../portal/portal-form.ts';
import { ticketLink } from '../../portal/portal-link.ts';
import { portalNeeds, portalTakes } from '../../portal/portals.ts';
import type { PortalSettings } from '../../portal/schema.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';

function missingValues(text: string, portal: PortalSettings): Problem[] {
  const parent = Object.keys(portal.values).length > 0 ? 'values' : 'kind';
  return portalNeeds(portal.kind)
    .filter((name) => (portal.values[name] ?? '').trim() === '')
    .map((name) => ({
      ...positionInYaml(text, name in portal.values ? ['portal', 'values', name] : ['portal', parent]),
      ...say('portal-value.missing', { kind: portal.kind, name }),
    }));
}

function unknownValues(text: string, portal: PortalSettings): Problem[] {
  const known = portalTakes(portal.kind);
  return Object.keys(portal.values)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      ...positionInYaml(text, ['portal', 'values', name]),
      ...say('portal-value.unknown', { kind: portal.kind, name, near: nearWords(name, known) }),
    }));
}

/** Parameters after a `#` reach no server; without parameters, as with `none`, the address may have one. */
function fragmentProblems(text: string, portal: PortalSettings): Problem[] {
  const form = portalForm(portal, Infinity);
  const parameters =
    Object.keys(fixedParameters(portal)).length > 0 || (form.subject ?? form.report) !== undefined;
  if (!parameters || !form.address.includes('#')) return [];
  const where = portal.address.includes('#') ? ['portal', 'address'] : ['portal', 'values', 'path'];
  return [{ ...positionInYaml(text, where), ...say('portal-value.fragment') }];
}

function fieldProblems(text: string, portal: PortalSettings): Problem[] {
  const { subject, report } = portalForm(portal, Infinity);
  const own = fixedParameters({ ...portal, fields: {} });
  const taken = new Set([...Object.keys(own), subject, report]);
  return Object.keys(portal.fields)
    .filter((name) => taken.has(name))
    .map((name) => ({
      ...positionInYaml(text, ['portal', 'fields', name]),
      ...say('portal-value.own-field', { name }),
    }));
}

/**
 * Room for the report's code in a link. A cut report has it in Latin digits: 69 encoded bytes with the Persian label,
 * which leaves as much again for a longer label or digits of six bytes.
 */
const CODE_BYTES = 150;

/** The code is the last line to go from a link that is too long; it must never go itself. */
function roomProblems(text: string, portal: PortalSettings, limit: number): Problem[] {
  const form = portalForm(portal, limit);
  const code = '0'.repeat(CODE_BYTES);
  const { address } = ticketLink(form, '', [{ text: code, weight: 1 }], '');
  if (form.report === undefined || address.includes(code)) return [];
  const bare = form.address.length;
  const where = text.includes('link:') ? ['limits', 'link'] : ['portal', 'address'];
  const least = bare + form.report.length + 2 + CODE_BYTES;
  return [
    { ...positionInYaml(text, where), ...say('portal-value.no-room', { limit: form.limit, bare, least }) },
  ];
}

/**
 * What is wrong with the portal of a `site.yaml` whose fields are right by themselves: values that its kind needs or
 * does not take, parameters that would not arrive, and a link too short for the report's code.
 * @param text the file as the operator wrote it, for the lines.
 * @param limit the longest link, in encoded bytes.
 */
export function portalProblems(text: string, portal: PortalSettings, limit: number): Problem[] {
  return [missingValues, unknownValues, fragmentProblems, fieldProblems, roomProblems].flatMap((check) =>
    check(text, portal, limit),
  );
}
