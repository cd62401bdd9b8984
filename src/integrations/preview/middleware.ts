import type { MiddlewareHandler } from 'astro';
import { contentFolder } from '../../content-folder.ts';
import { isError } from '../../findings/rules.ts';
import { guideReport } from './guide-report.ts';
import { findingsPage, previewHead, previewPanel } from './panel.ts';

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

/** Puts the panel beside a guide, and the findings in the place of a guide that cannot be shown. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const report = await guideReport(contentFolder(), context.url.pathname);
  if (report === undefined) return next();
  const { response, text } = await rendered(next);
  if (response === undefined) return html(findingsPage(report, text), 422);
  if (!response.ok || (report.article === undefined && report.findings.some(isError)))
    return html(findingsPage(report, undefined), 422);
  const page = text
    .replace('</head>', () => `${previewHead}</head>`)
    .replace('</body>', () => `${previewPanel(report)}</body>`);
  return html(page, response.status);
};
