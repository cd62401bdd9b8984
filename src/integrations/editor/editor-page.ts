import { escapeHtml } from '../findings/advice-html.ts';

/** A page of the editor. */
export interface EditorPage {
  readonly title: string;
  /** What stands in its body, as HTML. */
  readonly main: string;
  /** Addresses of the development server: `/src/editor/ui/tree-editor.element.ts`. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A page of the editor as HTML, in the editors' language. Its scripts find the token that they post with in its head. */
export function editorPage({ title, main, scripts, styles }: EditorPage, token: string): string {
  const head = [
    ...styles.map((address) => `<link rel="stylesheet" href="${escapeHtml(address)}" />`),
    ...scripts.map((address) => `<script type="module" src="${escapeHtml(address)}"></script>`),
  ].join('');
  return `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="edit-token" content="${escapeHtml(token)}" /><title>${escapeHtml(title)}</title>${head}</head><body>${main}</body></html>`;
}
