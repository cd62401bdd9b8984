import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Years before this one are those of another calendar: no guide is older. */
const FIRST_YEAR = 2000;

const written = (day: Date) => day.toISOString().slice(0, 10);

function faultOf(reviewed: Date, { now, limits }: Catalogue): Sayings | undefined {
  const today = written(now);
  if (reviewed.getUTCFullYear() < FIRST_YEAR)
    return say('field-value.year', { day: written(reviewed), today });
  const days = Math.floor((now.getTime() - reviewed.getTime()) / DAY_MS);
  // Where the site is written it may be tomorrow already.
  if (days < -1) return say('review-date', { today });
  return days > limits.review ? say('review-due', { days, most: limits.review }) : undefined;
}

/** A guide that nobody has read through for longer than site.yaml allows, or whose date has not come yet. */
export function checkReview({ data, source }: Article, catalogue: Catalogue): Problem[] {
  const fault = faultOf(data.reviewed, catalogue);
  return fault === undefined ? [] : [{ ...positionInFrontMatter(source, ['reviewed']), ...fault }];
}
