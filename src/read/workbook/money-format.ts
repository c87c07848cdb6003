import type { NumberFormats } from '../types.ts';

/** What the format of a cell shows beside its number: a sign of currency, of percent, and digits that it hides. */
export interface MoneyFormat {
  /** As it stands in the format, or empty. */
  readonly sign: string;
  /** Thousands that the format does not show: `#,##0,` shows 45 for 45,200. */
  readonly hidden: number;
  /** Thousands that the format adds in words: `0.0 "k$"` shows 45.2 k$ for 45.2. */
  readonly added: number;
  /** `0.0%` shows 45.0% for 0.45. */
  readonly percent: boolean;
}

/** `[$€-40C]`, `"€"`, `£`: the sign. `[$-409]` names a language only; built-in formats follow that of the machine. */
const BRACKETED = /\[\$([^\-\]]+)(?:-[^\]]*)?\]/u;
const QUOTED = /"\s*([^"]*?)\s*"/gu;
/** `[<1]0%`: the section is for some numbers only. */
const CONDITION = /\[[<>=]/u;
const SIGN =
  /^(?:[A-Z]{0,3}\s?[$€£¥₹]|[$€£¥₹]\s?(?:CA|CAN|US)?|CAD|USD|EUR|GBP|CHF|Fr\.?|FCFA|F CFA|XOF|XAF|ZAR)$/iu;

/** The signs and the hidden thousands of a format that a workbook defines; undefined where it shows none. */
export function moneyFormat(code: string | undefined): MoneyFormat | undefined {
  const [section = ''] = (code ?? '').split(';');
  const quoted = [...section.matchAll(QUOTED)].map(([, text = '']) => text).find((text) => SIGN.test(text));
  const bare = section.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, ' ');
  const words = BRACKETED.exec(section)?.[1]?.trim() ?? quoted ?? /[$€£¥₹]/u.exec(bare)?.[0] ?? '';
  const [scale = ''] = /^[kM](?=$|[$€£])/u.exec(quoted ?? words) ?? [];
  const sign = words.replace(/^[kM](?=$|[$€£])/u, '');
  const hidden = /[0#?](,+)(?![0#?,])/u.exec(bare)?.[1]?.length ?? 0;
  const said = scale === 'k' ? 1 : scale === 'M' ? 2 : 0;
  const percent = bare.includes('%') && !CONDITION.test(section);
  if (sign === '' && hidden === 0 && said === 0 && !percent) return undefined;
  return { sign, hidden, added: Math.max(0, said - hidden), percent };
}

const SHOWN = /[A-Z]{0,3}[$€£¥₹](?:\s?(?:CAN?|US)\b)?/iu;

/** Of a cell whose kind OpenDocument tells: the sign that it shows, its currency where it shows none, percent. */
export function moneyOfKind(
  kind: string,
  shown: string,
  currency: string | undefined,
): MoneyFormat | undefined {
  if (kind !== 'currency' && kind !== 'percentage') return undefined;
  const sign = kind === 'currency' ? (SHOWN.exec(shown)?.[0] ?? currency ?? '') : '';
  return { sign, hidden: 0, added: 0, percent: kind === 'percentage' };
}

interface Counted {
  readonly signs: Map<string, number>;
  hidden: number;
  added: number;
  percents: number;
}

/** Formats of money met in each column of a sheet. Columns from 1 while they are counted. */
export class MoneyFormats {
  private readonly columns = new Map<number, Counted>();

  add(column: number, { sign, hidden, added, percent }: MoneyFormat): void {
    let own = this.columns.get(column);
    if (!own) {
      own = { signs: new Map(), hidden: 0, added: 0, percents: 0 };
      this.columns.set(column, own);
    }
    if (sign !== '') own.signs.set(sign, (own.signs.get(sign) ?? 0) + 1);
    if (hidden > 0) own.hidden += 1;
    if (percent) own.percents += 1;
    own.added = Math.max(own.added, added);
  }

  /** By position from 0. */
  get formats(): NumberFormats {
    return new Map([...this.columns].map(([column, own]) => [column - 1, own]));
  }
}
