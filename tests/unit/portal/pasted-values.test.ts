import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/content/yaml/read-yaml.ts';
import { siteSchema } from '../../../src/content/schemas/site.ts';
import { say } from '../../../src/diagnostics/say.ts';
import type { ValueFault } from '../../../src/diagnostics/words/en/values.ts';
import { addressFault, mailboxFault, phoneFault } from '../../../src/portal/pasted-values.ts';

const told = (fault: ValueFault | undefined) =>
  fault === undefined ? undefined : say('field-value.meaning', { field: 'address', value: 'x', ...fault });

const reason = (fault: ValueFault | undefined) => told(fault)?.message;
const mend = (fault: ValueFault | undefined) => told(fault)?.suggestion;

const host = { plain: false, hostAlone: true };
const any = { plain: true, hostAlone: false };

describe('the site\u2019s address as people paste it', () => {
  it.each([
    'https://www.example.net',
    'https://www.example.net/',
    'https://help.example:8443',
    'HTTPS://help.example',
    'http://localhost:4321',
  ])('may be %s', (value) => {
    expect(addressFault(value, host)).toBeUndefined();
  });

  it.each([
    ['https://www.example.net/help/', 'folder'],
    ['https://www.example.net/index.html', 'folder'],
    ['https://www.example.net/?x=1', 'after the host'],
    ['https://www.example.net/#top', 'after the host'],
    ['https://user:pass@www.example.net', 'password'],
    ['https://user@www.example.net/', 'name'],
    ['http://www.example.net', 'not encrypted'],
    ['www.example.net', 'https://'],
    ['//www.example.net', 'https://'],
    ['https:/www.example.net', 'https://'],
    ['https//www.example.net', 'https://'],
    ['https:\\\\www.example.net', 'https://'],
    ['https://https://www.example.net', 'https://'],
    [' https://www.example.net ', 'space'],
    ['«https://www.example.net»', 'https://'],
    ['<https://www.example.net>', 'https://'],
    ['[راهنما](https://www.example.net)', 'https://'],
    ['https://www.example.net/،', 'sign'],
    ['https://www.example.net\u200f', 'sign'],
  ])('is told where it is %s, with what to write', (value, why) => {
    expect(reason(addressFault(value, host))).toContain(why);
    expect(mend(addressFault(value, host))).toBe('Write "https://www.example.net".');
  });

  it.each(['javascript:alert(1)', '/help', 'راهنما', ''])(
    'is told where nobody can see what %s means',
    (value) => {
      expect(mend(addressFault(value, host))).toBe('Write it whole, with https:// at its beginning.');
    },
  );
});

describe('a portal\u2019s address as people paste it', () => {
  it.each([
    'https://my.shatel.ir/',
    'http://intranet.example/otrs/index.pl?Action=New',
    'https://p.example/#/new',
  ])('may be %s', (value) => {
    expect(addressFault(value, any)).toBeUndefined();
  });

  it.each([
    ['my.example.ir', 'https://my.example.ir'],
    ['my.example.ir/open.php?topic=2', 'https://my.example.ir/open.php?topic=2'],
    ['https://my.example.ir/ورود، ', 'https://my.example.ir/ورود'],
    ['admin:1234@my.example.ir/new', 'https://my.example.ir/new'],
    ['“https://my.example.ir/new”', 'https://my.example.ir/new'],
    ['ftp://my.example.ir/new', 'https://my.example.ir/new'],
  ])('is told where it is %s, with what to write', (value, meant) => {
    expect(mend(addressFault(value, any))).toBe(`Write "${meant}".`);
  });
});

