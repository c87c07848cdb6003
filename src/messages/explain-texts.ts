// What `explain` says of values, families, terms and rules: the shape of its texts.
import type { Family, Trap } from '../measure/indicator.ts';
import type { MethodFamily } from '../measure/method.ts';
import type { TermName } from '../study/terms.ts';
import type { explainUi } from './en/explain.ts';
import type { SameShape } from './shapes.ts';

export type AnyFamily = Family | MethodFamily;

/** What holds for every value of a family; an entry says otherwise in its own texts. */
export interface FamilyText {
  readonly name: string;
  /** What it is good for. */
  readonly why: string;
  /** When it misleads. */
  readonly misleads: string;
  /** Why another tool may print another number. */
  readonly others: string;
}

/** A word of the reports that is no value of the calculator. */
export interface TermText {
  readonly name: string;
  /** Other words for it, as people type them. */
  readonly aliases: readonly string[];
  readonly meaning: string;
  readonly reading: string;
  readonly misleads: string;
}

/** Texts that only `explain`, `compute` and the method pages need: loaded with them, not at every start. */
export interface ExplainTexts {
  readonly families: Readonly<Record<AnyFamily, FamilyText>>;
  readonly terms: Readonly<Record<TermName, TermText>>;
  /** Published tools that print another number, each with ours and theirs. */
  readonly traps: Readonly<Record<Trap, string>>;
  readonly ui: SameShape<typeof explainUi>;
  /** Words inside formulas, English → this language. */
  readonly formulaWords: readonly (readonly [english: string, here: string])[];
}
