import path from 'node:path';

/** The content of an invented provider, for tests of the program: what an editor writes in `content/` changes none of them. */
export const fixtureContent = path.resolve('tests/fixtures/site');

/** Where each run of the tests in a browser builds it anew. */
export const fixtureOutput = path.resolve('node_modules/.cache/rahgosha-fixture-site');
