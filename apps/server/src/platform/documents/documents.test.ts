import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { LANGUAGES, translator } from '@repere/messages';
import { listsReport, renderDocx, renderTypst, resolveColours, spreadFigure } from '@repere/reports';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../../../../packages/reports/test/hostile-text.ts';
import { reportOf } from '../../../../../packages/reports/test/small-report.ts';
import { troubledResult, ukResult, ukTable } from '../../../../../packages/reports/test/uk2013.ts';
import { compilePdf } from './compile-pdf.ts';
import { fontBlobs, fontPaths } from './fonts.ts';
import { rasterise } from './rasterise.ts';

const reportIn = (language: (typeof LANGUAGES)[number]) =>
  listsReport({ result: ukResult, table: ukTable, published: true }, translator(language));

function isPdf(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 5)) === '%PDF-';
}

describe('compilePdf', () => {
  it('makes an accessible PDF of the report in every language', async () => {
    for (const language of LANGUAGES) {
      const { source, files } = renderTypst(reportIn(language));
      const pdf = await compilePdf(source, files);
      expect(isPdf(pdf)).toBe(true);
      const text = strFromU8(pdf, true);
      expect(text).toContain('/MarkInfo');
      expect(text).toContain('pdfuaid:part');
      expect(text).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
    }
  });

  it('makes one of a result full of trouble, and of a protected table', async () => {
    for (const report of [
      listsReport({ result: troubledResult, table: ukTable, published: true }, translator('en')),
      listsReport({ result: ukResult, table: ukTable }, translator('fr')),
    ]) {
      const { source, files } = renderTypst(report);
      expect(isPdf(await compilePdf(source, files))).toBe(true);
    }
  });

  it('sets the document in the shipped faces alone', async () => {
    const { source, files } = renderTypst(reportIn('fr'));
    const pdf = strFromU8(await compilePdf(source, files), true);
    const faces = new Set([...pdf.matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name));
    expect(faces.size).toBeGreaterThan(1);
    for (const face of faces) expect(face).toMatch(/^(IBMPlexSans|SourceSerif4)-/);
  });

  it('compiles any text, and leaves it text', async () => {
    const fonts = fontBlobs();
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        // One compiler a document, as in the program: one that has seen another edits its source, and slips in long characters.
        const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts }] });
        const { source } = renderTypst(reportOf(text));
        const document = compiler.compile({ mainFileContent: source }).result;
        expect(document).not.toBeNull();
        if (document === null) return;
        // One heading for the title and two in the text: none was added, and each holds one plain text.
        const headings: unknown = compiler.query(document, { selector: 'heading' });
        expect(headings).toHaveLength(3);
        const bodies: unknown = compiler.query(document, { selector: 'heading', field: 'body' });
        expect(new Set((bodies as { func: string }[]).map(({ func }) => func))).toEqual(new Set(['text']));
      }),
      { numRuns: 60 },
    );
    expect(isPdf(await compilePdf(renderTypst(reportOf('#eval("x") *_$')).source))).toBe(true);
  });

  it('compiles the whole report, figures included, whatever the lists are called', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 5, maxLength: 5 }), async (names) => {
        const table = { ...ukTable, lists: names };
        const lists = ukResult.lists.map(({ persons }, index) => ({ name: names[index] ?? '', persons }));
        const report = listsReport({ result: { ...ukResult, lists }, table, published: true }, translator('en'));
        const { source, files } = renderTypst(report);
        expect(isPdf(await compilePdf(source, files))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('refuses files that point outside, and documents that do not compile, by the name of the failure', async () => {
    await expect(compilePdf('text', { '../outside.svg': '' })).rejects.toMatchObject({
      problems: [{ code: 'document.failed' }],
    });
    await expect(compilePdf('#panic("no")')).rejects.toMatchObject({ problems: [{ code: 'document.failed' }] });
  });

  it('lets a document read nothing but its own files', async () => {
    await expect(compilePdf('#read("/etc/hostname")')).rejects.toMatchObject({ kind: 'internal' });
    await expect(compilePdf('#read("../../etc/hostname")')).rejects.toMatchObject({ kind: 'internal' });
  });
});

describe('rasterise', () => {
  it('draws a figure as PNG at the width asked for', () => {
    const png = rasterise(resolveColours(spreadFigure(ukResult, translator('es')).svg), { width: 640 });
    expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(640);
  });

  it('draws letters with accents, and not empty boxes', () => {
    const draw = (text: string): string =>
      Buffer.from(
        rasterise(
          `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><text x="4" y="22" font-family="IBM Plex Sans" font-size="20">${text}</text></svg>`,
          { width: 60 },
        ),
      ).toString('base64');
    const missing = draw('\u{10ffff}');
    const drawn = ['é', 'è', 'ñ', 'ç', 'œ', '«', '¿', '–', '’', ' '].map(draw);
    expect(drawn).not.toContain(missing);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('says that a picture is broken by the name of the failure', () => {
    expect(() => rasterise('<svg', { width: 10 })).toThrow(expect.objectContaining({ kind: 'internal' }));
  });
});

describe('documents together', () => {
  it('put the drawn figures into the Word document', async () => {
    const files = unzipSync(await renderDocx(reportIn('fr'), { rasterise }));
    const pictures = Object.keys(files).filter((name) => /^word\/media\/.+\.png$/.test(name));
    // Overlaps, pairs, spread, models, sensitivity, chains and bootstrap.
    expect(pictures).toHaveLength(7);
    for (const name of pictures) expect(files[name]?.length).toBeGreaterThan(5000);
  });

  it('find the shipped fonts', () => {
    expect(fontPaths()).toHaveLength(4);
    for (const blob of fontBlobs()) expect(blob.length).toBeGreaterThan(50_000);
  });
});
