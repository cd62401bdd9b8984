import { describe, expect, it } from 'vitest';
import { PROBE_BODY, PROBE_HEADER } from '../../../src/check/probe-addresses.ts';
import { judgeAnswer } from '../../../src/check/probe-answer.ts';
import { hiddenRedirect, rightAnswer, rightFile } from './surroundings.ts';

describe('who answered a probe', () => {
  it.each([
    ['the server, by 204 and its header', rightAnswer()],
    ['a plain host, by the file', rightFile()],
  ])('is %s', async (_, response) => {
    expect(await judgeAnswer(response)).toBe('right');
  });

  it.each([
    ['a redirect that the browser hides', hiddenRedirect()],
    ['a redirect that it does not hide', Response.redirect('https://portal.example/', 302)],
    ['a portal that says so', new Response('log in', { status: 511 })],
    ['another page', new Response('<h1>Your credit is used up</h1>')],
    ['the file with something put into it', new Response(`${PROBE_BODY}<script></script>`)],
    ['an empty page', new Response('')],
    ['204 of somebody else', new Response(null, { status: 204 })],
    [
      '204 with another value of the header',
      new Response(null, { status: 204, headers: { [PROBE_HEADER.name]: 'yes' } }),
    ],
  ])('is something else: %s', async (_, response) => {
    expect(await judgeAnswer(response)).toBe('other');
  });

  it.each([404, 403, 429, 500, 502, 503, 504])('is nobody to be named, of a status %d', async (status) => {
    expect(await judgeAnswer(new Response('sorry', { status }))).toBe('failing');
  });

  it('is not known where the body breaks off', async () => {
    const body = new ReadableStream({
      pull: (controller) => {
        controller.error(new TypeError('reset'));
      },
    });
    await expect(judgeAnswer(new Response(body))).rejects.toThrow(TypeError);
  });
});
