import type { UndefinedReason, Value } from '../../measure/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Figure, GapReason, Money } from '../../study/gaps/figure.ts';
import type { CellValue } from '../model/report.ts';
import { guardText } from '../words/indicators.ts';

/** A figure as a cell, or the word for why there is none; withheld (`n < 2`) where a guard says so. */
export function figureCell(figure: Figure | Value, translator: Translator, guard?: string): CellValue {
  if ('undefined' in figure) return absentCell(figure.undefined, translator);
  return guard === undefined ? figure.value : { absent: guardText(guard), code: guard };
}

/** A sum of money as a cell: exact, or rounded where an edition prints it so. */
export function moneyCell(sum: Money, translator: Translator): CellValue {
  if (typeof sum === 'string') return { exact: sum };
  return 'value' in sum
    ? { figure: sum.value, kind: 'money', digits: 0 }
    : absentCell(sum.undefined, translator);
}

export const absentCell = (code: GapReason | UndefinedReason, translator: Translator): CellValue => ({
  absent: reasonText(code, translator),
  code,
});

/** Why a figure has no value, in a few words: a reason of the measures, of the comparables or of the study. */
export function reasonText(code: string, translator: Translator): string {
  const measured: Readonly<Record<string, string>> = translator.texts.undefined;
  return measured[code] ?? translator.say({ code, args: {} });
}

/** A probability with enough decimals to be read: `0,0005`; `< 0,0001` below that. */
export function probabilityText(p: number, { numbers }: Translator): string {
  return p < 0.0001 ? `<\u00a0${numbers.decimal(0.0001, 4)}` : numbers.decimal(p, 4);
}
