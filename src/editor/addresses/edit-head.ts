import type { YamlEdit } from '../../content/yaml/edit-data.ts';
import { editYaml } from '../../content/yaml/edit-yaml.ts';
import { frontMatter } from '../../mdx/front-matter.ts';

/**
 * A guide with changes in its front matter; all else stays byte for byte.
 * @returns undefined where its head is written in a way that this cannot be done safely.
 */
export function editHead(source: string, edits: readonly YamlEdit[]): string | undefined {
  const head = frontMatter(source);
  const edited = head === undefined ? undefined : editYaml(head.yaml, edits);
  if (head === undefined || edited === undefined) return undefined;
  return `${source.slice(0, head.start)}${edited}${source.slice(head.start + head.yaml.length)}`;
}
