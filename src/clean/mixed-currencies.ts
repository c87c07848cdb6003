import type { CurrencyCount, FileCount } from './file-count.ts';
import { DOLLAR } from './money.ts';
import type { FilePlan } from './plan.ts';
import type { CleanIssue } from './types.ts';

/**
 * Several currencies among the accepted rows, in one file or in several: they do not add up, and the person says which
 * to keep. Rows that name none go with the others.
 */
export function severalCurrencies(plans: readonly FilePlan[], counts: readonly FileCount[]): CleanIssue[] {
  const all = new Map<string, CurrencyCount>();
  for (const [index, plan] of plans.entries()) {
    for (const [currency, own] of currenciesOf(plan, counts[index])) {
      const known = all.get(currency);
      if (known) known.rows += own.rows;
      else all.set(currency, { ...own });
    }
  }
  if (all.size < 2) return [];
  const [first, second] = [...all].sort((a, b) => b[1].rows - a[1].rows);
  const plan = plans.find(({ money }) => money.currencyAt !== null) ?? plans[0];
  const args = {
    currencies: [...all.values()].map(({ name }) => name),
    column: filterName(plan),
    main: first?.[1].name ?? '',
  };
  const count = [...all.values()].reduce((sum, { rows }) => sum + rows, 0) - (first?.[1].rows ?? 0);
  return [{ code: 'currencies-mixed', args, level: 'error', count, places: second ? [second[1].first] : [] }];
}

/**
 * Files that name no currency beside others in one that is not the dollar: their amounts are counted in it. Rows that name
 * several are no such file: the person has kept one currency by a filter.
 */
export function filesWithoutCurrency(plans: readonly FilePlan[], counts: readonly FileCount[]): CleanIssue[] {
  const read = plans.filter((_, index) => (counts[index]?.accepted ?? 0) > 0);
  const silent = read.filter(({ money }) => money.currency.value === null && !money.several);
  const sign = read.flatMap(({ money }) => money.currency.value ?? []).find((own) => own !== DOLLAR);
  if (sign === undefined || silent.length === 0) return [];
  const names = silent.map(({ table }) => table.facts.file);
  const places = silent
    .slice(0, 1)
    .map(({ table: { facts } }) => ({ file: facts.file, line: facts.headerLine.value ?? 1 }));
  return [
    {
      code: 'currency-files',
      args: { sign, files: names, n: names.length },
      level: 'warning',
      count: names.length,
      places,
    },
  ];
}

/** What each row of a file names, or the one currency that stands for all of them. */
function currenciesOf(plan: FilePlan, count: FileCount | undefined): Iterable<[string, CurrencyCount]> {
  if (!count || count.accepted === 0) return [];
  if (plan.money.several) return count.currencies;
  const { value } = plan.money.currency;
  if (value === null) return [];
  const first = { file: plan.table.facts.file, line: plan.table.facts.headerLine.value ?? 1 };
  return [[value, { name: value, rows: count.accepted, first }]];
}

/** What `--where` filters on: the column of currencies, or the currency beside the amounts. */
function filterName(plan: FilePlan | undefined): string {
  const at = plan?.money.currencyAt ?? null;
  if (!plan || at === null || at === plan.columns.get('amount')) return 'none';
  return plan.header[at] ?? '';
}
