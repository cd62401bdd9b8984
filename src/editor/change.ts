import type { Fix } from '../diagnostics/diagnostic.ts';

/** What happens to one file of the content folder. The hash says which text was meant: another is not touched. */
export type FileChange =
  | { readonly kind: 'edit'; readonly hash: string; readonly fixes: readonly Fix[] }
  | { readonly kind: 'create'; readonly text: string }
  | { readonly kind: 'delete'; readonly hash: string };

/** One gesture of an editor: what it changes, by paths below the content folder. All of it happens, or nothing. */
export type Change = Readonly<Record<string, FileChange>>;
