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

export const outputIsTerminal = (): boolean => !straight && outputStream().isTTY === true;

/** Writes to standard output. A reader that is slower than the tool is waited for: what it has not read stays in memory. */
export async function writeOut(piece: string | Uint8Array): Promise<void> {
  const rest = straight ? writtenStraight(bytesOf(piece)) : piece;
  if (rest.length === 0 || outputStream().write(rest) !== false) return;
  // Where the reader is gone no such event comes, and who is told of errors ends the run.
  await new Promise<void>((resolve) => outputStream().once('drain', resolve));
}

/** Bytes that a sign takes at most in UTF-8, of those that are one unit of a text. */
const WIDEST = 3;
/** Units of a text that is written from the same memory as the one before: fresh memory takes longer than the writing. */
const USUAL = 2 ** 17;
let room: Buffer | undefined;

function bytesOf(piece: string | Uint8Array): Uint8Array {
  if (typeof piece !== 'string') return piece;
  if (piece.length > USUAL) return Buffer.from(piece);
  room ??= Buffer.allocUnsafeSlow(WIDEST * USUAL);
  return room.subarray(0, room.write(piece));
}

/** What could not be written: a pipe that does not wait is full, and Node's stream, which can wait, is to go on. */
function writtenStraight(bytes: Uint8Array): Uint8Array {
  let from = 0;
  try {
    while (from < bytes.length) from += writeSync(1, bytes, from);
  } catch (error) {
    straight = false;
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') onFailure(error as NodeJS.ErrnoException);
    // The stream keeps what it is given, and the next piece may take the same memory.
    return bytes.slice(from);
  }
  return bytes.subarray(from);
}
