import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
import { isSafeAddress } from '../../mdx/safe-address.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GuideText } from '../../content/model.ts';
import type { Link } from '../../content/links.ts';
import { pictureProblems } from './pictures.ts';

const found = (link: Link, rule: RuleName, message: string, suggestion: string): Problem[] => [
  { line: link.line, column: link.column, rule, message, suggestion },
];

function imageProblems(link: Link, catalogue: Catalogue): Problem[] {
  if (link.words.trim() === '') {
    const suggestion = 'Write between the brackets what it shows: ![چراغ قرمز مودم](modem.png).';
    return found(link, 'image-text', 'An image has no words for who does not see it.', suggestion);
  }
  return pictureProblems(link, catalogue);
}

function anchorProblems(link: Link, anchor: string, target: GuideText): Problem[] {
  if (target.anchors.has(anchor)) return [];
  const suggestion =
    target.anchors.size === 0 ? 'Leave out what follows the #.' : suggestWord(anchor, target.anchors);
  return found(link, 'broken-anchor', `There is no place "#${anchor}" in "${target.slug}".`, suggestion);
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
    const message = `There is no page "${page}".`;
    const suggestion = pages.has(`${page}/`)
      ? `Write it with a slash at its end: ${page}/`
      : suggestWord(page, pages);
    return found(
      link,
      'broken-link',
      message,
      suggestion.startsWith('Use one of') ? 'Write the address of a guide: /symptom/slug/.' : suggestion,
    );
  }
  const target = page === '' ? article : catalogue.guideAt(page);
  return fragment === '' || target === undefined ? [] : anchorProblems(link, anchorOf(fragment), target);
}

/** Links and images that are not safe, lead nowhere, or show nothing to who does not see. */
export function checkLinks(article: GuideText, catalogue: Catalogue): Problem[] {
  return article.links.flatMap((link) => {
    if (link.kind === 'image') return imageProblems(link, catalogue);
    if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:ir|com|org|net|info|io)(?:\/|$))/i.test(link.address)) {
      const suggestion = `Begin it with https://: https://${link.address}.`;
      return found(link, 'broken-link', `"${link.address}" is no whole address.`, suggestion);
    }
    if (/^[\w.-]+(?:\/|$|#)/.test(link.address) || link.address.startsWith('.')) {
      const suggestion = 'Begin it with a slash: /symptom/slug/.';
      return found(
        link,
        'broken-link',
        `"${link.address}" is not an address from the site's root.`,
        suggestion,
      );
    }
    if (!isSafeAddress(link.address)) {
      const suggestion = 'Link to a guide (/symptom/slug/), to https://…, tel:… or mailto:….';
      return found(link, 'unsafe-link', `A link cannot lead to "${link.address.slice(0, 60)}".`, suggestion);
    }
    return /^[/#]/.test(link.address) ? pageProblems(link, article, catalogue) : [];
  });
}
