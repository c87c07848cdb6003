'use strict';
/**
 * Starts the command line. A build leaves an image of it for its own version of Node (src/build/image.mjs): its scripts, and
 * the code that V8 made of them, which need not be made again. Any other Node, and the package as it is published,
 * load the modules of `dist/`, which are the same program.
 */
const fs = require('node:fs');
const path = require('node:path');

const IMAGE = path.join(__dirname, '..', 'dist', 'image');
/** The script of what most commands use is `cli`; the others are read when what is in them is asked for. */
const scriptFile = (name) => path.join(IMAGE, `${name}.cjs`);
/** Characters at the head of the script that its code repeats: code of another script is none of its own. */
const MARK = 32;
/** Where the code of a script is for this Node. `kind`: what it is for, since longer code takes longer to load. */
const codeFile = (name, kind) => path.join(IMAGE, `${name}-${kind}-${process.version}-${process.arch}.code`);

/** The script, compiled; from the code that is given where V8 takes it, which it does when its flags are the same too. */
function compile(name, source, cachedData) {
  const { Script } = require('node:vm');
  return new Script(source, { filename: scriptFile(name), cachedData });
}

/** The text of a script of the image, and its code, which is to be used before another is read; undefined where one is not there. */
function readScript(name, kind) {
  let script;
  let code;
  try {
    script = fs.openSync(scriptFile(name));
    code = fs.openSync(codeFile(name, kind));
    const [length, size] = [script, code].map((file) => fs.fstatSync(file).size);
    // Both are read to the same memory, one after the other: memory that is fresh takes longer than the reading.
    const room = Buffer.allocUnsafeSlow(Math.max(length, size));
    const source = room.latin1Slice(0, fs.readSync(script, room, 0, length));
    return { source, code: room.subarray(0, fs.readSync(code, room, 0, size)) };
  } catch {
    return undefined;
  } finally {
    for (const file of [script, code]) if (file !== undefined) fs.closeSync(file);
  }
}

/** A script of the image, compiled from its code; undefined where one of the two is not there, or the code is of another. */
function compiled(name, kind) {
  const { source, code } = readScript(name, kind) ?? {};
  return source !== undefined && code.latin1Slice(0, MARK) === source.slice(0, MARK)
    ? compile(name, source, code.subarray(MARK))
    : undefined;
}

/** The scripts that run, by name. */
const scripts = new Map();
/** Another script, when it is first asked for; without code for this kind of command or any, it is compiled as it runs. */
function other(name, kind) {
  // Its code is of use under the flags that it was made under.
  settleEngine();
  const script =
    compiled(name, kind) ??
    compiled(name, 'command') ??
    compile(name, fs.readFileSync(scriptFile(name), 'latin1'));
  hasten(kind);
  scripts.set(name, script);
  return script.runInThisContext();
}

/** Runs the program that the first script is; what its main module exports. */
function run(script, kind) {
  scripts.set('cli', script);
  const module = { exports: {} };
  const load = (name) => other(name, kind);
  script.runInThisContext()(module.exports, require, module, scriptFile('cli'), load);
  return module.exports;
}

/** Bytes of a file whose rows take longer than what surrounds them. */
const LARGE = 1e6;
/** Bytes of the largest file that the command line names. */
let largest = 0;
function lookAtFiles() {
  for (const argument of process.argv.slice(3)) {
    try {
      largest = Math.max(largest, fs.statSync(argument, { throwIfNoEntry: false })?.size ?? 0);
    } catch {
      // What is no file counts for nothing.
    }
  }
}

/** Sets flags of V8 where they are known (those of Node 20). What was compiled under others is then of no use to it. */
function setFlags(flags) {
  if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString(flags);
}

/** How much code V8 runs before it looks at what to optimise. */
const optimiseAfter = (budget) => `--interrupt-budget=${budget}`;

/**
 * Most commands run for a fraction of a second: what V8 optimises meanwhile they seldom get back. It waits many times as long
 * as of itself, which takes a tenth to a third off what a command costs; makes machine code of a regular expression that has
 * been asked twenty times, not twice; sweeps a young heap of a few MB without calling other threads to help; and does not
 * begin to mark the old one in small steps, for a collection that comes after the end.
 */