describe('a telephone number as people paste it', () => {
  it.each(['91000000', '+982191000000', '123'])('may be %s', (value) => {
    expect(phoneFault(value)).toBeUndefined();
  });

  it.each([
    ['۹۱۰۰۰۰۰۰', '91000000'],
    ['٩١٠٠٠٠٠٠', '91000000'],
    ['021 9100 0000', '02191000000'],
    ['(021) 9100-0000', '02191000000'],
    ['۰۲۱–۹۱۰۰۰۰۰۰', '02191000000'],
    ['+98 21 9100 0000', '+982191000000'],
    ['tel:91000000', '91000000'],
    ['\u200e91000000\u200f', '91000000'],
    [' 91000000', '91000000'],
  ])('is told where it is %s, with what to write', (value, meant) => {
    expect(mend(phoneFault(value))).toBe(`Write "${meant}".`);
  });

  it.each(['91000000 و 91000001', '91000000 داخلی 2', '12', '1'.repeat(16), 'ندارد'])(
    'is told where nobody can see which of %s is dialled',
    (value) => {
      expect(mend(phoneFault(value))).toContain('as dialled');
    },
  );
});

describe('a mailbox as people paste it', () => {
  it.each([
    ['mailto:cs@shatel.ir', 'cs@shatel.ir'],
    ['mailto:cs@shatel.ir?subject=x', 'cs@shatel.ir'],
    ['پشتیبانی <cs@shatel.ir>', 'cs@shatel.ir'],
    ['«cs@shatel.ir»', 'cs@shatel.ir'],
    ['cs@shatel.ir.', 'cs@shatel.ir'],
    ['cs@shatel.ir ', 'cs@shatel.ir'],
    ['[cs@shatel.ir](mailto:cs@shatel.ir)', 'cs@shatel.ir'],
  ])('is told where it is %s, with what to write', (value, meant) => {
    expect(mend(mailboxFault(value))).toBe(`Write "${meant}".`);
  });

  it('is told where there is none, and is right by itself', () => {
    expect(mend(mailboxFault('cs at shatel.ir'))).toContain('help@example.org');
    expect(mailboxFault('cs@shatel.ir')).toBeUndefined();
  });
});

describe('the check of site.yaml', () => {
  const site = `name: راه‌گشا
tagline: راهنمای نمونه برای آزمون
provider: نمونه
address: https://help.example
languages: [{ code: fa, name: فارسی, dir: rtl }]
support: { hours: همیشه, phone: { show: '123', dial: '123' }, email: help@help.example }
portal: { name: پرتال, kind: none, address: 'https://portal.example/' }
`;
  const problemOf = (before: string, after: string) => {
    const read = readYaml(site.replace(before, after), siteSchema);
    return 'problems' in read ? read.problems : [];
  };

  it.each([
    [
      'https://help.example',
      'https://help.example/help/',
      4,
      'The field "address" cannot be "https://help.example/help/": the site cannot stand in a folder: its links lead to the host itself.',
      'Write "https://help.example".',
    ],
    [
      "dial: '123'",
      "dial: '۱۲۳'",
      6,
      'The field "support.phone.dial" cannot be "۱۲۳": it has more in it than Latin digits.',
      'Write "123".',
    ],
    [
      "dial: '123'",
      'dial: 02191000000',
      6,
      'The field "support.phone.dial" wants text, and 02191000000 is none.',
      'Put it between double quotes: "02191000000".',
    ],
    [
      "{ show: '123', dial: '123' }",
      "'021-91000000'",
      6,
      'The field "support.phone" wants fields of its own.',
      'Write two lines below it, two spaces further in: show: "021-91000000" and dial: "02191000000".',
    ],
    [
      "{ show: '123', dial: '123' }",
      '[123]',
      6,
      'The field "support.phone" wants fields of its own.',
      'Write each on a line of its own below it, two spaces further in.',
    ],
    [
      'code: fa',
      'code: FA',
      5,
      'The field "languages.0.code" cannot be "FA".',
      'Write the language\u2019s code in small Latin letters: fa.',
    ],
  ])(
    'says of %s written as %s which line it is and what to write',
    (before, after, line, message, suggestion) => {
      expect(problemOf(before, after)).toEqual([expect.objectContaining({ line, message, suggestion })]);
    },
  );

  it('takes spaces around words for nothing', () => {
    const read = readYaml(site.replace('provider: نمونه', "provider: ' نمونه '"), siteSchema);
    expect('data' in read && read.data.provider).toBe('نمونه');
    expect(problemOf('provider: نمونه', "provider: '   '")).toHaveLength(1);
  });
});
