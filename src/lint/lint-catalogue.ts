import { inFile, type Diagnostic, type Problem } from '../diagnostics/diagnostic.ts';
import { entriesInto } from '../tree/entrances.ts';
import { validateTree } from '../tree/validate.ts';
import type { Catalogue } from './catalogue.ts';
import type { GuideText } from '../content/model.ts';
import { aliasRule, checkNoAliases } from './rules/aliases.ts';
import { askedAgainRule } from './rules/asked-again.ts';
import { chainLengthRule } from './rules/chain-length.ts';
import { titleRule } from './rules/titles.ts';
import { checkDraftLinks, checkDraftOutcomes, checkDraftRelated } from './rules/draft-target.ts';
import { duplicateTextRule } from './rules/duplicate-text.ts';
import { checkReading } from './rules/hard-to-read.ts';
import { checkLinks } from './rules/links-and-images.ts';
import { checkPictureFiles } from './rules/picture-files.ts';
import { checkOutageAsk, checkReferences } from './rules/references.ts';
import { checkReview } from './rules/review-due.ts';
import { checkSummary } from './rules/summary-length.ts';
import { checkChoices } from './rules/tree-choices.ts';
import { checkEntries } from './rules/tree-entries.ts';
import { checkFacts } from './rules/tree-facts.ts';
import { checkLength } from './rules/tree-length.ts';
import { checkOutcomes } from './rules/tree-outcomes.ts';
import { checkReports } from './rules/tree-report.ts';
import { treeAsSeen } from './rules/unseen-ends.ts';
import { checkWaits } from './rules/tree-wait-words.ts';

function checkTree({ tree: written, slug, language }: GuideText, catalogue: Catalogue): Problem[] {
  if (written === undefined) return [];
  const tree = treeAsSeen(written);
  const entries = entriesInto({ slug, tree }, catalogue.entrances(language));
  return [
    ...validateTree(tree, { articles: catalogue.slugs(language), entries }),
    ...checkEntries(tree, catalogue.guidesOf(language)),
    ...checkLength(tree, catalogue.limits.questions),
    ...checkOutcomes(tree, slug, catalogue.topics),
    ...checkReports(tree),
    ...checkWaits(tree),
    ...checkFacts(tree),
    // Where site.yaml cannot be read, this may be the guide that home starts with.
    ...checkChoices(tree, catalogue.address === undefined || slug === catalogue.start),
  ];
}

/** Ways of a guide to one that customers do not see while they see this. */
function checkDrafts(guide: GuideText, catalogue: Catalogue): Problem[] {
  const from = catalogue.publicFrom(guide.language, guide.slug);
  return [...checkDraftLinks(guide, catalogue, from), ...checkDraftOutcomes(guide, catalogue, from)];
}

/** What can only be seen when the whole folder has been read: references between files, trees' targets, limits. */
export function lintCatalogue(catalogue: Catalogue): Diagnostic[] {
  const checkAliases = aliasRule(catalogue);
  const checkTitle = titleRule(catalogue);
  const checkText = duplicateTextRule(catalogue);
  const checkChain = chainLengthRule(catalogue);
  const checkAskedAgain = askedAgainRule(catalogue);
  const heads = catalogue.articles.flatMap((article) =>
    inFile(article.file, [
      ...checkReferences(article, catalogue),
      ...checkOutageAsk(article),
      ...checkAliases(article),
      ...checkNoAliases(article),
      ...checkTitle(article),
      ...checkReview(article, catalogue),
      ...checkSummary(article),
      ...checkDraftRelated(article, catalogue, catalogue.publicFrom(article.language, article.slug)),
    ]),
  );
  const texts = catalogue.guides.flatMap((guide) =>
    inFile(guide.file, [
      ...checkText(guide),
      ...checkLinks(guide, catalogue),
      ...checkTree(guide, catalogue),
      ...checkChain(guide),
      ...checkAskedAgain(guide),
      ...checkReading(guide, catalogue),
      ...checkDrafts(guide, catalogue),
    ]),
  );
  return [...heads, ...texts, ...checkPictureFiles(catalogue)];
}
