import { fold } from './text.ts';

/** Labels that a word can stand for, the strictest reading that gives any. */
export function matching(known: readonly string[], word: string): readonly string[] {
  const wanted = fold(word);
  const readings = [
    (label: string) => label === word,
    (label: string) => fold(label) === wanted,
    (label: string) => fold(label).replace(/^\d+ /, '') === wanted || sameCode(fold(label), wanted),
    (label: string) => wanted.length > 2 && fold(label).includes(wanted),
  ];
  for (const fits of readings) {
    const found = known.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** The code that a label begins with, with or without the zeros before it: `4` is that of `04 Mauricie`. */
function sameCode(label: string, wanted: string): boolean {
  const code = label.split(' ')[0]!;
  const bare = (text: string) => (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text);
  return bare(code) === bare(wanted);
}
