import { DecimalSum } from '../base/decimal-sum.ts';
import type { RawRow } from '../read/types.ts';
import { Dictionary, doubles, flags, integers, lineNumbers, smallIntegers } from './columnar.ts';
import type { Filter } from './filters.ts';
import { LedgerBook } from './ledger.ts';
import { countedColumns, withMergedLabels } from './merged.ts';
import type { CurrencyCount } from './mixed-currencies.ts';
import { FilePass, type OpenLabels, type OpenNumbers, type Relabel, type Verdict } from './pass.ts';
import type { FilePlan } from './plan.ts';
import {
  type CleanIssue,
  type Dataset,
  type LabelColumn,
  NUMBER_ROLES,
  type NumberColumn,
  ROLES,
} from './types.ts';

/** Second pass: rows of each file in turn become records as columns, and every row is entered in the ledger. */
export class DatasetBuilder {
  readonly ledger = new LedgerBook();
  readonly issues: CleanIssue[] = [];
  private readonly files: string[] = [];
  private readonly file = smallIntegers();
  private readonly line = lineNumbers();
  private readonly amount = doubles();
  private readonly approximate = flags();
  private readonly labels = new Map<string, OpenLabels>();
  private readonly numbers = new Map<string, OpenNumbers>();

  constructor(plans: readonly FilePlan[]) {
    const names = new Set([...ROLES, ...plans.flatMap(({ columns }) => [...columns.keys()])]);
    for (const name of names) {
      const plan = plans.find(({ columns }) => columns.has(name));
      if (!plan || name === 'amount') continue;
      const header = plan.header[plan.columns.get(name) ?? -1] ?? '';
      if (NUMBER_ROLES.has(name)) this.numbers.set(name, { header, values: doubles() });
      else this.labels.set(name, { header, dictionary: new Dictionary(), codes: integers() });
    }
  }

  /** Adds one file; returns how many rows were read and accepted, and their amount. */
  async addFile(plan: FilePlan, filters: readonly Filter[], relabel: Relabel): Promise<FileCount> {
    const index = this.files.push(plan.table.facts.file) - 1;
    const pass = new FilePass(plan, filters, relabel, this.labels, this.numbers);
    const count = { rows: 0, lines: 0, accepted: 0, amount: new DecimalSum() };
    const numbers = countedColumns(plan.columns);
    let last = 0;
    let counted = 0;
    for await (const batch of plan.rows.rows()) {
      for (const read of batch) {
        const row = withMergedLabels(read, numbers);
        count.rows += 1;
        if (row.line !== last) count.lines += 1;
        last = row.line;
        const verdict = pass.judge(row);
        if (verdict.kind !== 'filtered' && row.line !== counted) {
          counted = row.line;
          this.ledger.line();
        }
        if (!this.enter(verdict, row, pass, { index, merge: plan.options.mergeDuplicates === true }))
          continue;
        count.accepted += 1;
        if (verdict.kind === 'accepted') count.amount.add(verdict.amount);
      }
    }
    this.issues.push(...pass.issues());
    const { rows, lines, accepted, amount } = count;
    return { rows, lines, accepted, amountAccepted: amount.toString(), currencies: pass.currencies };
  }

  /** Enters a row in the ledger, and in the columns if it is accepted; returns whether it is. */
  private enter(
    verdict: Verdict,
    row: RawRow,
    pass: FilePass,
    { index, merge }: { index: number; merge: boolean },
  ): boolean {
    const place = () => pass.place(row, verdict.kind === 'set-aside' ? verdict.value : undefined);
    if (verdict.kind === 'filtered') this.ledger.filter(verdict.amount);
    else if (verdict.kind === 'set-aside') {
      this.ledger.setAside(verdict.code, verdict.amount, place, index, row);
    } else if (verdict.duplicate && merge) this.ledger.merge('duplicate-row', verdict.amount, place);
    else {
      if (verdict.duplicate) this.ledger.note('duplicate-row', verdict.amount, place);
      if (verdict.remark) this.ledger.note(verdict.remark, verdict.amount, place);
      this.ledger.accept(verdict.amount);
      this.file.push(index);
      this.line.push(row.line);
      this.amount.push(verdict.amount);
      this.approximate.push(verdict.approximate ? 1 : 0);
      pass.push(row);
      return true;
    }
    return false;
  }

  finish(): Dataset {
    const labels = new Map<string, LabelColumn>();
    for (const [name, { header, dictionary, codes }] of this.labels) {
      labels.set(name, { header, values: dictionary.values, codes: codes.finish() });
    }
    const numbers = new Map<string, NumberColumn>();
    for (const [name, { header, values }] of this.numbers) {
      numbers.set(name, { header, values: values.finish() });
    }
    return {
      n: this.amount.length,
      files: this.files,
      file: this.file.finish(),
      line: this.line.finish(),
      amount: this.amount.finish(),
      approximate: this.approximate.finish(),
      labels,
      numbers,
    };
  }
}

export interface FileCount {
  readonly rows: number;
  /** Rows of the file. */
  readonly lines: number;
  readonly accepted: number;
  readonly amountAccepted: string;
  /** Accepted rows by currency, where rows name several. */
  readonly currencies: ReadonlyMap<string, CurrencyCount>;
}
