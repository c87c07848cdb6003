import { lastOf } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Changes } from '../../study/trend/changes.ts';
import { lensTotal } from '../../study/trend/lens.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { verdictLine } from '../words/comparability.ts';
import { groupingName } from '../words/roles.ts';
import { dollarsLine } from './dollars.ts';
import { CONVERGENCE_FROM } from './flows.ts';
import { endsOf } from './words.ts';

/** Most names in one sentence. */
const NAMED = 6;

/** The sentences to read first. */
export function leadOf(study: Trend, translator: Translator): string[] {
  return [
    verdictLine(study.years.comparisons, translator),
    dollarsLine(study, translator),
    moneyLine(study, translator),
    ...study.changes.map(({ all }) => changesLine(all, translator)),
    panelLine(study, translator),
    ...lensLine(study, translator),
    ...convergenceLine(study, translator),
    ...study.issues.filter(({ level }) => level === 'warning').map(translator.say),
  ].filter((text) => text !== '');
}

function moneyLine(study: Trend, { fill, numbers, texts }: Translator): string {
  const shown = study.overall.years.flatMap((year) => year ?? []);
  const [first, last] = [shown[0]!, lastOf(shown)];
  const real =
    first.real && last.real && first.real.total > 0
      ? `${last.real.total > first.real.total ? '+' : ''}${numbers.percent(last.real.total / first.real.total - 1)}`
      : 'none';
  return fill(texts.trend.leadMoney, {
    first: first.period,
    last: last.period,
    n0: first.n,
    n1: last.n,
    money: study.money,
    total0: numbers.shortMoney(Number(first.total)),
    total1: numbers.shortMoney(Number(last.total)),
    real,
    base: study.dollars?.base ?? '',
  });
}

/** How the gap of each group goes. */
export function changesLine(all: Changes, translator: Translator): string {
  const told = (verdict: string) => all.groups.filter((one) => one.verdict === verdict);
  const names = (verdict: string): string => {
    const own = told(verdict).map(({ labels }) => labels.join(' × '));
    return `${own.slice(0, NAMED).join(', ')}${own.length > NAMED ? '…' : ''}`;
  };
  return translator.fill(translator.texts.trend.leadChanges, {
    role:
      all.by.length === 1 && ['region', 'sector'].includes(all.by[0]!)
        ? all.by[0]!
        : groupingName(all.by, translator),
    first: all.from,
    last: all.to,
    closing: told('closing').length,
    closingNames: names('closing'),
    widening: told('widening').length,
    wideningNames: names('widening'),
    steady: told('steady').length,
    untold: told('untold').length,
    few: told('few').length,
  });
}

function panelLine(study: Trend, { fill, texts }: Translator): string {
  const { first, last } = endsOf(study);
  const sum = (of: 'arrivals' | 'departures' | 'returns') =>
    study.steps.reduce((total, step) => total + step[of].n, 0);
  return fill(texts.trend.leadPanel, {
    first,
    last,
    both: study.panel.organisations.filter(({ seen }) => seen[0] && seen.at(-1)).length,
    arrivals: sum('arrivals') + sum('returns'),
    departures: sum('departures'),
  });
}

function lensLine(study: Trend, translator: Translator): string[] {
  const [total] = lensTotal(study.lens);
  if (!total) return [];
  const { first, last } = endsOf(study);
  const money = (cents: number): string =>
    `${cents > 0 ? '+' : ''}${translator.numbers.shortMoney(cents / 100)}`;
  return [
    translator.fill(translator.texts.trend.leadLens, {
      first,
      last,
      change: money(total.change),
      indexation: money(total.indexation),
      fresh: money(total.fresh),
      arrivals: money(total.arrivals),
      departures: money(total.departures),
    }),
  ];
}

function convergenceLine({ convergence }: Trend, { fill, numbers, texts }: Translator): string[] {
  const found = convergence?.[0]?.balanced;
  const beta = found?.values['beta.coef'];
  if (!found || found.n < CONVERGENCE_FROM || typeof beta !== 'number') return [];
  const { dealt } = found;
  return [
    fill(texts.trend.leadConvergence, {
      p: !dealt ? 'none' : dealt.p <= 0.05 ? 'told' : 'untold',
      n: found.n,
      sign: !dealt ? (beta < 0 ? 'down' : 'up') : beta < dealt.median ? 'down' : 'up',
      beta: numbers.decimal(beta, 3),
      low: dealt ? numbers.decimal(dealt.low, 3) : '',
      high: dealt ? numbers.decimal(dealt.high, 3) : '',
    }),
  ];
}
