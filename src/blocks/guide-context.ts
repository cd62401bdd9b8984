import type { CheckSettings } from '../check/check-settings.ts';
import type { SiteData } from '../content/schemas/site.ts';
import type { Strings } from '../strings/strings.ts';

/** A guide that another goes on to. */
export interface NextGuide {
  readonly url: string;
  readonly title: string;
  /** The id of its first question; undefined where it asks none. */
  readonly start?: string | undefined;
}

/** What a component inside a guide knows of the guide around it; the page sets it before the guide is rendered. */
export interface GuideContext {
  readonly title: string;
  readonly slug: string;
  /** The revision of the guide's tree as people read it; a guide without questions has none. */
  readonly revision?: string | undefined;
  /** The same as a number, for the reference code. */
  readonly revisionNumber?: number | undefined;
  /** Whether its tree begins by asking about outages, where there are any. */
  readonly asksOutages?: boolean | undefined;
  /** What a connection check may measure by; undefined where the tree has no question that it can answer, and nothing to wait for. */
  readonly check?: CheckSettings | undefined;
  /** The numbers of its tree's parts by id, in the order in which they are written: paper refers to them. */
  readonly numbers?: ReadonlyMap<string, string> | undefined;
  /** The guide's whole address, for reports. */
  readonly address: string;
  readonly site: SiteData;
  readonly strings: Strings;
  /** All guides by slug, for outcomes that go on to another: those with questions begin at the first one. */
  readonly urls: ReadonlyMap<string, NextGuide>;
  /** The outcomes of other guides that enter this one's tree: the guide's slug, and the part that is entered. */
  readonly entrances?: readonly { readonly from: string; readonly at: string }[] | undefined;
}

/** The guide around a component; a component that is rendered outside one is a mistake of the page's author. */
export function guideOf(locals: App.Locals): GuideContext {
  if (locals.guide === undefined) throw new Error('Set Astro.locals.guide before rendering a guide.');
  return locals.guide;
}
