import type { MdastNode } from 'satteri';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
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
  if (name === undefined || !isSiteName(name)) {
    const message = name === undefined ? '<Site> has no name.' : `<Site> knows no "${name}".`;
    return [{ ...place, rule: 'attribute-value', message, suggestion: suggestWord(name ?? '', siteNames) }];
  }
  if (site === undefined || site[name] !== undefined) return [];
  const message = `site.yaml has no ${fields[name]}, so <Site name="${name}" /> shows nothing.`;
  const suggestion = `Write ${fields[name]} into site.yaml, or take the sentence out of the guide.`;
  return [{ ...place, rule: 'site-value', message, suggestion }];
}

/**
 * Names that `<Site>` does not know, and those for which site.yaml says nothing.
 * @param site what site.yaml says; undefined where it cannot be read.
 */
export function checkSiteValues(root: MdastNode, source: string, site: SiteValues | undefined): Problem[] {
  return [...visit(root)]
    .filter(isComponent)
    .filter((node) => node.name === 'Site')
    .flatMap((node) => siteProblems(node, source, site));
}
