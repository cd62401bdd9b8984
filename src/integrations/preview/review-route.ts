import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { NoReview } from '../review/no-review.ts';
import { reviewOfFolder } from '../review/review-of-folder.ts';

const words = stringsFor(FIRST_LANGUAGE).preview;

/** Where the preview shows what has changed against what is published. */
export const REVIEW_ADDRESS = '/@review/';

/** The page that says why nobody knows what has changed. */
function noReviewPage(error: unknown): string {
  const reason =
    error instanceof NoReview
      ? h('p', error.inPersian)
      : h('pre', { dir: 'ltr', lang: 'en' }, error instanceof Error ? error.message : String(error));
  const head = h('head', [h('meta', { charSet: 'utf-8' }), h('title', words.noReview)]);
  const main = h('main', [h('h1', words.noReview), reason, h('p', h('a', { href: '/' }, words.home))]);
  return `<!doctype html>${toHtml(h('html', { lang: 'fa', dir: 'rtl' }, [head, h('body', main)]))}`;
}

/** What of a server's answer is written. */
interface Answer {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text: string): unknown;
}

/**
 * Answers in the live preview with the page of what has changed against what is published, as the content stands now.
 * @param folder absolute path of the content folder.
 */
export function reviewRoute(folder: string): (request: unknown, response: Answer) => void {
  return (_request, response) => {
    const answer = (status: number, page: string) => {
      response.statusCode = status;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
    };
    reviewOfFolder(folder).then(
      (page) => answer(200, page),
      (error: unknown) => answer(503, noReviewPage(error)),
    );
  };
}
