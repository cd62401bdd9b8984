import { expect, test } from 'vitest';
import { portalForm } from '../../../src/portal/portal-form.ts';
import { ticketLink } from '../../../src/portal/portal-link.ts';
import { portalKinds, portalNeeds, portalRows, portalTakes } from '../../../src/portal/portals.ts';
import type { PortalKind } from '../../../src/portal/portals.ts';

const lines = [
  { text: 'کد: 12', weight: 2 },
  { text: 'a < b & c', weight: 1 },
];
const html = `${encodeURIComponent('کد: 12')}%3Cbr%3E${encodeURIComponent('a &#60; b &#38; c')}`;
const plain = `${encodeURIComponent('کد: 12')}%0A${encodeURIComponent('a < b & c')}`;
const subject = encodeURIComponent('قطعی خط');

/** For each kind: what an operator writes, the whole link that comes of it, and the referrer rule. */
const examples: Record<PortalKind, { values: Record<string, string>; link: string; referrer: string }> = {
  none: { values: {}, link: 'https://p.example/', referrer: 'no-referrer' },
  'request-tracker': {
    values: { queue: 'General' },
    link: `https://p.example/SelfService/Create.html?Queue=General&Subject=${subject}&Content=${html}`,
    referrer: 'origin',
  },
  'request-tracker-plain': {
    values: { queue: 'پشتیبانی' },
    link: `https://p.example/SelfService/Create.html?Queue=${encodeURIComponent('پشتیبانی')}&Subject=${subject}&Content=${plain}`,
    referrer: 'origin',
  },
  zendesk: {
    values: { locale: 'fa', form: '360001' },
    link: `https://p.example/hc/fa/requests/new?ticket_form_id=360001&tf_subject=${subject}&tf_description=${html}`,
    referrer: 'no-referrer',
  },
  whmcs: {
    values: { department: '3' },
    link: `https://p.example/submitticket.php?step=2&deptid=3&subject=${subject}&message=${plain}`,
    referrer: 'no-referrer',
  },
  glpi: {
    values: { form: '4', subject: '7b1d-a', report: '7b1d-b' },
    link: `https://p.example/Form/Render/4?7b1d-a=${subject}&7b1d-b=${html}`,
    referrer: 'no-referrer',
  },
  osticket: {
    values: { topic: '9' },
    link: 'https://p.example/open.php?topicId=9',
    referrer: 'no-referrer',
  },
  freshdesk: {
    values: { form: 'report_an_issue' },
    link: 'https://p.example/support/tickets/new?ticket_form=report_an_issue',
    referrer: 'no-referrer',
  },
  generic: {
    values: { path: '/new?type=fault', subject: 't', report: 'b' },
    link: `https://p.example/new?type=fault&t=${subject}&b=${plain}`,
    referrer: 'no-referrer',
  },
};

test.each(portalKinds)('a portal of the kind "%s" is opened by the address that it documents', (kind) => {
  const { values, link, referrer } = examples[kind];
  const form = portalForm({ kind, address: 'https://p.example/', values, fields: {} }, 8000);
  expect(ticketLink(form, 'قطعی خط', lines, 'cut').address).toBe(link);
  expect(portalRows[kind].referrer).toBe(referrer);
  expect(Object.keys(values).sort()).toEqual(portalTakes(kind).sort());
});

test.each([
  ['zendesk', 2048],
  ['request-tracker', 8000],
  ['generic', 2000],
] as const)('the smaller of the limits of "%s" (%i) and the site counts', (kind, own) => {
  const settings = { kind, address: 'https://p.example/', values: {}, fields: {} };
  expect(portalForm(settings, own + 1).limit).toBe(own);
  expect(portalForm(settings, own - 1).limit).toBe(own - 1);
});

test('a value that may be left out leaves its parameter out', () => {
  expect(portalNeeds('zendesk')).toEqual(['locale']);
  const form = portalForm(
    { kind: 'zendesk', address: 'https://p.example', values: { locale: 'fa' }, fields: {} },
    2000,
  );
  expect(ticketLink(form, '', [], '').address).toBe('https://p.example/hc/fa/requests/new');
  const bare = portalForm(
    { kind: 'generic', address: 'https://p.example', values: { path: 'new' }, fields: {} },
    2000,
  );
  expect(ticketLink(bare, 'a', lines, '').address).toBe('https://p.example/new');
});

test('a further field of the form is in every link', () => {
  const form = portalForm(
    {
      kind: 'zendesk',
      address: 'https://p.example',
      values: { locale: 'fa' },
      fields: { tf_360009: 'dsl', tf_type: '{form}' },
    },
    2000,
  );
  expect(ticketLink(form, '', [], '').address).toBe(
    'https://p.example/hc/fa/requests/new?tf_360009=dsl&tf_type=%7Bform%7D',
  );
});

test('a portal below a path, with or without a slash at its end, keeps the path', () => {
  const values = { queue: '1' };
  const at = (address: string) =>
    portalForm({ kind: 'request-tracker', address, values, fields: {} }, 2000).address;
  expect(at('https://p.example/rt')).toBe('https://p.example/rt/SelfService/Create.html?Queue=1');
  expect(at('https://p.example/rt/')).toBe('https://p.example/rt/SelfService/Create.html?Queue=1');
});

test('an address in Persian letters is written as a browser sends it, so that its bytes are counted', () => {
  const form = portalForm(
    { kind: 'generic', address: 'https://p.example/پرتال', values: { path: '/نو' }, fields: {} },
    2000,
  );
  expect(form.address).toBe(`https://p.example/${encodeURIComponent('پرتال')}/${encodeURIComponent('نو')}`);
});
