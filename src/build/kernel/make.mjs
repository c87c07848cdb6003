/**
 * Makes the module of the kernel (kernel.as, and what it exports of the others) and keeps it as text: `npm ci --prefix src/build/kernel`, then `npm run kernel`; with
 * `--check`, compares it with what is kept. The compiler is only here: who builds the program does not need it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const TEXT = new URL('../../base/kernel/module.generated.ts', import.meta.url);
const FLAGS = [
  ...[
    '--optimizeLevel',
    '3',
    '--shrinkLevel',
    '0',
    '--runtime',
    'stub',
    '--importMemory',
    '--noExportMemory',
  ],
  ...['--enable', 'simd', '--enable', 'bulk-memory'],
];

const { binary, error, stderr } = await compiled();
if (error) throw new Error(`${error.message}\n${stderr}`);
const text = [
  '/** Made of src/build/kernel/kernel.as by `npm run kernel`: WebAssembly, in base 64. */',
  `export const MODULE =\n  '${Buffer.from(binary).toString('base64')}';`,
  '',
].join('\n');
if (!process.argv.includes('--check')) await writeFile(TEXT, text);
else if (text !== (await readFile(TEXT, 'utf8'))) {
  console.error('src/base/kernel/module.generated.ts is not what kernel.as becomes: npm run kernel');
  process.exitCode = 1;
}

async function compiled() {
  let binary;
  const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...FLAGS], {
    readFile: (name) => source(name).catch(() => null),
    writeFile: (name, content) => {
      if (name === 'kernel.wasm') binary = content;
    },
    listFiles: () => [],
  });
  return { binary, error, stderr: String(stderr) };
}

/** (An ending of its own, since it is no TypeScript.) */
function source(name) {
  return readFile(new URL(name.replace(/\.ts$/, '.as'), import.meta.url), 'utf8');
}
