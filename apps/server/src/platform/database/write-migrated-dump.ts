// Run by the build: makes the dump that embedded databases start from, unless it is there.
import { writeStartingDump } from './embedded/starting-dump.ts';

await writeStartingDump();
