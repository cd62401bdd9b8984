import { addressesFa } from './fa-addresses.ts';
import { checkFa } from './fa-check.ts';
import { contactFa } from './fa-contact.ts';
import { findingsFa } from './fa-findings.ts';
import { guidesFa } from './fa-guides.ts';
import { measuredFa } from './fa-measured.ts';
import { measuredAnswersFa } from './fa-measured-answers.ts';
import { noticesFa } from './fa-notices.ts';
import { picturesFa } from './fa-pictures.ts';
import { previewFa } from './fa-preview.ts';
import { searchFa } from './fa-search.ts';
import { staff } from './fa-staff.ts';

/**
 * The words of the site's pages in Persian; another language is a file beside this one with the same keys. What only
 * editors read stands where it is said: diagnostics in `diagnostics/words/`, descriptions of fields in `content/schemas/`, and what
 * the commands print in `tools/`.
 */
export const fa = {
  ...addressesFa,
  ...staff,
  ...contactFa,
  ...guidesFa,
  ...checkFa,
  ...measuredFa,
  ...measuredAnswersFa,
  ...noticesFa,
  ...picturesFa,
  ...searchFa,
  skipToContent: 'رفتن به متن',
  home: 'خانه',
  breadcrumb: 'مسیر صفحه',
  menu: 'بخش‌های سایت',
  support: 'پشتیبانی',
  search: 'جست‌وجو',
  forCustomersOf: (provider: string) => `راهنمای مشترکان ${provider}`,

  homeTitle: 'چه مشکلی با اینترنت دارید؟',
  homeLead: 'جواب بیشتر مشکل‌ها اینجا در چند قدم کوتاه پیدا می‌شود، حتی با اینترنت ضعیف.',
  symptoms: 'مشکل از چه نوعی است؟',
  siteKept: 'روی دستگاه شما ذخیره شد؛ از این پس بدون اینترنت هم باز می‌شود.',
  startHere: 'نمی‌دانید از کجا شروع کنید؟',
  reachSupport: 'اگر حل نشد، به پشتیبانی بگویید',
  startHereLead: 'چند پرسش کوتاه می‌پرسیم و شما را به جواب می‌رسانیم.',
  unfinishedGuide: 'راهنمای ناتمام شما',
  resumeHere: 'ادامه',
  anotherProblem: 'مشکل دیگری دارم',

  stepByStep: 'قدم‌به‌قدم',
  reviewedOn: 'آخرین بازبینی:',
  related: 'این‌ها هم به کارتان می‌آید',

  treeLabel: 'پرسش‌وپاسخ قدم‌به‌قدم',
  answersSoFar: 'پاسخ‌های شما',
  change: 'تغییر',
  formerAnswer: 'پاسخ قبلی شما:',
  keepAnswer: 'همان بماند',
  readMore: 'بیشتر بدانید',
  changeAnswer: (question: string) => `تغییر پاسخ به «${question}»`,
  goToPart: (number: string) => `برو به قدم ${number}`,
  back: 'یک قدم به عقب',
  restart: 'شروع از اول',
  continue: 'انجام دادم، ادامه',
  skipAction: 'قبلاً این کار را کرده‌ام',
  actionDone: 'انجام شد',
  actionSkipped: 'پیش‌تر انجام شده بود',
  actionTitle: 'این کار را انجام دهید',
  waitAbout: (time: string) => `حدود ${time} زمان می‌برد.`,
  goOn: 'ادامه:',
  backHome: 'بازگشت به خانه',
  nextSteps: {
    solved: 'مشکل حل شد',
    told: 'علت پیدا شد',
    article: 'با راهنمای بعدی ادامه دهید',
    ticket: 'برای پشتیبانی درخواست ثبت کنید',
    visit: 'با تلفن، کارشناس بخواهید',
    call: 'با پشتیبانی تماس بگیرید',
  },
  followUpWith: (who: string) => `از ${who} پیگیری کنید`,
  tell: (who: string) => `به ${who} بگویید:`,
  seenBefore: 'این راهنما را قبلاً دیده‌اید؟',
  talkToSupport: 'با پشتیبانی حرف بزنید',
  ifNotSo: 'اگر علت این نیست یا درست نشد:',
  supportToo: 'اگر نشد، با پشتیبانی تماس بگیرید:',
  haveAtHand: 'آماده کنید:',
  joined: (one: string, other: string) => `${one}، ${other}`,
  resultTitles: {
    solved: 'مشکل حل شد',
    told: 'علت پیدا شد',
    article: 'راهنمای بعدی',
    ticket: 'ادامهٔ کار با پشتیبانی است',
    visit: 'مراجعهٔ حضوری کارشناس لازم است',
    call: 'با پشتیبانی تماس بگیرید',
    elsewhere: 'پیگیری با کس دیگری است',
  },
  seconds: (count: string) => `${count} ثانیه`,
  minutes: (count: string) => `${count} دقیقه`,

  handOverTitle: 'گزارش برای پشتیبانی',
  visitCost: 'هزینهٔ مراجعه',
  codeTitle: 'کد گزارش شما',
  codeWhy: 'همهٔ پاسخ‌هایتان در همین ۱۲ رقم است. اگر کارشناس خواست، پشت تلفن بخوانید.',
  earlierCode: 'کد راهنمای قبلی:',
  copy: 'کپی',
  textCopied: 'کپی شد.',
  otherWays: 'راه‌های دیگر',
  fullReport: 'گزارش کامل',
  copyAndOpen: (portal: string) => `کپی گزارش و رفتن به ${portal}`,
  openPortal: (portal: string) => `رفتن به ${portal}`,
  needsInternet: 'ثبت درخواست اینترنت می‌خواهد:',
  reportTitle: 'متن گزارش',
  copyReport: 'کپی گزارش',
  copyFullReport: 'کپی متن کامل',
  copied: 'گزارش کپی شد.',
  copyFailed: 'کپی نشد. متن را انتخاب کنید و خودتان کپی کنید.',
  openTicket: (portal: string) => `ثبت درخواست در ${portal}`,
  pasteReport: 'گزارش را در شرح مشکل بچسبانید.',
  sendMail: 'فرستادن با ایمیل',
  mailNeedsUserId: 'شناسهٔ کاربری‌تان را هم در ایمیل بنویسید.',
  callPhone: (phone: string) => `تماس با ${phone}`,
  reportLabels: {
    guide: 'راهنما',
    revision: 'ویرایش',
    code: 'کد گزارش',
    outcome: 'نتیجه',
    stopped: 'ناتمام ماند در',
    notice: 'خبر شبکه',
    measured: 'اندازه‌گیری شده',
    measuredAnswer: 'سنجیده شد',
    time: 'زمان',
    answers: 'پاسخ‌ها',
    carried: 'از راهنمای قبلی',
    earlier: 'پیش از این',
    address: 'نشانی',
    userId: 'شناسهٔ کاربری',
    note: 'توضیح مشتری',
    rest: 'بقیه',
    restPasted: 'بقیه در گزارش کامل',
  },
  reportSubject: 'درخواست پشتیبانی',
  unsolvedSubject: (guide: string) => `حل نشد: ${guide}`,
  cutTicket: 'همهٔ گزارش در درخواست جا نشد. گزارش کامل را کپی کنید و در شرح مشکل بچسبانید.',
  cutMail: 'همهٔ گزارش در ایمیل جا نشد. گزارش کامل را کپی کنید و در ایمیل بچسبانید.',

  licences: 'مجوز نرم‌افزارهای این سایت',

  notFoundTitle: 'این صفحه پیدا نشد',
  notFoundLead: 'شاید نشانی عوض شده باشد. مشکل را جست‌وجو کنید یا از میان دسته‌ها پیدا کنید.',

  lightNames: {
    power: 'Power',
    dsl: 'DSL',
    internet: 'Internet',
    wifi: 'Wi-Fi',
    lan: 'LAN',
    pon: 'PON',
    los: 'LOS',
    signal: 'Signal',
    phone: 'Phone',
  },
  lightColours: { green: 'سبز', red: 'قرمز', orange: 'نارنجی', blue: 'آبی', white: 'سفید', off: 'خاموش' },
  blinking: 'چشمک‌زن',
  steady: 'ثابت',
  lightsLabel: 'چراغ‌های مودم:',
  note: 'نکته',
  warning: 'هشدار',
  onScreen: 'پیام روی صفحه',

  timeLeft: 'زمان مانده:',
  minutesLeft: (count: string) => `${count} دقیقه مانده است.`,
  secondsLeft: (count: string) => `${count} ثانیه مانده است.`,
  waitOver: 'زمانش رسید؛ حالا می‌توانید ادامه دهید.',
  timeOver: 'زمانش رسید',
  waitStarted: 'شروع کردم',
  startWait: (started: string) => `${started}؛ زمان بگیر`,
  recount: 'از نو زمان بگیر',
  resume: 'ادامه از جایی که بودید',
  resumeAt: 'رسیده بودید به:',
  staleAnswers:
    'بعضی پاسخ‌های این نشانی دیگر به این راهنما نمی‌خورد. بقیه را نگه داشتیم؛ از همین‌جا ادامه دهید.',
  assumedAnswers:
    'این نشانی فقط یک جای راهنما را نشان می‌داد. پاسخ‌های پیش از آن را ما گذاشته‌ایم؛ در «پاسخ‌های شما» ببینید و اگر درست نیست تغییر دهید.',
  storeFull:
    'حافظهٔ مرورگر پر است و جایتان در این راهنما نگه داشته نمی‌شود. اگر صفحه را می‌بندید، نشانی آن را نگه دارید.',
  storeForbidden: 'این مرورگر نمی‌گذارد جایتان را نگه داریم. اگر صفحه را می‌بندید، نشانی آن را نگه دارید.',
  reportFull:
    'حافظهٔ مرورگر پر است و گزارش این راهنما روی دستگاه نمی‌ماند. اگر لازمش دارید، همین حالا کپی کنید.',
  reportForbidden:
    'این مرورگر نمی‌گذارد گزارش این راهنما روی دستگاه بماند. اگر لازمش دارید، همین حالا کپی کنید.',
  sessionSaved: 'گزارش این راهنما روی همین دستگاه می‌ماند:',

  userId: 'شناسهٔ کاربری',
  optional: '(اختیاری)',
  asked: 'چیزهایی که کارشناس لازم دارد',
  ownWordsHint: 'هر چه بنویسید در گزارش و ایمیل می‌آید؛ جایی ذخیره نمی‌شود.',
  shareReport: 'فرستادن گزارش',
  shareFailed: 'فرستاده نشد. گزارش را کپی کنید.',
  printReport: 'چاپ گزارش',

  historyTitle: 'سابقهٔ شما',
  historyLead:
    'گزارش راهنماهایی که روی این دستگاه دنبال کرده‌اید. این‌ها، و منطقه‌تان اگر انتخاب کرده باشید، فقط همین‌جا، در مرورگر شما، می‌مانند و جایی فرستاده نمی‌شوند.',
  historyEmpty: 'هنوز راهنمایی را دنبال نکرده‌اید.',
  historyHiddenRest:
    'چیزی روی این دستگاه مانده که اینجا دیده نمی‌شود، مثل منطقهٔ شما یا یک زمان‌سنج. «پاک کردن همه» آن را هم پاک می‌کند.',
  historyForbidden:
    'این مرورگر نمی‌گذارد چیزی نگه داریم؛ برای همین تاریخچه‌ای هم نیست. گزارش هر راهنما در پایان همان راهنما هست.',
  historyNeedsScript:
    'برای این صفحه، جاوااسکریپت مرورگر باید روشن باشد. بدون آن چیزی هم روی دستگاه شما نگه داشته نمی‌شود.',
  historyLimit: (count: string) => `تازه‌ترین ${count} راهنما نگه داشته می‌شود.`,
  historyUnfinished: 'ناتمام ماند در:',
  historyGoOn: 'ادامه از جایی که بودید',
  historyOpen: 'باز کردن پایان راهنما',
  historyReport: 'گزارش',
  historyDelete: 'پاک کردن',
  historyDeleteOne: (title: string) => `پاک کردن «${title}»`,
  historyDeleteAll: 'پاک کردن همه',
  historyDeleted: 'پاک شد.',
  historyUndoFull:
    'حافظهٔ مرورگر پر است و همهٔ آنچه پاک کردید برنگشت. کمی جا باز کنید و دوباره «برگرداندن» را بزنید.',
  historyUndo: 'برگرداندن',

  savedCopy: 'نسخهٔ ذخیره‌شده',
  savedCopyWhy: 'اینترنت قطع یا کند است.',
  saveOffline: 'ذخیره برای وقتی که اینترنت ندارید',
  saveOfflineSize: (size: string) => `همهٔ راهنماها، حداکثر ${size} کیلوبایت`,
  savingOffline: 'در حال ذخیره…',
  savedOffline: 'ذخیره شد. راهنماها از این پس بدون اینترنت هم باز می‌شوند.',
  saveOfflineFailed: 'ذخیره نشد. وقتی اینترنت بهتر شد دوباره امتحان کنید.',
  offlineTitle: 'این صفحه بدون اینترنت باز نمی‌شود',
  tryAgain: 'دوباره امتحان کنید',
  offlineLead:
    'این صفحه روی دستگاه شما ذخیره نشده است. شاید راهنماهای دیگر یا تماس تلفنی کارتان را راه بیندازد.',

  preview: previewFa,
  findings: findingsFa,
} as const;
