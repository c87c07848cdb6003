import { resolve } from 'node:path';

/**
 * The name of each input in results: its shortest one that no other input has (`export.csv`, else `2024/export.csv`),
 * whatever folder it was given from, so that the same files give the same bytes everywhere. `-` is standard input.
 */
export function inputNames(files: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map(files.filter((file) => file !== '-').map((file) => [file, partsOf(file)]));
  const different = new Map([...paths.values()].map((parts) => [parts.join('/'), parts]));
  const named = [...paths].map(([file, parts]) => [file, shortest(parts, [...different.values()])] as const);
  return new Map([...named, ['-', '-']]);
}

/** The name of one input alone. */
export const inputName = (file: string): string => inputNames([file]).get(file) ?? file;

/** Every name that a file answers to in the `match` of a settings file: with none of its folders, one, two … all. */
export function namesAnswered(file: string): readonly string[] {
  if (file === '-') return ['-'];
  const parts = partsOf(file);
  return parts.map((_, at) => parts.slice(-1 - at).join('/'));
}

const partsOf = (file: string): readonly string[] =>
  resolve(file)
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '');

function shortest(parts: readonly string[], all: readonly (readonly string[])[]): string {
  const whole = parts.join('/');
  const others = all.filter((other) => other.join('/') !== whole);
  for (let length = 1; length < parts.length; length++) {
    const name = parts.slice(-length).join('/');
    if (others.every((other) => other.slice(-length).join('/') !== name)) return name;
  }
  return whole;
}
