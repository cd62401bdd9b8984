import type { SearchDocument, SearchSymptom } from '../../../src/search/index/document.ts';
import type { Lexicon } from '../../../src/text/lexicon.ts';

/** A handful of guides, enough to tell right answers from wrong ones. */
export const lexicon: Lexicon = {
  synonyms: [
    ['مودم', 'روتر', 'modem'],
    ['اینترنت', 'نت', 'internet'],
    ['وای\u200cفای', 'wifi', 'wi-fi'],
    ['رمز', 'کلمهٔ عبور', 'پسورد', 'password'],
    ['DNS', 'دی ان اس'],
  ],
  elsewhere: [
    ['قیمت و تعرفه', 'قیمت', 'تعرفه'],
    ['شکایت', 'اعتراض'],
  ],
  keep: [],
};

function guide(slug: string, title: string, aliases: string[], text: string): SearchDocument {
  return {
    url: `/guides/${slug}/`,
    slug,
    title,
    symptom: 'راهنماها',
    summary: `دربارهٔ ${title}.`,
    aliases,
    asked: [],
    text,
    sections: [{ hash: '', label: '', text }],
  };
}

export const documents: readonly SearchDocument[] = [
  guide(
    'slow',
    'سرعت اینترنت کم است',
    ['نتم کنده', 'سرعتم پایینه'],
    'دانلود را نگه دارید.\nسپس سرعت را با کابل بسنجید.',
  ),
  guide(
    'password',
    'تغییر رمز وای\u200cفای',
    ['عوض کردن پسورد'],
    'صفحهٔ تنظیمات را در «مرورگر» باز کنید و رمز تازه\u200cای بنویسید.',
  ),
  guide(
    'lights',
    'معنی چراغ\u200cهای مودم',
    ['چراغ مودم قرمزه'],
    'چراغ چشمک\u200cزن یعنی مودم دنبال خط می\u200cگردد.',
  ),
  guide(
    'heat',
    'مودم داغ می\u200cکند',
    ['مودم خاموش میشه'],
    'مودم را از آفتاب و بخاری دور بگذارید. راه\u200cاندازی دوباره کمک می\u200cکند.',
  ),
  guide('dns', 'تغییر DNS', ['سایت باز نمیشه'], 'نشانی DNS را در کارت شبکه عوض کنید.'),
  guide('ticket', 'ثبت درخواست', ['شکایت دارم'], 'پشتیبانی درخواست شما را می\u200cخواند و پاسخ می\u200cدهد.'),
];

export const symptoms: readonly SearchSymptom[] = [
  { url: '/slow/', title: 'کندی اینترنت', aliases: ['نت کنده'] },
  { url: '/wifi/', title: 'مشکل وای\u200cفای', aliases: [] },
  { url: '/guides/', title: 'راهنماها', aliases: [] },
];
