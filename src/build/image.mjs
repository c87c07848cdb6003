/**
 * The image of the command line, from which `bin/start.js` starts it: its scripts, and what V8 makes of them while typical commands
 * run, so that a start neither looks for modules nor compiles them. Such code is of use to this version of Node only: the
 * package that is published holds none, and starts from its modules.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { root } from './bundle.mjs';
import { imageScripts } from './image-script.mjs';

const { image } = createRequire(import.meta.url)('../../bin/start.js');
const SAMPLE = 'data/samples/psoc-fictif.csv';
const BY = ['--by', 'region', '--by', 'sector'];

/** What is run for each kind of code: the functions that it uses are in it, the others are compiled when they are called. */
const MEASURE = [
  ['measure', SAMPLE, ...BY, '--format', 'json'],
  ['measure', SAMPLE, '--unit', 'row', '--by', 'region,sector,period', ...BY, '--format', 'json'],
];
const TYPICAL = {
  help: [['--help']],
  measure: MEASURE,
  command: [...MEASURE, ['check', SAMPLE]],
};

/**
 * Bundles the scripts and makes their code, for each kind. Throws when what is run for it does not end well, as when it asks for
 * the other script, which is not there yet.
 */
export async function writeImage() {
  const { cli, others } = await imageScripts(image.MARK);
  await rm(new URL('../../dist/image', import.meta.url), { recursive: true, force: true });
  await mkdir(`${root}dist/image`, { recursive: true });
  await writeFile(image.scriptFile('cli'), cli, 'latin1');
  for (const kind of [...Object.keys(TYPICAL), 'others']) {
    if (kind === 'others') await writeFile(image.scriptFile('others'), others, 'latin1');
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), kind], {
      cwd: root,
      // What a typical command remarks is none of the build's; a failure carries it.
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
}

/** In a process of its own: runs what is typical of a kind, and writes the code of all the functions that it used. */
async function writeCode(kind) {
  const v8 = await import('node:v8');
  const name = kind in TYPICAL ? 'cli' : kind;
  const source = await readFile(image.scriptFile(name), 'latin1');
  image.settleEngine();
  const script = image.compile(name, source);
  // Functions that are not in use for a while would lose their code.
  v8.setFlagsFromString('--no-flush-bytecode');
  for (const args of TYPICAL[kind] ?? []) {
    process.argv = [process.execPath, 'equite', ...args];
    const { finished, writeStraight } = image.run(script);
    writeStraight();
    await finished;
    if (process.exitCode) throw new Error(`equite ${args.join(' ')}: exit ${process.exitCode}`);
  }
  v8.setFlagsFromString('--flush-bytecode');
  const file = image.codeFile(kind);
  await writeFile(
    `${file}.part`,
    Buffer.concat([Buffer.from(source.slice(0, image.MARK)), script.createCachedData()]),
  );
  await rename(`${file}.part`, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCode(process.argv[2]);
