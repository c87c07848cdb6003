const ERASE = '\u0000';

/** A terminal of one row that is looked at: what stands on its line, and where the cursor is. */
export class Screen {
  readonly columns: number;
  written = '';
  line = '';
  column = 0;
  /** Rows that have been begun. */
  lines = 1;

  constructor(columns: number) {
    this.columns = columns;
  }

  write(text: string): boolean {
    this.written += text;
    // One sign for the sequence that erases to the end of the line.
    for (const sign of text.replaceAll('\u001b[K', ERASE)) {
      if (sign === '\r') this.column = 0;
      else if (sign === '\n') this.begin();
      else if (sign === ERASE) this.line = this.line.slice(0, this.column);
      else this.put(sign);
    }
    return true;
  }

  private put(sign: string): void {
    if (this.column >= this.columns) this.begin();
    this.line = this.line.slice(0, this.column).padEnd(this.column) + sign + this.line.slice(this.column + 1);
    this.column += 1;
  }

  private begin(): void {
    this.lines += 1;
    this.line = '';
    this.column = 0;
  }
}
