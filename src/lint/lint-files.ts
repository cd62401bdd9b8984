import type { Article, Content, ContentFiles, GuideText } from '../content/model.ts';
import { readSettings } from '../content/read-settings.ts';
import { libraryOf } from '../content/library.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { byPosition, inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { draftsIn } from '../content/draft-head.ts';
import { catalogueOf, type Catalogue, type LintContext } from './catalogue.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import { lintGuide, type LintedGuide } from './lint-guide.ts';
import { lintSnippets } from './lint-snippets.ts';
import { lintSettings } from './lint-settings.ts';
import {
  checkDraftFindings,
  checkDraftHeirs,
  checkDraftNotice,
  checkDraftSettings,
} from './rules/draft-target.ts';
import { lintFindings } from './lint-findings.ts';
import { legibleFiles } from './legible-files.ts';
import { checkNotices, knownAreas } from './lint-notices.ts';
import { checkHostProblems } from './rules/check-hosts.ts';
import { checkValueProblems } from './rules/check-values.ts';
import { withOtherEnds } from './other-ends.ts';
import { withOldAddresses } from './old-addresses/with-old-addresses.ts';
import { checkFileNames } from './rules/file-names.ts';
import { checkStart, checkSupportGuides } from './rules/references.ts';

/** Lints a guide; what the programs beneath it stumble over is a diagnostic of that guide and of no other. */
function lintSafely(file: string, text: string, inserts: Inserts, lint: typeof lintGuide): LintedGuide {
  try {
    return lint(file, text, inserts);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ line: 1, column: 1, ...say('syntax.unread-guide', { reason }) }] };
  }
}

/** Notices, settings, findings and old addresses that lead to a guide which customers do not see. */
function draftProblems(
  texts: ContentFiles,
  { site, findings, notices, removed }: Pick<Content, 'site' | 'findings' | 'notices' | 'removed'>,
  catalogue: Catalogue,
): Diagnostic[] {
  const textOf = (file: string) => texts.get(file) ?? '';
  return [
    ...notices.flatMap(({ file, data }) => inFile(file, checkDraftNotice(data, textOf(file), catalogue))),
    ...inFile('check.yaml', checkDraftFindings(findings, textOf('check.yaml'), catalogue)),
    ...inFile('removed.yaml', checkDraftHeirs(removed, textOf('removed.yaml'), catalogue)),
    ...(site === undefined
      ? []
      : inFile('site.yaml', checkDraftSettings(textOf('site.yaml'), site, catalogue))),
  ];
}

/** Reads and lints files that are judged together. */
function lintTogether(files: ContentFiles, context: LintContext, lint: typeof lintGuide): Content {
  const own = [...files.keys()];
  const names = [...own, ...(context.drafts ?? [])];
  const { texts, diagnostics: encodingDiagnostics } = legibleFiles(files);
  const { diagnostics: settingsDiagnostics, ...settings } = readSettings(texts);
  const diagnostics: Diagnostic[] = [
    ...encodingDiagnostics,
    ...settingsDiagnostics,
    ...lintSettings(texts, names, settings.site),
    ...checkFileNames(own),
  ];
  const library = libraryOf(texts, settings.site);
  diagnostics.push(...library.diagnostics);
  const articles: Article[] = [];
  const guides: GuideText[] = [];
  for (const [file, text] of texts) {
    if (!file.startsWith('articles/') || !file.endsWith('.mdx')) continue;
    const { article, guide, problems } = lintSafely(
      file,
      text,
      library.insertsOf(file.split('/')[1] ?? ''),
      lint,
    );
    diagnostics.push(...inFile(file, problems));
    if (article !== undefined) articles.push(article);
    if (guide !== undefined) guides.push(guide);
  }
  const { notices, diagnostics: ofNotices } = checkNotices(
    texts,
    names,
    settings,
    library.insertsOf(FIRST_LANGUAGE),
    context.now,
  );
  diagnostics.push(...ofNotices);
  const content = { ...settings, articles, notices };
  const catalogue = catalogueOf({ ...content, guides }, names, context);
  diagnostics.push(...lintCatalogue(catalogue), ...lintSnippets(texts, library, catalogue));
  const findingsText = texts.get('check.yaml');
  if (findingsText !== undefined)
    diagnostics.push(
      ...inFile('check.yaml', lintFindings(findingsText, settings.findings, catalogue.slugs(FIRST_LANGUAGE))),
    );
  diagnostics.push(...draftProblems(texts, content, catalogue));
  const { site } = settings;
  if (site !== undefined) {
    const text = texts.get('site.yaml') ?? '';
    diagnostics.push(
      ...inFile('site.yaml', [
        ...checkStart(text, site, catalogue),
        ...checkSupportGuides(text, site, catalogue),
        ...checkHostProblems(text, site),
        ...checkValueProblems(text, site.check, knownAreas(settings, names)),
      ]),
    );
  }
  const all = withOtherEnds(withOldAddresses(diagnostics, content, texts, catalogue));
  return { ...content, diagnostics: all.sort(byPosition) };
}

/** What nothing uses can be known only when drafts have been read too: one may be written for a draft. */
const ofUse: ReadonlySet<string> = new Set(['picture-unused', 'unused-snippet']);

/** Remembers what was linted of each file. */
function lintingOnce(lint: typeof lintGuide): typeof lintGuide {
  const linted = new Map<string, LintedGuide>();
  return (file, source, inserts) => {
    const one = linted.get(file) ?? lint(file, source, inserts);
    linted.set(file, one);
    return one;
  };
}

/**
 * Reads and lints the files of a whole content folder. Never throws for what an editor wrote: all diagnostics come back
 * at once, in the order of files and lines.
 *
 * Drafts are held to everything, but of what is no draft the same is said as if the drafts were not there, except that it leads
 * to one: a sentence that stands in both is the draft's fault.
 * @param lint lints one guide; given where what was linted before is remembered.
 */
export function lintFiles(files: ContentFiles, context: LintContext, lint = lintGuide): Content {
  const drafts = draftsIn(files);
  if (drafts.size === 0) return lintTogether(files, context, lint);
  const lintOnce = lintingOnce(lint);
  const whole = lintTogether(files, context, lintOnce);
  const finished = new Map([...files].filter(([file]) => !drafts.has(file)));
  const without = lintTogether(finished, { ...context, drafts }, lintOnce);
  const ofDrafts = whole.diagnostics.flatMap((one): Diagnostic[] =>
    drafts.has(one.file) ? [{ ...one, inDraft: true }] : ofUse.has(one.rule) ? [one] : [],
  );
  const ofOthers = without.diagnostics.filter(({ rule }) => !ofUse.has(rule));
  return { ...whole, diagnostics: [...ofDrafts, ...ofOthers].sort(byPosition) };
}
