/** In a thread of its own: looks at all bytes of a file, or cuts stretches of it (see columns/beside.ts); always of the same file. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { answering } from '../base/thread.ts';
import { type PlainFile, type Stretch, type StretchPart, StretchReader } from './columns/stretch.ts';
import { CHUNK_BYTES } from './limits.ts';
import { Surveyor, type TextSurvey } from './survey.ts';

export type Asked = { readonly survey: PlainFile } | { readonly stretch: Stretch };

/** What the bytes of a file say, with their digest. */
export interface Surveyed {
  readonly survey: TextSurvey;
  readonly sha256: string;
  readonly bytes: number;
}

/** The answer to what was asked. */
export interface Told {
  readonly surveyed?: Surveyed;
  readonly part?: StretchPart;
}

let reader: StretchReader | undefined;

answering<Asked, Told>((asked) => {
  if ('survey' in asked) return { answer: { surveyed: surveyed(asked.survey) } };
  const { file, form, from, to } = asked.stretch;
  reader ??= new StretchReader(file, form);
  const part = reader.read(from, to);
  const columns = part.columns.flatMap(({ codes, cells, numerals }) => [
    codes,
    ...Object.values({ ...cells }),
    ...Object.values({ ...numerals }),
  ]);
  const buffers = [part.lines, ...columns].map(({ buffer }) => buffer);
  return { answer: { part }, transfer: buffers.filter((buffer) => buffer instanceof ArrayBuffer) };
});

/** @throws LineTooLong, and Error where the file cannot be read: then the main thread looks at it, and says so */
function surveyed({ path }: PlainFile): Surveyed {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  const surveyor = new Surveyor();
  const room = new Uint8Array(CHUNK_BYTES);
  let bytes = 0;
  try {
    for (let count = readSync(file, room); count > 0; count = readSync(file, room)) {
      const chunk = room.subarray(0, count);
      hash.update(chunk);
      surveyor.add(chunk);
      bytes += count;
    }
    return { survey: surveyor.end(), sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(file);
  }
}
