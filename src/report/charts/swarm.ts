/**
 * Dots of a strip, none on another: each keeps its place along the axis and takes the lane nearest to the middle where
 * it is free. The order of the values decides, never chance.
 */
export interface Swarm {
  /** Distance from the middle of the strip, for each value in the order given. */
  readonly offsets: readonly number[];
  /** Whether lanes had to be pressed together, so that dots overlap. */
  readonly pressed: boolean;
}

/** `at`: places along the axis; `pitch`: distance between the middles of two dots that touch; `half`: half the height of the strip. */
export function swarm(at: readonly number[], pitch: number, half: number): Swarm {
  const order = at.map((_, i) => i).sort((a, b) => at[a]! - at[b]! || a - b);
  /** Place of the last dot in each lane. */
  const last: number[] = [];
  const lanes = new Array<number>(at.length);
  for (const i of order) {
    let lane = 0;
    while (lane < last.length && at[i]! - last[lane]! < pitch) lane++;
    last[lane] = at[i]!;
    lanes[i] = lane;
  }
  const outermost = Math.ceil((last.length - 1) / 2);
  const step = outermost * pitch > half ? half / outermost : pitch;
  // Lanes 0, 1, 2, 3, 4 lie at 0, −1, +1, −2, +2 steps.
  const offsets = lanes.map((lane) => (lane % 2 === 1 ? -(lane + 1) / 2 : lane / 2) * step);
  return { offsets, pressed: step < pitch };
}
