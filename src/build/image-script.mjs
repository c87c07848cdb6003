/**
 * The scripts of the image: the chunks of the command line, each a function that runs when it is first asked for. So what a
 * command does not use is, to V8, one function that is never called, and its code holds nothing of it. What not every command
 * uses is in scripts of their own, which the others need not read.
 */
import { createHash } from 'node:crypto';
import { build, transform } from 'esbuild';
import { bundleOptions } from './bundle.mjs';

const ENTRY = 'src/cli/main.ts';
/**
 * The scripts, by what is loaded on demand that is in them, with what it imports; what two of them import is in the first, and
 * what none of them does in `others`.
 */
const SCRIPTS = {
  cli: [ENTRY, 'src/cli/program.ts', 'src/cli/failure.ts', 'src/cli/commands/measure/body.ts'],
  fr: ['src/messages/fr/help.ts', 'src/messages/fr/index.ts'],
  en: ['src/messages/en/help.ts', 'src/messages/en/index.ts'],
  people: [
    'src/cli/commands/measure/for-people.ts',
    'src/cli/commands/check/body.ts',
    'src/report/formats/terminal.ts',
  ],
};
/** What esbuild writes of a static import, where it keeps white space, and of what a chunk exports, at its end. */
const STATIC = /^import (?:([\w$*{},\s]+?) from )?"([^"]+)";$/gm;
const EXPORTS = /^export \{([\w$,\s]*)\};\n$/m;
const ON_DEMAND = /\bimport\("([^"]+)"\)/g;

/** Their texts by name, in ASCII, which V8 keeps at one byte a character, each with a mark of `length` characters at its head. */
export async function imageScripts(length) {
  const { outputFiles, metafile } = await build({
    ...bundleOptions('../dist/chunks/tables'),
    entryPoints: [ENTRY],
    format: 'esm',
    splitting: true,
    outdir: '.',
    minify: false,
    minifySyntax: true,
    minifyIdentifiers: true,
    // Files are found from where the chunks are; what is required, from bin/start.js.
    define: { ...bundleOptions('').define, 'import.meta.url': 'here.url' },
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const outputs = Object.entries(metafile.outputs);
  const texts = new Map(outputFiles.map(({ path, text }) => [path.replace(/.*[\\/]/, ''), text]));
  const [entry] = outputs.find(([, { entryPoint }]) => entryPoint === ENTRY);
  const scriptOf = scriptsOf(metafile.outputs);
  const chunks = (script) =>
    outputs
      .filter(([name]) => scriptOf(name) === script)
      .map(([name, about]) => `${JSON.stringify(`./${name}`)}(){${asFunction(texts.get(name), about)}}`)
      .join();
  // The first script knows where the chunks of the others are.
  const places = outputs
    .filter(([name]) => !['cli', 'others'].includes(scriptOf(name)))
    .map(([name]) => `${JSON.stringify(`./${name}`)}:${JSON.stringify(scriptOf(name))}`);
  const cli = `(function(exports,require,module,__filename,loadScript){"use strict";${LOADER}
      const chunks={${chunks('cli')}},places={${places}};
      Object.assign(exports,chunkNamed(${JSON.stringify(`./${entry}`)}));})`;
  const ofName = (name) =>
    name === 'cli' ? cli : `(function(${SHARED}){"use strict";return{${chunks(name)}};})`;
  const scripts = [...Object.keys(SCRIPTS), 'others'];
  return new Map(
    await Promise.all(scripts.map(async (name) => [name, await asScript(ofName(name), length)])),
  );
}

/** Which script an output is in. */
function scriptsOf(outputs) {
  const sets = Object.entries(SCRIPTS).map(([name, sources]) => [name, importedBy(outputs, sources)]);
  return (output) => {
    const names = sets.flatMap(([name, set]) => (set.has(output) ? [name] : []));
    return names.length > 1 ? 'cli' : (names[0] ?? 'others');
  };
}

/** The outputs of some sources, and those that they import, not on demand. */
function importedBy(outputs, sources) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || !outputs[name]) return;
    found.add(name);
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') visit(path);
  };
  for (const [name, { entryPoint }] of Object.entries(outputs)) if (sources.includes(entryPoint)) visit(name);
  return found;
}

