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

const quietly = (args) => [...args, '--quiet'];
/** What is run for each kind of code: the functions that it uses are in it, the others are compiled when they are called. */
const MEASURE = [
  ['measure', SAMPLE, ...BY, '--format', 'json'],
  ['measure', SAMPLE, '--unit', 'row', '--by', 'region,sector,period', ...BY, '--format', 'json'],
];
const TYPICAL = {
  help: [['--help']],
  quiet: MEASURE.map(quietly),
  measure: MEASURE,
  command: [...MEASURE, ['check', SAMPLE]],
};
const LANGUAGES = ['fr', 'en'];

/**
 * Bundles the scripts and makes their code, for each kind. Throws when what is run for it does not end well, as when it asks for
 * the last script, which is not there yet.
 */
export async function writeImage() {
  const scripts = await imageScripts(image.MARK);
  await rm(new URL('../../dist/image', import.meta.url), { recursive: true, force: true });
  await mkdir(`${root}dist/image`, { recursive: true });
  const write = (name) => writeFile(image.scriptFile(name), scripts.get(name), 'latin1');
  for (const name of scripts.keys()) if (name !== LAST) await write(name);
  for (const kind of Object.keys(TYPICAL)) for (const lang of LANGUAGES) writeCodeApart(kind, lang);
  await write(LAST);
  writeCodeApart('command', LAST);
}

/** The script of what few commands use: no typical one does. */
const LAST = 'others';

function writeCodeApart(kind, of) {
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), kind, of], {
    cwd: root,
    env: { ...process.env, EQUITE_LANG: of },
    // What a typical command remarks is none of the build's; a failure carries it.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/**
 * In a process of its own: runs what is typical of a kind in a language, and writes the code of all the functions that it used.
 * What every language uses is written with the first one. `of`: a language, or the last script, which nothing is run of.
 */
async function writeCode(kind, of) {
  const v8 = await import('node:v8');
  image.settleEngine();
  if (of === LAST) return await writeCodeOf(LAST, kind, await compiled(LAST));
  const script = await compiled('cli');
  // Functions that are not in use for a while would lose their code.
  v8.setFlagsFromString('--no-flush-bytecode');
  for (const args of TYPICAL[kind]) {
    process.argv = [process.execPath, 'equite', ...args];
    const { finished, writeStraight } = image.run(script, kind);
    writeStraight();
    await finished;
    if (process.exitCode) throw new Error(`equite ${args.join(' ')}: exit ${process.exitCode}`);
  }
  v8.setFlagsFromString('--flush-bytecode');
  // Code is of use under the flags that it was made under: those of a start.
  image.settleEngine();
  for (const [name, ran] of image.scripts)
    if (name === of || of === LANGUAGES[0]) await writeCodeOf(name, kind, ran);
}

const compiled = async (name) => image.compile(name, await readFile(image.scriptFile(name), 'latin1'));

async function writeCodeOf(name, kind, script) {
  const mark = (await readFile(image.scriptFile(name), 'latin1')).slice(0, image.MARK);
  const file = image.codeFile(name, kind);
  await writeFile(`${file}.part`, Buffer.concat([Buffer.from(mark), script.createCachedData()]));
  await rename(`${file}.part`, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCode(process.argv[2], process.argv[3]);
