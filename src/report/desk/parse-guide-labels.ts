import { isObject, isText } from '../../sessions/guards.ts';
import type { AnswerLabels, GuideLabels, NodeLabels } from './guide-labels.ts';

const isAnswer = (value: unknown): value is AnswerLabels =>
  Array.isArray(value) && value.length === 3 && value.every(isText);

const isNode = (value: unknown): value is NodeLabels =>
  Array.isArray(value) &&
  value.length >= 3 &&
  value.length <= 5 &&
  value.slice(3).every(isText) &&
  isText(value[0]) &&
  isText(value[1]) &&
  Array.isArray(value[2]) &&
  value[2].every(isAnswer);

const isGuide = (value: unknown): value is GuideLabels =>
  isObject(value) &&
  [value['slug'], value['title'], value['url'], value['start']].every(isText) &&
  (value['former'] === undefined || (Array.isArray(value['former']) && value['former'].every(isText))) &&
  typeof value['revision'] === 'number' &&
  (value['asks'] === undefined || value['asks'] === true) &&
  Array.isArray(value['entries']) &&
  value['entries'].every(isText) &&
  Array.isArray(value['parts']) &&
  value['parts'].every(isNode);

/**
 * The labels of all guides, as `/agent/guides.json` holds them.
 * @throws TypeError for anything else, such as a page that a captive portal gives in its place.
 */
export function guideLabelsFrom(value: unknown): readonly GuideLabels[] {
  if (!Array.isArray(value) || !value.every(isGuide)) throw new TypeError('These are no labels of guides.');
  return value;
}
