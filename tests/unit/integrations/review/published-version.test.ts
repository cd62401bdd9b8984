import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { NoReview } from '../../../../src/integrations/review/no-review.ts';
import { publishedVersion } from '../../../../src/integrations/review/published-version.ts';
import { newFolder, put } from '../written-folder.ts';

let root = '';
const content = () => path.join(root, 'content');

const git = (...parts: readonly string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=n', '-c', 'user.email=n@example.org', ...parts], {
    encoding: 'utf8',
  });

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
}

/** Why there is no review, in both languages. */
async function refusal(against?: string) {
  const error: unknown = await publishedVersion(content(), against).catch((one: unknown) => one);
  if (!(error instanceof NoReview)) throw new Error(`There is a review: ${String(error)}`);
  return { said: error.message, inPersian: error.inPersian };
}

beforeEach(async () => {
  root = await newFolder();
  await mkdir(content());
  // Nobody's own settings of git, and no repository around the temporary folder.
  vi.stubEnv('HOME', root);
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_CEILING_DIRECTORIES', path.dirname(root));
  await put(root, 'README.md', 'around');
  await put(content(), 'site.yaml', 'name: سایت\n');
});

test('texts come as they were, letter by letter, with the names of pictures, and nothing that is no content', async () => {
  git('init', '--quiet', '-b', 'main');
  const text = '---\r\ntitle: مودم\r\n---\n\nمتن\u200cها.';
  await put(content(), 'articles/fa/modem/a b.mdx', text);
  await put(content(), 'articles/fa/modem/empty.mdx', '');
  await put(content(), 'pictures/modem.png', 'no text: \0');
  await put(content(), '.hidden.yaml', 'x');
  await put(content(), 'README.md', 'guide');
  await symlink(path.join(root, 'README.md'), path.join(content(), 'articles/link.mdx'));
  commit('one');
  await put(content(), 'site.yaml', 'name: other\n');
  const { files, pictures, name } = await publishedVersion(content());
  expect([...files]).toEqual([
    ['articles/fa/modem/a b.mdx', text],
    ['articles/fa/modem/empty.mdx', ''],
    ['site.yaml', 'name: سایت\n'],
  ]);
  expect([...pictures]).toEqual(['modem.png']);
  expect(name).toMatch(/^main \([0-9a-f]{7}\)$/);
});

test('what is on the server comes before what is here', async () => {
  git('init', '--quiet', '-b', 'main');
  commit('one');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  await put(content(), 'site.yaml', 'name: two\n');
  commit('two');
  const { name, files } = await publishedVersion(content());
  expect(name).toMatch(/^origin\/main /);
  expect(files.get('site.yaml')).toBe('name: سایت\n');
});

test.each(['nowhere', '--help', '-x', ':(bad)', ''])(
  '%j is no commit, and no flag of git',
  async (against) => {
    git('init', '--quiet', '-b', 'main');
    commit('one');
    const { said, inPersian } = await refusal(against);
    expect(said).toContain(`There is no commit "${against}": name a branch`);
    expect(inPersian).toContain('git branch --all');
  },
);

test('without a repository, a commit or main it is said what to do', async () => {
  expect((await refusal()).said).toMatch(/is in no git repository.*put it into one/);
  git('init', '--quiet', '-b', 'work');
  expect((await refusal()).said).toMatch(/Nothing is committed yet.*commit the folder/);
  commit('one');
  expect((await refusal()).said).toMatch(/neither origin\/main nor main.*git fetch origin main/);
  git('switch', '--quiet', '--orphan', 'main');
  await put(root, 'other.txt', 'x');
  commit('apart');
  git('switch', '--quiet', 'work');
  const { said, inPersian } = await refusal();
  expect(said).toMatch(/no commit in common here.*git fetch origin main/);
  expect(inPersian).toContain('git fetch origin main');
});

test('where there is no git it is said how to come by it', async () => {
  vi.stubEnv('PATH', '');
  expect((await refusal()).said).toContain('install it');
});
