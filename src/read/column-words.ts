// Words that columns are called by: they tell a line of names from a row, where the rest of the line could be either.
import reference from '../../data/reference/headers.json' with { type: 'json' };
import { fold } from '../base/text.ts';
import { isBlank } from './looks.ts';
import type { Cell } from './row.ts';
import type { HeadRow } from './shape.ts';

/** What stands beside such a word in a name and says nothing by itself: `Nom de l’organisme`, `Name of the organisation`. */
const FILLER = new Set('nom noms name names de du des d le la les l of the'.split(' '));

const WORDS: ReadonlySet<string> = new Set(
  Object.values(reference.roles).flatMap(({ aliases, weak, only, last }) => [
    ...aliases,
    ...weak,
    ...only,
    ...last,
  ]),
);

/** Whether a line holds a cell that is such a word and nothing else, which no row below repeats (`Association` can be a kind). */
export function holdsColumnWord(cells: readonly Cell[], below: readonly HeadRow[]): boolean {
  return cells.some((cell, column) => {
    if (isBlank(cell) || !isColumnWord(String(cell))) return false;
    const word = fold(String(cell));
    return !below.some((row) => fold(String(row.cells[column] ?? '')) === word);
  });
}

function isColumnWord(text: string): boolean {
  const folded = fold(text);
  const telling = folded.split(' ').filter((word) => !FILLER.has(word));
  return WORDS.has(folded) || WORDS.has(telling.join(' '));
}
