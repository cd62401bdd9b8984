import { z } from 'astro/zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import type { FormerNames } from './former-names.ts';

const FILE = 'queries.json';

/** The guides that a query wants, as the file has them: they name no other list so. */
const wanted = /"want"\s*:\s*(\[[^\]]*\])/g;

const slugs = z.array(z.string());

function slugsIn(list: string): readonly string[] {
  try {
    return slugs.safeParse(JSON.parse(list)).data ?? [];
  } catch {
    return [];
  }
}

/**
 * Queries that want a guide by an old name, each with the list as it should be.
 * @param text the file; empty where there is none.
 * @param language that of the site's guides.
 */
export function movedQueries(text: string, names: FormerNames, language: string): Diagnostic[] {
  return [...text.matchAll(wanted)].flatMap((match): Diagnostic[] => {
    const [whole, list = ''] = match;
    const before = slugsIn(list);
    const old = before.find((slug) => names.ofSlug(slug, language) !== undefined);
    const heir = old === undefined ? undefined : names.ofSlug(old, language);
    if (old === undefined || heir === undefined) return [];
    const end = match.index + whole.length;
    const start = end - list.length;
    const now = before.flatMap((slug) => (slug !== old ? [slug] : heir === 'gone' ? [] : [heir.now]));
    const written = [...new Set(now)].map((slug) => JSON.stringify(slug)).join(', ');
    const said =
      heir === 'gone' ? say('moved-link.gone', { old }) : say('moved-link', { old, now: heir.now });
    return [{ file: FILE, ...positionAt(text, start), ...said, fix: { start, end, text: `[${written}]` } }];
  });
}
