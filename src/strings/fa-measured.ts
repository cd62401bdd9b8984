/** The words of what was measured, in trees, reports and at the support desk. `{provider}` and the like are filled in. */
export const measuredFa = {
  /** What a report says was measured: by a fact and its value, or by a fact alone where its figures say it. */
  measuredSaid: {
    at: 'ساعت {time}',
    'line-own': 'با اینترنت {provider}',
    'line-other': 'با خط دیگری یا VPN، نه با اینترنت {provider}',
    'line-unknown': 'معلوم نیست با کدام خط',
    'network-no': 'دستگاه به هیچ شبکه‌ای وصل نبود',
    'site-yes': 'سایت {provider} پاسخ داد',
    'site-no': 'سایت {provider} پاسخ نداد',
    'intercepted-yes': 'به‌جای سایت {provider} از جای دیگری پاسخ آمد',
    'names-no': 'نام سایت پیدا نشد، ولی نشانی عددی‌اش پاسخ داد',
    'modem-yes': 'از نشانی مودم پاسخ آمد',
    'modem-no': 'از نشانی مودم پاسخی نیامد',
    'clock-right': 'ساعت دستگاه درست بود',
    'clock-behind': 'ساعت دستگاه {difference} عقب بود',
    'clock-ahead': 'ساعت دستگاه {difference} جلو بود',
    'clock-zone': 'منطقهٔ زمانی دستگاه درست نبود',
    'abroad-yes': '{abroadAnswered} از {abroadAsked} سرور خارجی پاسخ داد',
    'abroad-no': 'از {abroadAsked} سرور خارجی هیچ‌یک پاسخ نداد',
    delay: 'رفت‌وبرگشت تا سرور {provider} {delay} میلی‌ثانیه',
    jitter: 'نوسان {jitter}',
    'drops-none': 'هر {asked} پرسش از سرور {provider} پاسخ گرفت',
    drops: '{unanswered} از {asked} پرسش از سرور {provider} پاسخ نگرفت',
    speed: 'دریافت از سرور {provider} حدود {speed} مگابیت در ثانیه',
  },
} as const;
