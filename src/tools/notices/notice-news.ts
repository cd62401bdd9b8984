import { closest } from '../../diagnostics/closest.ts';
import type { NoticeText } from '../../content/model.ts';
import type { Answers } from './answers.ts';
import { choiceLines, readChoice } from './notice-answers.ts';
import { lastState, statesAfter, usualLastWord } from './notice-choices.ts';
import type { NoticeChange } from './notice-edit.ts';
import { NEXT_NEEDED, orNothing, readNews, readPast, readRenewed, readTitle } from './notice-fields.ts';
import type { NoticeFolder } from './notice-folder.ts';
import { openNotices, told } from './notice-list.ts';
import { writeMoment } from '../../text/format/zoned-time.ts';

/**
 * The open notice of a name.
 * @throws Error that says which there are, where there is none of this name.
 */
function named(slug: string, { notices, taken, now }: NoticeFolder): NoticeText {
  const open = openNotices(notices, now);
  const found = open.find((one) => one.slug === slug);
  if (found !== undefined) return found;
  if (notices.some((one) => one.slug === slug))
    throw new Error(`خبر «${slug}» پایان یافته است. اگر مشکل برگشته، خبر تازه‌ای بنویسید: npm run notice`);
  if (taken.includes(slug))
    throw new Error(`خبر «${slug}» خوانده نمی‌شود. ببینید چه در آن درست نیست: npm run lint:content`);
  const slugs = open.map((one) => one.slug);
  const near = closest(slug, slugs);
  const advice = near === undefined ? `خبرهای باز: ${slugs.join('، ') || 'هیچ'}` : `منظورتان «${near}» بود؟`;
  throw new Error(`خبر «${slug}» نیست. ${advice}`);
}

/**
 * The notice that news are written of: the one that the command line names, or one of the open ones.
 * @throws Error where there is none of that name, or none at all.
 */
export async function takeNotice(
  { ask }: Answers,
  slug: string | undefined,
  folder: NoticeFolder,
): Promise<NoticeText> {
  if (slug !== undefined) return named(slug.trim(), folder);
  const [first, ...rest] = openNotices(folder.notices, folder.now).map((notice) => ({
    id: notice.slug,
    names: [`${notice.slug}  ${notice.data.title}`],
    notice,
  }));
  if (first === undefined) throw new Error('خبر بازی نیست.');
  if (rest.length === 0) return first.notice;
  const chosen = await ask(`کدام خبر؟ (Enter: ۱)\n${choiceLines([first, ...rest])}\n`, (text) =>
    readChoice(text, 'خبر', [first, ...rest]),
  );
  return named(chosen, folder);
}

/** What an empty answer means for a moment that can be renewed. */
const kept = (value: string | undefined, folder: NoticeFolder) =>
  value === undefined ? 'Enter: معلوم نیست' : `Enter: همان، ${told(value, folder)}؛ یا «نامعلوم»`;

/** What a piece of news says and renews, from flags or asked. */
export async function takeUpdate(
  { take }: Answers,
  { data }: NoticeText,
  folder: NoticeFolder,
): Promise<NoticeChange> {
  const { kind, starts, updates } = data;
  const states = statesAfter(kind, updates[0]?.state);
  const state = await take('state', `وضع (Enter: همان)\n${choiceLines(states)}\n`, (text) => {
    if (text === lastState(kind))
      return { problems: [`برای پایان خبر بنویسید: npm run notice -- --resolve … --text "…"`] };
    return readChoice(text, 'وضع', states);
  });
  const text = await take('text', 'خبر تازه:', readNews());
  const renewed = readRenewed(folder, starts);
  const estimate = await take('estimate', `برآورد پایان (${kept(data.estimate, folder)}):`, renewed);
  const isComing = (moment: string | null | undefined) =>
    typeof moment === 'string' && Date.parse(moment) > folder.now;
  const hasEstimate = isComing(estimate === undefined ? data.estimate : estimate);
  const keptNext = isComing(data.next) ? data.next : undefined;
  const next = await take('next', `خبر بعدی را کی می‌دهید (${kept(keptNext, folder)}):`, (answer) => {
    const reading = renewed(answer);
    const isLeftOpen = kind === 'outage' && !hasEstimate && 'value' in reading;
    const stays = 'value' in reading && (reading.value === undefined ? keptNext : reading.value);
    return isLeftOpen && typeof stays !== 'string' ? NEXT_NEEDED : reading;
  });
  const title = await take('title', undefined, orNothing(readTitle));
  return {
    update: { at: writeMoment(folder.now, folder.zone), state, text },
    fields: {
      ...(title === undefined ? {} : { title }),
      ...(estimate === undefined ? {} : { estimate }),
      // A promise that has come due is kept by this very news.
      ...(next === undefined ? (keptNext === undefined ? { next: null } : {}) : { next }),
    },
  };
}

/** What the last piece of news says, and when it was over, from flags or asked. */
export async function takeResolve(
  { take }: Answers,
  { data }: NoticeText,
  folder: NoticeFolder,
): Promise<NoticeChange> {
  const { kind, starts } = data;
  const usual = usualLastWord(kind);
  const text = await take('text', `آخرین خبر (Enter: ${usual})\n`, readNews(usual));
  const ends = await take('ends', 'پایان (Enter: اکنون):', readPast(folder, starts));
  const title = await take('title', undefined, orNothing(readTitle));
  return {
    update: { at: writeMoment(folder.now, folder.zone), state: lastState(kind), text },
    fields: { ...(title === undefined ? {} : { title }), ends },
  };
}