const settleEngine = () =>
  setFlags(
    `${optimiseAfter(3_000_000)} --regexp-tier-up-ticks=20 --no-parallel-scavenge --no-incremental-marking ${growYoungBy(2)}`,
  );

/** How many times as large the young heap becomes where what it holds lives on. */
const growYoungBy = (factor) => `--semi-space-growth-factor=${factor}`;

/**
 * Later than `compile`, since flags are a part of code: where a file is large, the loops over its rows are worth optimising early;
 * and what measures leaves little behind, so that a young heap that stays small is swept as soon and touches less memory anew.
 */
function hasten(kind) {
  if (largest > LARGE) setFlags(optimiseAfter(500_000));
  if (kind === 'measure' || kind === 'quiet') setFlags(growYoungBy(1));
}

/**
 * Loads what a kind of command uses of Node's own modules, before flags change: Node has their code, which V8 takes under its
 * own flags only. The streams of the process load more when they are first asked for; what is written straight asks for none.
 */
function loadNodeModules(kind, straight) {
  if (kind === 'help') return [];
  for (const name of ['node:vm', 'node:crypto', 'node:os']) require(name);
  // What asks for colours asks which terminal it has.
  if (kind === 'command') require('node:tty');
  lookAtFiles();
  if (!straight) return [process.stdout, process.stderr];
  return isQuiet() ? [] : [process.stderr];
}

/** Whether what is written to a descriptor goes to a pipe, a socket or a file, which needs none of Node's streams. */
function isPlain(descriptor) {
  if (process.platform === 'win32') return false;
  try {
    const stats = fs.fstatSync(descriptor);
    return stats.isFIFO() || stats.isFile() || stats.isSocket();
  } catch {
    return false;
  }
}

/** What the code of the scripts is for: what starts with a command's name, or that name itself where it is often typed. */
function kindOf(first = '-') {
  if (first.startsWith('-')) return 'help';
  if (first !== 'measure' && first !== 'mesurer') return 'command';
  return isQuiet() ? 'quiet' : 'measure';
}
const isQuiet = () => process.argv.includes('--quiet') || process.argv.includes('-q');

/** The scripts that may be asked for once the first one runs: too late to give way to the modules. */
const LATER = ['fr', 'en', 'people', 'others'];
/** Whether there is an image for this Node, which then runs. */
function startImage() {
  if (!LATER.every((name) => fs.existsSync(scriptFile(name)))) return false;
  const kind = kindOf(process.argv[2]);
  const straight = isPlain(1);
  loadNodeModules(kind, straight);
  settleEngine();
  const script = compiled('cli', kind);
  if (!script || script.cachedDataRejected) return false;
  hasten(kind);
  const { writeStraight, leaveAtEnd } = run(script, kind);
  if (straight) writeStraight();
  leaveAtEnd();
  return true;
}

/** Where Node can keep the code that it compiles (22.1), it does. What loads modules is itself loaded before flags change. */
function startModules(light) {
  require('node:module').enableCompileCache?.();
  // Node's stream takes a write of which a full disk took a part only for done.
  const straight = !light && isPlain(1);
  const ready = light
    ? Promise.resolve()
    : import('node:process').then(() => {
        const kind = kindOf(process.argv[2]);
        loadNodeModules(kind, straight);
        settleEngine();
        hasten(kind);
      });
  ready
    .then(() => import('../dist/cli.js'))
    .then(({ writeStraight }) => straight && writeStraight())
    .catch((error) => {
      if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !/dist.cli\.js/.test(String(error.message))) throw error;
      process.stderr.write(
        'equite : le programme n’est pas construit; tapez « npm run build » dans le dossier du projet.\n' +
          'equite: the program is not built; type “npm run build” in the project folder.\n',
      );
      process.exitCode = 2;
    });
}

exports.start = () => {
  const [first] = process.argv.slice(2);
  // The version is a matter of three small modules.
  const light = first === '--version' || first === '-V';
  if (light || !startImage()) startModules(light);
};
exports.image = { scriptFile, MARK, codeFile, settleEngine, compile, run, scripts };
