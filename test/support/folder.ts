// Folders that tests write into. All those of one run stand in one, which is removed at its end (`global-setup.ts`), so that none has to
// be removed by whoever made it: nor where a test fails, nor where files of tests share what one of them wrote.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty folder, of a name that says whose it is. */
export const newFolder = (name: string): string => mkdtempSync(join(tmpdir(), `equite-test-${name}-`));

/** The names of such folders: of what else is there, something else made it. */
export const MADE_BY_TESTS = /^equite-test-/;
