import { closest, nearWords } from '../../diagnostics/closest.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { isSafeAddress } from '../../mdx/safe-address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GuideText } from '../../content/model.ts';
import type { Link } from '../../content/links.ts';
import { pictureProblems } from './pictures.ts';

const found = ({ line, column }: Link, said: Sayings): Problem[] => [{ line, column, ...said }];

function imageProblems(link: Link, catalogue: Catalogue): Problem[] {
  return link.words.trim() === '' ? found(link, say('image-text')) : pictureProblems(link, catalogue);
}

function anchorProblems(link: Link, anchor: string, target: GuideText): Problem[] {
  if (target.anchors.has(anchor)) return [];
  const place = { anchor, slug: target.slug };
  return found(
    link,
    target.anchors.size === 0
      ? say('broken-anchor.none', place)
      : say('broken-anchor', { ...place, near: nearWords(anchor, target.anchors) }),
  );
}

/** What a fragment names: percent signs read as letters where they are whole, `step=choice` as the step. */
function anchorOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment.split('=', 1)[0] ?? '');
  } catch {
    return fragment;
  }
}

function pageProblems(link: Link, article: GuideText, catalogue: Catalogue): Problem[] {
  const { pages } = catalogue;
  const [path = '', fragment = ''] = link.address.split('#', 2);
  const page = path.split('?', 1)[0] ?? '';
  if (page !== '' && !pages.has(page)) {
    if (pages.has(`${page}/`)) return found(link, say('broken-link.slash', { page }));
    const nearest = closest(page, pages);
    if (nearest === undefined) return found(link, say('broken-link.no-page', { page }));
    return found(link, say('broken-link.page', { page, nearest }));
  }
  const target = page === '' ? article : catalogue.guideAt(page);
  return fragment === '' || target === undefined ? [] : anchorProblems(link, anchorOf(fragment), target);
}

/** Links and images that are not safe, lead nowhere, or show nothing to who does not see. */
export function checkLinks(article: GuideText, catalogue: Catalogue): Problem[] {
  return article.links.flatMap((link) => {
    if (link.kind === 'image') return imageProblems(link, catalogue);
    const { address } = link;
    if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:ir|com|org|net|info|io)(?:\/|$))/i.test(address))
      return found(link, say('broken-link.half', { address }));
    if (/^[\w.-]+(?:\/|$|#)/.test(address) || address.startsWith('.'))
      return found(link, say('broken-link.root', { address }));
    if (!isSafeAddress(address)) return found(link, say('unsafe-link', { address: address.slice(0, 60) }));
    return /^[/#]/.test(address) ? pageProblems(link, article, catalogue) : [];
  });
}
