import type { ArticleData } from './schemas/article.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ExpectedQuery } from './schemas/search-queries.ts';
import type { AreaData } from './schemas/areas.ts';
import type { FindingData } from './schemas/check.ts';
import type { NoticeData } from './schemas/notice.ts';
import type { RemovedGuide } from './schemas/removed.ts';
import type { SiteData } from './schemas/site.ts';
import type { SymptomData } from './schemas/symptom.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import type { Link } from './links.ts';
import type { Section } from './sections.ts';
import type { Sentence } from './sentences.ts';

/** The files of a content folder by their paths below it, with their texts. */
export type ContentFiles = ReadonlyMap<string, string>;

/** A picture's file. */
export interface Picture {
  readonly bytes: number;
  /** In pixels; undefined where it is no picture that can be read. */
  readonly width?: number;
  readonly height?: number;
  /** What it is, whatever its name says: `png`, `jpeg`, `bmp`. */
  readonly format?: string;
  /** What is written in it, where it is a drawing (SVG). */
  readonly source?: string;
}

/** The text of one guide, which can be checked although its front matter cannot be read. */
export interface GuideText {
  /** Where it is, relative to the content folder. */
  readonly file: string;
  readonly language: string;
  /** The folder that it stands in: the symptom in its address. */
  readonly symptom: string;
  readonly slug: string;
  readonly tree?: Tree;
  readonly links: readonly Link[];
  /** The places that an address can name after its `#`. */
  readonly anchors: ReadonlySet<string>;
  /** The names of the snippets in it, those in snippets among them. */
  readonly snippets: ReadonlySet<string>;
  /** The whole file, as the editor wrote it. */
  readonly source: string;
  /** The body as a reader sees it, paragraphs on lines of their own. */
  readonly text: string;
  /** The parts of it that a link can open, in order. */
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** About how many screens of a phone it takes. */
  readonly screens: number;
}

/** One guide whose front matter and text could be read. */
export interface Article extends GuideText {
  readonly data: ArticleData;
}

/** One notice that could be read. */
export interface NoticeText {
  readonly file: string;
  readonly slug: string;
  readonly data: NoticeData;
  /** What to do meanwhile, as a reader sees it, a paragraph a line; empty where nothing is said. */
  readonly advice: string;
}

/** One symptom that could be read. */
export interface Symptom {
  readonly file: string;
  readonly id: string;
  readonly data: SymptomData;
}

/** A whole content folder: what could be read, and everything that is wrong with it. */
export interface Content {
  readonly site?: SiteData;
  readonly symptoms: readonly Symptom[];
  readonly articles: readonly Article[];
  readonly notices: readonly NoticeText[];
  /** The areas that notices name; none where there is no `areas.yaml`. */
  readonly areas: readonly AreaData[];
  /** What to do after a connection check, by what it found; none where there is no `check.yaml`. */
  readonly findings: readonly FindingData[];
  /** Guides that are there no more; none where there is no `removed.yaml`. */
  readonly removed: readonly RemovedGuide[];
  /** The editors' words for search; undefined where there are none or they could not be read. */
  readonly lexicon?: Lexicon;
  /** Queries and the guides that should answer them; none where there is no `queries.json`. */
  readonly queries: readonly ExpectedQuery[];
  readonly diagnostics: readonly Diagnostic[];
}
