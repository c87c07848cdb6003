import type { Equation } from './figures.ts';

/**
 * The figures as arcs, the equations as nodes: a change of the figures keeps every equation true exactly when it is a
 * circulation (Cox 1980; Kelly, Golden & Assad 1992). An increase of a figure runs `from` → `to`.
 */
export interface Network {
  readonly nodes: number;
  /** Of each figure; −1 where the figure is held still because it does not fit (tables linked by more than a margin). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Of each node, the figures that touch it. */
  readonly touching: readonly Int32Array[];
  /** The figures held still: while they are published, what circulations reach is all that can be reached. */
  readonly outside: readonly number[];
}

/**
 * A figure fits when it stands in at most two equations (in one: its other end is a node of no equation) and the
 * equations can be given signs such that it enters the two with opposite ones. One table with its margins always fits.
 */
export function networkOf(figures: number, equations: readonly Equation[]): Network {
  const entries = Array.from({ length: figures }, (): { equation: number; sign: number }[] => []);
  equations.forEach(({ parts, whole }, equation) => {
    for (const part of parts) entries[part]!.push({ equation, sign: 1 });
    entries[whole]!.push({ equation, sign: -1 });
  });
  const signs = signsOf(equations, entries);
  const ground = equations.length;
  const from = new Int32Array(figures).fill(-1);
  const to = new Int32Array(figures).fill(-1);
  const touching = Array.from({ length: ground + 1 }, (): number[] => []);
  const outside: number[] = [];
  entries.forEach((of, figure) => {
    const ends = of.map(({ equation, sign }) => ({ node: equation, sign: sign * signs[equation]! }));
    if (ends.length === 1) ends.push({ node: ground, sign: -ends[0]!.sign });
    if (ends.length !== 2 || ends[0]!.sign === ends[1]!.sign) {
      outside.push(figure);
      return;
    }
    const [first, second] = ends as [(typeof ends)[0], (typeof ends)[0]];
    from[figure] = first.sign > 0 ? first.node : second.node;
    to[figure] = first.sign > 0 ? second.node : first.node;
    for (const { node } of ends) touching[node]!.push(figure);
  });
  return { nodes: ground + 1, from, to, touching: touching.map((list) => Int32Array.from(list)), outside };
}

/** One sign for each equation, spread from the first of each connected set over the figures in just two equations. */
function signsOf(
  equations: readonly Equation[],
  entries: readonly (readonly { equation: number; sign: number }[])[],
): Int8Array {
  const signs = new Int8Array(equations.length);
  for (let start = 0; start < equations.length; start++) {
    if (signs[start] !== 0) continue;
    signs[start] = 1;
    const queue = [start];
    for (const equation of queue) {
      const { parts, whole } = equations[equation]!;
      for (const figure of [...parts, whole]) {
        const of = entries[figure]!;
        if (of.length !== 2) continue;
        const [here, there] = of[0]!.equation === equation ? [of[0]!, of[1]!] : [of[1]!, of[0]!];
        if (signs[there.equation] !== 0) continue;
        signs[there.equation] = -signs[equation]! * here.sign * there.sign;
        queue.push(there.equation);
      }
    }
  }
  return signs;
}
