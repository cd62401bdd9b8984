/** The words of trees whose questions a connection check can answer. Each says what was measured, and between what. */
export const measuredAnswersFa = {
  measureNow: 'همین را بسنج',
  measureAgain: 'دوباره بسنج',
  measureOnPage: 'سنجش در صفحهٔ سنجش اتصال',
  measuring: 'می‌سنجیم…',
  measureFailed: 'سنجیده نشد.',
  answerByHand: 'خودتان پاسخ دهید.',
  measuredAt: (time: string) => `سنجیده شد، ${time}`,
  measureProposes: (answer: string) => `پیشنهاد سنجش: «${answer}»`,
  answerMeasured: '(سنجیده شد)',
  siteAnswered: (provider: string) => `سایت ${provider} همین حالا پاسخ داد.`,
  siteSilent: (provider: string) => `سایت ${provider} پاسخ نداد.`,
  otherAnswered: (provider: string) => `به جای سایت ${provider}، پاسخ از جای دیگری آمد.`,
  noNetwork: 'دستگاه به هیچ شبکه‌ای وصل نیست.',
  otherLine: 'با خط دیگری یا VPN آمده‌اید؛ این سنجش دربارهٔ خط خانه نیست.',
} as const;