async function asScript(text, length) {
  const { code } = await transform(text, {
    minifyWhitespace: true,
    platform: 'node',
    target: bundleOptions('').target,
    supported: bundleOptions('').supported,
  });
  // esbuild leaves the text of regular expressions as it stands: there, a sign and its code are the same.
  const body = code
    .trimEnd()
    .replace(/;$/, '')
    .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const mark = createHash('sha256')
    .update(body)
    .digest('hex')
    .slice(0, length - 4);
  return `/*${mark}*/${body}`;
}

/** What the other scripts are given of the first. */
const SHARED = 'require,here,chunkNamed,chunkOnDemand,moduleOnDemand';
/** How chunks find each other in the scripts. A `require` finds what is not a chunk: Node's own modules. */
const LOADER = `
const here={get url(){return require("node:url").pathToFileURL(__filename.replace(/[^\\\\/]*.[^\\\\/]*$/,"chunks/cli.js")).href}};
const chunksRun=new Map(),scripts=new Map();
function chunkNamed(name){
  let exported=chunksRun.get(name);
  if(!exported)chunksRun.set(name,exported=(chunks[name]??chunksOf(places[name]??"others")[name])());
  return exported;
}
function chunksOf(script){
  let found=scripts.get(script);
  if(!found)scripts.set(script,found=loadScript(script)(${SHARED}));
  return found;
}
async function chunkOnDemand(name){return chunkNamed(name)}
async function moduleOnDemand(name){const module=require(name);return{...module,default:module}}
`;

/**
 * The body of a chunk's function. What it imports are variables of its own, set once: chunks do not import in a circle, and
 * no module here exports what it later changes.
 *
 * @throws Error when there are more or fewer imports than esbuild says
 */
function asFunction(text, { imports, exports, entryPoint }) {
  const found = { 'import-statement': 0, 'dynamic-import': 0 };
  const body = text
    .replace(STATIC, (_, names, from) => {
      found['import-statement']++;
      const exported = from.startsWith('./') ? 'chunkNamed' : 'require';
      return asVariables(names, `${exported}(${JSON.stringify(from)})`);
    })
    .replace(ON_DEMAND, (_, name) => {
      found['dynamic-import']++;
      return `${name.startsWith('./') ? 'chunk' : 'module'}OnDemand(${JSON.stringify(name)})`;
    })
    .replace(EXPORTS, (_, names) => `return{${pairs(names, (own, as) => `${as}:${own}`)}};`);
  for (const [kind, count] of Object.entries(found)) {
    const said = imports.filter((other) => other.kind === kind).length;
    if (count !== said) throw new Error(`${entryPoint ?? text.slice(0, 80)}: ${count} of ${said} ${kind}s`);
  }
  if (EXPORTS.test(text) !== exports.length > 0) throw new Error(`${entryPoint}: exports are not at its end`);
  return exports.length > 0 ? body : `${body};return{};`;
}

/** `names` of an import, as variables: `{ a as b }`, `a`, `* as a`, `a, { b as c }`. */
function asVariables(names, value) {
  if (!names) return `${value};`;
  const [, whole, some] = /^(?:(?:\* as )?([\w$]+))?,?\s*(?:\{([^}]*)\})?$/.exec(names);
  const variables = [
    ...(whole ? [`${whole}=${value}`] : []),
    ...(some ? [`{${pairs(some, (theirs, own) => `${theirs}:${own}`)}}=${value}`] : []),
  ];
  return `var ${variables.join(',')};`;
}

/** The names of a list, `a, b as c`, as `a`, `b` and how they are called on the other side. */
const pairs = (list, text) =>
  list
    .split(',')
    .map((name) => name.trim().split(' as '))
    .filter(([name]) => name !== '')
    .map(([name, as = name]) => text(name, as))
    .join();
