import { GUARDS, sayable } from '../measure/guards.ts';
import type { Translator } from '../messages/translator.ts';

/**
 * Why a figure is withheld from people: how many units there are, how many more it would take, and what can be said
 * with those there are. `mark` is the guard of the value, `n<10`.
 */
export function guardSentence(mark: string, n: number, { texts: { ui }, fill }: Translator): string {
  return fill(ui.guardedReading, {
    n,
    missing: missing(mark, n),
    sayable: strongest(n)
      .map((name) => ui.sayable[name])
      .join(', '),
  });
}

/** The same in a few words, for the row of a table whose note says the rest. */
export function guardClause(mark: string, n: number, { texts: { ui }, fill }: Translator): string {
  return fill(ui.guardedClause, { missing: missing(mark, n) });
}

/** How many more units it would take. */
function missing(mark: string, n: number): number {
  const wanted = Number(mark.slice(mark.indexOf('<') + 1));
  return Number.isFinite(wanted) ? Math.max(0, wanted - n) : 0;
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
