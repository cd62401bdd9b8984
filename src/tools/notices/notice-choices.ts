import type { AreaData } from '../../content/schemas/areas.ts';
import {
  noticeServices,
  type NoticeImpact,
  type NoticeKind,
  type NoticeService,
  type UpdateState,
} from '../../notices/notice.ts';
import { fa } from '../../strings/fa.ts';
import type { Named } from './notice-answers.ts';

type Choices<Id extends string> = readonly [Named<Id>, ...Named<Id>[]];

export const kindChoices: Choices<NoticeKind> = [
  { id: 'outage', names: [fa.noticesKinds.outage, 'قطعی'] },
  { id: 'maintenance', names: [fa.noticesKinds.maintenance, 'تعمیر', 'کار برنامه‌ریزی‌شده'] },
  { id: 'info', names: [fa.noticesKinds.info, 'خبر'] },
];

const impacts: Readonly<Record<NoticeImpact, Named<NoticeImpact>>> = {
  down: { id: 'down', names: [fa.noticesImpacts.down, 'قطعی'] },
  slow: { id: 'slow', names: [fa.noticesImpacts.slow, 'کند', 'کندی', 'قطع و وصل'] },
  notice: { id: 'notice', names: [fa.noticesImpacts.notice, 'بی‌اثر'] },
};

/** What customers may feel, the likeliest of each kind first. */
export const impactChoices: Readonly<Record<NoticeKind, Choices<NoticeImpact>>> = {
  outage: [impacts.down, impacts.slow, impacts.notice],
  maintenance: [impacts.down, impacts.slow, impacts.notice],
  info: [impacts.notice, impacts.slow, impacts.down],
};

export const serviceChoices: readonly Named<NoticeService>[] = noticeServices.map((id) => ({
  id,
  names: [fa.noticesServices[id], ...(id === 'fiber' ? ['فیبر'] : []), ...(id === 'portal' ? ['پرتال'] : [])],
}));

const state = (id: UpdateState): Named<UpdateState> => ({ id, names: [fa.noticesStates[id]] });

/** How far the work may have come, of each kind, in the order in which it goes; the end is not among them. */
export const openStates: Readonly<Record<NoticeKind, Choices<UpdateState>>> = {
  outage: [state('investigating'), state('identified'), state('monitoring')],
  maintenance: [state('scheduled'), state('in-progress')],
  info: [state('monitoring'), state('scheduled'), state('in-progress')],
};

/** What the last piece of news says. */
export const lastState = (kind: NoticeKind): UpdateState =>
  kind === 'maintenance' ? 'completed' : 'resolved';

/** The states that a piece of news may have, that of the newest first: nothing is claimed that nobody said. */
export function statesAfter(kind: NoticeKind, newest: UpdateState | undefined): Choices<UpdateState> {
  const [first, ...rest] = openStates[kind];
  const same = [first, ...rest].find(({ id }) => id === newest) ?? first;
  return [same, ...[first, ...rest].filter((one) => one !== same)];
}

const ALL = 'all';

/** The areas by what an operator may call them, their dialling codes among it; and all of them together. */
export function areaChoices(areas: readonly AreaData[]): readonly Named[] {
  return [
    { id: ALL, names: ['همه', fa.noticesAllAreas, 'همه‌جا', 'کل کشور'] },
    ...areas.map(({ id, name, aliases, codes }) => ({ id, names: [name, ...aliases, ...codes] })),
  ];
}

/** The areas as a notice names them. */
export const noticeAreas = (ids: readonly string[]): 'all' | string[] => (ids.includes(ALL) ? ALL : [...ids]);

const lineServices: readonly NoticeService[] = ['adsl', 'vdsl', 'fiber', 'lte'];

/**
 * What to do meanwhile, where nobody says anything better. It is true for every provider, and promises nothing.
 * @param services what it is about; none where it is about all.
 */
export function usualAdvice(kind: NoticeKind, services: readonly NoticeService[]): string {
  if (kind === 'info') return 'اگر پرسشی دارید، از پشتیبانی بپرسید.';
  if (kind === 'maintenance')
    return 'کاری را که نباید نیمه‌کاره بماند، پیش از این زمان تمام کنید یا برای بعد بگذارید. پس از پایان کار، اگر هنوز مشکل داشتید، دستگاه خود را یک بار خاموش و روشن کنید.';
  return services.length === 0 || services.some((one) => lineServices.includes(one))
    ? 'تنظیم‌های مودم را عوض نکنید و آن را به تنظیم کارخانه برنگردانید؛ این مشکل از مودم شما نیست. تا آن وقت، اگر می‌توانید، از اینترنت دیگری مانند اینترنت گوشی استفاده کنید.'
    : 'در دستگاه خود چیزی را عوض نکنید؛ این مشکل از دستگاه شما نیست. کمی بعد دوباره امتحان کنید.';
}

/** The first news, where nobody says anything better; none of what is only to be known. */
export const usualFirstWord: Readonly<Record<NoticeKind, string | undefined>> = {
  outage: 'از این مشکل خبر داریم و در حال بررسی آن هستیم.',
  maintenance: 'این کار از پیش برنامه‌ریزی شده است.',
  info: undefined,
};

/** What is said at the end, where nobody says anything better. */
export const usualLastWord = (kind: NoticeKind): string =>
  kind === 'info'
    ? 'این اطلاعیه دیگر برقرار نیست.'
    : `${kind === 'maintenance' ? 'کار تمام شد' : 'مشکل برطرف شد'}. اگر هنوز مشکل دارید، دستگاه خود را یک بار خاموش و روشن کنید؛ اگر درست نشد، به پشتیبانی خبر دهید.`;
