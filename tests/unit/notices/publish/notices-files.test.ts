import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../src/notices/publish/notices-document.ts';
import { noticesFiles } from '../../../../src/notices/publish/notices-files.ts';
import { contentWith, NOW, noticeText, publicationWith } from './noticed-content.ts';
import { publicationOf } from '../../../../src/notices/publish/publication.ts';

const hostile = 'قطع "DSL" & <script>x</script> ]]> \\; پایان, و\u200cبعد';
const work = (fields: object = {}, advice = '') =>
  noticeText(
    'work',
    { kind: 'maintenance', title: hostile, ends: '2026-11-29T12:00+03:30', ...fields },
    advice,
  );

describe('the files of the notices', () => {
  it('are the document, its schema, the feed, the areas, and a calendar a planned work', () => {
    const publication = publicationWith([noticeText('cut'), work()]);
    const files = noticesFiles(publication);
    expect([...files.keys()]).toEqual([
      '/notices.json',
      '/notices.schema.json',
      '/notices.xml',
      '/notices/areas.json',
      '/notices/work.ics',
    ]);
    expect(files.get('/notices.json')).toBe(documentText(publication.document));
    expect(JSON.parse(files.get('/notices/areas.json') ?? '')).toEqual(publication.areas);
  });

  it('have no areas where there are none', () => {
    const publication = publicationOf({ ...contentWith([]), areas: [] }, [], NOW);
    expect([...noticesFiles(publication).keys()]).not.toContain('/notices/areas.json');
  });

  it('are the same at any other time while the notices are', () => {
    const content = contentWith([noticeText('cut'), work()]);
    const [one, other] = [NOW, NOW + 60_000].map((now) => noticesFiles(publicationOf(content, [], now)));
    expect(other).toEqual(one);
  });
});

describe('the feed', () => {
  /** What an element holds, its sections of characters put together. */
  const characters = (xml: string) => xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text);
  const feedOf = (...notices: Parameters<typeof publicationWith>[0]) => {
    const xml = noticesFiles(publicationWith(notices)).get('/notices.xml') ?? '';
    return (name: string) =>
      [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner = '']) =>
        characters(inner),
      );
  };

  it('is a whole feed without an entry where there is no notice', () => {
    const texts = feedOf();
    expect(texts('id')).toEqual(['https://help.example.org/notices/']);
    expect(texts('updated')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(texts('name')).toEqual(['شبکهٔ نمونه']);
    expect(texts('entry')).toEqual([]);
  });

  it('has an entry a notice, what has changed last first, at the times of their news', () => {
    const updates = [
      { at: '2026-11-29T09:00+03:30', state: 'identified', text: 'علت را یافتیم.' },
      { at: '2026-11-29T08:30+03:30', state: 'investigating', text: 'می\u200cگردیم.' },
    ];
    const texts = feedOf(
      noticeText('quiet', { starts: '2026-11-29T08:45+03:30' }),
      noticeText('told', { updates }),
    );
    expect(texts('id')).toEqual([
      'https://help.example.org/notices/',
      'https://help.example.org/notices/told/',
      'https://help.example.org/notices/quiet/',
    ]);
    expect(texts('updated')).toEqual(['05:30', '05:30', '05:15'].map((time) => `2026-11-29T${time}:00.000Z`));
    expect(texts('published')).toEqual(['05:00', '05:15'].map((time) => `2026-11-29T${time}:00.000Z`));
  });

  it('has every text as text, in a title and in what is told', () => {
    const updates = [{ at: '2026-11-29T09:00+03:30', state: 'identified', text: hostile }];
    const texts = feedOf(noticeText('cut', { title: hostile, updates }, 'صبر کنید.\n<b>بعد'));
    const read = (html: string | undefined) => {
      const { document } = new Window();
      document.body.innerHTML = html ?? '';
      return document.body;
    };
    expect(read(texts('title')[1]).textContent).toBe(hostile);
    const content = read(texts('content')[0]);
    expect([...content.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'علت پیدا شد یکشنبه ۸ آذر ساعت ۰۹:۰۰',
      hostile,
      'تا آن وقت چه کنید',
      'صبر کنید.',
      '<b>بعد',
    ]);
    expect(content.querySelector('script, b')).toBeNull();
  });
});

describe('the calendar of planned work', () => {
  const calendarOf = (notice = work()) =>
    noticesFiles(publicationWith([notice])).get('/notices/work.ics') ?? '';
  /** Its lines as RFC 5545 has them unfolded. */
  const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

  it('has its times in UTC, and those of the news as its own', () => {
    const updates = [
      { at: '2026-11-28T09:00+03:30', state: 'scheduled', text: 'فردا کار می\u200cکنیم.' },
      { at: '2026-11-27T09:00+03:30', state: 'scheduled', text: 'پس\u200cفردا کار می\u200cکنیم.' },
    ];
    const lines = linesOf(calendarOf(work({ updates, number: 'T-7' }, 'شب وصل نشوید.')));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//help.example.org//notices//FA',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:work@help.example.org',
      'SEQUENCE:2',
      'DTSTAMP:20261128T053000Z',
      'DTSTART:20261129T043000Z',
      'DTEND:20261129T083000Z',
      expect.stringMatching(/^SUMMARY:/),
      'LOCATION:رشت',
      'DESCRIPTION:فردا کار می\u200cکنیم.\\nشب وصل نشوید.\\nشماره برای پیگیری: T-7',
      'URL;VALUE=URI:https://help.example.org/notices/work/',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends when it is expected to where no end is said, and is a moment where nothing is', () => {
    const estimate = '2026-11-29T14:00+03:30';
    expect(calendarOf(work({ ends: undefined, estimate }))).toContain('DTEND:20261129T103000Z');
    expect(calendarOf(work({ ends: undefined }))).not.toContain('DTEND');
  });

  it('escapes what is a sign to calendars, and has no line longer than 75 bytes', () => {
    const calendar = calendarOf(work({ areas: 'all' }, `${hostile}😀`.repeat(9)));
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar).not.toContain('\ufffd');
    expect(linesOf(calendar)).toContain(
      'SUMMARY:قطع "DSL" & <script>x</script> ]]> \\\\\\; پایان\\, و\u200cبعد',
    );
    expect(linesOf(calendar)).toContain('LOCATION:همهٔ منطقه\u200cها');
  });
});
