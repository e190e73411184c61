import { translator } from '@repere/messages';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparable, hostileText } from '../../test/hostile-text.ts';
import { parseXml } from '../../test/markup.ts';
import { reportOf } from '../../test/small-report.ts';
import { ukResult, ukTable } from '../../test/uk2013.ts';
import { listsReport } from '../lists/lists-report.ts';
import { renderDocx } from './docx.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

async function partsOf(report: Parameters<typeof renderDocx>[0]): Promise<(name: string) => string> {
  const files = unzipSync(await renderDocx(report, { rasterise: () => PNG }));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

describe('renderDocx', () => {
  it('says its language, and has real headings and header rows', async () => {
    const part = await partsOf(listsReport({ result: ukResult, table: ukTable, published: true }, translator('es')));
    expect(part('word/styles.xml')).toContain('<w:lang w:val="es-ES"');
    const document = parseXml(part('word/document.xml'));
    const styles = document.attributes.filter(({ element }) => element === 'w:pStyle').map(({ value }) => value);
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    expect(styles).toContain('Heading1');
    expect(styles).toContain('Heading2');
    expect(document.elements.filter((name) => name === 'w:tblHeader').length).toBeGreaterThanOrEqual(4);
  });

  it('draws each figure without custom properties, at twice its size, with words for it', async () => {
    const drawn: { svg: string; width: number }[] = [];
    const report = listsReport({ result: ukResult, table: ukTable, published: true }, translator('en'));
    const bytes = await renderDocx(report, {
      rasterise: (svg, { width }) => {
        drawn.push({ svg, width });
        return Promise.resolve(PNG);
      },
    });
    expect(drawn).toHaveLength(report.nodes.filter(({ kind }) => kind === 'figure').length);
    expect(drawn.length).toBeGreaterThanOrEqual(7);
    for (const { svg } of drawn) expect(svg).not.toContain('var(');
    const { attributes } = parseXml(strFromU8(unzipSync(bytes)['word/document.xml']!));
    const words = attributes.filter(({ element, name }) => element === 'wp:docPr' && name === 'descr');
    expect(words.filter(({ value }) => value.length > 20)).toHaveLength(drawn.length);
  });

  it('keeps any text as text', async () => {
    const elementsOf = (xml: string): string[] =>
      // Text that begins or ends with a space is marked as such; that is no difference in structure.
      [...parseXml(xml).elements];
    const plain = elementsOf((await partsOf(reportOf('x')))('word/document.xml'));
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const xml = (await partsOf(reportOf(text)))('word/document.xml');
        expect(elementsOf(xml)).toEqual(plain);
        expect(comparable(parseXml(xml).text)).toContain(comparable(text));
      }),
      { numRuns: 40 },
    );
  });
});
