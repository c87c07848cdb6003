// Standard output that does not wait for its reader: what Node's stream is given, it keeps as it was given.
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Bytes that the pipe still takes; then it is full, and never read. */
const pipe = vi.hoisted(() => {
  vi.resetModules();
  return { room: 0, taken: [] as Uint8Array[] };
});
afterAll(() => {
  vi.doUnmock('node:fs');
  vi.resetModules();
});

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  writeSync: (_: number, bytes: Uint8Array, from = 0): number => {
    // (A slice of Node's bytes is no copy.)
    const some = Uint8Array.from(bytes.subarray(from, from + pipe.room));
    if (some.length === 0) throw Object.assign(new Error('full'), { code: 'EAGAIN' });
    pipe.room -= some.length;
    pipe.taken.push(some);
    return some.length;
  },
}));

/** What the stream was given: it is written when somebody reads, which is after all of it was given. */
let kept: (string | Uint8Array)[] = [];

beforeEach(() => {
  vi.resetModules();
  kept = [];
  pipe.taken = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((piece: string | Uint8Array) => {
    kept.push(piece);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const arrived = (): string =>
  Buffer.concat([...pipe.taken, ...kept.map((piece) => Buffer.from(piece as string))]).toString();

// A memory of the pieces takes 3 × 2^17 bytes: a long text fits in it by itself only.
const LONG = 2 ** 17;

it.each([0, 1, 5000, 200_000, 10 ** 9])(
  'the texts of a result arrive as they are, where %i bytes are taken',
  async (room) => {
    pipe.room = room;
    const { allIsWritten, writeOut, writeStraight } = await import('../../src/cli/standard-output.ts');
    writeStraight();
    const texts = [
      'é'.repeat(100),
      'b'.repeat(LONG),
      'court',
      'd'.repeat(LONG),
      '…',
      'f'.repeat(2 * LONG),
      'g',
    ];
    await writeOut(texts);
    expect(arrived() === texts.join('')).toBe(true);
    expect(allIsWritten()).toBe(room === 10 ** 9);
  },
);

it('a help that its reader has not taken is not left behind', async () => {
  pipe.room = 10;
  const { allIsWritten, writeAtOnce, writeStraight } = await import('../../src/cli/standard-output.ts');
  writeStraight();
  writeAtOnce('Usage : equite');
  expect(arrived()).toBe('Usage : equite');
  expect(allIsWritten()).toBe(false);
});
