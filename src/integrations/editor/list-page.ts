import { h } from 'hastscript';
import { isError } from '../../diagnostics/rules.ts';
import type { Article, Content } from '../../content/model.ts';
import { articleUrl } from '../../content/addresses.ts';
import type { Html } from '../../editor/forms/control.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import { html, type Answer, type Asked } from './answer.ts';
import { formAddress } from './fields-answer.ts';
import { formPage } from './form-page.ts';
import { readFormFolder } from './form-folder.ts';

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
  return [h('h2', formsFa.guides), ...(unread.length === 0 ? [] : [h('ul', ...unread)]), ...bySymptom];
}

const fileLink = (file: string, words: string, content: Content): Html =>
  h('li', h('a', { href: formAddress(file) }, words), ...counts(file, content));

/** What there is to write: all guides by symptom, the notices, symptoms and settings, and what begins a new one. */
export async function listPage({ folder, token }: Asked): Promise<Answer> {
  const { files, content } = await readFormFolder(folder);
  const has = (file: string) => files.has(file);
  const parts: Html[] = [
    h('h1', formsFa.listTitle),
    h(
      'p',
      { class: 'ways' },
      h('a', { href: '/@edit/new?kind=guide', class: 'button' }, formsFa.newGuide),
      ...(has('areas.yaml')
        ? [h('a', { href: '/@edit/new?kind=notice', class: 'button' }, formsFa.newNotice)]
        : []),
      h('a', { href: '/@edit/new?kind=symptom', class: 'button' }, formsFa.newSymptom),
    ),
    ...guidesPart(files.keys(), content),
    h('h2', formsFa.notices),
    content.notices.length === 0
      ? h('p', formsFa.noNotices)
      : h('ul', ...content.notices.map(({ file, data }) => fileLink(file, data.title, content))),
    h('h2', formsFa.symptoms),
    h('ul', ...content.symptoms.map(({ file, data }) => fileLink(file, data.title, content))),
    h('h2', formsFa.settings),
    h(
      'ul',
      ...[
        ['site.yaml', formsFa.site],
        ['areas.yaml', formsFa.areas],
        ['check.yaml', formsFa.findings],
      ].flatMap(([file = '', words = '']) => (has(file) ? [fileLink(file, words, content)] : [])),
    ),
  ];
  return html(formPage(formsFa.listTitle, parts, token));
}
