import type { Figures } from './figures.ts';

/**
 * How far each hidden figure may move in the eyes of somebody who knows what is published, that amounts are ≥ 0, and
 * what one organisation (`who`; none: a reader) has itself.
 */
export interface Room {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** The reader's room. */
export function roomOf({ values }: Figures): Room {
  return { up: new Float64Array(values.length).fill(Number.POSITIVE_INFINITY), down: values.slice() };
}

/**
 * Works out something in the room of an organisation: a figure is at least what it has in it, and is known where it is
 * alone. The room is as it was afterwards.
 */
export function asSeenBy<T>(figures: Figures, room: Room, who: number | undefined, look: () => T): T {
  if (who === undefined) return look();
  const holdings = figures.holdings[who]!;
  for (const { figure, units } of holdings) {
    room.down[figure] = figures.values[figure]! - units;
    if (figures.holders[figure]!.length === 1) room.up[figure] = 0;
  }
  const found = look();
  for (const { figure } of holdings) {
    room.down[figure] = figures.values[figure]!;
    room.up[figure] = Number.POSITIVE_INFINITY;
  }
  return found;
}
