import { expect, test } from 'vitest';
import { fa } from '../../../src/strings/fa.ts';
import { portalForm } from '../../../src/portal/portal-form.ts';
import { ticketLink } from '../../../src/portal/portal-link.ts';
import { portalKinds, portalRows, portalTakes } from '../../../src/portal/portals.ts';
import { composeReport } from '../../../src/report/report.ts';
import { foldDigits } from '../../../src/text/format/digits.ts';

const measured =
  'ساعت ۱۰:۳۰، با اینترنت شاتل: سایت شاتل پاسخ داد [t=10:30 site=1 own=1 area=rey kind=vdsl rtt=38/6/good un=3/30/many clk=-259200 abr=2/3 dl=7.8/ok d=11-29 t=10:05 mdm=0]';
const code = '۱۲۳۴\u00a0۵۶۷۸\u00a0۹۰۱۲';
const report = composeReport(
  {
    guide: 'چراغ DSL خاموش است یا چشمک می‌زند',
    code,
    outcome: 'خرابی خط تلفن تا مخابرات',
    measured,
    notice: '1405-12 (قطعی فیبر)',
    time: '۱ آذر ۱۴۰۵، ساعت ۱۲:۳۰',
    entries: Array.from({ length: 20 }, (_, index) => ({
      question: `چراغ شمارهٔ ${index} روی مودم روشن است؟`,
      answer: 'نه، خاموش است',
    })),
    address: 'https://help.example/no-internet/dsl-light-off/#power=on&dsl=off',
  },
  fa.reportLabels,
);
const subject = 'خط تلفن و سیم\u200cکشی، خرابی خط تلفن تا مخابرات';

const taking = portalKinds.filter((kind) => portalRows[kind].report !== undefined);

test.each(taking)(
  'a real report to "%s" keeps its code whatever the limit, and the rest as there is room',
  (kind) => {
    const values = Object.fromEntries(portalTakes(kind).map((name) => [name, `${name}-1`]));
    for (const limit of [400, 600, 1000, 2000, 8000]) {
      const form = portalForm(
        { kind, address: 'https://portal.provider.example/', values, fields: {} },
        limit,
      );
      const { address: link } = ticketLink(form, subject, report, fa.reportLabels.restPasted);
      expect(link.length).toBeLessThanOrEqual(limit);
      const lines = new URL(link).searchParams.get(form.report ?? '')?.split(form.newline) ?? [];
      expect(lines.map(foldDigits)).toContain(`${fa.reportLabels.code}: ${foldDigits(code)}`);
      if (limit >= 2000) expect(lines).toContain(`${fa.reportLabels.outcome}: خرابی خط تلفن تا مخابرات`);
    }
  },
);

test.each(taking)(
  'a real report to "%s" keeps what was measured where there is room for what was found',
  (kind) => {
    const values = Object.fromEntries(portalTakes(kind).map((name) => [name, `${name}-1`]));
    const linesAt = (limit: number) => {
      const form = portalForm(
        { kind, address: 'https://portal.provider.example/', values, fields: {} },
        limit,
      );
      const { address: link } = ticketLink(form, subject, report, fa.reportLabels.restPasted);
      return new URL(link).searchParams.get(form.report ?? '')?.split(form.newline) ?? [];
    };
    const isMeasured = (line: string) => line.startsWith(`${fa.reportLabels.measured}: t=10:30 site=1`);
    const isFound = (line: string) => line.startsWith(fa.reportLabels.outcome);
    const limits = Array.from({ length: 80 }, (_, index) => 400 + index * 20);
    const smallest = limits.find((limit) => linesAt(limit).some(isMeasured)) ?? Infinity;
    expect(smallest).toBeLessThan(1200);
    for (const limit of limits.filter((one) => one >= smallest)) {
      const lines = linesAt(limit);
      expect(lines.filter(isFound), String(limit)).toHaveLength(1);
      expect(lines.filter(isMeasured), String(limit)).toHaveLength(1);
    }
  },
);
