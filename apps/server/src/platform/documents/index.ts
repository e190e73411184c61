export { compilePdf } from './compile-pdf.ts';
export { rasterise } from './rasterise.ts';
