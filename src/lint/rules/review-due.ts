import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A guide that nobody has read through for longer than site.yaml allows, or whose date has not come yet. */
export function checkReview({ data, source }: Article, { now, limits }: Catalogue): Problem[] {
  if (data.reviewed.getUTCFullYear() < 2000) {
    const message = `The review date ${data.reviewed.toISOString().slice(0, 10)} is no day of the Gregorian calendar.`;
    const suggestion = `Write it so: ${now.toISOString().slice(0, 10)} is today.`;
    return [{ ...positionInFrontMatter(source, ['reviewed']), rule: 'field-value', message, suggestion }];
  }
  const age = Math.floor((now.getTime() - data.reviewed.getTime()) / DAY_MS);
  if (age >= -1 && age <= limits.review) return [];
  const message =
    age < 0
      ? 'The review date has not come yet.'
      : `Nobody has read this guide through for ${age} days (at most ${limits.review}).`;
  const suggestion = 'Read it through, correct what is no longer true, then write the day of today.';
  return [{ ...positionInFrontMatter(source, ['reviewed']), rule: 'review-due', message, suggestion }];
}
