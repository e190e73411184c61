import { describe, expect, it } from 'vitest';
import { forgeryToken, makeToken } from '../sessions/token.ts';
import { checkForgery, checkHost, FORGERY_HEADER } from './same-origin.ts';

const HOST = '127.0.0.1:4000';
const token = makeToken('0193a000-0000-7000-8000-000000000001', new Uint8Array(32).fill(1));

function post(headers: Record<string, string>): Request {
  return new Request(`http://${HOST}/api/x`, { method: 'POST', headers });
}

describe('the host', () => {
  it('is one of ours, in any case of letters', () => {
    expect(() => checkHost('LOCALHOST:4000', new Set(['localhost:4000']))).not.toThrow();
  });

  it.each([undefined, '', 'evil.example:4000', 'localhost'])('is refused when it is %j', (host) => {
    expect(() => checkHost(host, new Set(['localhost:4000']))).toThrow('request.wrong-host');
  });
});

describe('a change', () => {
  const ours = { [FORGERY_HEADER]: forgeryToken(token), origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' };

  it('passes with the token of its session', () => {
    expect(() => checkForgery(post(ours), HOST, token)).not.toThrow();
    expect(() => checkForgery(post({ [FORGERY_HEADER]: forgeryToken(token) }), HOST, token)).not.toThrow();
  });

  it.each([
    ['another site', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { ...ours, 'sec-fetch-site': 'same-site' }],
    ['another origin', { ...ours, origin: 'http://evil.example' }],
    ['an opaque origin', { ...ours, origin: 'null' }],
    ['no token', { origin: `http://${HOST}` }],
    ['a wrong token', { ...ours, [FORGERY_HEADER]: 'x'.repeat(43) }],
  ])('is refused from %s', (_name, headers) => {
    expect(() => checkForgery(post(headers), HOST, token)).toThrow('request.forged');
  });

  it('does not concern reading', () => {
    expect(() => checkForgery(new Request(`http://${HOST}/`), HOST, token)).not.toThrow();
  });
});
