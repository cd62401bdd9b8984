/**
 * The words that new parts of a tree begin with. They are the template's, which the check knows: a guide is not published
 * while nobody has written over them.
 */
export const newPartsFa = {
  question: 'پرسشی که با نگاه کردن پاسخ دارد؟',
  yes: 'بله',
  no: 'نه',
  actionTitle: 'کاری که باید انجام شود',
  actionText: 'نخستین کار را در یک جمله بنویسید.',
  outcomeTitle: 'درست شد',
  outcomeText: 'بنویسید مشکل چه بود و چطور پیش نیاید.',
  supportTitle: 'پشتیبانی باید بررسی کند',
  supportText: 'بنویسید پشتیبانی چه می\u200cکند و چه چیزی باید آماده باشد.',
} as const;

/** Why a gesture on a tree cannot be done, and what to do. */
export const editReasonsFa = {
  title: 'این کار انجام نشد',
  'no-guide': ['چنین راهنمایی نیست.', 'فهرست راهنماها را دوباره باز کنید.'],
  'no-tree': ['این راهنما درخت ندارد.', 'اول یک درخت بسازید.'],
  'broken-tree': [
    'درخت این راهنما خوانده نمی\u200cشود.',
    'اول آنچه را در یافته\u200cها آمده است در پرونده درست کنید.',
  ],
  'has-tree': ['این راهنما درخت دارد و هر راهنما تنها یکی دارد.', 'همان را عوض کنید.'],
  'no-part': ['این بخش دیگر در درخت نیست.', 'صفحه را تازه کنید و دوباره انتخاب کنید.'],
  'no-value': ['این بخش چنین چیزی نمی\u200cگیرد.', 'آن را در بخشی بنویسید که می\u200cگیرد.'],
  'leads-nowhere': [
    'بخش تازه پس از چیزی می\u200cآید که خودش به جایی می\u200cرود.',
    'یک پاسخ یا یک کار را انتخاب کنید.',
  ],
  'start-goes': ['درخت با این بخش آغاز می\u200cشود.', 'بگویید پس از حذف با کدام بخش آغاز شود.'],
  'instead-goes': ['بخشی که جای این می\u200cآید خودش هم حذف می\u200cشود.', 'بخش دیگری را انتخاب کنید.'],
  'other-tree': [
    'آنچه نوشته شد درخت را جور دیگری می\u200cکند.',
    'نشانه\u200cهای < و > و { را از متن بردارید.',
  ],
} as const;

/** The words of a text's preview beside its field. */
export const textPreviewFa = {
  picture: 'تصویر',
  snippet: 'تکهٔ مشترک {name}',
  unknown: '{name} شناخته نیست',
  components: {
    Steps: 'قدم\u200cهای شماره\u200cدار',
    Note: 'نکته',
    Warning: 'هشدار',
    Screen: 'نوشتهٔ روی صفحهٔ دستگاه',
    Platforms: 'راه هر دستگاه',
    Platform: 'دستگاه',
    ModemLights: 'چراغ\u200cهای مودم',
    Wiring: 'سیم\u200cکشی',
  },
} as const;
