import { snippetAt, type Library } from '../content/library.ts';
import type { ContentFiles, GuideText } from '../content/model.ts';
import { inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import type { Catalogue } from './catalogue.ts';
import { lintSnippet, type LintedSnippet } from './lint-snippet.ts';
import { NEVER } from '../content/public-day.ts';
import { checkDraftLinks } from './rules/draft-target.ts';
import { checkReading } from './rules/hard-to-read.ts';
import { checkLinks } from './rules/links-and-images.ts';
import { unusedSnippet } from './rules/snippets.ts';

/** The snippets that a language's guides show, by `language/name`. */
function usedIn(guides: readonly GuideText[]): ReadonlySet<string> {
  return new Set(
    guides.flatMap(({ language, snippets }) => [...snippets].map((name) => `${language}/${name}`)),
  );
}

/** The day from which on customers see a snippet: that of the first guide that shows it. */
function publicFrom(language: string, name: string, catalogue: Catalogue): string {
  const showing = catalogue.guides.filter((guide) => guide.language === language && guide.snippets.has(name));
  return showing.map(({ slug }) => catalogue.publicFrom(language, slug)).sort()[0] ?? NEVER;
}

/** What the programs beneath a rule stumble over is a diagnostic of that snippet and of no other. */
function lintSafely(file: string, source: string, library: Library, language: string): LintedSnippet {
  try {
    return lintSnippet(file, source, library.insertsOf(language));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ line: 1, column: 1, ...say('syntax.snippet', { reason }) }] };
  }
}

/** Everything that is wrong with the snippets of a content folder, each thing once, in the file that it stands in. */
export function lintSnippets(files: ContentFiles, library: Library, catalogue: Catalogue): Diagnostic[] {
  const used = usedIn(catalogue.guides);
  return [...files].flatMap(([file, source]) => {
    const place = snippetAt(file);
    if (place === undefined) return [];
    const { language, name } = place;
    const { text, problems } = lintSafely(file, source, library, language);
    return inFile(file, [
      ...problems,
      ...(text === undefined
        ? []
        : [
            ...checkLinks(text, catalogue),
            ...checkReading(text, catalogue),
            ...checkDraftLinks(text, catalogue, publicFrom(language, name, catalogue)),
          ]),
      ...(used.has(`${language}/${name}`) ? [] : [unusedSnippet]),
    ]);
  });
}
