import type { MdastNode } from 'satteri';
import { nearWords, someOf } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { attributePosition } from '../../mdx/attribute-position.ts';
import { isSiteName, siteNames, type SiteName, type SiteValues } from '../../mdx/site-values.ts';
import { attribute, hasAttribute, isComponent, visit, type ComponentNode } from '../../mdx/syntax-tree.ts';

/** The field of site.yaml that says each. */
const fields: Readonly<Record<SiteName, string>> = {
  provider: 'provider',
  portal: 'portal',
  phone: 'support.phone',
  email: 'support.email',
  'cost-rule': 'support.visit',
};

function siteProblems(node: ComponentNode, source: string, site: SiteValues | undefined): Problem[] {
  const name = attribute(node, 'name');
  // One without a literal value is named by the rules of components.
  if (name === undefined && hasAttribute(node, 'name')) return [];
  const place = attributePosition(source, node, 'name');
  if (name === undefined)
    return [{ ...place, ...say('attribute-value.no-site-name', { near: someOf(siteNames) }) }];
  if (!isSiteName(name))
    return [{ ...place, ...say('attribute-value.site-name', { name, near: nearWords(name, siteNames) }) }];
  if (site === undefined || site[name] !== undefined) return [];
  return [{ ...place, ...say('site-value', { name, field: fields[name] }) }];
}

/**
 * Names that `<Site>` does not know, and those for which site.yaml says nothing.
 * @param site what site.yaml says; undefined where it cannot be read.
 */
export function checkSiteValues(root: MdastNode, source: string, site: SiteValues | undefined): Problem[] {
  return visit(root)
    .filter(isComponent)
    .filter((node) => node.name === 'Site')
    .flatMap((node) => siteProblems(node, source, site));
}
