import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { failure } from '@repere/contracts';
import { fontBlobs } from './fonts.ts';

/** Universally accessible PDF: tagged, with a title, a language and words for every picture. */
const STANDARD = 'ua-1';

/** Names a file may have: one plain name, so that nothing can point outside. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Compiles a Typst document to a tagged PDF (PDF/UA-1). The document sees the files given and nothing else: its workspace is
 * an empty folder of its own. Throws `document.failed`.
 */
export async function compilePdf(
  source: string,
  files: Readonly<Record<string, Uint8Array | string>> = {},
): Promise<Uint8Array> {
  const workspace = mkdtempSync(join(tmpdir(), 'repere-document-'));
  try {
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontBlobs() }] });
    for (const [name, content] of Object.entries(files)) {
      if (!PLAIN_NAME.test(name)) throw documentFailed(`file name ${JSON.stringify(name)}`);
      compiler.mapShadow(join(workspace, name), Buffer.from(content));
    }
    const result = compiler.compile({ mainFileContent: source });
    const document = result.result;
    if (document === null || result.hasError()) throw documentFailed(firstError(compiler, result));
    const pdf = accessiblePdf(compiler, document);
    // The compiler keeps what it has seen; another document shares nothing with this one.
    compiler.evictCache(0);
    return new Uint8Array(pdf);
  } catch (error) {
    if (error instanceof Error && error.name === 'Failure') throw error;
    throw documentFailed(error instanceof Error ? error.message : String(error), error);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

type Document = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

/**
 * The standard refuses a letter that no shipped face has, such as a list's name in a script of its own. A document with an empty
 * box in it is better than none, so such a one is tagged just the same and only not declared to follow the standard.
 */
function accessiblePdf(compiler: NodeCompiler, document: Document): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: STANDARD });
  } catch {
    return compiler.pdf(document, { pdfTags: true });
  }
}

type CompileResult = ReturnType<NodeCompiler['compile']>;

function firstError(compiler: NodeCompiler, result: CompileResult): string {
  const error = result.takeError();
  if (error === null) return 'no document';
  const [first] = compiler.fetchDiagnostics(error) as readonly { readonly message?: unknown }[];
  return typeof first?.message === 'string' ? first.message : 'no document';
}

function documentFailed(reason: string, cause?: unknown) {
  return failure('document.failed', { format: 'PDF', reason }, undefined, { cause });
}
