import type { MdastNode } from 'satteri';
import { depthProblem, tooDeep } from '../diagnostics/depth.ts';
import type { Problem, Sayings } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { isTreePart } from './components.ts';
import { overflowing, snippetOf, snippetTags, withInserts, type Snippet } from './inserts.ts';
import { parseAround } from './parse-with-recovery.ts';
import type { SiteValues } from './site-values.ts';
import { attribute, childrenOf, isComponent, positionOf, visit, type ComponentNode } from './syntax-tree.ts';

/** How many snippets may stand in each other. */
const MAX_NESTING = 8;

/** The snippets of a language, and what keeps some of them from being put into each other, by name. */
export interface ReadSnippets {
  readonly snippets: ReadonlyMap<string, Snippet>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** What a snippet puts into a guide of its text: no head, and no part of a tree, which are the guide's own. */
const isShared = (node: MdastNode) =>
  node.type !== 'yaml' && !(isComponent(node) && isTreePart(node.name ?? ''));

/** Why a snippet cannot stand in another, by the way from the one to the other; undefined where it can. */
function refusedNesting(way: readonly string[], name: string): Sayings | undefined {
  if (way.includes(name)) return say('snippet.circle', { round: [...way.slice(way.indexOf(name)), name] });
  return way.length < MAX_NESTING ? undefined : say('snippet.nesting', { most: MAX_NESTING });
}

/**
 * Reads the snippets of a language and puts those that they name into each other. Circles, depth and size are bounded:
 * what goes over is left out and reported, in the snippet that names it.
 * @param sources their texts by name.
 */
export function readSnippets(
  sources: ReadonlyMap<string, string>,
  site: SiteValues | undefined,
): ReadSnippets {
  const snippets = new Map<string, Snippet>();
  const problems = new Map<string, Problem[]>();

  function resolve(name: string, way: readonly string[]) {
    const source = sources.get(name);
    if (source === undefined || snippets.has(name)) return;
    const found: Problem[] = [];
    problems.set(name, found);
    const tell = (node: ComponentNode, said: Sayings) => found.push({ ...positionOf(node), ...said });
    const root = parseAround(source).root ?? { type: 'root', children: [] };
    const tags = snippetTags(root);
    for (const tag of tags) {
      const inner = attribute(tag, 'name') ?? '';
      const refused = refusedNesting([...way, name], inner);
      if (refused === undefined) resolve(inner, [...way, name]);
      else tell(tag, refused);
    }
    const inserts = { snippets, ...(site === undefined ? {} : { site }) };
    const over = overflowing(root, inserts);
    if (over !== undefined) tell(over, say('snippet.overflow'));
    const whole = withInserts(root, inserts);
    const deep = tooDeep<MdastNode>(whole, childrenOf);
    if (deep !== undefined) found.push(depthProblem(positionOf(deep)));
    const nodes = deep === undefined ? childrenOf(whole).filter(isShared) : [];
    const names = new Set([name, ...tags.flatMap((tag) => [...(snippetOf(tag, inserts)?.names ?? [])])]);
    const size = nodes.reduce((sum, node) => sum + visit(node).length, 0);
    snippets.set(name, { nodes, names, size });
  }

  for (const name of sources.keys()) resolve(name, []);
  return { snippets, problems };
}
