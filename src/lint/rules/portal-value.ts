import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
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
      rule: 'portal-value',
      message: `A portal of the kind "${portal.kind}" needs the value "${name}".`,
      suggestion: `Write "${name}: …" under portal, values (src/portal/README.md).`,
    }));
}

function unknownValues(text: string, portal: PortalSettings): Problem[] {
  const known = portalTakes(portal.kind);
  return Object.keys(portal.values)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      ...positionInYaml(text, ['portal', 'values', name]),
      rule: 'portal-value',
      message: `A portal of the kind "${portal.kind}" takes no value "${name}".`,
      suggestion: suggestWord(name, known),
    }));
}

/** Parameters after a `#` reach no server; without parameters, as with `none`, the address may have one. */
function fragmentProblems(text: string, portal: PortalSettings): Problem[] {
  const form = portalForm(portal, Infinity);
  const parameters =
    Object.keys(fixedParameters(portal)).length > 0 || (form.subject ?? form.report) !== undefined;
  if (!parameters || !form.address.includes('#')) return [];
  const where = portal.address.includes('#') ? ['portal', 'address'] : ['portal', 'values', 'path'];
  const message = 'The address has a "#": what comes after it does not reach the portal.';
  const suggestion = 'Leave out the "#" and what follows, or choose the kind "none".';
  return [{ ...positionInYaml(text, where), rule: 'portal-value', message, suggestion }];
}

function fieldProblems(text: string, portal: PortalSettings): Problem[] {
  const { subject, report } = portalForm(portal, Infinity);
  const own = fixedParameters({ ...portal, fields: {} });
  const taken = new Set([...Object.keys(own), subject, report]);
  return Object.keys(portal.fields)
    .filter((name) => taken.has(name))
    .map((name) => ({
      ...positionInYaml(text, ['portal', 'fields', name]),
      rule: 'portal-value',
      message: `The parameter "${name}" is filled by the site itself.`,
      suggestion: 'Remove this line.',
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
  const message = `A link of ${form.limit} bytes has no room for the report's code: the portal's part takes ${bare}.`;
  const suggestion = `Set limits, link to at least ${bare + form.report.length + 2 + CODE_BYTES}, or shorten the portal's fields.`;
  return [{ ...positionInYaml(text, where), rule: 'portal-value', message, suggestion }];
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
