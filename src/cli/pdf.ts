import { type ChildProcess, execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existing } from '../base/existing.ts';
import { Refusal } from '../base/issue.ts';
import { leavingNothing } from './writing/left-behind.ts';

/** What can print: a browser prints the page, LibreOffice the Word document. In the order they are looked for. */
const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'chrome',
];
const OFFICES = ['soffice', 'libreoffice'];
const PATIENCE = 120_000;

/** The two forms of a brief that a program can print. */
export interface Printable {
  readonly html: Uint8Array;
  readonly docx: Uint8Array;
}

/**
 * The brief as a PDF, printed by a program of this machine that finds no network.
 *
 * @throws Refusal when no program that prints is installed, or it fails
 */
export async function printed(brief: Printable): Promise<Uint8Array> {
  const browser = process.env.CHROMIUM ?? BROWSERS.map(onPath).find((path) => path !== undefined);
  const office = OFFICES.map(onPath).find((path) => path !== undefined);
  if (!browser && !office) throw new Refusal({ level: 'error', code: 'pdf-no-program', args: {} });
  const folder = mkdtempSync(join(tmpdir(), 'equite-pdf-'));
  let program: ChildProcess | undefined;
  const clear = () => {
    program?.kill('SIGKILL');
    // The program's own processes may still be writing there.
    rmSync(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 });
  };
  const printing = (child: ChildProcess) => {
    program = child;
  };
  return leavingNothing(clear, async () => {
    const page = join(folder, 'page.html');
    const document = join(folder, 'page.docx');
    await writeFile(page, brief.html);
    await writeFile(document, brief.docx);
    if (browser) await run(browser, browserArguments(page, folder), printing);
    else await run(existing(office), officeArguments(document, folder), printing);
    return undated(await readFile(join(folder, 'page.pdf')));
  });
}

const browserArguments = (page: string, folder: string): string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Chromium refuses its sandbox to the superuser, as in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--user-data-dir=${join(folder, 'profile')}`,
  '--no-pdf-header-footer',
  `--print-to-pdf=${join(folder, 'page.pdf')}`,
  pathToFileURL(page).href,
];

const officeArguments = (document: string, folder: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  folder,
  document,
];

const run = (
  program: string,
  args: readonly string[],
  started: (child: ChildProcess) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = execFile(program, [...args], { timeout: PATIENCE }, (error) => {
      if (!error) return resolve();
      const cause = String(error.code ?? error.signal ?? 'stopped');
      reject(new Refusal({ level: 'error', code: 'pdf-failed', args: { program, cause } }));
    });
    started(child);
  });

/** The time of day leaves the document, at the same length: a PDF finds its parts by their place. */
function undated(pdf: Buffer): Uint8Array {
  const fixed = pdf
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate)\s?\(D:\d{14}/g, (found) => found.replace(/\d{14}$/, '19800101000000'));
  return new Uint8Array(Buffer.from(fixed, 'latin1'));
}

/** A program by its name, where the system looks for programs. */
function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of process.platform === 'win32' ? ['.exe'] : ['']) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not there: the next folder.
      }
    }
  }
  return undefined;
}
