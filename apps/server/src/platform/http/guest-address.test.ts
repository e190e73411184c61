import { describe, expect, it } from 'vitest';
import { guestAddress } from './guest-address.ts';

describe('the public address of the guests’ door', () => {
  it('is encrypted, or on this computer', () => {
    expect(guestAddress('https://Delphi.example.org')).toEqual({
      origin: 'https://delphi.example.org',
      host: 'delphi.example.org',
    });
    expect(guestAddress('http://127.0.0.1:4651/').host).toBe('127.0.0.1:4651');
    expect(guestAddress('http://[::1]:4651').host).toBe('[::1]:4651');
  });

  it.each([
    'http://delphi.example.org',
    'delphi.example.org',
    'https://delphi.example.org/path',
    'https://delphi.example.org/?a=1',
    'ftp://localhost',
    'http://localhost.example.org',
  ])('is not %s', (text) => {
    expect(() => guestAddress(text)).toThrow('options.invalid');
  });
});
