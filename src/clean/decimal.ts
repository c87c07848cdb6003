import type { Evidence } from '../base/issue.ts';
import type { Cell } from '../read/types.ts';
import { amountShape, type DecimalMark, markOf } from './amounts.ts';
import type { CleanIssue } from './types.ts';

/** What one cell says: `text` is no number; a band or a word for an amount says nothing of the mark. */
type Kind = ReturnType<typeof markOf> | 'blank' | 'text';

/** Texts remembered with what they say: floors and populations repeat from row to row. */
const KNOWN_KEPT = 2000;

function kindOf(text: string): Kind {
  const shape = amountShape(text);
  if (shape === 'amount-missing') return 'blank';
  if (shape === 'amount-unreadable' || shape === 'amount-date') return 'text';
  return typeof shape === 'string' ? 'either' : markOf(shape.core);
}

/** What the cells of one column say of its decimal mark, gathered over the whole column. */
export class DecimalEvidence {
  private readonly seen = {
    '.': { count: 0, example: '' },
    ',': { count: 0, example: '' },
    unclear: { count: 0, example: '' },
  };
  private readonly known = new Map<string, Kind>();
  /** Cells that hold a number, whatever their mark; and cells that hold anything. */
  numbers = 0;
  filled = 0;

  add(cell: Cell): void {
    const kind = typeof cell === 'number' ? 'either' : this.kindOf(cell);
    if (kind === 'blank') return;
    this.filled += 1;
    if (kind === 'text') return;
    this.numbers += 1;
    if (kind === 'either' || kind === 'neither') return;
    const seen = this.seen[kind];
    seen.count += 1;
    if (seen.count === 1) seen.example = String(cell).trim();
  }

  private kindOf(text: string): Kind {
    const known = this.known.get(text);
    if (known) return known;
    const kind = kindOf(text);
    if (this.known.size < KNOWN_KEPT) this.known.set(text, kind);
    return kind;
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
    if (dot.count > 0 && comma.count > 0) {
      const args = { column, dot: dot.example, comma: comma.example };
      return { refusal: { code: 'decimal-conflict', args, level: 'error' } };
    }
    for (const [value, { count, example }] of [
      ['.', dot],
      [',', comma],
    ] as const) {
      if (count > 0) {
        const because = { code: 'decimal-evidence', args: { count, example } } as const;
        return { mark: { value, source: 'found', because } };
      }
    }
    if (unclear.count > 0) {
      const args = { column, example: unclear.example };
      return { refusal: { code: 'decimal-unclear', args, level: 'error', count: unclear.count } };
    }
    const because = { code: 'decimal-not-needed', args: {} } as const;
    return { mark: { value: null, source: 'found', because } };
  }
}
