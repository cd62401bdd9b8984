import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeWord, latinRuns } from '../../../src/text/latin-runs.ts';

const latinIn = (text: string) =>
  latinRuns(text)
    .filter((run) => run.latin)
    .map((run) => run.text);

describe('Latin runs', () => {
  it.each([
    ['چراغ DSL خاموش است', ['DSL']],
    ['نشانی 192.168.1.1 را باز کنید.', ['192.168.1.1']],
    ['در My.Shatel.ir وارد شوید', ['My.Shatel.ir']],
    ['پیام «Error 651: Access denied» آمد', ['Error 651: Access denied']],
    ['مودم TD-LTE و Wi-Fi', ['TD-LTE', 'Wi-Fi']],
    ['خطای 651 و ۶۷۸', []],
    ['برنامهٔ .NET Framework 4 لازم است.', ['.NET Framework 4']],
    ['رمز WPA2-PSK (AES) را', ['WPA2-PSK (AES)']],
    ['چراغ (مانند DSL) Internet است', ['DSL', 'Internet']],
    ['کابل LAN (یا Wi-Fi) باشد', ['LAN', 'Wi-Fi']],
    ['گزینهٔ IPv4 (TCP (v4) را', ['IPv4', 'TCP (v4)']],
    ['متن فارسی', []],
  ])('are found in %s', (text, expected) => {
    expect(latinIn(text)).toEqual(expected);
  });

  it('break at a hyphen only where they are long', () => {
    expect(['Wi-Fi', 'TD-LTE', 'DSL', 'Wi-Fi off', 'DNS-PROBE-FINISHED'].filter(isWholeWord)).toEqual([
      'Wi-Fi',
      'TD-LTE',
    ]);
  });

  it('put together are the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'سلام ABC12.:-() /') }), (text) => {
        expect(
          latinRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
