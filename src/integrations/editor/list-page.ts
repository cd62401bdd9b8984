import { h } from 'hastscript';
import { isError } from '../../diagnostics/rules.ts';
import type { Article, Content, ContentFiles } from '../../content/model.ts';
import { articleUrl } from '../../content/addresses.ts';
import { isolated, type Html } from '../../editor/forms/control.ts';
import { formKindOf } from '../../editor/forms/form-field.ts';
import { newKinds } from '../../editor/forms/new-file.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import { html, type Answer, type Asked } from './answer.ts';
import { doneNote } from './done-note.ts';
import { formAddress } from './form-address.ts';
import { formPage } from './form-page.ts';
import { readFormFolder } from './form-folder.ts';
import { settingsIn, snippetTitle } from './form-titles.ts';
import { newTitles } from './new-page.ts';

/** So many letters of a snippet stand beside its name. */
const EXCERPT_LENGTH = 70;

/** How many errors and warnings a file has, in words; nothing where it has none. */
function counts(file: string, { diagnostics }: Pick<Content, 'diagnostics'>): Html[] {
  const own = diagnostics.filter((found) => found.file === file);
  const errors = own.filter(isError).length;
  const said = [
    ['error', formsFa.errors, errors],
    ['warning', formsFa.warnings, own.length - errors],
  ] as const;
  return said.flatMap(([severity, words, count]) =>
    count === 0 ? [] : [' ', h('span', { class: severity }, words.replace('{count}', persianNumber(count)))],
  );
}

function guideRow({ file, symptom, slug, data, tree }: Article, content: Content): Html {
  const draft = data.draft ? [' ', h('span', { class: 'draft' }, formsFa.draft)] : [];
  const ways = [
    h(
      'a',
      { href: formAddress(file), ariaLabel: `${formsFa.editFields}: ${data.title}` },
      formsFa.editFields,
    ),
    ...(tree === undefined
      ? []
      : [
          h(
            'a',
            {
              href: `/@edit/${FIRST_LANGUAGE}/${symptom}/${slug}/`,
              ariaLabel: `${formsFa.editTree}: ${data.title}`,
            },
            formsFa.editTree,
          ),
        ]),
    h(
      'a',
      { href: articleUrl(symptom, slug, FIRST_LANGUAGE), ariaLabel: `${formsFa.see}: ${data.title}` },
      formsFa.see,
    ),
  ];
  return h(
    'li',
    h('span', { class: 'title' }, data.title),
    ...draft,
    ...counts(file, content),
    h('span', { class: 'ways' }, ...ways),
  );
}

/** The guides that cannot be read stand by their files: what is wrong with them is said on their pages. */
function unreadGuides(files: Iterable<string>, { articles, diagnostics }: Content): Html[] {
  const read = new Set(articles.map(({ file }) => file));
  const unread = [...files].filter((file) => /^articles\/fa\/.*\.mdx$/.test(file) && !read.has(file));
  return unread.map((file) =>
    h(
      'li',
      h('a', { href: formAddress(file) }, h('bdi', { dir: 'ltr' }, file)),
      ...counts(file, { diagnostics }),
    ),
  );
}

function guidesPart(files: Iterable<string>, content: Content): Html[] {
  const own = content.articles.filter(({ language }) => language === FIRST_LANGUAGE);
  const bySymptom = content.symptoms
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }): Html[] => {
      const guides = own.filter(({ symptom }) => symptom === id);
      return guides.length === 0
        ? []
        : [h('h3', data.title), h('ul', ...guides.map((guide) => guideRow(guide, content)))];
    });
  const unread = unreadGuides(files, content);
  return [...(unread.length === 0 ? [] : [h('ul', ...unread)]), ...bySymptom];
}

const fileLink = (file: string, words: string, content: Pick<Content, 'diagnostics'>): Html =>
  h('li', h('a', { href: formAddress(file) }, ...isolated(words)), ...counts(file, content));

/** The first words of a text, so that nobody has to open it to know it. */
const beginning = (text: string) =>
  text
    .replace(/<[^>]*>|[#*`_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, EXCERPT_LENGTH);

function snippetsPart(files: ContentFiles, content: Content): Html[] {
  const rows = [...files].flatMap(([file, text]): Html[] => {
    const title = snippetTitle(file);
    if (title === undefined || formKindOf(file) === undefined) return [];
    const ways = h('p', { class: 'hint' }, ...isolated(`${beginning(text)}…`));
    return [h('li', h('a', { href: formAddress(file) }, ...isolated(title)), ...counts(file, content), ways)];
  });
  return rows.length === 0 ? [] : [h('ul', ...rows)];
}

/** A part of the list with its heading, which the links above it lead to. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Html[];
}

/** The way to each part: below all the guides of a site nobody finds its settings. */
const partLinks = (parts: readonly Part[]): Html =>
  h(
    'nav',
    { class: 'ways parts', ariaLabel: formsFa.listTitle },
    ...parts.map(({ id, title }) => h('a', { href: `#${id}` }, title)),
  );

/** The ways to begin something new; a notice wants areas that it can name. */
const newLinks = (files: ContentFiles): Html =>
  h(
    'p',
    { class: 'ways' },
    ...newKinds
      .filter((kind) => kind !== 'notice' || files.has('areas.yaml'))
      .map((kind) => h('a', { href: `/@edit/new?kind=${kind}`, class: 'button' }, newTitles[kind])),
  );

/** What there is to write: all guides by symptom, the notices, symptoms and settings, and what begins a new one. */
export async function listPage({ folder, query, token }: Asked): Promise<Answer> {
  const { files, content } = await readFormFolder(folder);
  const { notices, symptoms } = content;
  const rows = (of: readonly { readonly file: string; readonly data: { readonly title: string } }[]) =>
    h('ul', ...of.map(({ file, data }) => fileLink(file, data.title, content)));
  const settings = settingsIn(files.keys()).map(([file, words]) => fileLink(file, words, content));
  const all: readonly Part[] = [
    { id: 'guides', title: formsFa.guides, content: guidesPart(files.keys(), content) },
    {
      id: 'notices',
      title: formsFa.notices,
      content: [notices.length === 0 ? h('p', formsFa.noNotices) : rows(notices)],
    },
    { id: 'symptoms', title: formsFa.symptoms, content: [rows(symptoms)] },
    { id: 'snippets', title: formsFa.snippets, content: snippetsPart(files, content) },
    { id: 'settings', title: formsFa.settings, content: [h('ul', ...settings)] },
  ];
  const parts = all.filter((part) => part.content.length > 0);
  const main = [
    h('h1', formsFa.listTitle),
    ...doneNote(query),
    newLinks(files),
    partLinks(parts),
    ...parts.flatMap(({ id, title, content: inside }) => [h('h2', { id }, title), ...inside]),
  ];
  return html(formPage(formsFa.listTitle, main, token));
}
