import type { Translated } from '../words.ts';
import type { wayWords as english } from '../en/ways.ts';
import { code, insteadOf, listed, persianNumber, placesIn } from './common.ts';

/** Ids from one to the next: a run of Latin words, read from left to right. */
const way = (ids: readonly string[]) => code(ids.join(' → '));

const questionAt = ({ slug, id, line }: { slug: string; id: string; line: number }) =>
  `«${slug}» (${code(id)}، سطر ${persianNumber(line)})`;

const ANOTHER_ID = 'به یکی از این دو شناسهٔ دیگری بدهید.';

/** What is said of the ways through a tree, and from one tree to the next. */
export const wayWords: Translated<typeof english> = {
  'tree-duplicate-id.tree': ({ id, line }) => [
    `شناسهٔ «${id}» در این درخت دو بار آمده است؛ بار نخست در سطر ${persianNumber(line)}.`,
    ANOTHER_ID,
  ],
  'tree-duplicate-id.step': ({ id, line }) => [
    `شناسهٔ «${id}» در این پرسش دو بار آمده است؛ بار نخست در سطر ${persianNumber(line)}.`,
    ANOTHER_ID,
  ],
  'tree-id': ({ id }) => [`«${id}» شناسه نمی‌شود.`, 'یک واژهٔ کوتاه با حرف لاتین، رقم و خط تیره بنویسید.'],
  'tree-start.empty': () => [
    'درخت پرسشی ندارد.',
    `برای هر پرسش ${code('<Step …>')} و برای هر پایان ${code('<Outcome …>')} بنویسید، یا درخت را بردارید.`,
  ],
  'tree-start': ({ start, near }) => [`درخت از «${start}» آغاز می‌شود که در آن نیست.`, insteadOf(near)],
  'tree-target': ({ id, target, near }) => [
    `«${id}» به «${target}» می‌رود که در این درخت نیست.`,
    insteadOf(near),
  ],
  'tree-dead-end': ({ id }) => [
    `پرسش «${id}» پاسخی برای انتخاب ندارد؛ مشتری همان‌جا می‌ماند.`,
    `برای هر پاسخ یک ${code('<Choice>')} بنویسید، یا آن را پایان کنید: ${code('<Outcome>')}.`,
  ],
  'tree-unreachable': ({ id }) => [
    `هیچ پاسخی به «${id}» نمی‌رسد.`,
    `در پاسخی که باید به اینجا برسد ${code(`go="${id}"`)} بنویسید، یا این بخش را بردارید.`,
  ],
  'tree-loop': ({ round }) => [
    `این بخش‌ها دور می‌زنند و به پایان نمی‌رسند: ${way(round)}.`,
    'یکی از آن‌ها را به پرسشی تازه یا به پایان ببرید.',
  ],
  'tree-long-path': ({ questions, most }) => [
    `یکی از راه‌ها ${persianNumber(questions.length)} پرسش دارد (حداکثر ${persianNumber(most)}): ${way(questions)}.`,
    `در این راه کمتر بپرسید، یا در راهنمای دیگری ادامه دهید: ${code('<Outcome result="article" …>')}.`,
  ],
  'tree-too-many-paths': ({ paths, most }) => [
    `این درخت ${persianNumber(paths)} راه دارد؛ کد دوازده‌رقمی حداکثر ${persianNumber(most)} راه را نام می‌برد.`,
    `بخشی از آن را راهنمای جدا کنید و با ${code('result="article"')} به آن بروید.`,
  ],
  'tree-article.none': ({ id }) => [
    `پایان «${id}» نمی‌گوید به کدام راهنما می‌رود.`,
    `نام پروندهٔ راهنما را در آن بنویسید: ${code('article="…"')}.`,
  ],
  'tree-article': ({ id, article, near }) => [
    `پایان «${id}» به راهنمای «${article}» می‌رود که نیست.`,
    insteadOf(near),
  ],
  'tree-article.own': ({ id }) => [
    `پایان «${id}» به همین راهنما برمی‌گردد.`,
    `راهنمای دیگری بنویسید، یا آن را درخواست کنید: ${code('result="ticket"')}.`,
  ],
  'tree-entry.no-tree': ({ id, article, at }) => [
    `پایان «${id}» می‌خواهد راهنمای «${article}» را از «${at}» ادامه دهد، ولی آن راهنما پرسش ندارد.`,
    `${code('at')} را بردارید.`,
  ],
  'tree-entry': ({ id, article, at, near }) => [
    `پایان «${id}» می‌خواهد راهنمای «${article}» را از «${at}» ادامه دهد که در آن نیست.`,
    insteadOf(near),
  ],
  'tree-entry.end': ({ id, article, at, places }) => [
    `پایان «${id}» می‌خواهد راهنمای «${article}» را از «${at}» ادامه دهد که خودش پایان است.`,
    `یکی از پرسش‌های آن را بنویسید: ${listed(places)}.`,
  ],
  'tree-long-chain': ({ count, most, chain }) => [
    `تا رسیدن به پایان ${persianNumber(count)} پرسش و کار می‌آید (حداکثر ${persianNumber(most)}): ${chain
      .map(({ slug, screens }) => `در «${slug}» ${way(screens)}`)
      .join('، سپس ')}.`,
    `در این راه کمتر بپرسید، با ${code('at="…"')} جلوتر وارد راهنمای بعدی شوید، یا زودتر به پشتیبانی بسپارید.`,
  ],
  'tree-asked-again': ({ question, asked, id, again, places }) => [
    `«${question}» در ${questionAt(asked)} پرسیده شده است، و پایان «${id}» به ${questionAt(again)} می‌رود که آن را دوباره می‌پرسد.`,
    places.length === 0
      ? `با ${code('at="…"')} پس از آن پرسش وارد «${again.slug}» شوید، یا به جای دیگری بروید.`
      : `در این پایان ${places.map((place) => code(`at="${place}"`)).join(' یا ')} بنویسید تا از آن پرسش بگذرد.`,
  ],
  'tree-asked-again.again': ({ question, asked, from }) => [
    `«${question}» پیش‌تر در ${questionAt(asked)} پرسیده شده است که راهش به اینجا می‌رسد: ${placesIn(from)}.`,
    `آنجا با ${code('at="…"')} از این پرسش بگذرید، یا آن را تنها در یکی از دو راهنما بپرسید.`,
  ],
  'tree-asked-again.first': ({ question, again, from }) => [
    `«${question}» در ${questionAt(again)} دوباره پرسیده می‌شود و راه از اینجا به آن می‌رسد: ${placesIn(from)}.`,
    `آنجا با ${code('at="…"')} از آن پرسش بگذرید، یا آن را تنها در یکی از دو راهنما بپرسید.`,
  ],
  'tree-entry.here': ({ at, from }) => [
    `این راهنما پرسش یا کاری به نام «${at}» ندارد، ولی از راهنمای دیگری به آن می‌آیند: ${placesIn(from)}.`,
    'آنجا نام یکی از پرسش‌ها یا کارهای امروز را بنویسید، یا اینجا یکی را چنین بنامید.',
  ],
  'tree-long-chain.here': ({ most, from }) => [
    `در راهی که در این راهنما ادامه می‌یابد بیش از ${persianNumber(most)} پرسش و کار پیش از پایان است: ${placesIn(from)}.`,
    `در این راه کمتر بپرسید، اینجا یا آنجا، یا با ${code('at="…"')} جلوتر وارد این راهنما شوید.`,
  ],
};
