import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The faces that documents are set in, shipped with the program so that a document looks the same on every machine: IBM
 * Plex Sans for text and figures, Source Serif 4 for headings (both under the SIL Open Font License 1.1).
 */
const FONT_FILES = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/** The family that stands in wherever a document names none that is shipped. */
export const SANS_FAMILY = 'IBM Plex Sans';

let paths: readonly string[] | undefined;
let blobs: Buffer[] | undefined;

/** Where the shipped font files are. */
export function fontPaths(): readonly string[] {
  paths ??= FONT_FILES.map((file) => require.resolve(file));
  return paths;
}

/** The shipped fonts, read once. */
export function fontBlobs(): Buffer[] {
  blobs ??= fontPaths().map((path) => readFileSync(path));
  return blobs;
}
