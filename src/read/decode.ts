import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { Charset } from './charset.ts';
import { westernSequence } from './western.ts';

/** Turns chunks of bytes into chunks of text; `end` returns what was held back. */
interface Decoder {
  write(chunk: Uint8Array): string;
  end(): string;
}

/**
 * The text of a file in chunks, every line end written `\n`, without byte order marks (files put end to end have one
 * at each joint) nor the sign that ended a file of DOS. Only a few bytes are
 * held between chunks (for a file of two encodings: one unfinished line).
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  charset: Pick<Charset, 'label' | 'mixed'>,
): AsyncIterable<string> {
  const decoder = decoderOf(charset);
  const lineEnds = new LineEnds();
  const clean = (text: string): string => lineEnds.normalise(withoutMarks(text));
  for await (const chunk of bytes) {
    const text = clean(decoder.write(chunk));
    if (text !== '') yield text;
  }
  const last = clean(decoder.end()) + lineEnds.end();
  if (last !== '') yield last;
}

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_FILE = '\u001A';

/** Two searches a chunk, so that text without such marks costs no more. */
function withoutMarks(text: string): string {
  const unmarked = text.includes(BYTE_ORDER_MARK) ? text.replaceAll(BYTE_ORDER_MARK, '') : text;
  return unmarked.includes(END_OF_FILE) ? unmarked.replaceAll(END_OF_FILE, '') : unmarked;
}

/** The text of the head of a file. A character cut in two at the end is dropped. */
export function decodeHead(head: Uint8Array, charset: Pick<Charset, 'label' | 'mixed'>): string {
  const text = withoutMarks(decoderOf(charset).write(head));
  return text.replace(/\r\n?/g, '\n');
}

/** Line of the first byte that the encoding cannot decode, or undefined when it decodes everything. */
export async function firstUndecodable(
  bytes: AsyncIterable<Uint8Array>,
  charset: Pick<Charset, 'label' | 'mixed'>,
): Promise<number | undefined> {
  let line = 1;
  for await (const text of decodeText(bytes, charset)) {
    const at = text.indexOf('\uFFFD');
    line += countLines(at === -1 ? text : text.slice(0, at));
    if (at !== -1) return line;
  }
  return undefined;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Writes CRLF and CR as LF; a CR at the end of a chunk waits for what follows. */
class LineEnds {
  private held = false;

  normalise(text: string): string {
    let out = this.held ? `\r${text}` : text;
    this.held = out.endsWith('\r');
    if (this.held) out = out.slice(0, -1);
    return out.includes('\r') ? out.replace(/\r\n?/g, '\n') : out;
  }

  end(): string {
    return this.held ? '\n' : '';
  }
}

function decoderOf({ label, mixed }: Pick<Charset, 'label' | 'mixed'>): Decoder {
  if (mixed) return new MixedDecoder(label);
  if (label === 'utf-8') {
    const decoder = new StringDecoder('utf8');
    return { write: (chunk) => decoder.write(asBuffer(chunk)), end: () => decoder.end() };
  }
  const decoder = iconv.getDecoder(label, { stripBOM: true });
  return { write: (chunk) => decoder.write(asBuffer(chunk)), end: () => decoder.end() ?? '' };
}

/** Whole lines of valid UTF-8 are read as such; on the others, Western UTF-8 sequences are kept and every other byte is `label`. */
class MixedDecoder implements Decoder {
  private rest: Uint8Array = new Uint8Array(0);
  private readonly label: string;

  constructor(label: string) {
    this.label = label;
  }

  write(chunk: Uint8Array): string {
    const all = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const cut = Math.max(all.lastIndexOf(10), all.lastIndexOf(13)) + 1;
    this.rest = new Uint8Array(all.subarray(cut));
    return this.lines(all.subarray(0, cut));
  }

  end(): string {
    return this.lines(this.rest);
  }

  private lines(bytes: Uint8Array): string {
    if (isUtf8(bytes)) return asBuffer(bytes).toString('utf8');
    let text = '';
    for (let start = 0; start < bytes.length; ) {
      const end = nextLine(bytes, start);
      const line = bytes.subarray(start, end);
      text += isUtf8(line) ? asBuffer(line).toString('utf8') : this.mixedLine(line);
      start = end;
    }
    return text;
  }

  private mixedLine(line: Uint8Array): string {
    let text = '';
    let start = 0;
    for (let i = 0; i < line.length; ) {
      const length = line[i]! < 0xc2 ? 0 : westernSequence(line, i);
      if (length === 0) {
        i++;
        continue;
      }
      text += iconv.decode(asBuffer(line.subarray(start, i)), this.label, { stripBOM: false });
      text += asBuffer(line.subarray(i, i + length)).toString('utf8');
      i += length;
      start = i;
    }
    return text + iconv.decode(asBuffer(line.subarray(start)), this.label, { stripBOM: false });
  }
}

function nextLine(bytes: Uint8Array, start: number): number {
  for (let i = start; i < bytes.length; i++) {
    if (bytes[i] === 10 || bytes[i] === 13) return i + 1;
  }
  return bytes.length;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
