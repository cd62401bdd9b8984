/** The words of the editors' live preview in Persian. */
export const previewFa = {
  title: 'پیش‌نمایش برای نویسنده',
  diagnostics: 'یافته‌ها',
  noDiagnostics: 'چیزی برای درست کردن نیست.',
  review: 'بازبینی',
  nextReview: 'بازبینی بعدی تا',
  tree: 'درخت پرسش',
  noTree: 'این راهنما پرسش ندارد.',
  treeSize: '{parts} بخش، {outcomes} پایان، حداکثر {questions} پرسش در یک راه.',
  openMap: 'نقشهٔ درخت',
  search: 'در جست‌وجو',
  noQueries: 'این راهنما هنوز خوانده نمی‌شود.',
  found: 'جایگاه {place}',
  missing: 'پیدا نشد',
  broken: 'این صفحه هنوز نشان داده نمی‌شود',
  brokenLead: 'موردهای زیر را درست و پرونده را ذخیره کنید. این صفحه خودش تازه می‌شود.',
  home: 'خانه',
} as const;
