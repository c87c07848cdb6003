// Slots of a table of codes by hash: open addressing with linear probes.
import { spread } from './hash.ts';

/** Hash, then code + 1 (0: none), of each slot side by side: a probe that fails costs one line of the cache. */
export type HashSlots = Int32Array;

/** Slots looked at before what is asked is looked up otherwise: only what was made to collide comes so far. */
export const PROBES = 512;

/** Where a hash is looked for first. The length of `slots` is a power of two. */
export const firstSlot = (hash: number, slots: HashSlots): number => (spread(hash) << 1) & (slots.length - 2);

export const nextSlot = (slot: number, slots: HashSlots): number => (slot + 2) & (slots.length - 2);

/** The same codes in twice the slots. */
export function doubled(old: HashSlots): HashSlots {
  const slots = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += 2) {
    if (old[from + 1] === 0) continue;
    let slot = firstSlot(old[from]!, slots);
    while (slots[slot + 1] !== 0) slot = nextSlot(slot, slots);
    slots[slot] = old[from]!;
    slots[slot + 1] = old[from + 1]!;
  }
  return slots;
}
