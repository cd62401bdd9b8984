import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Shape } from './shape.ts';

/** Why a gesture cannot be done, by the name of the sentence that says so. */
export type EditReason =
  /** There is no such guide. */
  | 'no-guide'
  | 'no-tree'
  /** Its tags cannot be read: first the text is mended. */
  | 'broken-tree'
  | 'has-tree'
  | 'no-part'
  /** The part has no value of that name. */
  | 'no-value'
  /** The part that a new one is put behind leads nowhere. */
  | 'leads-nowhere'
  /** What the tree starts with goes, and nothing else is named. */
  | 'start-goes'
  /** What is led to instead goes as well. */
  | 'instead-goes'
  /** What was written would be read as other parts of the tree than are meant. */
  | 'other-tree';

/** What a gesture makes of one guide: its replacements, and the tree that must be read from it afterwards. */
export type Drawn =
  { readonly fixes: readonly Fix[]; readonly shape: Shape } | { readonly reason: EditReason };

/** What a gesture makes of the files of a content folder, by their paths. */
export type Edited =
  | { readonly kind: 'edited'; readonly fixes: Readonly<Record<string, readonly Fix[]>> }
  | { readonly kind: 'impossible'; readonly reason: EditReason };
