/** The words around guides: on a symptom's page, above a long guide and at the end of one without a tree. */
export const guidesFa = {
  beginHere: 'از اینجا شروع کنید',
  otherGuides: 'راهنماهای دیگر',
  notHere: 'مشکلم اینجا نبود',
  otherSymptoms: 'مشکل‌های دیگر',
  allChannels: 'همهٔ راه‌های تماس با پشتیبانی',

  contents: 'در این راهنما',
  solved: {
    question: 'مشکل حل شد؟',
    yes: 'بله، حل شد',
    no: 'نه، هنوز مشکل دارم',
    thanks: 'خوشحالیم که حل شد. اگر دوباره پیش آمد، همین راهنما اینجاست.',
    yesReport: 'راهنما را خواندم و مشکل حل شد.',
    noReport: 'راهنما را خواندم و مشکل حل نشد.',
  },
  helped: {
    question: 'کمک کرد؟',
    yes: 'بله، کمک کرد',
    no: 'نه، جوابم نبود',
    thanks: 'خوشحالیم که به کارتان آمد.',
    yesReport: 'راهنما را خواندم و به کارم آمد.',
    noReport: 'راهنما را خواندم و جوابم در آن نبود.',
  },
  enteredFrom: 'ادامهٔ راهنمای',
  enteredWith: 'پاسخ‌هایتان همراه شماست؛ دوباره نمی‌پرسیم و در گزارش می‌آید.',
  enteredBegin: 'شروع همین راهنما از اول',
  firstTree: 'اول این راهنمای قدم‌به‌قدم را بروید؛ علت را با چند پرسش پیدا می‌کند:',
} as const;
