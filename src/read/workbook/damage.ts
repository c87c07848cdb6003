/** What does not hold together in a workbook; the sentence is `workbook-damaged`. */
export type Fault = 'archive' | 'xml' | 'address' | 'order' | 'text' | 'style' | 'type' | 'missing';

/** Thrown where a part of a workbook cannot be read; becomes a Refusal where the file is known. */
export class Damage extends Error {
  readonly fault: Fault;
  /** A cell address, or nothing. */
  readonly at: string;

  constructor(fault: Fault, at = '') {
    super(`${fault} ${at}`);
    this.fault = fault;
    this.at = at;
  }
}

/** Of what a workbook may hold too much. */
export type Quantity = 'cells' | 'texts' | 'characters' | 'merges' | 'sheets';

/** Thrown where a sheet or the texts of a workbook go beyond a limit that keeps memory bounded. */
export class TooLarge extends Error {
  readonly what: Quantity;
  readonly limit: number;

  constructor(what: Quantity, limit: number) {
    super(`${what} beyond ${limit}`);
    this.what = what;
    this.limit = limit;
  }
}
