import table from '../../../data/reference/modes.json' with { type: 'json' };
import { Refusal } from '../../base/issue.ts';
import { mappedCodes } from '../../base/mapped-codes.ts';
import { fold } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';

/** Code of core operating funding in `data/reference/modes.json`. */
const MISSION = 'mission-globale';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  table.rows.flatMap(({ code, fr, en, aliases }) =>
    [code, fr, en, ...aliases].map((name): [string, string] => [fold(name), code]),
  ),
);

/** A mode of funding found in the data. */
export interface Mode {
  /** Code of `modes.json`; undefined for a label that it does not know, which stays as it is. */
  readonly code: string | undefined;
  /** Labels of the data that it stands for, in order of first appearance. */
  readonly labels: readonly string[];
}

/** The modes of the data and that of each record, -1 for a blank one; undefined where the data have no mode column. */
export interface Modes {
  readonly modes: readonly Mode[];
  readonly of: Int32Array;
  /** Index of core operating funding in `modes`, -1 where the data have none. */
  readonly mission: number;
}

/** Modes by their names in the reference table, folded (`Soutien à la mission globale`, `MISSION GLOBALE`). */
export function modesOf(dataset: Dataset): Modes | undefined {
  const column = dataset.labels.get('mode');
  if (!column) return undefined;
  const modes: { code: string | undefined; labels: string[] }[] = [];
  const index = Int32Array.from(column.values, (label) => {
    const code = BY_NAME.get(fold(label));
    const known = code === undefined ? -1 : modes.findIndex((mode) => mode.code === code);
    if (known < 0) return modes.push({ code, labels: [label] }) - 1;
    modes[known]!.labels.push(label);
    return known;
  });
  return {
    modes,
    of: mappedCodes(column.codes, (code) => (code < 0 ? -1 : index[code]!)),
    mission: modes.findIndex(({ code }) => code === MISSION),
  };
}

/** Core operating funding only, or every mode. */
export type MoneyKind = 'mission' | 'all';

/**
 * The modes of the data where core operating funding is what a figure is about: when it is asked for, and, where nobody
 * says, when the data tell it. Undefined: all money. Throws Refusal (`no-mission-rows`) when it is asked for and the data
 * cannot tell it.
 */
export function missionModes(dataset: Dataset, asked: MoneyKind | undefined): Modes | undefined {
  const modes = asked === 'all' ? undefined : modesOf(dataset);
  if (modes && modes.mission >= 0) return modes;
  if (asked !== 'mission') return undefined;
  throw new Refusal({ level: 'error', code: 'no-mission-rows', args: { flag: '--map mode=' } });
}
