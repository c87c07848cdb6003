import { fold } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import { type BriefTableName, entries } from './entries.generated.ts';
import type { BriefTable, BriefTableEntry, BriefTableOptions } from './table.ts';

export type { BriefTableName } from './entries.generated.ts';

type Make = (dataset: Dataset, options: BriefTableOptions, translator: Translator) => BriefTable;

const names = Object.keys(entries) as BriefTableName[];
const entryOf = (name: BriefTableName): BriefTableEntry => entries[name];

/** Names of the tables in the order of DOMAIN §5. */
export const BRIEF_TABLE_NAMES: readonly BriefTableName[] = [...names].sort(
  (a, b) => entryOf(a).place - entryOf(b).place,
);

/** Every table of a brief, by name. */
export const BRIEF_TABLES = Object.fromEntries(
  names.map((name) => [name, entryOf(name).make.bind(entryOf(name))]),
) as unknown as Readonly<Record<BriefTableName, Make>>;

/** The French name of a table. */
export const briefTableAlias = (name: BriefTableName): string => entryOf(name).alias;

/** Whether a table holds money against floors. */
export const briefTableHasFloors = (name: BriefTableName): boolean => entryOf(name).floors === true;

/** Roles and columns that a table cannot do without. */
export const briefTableNeeds = (name: BriefTableName, options: BriefTableOptions): readonly string[] => [
  'organisation',
  ...entryOf(name).needs(options),
];

/** The table that a word names, in French or in English, whatever its case, accents and signs; or by its number. */
export function briefTableName(word: string): BriefTableName | undefined {
  const wanted = fold(word);
  return names.find((name) => {
    const { alias, place } = entryOf(name);
    return [name, alias, String(place)].some((known) => fold(known) === wanted);
  });
}
