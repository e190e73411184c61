import { failure } from '@repere/contracts';

/** Where guests reach their door from outside, for links and for the names it answers to. */
export interface GuestAddress {
  readonly origin: string;
  /** As browsers send it. */
  readonly host: string;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads the public address of the guests' door. Links carry secrets, so the way to it must be encrypted; only on this
 * computer, for trying it out, plain HTTP will do.
 *
 * @throws Failure `options.invalid`.
 */
export function guestAddress(text: string): GuestAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isEncrypted = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url === null || !isEncrypted || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw failure('options.invalid', {
      name: '--guests',
      found: text.slice(0, 200),
      expected: 'https://delphi.example.org',
    });
  }
  return { origin: url.origin, host: url.host };
}
