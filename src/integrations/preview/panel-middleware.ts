import type { MiddlewareHandler } from 'astro';
import { contentFolder } from '../../content/files/content-folder.ts';
import { isError } from '../../diagnostics/rules.ts';
import { guideReport, type GuideReport } from './guide-report.ts';
import { brokenMapPage, deletedPage, diagnosticsPage, PREVIEW_HEAD, previewPanel } from './panel.ts';

const html = (text: string, status: number) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** A page's HTML, or why there is none. */
async function rendered(next: () => Promise<Response>): Promise<{ response?: Response; text: string }> {
  try {
    const response = await next();
    return { response, text: await response.clone().text() };
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error) };
  }
}

/** What there is to tell about a guide; nothing where telling itself fails, which must not take the page down. */
async function reportOf(address: string): Promise<GuideReport | undefined> {
  try {
    return await guideReport(contentFolder(), address);
  } catch {
    return undefined;
  }
}

/**
 * Whether a page must not even be begun: without site.yaml there is none, and of a guide a text that is deep enough ends
 * the whole program, not only its page.
 */
const isUnsafe = ({ file, diagnostics }: GuideReport) =>
  file === 'site.yaml' || diagnostics.some(({ rule }) => rule === 'too-deep');

/**
 * A page that there is nothing to tell of. A guide whose file was deleted is still listed for a moment: that is a 404 at
 * once. A map that cannot be drawn is a page of its own, since what is thrown here covers every open page with its trace.
 */
async function withoutReport(address: string, next: () => Promise<Response>): Promise<Response> {
  if (!/^\/[\w-]+\/[\w-]+\/$/.test(address)) return next();
  const { response, text } = await rendered(next);
  if (response?.ok === true) return response;
  if (address.startsWith('/map/') && response?.status !== 404) return html(brokenMapPage(text), 422);
  return response?.status === 404 ? response : html(deletedPage(), 404);
}

/** Puts the panel beside a guide, and the diagnostics in the place of a guide that cannot be shown. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  // Pages end with a slash; scripts, styles and the search index are none.
  const { pathname } = context.url;
  const report = pathname.endsWith('/') ? await reportOf(pathname) : undefined;
  if (report === undefined) return withoutReport(pathname, next);
  if (isUnsafe(report)) return html(diagnosticsPage(report, undefined), 422);
  const { response, text } = await rendered(next);
  if (response === undefined) return html(diagnosticsPage(report, text), 422);
  if (!response.ok || (report.article === undefined && report.diagnostics.some(isError)))
    return html(diagnosticsPage(report, undefined), 422);
  const page = text
    .replace('</head>', () => `${PREVIEW_HEAD}</head>`)
    .replace('</body>', () => `${previewPanel(report)}</body>`);
  return html(page, response.status);
};
