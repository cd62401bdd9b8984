import type { MiddlewareHandler } from 'astro';
import { contentFolder } from '../../content/files/content-folder.ts';
import { withDraftMarks } from './draft-marks.ts';
import { unpublishedGuides, type UnpublishedGuide } from './unpublished-guides.ts';

/** The guides to mark; none where the folder cannot be read, which must not take the page down. */
async function guidesToMark(): Promise<readonly UnpublishedGuide[]> {
  try {
    return await unpublishedGuides(contentFolder(), new Date());
  } catch {
    return [];
  }
}

/** Marks in each page of the preview what customers do not see yet. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  const { pathname } = context.url;
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  if (!isPage || !pathname.endsWith('/')) return response;
  const guides = await guidesToMark();
  if (guides.length === 0) return response;
  return new Response(withDraftMarks(await response.text(), pathname, guides), response);
};
