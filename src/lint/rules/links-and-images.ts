import { closest, nearWords } from '../../diagnostics/closest.ts';
import type { OtherEnd, Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { offsetAt } from '../../diagnostics/offset-at.ts';
import { say } from '../../diagnostics/say.ts';
import { isPictureName, isSafeAddress } from '../../mdx/safe-address.ts';
import type { Catalogue } from '../catalogue.ts';
import { addressRange, isBare } from '../../content/link-address.ts';
import type { GuideText } from '../../content/model.ts';
import type { Link } from '../../content/links.ts';
import { meantPage, ownPath, secureAddress, wholeAddress } from './meant-address.ts';
import { pictureProblems } from './pictures.ts';

const found = ({ line, column }: Link, said: Sayings): Problem[] => [{ line, column, ...said }];

/** A problem of a link, with the address that was meant put in the place of the one that is written. */
function mended(link: Link, source: string, meant: string | undefined, said: Sayings): Problem[] {
  const range = meant === undefined || isBare(link, source) ? undefined : addressRange(link, source);
  const fix = range === undefined || meant === undefined ? {} : { fix: { ...range, text: meant } };
  return found(link, said).map((problem) => ({ ...problem, ...fix }));
}

function imageProblems(link: Link, catalogue: Catalogue): Problem[] {
  return link.words.trim() === '' ? found(link, say('image-text')) : pictureProblems(link, catalogue);
}

function anchorProblems(link: Link, anchor: string, target: GuideText, article: GuideText): Problem[] {
  if (target.anchors.has(anchor)) return [];
  const place = { anchor, slug: target.slug };
  const problems = found(
    link,
    target.anchors.size === 0
      ? say('broken-anchor.none', place)
      : say('broken-anchor', { ...place, near: nearWords(anchor, target.anchors) }),
  );
  if (target === article) return problems;
  const { file } = target;
  const told: OtherEnd['told'] = (from) => say('broken-anchor.here', { anchor, from });
  return problems.map((one) => ({ ...one, otherEnds: [{ file, line: 1, column: 1, told }] }));
}

/** What a fragment names: percent signs read as letters where they are whole, `step=choice` as the step. */
function anchorOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment.split('=', 1)[0] ?? '');
  } catch {
    return fragment;
  }
}

/** What is wrong with an address of the site, from its root. */
function pageProblems(link: Link, address: string, article: GuideText, catalogue: Catalogue): Problem[] {
  const { pages } = catalogue;
  const [path = '', fragment = ''] = address.split('#', 2);
  const page = path.split('?', 1)[0] ?? '';
  if (page !== '' && !pages.has(page)) {
    const meant = meantPage(address, catalogue);
    if (pages.has(`${page}/`)) return mended(link, article.source, meant, say('broken-link.slash', { page }));
    const nearest = meant ?? closest(page, pages);
    if (nearest === undefined) return found(link, say('broken-link.no-page', { page }));
    return mended(link, article.source, meant, say('broken-link.page', { page, nearest }));
  }
  const target = page === '' ? article : catalogue.guideAt(page);
  return fragment === '' || target === undefined
    ? []
    : anchorProblems(link, anchorOf(fragment), target, article);
}

/** What is wrong with an address of the web: the site's own in full, or one that anybody on the way can change. */
function webProblems(link: Link, article: GuideText, catalogue: Catalogue): Problem[] {
  const { address } = link;
  const path = ownPath(address, catalogue);
  if (path !== undefined) {
    const problems = pageProblems(link, path, article, catalogue);
    const said = say('broken-link.own', { address: address.slice(0, 60), path });
    return problems.length > 0 ? problems : mended(link, article.source, path, said);
  }
  const secure = secureAddress(address);
  // What takes a word of Persian into itself is told as that.
  if (secure === undefined || /[^\u0021-\u007e]/.test(address)) return [];
  const range = addressRange(link, article.source);
  const words = address.replace(/^http:\/\//i, '');
  if (range === undefined && isBare(link, article.source)) return bareProblems(link, article.source, words);
  const fix = range === undefined ? {} : { fix: { ...range, text: secure } };
  return found(link, say('unsafe-link.plain', { address: secure.slice(0, 60) })).map((one) => ({
    ...one,
    ...fix,
  }));
}

/** An address without its beginning, which becomes a link as it stands. */
function bareProblems(link: Link, source: string, words: string): Problem[] {
  const said = say('unsafe-link.bare', { words: words.slice(0, 60) });
  const start = offsetAt(source, link);
  const isThere = source.startsWith(words, start);
  const fix = { start, end: start + words.length, text: `[${words}](https://${words})` };
  return found(link, said).map((problem) => ({ ...problem, ...(isThere ? { fix } : {}) }));
}

/** A link to a picture, which was meant to be shown. */
function pictureLink(link: Link, source: string, { pictures }: Catalogue): Problem[] {
  const said = say('broken-link.picture', { words: link.words.slice(0, 30), name: link.address });
  const start = offsetAt(source, link);
  const mark = /! $/.exec(source.slice(0, start))?.[0].length ?? 0;
  const fix = { start: start - mark, end: start, text: '!' };
  return found(link, said).map((one) => ({ ...one, ...(pictures.has(link.address) ? { fix } : {}) }));
}

function linkProblems(link: Link, article: GuideText, catalogue: Catalogue): Problem[] {
  const { address } = link;
  const { source } = article;
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:ir|com|org|net|info|io)(?:\/|$))/i.test(address))
    return mended(link, source, `https://${address}`, say('broken-link.half', { address }));
  if (/\.(?:png|jpe?g|svg|webp|avif|gif)$/i.test(address) && isPictureName(address))
    return pictureLink(link, source, catalogue);
  if (address === '#') return found(link, say('broken-link.no-page', { page: address }));
  const whole = isSafeAddress(address) ? undefined : wholeAddress(address);
  if (whole !== undefined)
    return mended(link, source, whole, say('unsafe-link.meant', { address: address.slice(0, 60), whole }));
  if (/^[\w.-]+(?:\/|$|#)/.test(address) || /^[.\\]/.test(address)) {
    const meant = meantPage(address, catalogue);
    if (meant === undefined) return found(link, say('broken-link.root', { address }));
    return mended(link, source, meant, say('broken-link.meant', { address, meant }));
  }
  if (!isSafeAddress(address)) return found(link, say('unsafe-link', { address: address.slice(0, 60) }));
  return /^[/#]/.test(address)
    ? pageProblems(link, address, article, catalogue)
    : webProblems(link, article, catalogue);
}

/** Links and images that are not safe, lead nowhere, or show nothing to who does not see. */
export function checkLinks(article: GuideText, catalogue: Catalogue): Problem[] {
  return article.links.flatMap((link) =>
    link.kind === 'image' ? imageProblems(link, catalogue) : linkProblems(link, article, catalogue),
  );
}
