import type { Evidence } from '../base/issue.ts';
import type { Cell } from '../read/row.ts';
import { amountShape } from './amount-shape.ts';
import { type DecimalMark, isLakh, isThousands, markOf } from './amounts.ts';
import type { PlainNumber } from './coded/plain-numbers.ts';
import type { CleanIssue } from './types.ts';

/** What one cell says: `text` is no number; a band or a word for an amount says nothing of the mark. */
type Kind = ReturnType<typeof markOf> | 'lakh' | 'blank' | 'text' | 'side';

/** Texts remembered with what they say: floors and populations repeat from row to row. */
const KNOWN_KEPT = 2000;

interface Said {
  readonly kind: Kind;
  /** Sign of the currency that the cell names, or empty. */
  readonly currency: string;
  /** A minus stands before it, or brackets around it. */
  readonly negative?: boolean;
}

function saidBy(text: string): Said {
  const shape = amountShape(text);
  if (shape === 'amount-missing') return { kind: 'blank', currency: '' };
  if (shape === 'amount-unreadable' || shape === 'amount-date') return { kind: 'text', currency: '' };
  if (shape === 'amount-side') return { kind: 'side', currency: '' };
  if (typeof shape === 'string') return { kind: 'either', currency: '' };
  const { core, currency, negative } = shape;
  return { kind: isLakh(core) ? 'lakh' : markOf(core), currency, negative };
}
const A_NUMBER: Said = { kind: 'either', currency: '' };

/** `$4,480`, `€2.111`: a currency sign in front counts units and cents, never thousandths. */
const SIGNED_THOUSANDS = /^\s*[-(]?\s*(?:[A-Z]{0,3}\$|[£€¥₹₦₱])\s?\d{1,3}([.,])\d{3}\)?\s*$/u;
/** `12,000`: no column that drops trailing zeros prints this as a decimal. */
const ENDS_IN_ZERO = /[.,]\d\d0\D*$/;
const UNMARKED = /^\D*(\d+)\D*$/;
/** Columns with fewer amounts grouped by lakh are taken to hold a typing error. */
const LAKH_AT_LEAST = 2;

/** What the cells of one column say of its decimal mark, gathered over the whole column. */
export class DecimalEvidence {
  private readonly seen = {
    '.': { count: 0, example: '' },
    ',': { count: 0, example: '' },
    unclear: { count: 0, example: '' },
    lakh: { count: 0, example: '' },
  };
  /** Amounts that lakh grouping would print otherwise. */
  private thousands = 0;
  /** What the unclear amounts say together. */
  private readonly unclearMarks = new Set<string>();
  private readonly signed = { count: 0, example: '' };
  private zeroEnded = '';
  /** A whole amount below a thousand, and whether any at or above it goes without a mark. */
  private short = '';
  private long = false;
  /** Whole numbers below a hundred, and those that could be years. */
  private small = 0;
  private years = 0;
  private readonly known = new Map<string, Said>();
  /** Cells that say on which side of an account their amount is. */
  readonly sides = { count: 0, example: '' };
  /** Currencies that cells name → cells. */
  readonly currencies = new Map<string, number>();
  /** Whether an amount is below zero. */
  negative = false;
  /** Cells that hold a number, whatever their mark; and cells that hold anything. */
  numbers = 0;
  filled = 0;

