import type { Ledger } from '../../clean/types.ts';
import type { Changes, GroupChange } from '../../study/trend/changes.ts';
import type { GroupYear, GroupYears } from '../../study/trend/group-years.ts';
import type { Lens, LensRow } from '../../study/trend/lens.ts';
import type { Flow, Step } from '../../study/trend/panel.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { centsText } from '../allocation/cents-text.ts';
import { verdictJson } from '../gaps/funding-json.ts';
import { type Head, head } from '../json/head.ts';
import { LongList } from '../json/text.ts';

/** Result of `trend`, schema `equite/trend@1`. */
export function trendJson(
  study: Trend,
  equivalents: readonly (readonly [string, string])[],
  ledger: Ledger,
  about: Head,
): object {
  const { years, dollars, panel, convergence, sameForAll } = study;
  return {
    ...head('trend', about, ledger),
    scope: {
      unit: 'organisation',
      money: study.money,
      periods: years.all,
      joined: years.joined,
      span: years.span ?? null,
    },
    dollars: dollars
      ? {
          base: dollars.base,
          source: dollars.source,
          date: dollars.date ?? null,
          index: [...dollars.index].map(([period, value]) => ({ period, index: value })),
        }
      : null,
    comparability: years.comparisons,
    definition: study.definition,
    groups: [study.overall, ...study.groups].map(groupJson),
    changes: study.changes.map(({ all, same }) => ({
      by: all.by,
      from: all.from,
      to: all.to,
      groups: all.groups.map((own) => ({
        ...changeJson(own),
        same_chance: chanceOf(same, own),
        same_organisations: figureJson(
          same.groups.find((one) => one.labels.join('\u0000') === own.labels.join('\u0000')),
        ),
      })),
    })),
    panel: {
      organisations: panel.organisations.length,
      both: panel.organisations.filter(({ seen }) => seen[0] && seen.at(-1)).length,
      steps: study.steps.map(stepJson),
      equivalents: equivalents.map(([before, after]) => ({ before, after })),
    },
    convergence:
      convergence?.map(({ type, balanced, without, everyone }) => ({
        typology: type === '' ? null : type,
        n: balanced.n,
        without,
        values: Object.entries(balanced.values).map(([key, value]) =>
          typeof value === 'string' ? { key, undefined: value } : { key, value },
        ),
        dealt: balanced.dealt ?? null,
        everyone: everyone.map((one) => ('value' in one ? one.value : { undefined: one.undefined })),
      })) ?? null,
    lens: study.lens.map(lensJson),
    same_for_all: sameForAll
      ? {
          by: sameForAll.role,
          indexation_rate: sameForAll.rate,
          groups: sameForAll.rows.map(({ label, ratio, ratioAfter, gap, gapAfter }) => ({
            label,
            ratio,
            ratio_after: ratioAfter,
            gap,
            gap_after: gapAfter,
          })),
        }
      : null,
    break: study.break ? breakJson(study.break) : null,
    issues: [...about.issues, ...study.issues],
  };
}

const groupJson = ({ by, labels, years }: GroupYears): object => ({
  by,
  key: Object.fromEntries(by.map((role, at) => [role, labels[at]])),
  periods: years.flatMap((year) => (year ? [yearJson(year)] : [])),
});

function yearJson(year: GroupYear): object {
  const { floor, real, funding } = year;
  return {
    period: year.period,
    n: year.n,
    n_zero: year.zero,
    total: year.total,
    mean: year.mean,
    median: year.median,
    values: year.indicators,
    floor: floor ? { n: floor.n, under: floor.under, lacking: floor.lacking } : null,
    mission: year.mission,
    addition: year.addition,
    growth: year.growth,
    growth_rank: year.growthRank ?? null,
    mean_rank: year.meanRank ?? null,
    real: real ? { total: real.total, mean: real.mean, growth: real.growth } : null,
    funding: funding ? verdictJson(funding) : null,
  };
}

const changeJson = (own: GroupChange): object => ({
  label: own.labels.join(' × '),
  labels: own.labels,
  from: own.from ?? null,
  to: own.to ?? null,
  change: figureJson(own),
  verdict: own.verdict,
  p: own.p ?? null,
  years_to_parity: own.parity ?? null,
});

/** When growth is dealt among comparable organisations. */
const chanceOf = ({ groups }: Changes, { labels }: GroupChange): object | null =>
  groups.find((one) => one.labels.join('\u0000') === labels.join('\u0000'))?.chance ?? null;

const figureJson = (own: GroupChange | undefined): object | null =>
  own === undefined
    ? null
    : 'value' in own.change
      ? { value: own.change.value, low: own.change.low, high: own.change.high }
      : { undefined: own.change.undefined };

const flowJson = ({ n, cents, share }: Flow): object => ({
  n,
  amount: centsText(cents),
  share: share ?? null,
});

function stepJson({ from, to, passages, ...flows }: Step): object {
  return {
    from,
    to,
    ...Object.fromEntries(Object.entries(flows).map(([name, flow]) => [name, flowJson(flow)])),
    passages: new LongList(passages, ({ kind, name, before, after, cents }) => ({
      kind,
      organisation: name,
      before,
      after,
      amount: centsText(cents),
    })),
  };
}

const lensJson = ({ from, to, rate, overall, by }: Lens): object => ({
  from,
  to,
  indexation_rate: rate.rate,
  rate_from: rate.from,
  common: rate.common ?? null,
  overall: partsJson(overall),
  groups: Object.fromEntries(
    by.map(({ role, rows }) => [
      role,
      rows.map((row) => ({ label: row.label === '' ? null : row.label, ...partsJson(row) })),
    ]),
  ),
});

const partsJson = (row: LensRow): Record<string, string> => ({
  before: centsText(row.before),
  after: centsText(row.after),
  change: centsText(row.change),
  indexation: centsText(row.indexation),
  new: centsText(row.fresh),
  redistribution: centsText(row.redistribution),
  arrivals: centsText(row.arrivals),
  departures: centsText(row.departures),
  moves: centsText(row.moves),
});

function breakJson({ date, before, by, merged, oneSided }: NonNullable<Trend['break']>): object {
  return {
    date,
    before,
    merged,
    one_sided: oneSided,
    by: by.map(({ changes, groups }) => ({
      by: (changes satisfies Changes).by,
      groups: changes.groups.map((own, at) => ({
        ...changeJson(own),
        other_dates: groups[at]!.placebos,
        rank: groups[at]!.rank ?? null,
      })),
    })),
  };
}
