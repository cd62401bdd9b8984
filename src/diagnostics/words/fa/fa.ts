import type { AllTranslated } from '../../say.ts';
import { drawingWords } from './drawings.ts';
import { factWords } from './facts.ts';
import { fieldWords } from './fields.ts';
import { frontMatterWords } from './front-matter.ts';
import { draftWords } from './drafts.ts';
import { addressWords } from './addresses.ts';
import { ownWords } from './own-words.ts';
import { valueWords } from './values.ts';
import { readingWords } from './reading.ts';
import { referenceWords } from './references.ts';
import { areaWords } from './areas.ts';
import { checkWords } from './check.ts';
import { fileWords } from './files.ts';
import { noticeWords } from './notices.ts';
import { pictureWords } from './pictures.ts';
import { portalWords } from './portal.ts';
import { componentWords } from './components.ts';
import { foreignMarkupWords } from './foreign-markup.ts';
import { htmlWords } from './html.ts';
import { linkWords } from './links.ts';
import { markdownWords } from './markdown.ts';
import { snippetWords } from './snippets.ts';
import { spellingWords } from './spelling.ts';
import { syntaxWords } from './syntax.ts';
import { textFileWords } from './text-files.ts';
import { treeWords } from './trees.ts';
import { wayWords } from './ways.ts';
import { yamlWords } from './yaml.ts';

/** All that is said of mistakes, in Persian. */
export const fa: AllTranslated = {
  ...drawingWords,
  ...factWords,
  ...fieldWords,
  ...frontMatterWords,
  ...ownWords,
  ...valueWords,
  ...readingWords,
  ...referenceWords,
  ...spellingWords,
  ...treeWords,
  ...wayWords,
  ...areaWords,
  ...checkWords,
  ...fileWords,
  ...noticeWords,
  ...pictureWords,
  ...portalWords,
  ...componentWords,
  ...foreignMarkupWords,
  ...htmlWords,
  ...linkWords,
  ...markdownWords,
  ...snippetWords,
  ...syntaxWords,
  ...textFileWords,
  ...yamlWords,
  ...draftWords,
  ...addressWords,
};
