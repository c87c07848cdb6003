import { existing } from '../base/existing.ts';
import { type Comparison, PEER_ANSWERS, type PeerAnswer } from './comparison.ts';
import { columnsOf, type Definition } from './definition.ts';
import type { Cells } from './strata.ts';
import type { UnitTable } from './unit-table.ts';
import { SEVERAL } from './units.ts';

const CODES: ReadonlyMap<PeerAnswer, number> = new Map(PEER_ANSWERS.map((answer, code) => [answer, code]));

/** The answer of each unit, written as layers leave units without peers; 0 (`has-peers`) until told otherwise. */
export class Answers {
  readonly answer: Uint8Array;
  readonly criterion: Int16Array;
  /** 1 while the unit has every criterion and is in the scope. */
  readonly takesPart: Uint8Array;
  private readonly columns: readonly string[];

  constructor(n: number, definition: Definition) {
    this.answer = new Uint8Array(n);
    this.criterion = new Int16Array(n).fill(-1);
    this.takesPart = new Uint8Array(n).fill(1);
    this.columns = columnsOf(definition);
  }

  leave(unit: number, why: PeerAnswer, column?: string): void {
    this.answer[unit] = existing(CODES.get(why));
    this.takesPart[unit] = 0;
    if (column !== undefined) this.criterion[unit] = this.columns.indexOf(column);
  }

  /** Every unit has peers or a reason, never both: the sum of the two is all units. */
  assertWhole(count: Int32Array): void {
    const odd = this.answer.findIndex((code, unit) => (code === 0) !== count[unit]! > 0);
    if (odd >= 0) throw new Error(`unit ${odd} has peers and a reason, or neither`);
  }
}

/** Leaves out the units outside the scope, and those without a criterion. */
export function leaveIncomplete(
  answers: Answers,
  outside: (unit: number) => boolean,
  criteria: readonly Cells[],
): void {
  for (let unit = 0; unit < answers.answer.length; unit++) {
    if (outside(unit)) {
      answers.leave(unit, 'outside-scope');
      continue;
    }
    const lacking = criteria.find(({ codes }) => codes[unit]! < 0);
    if (!lacking) continue;
    const why = lacking.codes[unit] === SEVERAL ? 'criterion-several' : 'criterion-missing';
    answers.leave(unit, why, lacking.name);
  }
}

/** Whether a unit is outside the labels that a definition is about. */
export function scopeTest(units: UnitTable, { among }: Definition): (unit: number) => boolean {
  const scopes = among.map(({ column, labels }) => {
    const { codes, values } = units.label(column);
    const allowed = new Set(labels.map((label) => values.indexOf(label)));
    return { codes, allowed };
  });
  return (unit) => scopes.some(({ codes, allowed }) => !allowed.has(codes[unit]!));
}

/**
 * The code under which the answer of a unit is published: `only-own-region` where the definition asks for another
 * region, and so on; the others as in PEER_ANSWERS.
 */
export function answerCode({ answer, definition }: Comparison, unit: number): string {
  const code = PEER_ANSWERS[answer[unit]!]!;
  if (code !== 'only-own-label' || definition.other.length !== 1) return code;
  const role = definition.other[0]!;
  return ['region', 'sector', 'typology'].includes(role) ? `only-own-${role}` : code;
}

/** The criterion that a unit lacks; undefined where it lacks none. */
export const lackedCriterion = ({ criterion, definition }: Comparison, unit: number): string | undefined =>
  columnsOf(definition)[criterion[unit]!];
