import { translator } from '@repere/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, hostileText } from '../../test/hostile-text.ts';
import { parseHtml } from '../../test/markup.ts';
import { reportOf } from '../../test/small-report.ts';
import { ukResult, ukTable } from '../../test/uk2013.ts';
import { listsReport } from '../lists/lists-report.ts';
import { renderHtml } from './html.ts';

const page = renderHtml(listsReport({ result: ukResult, table: ukTable, published: true }, translator('fr')));

describe('renderHtml', () => {
  it('is well formed, in the language of the report, with one h1 and levels in order', () => {
    const { elements, attributes } = parseHtml(page);
    expect(attributes).toContainEqual({ element: 'html', name: 'lang', value: 'fr' });
    const headings = elements.filter((name) => /^h\d$/.test(name)).map((name) => Number(name[1]));
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    headings.forEach((level, index) => {
      expect(level - (headings[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has no ids twice, and every reference between parts leads somewhere', () => {
    const { attributes } = parseHtml(page);
    const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { value } of attributes.filter(({ name }) => name === 'aria-labelledby')) {
      for (const id of value.split(' ')) expect(ids).toContain(id);
    }
  });

  it('runs nothing and fetches nothing', () => {
    const { elements, attributes } = parseHtml(page);
    expect(
      elements.filter((name) => ['script', 'link', 'img', 'iframe', 'object', 'image', 'use'].includes(name)),
    ).toEqual([]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'src' || name === 'href')).toEqual([]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
  });

  it('gives every table a caption and header cells, and every figure words', () => {
    const { elements } = parseHtml(page);
    const count = (name: string): number => elements.filter((each) => each === name).length;
    expect(count('caption')).toBe(count('table'));
    expect(count('thead')).toBe(count('table'));
    expect(count('figcaption')).toBe(count('figure'));
    expect(count('title')).toBe(1 + count('svg'));
    expect(count('desc')).toBe(count('svg'));
  });

  it('folds asides under their captions, and nothing else', () => {
    const table = {
      kind: 'table',
      caption: 'Forms',
      columns: [{ text: 'Form', align: 'start' }],
      rows: [['Mt']],
    } as const;
    const page = (isAside: boolean): string =>
      renderHtml({ language: 'en', title: 'Title', nodes: [{ ...table, isAside }] });
    expect(parseHtml(page(false)).elements).not.toContain('details');
    expect(parseHtml(page(false)).elements).toContain('caption');
    const folded = parseHtml(page(true));
    expect(folded.elements).toContain('details');
    // Screen readers find the caption at the table too, where it is not drawn twice.
    expect(folded.attributes).toContainEqual({ element: 'caption', name: 'class', value: 'unseen' });
    expect(folded.attributes).toContainEqual({ element: 'div', name: 'aria-label', value: 'Table 1. Forms' });
  });

  it('keeps any text as text', () => {
    const plain = parseHtml(renderHtml(reportOf('x')));
    fc.assert(
      fc.property(hostileText, (text) => {
        const parsed = parseHtml(renderHtml(reportOf(text)));
        expect(parsed.elements).toEqual(plain.elements);
        expect(comparable(parsed.text)).toContain(comparable(text));
      }),
    );
  });
});
