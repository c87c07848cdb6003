/** How a field of a case is given: `row`: a number counted from 1, or a label of the field `subgroups`. */
export type FieldShape = 'number' | 'numbers' | 'labels' | 'matrix' | 'row';

/**
 * Fields of each kind of case, in the order people give them: those that its calculator reads, all of them. What is not
 * here is refused, so that nobody takes a figure for one that a field of theirs went into.
 */
export const KIND_FIELDS: Readonly<Record<string, Readonly<Record<string, FieldShape>>>> = {
  univariate: { x: 'numbers', w: 'numbers', g: 'labels' },
  aggregated: {
    est: 'numbers',
    pop: 'numbers',
    se: 'numbers',
    order: 'numbers',
    ref: 'row',
    favourable: 'number',
    subgroups: 'labels',
  },
  concentration: { y: 'numbers', r: 'numbers', w: 'numbers' },
  claims: { E: 'number', d: 'numbers' },
  ajl: { x: 'numbers', t: 'numbers', w: 'numbers' },
  oaxaca: { y: 'numbers', x: 'numbers', g: 'numbers' },
  matching: { treat: 'numbers', X: 'matrix', y: 'numbers' },
  gower: { num: 'matrix', cat: 'labels' },
  permutation: { x: 'numbers', g: 'labels', s: 'labels' },
  padjust: { p: 'numbers' },
  bootstrap: { x: 'numbers' },
  convergence: { y0: 'numbers', y1: 'numbers', t: 'number' },
  sources: { parts: 'matrix' },
  regression: { y: 'numbers', X: 'matrix' },
  kitagawa: { n0: 'numbers', n1: 'numbers', r0: 'numbers', r1: 'numbers' },
  suppression: { cells: 'matrix', minN: 'number', p: 'number', n: 'number', k: 'number' },
  floor: { x: 'numbers', z: 'numbers', E: 'number' },
};

/** Fields that describe a case and go into no figure: published cases carry their expected values and their source. */
export const DESCRIPTION_FIELDS: readonly string[] = ['id', 'kind', 'note', 'source', 'values'];