  /** A cell, and how many rows hold it. */
  add(cell: Cell, times = 1): void {
    const { kind, currency, negative } = typeof cell === 'number' ? A_NUMBER : this.saidBy(cell);
    if (kind === 'blank') return;
    this.filled += times;
    if (kind === 'text') return;
    this.numbers += times;
    if (negative || (typeof cell === 'number' && cell < 0)) this.negative = true;
    if (currency !== '') this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + times);
    if (typeof cell === 'number' && !Number.isInteger(cell)) {
      // As `addUnmarked`, of digits on both sides of a mark.
      this.long = true;
      return;
    }
    const text = String(cell).trim();
    if (kind === 'side') tally(this.sides, () => text, times);
    if (kind === 'either' || kind === 'side') this.addUnmarked(text, times);
    if (kind === '.' && isThousands(text.replace(/[^\d.,]/g, ''))) this.thousands += times;
    if (kind === 'unclear') this.addUnclear(text, times);
    if (kind === 'either' || kind === 'neither' || kind === 'side') return;
    tally(this.seen[kind], () => text, times);
  }

  /** As `add`, of a number that is told from its digits. */
  addPlain(number: PlainNumber, text: () => string, times: number): void {
    const { mark, whole, negative } = number;
    this.filled += times;
    this.numbers += times;
    if (negative) this.negative = true;
    if (mark !== null) {
      tally(this.seen[mark], text, times);
      return;
    }
    if (whole <= 2) this.small += times;
    if (couldBeYear(number)) this.years += times;
    if (whole > 3) this.long = true;
    else this.short ||= text();
  }

  private addUnmarked(text: string, times: number): void {
    const digits = UNMARKED.exec(text)?.[1];
    if (digits !== undefined && digits.length <= 2) this.small += times;
    if (/^(?:19|20)\d\d$/.test(text)) this.years += times;
    if (digits === undefined || digits.length > 3) this.long = true;
    else this.short ||= text;
  }

  private addUnclear(text: string, times: number): void {
    if (isThousands(text.replace(/[^\d.,]/g, ''))) this.thousands += times;
    this.unclearMarks.add(text.includes(',') ? ',' : '.');
    if (SIGNED_THOUSANDS.test(text)) tally(this.signed, () => text, times);
    if (ENDS_IN_ZERO.test(text)) this.zeroEnded ||= text;
  }

  /** false: counts, ranks or years throughout. */
  get couldBeMoney(): boolean {
    return !this.counts && this.years < this.numbers;
  }

  /** Numbers below a hundred throughout: counts or ranks. */
  get counts(): boolean {
    return this.small >= this.numbers;
  }

  /** Whether the column groups its digits by lakh (`12,34,567`). */
  get lakh(): boolean {
    return this.seen.lakh.count >= LAKH_AT_LEAST && this.thousands === 0 && this.seen[','].count === 0;
  }

  private saidBy(text: string): Said {
    const known = this.known.get(text);
    if (known) return known;
    const said = saidBy(text);
    if (this.known.size < KNOWN_KEPT) this.known.set(text, said);
    return said;
  }

  /** The mark settled by a flag or by evidence, or the refusal. */
  decide(
    column: string,
    given: DecimalMark | undefined,
  ): { mark: Evidence<DecimalMark | null> } | { refusal: CleanIssue } {
    const { '.': dot, ',': comma, unclear } = this.seen;
    if (given) {
      const because = { code: 'given-by-flag', args: { flag: `--decimal ${given}` } } as const;
      return { mark: { value: given, source: 'given', because } };
    }
    if (this.lakh) return { mark: found('.', this.seen.lakh) };
    if (dot.count > 0 && comma.count > 0) {
      const args = { column, dot: dot.example, comma: comma.example };
      return { refusal: { code: 'decimal-conflict', args, level: 'error' } };
    }
    if (dot.count > 0) return { mark: found('.', dot) };
    if (comma.count > 0) return { mark: found(',', comma) };
    if (unclear.count > 0) {
      const grouped = this.groupedByThousands();
      if (grouped) return { mark: grouped };
      const args = { column, example: unclear.example };
      return { refusal: { code: 'decimal-unclear', args, level: 'error', count: unclear.count } };
    }
    const because = { code: 'decimal-not-needed', args: {} } as const;
    return { mark: { value: null, source: 'found', because } };
  }

  /**
   * The mark of a column whose marked amounts all read both ways (`4,480`), where reading them as decimals would
   * contradict itself: a currency sign stands in front; or `12,000` keeps its zeros and `500` has none to keep.
   */
  private groupedByThousands(): Evidence<DecimalMark> | undefined {
    if (this.unclearMarks.size !== 1) return undefined;
    const mark = this.unclearMarks.has(',') ? '.' : ',';
    if (this.signed.count > 0) return found(mark, this.signed);
    if (this.short === '' || this.long || this.zeroEnded === '') return undefined;
    const args = { example: this.zeroEnded, plain: this.short };
    return { value: mark, source: 'found', because: { code: 'decimal-thousands', args } };
  }
}

/** Four figures from 1900 to 2099, with no sign and no mark. */
export const couldBeYear = ({ mark, negative, whole, digits }: PlainNumber): boolean =>
  mark === null && !negative && whole === 4 && digits >= 1900 && digits <= 2099;

interface Tally {
  count: number;
  example: string;
}

function tally(seen: Tally, text: () => string, times: number): void {
  if (seen.count === 0) seen.example = text();
  seen.count += times;
}

function found(value: DecimalMark, { count, example }: Tally): Evidence<DecimalMark> {
  return { value, source: 'found', because: { code: 'decimal-evidence', args: { count, example } } };
}
