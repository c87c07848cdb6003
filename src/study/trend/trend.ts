// The study `trend`: whether the gap is closing, who came and left, what indexation did.
import { existing, lastOf } from '../../base/existing.ts';
import type { AnyIssue } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { type DefinitionRequest, defaultRequest, resolveDefinition } from '../../compare/presets.ts';
import { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { BAND, DEFAULT_DEALS, FEWEST } from '../../measure/comparable-funding/limits.ts';
import { moneyOf } from '../brief-tables/options.ts';
import type { FloorTable } from '../gaps/floors.ts';
import type { Funding } from '../gaps/funding.ts';
import type { MoneyKind } from '../gaps/modes.ts';
import { refuseNoRecords } from '../study-units.ts';
import { type Break, breakAt } from './breaks.ts';
import { type Changes, changesOf, likeWithLike } from './changes.ts';
import { type ConvergenceOf, convergenceOf } from './convergence.ts';
import { type GroupYears, groupYears } from './group-years.ts';
import { type Lens, type LensBy, lensOf, type SameForAll } from './lens.ts';
import { type Panel, panelOf, type Step, stepsOf } from './panel.ts';
import { PeriodScene, type SceneChoices } from './period-scene.ts';
import { type ConstantDollars, constantDollars, type PriceIndex } from './price-index.ts';
import { datedOf, type Years, yearsOf } from './years.ts';

export interface TrendOptions {
  /** Default: same typology, else same sector, else everyone. */
  readonly comparable?: DefinitionRequest;
  /** Groupings beside region, sector and typology. */
  readonly by?: readonly (readonly string[])[];
  /** Default: all. */
  readonly money?: MoneyKind;
  readonly floors?: FloorTable;
  readonly floorMoney?: MoneyKind;
  readonly index?: PriceIndex;
  /** Period whose dollars constant ones are; default the last. */
  readonly base?: string;
  /** Rate of a year's indexation, 0.02 for 2 %; default: the one that most organisations were given. */
  readonly indexation?: number;
  /** Date of a break, as a period of the data. */
  readonly breakAt?: string;
  readonly seed: number;
  readonly draws?: number;
  readonly fewest?: number;
  readonly band?: number;
  readonly progress?: (done: number, of: number) => void;
}

/** Is it closing? Every period, the same measure; who came and left; what indexation did. */
export interface Trend {
  readonly years: Years;
  readonly money: MoneyKind;
  readonly definition: SceneChoices['definition'];
  readonly dollars: ConstantDollars | undefined;
  /** All organisations over the periods. */
  readonly overall: GroupYears;
  readonly groups: readonly GroupYears[];
  /** By grouping that is measured, one a period of `years.all`. */
  readonly funding: readonly {
    readonly by: readonly string[];
    readonly periods: readonly (Funding | undefined)[];
  }[];
  /** From the first to the last joined period: as published, and of the same organisations alone. */
  readonly changes: readonly { readonly all: Changes; readonly same: Changes }[];
  readonly panel: Panel;
  readonly steps: readonly Step[];
  /** Undefined where periods name no year. */
  readonly convergence: readonly ConvergenceOf[] | undefined;
  readonly lens: readonly Lens[];
  /** In the last period's own figures, what the last rate does to everyone; by region, else by sector. */
  readonly sameForAll:
    | { readonly role: string; readonly rate: number; readonly rows: readonly SameForAll[] }
    | undefined;
  readonly break: Break | undefined;
  readonly fewest: number;
  readonly band: number;
  /** Chance was asked of each period. */
  readonly dealt: boolean;
  readonly issues: readonly AnyIssue[];
}

const ROLES = ['region', 'sector', 'typology'] as const;

/**
 * The study of the years. Throws Refusal where the data have no two periods, an index says nothing of one, a break is
 * declared where there is none, or the definition names what the data do not have.
 */
export function trend(whole: Dataset, options: TrendOptions): Trend {
  const work = new ChanceWork();
  const found = trendAsked(whole, options, work);
  work.alone();
  return found();
}

/** The same, whose deals are asked for: the study is there once the work is done. */
export function trendAsked(whole: Dataset, options: TrendOptions, work: ChanceWork): () => Trend {
  refuseNoRecords(whole);
  const dated = datedOf(whole);
  const years = yearsOf(dated);
  const { dataset, money } =
    options.money === 'mission' ? moneyOf(dated, options) : { dataset: dated, money: 'all' as const };
  const { fewest = FEWEST, band = BAND } = options;
  const choices: SceneChoices = {
    definition: resolveDefinition(dataset, options.comparable ?? defaultRequest(dataset)),
    ...(options.floors ? { floors: options.floors } : {}),
    ...(options.floorMoney ? { floorMoney: options.floorMoney } : {}),
    seed: options.seed,
    draws: options.draws ?? DEFAULT_DEALS,
    fewest,
    band,
  };
  const dollars =
    options.index && constantDollars(options.index, years.all, options.base ?? lastOf(years.all));
  const roles = ROLES.filter((role) => dataset.labels.has(role));
  const groupings = [...roles.map((role) => [role]), ...(options.by ?? [])].filter(
    (by, at, all) => all.findIndex((other) => other.join() === by.join()) === at,
  );
  const scenes = years.all.map((period) => new PeriodScene(dataset, period, choices));
  const asked = fundingOf(scenes, groupings, options, work);
  const own = { joins: years.joins, dollars };
  const panel = panelOf(dataset, years.joined);
  const ends = [existing(scenes.at(-years.joined.length)), lastOf(scenes)] as const;
  const lens = lensOf(panel, {
    roles: [...roles] as LensBy['role'][],
    indexation: options.indexation,
    dollars,
  });
  const found =
    options.breakAt === undefined
      ? undefined
      : breakAt(dataset, years.joined, options.breakAt, groupings, choices);
  const alone: Omit<Trend, 'groups' | 'funding'> = {
    years,
    money,
    definition: choices.definition,
    dollars,
    overall: groupYears(
      scenes,
      [],
      scenes.map(() => undefined),
      own,
    )[0]!,
    changes: years.joined.length < 2 ? [] : changesBy(dataset, ends, groupings, years.span, choices),
    panel,
    steps: stepsOf(panel),
    convergence:
      years.span === undefined
        ? undefined
        : convergenceOf(panel, years.span, {
            seed: options.seed,
            draws: Math.min(options.draws ?? DEFAULT_DEALS, DEFAULT_DEALS),
          }),
    lens,
    sameForAll: sameForAll(ends[1], lens),
    break: found,
    fewest,
    band,
    dealt: choices.draws !== 0,
    issues: issuesOf(whole, dated, years, found),
  };
  return () => {
    const funding = asked.map(({ by, periods }) => ({ by, periods: periods.map((found) => found?.()) }));
    return {
      ...alone,
      groups: groupings.flatMap((by) => {
        const measured = funding.find((one) => one.by.join() === by.join());
        return groupYears(
          scenes,
          by,
          scenes.map((_, at) => measured?.periods[at]?.groups),
          own,
        );
      }),
      funding,
    };
  };
}

function fundingOf(
  scenes: readonly PeriodScene[],
  groupings: readonly (readonly string[])[],
  { progress, draws = DEFAULT_DEALS }: TrendOptions,
  work: ChanceWork,
): readonly {
  readonly by: readonly string[];
  readonly periods: readonly ((() => Funding) | undefined)[];
}[] {
  const measured = groupings.filter(
    (by) => scenes.some((scene) => scene.grouping(by)) && !by.includes('typology'),
  );
  const of = measured.length * scenes.length * draws;
  return measured.map((by, k) => ({
    by,
    periods: scenes.map((scene, at) =>
      scene.askFunding(
        by,
        work,
        progress && ((done) => progress((k * scenes.length + at) * draws + Math.min(done, draws), of)),
      ),
    ),
  }));
}

function changesBy(
  dataset: Dataset,
  ends: readonly [PeriodScene, PeriodScene],
  groupings: readonly (readonly string[])[],
  span: number | undefined,
  choices: SceneChoices,
): Trend['changes'] {
  const same = likeWithLike(dataset, ends, choices);
  return groupings.flatMap((by) => {
    const [all, alike] = [changesOf(ends[0], ends[1], by, span), changesOf(same[0], same[1], by, span, true)];
    // Under a definition that asks for the same sector, no sector has comparables in another.
    const known = all?.groups.some((one) => one.from !== undefined || one.to !== undefined);
    return all && alike && known ? [{ all, same: alike }] : [];
  });
}

/** x % for everyone, on the amounts of a period: the same measure before and after. */
function sameForAll(scene: PeriodScene, lens: readonly Lens[]): Trend['sameForAll'] {
  const by = ['region', 'sector'].find((role) => scene.grouping([role]));
  if (by === undefined) return undefined;
  const rates = lens.map(({ rate }) => rate.rate).filter((rate) => rate > 0);
  const rate = rates.at(-1) ?? FALLBACK_RATE;
  const [before, after] = [scene.measured([by], 1), scene.measured([by], 1 + rate)];
  const rows = before.flatMap((own, code): SameForAll[] => {
    const then = after[code]!;
    if (!('value' in own.ratio && 'value' in own.gap && 'value' in then.ratio && 'value' in then.gap))
      return [];
    return [
      {
        label: own.labels.join(' × '),
        ratio: own.ratio.value,
        ratioAfter: then.ratio.value,
        gap: own.gap.value,
        gapAfter: then.gap.value,
      },
    ];
  });
  return { role: by, rate, rows };
}

/** Where no year of the data was indexed. */
const FALLBACK_RATE = 0.02;

function issuesOf(whole: Dataset, dated: Dataset, years: Years, found: Break | undefined): AnyIssue[] {
  const issues: AnyIssue[] = [];
  if (whole.n > dated.n)
    issues.push({ level: 'warning', code: 'trend-no-period', args: { n: whole.n - dated.n } });
  const at = years.all.length - years.joined.length;
  if (at > 0) {
    const args = {
      from: years.joined[0]!,
      left: years.all.slice(0, at),
      a: years.all[at - 1]!,
      b: years.joined[0]!,
    };
    issues.push({ level: 'warning', code: 'trend-not-joined', args });
  }
  if (found && found.merged.length > 0)
    issues.push({ level: 'note', code: 'trend-regions-merged', args: { pairs: found.merged } });
  for (const { role, labels } of found?.oneSided ?? []) {
    issues.push({
      level: 'note',
      code: 'trend-one-side',
      args: { role, labels, period: existing(found).date },
    });
  }
  return issues;
}
