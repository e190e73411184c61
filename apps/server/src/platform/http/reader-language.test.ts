import { describe, expect, it } from 'vitest';
import { readerLanguage } from './reader-language.ts';

describe('the language of the reader', () => {
  it('follows the preferences of the browser by their weight', () => {
    expect(readerLanguage(new Headers({ 'accept-language': 'de, es;q=0.5, fr-CA;q=0.8' }))).toBe('fr');
  });

  it('puts the choice made on the page first', () => {
    expect(readerLanguage(new Headers({ cookie: 'a=b; lang=es', 'accept-language': 'fr' }))).toBe('es');
  });

  it('is English when nothing fits', () => {
    expect(readerLanguage(new Headers({ cookie: 'lang=<script>', 'accept-language': ';;q=,' }))).toBe('en');
  });
});
