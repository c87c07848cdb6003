'use strict';
/**
 * Starts the command line. A build leaves an image of it for its own version of Node (src/build/image.mjs): its scripts, and
 * the code that V8 made of them, which need not be made again. Any other Node, and the package as it is published,
 * load the modules of `dist/`, which are the same program.
 */
const fs = require('node:fs');
const path = require('node:path');

const IMAGE = path.join(__dirname, '..', 'dist', 'image');
/** The script of what most commands use is `cli`; that of the rest, `others`. */
const scriptFile = (name) => path.join(IMAGE, `${name}.cjs`);
/** Characters at the head of the script that its code repeats: code of another script is none of its own. */
const MARK = 32;
/** Where the code of a script is for this Node. `kind`: what it is for, since longer code takes longer to load. */
const codeFile = (kind) => path.join(IMAGE, `${kind}-${process.version}-${process.arch}.code`);

/** The script, compiled; from the code that is given where V8 takes it, which it does when its flags are the same too. */
function compile(name, source, cachedData) {
  const { Script } = require('node:vm');
  return new Script(source, { filename: scriptFile(name), cachedData });
}

/** A script of the image, compiled from its code; undefined where one of the two is not there, or the code is of another. */
function compiled(name, kind) {
  let source;
  let code;
  try {
    code = fs.readFileSync(codeFile(kind));
    source = fs.readFileSync(scriptFile(name), 'latin1');
  } catch {
    return undefined;
  }
  return code.latin1Slice(0, MARK) === source.slice(0, MARK)
    ? compile(name, source, code.subarray(MARK))
    : undefined;
}

/** The rest of the program, when it is first asked for; without its code, it is compiled as it runs. */
function others() {
  const script =
    compiled('others', 'others') ?? compile('others', fs.readFileSync(scriptFile('others'), 'latin1'));
  return script.runInThisContext();
}

/** Runs the program that the script is; what its main module exports. */
function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, scriptFile('cli'), others);
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
 * been asked twenty times, not twice; and sweeps a young heap of a few MB without calling other threads to help.
 */
const settleEngine = () =>
  setFlags(`${optimiseAfter(1_200_000)} --regexp-tier-up-ticks=20 --no-parallel-scavenge`);

/** Where a file is large, the loops over its rows are worth optimising early. Later than `compile`: flags are a part of code. */
function hasten() {
  if (largest > LARGE) setFlags(`${optimiseAfter(500_000)} --parallel-scavenge`);
}

/**
 * Loads what a kind of command uses of Node's own modules, before flags change: Node has their code, which V8 takes under its
 * own flags only. The streams of the process load more when they are first asked for.
 */
function loadNodeModules(kind) {
  if (kind === 'help') return [];
  for (const name of ['node:vm', 'node:crypto', 'node:os']) require(name);
  // What asks for colours asks which terminal it has.
  if (kind === 'command') require('node:tty');
  lookAtFiles();
  return [process.stdout, process.stderr];
}

/** What the code of the script is for: what starts with a command's name, or that name itself where it is often typed. */
function kindOf(first = '-') {
  if (first.startsWith('-')) return 'help';
  return first === 'measure' || first === 'mesurer' ? 'measure' : 'command';
}

/** Whether there is an image for this Node, which then runs. */
function startImage() {
  if (!fs.existsSync(scriptFile('others'))) return false;
  const kind = kindOf(process.argv[2]);
  loadNodeModules(kind);
  settleEngine();
  const script = compiled('cli', kind);
  if (!script || script.cachedDataRejected) return false;
  hasten();
  run(script);
  return true;
}

/** Where Node can keep the code that it compiles (22.1), it does. What loads modules is itself loaded before flags change. */
function startModules(light) {
  require('node:module').enableCompileCache?.();
  const ready = light
    ? Promise.resolve()
    : import('node:process').then(() => {
        loadNodeModules(kindOf(process.argv[2]));
        settleEngine();
        hasten();
      });
  ready
    .then(() => import('../dist/cli.js'))
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
exports.image = { scriptFile, MARK, codeFile, settleEngine, compile, run };
