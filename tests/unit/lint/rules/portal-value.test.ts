import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lintContent } from '../../../../src/lint/lint-content.ts';
import { portalProblems } from '../../../../src/lint/rules/portal-value.ts';
import { formatDiagnostic } from '../../../../src/diagnostics/format-diagnostic.ts';
import { fixtureContent } from '../../../fixture-site.ts';

let folder = '';
let before = '';
let after = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-checks-'));
  await mkdir(path.join(folder, 'articles'));
  const site = await readFile(path.join(fixtureContent, 'site.yaml'), 'utf8');
  // The folder has no guides and no areas: those that the settings name would be missing.
  const bare = site.replace(/^ {2}guides: .*\n/m, '').replace(/^ +area: .*\n/m, '');
  [before = '', after = ''] = bare.split(/^portal:\n(?:[ ].*\n)*/m);
});
afterAll(() => rm(folder, { recursive: true }));

/** The diagnostics of a `site.yaml` with these lines under `portal:`, their line numbers counted from that line as 0. */
async function diagnostics(...portal: string[]): Promise<string[]> {
  const head = `${before}portal:\n  name: پرتال\n`;
  await writeFile(path.join(folder, 'site.yaml'), [head.trimEnd(), ...portal, after].join('\n'));
  const line = before.split('\n').length;
  const { diagnostics: found } = await lintContent(folder);
  return found.map((diagnostic) => formatDiagnostic({ ...diagnostic, line: diagnostic.line - line }));
}

const address = '  address: https://p.example/';

test('a portal with all that it needs is right', async () => {
  const values = ['  values:', '    locale: fa', "    form: '36'"];
  expect(await diagnostics('  kind: zendesk', address, ...values)).toEqual([]);
  expect(await diagnostics('  kind: none', '  address: https://p.example/#/tickets')).toEqual([]);
});

test('a wrong kind is named with file, line and the kind that was meant', async () => {
  const [diagnostic] = await diagnostics(address, '  kind: zendeks');
  expect(diagnostic).toMatch(
    /^site\.yaml:3:\d+ field-value The field "portal\.kind" cannot be "zendeks"\. Did you mean "zendesk"\?$/,
  );
});

test('a missing value points to the line of the values, or of the kind where there are none', async () => {
  const kind = '  kind: glpi';
  const values = ['  values:', "    form: '4'", '    subject: a'];
  expect(await diagnostics(address, kind, ...values)).toEqual([
    'site.yaml:4:3 portal-value A portal of the kind "glpi" needs the value "report". Write "report: …" under portal, values (src/portal/README.md).',
  ]);
  expect(await diagnostics(address, '  kind: whmcs')).toEqual([
    'site.yaml:3:3 portal-value A portal of the kind "whmcs" needs the value "department". Write "department: …" under portal, values (src/portal/README.md).',
  ]);
});

test('an empty value points to its own line', async () => {
  const [diagnostic] = await diagnostics('  kind: request-tracker', address, '  values:', "    queue: ''");
  expect(diagnostic).toMatch(/^site\.yaml:5:5 portal-value .* needs the value "queue"/);
});

test('a value that the kind does not take is named with the one that was meant', async () => {
  const values = ['  values:', '    queue: General', '    queu: General'];
  expect(await diagnostics('  kind: request-tracker', address, ...values)).toEqual([
    'site.yaml:6:5 portal-value A portal of the kind "request-tracker" takes no value "queu". Did you mean "queue"?',
  ]);
});

test('an address whose parameters would not arrive is refused', async () => {
  const generic = [
    '  kind: generic',
    '  address: https://p.example/#/',
    '  values:',
    '    path: new',
    '    report: b',
  ];
  const [diagnostic] = await diagnostics(...generic);
  expect(diagnostic).toMatch(/^site\.yaml:3:3 portal-value .*"#"/);
});

test('a further field may not take the place of one that the site fills', async () => {
  const values = ['  values:', '    locale: fa', '  fields:', '    tf_subject: x'];
  const [diagnostic] = await diagnostics('  kind: zendesk', address, ...values);
  expect(diagnostic).toMatch(/^site\.yaml:7:5 portal-value The parameter "tf_subject"/);
});

test('a link too short for the report\u2019s code is refused with the length that would do', () => {
  const portal = {
    kind: 'zendesk',
    address: 'https://p.example/',
    values: { locale: 'fa' },
    fields: { tf_1: 'x'.repeat(200) },
  } as const;
  const text = 'portal:\n  kind: zendesk\nlimits:\n  link: 300\n';
  const [problem] = portalProblems(text, portal, 300);
  expect(problem).toMatchObject({ line: 4, column: 3, rule: 'portal-value' });
  const [, enough = ''] = /at least (\d+)/.exec(problem?.suggestion ?? '') ?? [];
  expect(portalProblems(text, portal, Number(enough))).toEqual([]);
  expect(portalProblems(text, portal, Number(enough) - 1)).toHaveLength(1);
});
