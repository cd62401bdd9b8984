/** The words around what is wrong with the content, in the preview and on the page that `lint:content -- --open` writes. */
export const findingsFa = {
  title: 'یافته‌های محتوا',
  clean: 'همه‌چیز درست است. چیزی برای درست کردن نیست.',
  error: 'خطا',
  warning: 'هشدار',
  errors: '{count} خطا',
  warnings: '{count} هشدار',
  severities: 'خطا جلوی انتشار را می‌گیرد؛ هشدار نه، ولی ببینیدش.',
  fixable: '{count} مورد خودکار درست می‌شود. این را اجرا کنید:',
  files: 'پرونده‌ها',
  place: 'سطر {line}، ستون {column}',
  openInEditor: 'باز کردن در VS Code',
  example: 'قاعده و نمونه',
  wrong: 'نادرست:',
  right: 'درست:',
  noFile: 'این پرونده نیست.',
  writtenOn: 'ساعت {time}. پس از درست کردن، دوباره بسازید:',
} as const;
