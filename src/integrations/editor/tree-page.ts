import { html, type Answer, type Asked } from './answer.ts';
import { editorPage } from './editor-page.ts';

/** The page that a guide's tree is edited on, at `/@edit/<language>/<symptom>/<slug>/`. */
export function treePage({ path, token }: Asked): Answer {
  return html(editorPage({ title: path, main: '', scripts: [], styles: [] }, token));
}
