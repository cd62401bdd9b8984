/**
 * The words of the connection check's own page. A sentence says what was measured and between what; `{provider}` is the
 * provider's name, the other braces are figures; a value without a sentence is told by another one.
 */
export const checkFa = {
  checkTitle: 'سنجش اتصال',
  checkFirst: 'اول اتصال را بسنجید',
  checkDescription: (provider: string) =>
    `از همین دستگاه می‌سنجیم سایت ${provider} چه پاسخی می‌دهد، و می‌گوییم حالا چه کنید.`,
  checkLead: (provider: string) =>
    `چند پرسش کوچک از سایت ${provider} می‌پرسیم و می‌گوییم چه پاسخی آمد و حالا چه کنید.`,
  checkBefore: 'چه چیزی سنجیده می‌شود؟',
  checkBeforeSite: 'آیا سایت {provider} به این دستگاه پاسخ می‌دهد، و پاسخ از خود آن است یا از جای دیگر.',
  checkBeforeLine: 'با اینترنت {provider} آمده‌اید یا با خط دیگر.',
  checkBeforeDelay: 'رفت‌وبرگشت تا سایت {provider} چقدر طول می‌کشد و چند پرسش بی‌پاسخ می‌ماند.',
  checkBeforeClock: 'ساعت این دستگاه با ساعت سرور {provider} چقدر فرق دارد.',
  checkBeforeAbroad: 'آیا سرورهای خارجی که {provider} معرفی کرده پاسخ می‌دهند.',
  checkCost: (kilobytes: string) =>
    `کمتر از یک دقیقه طول می‌کشد و حداکثر حدود ${kilobytes} کیلوبایت از حجم شما کم می‌کند.`,
  checkLineFirst: 'برای سنجیدن اینترنت خانه، دادهٔ گوشی و VPN را خاموش کنید و به وای‌فای خانه وصل باشید.',
  checkRun: 'شروع سنجش',
  checkRunning: 'در حال سنجش…',
  checkAgain: 'دوباره بسنج',
  checkDone: 'سنجش تمام شد.',
  checkFailed: 'سنجش تمام نشد. صفحه را تازه کنید و دوباره امتحان کنید.',
  checkFound: 'چه چیزی سنجیده شد',
  checkFoundAt: 'ساعت {time}',
  checkStart: 'چیزی که راه حل را نشان بدهد پیدا نشد. با چند پرسش کوتاه ادامه دهید.',

  checkByHandTitle: 'بدون سنجش هم می‌شود',
  checkByHandLead:
    'برای سنجش، جاوااسکریپت مرورگر باید روشن باشد. اگر نیست، ببینید کدام‌یک به حال شما می‌خورد:',
  checkByHand: {
    network: 'وای‌فای یا دادهٔ دستگاه خاموش است یا به شبکه‌ای وصل نیست.',
    site: 'هیچ سایتی باز نمی‌شود، نه ایرانی و نه خارجی.',
    abroad: 'سایت‌های ایرانی باز می‌شوند و سایت‌های خارجی نه.',
    clock: 'تاریخ یا ساعت دستگاه درست نیست.',
    drops: 'اینترنت هست، ولی قطع و وصل می‌شود.',
    speed: 'اینترنت هست، ولی کند است.',
  },

  checkNames: {
    network: 'شبکهٔ دستگاه',
    site: 'سایت {provider}',
    intercepted: 'پاسخ‌دهنده',
    line: 'خط اینترنت',
    names: 'نام سایت (DNS)',
    modem: 'مودم',
    clock: 'ساعت دستگاه',
    abroad: 'سرورهای خارجی',
    delay: 'رفت‌وبرگشت',
    drops: 'پرسش‌های بی‌پاسخ',
    speed: 'دانلود',
  },
  checkSays: {
    'network-no': 'این دستگاه به هیچ شبکه‌ای وصل نیست.',
    'site-yes': 'سایت {provider} همین حالا پاسخ داد.',
    'site-no': 'از سایت {provider} پاسخ درستی نیامد.',
    'intercepted-yes':
      'پاسخ از جای دیگری آمد، نه از سایت {provider}. شاید صفحهٔ پایان اعتبار باشد یا صفحهٔ ورود یک وای‌فای.',
    'line-own': 'با اینترنت {provider} آمده‌اید.',
    'line-other': 'با خط دیگری یا با VPN آمده‌اید؛ پس این سنجش دربارهٔ خط خانه نیست.',
    'line-unknown': 'معلوم نشد با کدام خط آمده‌اید.',
    'names-no': 'سایت {provider} با نامش پیدا نشد، ولی با نشانی عددی‌اش پاسخ داد.',
    'modem-yes': 'دستگاهی در نشانی مودم پاسخ داد؛ راه از این دستگاه تا آن باز است.',
    'modem-no': 'در نشانی‌های معمول مودم پاسخی نیامد. شاید نشانی مودم شما چیز دیگری باشد.',
    'modem-unasked': 'مرورگر اجازه نداد از مودم بپرسیم؛ پس دربارهٔ آن چیزی معلوم نشد.',
    'clock-right': 'ساعت این دستگاه با ساعت سرور {provider} یکی است.',
    'clock-behind': 'ساعت این دستگاه {clock} عقب است.',
    'clock-behind-bare': 'ساعت این دستگاه عقب است: تاریخش پیش از آخرین بازبینی همین راهنماهاست.',
    'clock-ahead': 'ساعت این دستگاه {clock} جلو است.',
    'clock-zone': 'جدول ساعت تابستانی این دستگاه قدیمی است و ساعت ایران را جابه‌جا نشان می‌دهد.',
    'abroad-yes': '{abroadAnswered} از {abroadAsked} سرور خارجی به این دستگاه پاسخ داد.',
    'abroad-no': 'سایت {provider} پاسخ داد، ولی از {abroadAsked} سرور خارجی هیچ‌کدام پاسخ نداد.',
    'delay-good': 'تا سایت {provider} و برگشت: {delay} میلی‌ثانیه با نوسان {jitter}؛ خوب است.',
    'delay-fair': 'تا سایت {provider} و برگشت: {delay} میلی‌ثانیه با نوسان {jitter}؛ متوسط است.',
    'delay-poor': 'تا سایت {provider} و برگشت: {delay} میلی‌ثانیه با نوسان {jitter}؛ زیاد است.',
    'drops-none': 'همهٔ {asked} پرسش از سایت {provider} پاسخ گرفت.',
    'drops-some': '{unanswered} از {asked} پرسش از سایت {provider} پاسخ نگرفت.',
    'drops-many': '{unanswered} از {asked} پرسش از سایت {provider} پاسخ نگرفت؛ زیاد است.',
    'speed-ok': 'از سایت {provider} تا این دستگاه حدود {speed} مگابیت در ثانیه.',
    'speed-low': 'از سایت {provider} تا این دستگاه حدود {speed} مگابیت در ثانیه؛ کم است.',
  },

  checkModemTitle: 'مودم پاسخ می‌دهد؟',
  checkModemWhy: (gateways: string) =>
    `از نشانی‌های معمول مودم (${gateways}) می‌پرسیم پاسخی می‌آید یا نه؛ چیزی خوانده یا عوض نمی‌شود. مرورگر برای این کار اجازهٔ دیدن دستگاه‌های شبکهٔ خانه را می‌خواهد.`,
  checkModemAsk: 'از مودم بپرس',
  checkModemAsking: 'منتظر پاسخ مودم…',
  checkModemDenied:
    'اجازه داده نشد. اگر خواستید، در تنظیمات همین سایت در مرورگر به آن اجازه دهید و دوباره بپرسید.',
  checkModemLink:
    'این مرورگر نمی‌تواند از مودم بپرسد. خودتان صفحه‌اش را باز کنید؛ اگر باز شد، راه تا مودم باز است:',

  checkDownloadTitle: 'دانلود از سایت {provider}',
  checkDownloadWhy: (megabytes: string) =>
    `چند پروندهٔ آزمایشی دانلود می‌شود، از کوچک به بزرگ، و همین که کافی بود تمام می‌شود. حداکثر ${megabytes} مگابایت از حجم شما کم می‌کند.`,
  checkDownloadRun: (megabytes: string) => `شروع دانلود (حداکثر ${megabytes} مگابایت)`,
  checkDownloadRunning: 'در حال دانلود…',
  checkDownloadStop: 'بس است',
  checkDownloadSaid:
    'از سایت {provider} تا این دستگاه حدود {speed} مگابیت در ثانیه؛ روی وای‌فای شاید کمتر از خط باشد. {megabytes} مگابایت دانلود شد.',
  checkDownloadFailed: 'آن‌قدر نیامد که بشود چیزی گفت. {megabytes} مگابایت دانلود شد.',

  checkWatchTitle: 'پایش قطع و وصل',
  checkWatchWhy: (provider: string, kilobytes: string) =>
    `ده دقیقه، هر ۲ ثانیه یک پرسش کوچک از سایت ${provider} می‌پرسیم و ساعت‌هایی را که پاسخی نیامد می‌نویسیم. این صفحه را باز نگه دارید. حداکثر حدود ${kilobytes} کیلوبایت از حجم شما کم می‌کند.`,
  checkWatchRun: 'شروع پایش',
  checkWatchStop: 'پایان پایش',
  checkWatchLeft: 'زمان مانده:',
  checkWatchCount: '{unanswered} از {asked} پرسش پاسخ نگرفت.',
  checkWatchAll: 'همهٔ {asked} پرسش پاسخ گرفت.',
  checkWatchGap: 'از {from} تا {to} پاسخی نیامد.',
  checkWatchGapOpen: 'از {from} تا حالا پاسخی نیامده است.',
  checkWatchHidden: 'از {from} تا {to} صفحه پنهان یا دستگاه خواب بود و چیزی سنجیده نشد.',
  checkWatchHiddenOpen: 'از {from} صفحه پنهان یا دستگاه خواب است و چیزی سنجیده نمی‌شود.',
  checkWatchDone: 'پایش تمام شد.',
  checkWatchReport: 'پایش از {from} تا {to}',
  checkWatchMore: '{count} بار دیگر هم.',

  checkAreaOffer: 'سرور می‌گوید این خط در {area} است. خبرهای شبکه برای همین منطقه باشد؟',
  checkAreaTake: 'بله، منطقه‌ام همین است',
  checkAreaTaken: 'منطقه‌تان روی همین دستگاه ماند.',
} as const;
