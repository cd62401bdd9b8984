import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentCheck } from '../../../src/integrations/content-check.ts';
import { contentDiagnostics } from '../../../src/integrations/content-diagnostics.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { DevServer, recordingLogger, runHook } from './run-hook.ts';
import { put, useContent } from './written-folder.ts';

const guide = (body: string) => exampleFiles({ body }).get(EXAMPLE_FILE) ?? '';

/** What a build says before it begins. */
async function checkBefore(command: 'build' | 'dev', files: Readonly<Record<string, string>>) {
  await useContent(files);
  const logger = recordingLogger();
  await runHook(contentCheck(), 'astro:config:setup', { command, logger });
  return logger.said;
}

describe('before a build', () => {
  it('content that is right is passed over in silence', async () => {
    expect(await checkBefore('build', {})).toEqual([]);
  });

  it('every error ends it at once, each a line with file, place and rule', async () => {
    const wrong = { [EXAMPLE_FILE]: guide('[راهنما](/modem/nowhere/)\n\n{x}') };
    const failure = checkBefore('build', wrong);
    await expect(failure).rejects.toThrow(/^The content has 2 problems:\n/);
    await expect(failure).rejects.toThrow(/modem-power\.mdx:\d+:\d+ broken-link /);
    await expect(failure).rejects.toThrow(/modem-power\.mdx:\d+:\d+ expression /);
  });

  it('one error is one problem', async () => {
    const wrong = { [EXAMPLE_FILE]: guide('[راهنما](/modem/nowhere/)') };
    await expect(checkBefore('build', wrong)).rejects.toThrow('The content has 1 problem:');
  });

  it('a warning is said and lets it go on', async () => {
    const old = guide('سلام.').replace(/reviewed: .*/, 'reviewed: 2020-01-01');
    const said = await checkBefore('build', { [EXAMPLE_FILE]: old });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^warn .*modem-power\.mdx:\d+:1 review-due warning: /);
  });

  it('files are named as an editor would open them from here', async () => {
    const folder = await useContent({ 'symptoms/modem.yaml': 'title: [' });
    const [first] = await contentDiagnostics(folder);
    expect(path.resolve(first?.file ?? '')).toBe(
      path.join(folder, first?.file.split('/').slice(-2).join('/') ?? ''),
    );
  });
});

describe('in the live preview', () => {
  it('nothing ends before it begins', async () => {
    expect(await checkBefore('dev', { [EXAMPLE_FILE]: guide('{x}') })).toEqual([]);
  });

  it('what is wrong is said at the start and at each save of a content file', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: guide('{x}') });
    const logger = recordingLogger();
    const server = new DevServer();
    await runHook(contentCheck(), 'astro:server:setup', { server, logger });
    await vi.waitFor(() => expect(logger.said.join()).toContain(' expression '), 10_000);
    expect(server.watcher.added).toContain(folder);
    logger.said.length = 0;
    await put(folder, EXAMPLE_FILE, guide('<b>سلام.</b>'));
    server.save(path.join(folder, EXAMPLE_FILE));
    await vi.waitFor(() => expect(logger.said.join()).toContain(' raw-html '), 10_000);
  });

  it('a save outside of the content says nothing again', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: guide('{x}') });
    const logger = recordingLogger();
    const server = new DevServer();
    await runHook(contentCheck(), 'astro:server:setup', { server, logger });
    await vi.waitFor(() => expect(logger.said).toHaveLength(1), 10_000);
    server.save(path.resolve('package.json'));
    server.save(`${folder}-beside/site.yaml`);
    server.save(path.join(folder, EXAMPLE_FILE));
    await vi.waitFor(() => expect(logger.said).toHaveLength(2), 10_000);
    expect(await readFile(path.join(folder, EXAMPLE_FILE), 'utf8')).toContain('{x}');
  });
});
