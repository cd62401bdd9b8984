// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { keyOf } from '../../../../src/sessions/store-key.ts';
import { SESSION_KIND } from '../../../../src/sessions/device-store.ts';
import { localSessions } from '../../../../src/sessions/local-sessions.element.ts';
import { adoptFormer } from '../../../../src/sessions/former/adopt-former.element.ts';
import { noon, session } from '../memory-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

const ROWS =
  'no-internet line-dead /no-internet/no-internet/ /no-internet/line-dead/;old new /a/old/ /b/new/';
const put = (id: string, record: object) =>
  localStorage.setItem(keyOf(SESSION_KIND, id), JSON.stringify(record));

test('the sessions of a renamed guide become those of the guide that it is now', () => {
  put('1', session);
  adoptFormer(ROWS);
  expect(localSessions.get('1')).toEqual({ ...session, guide: 'line-dead', url: '/no-internet/line-dead/' });
});

test('a session that another guide handed on names that one as it is called now', () => {
  put('1', { ...session, guide: 'other', url: '/x/other/', answers: '_at=power&_from=old&power=on' });
  put('2', { ...session, guide: 'other', url: '/x/other/', answers: '_at=power&_from=old' });
  adoptFormer(ROWS);
  expect(localSessions.get('1')?.answers).toBe('_at=power&_from=new&power=on');
  expect(localSessions.get('2')?.answers).toBe('_at=power&_from=new');
});

test('the address names it so too, and the way back stays', () => {
  history.replaceState({ kept: true }, '', '/x/other/?q=1#_at=power&_from=old&power=on');
  const before = history.length;
  adoptFormer(ROWS);
  expect(location.hash).toBe('#_at=power&_from=new&power=on');
  expect([location.search, history.length]).toEqual(['?q=1', before]);
});

test('no other session, word or key is touched', () => {
  const others = {
    1: { ...session, guide: 'no-internet-fiber', url: '/no-internet/no-internet-fiber/' },
    2: {
      ...session,
      guide: 'other',
      url: '/x/other/',
      title: '"guide":"no-internet"',
      answers: '_from=old-one&old=no-internet',
      time: noon,
    },
  };
  for (const [id, record] of Object.entries(others)) put(id, record);
  localStorage.setItem('another-program', JSON.stringify(session));
  const before = { ...localStorage };
  history.replaceState(null, '', '/#_from=old-one');
  adoptFormer(ROWS);
  expect({ ...localStorage }).toEqual(before);
  expect(location.hash).toBe('#_from=old-one');
});

test('a browser that forbids its store, and rows that say nothing, do no harm', () => {
  put('1', session);
  adoptFormer(undefined);
  expect(localSessions.get('1')).toEqual(session);
  vi.stubGlobal('localStorage', undefined);
  expect(() => adoptFormer(ROWS)).not.toThrow();
});

test('it leans on nothing but the browser, since it stands in the page as text', () => {
  put('1', session);
  runInThisContext(`(${String(adoptFormer)})(${JSON.stringify(ROWS)})`);
  expect(localSessions.get('1')?.guide).toBe('line-dead');
});
