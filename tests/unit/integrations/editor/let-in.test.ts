import { describe, expect, it } from 'vitest';
import { isLetIn, type Knock } from '../../../../src/integrations/editor/let-in.ts';

const TOKEN = 'a-token';
const own = { host: 'localhost:4321', origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' };
const post = (headers: Knock['headers'] = {}, remote = '127.0.0.1') =>
  isLetIn({ method: 'POST', headers: { ...own, 'x-edit-token': TOKEN, ...headers }, remote }, TOKEN);
const get = (headers: Knock['headers'], remote = '::1') => isLetIn({ method: 'GET', headers, remote }, TOKEN);

describe('what writes', () => {
  it('is let in from its own page, by each name of this device', () => {
    expect(post()).toBe(true);
    expect(post({}, '::ffff:127.0.0.1')).toBe(true);
    expect(post({ host: '127.0.0.1:80', origin: 'http://127.0.0.1:80' })).toBe(true);
    expect(post({ host: '[::1]:4321', origin: 'http://[::1]:4321' })).toBe(true);
  });

  it.each<readonly [string, Knock['headers']]>([
    ['another token', { 'x-edit-token': 'b-token' }],
    ['a token of another length', { 'x-edit-token': 'a-token-' }],
    ['no token', { 'x-edit-token': undefined }],
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this device', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }],
    ['another site, as the browser says', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['nothing that says where it comes from', { origin: undefined, 'sec-fetch-site': undefined }],
    ['the origin of no page', { origin: 'null' }],
    ['a name that somebody else leads here', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a name that only begins so', { host: 'localhost.evil.example' }],
    ['no host', { host: undefined }],
  ])('is not with %s', (_, headers) => {
    expect(post(headers)).toBe(false);
  });

  it('is not from another device', () => {
    expect(post({}, '192.168.1.20')).toBe(false);
    expect(post({}, '127.evil')).toBe(false);
    const unknown: Knock = {
      method: 'POST',
      headers: { ...own, 'x-edit-token': TOKEN },
      remote: undefined,
    };
    expect(isLetIn(unknown, TOKEN)).toBe(false);
  });
});

describe('what reads', () => {
  it('is let in from its own page, and where somebody opens it', () => {
    expect(get(own)).toBe(true);
    expect(get({ host: 'localhost:4321' })).toBe(true);
    expect(get({ host: 'localhost:4321', 'sec-fetch-site': 'none' })).toBe(true);
    expect(
      get({ host: 'localhost:4321', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }),
    ).toBe(true);
  });

  it('is not for a script of another page, by another name or from another device', () => {
    expect(get({ host: 'localhost:4321', origin: 'http://localhost:3000' })).toBe(false);
    expect(get({ host: 'localhost:4321', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'empty' })).toBe(
      false,
    );
    expect(get({ host: 'evil.example' })).toBe(false);
    expect(get(own, '10.0.0.7')).toBe(false);
  });
});
