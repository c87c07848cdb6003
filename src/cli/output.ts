import { extname } from 'node:path';
import { Refusal } from '../base/issue.ts';
import { printableLines } from '../base/text.ts';
import type { Translator } from '../messages/translator.ts';
import type { Invocation } from './spec.ts';
import { sayOnError, wipeError } from './standard-error.ts';
import { outputIsTerminal, outputStream, writeOut } from './standard-output.ts';
import type { Waiting } from './writing/lock.ts';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.docx': 'docx',
  '.htm': 'html',
  '.html': 'html',
  '.json': 'json',
  '.md': 'md',
  '.markdown': 'md',
  '.txt': 'table',
  '.xlsx': 'xlsx',
};

/** The format asked for: `--format`, else the extension of `--output`, else a table. */
export function formatOf({ flags, formats }: Invocation): string {
  // A command without formats writes a folder.
  if (formats.length === 0) return 'folder';
  if (flags.json) return 'json';
  if (flags.format !== undefined) return flags.format;
  const output = outputFile(flags);
  if (output === undefined) return 'table';
  const format = BY_EXTENSION[extname(output).toLowerCase()];
  if (format !== undefined && formats.includes(format)) return format;
  throw new Refusal({ level: 'error', code: 'output-format-unknown', args: { file: output, formats } });
}

/** The file of `--output`; undefined for standard output. */
function outputFile(flags: Invocation['flags']): string | undefined {
  return flags.output === '-' ? undefined : flags.output;
}

/**
 * Writes the result, a text also in pieces: whole or not at all (to a temporary name, then renamed). Says on stderr what
 * was written.
 */
export async function writeResult(
  result: string | Uint8Array | Generator<string>,
  invocation: Invocation,
  translate: Translator,
): Promise<void> {
  const { flags } = invocation;
  const file = outputFile(flags);
  wipeError();
  if (file === undefined) {
    if (result instanceof Uint8Array && outputIsTerminal()) {
      throw new Refusal({ level: 'error', code: 'bytes-on-terminal', args: {} });
    }
    // A table has colours of ours, and has been made safe; a file for machines holds names as they stand.
    const raw = outputIsTerminal() && formatOf(invocation) !== 'table';
    await writeOut(result instanceof Uint8Array ? result : raw ? madeSafe(result) : piecesOf(result));
    return;
  }
  // Only a run that writes a file loads what writes one.
  const { writeWholeFile } = await import('./writing/whole-file.ts');
  await writeWholeFile(file, bytesOf(result), waitingOf(file, flags, translate));
  if (!flags.quiet) sayOnError(`${translate.say({ code: 'wrote', args: { file } })}\n`);
}

/** Says that another run is writing there, and that this one waits for it. */
export const waitingOf = (file: string, flags: Invocation['flags'], translate: Translator): Waiting => ({
  slow: () => {
    if (flags.quiet) return;
    sayOnError(`${translate.say({ code: 'output-waits', args: { file } })}\n`);
  },
});

const piecesOf = (text: string | Iterable<string>): Iterable<string> =>
  typeof text === 'string' ? [text] : text;

function* madeSafe(text: string | Iterable<string>): Generator<string> {
  for (const piece of piecesOf(text)) yield printableLines(piece);
}

function* bytesOf(result: string | Uint8Array | Generator<string>): Generator<Uint8Array> {
  if (result instanceof Uint8Array) yield result;
  else for (const piece of piecesOf(result)) yield Buffer.from(piece);
}

/** Width of the terminal; 100 columns when the output is not one, so that a redirected table is the same everywhere. */
export function terminalOptions({ flags }: Invocation): { width: number; colour: boolean } {
  const toTerminal = outputFile(flags) === undefined && outputIsTerminal();
  return { width: toTerminal ? outputStream().columns : 100, colour: useColour(flags, toTerminal) };
}

/** Lines of the terminal that a report goes to; undefined where it goes elsewhere, or all of it is asked for. */
export function screenLines({ flags }: Invocation): number | undefined {
  const toTerminal = outputFile(flags) === undefined && outputIsTerminal();
  return toTerminal && !(flags.all || flags.everything)
    ? Math.max(outputStream().rows ?? 0, LEAST_LINES)
    : undefined;
}

/** A smaller screen scrolls: the sentences to read first and a few rows need as much. */
const LEAST_LINES = 40;

function useColour(flags: Invocation['flags'], toTerminal: boolean): boolean {
  if (flags.color === false || process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return toTerminal && process.env.TERM !== 'dumb';
}
