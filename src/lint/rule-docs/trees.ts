import type { RuleDocs } from './rule-doc.ts';
import { right, solved, step, ticket, tree } from './tree-parts.ts';

const long = (count: number) =>
  tree(
    ...Array.from({ length: count }, (_, index) =>
      step(index === 0 ? 'power' : `q${index}`, 'fixed', index === count - 1 ? 'broken' : `q${index + 1}`),
    ),
    solved('fixed'),
    ticket('broken'),
  );

/** Every answer of each question leads to the next one: the ways multiply. */
const wide = (count: number) => {
  const answers = (go: string) =>
    ['a', 'b', 'c', 'd'].map((id) => `<Choice id="${id}" go="${go}">پاسخ ${id}</Choice>`).join('\n');
  const steps = Array.from({ length: count }, (_, index) => {
    const id = index === 0 ? 'power' : `q${index}`;
    const go = index === count - 1 ? 'fixed' : `q${index + 1}`;
    return `<Step id="${id}" question="کدام؟">\n${answers(go)}\n</Step>`;
  });
  return tree(...steps, solved('fixed'));
};

/** Rules of decision trees. */
export const treeDocs = {
  'tree-single': {
    title: 'دو درخت در یک راهنما',
    why: 'پاسخ‌ها در نشانی صفحه می‌مانند و هر صفحه یک درخت دارد.',
    wrong: {
      body: `${right.body}\n\n${right.body.replaceAll('power', 'p2').replaceAll('fixed', 'f2').replaceAll('broken', 'b2')}`,
    },
    right,
  },
  'tree-content': {
    title: 'چیزی که در درخت دیده نمی‌شود',
    why: 'درون DecisionTree تنها Step، Action و Outcome می‌آید و متن درون آن‌هاست. پاسخ خودش پیوند است و تنها واژه دارد: پیوند، فهرست و تصویر در متن پرسش می‌آیند.',
    wrong: tree(step('power', 'fixed', 'broken'), 'سپس صبر کنید.', solved('fixed'), ticket('broken')),
    right,
  },
  'tree-attribute': {
    title: 'یک ویژگی لازم نوشته نشده است',
    why: 'پرسش id و question، پاسخ id و go، کار id و go، پایان id و result می‌خواهد. پایان elsewhere می‌گوید کار با کیست: who؛ در پایان‌های دیگر who خوانده نمی‌شود. ask و topic در پایان‌هایی می‌آیند که گزارش دارند.',
    wrong: tree(
      step('power', 'fixed', 'broken').replace(' question="مودم روشن است؟"', ''),
      solved('fixed'),
      ticket('broken'),
    ),
    right,
  },
  'tree-result': {
    title: 'نتیجهٔ ناشناخته',
    why: 'نتیجه یکی از solved، told، article، ticket، visit، call یا elsewhere است.',
    wrong: tree(
      step('power', 'fixed', 'broken'),
      solved('fixed').replace('solved', 'done'),
      ticket('broken'),
    ),
    right,
  },
  'tree-wait': {
    title: 'زمان صبر خوانده نمی‌شود',
    why: 'عدد لاتین و سپس s برای ثانیه یا m برای دقیقه: `30s` یا `2m`، حداکثر ۶۰ دقیقه.',
    wrong: tree('<Action id="power" wait="2 دقیقه" go="fixed">\nصبر کنید.\n</Action>', solved('fixed')),
    right: tree('<Action id="power" wait="2m" go="fixed">\nصبر کنید.\n</Action>', solved('fixed')),
  },
  'tree-wait-words': {
    title: 'زمان‌سنج با متن کار نمی‌خواند',
    why: 'زمان‌سنج زیر همین متن می‌شمارد. یکی از زمان‌هایی که متن یا عنوان کار می‌گوید همان wait است؛ «سه دقیقه (در فیبر نوری تا پنج دقیقه)» با 3m یا 5m درست است.',
    wrong: tree('<Action id="power" wait="2m" go="fixed">\nسه دقیقه صبر کنید.\n</Action>', solved('fixed')),
    right: tree(
      '<Action id="power" wait="3m" go="fixed">\n۳۰ ثانیه خاموش بگذارید و سه دقیقه صبر کنید.\n</Action>',
      solved('fixed'),
    ),
  },
  'tree-duplicate-id': {
    title: 'شناسهٔ تکراری',
    why: 'شناسه در نشانی و در گزارش می‌آید و در هر درخت یکتاست؛ شناسهٔ پاسخ در پرسش خود.',
    wrong: tree(step('power', 'fixed', 'broken'), solved('fixed'), ticket('broken'), ticket('fixed')),
    right,
  },
  'tree-id': {
    title: 'شناسه پذیرفته نیست',
    why: 'شناسه یک واژهٔ کوتاه با حرف لاتین، رقم و خط تیره است و پس از انتشار عوض نمی‌شود. نام جاهای خود صفحه (مانند main) و عنوان‌های راهنما شناسه نمی‌شوند.',
    wrong: tree(step('power', 'درست', 'broken'), solved('درست'), ticket('broken')),
    right,
  },
  'tree-start': {
    title: 'آغاز درخت پیدا نشد',
    why: 'start شناسهٔ نخستین پرسش است.',
    wrong: { body: right.body.replace('start="power"', 'start="powr"') },
    right,
  },
  'tree-target': {
    title: 'پاسخ به جایی می‌رود که نیست',
    why: 'go شناسهٔ یک پرسش، کار یا پایان همین درخت است.',
    wrong: tree(step('power', 'fixd', 'broken'), solved('fixed'), ticket('broken')),
    right,
  },
  'tree-dead-end': {
    title: 'پرسش بی‌پاسخ',
    why: 'مشتری در پرسشی که پاسخی برای انتخاب ندارد می‌ماند.',
    wrong: tree('<Step id="power" question="مودم روشن است؟">\nچراغ را ببینید.\n</Step>'),
    right,
  },
  'tree-choices': {
    title: 'شمار پاسخ‌ها یا پاسخ تکراری',
    why: 'هر پرسش ۲ تا ۵ پاسخ دارد (نخستین پرسش راهنمای شروع تا ۹) و هیچ دو پاسخی یک متن ندارند. پرسشی که یک پاسخ دارد کاری برای انجام است: Action.',
    wrong: tree(step('power', 'fixed', 'broken').replace('>نه<', '>بله<'), solved('fixed'), ticket('broken')),
    right,
  },
  'tree-empty-choice': {
    title: 'پاسخ بدون متن',
    why: 'پاسخ روی دکمه و در گزارش پشتیبانی خوانده می‌شود.',
    wrong: tree(step('power', 'fixed', 'broken').replace('>بله<', '><'), solved('fixed'), ticket('broken')),
    right,
  },
  'tree-empty-report': {
    title: 'متن گزارش خالی است',
    why: 'report می‌گوید پشتیبانی پاسخ را چطور بخواند. اگر خود پاسخ روشن است، report را ننویسید.',
    wrong: tree(
      step('power', 'fixed', 'broken').replace('go="fixed"', 'go="fixed" report=""'),
      solved('fixed'),
      ticket('broken'),
    ),
    right: tree(
      step('power', 'fixed', 'broken').replace('go="fixed"', 'go="fixed" report="مودم روشن است"'),
      solved('fixed'),
      ticket('broken'),
    ),
  },
  'tree-outcome-report': {
    title: 'عنوان پایان از مشتری کاری می‌خواهد',
    why: 'عنوان را مشتری می‌خواند و پشتیبانی همان را در «نتیجه» و موضوع درخواست می‌بیند. وقتی عنوان کاری می‌خواهد، در report کوتاه بنویسید چه پیدا شد.',
    wrong: tree(
      step('power', 'fixed', 'broken'),
      solved('fixed'),
      ticket('broken').replace('topic', 'title="مودم را به پشتیبانی نشان بدهید" topic'),
    ),
    right: tree(
      step('power', 'fixed', 'broken'),
      solved('fixed'),
      ticket('broken').replace(
        'topic',
        'title="مودم را به پشتیبانی نشان بدهید" report="مودم روشن نمی‌شود" topic',
      ),
    ),
  },
  'tree-unreachable': {
    title: 'هیچ پاسخی به اینجا نمی‌رسد',
    why: 'بخشی از درخت که هیچ راهی به آن نیست دیده نمی‌شود.',
    wrong: tree(step('power', 'fixed', 'fixed'), solved('fixed'), ticket('broken')),
    right,
  },
  'tree-loop': {
    title: 'دور بی‌پایان',
    why: 'راه‌ها می‌توانند به هم برسند ولی نباید به پرسش پیشین برگردند.',
    wrong: tree(step('power', 'fixed', 'again'), step('again', 'fixed', 'power'), solved('fixed')),
    right,
  },
  'tree-long-path': {
    title: 'راه بلند',
    why: 'کسی که اینترنتش قطع است به بیش از ۸ پرسش پاسخ نمی‌دهد. اندازه در `limits.questions` پروندهٔ site.yaml است.',
    wrong: long(9),
    right,
  },
  'tree-too-many-paths': {
    title: 'راه‌های بسیار',
    why: 'کد دوازده‌رقمی که مشتری پشت تلفن می‌خواند نام راه اوست و همهٔ راه‌های یک درخت باید در آن جا شوند. بخشی از درخت را راهنمایی جدا کنید.',
    wrong: wide(8),
    right: wide(3),
  },
  'tree-outcome-text': {
    title: 'پایان بدون متن',
    why: 'مشتری باید بداند چه شد و حالا چه کند.',
    wrong: tree(
      step('power', 'fixed', 'broken'),
      '<Outcome id="fixed" result="solved">\n</Outcome>',
      ticket('broken'),
    ),
    right,
  },
  'tree-article': {
    title: 'پایان به راهنمایی می‌رود که نیست',
    why: 'در result="article" نام پروندهٔ راهنمای دیگری در article می‌آید، نه همین راهنما.',
    wrong: tree(
      step('power', 'next', 'broken'),
      '<Outcome id="next" result="article" article="restart">\nاین راهنما را ببینید.\n</Outcome>',
      ticket('broken'),
    ),
    right: tree(
      step('power', 'next', 'broken'),
      '<Outcome id="next" result="article" article="restart-modem">\nاین راهنما را ببینید.\n</Outcome>',
      ticket('broken'),
    ),
  },
  'tree-topic': {
    title: 'موضوع پشتیبانی نیست یا ناشناخته است',
    why: 'topic می‌گوید درخواست به کدام گروه پشتیبانی برود و یکی از topics در site.yaml است.',
    wrong: tree(
      step('power', 'fixed', 'broken'),
      solved('fixed'),
      ticket('broken').replace('"modem"', '"modm"'),
    ),
    right,
  },
} as const satisfies RuleDocs;
