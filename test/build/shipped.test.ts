import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { ROOT } from '../support/run.ts';
import { smallSample } from '../support/small-sample.ts';

const { packageFolders, thirdParty } = (await import(
  new URL('../../src/build/third-party.mjs', import.meta.url).href
)) as {
  packageFolders(inputs: readonly string[]): readonly string[];
  thirdParty(root: string, inputs: readonly string[]): string;
};

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every script that is shipped, by path. */
const SCRIPTS: ReadonlyMap<string, string> = new Map(
  ['dist', 'dist/chunks', 'bin']
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.js'))
    .map((path) => [path, read(path)]),
);

describe('what is shipped', () => {
  it('holds the licence of every package that went into it', () => {
    const outputs = JSON.parse(read('dist/meta.json')) as Record<string, { inputs: Record<string, unknown> }>;
    const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    const text = read('dist/THIRD-PARTY.txt');
    expect(text).toBe(thirdParty(ROOT, inputs));
    for (const folder of packageFolders(inputs)) {
      const { name, version } = JSON.parse(read(`${folder}/package.json`)) as {
        name: string;
        version: string;
      };
      const [, section = ''] = text.split(`\n${name} ${version}: `);
      expect(section.slice(0, 2000), name).toMatch(/copyright|\(c\)|assets\/LICENSES\.txt/i);
    }
    const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
    expect(files).toContain('dist');
    // What this Node has compiled is of no use to another, and no person can read it.
    expect(files).toContain('!dist/image');
  });

  it('runs no text as code', () => {
    const wrong = [...SCRIPTS].filter(([, text]) =>
      /(?<![\w$.])(?:eval|Function)\s*\(\s*["'`\w]|new Function\b|\bimport\(\s*["'`](?:https?|data):/.test(
        text,
      ),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('asks Node for nothing that reaches the network; for another process, only where a PDF is printed', () => {
    const asked = new Set(
      [...SCRIPTS.values()].flatMap((text) =>
        [
          ...text.matchAll(
            /(?:\bfrom|\brequire\(|\bimport\(|\bimport)\s*["']((?:node:)?[a-z_]+(?:\/[a-z]+)?)["']/g,
          ),
        ].map((match) => match[1]!.replace(/^node:/, '')),
      ),
    );
    expect([...asked].sort()).toEqual([
      'buffer',
      // A page is printed by a browser or LibreOffice of the machine, by name and without a shell, where a .pdf is asked for.
      'child_process',
      'crypto',
      'fs',
      'fs/promises',
      'module',
      'os',
      'path',
      'path/posix',
      'process',
      'readline/promises',
      'stream',
      'string_decoder',
      'timers/promises',
      'tty',
      'url',
      // A build starts from a script beside it, which is the same program: below.
      'vm',
      // Old workbooks are read in a thread, which is ended when it takes too long or too much memory.
      'worker_threads',
      'zlib',
    ]);
    const starting = [...SCRIPTS].filter(([, text]) =>
      /(?:from|import|require)\W{1,3}(?:node:)?child_process/.test(text),
    );
    expect(starting).toHaveLength(1);
    expect(starting[0]![1]).toContain('--headless');
    expect(starting[0]![1]).not.toMatch(/\bexecSync\b|\bexec\(|shell:\s*(?:true|!0)/);
  });

  it('compiles the scripts of its image, by their fixed places in the folder of the build, and one text that waits for Ctrl-C', () => {
    const asking = [...SCRIPTS].filter(([, text]) =>
      /(?:from|import|require)\W{1,3}(?:node:)?vm\b/.test(text),
    );
    expect(asking.map(([path]) => path).sort()).toEqual(['bin/start.js', 'dist/chunks/interrupt-worker.js']);
    const waiting = read('dist/chunks/interrupt-worker.js');
    expect(waiting.match(/\w+\(["'`][^,]*,/g)?.filter((call) => call.includes('wait'))).toHaveLength(1);
    expect(waiting).toMatch(/\(["'`]wait\(\)["'`],\{wait:\(\)=>Atomics\.wait\(/);
    const text = read('bin/start.js');
    expect(text).toContain("const IMAGE = path.join(__dirname, '..', 'dist', 'image');");
    expect(text).toMatch(/const scriptFile = \(name\) => path\.join\(IMAGE, `\$\{name\}\.cjs`\);/);
    expect(text.match(/new Script\(/g)).toHaveLength(1);
    // No name of a file comes from elsewhere: the environment, or what is typed.
    expect(text.match(/(?:readFileSync|openSync)\([^;]*;/g)).toEqual([
      'openSync(scriptFile(name));',
      'openSync(codeFile(name, kind));',
      "readFileSync(scriptFile(name), 'latin1'));",
    ]);
    expect(text.match(/(?<!function )\bcompiled\([^;]*?\)(?=;| \?\?)/g)).toEqual([
      'compiled(name, kind)',
      "compiled(name, 'command')",
      "compiled('cli', kind)",
    ]);
    expect(text.match(/(?<!function )\bother\([^;]*?\)(?=;)/g)).toEqual(['other(name, kind)']);
    expect([...new Set(text.match(/\bkind = [^;]*;/g))]).toEqual(['kind = kindOf(process.argv[2]);']);
    const [kinds = ''] = text.match(/function kindOf\([\s\S]*?\n\}/) ?? [];
    expect(kinds.match(/return [^;]*;/g)).toEqual([
      "return 'help';",
      "return 'command';",
      "return isQuiet() ? 'quiet' : 'measure';",
    ]);
    // The first script asks for the others, by the names that the build has given them.
    const first = read('dist/image/cli.cjs');
    expect(first.match(/\bloadScript\b/g)).toHaveLength(2);
    const [, places = ''] = /\},places=(\{[^}]*\});/.exec(first) ?? [];
    expect([...new Set(Object.values(JSON.parse(places)))].sort()).toEqual(['en', 'fr', 'people']);
    expect(first).toMatch(/chunksOf\(places\[name\]\?\?"others"\)/);
    expect(text).not.toMatch(/\benv\b/);
  });

  it('needs no script of a package to be installed', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean; optional?: boolean; dev?: boolean }>;
    };
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    // esbuild's only makes its start quicker. CI installs with --ignore-scripts, so that it is not needed.
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
    expect(read('.ci/run')).toContain('npm ci --ignore-scripts');
    const { dependencies = {} } = JSON.parse(read('package.json')) as { dependencies?: object };
    expect(dependencies).toEqual({});
  });
});

/** Node's own permissions: what is not allowed fails, whoever asks for it. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const PERMISSION = major > 23 || (major === 23 && minor >= 5) ? '--permission' : '--experimental-permission';
const NO_NETWORK = `data:text/javascript,${encodeURIComponent(
  "for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = () => { throw new Error('network') };",
)}`;

describe('a run', () => {
  const work = newFolder('allowed');
  const allowed = join(work, 'here');
  mkdirSync(allowed);
  const sample = join(newFolder('read'), 'export.csv');
  writeFileSync(sample, smallSample(8));
  const confined = (args: readonly string[], writable: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        PERMISSION,
        '--allow-fs-read=*',
        ...writable.map((path) => `--allow-fs-write=${path}`),
        '--import',
        NO_NETWORK,
        join(ROOT, 'bin/equite.js'),
        ...args,
      ],
      { cwd: work, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', HOME: work, EQUITE_LANG: 'en' } },
    );

  it('writes only where -o says: a folder, a file, or nothing at all', { timeout: 180_000 }, () => {
    const some = [sample, '--period', '2023-2024', '--quiet'];
    const inside = [`${allowed}*`];
    const runs: readonly (readonly [readonly string[], readonly string[]])[] = [
      [['report', ...some, '--comparable', 'typologie', '--draws', '9', '-o', 'here/out'], inside],
      [['measure', ...some, '-o', 'here/measure.json'], inside],
      [['gaps', ...some, '--comparable', 'typologie', '--draws', '9', '-o', 'here/gaps.docx'], inside],
      [['init', sample, '--quiet', '-o', 'here/settings.yaml'], inside],
      [['check', ...some], []],
      [['explain', 'gini', '--quiet'], []],
    ];
    for (const [args, writable] of runs) {
      const { status, stderr } = confined(args, writable);
      expect([status, stderr], args.join(' ')).toEqual([
        0,
        expect.not.stringMatching(/ERR_ACCESS_DENIED|network/),
      ]);
    }
    expect(readdirSync(work)).toEqual(['here']);
    expect(readdirSync(allowed).sort()).toEqual(['gaps.docx', 'measure.json', 'out', 'settings.yaml']);
    // The fence holds: without leave, the same run is refused.
    const { status, stderr } = confined(['measure', ...some, '-o', 'elsewhere.json'], inside);
    expect([status, stderr]).toEqual([2, expect.stringContaining('elsewhere.json')]);
  });
});
