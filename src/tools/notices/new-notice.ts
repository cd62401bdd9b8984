import type { NoticeData } from '../../content/schemas/notice.ts';
import { asTyped } from '../questions.ts';
import type { Answers } from './answers.ts';
import { choiceLines, readChoice, readNames, readParagraphs } from './notice-answers.ts';
import {
  areaChoices,
  impactChoices,
  kindChoices,
  noticeAreas,
  openStates,
  serviceChoices,
  usualAdvice,
  usualFirstWord,
} from './notice-choices.ts';
import {
  NEXT_NEEDED,
  orNothing,
  readBegin,
  readFuture,
  readNews,
  readNumber,
  readPast,
  readTitle,
} from './notice-fields.ts';
import type { NoticeFolder } from './notice-folder.ts';
import { MOMENT_EXAMPLES } from './notice-moments.ts';
import { isShownAsTyped, noticeSlugProblems, proposedSlug, type NewNotice } from './notice-template.ts';
import { writeMoment } from '../../text/format/zoned-time.ts';

/** Where: known areas, at least one; where the provider has named none, everywhere. */
function takeAreas({ take }: Answers, { areas }: NoticeFolder): Promise<NoticeData['areas']> {
  const known = areaChoices(areas);
  const question =
    areas.length === 0 ? undefined : 'منطقه‌ها، با «،» میانشان (نام، شناسه یا پیش‌شماره؛ «همه» یعنی همه‌جا):';
  return take('areas', question, (text) => {
    if (text === '' && areas.length > 0)
      return {
        problems: [`دست‌کم یک منطقه بنویسید: ${known.map(({ names, id }) => names[0] ?? id).join('، ')}`],
      };
    const reading = readNames(text === '' ? 'all' : text, 'منطقهٔ', known);
    return 'value' in reading ? { value: noticeAreas(reading.value) } : reading;
  });
}

type Times = Pick<NoticeData, 'starts' | 'estimate' | 'ends' | 'next'>;

/** When: what is expected, of what ends by itself; of an outage at least when the next word will be there. */
async function takeTimes(
  { take }: Answers,
  { now, zone }: NoticeFolder,
  kind: NoticeData['kind'],
): Promise<Times> {
  const clock = { now, zone };
  const begin = kind === 'outage' ? readPast(clock) : readBegin(clock);
  const starts = await take('starts', `آغاز (Enter: اکنون؛ یا ${MOMENT_EXAMPLES}):`, begin);
  const later = orNothing(readFuture(clock, starts));
  const isInfo = kind === 'info';
  const estimate = await take('estimate', isInfo ? undefined : 'برآورد پایان (Enter: معلوم نیست):', later);
  const ends = await take('ends', isInfo ? 'تا کی گفتنی است (Enter: معلوم نیست):' : undefined, later);
  const next = await take(
    'next',
    kind === 'outage' ? 'خبر بعدی را کی می‌دهید (مثلاً «۲ ساعت دیگر»):' : undefined,
    (text) => (text === '' && kind === 'outage' && estimate === undefined ? NEXT_NEEDED : later(text)),
  );
  return { starts, estimate, ends, next };
}

/**
 * All that a new notice says, from flags or asked.
 * @throws Error where a flag says what cannot be.
 */
export async function takeNewNotice(answers: Answers, folder: NoticeFolder): Promise<NewNotice> {
  const { take } = answers;
  const { now, zone, guides: allGuides, taken } = folder;
  const title = await take('title', 'عنوان، مثلاً «قطعی اینترنت در غرب تهران»:', readTitle);
  const kind = await take('kind', `چه خبری است؟ (Enter: ۱)\n${choiceLines(kindChoices)}\n`, (text) =>
    readChoice(text, 'نوع', kindChoices),
  );
  const impacts = impactChoices[kind];
  const impact = await take('impact', `مشتری چه می‌بیند؟ (Enter: ۱)\n${choiceLines(impacts)}\n`, (text) =>
    readChoice(text, 'اثر', impacts),
  );
  const areas = await takeAreas(answers, folder);
  const services = await take(
    'services',
    `سرویس‌ها (Enter: همه؛ یا از ${serviceChoices.map(({ names, id }) => names[0] ?? id).join('، ')}):`,
    (text) => readNames(text, 'سرویس', serviceChoices),
  );
  const times = await takeTimes(answers, folder, kind);
  const number = await take('number', 'شمارهٔ پیگیری که مشتری بگوید (Enter: ندارد):', readNumber);
  const usual = usualAdvice(kind, services);
  const advice = await take('advice', `تا آن وقت مشتری چه کند؟ (Enter: ${usual})\n`, (text) =>
    text === '' ? { value: usual } : readParagraphs(text, isShownAsTyped),
  );
  const isPlanned = Date.parse(times.starts) > now;
  const [first, second] = openStates[kind];
  const usualState = kind === 'maintenance' && !isPlanned ? (second ?? first) : first;
  const state = await take('state', undefined, (text) =>
    text === '' ? { value: usualState.id } : readChoice(text, 'وضع', openStates[kind]),
  );
  const word = usualFirstWord[kind];
  const readWord = word === undefined ? orNothing(readNews()) : readNews(word);
  const news = await take<string | undefined>('text', `نخستین خبر (Enter: ${word ?? 'ندارد'})\n`, readWord);
  const guides = await take(
    'guides',
    kind === 'info'
      ? 'راهنماهایی که به کار می‌آید، با نام پرونده (Enter: هیچ‌کدام):'
      : 'راهنماهایی که به کار می‌آید، با نام پرونده (Enter: همهٔ آن‌ها که خبر قطعی را می‌پرسند):',
    (text) =>
      readNames(
        text,
        'راهنمای',
        allGuides.map((id) => ({ id, names: [id] })),
      ),
  );
  const updates = news === undefined ? [] : [{ at: writeMoment(now, zone), state, text: news }];
  const data = { title, kind, impact, areas, services, ...times, number, guides: [...guides], updates };
  const proposed = proposedSlug(data, taken);
  const slug = await take('slug', `نام پرونده، لاتین (Enter: ${proposed}):`, (text) =>
    asTyped((name) => noticeSlugProblems(name, taken))(text === '' ? proposed : text),
  );
  return { slug, data: { ...data, services: [...services] }, advice };
}
