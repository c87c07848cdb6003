// The study `robustness`: the verdict of every group under every defensible combination of choices.
import { existing } from '../../base/existing.ts';
import { type AnyIssue, Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { stepCriticals } from '../../measure/comparable-funding/step-criticals.ts';
import type { Verdict } from '../../measure/comparable-funding/types.ts';
import type { JointTest } from '../../measure/specification-curve/joint-test.ts';
import type { Funding } from '../gaps/funding.ts';
import { heldEqualIssue } from '../remarks.ts';
import { refuseNoRecords } from '../study-units.ts';
import { Bench, type BenchOptions, type View } from './bench.ts';
import { type ChoiceOptions, type Declared, declaredChoices } from './choices.ts';
import {
  askJoint,
  askRuns,
  type CurveOptions,
  laidOut,
  mostDeals,
  type Run,
  type Standing,
  standingOf,
} from './curve.ts';
import { askDropped, type Dropped } from './drop-one.ts';
import { hingeOf, movesOf, type OptionMove } from './moves.ts';
import { type TurningUnit, triedOf, turningUnits, type Undoing, undoingOf } from './one-organisation.ts';
import { askPlacebo, type Placebo } from './placebo.ts';
import { type FurtherColumn, furtherColumns, type PowerOfGroup, powerOf } from './power.ts';
import { type Unrecorded, unrecordedOf } from './unrecorded.ts';

export type RobustnessOptions = Omit<ChoiceOptions, 'role'> &
  Omit<BenchOptions, 'role'> &
  CurveOptions & { readonly role?: string };

/** A group, where the specifications put it, and what its verdict hangs on. */
export interface StandingOfGroup extends Standing {
  readonly verdict: Verdict;
  readonly hinge: ReturnType<typeof hingeOf>;
}

export interface Robustness {
  readonly role: string;
  /** Of the groups, by code. */
  readonly labels: readonly string[];
  readonly declared: Declared;
  /** The asked specification, as `gaps` has it. */
  readonly asked: Funding;
  readonly view: View;
  /** The asked one first. */
  readonly runs: readonly Run[];
  readonly standings: readonly StandingOfGroup[];
  readonly moves: readonly OptionMove[];
  /** Of the same question, the one that names fewest of the groups that the asked one names; undefined where that names none. */
  readonly least: Run | undefined;
  readonly joint: JointTest | undefined;
  readonly unrecorded: readonly Unrecorded[];
  readonly dropped: readonly Dropped[];
  readonly turning: readonly TurningUnit[];
  /** How many organisations were left out in turn. */
  readonly tried: number;
  readonly undoing: readonly Undoing[];
  readonly power: readonly PowerOfGroup[];
  readonly further: readonly FurtherColumn[];
  readonly placebo: Placebo | undefined;
  /** Most deals behind the verdict of one specification. */
  readonly deals: number;
  readonly issues: readonly AnyIssue[];
}

/** Deals behind the level that a group must reach when an organisation is left out. */
const CRITICAL_DEALS = 4_999;
/** Most specifications of one run. */
const MOST_SPECIFICATIONS = 5_000;

/**
 * Does what is said of each group survive other choices: other definitions, something that the file does not hold, something left
 * out, more organisations; and how often would the same study name someone where there is nothing.
 * Throws Refusal where the data have no groups to compare, or the choices make too many specifications.
 */
export function robustness(dataset: Dataset, options: RobustnessOptions): Robustness {
  const work = new ChanceWork();
  const found = robustnessAsked(dataset, options, work);
  work.alone();
  return found();
}

/** The same, whose deals are asked for: the study is there once the work is done. */
export function robustnessAsked(
  dataset: Dataset,
  options: RobustnessOptions,
  work: ChanceWork,
): () => Robustness {
  refuseNoRecords(dataset);
  const role = roleOf(dataset, options.role);
  const declared = declaredChoices(dataset, { ...options, role });
  if (declared.specifications.length > MOST_SPECIFICATIONS) {
    const args = { n: declared.specifications.length, most: MOST_SPECIFICATIONS };
    throw new Refusal({ level: 'error', code: 'specifications-many', args });
  }
  const bench = new Bench(dataset, declared.definitions, { ...options, role });
  const view = bench.viewOf(declared.asked);
  const { comparison, funding: study } = bench.comparedOf(declared.asked);
  const fewest = Number(declared.asked.fewest);
  const laid = laidOut(bench, declared);
  const { units } = laid.prepared[0]!;
  // What takes longest first.
  const allRuns = askRuns(laid, declared, options, work);
  const placebo = askPlacebo(units, { ...options, fewest }, work);
  const joint = askJoint(laid, declared, options, work);
  const measured = study.ask(view.grouping, { draws: options.draws }, work);
  const dropped = askDropped(bench, declared.asked, units, options, work);
  return () => {
    const asked = measured();
    const runs = agreed(allRuns(), asked);
    const verdicts = asked.groups.map(({ verdict }) => verdict);
    const limits = {
      fewest,
      criticals: stepCriticals(
        units,
        verdicts.map((verdict) => verdict === 'below' || verdict === 'above'),
        asked.groups.map(({ chance }) => 'p' in chance),
        { fewest, seed: options.seed, deals: Math.min(CRITICAL_DEALS, options.draws) },
      ),
    };
    return {
      role,
      labels: bench.labels,
      declared,
      asked,
      view,
      runs,
      standings: bench.labels.map((_, group) => ({
        ...standingOf(runs, group),
        verdict: verdicts[group]!,
        hinge: hingeOf(runs, group),
      })),
      moves: movesOf(runs, declared),
      least: leastOf(runs, verdicts),
      joint: joint(),
      unrecorded: unrecordedOf(units, asked.groups),
      dropped: dropped(verdicts),
      turning: turningUnits(units, study.order, asked.groups, limits),
      tried: triedOf(units).length,
      undoing: undoingOf(units, study.order, asked.groups, limits),
      power: powerOf(asked),
      further: furtherColumns(view, comparison),
      deals: mostDeals(laid, options),
      placebo: placebo(),
      issues: heldEqual(declared, role),
    };
  };
}

/** Under a definition that holds equal what is looked at, nobody has comparables elsewhere, as `gaps` says too. */
function heldEqual({ definitions, asked }: Declared, role: string): readonly AnyIssue[] {
  const definition = existing(definitions.get(asked.definition));
  return definition.exact.includes(role) ? [heldEqualIssue([role], definition)] : [];
}

/** The role asked for, else regions, else sectors. Throws Refusal where the data have none, or it is that of types. */
export function roleOf(dataset: Dataset, asked: string | undefined): string {
  const role = asked ?? ['region', 'sector'].find((name) => dataset.labels.has(name)) ?? 'region';
  if (dataset.labels.has(role) && role !== 'typology') return role;
  const headers = [...dataset.labels.values()].map(({ header }) => header);
  throw new Refusal({
    level: 'error',
    code: role === 'typology' ? 'typology-not-compared' : 'grouping-missing',
    args: { role, headers, flag: `--map ${role}=` },
  });
}

/** The asked specification has more deals behind it than a curve can give each: it stands there with the verdicts of `gaps`. */
function agreed(runs: readonly Run[], asked: Funding): readonly Run[] {
  const { points } = runs[0]!;
  const own = points.map((point, group) => ({ ...point, verdict: asked.groups[group]!.verdict }));
  return runs.map((run) => (run.points === points ? { ...run, points: own } : run));
}

/** Fewest of the named groups still named on their side; of those, the one whose ratios lie nearest to 1. */
function leastOf(runs: readonly Run[], verdicts: readonly Verdict[]): Run | undefined {
  const named = verdicts.flatMap((verdict, group) =>
    verdict === 'below' || verdict === 'above' ? [group] : [],
  );
  if (named.length === 0) return undefined;
  const own = runs.filter(({ same, first }) => same && first);
  // A way under which a group is too small to be told is not against it: it says nothing.
  const telling = own.filter(({ points }) => named.every((group) => points[group]!.verdict !== 'few'));
  const scored = (telling.length > 0 ? telling : own).map((run) => ({
    run,
    kept: named.filter((group) => run.points[group]!.verdict === verdicts[group]).length,
    gap: named.reduce((sum, group) => sum + Math.abs(Math.log(run.points[group]!.ratio)), 0),
  }));
  const [least] = scored.sort((a, b) => a.kept - b.kept || a.gap - b.gap);
  return least?.run;
}

/** Without deals nobody is named: that says nothing of any finding. */
export const isChanceLeftOut = ({ asked }: Pick<Robustness, 'asked'>): boolean => asked.budget === 0;

/** Figures that a script may set a limit on. */
export function robustnessFigures({
  asked,
  standings,
  placebo,
  joint,
}: Robustness): ReadonlyMap<string, number | undefined> {
  const named = standings.filter(({ verdict }) => verdict === 'below' || verdict === 'above');
  const smallest = joint?.groups.flatMap((own) => own?.p ?? []);
  const tellable = standings.some(({ verdict }) => verdict !== 'few');
  const turns =
    isChanceLeftOut({ asked }) || !tellable
      ? undefined
      : named.filter(({ fate }) => fate !== 'survives').length;
  return new Map<string, number | undefined>([
    ['verdict-turns', turns],
    ['false-alarms', placebo && placebo.named / placebo.times],
    ['joint.p', smallest && smallest.length > 0 ? Math.min(...smallest) : undefined],
  ]);
}
