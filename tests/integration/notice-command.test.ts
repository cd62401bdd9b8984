import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeFolder, openNotice, wish } from '../notice-folder.ts';

let folder: ReturnType<typeof noticeFolder>;

beforeEach(() => {
  folder = noticeFolder();
});

afterEach(() => folder.remove());

test('flags alone write a notice that the check finds nothing in, and say what comes next', async () => {
  const { status, said } = folder.run(wish());
  expect(said).toContain('notices/outage-1.mdx');
  expect(said).toContain('npm run build:notices');
  expect(said).toContain('تهران، البرز · از ');
  expect(status).toBe(0);
  expect(folder.read('outage-1')).toMatch(
    /^---\ntitle: قطعی اینترنت تهران\nkind: outage\nimpact: down\nareas:\n {2}- tehran\n {2}- alborz\nstarts: \d{4}-\d\d-\d\dT\d\d:\d\d\+03:30\n/,
  );
  expect(await folder.found()).toEqual([]);
});

test('a notice is never written over another file', () => {
  folder.put('outage-1', 'mine');
  const { status, said } = folder.run(wish());
  expect(status).toBe(1);
  expect(said).toContain('«outage-1» هست');
  expect(folder.read('outage-1')).toBe('mine');
});

test('two notices of a day have names of their own where nobody gives them one', () => {
  const nameless = wish().slice(0, -1);
  expect(folder.run(nameless)).toMatchObject({ status: 0 });
  expect(folder.run(nameless)).toMatchObject({ status: 0 });
  const [first = '', second] = folder.slugs().toSorted();
  expect(first).toMatch(/^outage-tehran-\d{8}$/);
  expect(second).toBe(`${first}-2`);
});

test('one question after another writes a notice, and what is not right is asked for again', async () => {
  const answers = [
    'قط', // a title that is too short
    'قطعي اینترنت: تهران # غرب',
    'outge',
    '۱',
    '۲',
    'تهرن',
    'تهران',
    'فیبر',
    '۱۰ دقیقه پیش',
    '',
    '',
    '۲ ساعت دیگر',
    'شماره ۱۲',
    'import x',
    '<b> را {x} بخوانید',
    'کابل "اصلی" بریده است: <b>{x}</b> \u{1F642} DSL می\u200cآید',
    'restart-modm',
    'restart-modem',
    'A B',
    'cut-1',
    'شاید',
    'بله',
  ];
  const { status, said } = folder.run([], answers);
  expect(said).toContain('عنوان ۳ تا ۱۰۰ نویسه است');
  expect(said).toContain('منظورتان «outage» بود؟');
  expect(said).toContain('منظورتان «تهران» بود؟');
  expect(said).toContain('زمان خبر بعدی یا برآورد پایان لازم است');
  expect(said).toContain('این سطر را نمی\u200cشود همان\u200cطور نشان داد');
  expect(said).toContain('منظورتان «restart-modem» بود؟');
  expect(status).toBe(0);
  const text = folder.read('cut-1');
  expect(text).toContain('title: "قطعی اینترنت: تهران # غرب"\n');
  expect(text).toContain('impact: slow\nareas:\n  - tehran\nservices:\n  - fiber\n');
  expect(text).toContain('number: شماره ۱۲\nguides:\n  - restart-modem\n');
  expect(text).toContain('text: "کابل «اصلی» بریده است: <b>{x}</b> \u{1F642} DSL می\u200cآید"\n');
  expect(text).toMatch(/\n---\n\n\\<b> را \\\{x\\\} بخوانید\n$/);
  expect(await folder.found()).toEqual([]);
});

test('nothing but Enter after the title and the area is enough where the network fails', async () => {
  const { status } = folder.run(
    [],
    ['قطعی اینترنت', '', '', 'همه', '', '', '', '+1h', '', '', '', '', '', '', ''],
  );
  expect(status).toBe(0);
  expect(folder.read(folder.slugs()[0] ?? '')).toContain('state: investigating');
  expect(await folder.found()).toEqual([]);
});

test('planned work and an information are asked for what they need', async () => {
  const planned = {
    kind: 'maintenance',
    starts: 'فردا ۰۲:۰۰',
    slug: 'work',
    estimate: 'فردا ۰۶:۰۰',
    next: '',
  };
  expect(folder.run(wish(planned))).toMatchObject({ status: 0 });
  expect(folder.read('work')).toContain('state: scheduled');
  expect(folder.run(wish({ kind: 'info', impact: 'notice', slug: 'info', ends: '+48h' }))).toMatchObject({
    status: 0,
  });
  expect(folder.read('info')).not.toContain('updates');
  expect(await folder.found()).toEqual([]);
});

test('news go to the top and the end is the last of them; all else stays, byte for byte', async () => {
  const mine = openNotice(20);
  folder.put('outage-1', mine);
  const news = [
    '--update',
    'outage-1',
    '--state',
    'identified',
    '--text',
    'علت: <b>{x}</b>\nکابل',
    '--estimate',
    '+4h',
  ];
  expect(folder.run(news)).toMatchObject({ status: 0 });
  const updated = folder.read('outage-1');
  expect(updated).toMatch(
    /ترین\n {2}- at: \S+\n {4}state: identified\n {4}text: 'علت: <b>\{x\}<\/b> کابل'\n/,
  );
  expect(updated.replace(/estimate: .*\n/, '').replace(/ {2}- at: .*\n.*identified\n.*\n/, '')).toBe(mine);
  expect(await folder.found()).toEqual([]);
  expect(folder.run(['--list']).said).toContain('outage-1');
  expect(folder.run(['--resolve', 'outage-1', '--text', 'وصل شد', '--ends=-5m'])).toMatchObject({
    status: 0,
  });
  const resolved = folder.read('outage-1');
  expect(resolved).toMatch(/ترین\n {2}- at: \S+\n {4}state: resolved\n {4}text: وصل شد\n/);
  expect(resolved.replace(/ends: .*\n/, '').replace(/ {2}- at: .*\n.*resolved\n.*\n/, '')).toBe(updated);
  expect(await folder.found()).toEqual([]);
  expect(folder.run(['--list']).said).toBe('خبر بازی نیست.\n');
});

test('with notices open it asks first which, and updates and resolves them by questions', async () => {
  folder.put('cut-1', openNotice(40));
  folder.put('cut-2', openNotice(30, 'قطعی اینترنت البرز'));
  const news = folder.run([], ['۲', '۲', '۳', 'کابل وصل شد و زیر نظر است', '', '+1h', '']);
  expect(news.said).toContain('خبرهای باز:\n  cut-2\n    قطعی اینترنت البرز\n');
  expect(news.status).toBe(0);
  expect(folder.read('cut-1')).toContain('state: monitoring\n    text: کابل وصل شد و زیر نظر است\n');
  expect(folder.run([], ['۳', '۱', '', '', 'نه'])).toMatchObject({ status: 1 });
  expect(folder.read('cut-2')).not.toContain('resolved');
  expect(folder.run([], ['۳', '۱', '', '', 'بله'])).toMatchObject({ status: 0 });
  expect(folder.read('cut-2')).toContain('state: resolved\n');
  expect(await folder.found()).toEqual([]);
});
