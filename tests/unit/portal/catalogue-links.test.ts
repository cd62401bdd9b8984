import { describe, expect, it } from 'vitest';
import { fa } from '../../../src/strings/fa.ts';
import { mailLink } from '../../../src/portal/mail-link.ts';
import { portalForm } from '../../../src/portal/portal-form.ts';
import { ticketLink } from '../../../src/portal/portal-link.ts';
import { portalKinds, portalRows, portalTakes } from '../../../src/portal/portals.ts';
import { composeReport, restNote } from '../../../src/report/report.ts';
import { foldDigits } from '../../../src/text/format/digits.ts';
import { endedSessions, type EndedSession } from '../report/catalogue-sessions.ts';

const agent = 'https://rahgosha.example/agent/';

/** The lines of a walk's report that arrive by one way. */
type Arrive = (walk: EndedSession) => readonly string[];

const toPortal =
  (kind: (typeof portalKinds)[number]): Arrive =>
  ({ subject, facts }) => {
    const values = Object.fromEntries(portalTakes(kind).map((name) => [name, `${name}-1`]));
    const form = portalForm({ kind, address: 'https://support.provider.example/', values, fields: {} }, 2000);
    const note = restNote(facts, fa.reportLabels, agent);
    const { address } = ticketLink(form, subject, composeReport(facts, fa.reportLabels), note);
    expect(address.length).toBeLessThanOrEqual(2000);
    return new URL(address).searchParams.get(form.report ?? '')?.split(form.newline) ?? [];
  };

const byMail: Arrive = ({ subject, facts }) => {
  const note = restNote(facts, fa.reportLabels, agent);
  const { address } = mailLink(
    'support@provider.example',
    subject,
    composeReport(facts, fa.reportLabels),
    note,
  );
  expect(address.length).toBeLessThanOrEqual(2000);
  return new URLSearchParams(address.slice(address.indexOf('?'))).get('body')?.split('\r\n') ?? [];
};

const taking = portalKinds.filter((kind) => portalRows[kind].report !== undefined);
const ways = [...taking.map((kind) => [kind, toPortal(kind)] as const), ['a letter', byMail] as const];

describe.each(ways)('at 2,000 bytes, the catalogue handed over by %s', (_, arrive) => {
  const handed = endedSessions.map((walk) => ({ ...walk, lines: arrive(walk) }));
  const entries = (lines: readonly string[]) => lines.filter((line) => /^\u200f?- /.test(line)).length;

  it('brings two answers of three, and of no walk none', () => {
    expect(handed.length).toBeGreaterThan(1000);
    const given = handed.reduce((sum, { facts }) => sum + (facts.entries?.length ?? 0), 0);
    const arrived = handed.reduce((sum, { lines }) => sum + entries(lines), 0);
    expect(arrived / given).toBeGreaterThan(0.66);
    expect(handed.filter(({ lines }) => entries(lines) === 0)).toEqual([]);
  });

  it('always brings the code and what was found', () => {
    const without = handed.filter(
      ({ facts, lines }) =>
        !lines.some((line) => foldDigits(line) === `کد گزارش: ${foldDigits(facts.code ?? '')}`) ||
        !lines.includes(`نتیجه: ${facts.outcome ?? ''}`),
    );
    expect(without).toEqual([]);
  });

  it('brings what was measured before anything that the customer said', () => {
    const form =
      't=10:30 site=1 own=1 area=rey kind=vdsl clk=-259200 d=11-29 t=10:05 rtt=38/6/good un=3/30/many abr=2/3';
    const without = endedSessions.filter((walk) => {
      const lines = arrive({ ...walk, facts: { ...walk.facts, measured: `ساعت ۱۰:۳۰: پاسخ داد [${form}]` } });
      return !lines.some((line) => line.startsWith('اندازه\u200cگیری شده: ') && line.includes(form));
    });
    expect(without).toEqual([]);
  });

  it('says where the rest is wherever an answer went, and lets no heading stand alone', () => {
    const faults = handed.filter(({ facts, lines }) => {
      const cut = entries(lines) < (facts.entries?.length ?? 0);
      const number = foldDigits(facts.code ?? '').replaceAll('\u00a0', '');
      const heading = lines.indexOf('پاسخ\u200cها:');
      return (
        (cut && lines.at(-1) !== `بقیه: ${agent}#${number}`) ||
        (heading >= 0 && !/^\u200f?- /.test(lines[heading + 1] ?? ''))
      );
    });
    expect(faults).toEqual([]);
  });
});
