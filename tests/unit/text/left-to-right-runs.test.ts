import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { isWholeWord, leftToRightRuns } from '../../../src/text/left-to-right-runs.ts';

const runsIn = (text: string, kind: 'latin' | 'number') =>
  leftToRightRuns(text)
    .filter((run) => run.kind === kind)
    .map((run) => run.text);

describe('Runs from left to right', () => {
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
    ['سریال 4857 5443 1234 ABCD', ['4857 5443 1234 ABCD']],
    ['مسیر C:\\Windows\\System32 یا C:\\', ['C:\\Windows\\System32', 'C:\\']],
    ['فایل /etc/hosts و \\\\192.168.1.1\\share', ['/etc/hosts', '\\\\192.168.1.1\\share']],
    ['نشانی https://my.shatel.ir/، یا a.ir/?x=1&y=2#z', ['https://my.shatel.ir/', 'a.ir/?x=1&y=2#z']],
    ['زبان C++ و C# و شبکهٔ 5G', ['C++', 'C#', '5G']],
    ['فقط ADSL2+: نه VDSL2، و H264+', ['ADSL2+', 'VDSL2', 'H264+']],
    ['سال 2024+ و 10+ نفر', []],
    ['توان -65 dBm و گزینهٔ --help', ['-65 dBm', '--help']],
    ['متغیر %APPDATA% و @shatel و #tag', ['%APPDATA%', '@shatel', '#tag']],
    ['پوشهٔ DSL/فیبر', ['DSL']],
    ['فیش 5.5×2.1 و صفحهٔ 360×740', ['5.5×2.1', '360×740']],
    ['متن فارسی', []],
  ])('are found in %s', (text, expected) => {
    expect(runsIn(text, 'latin')).toEqual(expected);
  });

  it.each([
    ['تلفن 021 9100 0000', ['021 9100 0000']],
    ['تلفن +98 21 9100 0000 یا +982191000000', ['+98 21 9100 0000', '+982191000000']],
    ['تلفن ۰۲۱-۹۱۰۰۰۰۰۰ یا ۰۲۱ – ۹۱۰۰۰۰۰۰', ['۰۲۱-۹۱۰۰۰۰۰۰', '۰۲۱ – ۹۱۰۰۰۰۰۰']],
    ['تلفن (۰۲۱) ۹۱۰۰ ۰۰۰۰', ['(۰۲۱) ۹۱۰۰ ۰۰۰۰']],
    ['کد ۰۵۲۴ ۷۳۹۵ ۴۰۰۷', ['۰۵۲۴ ۷۳۹۵ ۴۰۰۷']],
    ['کد *140# یا *۷۸۰*۱#، یا ۱۲۳#', ['*140#', '*۷۸۰*۱#', '۱۲۳#']],
    ['دمای -5 و −۵٫۲', ['-5', '−۵٫۲']],
    ['تاریخ ۱۴۰۴-۰۵-۱۲ و ۱۰ ۰۰۰ ریال', ['۱۴۰۴-۰۵-۱۲', '۱۰ ۰۰۰']],
    ['فیش ۵٫۵×۲٫۱ و اتاق ۳ × ۴ متر', ['۵٫۵×۲٫۱', '۳ × ۴']],
  ])('are numbers of one order in %s', (text, expected) => {
    expect(runsIn(text, 'number')).toEqual(expected);
  });

  it.each([
    '۵-۱۰ دقیقه',
    '۵ – ۱۰ دقیقه',
    'سال ۱۴۰۳-۱۴۰۴',
    'در ۱۴۰۴ ۱۲ نفر',
    'ساعت ۱۲:۳۰ ۱۴:۰۰',
    'ساعت ۰۸-۱۰',
  ])('are not made of a range or of two numbers: %s', (text) => {
    expect(leftToRightRuns(text)).toEqual([{ text }]);
  });

  it('break at a hyphen only where they are long', () => {
    expect(
      ['Wi-Fi', 'TD-LTE', 'DSL', 'Wi-Fi off', 'DNS-PROBE-FINISHED', '021 9100 0000'].filter(isWholeWord),
    ).toEqual(['Wi-Fi', 'TD-LTE', '021 9100 0000']);
  });

  it('put together are the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'سلام ABC12.:-() /+*#۰۱\\\\') }), (text) => {
        expect(
          leftToRightRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
