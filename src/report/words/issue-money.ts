import type { Statement } from '../../base/issue.ts';
import type { Translator } from '../../messages/translator.ts';

/** Sums of a statement as money: they arrive as exact decimal texts. */
export function withMoney({ code, args }: Statement, { numbers }: Translator): Statement {
  const shown = Object.entries(args).map(([name, value]) =>
    MONEY.has(name) && typeof value === 'string' && DECIMAL.test(value)
      ? [name, numbers.exactMoney(value)]
      : [name, value],
  );
  return { code, args: Object.fromEntries(shown) };
}

const MONEY = new Set(['printed', 'computed', 'difference', 'sum', 'largest', 'median']);
const DECIMAL = /^-?\d+\.\d+$/;
