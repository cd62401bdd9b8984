/** The words of this page, in the editors' language. Its page is served by the preview alone, so it may bring them all. */
export { editorFa as words } from '../../strings/fa-editor.ts';
