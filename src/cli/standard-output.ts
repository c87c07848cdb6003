// Standard output: a result goes there as it comes. What goes wrong with it is told where the program begins (`main.ts`).
import { writeSync } from 'node:fs';

let onFailure: (error: NodeJS.ErrnoException) => void = () => {};
let stream: NodeJS.WriteStream | undefined;

/** Who is told when nothing can be written. */
export function whenUnwritable(tell: typeof onFailure): void {
  onFailure = tell;
}

/** Node's stream, which takes as long to load as a small file takes to read. */
export function outputStream(): NodeJS.WriteStream {
  stream ??= process.stdout.on('error', (error: NodeJS.ErrnoException) => onFailure(error));
  return stream;
}

/** Whether this is a process whose standard output is a pipe or a file: what is written there needs no stream. */
let straight = false;

/** Asked by what starts such a process (bin/start.js), which has looked. */
export function writeStraight(): void {
  straight = true;
}

/** Whether all that was written has been taken, and nobody was told otherwise: no stream keeps any of it. */
export const allIsWritten = (): boolean => straight;

export const outputIsTerminal = (): boolean => !straight && outputStream().isTTY === true;

/** Writes to standard output. A reader that is slower than the tool is waited for: what it has not read stays in memory. */
export async function writeOut(result: Uint8Array | Iterable<string>): Promise<void> {
  const pieces = result instanceof Uint8Array ? [result] : straight ? encoded(result) : result;
  for (const piece of pieces) {
    if (taken(piece)) continue;
    // Where the reader is gone no such event comes, and who is told of errors ends the run.
    await new Promise<void>((resolve) => outputStream().once('drain', resolve));
  }
  await allTaken();
}

/** What is said on standard error after a result may go to the same pipe: it is not to stand within the result. */
async function allTaken(): Promise<void> {
  if (!stream?.writableLength) return;
  await new Promise<void>((resolve) => stream?.write('', (error) => error ?? resolve()));
}

/** Writes a short text for who cannot wait: what its reader does not take, Node's stream keeps. */
export function writeAtOnce(text: string): void {
  taken(straight ? Buffer.from(text) : text);
}

/** Whether more may be written right after this. */
function taken(piece: Uint8Array | string): boolean {
  const rest = straight && typeof piece !== 'string' ? writtenStraight(piece) : piece;
  return rest.length === 0 || outputStream().write(rest) !== false;
}

/** Bytes that a sign takes at most in UTF-8, of those that are one unit of a text. */
const WIDEST = 3;
/** Units of texts that stand in one memory, which is written and used again: fresh memory takes longer than the writing. */
const TOGETHER = 2 ** 17;

/** The bytes of texts that follow one another, each until the next are asked for; the texts themselves once a stream goes on. */
function* encoded(texts: Iterable<string>): Generator<Uint8Array | string> {
  const room = Buffer.allocUnsafeSlow(WIDEST * TOGETHER);
  let filled = 0;
  for (const text of texts) {
    if (straight && filled + WIDEST * text.length > room.length) {
      yield room.subarray(0, filled);
      filled = 0;
    }
    // From here on a stream keeps what it has not written yet: no memory that others take again.
    if (!straight) yield text;
    else if (text.length > TOGETHER) yield Buffer.from(text);
    else filled += room.write(text, filled);
  }
  yield room.subarray(0, filled);
}

/** What could not be written: a pipe that does not wait is full, and Node's stream, which can wait, is to go on. */
function writtenStraight(bytes: Uint8Array): Uint8Array {
  let from = 0;
  try {
    while (from < bytes.length) from += writeSync(1, bytes, from);
  } catch (error) {
    straight = false;
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') onFailure(error as NodeJS.ErrnoException);
  }
  return bytes.subarray(from);
}
