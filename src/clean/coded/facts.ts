import type { CodedColumn } from './table.ts';

/** What is known of each distinct cell of a column: one number from 1 to 255, judged from its text when first asked. */
export class CodeFacts {
  private readonly facts: Uint8Array;
  private readonly column: CodedColumn;
  private readonly judge: (text: string) => number;

  constructor(column: CodedColumn, judge: (text: string) => number) {
    this.facts = new Uint8Array(column.size);
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
    for (let code = 0; code < facts.length; code++) if (facts[code] === 0) this.ask(code);
    return facts;
  }

  private ask(code: number): number {
    const fact = this.judge(this.column.text(code));
    this.facts[code] = fact;
    return fact;
  }
}
