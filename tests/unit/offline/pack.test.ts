import fc from '../../properties.ts';
import { expect, it } from 'vitest';
import { baseOf, packText } from '../../../src/integrations/offline-packing.ts';
import { isPack, unpackText } from '../../../src/offline/pack.ts';

it('texts in terms of others are a pack', () => {
  expect(isPack({})).toBe(true);
  expect(isPack({ '/': ['', '<h1>خانه</h1>'], '/wifi/': ['/', 0, 4, 'وای‌فای'] })).toBe(true);
});

it.each([null, 'text', [], { '/': 'text' }, { '/': [] }, { '/': [1, 2] }, { '/': ['', null] }])(
  'anything else is refused, so that nothing but texts is kept: %j',
  (value) => {
    expect(isPack(value)).toBe(false);
  },
);

it('any text comes back from any base as it was', () => {
  const text = fc
    .array(fc.constantFrom('<p>مودم را خاموش کنید و دو دقیقه صبر کنید.</p>', 'کوتاه', '"\\n', '🙂'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const packed: unknown = JSON.parse(JSON.stringify({ one: packText(one, baseOf('/other/', other)) }));
      if (!isPack(packed)) throw new Error('no pack');
      expect(unpackText(packed['one'] ?? [''], other)).toBe(one);
    }),
  );
});

it('what two pages share is not written twice', () => {
  const frame = '<header>راه‌گشا، راهنمای اینترنت خانه</header>';
  expect(packText(`${frame}two`, baseOf('/one/', `${frame}one`))).toEqual(['/one/', 0, frame.length, 'two']);
});
