import plexUrl from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url';

/**
 * A drawing as a PNG image of the width in pixels, made by the browser's own canvas. The drawing must stand for itself:
 * plain colours, no files outside it. A canvas does not see the fonts of the page, so the font is put into the drawing.
 */
export async function rasterise(svg: string, { width }: { readonly width: number }): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([withFont(svg, await fontAsText())], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width);
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gave no canvas');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The canvas gave no image');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

let font: Promise<string> | null = null;

/** The font of the figures in base64, from our own server; fetched once. */
function fontAsText(): Promise<string> {
  font ??= fetch(plexUrl)
    .then((response) => response.arrayBuffer())
    .then((bytes) => Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
    .then(btoa);
  return font;
}

/** Puts the font at the start of the drawing, under the name that figures ask for. */
function withFont(svg: string, base64: string): string {
  const face = `@font-face{font-family:"IBM Plex Sans";font-weight:100 700;src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${face}</style>`);
}
