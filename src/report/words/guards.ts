import { GUARDS, sayable } from '../../measure/guards.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { Translator } from '../../messages/translator.ts';

/** How many units a guard asks for: 10 from `n<10`. */
const wanted = (mark: string): number => Number(mark.slice(mark.indexOf('<') + 1));

/** Why a figure is withheld from people, in a few words: how many more units it would take. */
export function guardClause(mark: string, n: number, { texts: { ui }, fill }: Translator): string {
  return fill(ui.guardedClause, { missing: Math.max(1, wanted(mark) - n) });
}

/** Values that people are not shown: too few units stand behind them. */
export const isWithheld = (value: KeyedValue): boolean =>
  value.guard !== undefined && ('value' in value || value.undefined === 'too-few');

/**
 * Which figures n units are too few for, by the number of units each would take, and what n units do allow; nothing
 * when none is withheld.
 * `nameOf` names a figure in the reader's language.
 */
export function withheldNote(
  values: readonly KeyedValue[],
  { n, unit }: { readonly n: number; readonly unit: string },
  nameOf: (key: string) => string,
  { texts: { ui }, fill }: Translator,
): string[] {
  const names = new Map<number, string[]>();
  for (const { key, guard } of values.filter(isWithheld)) {
    const from = wanted(guard ?? '');
    names.set(from, [...(names.get(from) ?? []), nameOf(key)]);
  }
  if (names.size === 0) return [];
  const list = [...names]
    .sort(([a], [b]) => a - b)
    .map(([from, those]) => fill(ui.withheldFrom, { from, names: those.join(', ') }));
  const said = strongest(n).map((name) => ui.sayable[name]);
  return [fill(ui.withheldNote, { n, unit, list: list.join('; '), sayable: said.join(', ') })];
}

/** What n units allow, each threshold by its first name: two figures of one threshold are not said twice. */
function strongest(n: number): (keyof typeof GUARDS)[] {
  const seen = new Set<number>();
  return sayable(n).filter((name) => {
    const { from } = GUARDS[name];
    if (seen.has(from) || (name === 'always' && n >= GUARDS.pair.from)) return false;
    seen.add(from);
    return true;
  });
}
