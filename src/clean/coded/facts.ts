import { ordinaryCells } from './ordinary.ts';
import type { CodedColumn } from './table.ts';

/** What is known of an ordinary label, where that is asked. */
export const ORDINARY = 1;

/** What is known of each distinct cell of a column: one number from 1 to 255, judged from its text when first asked. */
export class CodeFacts {
  private readonly facts: Uint8Array;
  private readonly column: CodedColumn;
  private readonly judge: (text: string) => number;

  /** `labels`: that of an ordinary label is `ORDINARY`. */
  constructor(column: CodedColumn, judge: (text: string) => number, labels = false) {
    this.facts =
      (labels ? ordinaryCells(column)?.ordinary.slice() : undefined) ?? new Uint8Array(column.size);
    this.column = column;
    this.judge = judge;
  }

  of(code: number): number {
    const known = this.facts[code]!;
    return known !== 0 ? known : this.ask(code);
  }

  /** What is known of every code. */
  all(): Uint8Array {
    const { facts } = this;
    for (let code = facts.indexOf(0); code >= 0; code = facts.indexOf(0, code + 1)) this.ask(code);
    return facts;
  }

  private ask(code: number): number {
    const fact = this.judge(this.column.text(code));
    this.facts[code] = fact;
    return fact;
  }
}
