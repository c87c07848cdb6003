import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../../src/base/random.ts';
import { newFolder } from '../support/folder.ts';
import { BY_KEPT_PICTURES, ROOT } from '../support/run.ts';

/** One run of `report` that is broken off. */
export interface Interruption {
  readonly signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM';
  readonly into: 'new' | 'existing';
  /** When: anywhere in the run, near its end, or so many milliseconds after a passing name is seen. */
  readonly moment: 'any' | 'end' | 'writing';
  readonly share: number;
}

export interface Outcome extends Interruption {
  /** What the folder was afterwards: absent, old, new or mixed. */
  readonly folder: string;
  readonly finished: boolean;
  readonly passing: readonly string[];
  readonly own: boolean;
  /** What stood there after the next run. */
  readonly next:
    | { readonly folder: string; readonly passing: readonly string[]; readonly own: boolean }
    | undefined;
}

const ARGS = [
  'rapport',
  'subventions.csv',
  '--comparable',
  'typologie',
  '--draws',
  '9',
  '--quiet',
  '-o',
  'out',
];
const OLD = ['--sections', 'question'];
const NEW = ['--sections', 'question,regions'];

/** Thirty organisations: a report of a second. */
function data(): string {
  const rows = Array.from({ length: 30 }, (_, i) => {
    const region = ['13 Laval', '09 Côte-Nord', '05 Estrie'][i % 3];
    return `2023-2024,${region},Organisme ${i},${i % 2 === 0 ? 'Hébergement' : 'Milieu de vie'},${90_000 + 7_500 * ((i * 7) % 13)}.25`;
  });
  return `Exercice,Région,Organisme,Typologie,Montant\n${rows.join('\n')}\n`;
}

/** The interruptions of a seed: every signal, into a new and an existing folder, at moments drawn. */
export function interruptions(count: number, seed: number): Interruption[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => ({
    signal: (['SIGKILL', 'SIGINT', 'SIGTERM'] as const)[i % 3]!,
    into: Math.floor(i / 3) % 2 === 0 ? 'existing' : 'new',
    moment: (['writing', 'end', 'writing', 'any'] as const)[Math.floor(i / 6) % 4]!,
    share: random.bits() / 2 ** 32,
  }));
}

/** Runs them one after the other, and tells what each left behind. */
export async function interrupted(list: readonly Interruption[]): Promise<Outcome[]> {
  const root = newFolder('interrupted');
  const work = join(root, 'work');
  mkdirSync(work);
  writeFileSync(join(work, 'subventions.csv'), data());
  const old = await reference(work, join(root, 'old'), OLD);
  const start = performance.now();
  const fresh = await reference(work, join(root, 'new'), NEW);
  const took = performance.now() - start;
  const outcomes: Outcome[] = [];
  for (const one of list) outcomes.push(await interrupt(one));
  return outcomes;

  async function interrupt(one: Interruption): Promise<Outcome> {
    for (const name of readdirSync(work)) {
      if (name !== 'subventions.csv') rmSync(join(work, name), { recursive: true, force: true });
    }
    if (one.into === 'existing') {
      cpSync(join(root, 'old'), join(work, 'out'), { recursive: true });
      putOwn(join(work, 'out'));
    }
    const child = startIn(work, NEW);
    const ended = new Promise<boolean>((resolve) => child.on('exit', (code) => resolve(code === 0)));
    if (one.moment === 'writing') {
      const passing = seen(work);
      await Promise.race([passing.first, ended]);
      passing.stop();
      await Promise.race([sleep(one.share * 60), ended]);
    } else
      await Promise.race([sleep(took * (one.moment === 'any' ? one.share : 0.75 + one.share / 2)), ended]);
    child.kill(one.signal);
    const finished = await ended;
    const state = stateOf();
    const next = one.signal === 'SIGKILL' ? await nextRun() : undefined;
    return { ...one, finished, ...state, own: state.own || state.folder === 'absent', next };
  }

  async function nextRun() {
    const child = startIn(work, NEW);
    await new Promise((resolve) => child.on('exit', resolve));
    return stateOf();
  }

  function stateOf() {
    const out = join(work, 'out');
    const within = existsSync(out) ? readdirSync(out) : [];
    const passing = [...readdirSync(work), ...within].filter((name) => name.includes('.equite-'));
    const hash = existsSync(out) ? hashOf(out) : 'absent';
    const folder = ({ [old]: 'old', [fresh]: 'new', absent: 'absent' } as const)[hash] ?? 'mixed';
    return { folder, passing, own: hasOwn(out) };
  }
}

function startIn(work: string, args: readonly string[]) {
  const command = [...BY_KEPT_PICTURES, join(ROOT, 'bin', 'equite.js'), ...ARGS, ...args];
  return spawn(process.execPath, command, {
    cwd: work,
    stdio: 'ignore',
  });
}

/** Writes a brief to the end, moves it away, and says what it holds. */
async function reference(work: string, to: string, args: readonly string[]): Promise<string> {
  const child = startIn(work, args);
  await new Promise((resolve) => child.on('exit', resolve));
  cpSync(join(work, 'out'), to, { recursive: true });
  rmSync(join(work, 'out'), { recursive: true });
  return hashOf(to);
}

/** When a passing name is first seen in a folder. */
function seen(folder: string): { readonly first: Promise<void>; stop(): void } {
  let found = () => {};
  const first = new Promise<void>((resolve) => {
    found = resolve;
  });
  const watcher = watch(folder, (_, name) => {
    if (name?.includes('.equite-')) found();
  });
  return { first, stop: () => watcher.close() };
}

const OWN = 'note à moi.txt';

function putOwn(out: string): void {
  writeFileSync(join(out, OWN), 'à garder');
  mkdirSync(join(out, 'à moi', 'vide'), { recursive: true });
  symlinkSync('../../subventions.csv', join(out, 'à moi', 'lien'));
}

const hasOwn = (out: string): boolean =>
  existsSync(join(out, OWN)) &&
  existsSync(join(out, 'à moi', 'vide')) &&
  existsSync(join(out, 'à moi', 'lien'));

/** Of the names and bytes of all files, the person's aside. */
function hashOf(out: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const name = relative(out, file);
    if (name === OWN || name.startsWith('.equite-')) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
