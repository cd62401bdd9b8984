import { editorFa as words } from '../../strings/fa-editor.ts';
import { html, type Answer, type Asked } from './answer.ts';
import { editorPage } from './editor-page.ts';

const UI_FOLDER = '/src/editor/ui';

const styles = [
  '/src/styles/palette.css',
  '/src/styles/base.css',
  '/src/styles/drawing.css',
  '/src/diagram/diagram.css',
  ...['tree-editor', 'tree-map', 'part-form', 'shown-text'].map((name) => `${UI_FOLDER}/${name}.css`),
];

/** The page that a guide's tree is edited on, at `/@edit/<language>/<symptom>/<slug>/`. */
export function treePage({ path, token }: Asked): Answer {
  // The route takes small Latin letters, digits and hyphens only: nothing of them has to be escaped.
  const file = `articles${path.replace(/\/$/, '')}.mdx`;
  const wait = `<p class="loading">${words.loading}</p><noscript><p>${words.noScript}</p></noscript>`;
  const main = `<main><tree-editor data-file="${file}">${wait}</tree-editor></main>`;
  const scripts = [`${UI_FOLDER}/tree-editor.element.ts`];
  return html(editorPage({ title: words.title(file), main, scripts, styles }, token));
}
