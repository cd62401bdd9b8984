import { describe, expect, it } from 'vitest';
import { noticesPages } from '../../../../src/notices/html/notices-pages.ts';
import { viewOf } from '../../../../src/notices/publish/publication.ts';
import { noticeText, publicationWith } from '../publish/noticed-content.ts';
import { lines, list, news } from './shown-pages.ts';

describe('the page of all notices', () => {
  it('never says that nothing is the matter, and leads to support', () => {
    const body = list();
    expect(body.textContent).toContain('خبری ثبت نشده است.');
    expect(body.querySelector('a[href="/contact/"]')?.textContent).toBe('به پشتیبانی بگویید');
    expect(body.querySelector('[data-notice]')).toBeNull();
  });

  it('says so as well where all is over, and shows what was', () => {
    const body = list(noticeText('old', { ends: '2026-11-29T09:00+03:30' }));
    expect(body.textContent).toContain('خبری ثبت نشده است.');
    expect(lines(body.querySelectorAll('h2'))).toEqual(['تمام\u200cشده\u200cها']);
  });

  it('has what goes on first, the worst of it before the rest, then what is planned, what is to know and what is over', () => {
    const maintenance = { kind: 'maintenance', impact: 'slow' };
    const body = list(
      noticeText('over', { updates: [news('2026-11-29T09:00+03:30', 'resolved', 'برطرف شد.')] }),
      noticeText('info', { kind: 'info', impact: 'notice' }),
      noticeText('in-a-week', { ...maintenance, starts: '2026-12-06T02:00+03:30' }),
      noticeText('in-a-day', { ...maintenance, starts: '2026-11-30T02:00+03:30' }),
      noticeText('slow-now', { ...maintenance, starts: '2026-11-29T09:30+03:30' }),
      noticeText('down-early', { starts: '2026-11-29T05:00+03:30' }),
      noticeText('down-late', { starts: '2026-11-29T09:00+03:30' }),
    );
    expect(
      [...body.querySelectorAll('h2, [data-notice]')].map(
        (element) => element.getAttribute('data-notice') ?? element.textContent,
      ),
    ).toEqual([
      'هم\u200cاکنون',
      'down-late',
      'down-early',
      'slow-now',
      'کارهای برنامه\u200cریزی\u200cشده',
      'in-a-day',
      'in-a-week',
      'اطلاعیه\u200cها',
      'info',
      'تمام\u200cشده\u200cها',
      'over',
    ]);
    const sections = [...body.querySelectorAll('section')];
    for (const section of sections) {
      const heading = section.getAttribute('aria-labelledby') ?? '';
      expect(body.querySelector(`#${heading}`)?.parentElement).toBe(section);
    }
  });

  it('says when it was made, for whom reads it without script', () => {
    const made = list().querySelector('[data-notices-made]');
    expect(made?.getAttribute('data-notices-made')).toBe('2026-11-29T06:30:00.000Z');
    expect(made?.textContent).toContain('این صفحه در یکشنبه ۸ آذر ساعت ۱۰:۰۰ ساخته شد.');
  });

  it('folds away what came before the newest news', () => {
    const body = list(
      noticeText('cut', {
        updates: [
          news('2026-11-29T09:30+03:30', 'identified', 'سومی'),
          news('2026-11-29T09:00+03:30', 'investigating', 'دومی'),
          news('2026-11-29T08:30+03:30', 'investigating', 'یکمی'),
        ],
      }),
    );
    expect(body.querySelector('.notice-news')?.textContent).toContain('سومی');
    expect(lines(body.querySelectorAll('details li p:last-child'))).toEqual(['دومی', 'یکمی']);
  });
});

describe('the pages of a document', () => {
  it('are one of all, and one of each', () => {
    const publication = publicationWith([noticeText('a'), noticeText('b')]);
    const pages = noticesPages(publication.document, viewOf(publication));
    expect(pages.map(({ url }) => url)).toEqual(['/notices/', '/notices/a/', '/notices/b/']);
  });
});
