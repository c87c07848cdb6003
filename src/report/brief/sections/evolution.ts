import { Refusal } from '../../../base/issue.ts';
import { type Trend, trend } from '../../../study/trend/trend.ts';
import type { Chart } from '../../charts/chart.ts';
import type { Block, Row } from '../../model/report.ts';
import { changesTable } from '../../trend/changes.ts';
import { trendCharts } from '../../trend/charts.ts';
import { changesLine } from '../../trend/lead.ts';
import { ratioTable } from '../../trend/tables.ts';
import { accented } from '../accent.ts';
import type { BriefContext, BriefSection } from '../context.ts';
import { footOf } from '../figures/frame.ts';
import { plainLabel } from '../names.ts';

/** One study a result: the section is written in several languages and formats. */
const known = new WeakMap<object, Trend | undefined>();

/**
 * Is the gap closing, where the data have two periods that may be compared: every region from the first period to the last. Not in
 * a public edition: what one year hides, the difference between two could give away.
 */
export const evolution: BriefSection = (context) => {
  const shown = shownIn(context);
  if (!shown) return undefined;
  const { changes, charts } = shown;
  const last = charts.at(-1);
  return {
    id: 'evolution',
    heading: context.translator.texts.brief.headings.evolution,
    blocks: [
      { kind: 'paragraph', text: changesLine(changes.all, context.translator) },
      ...(last ? [{ kind: 'chart', chart: inOrder(last, context) } as const] : []),
    ],
  };
};

/** The table of a slope as the tables of regions stand: from the one that receives least in the end, in whole parts of a hundred. */
function inOrder(chart: Chart, { translator: { fill, texts } }: BriefContext): Chart {
  const { data } = chart;
  const last = ({ cells }: Row): number => Number(cells.at(-1));
  const header = fill(texts.brief.front.comparison.columns.label, { role: 'region' });
  return {
    ...chart,
    data: {
      ...data,
      columns: data.columns.map((column, k) => (k === 0 ? { ...column, header } : { ...column, digits: 0 })),
      rows: data.rows.toSorted((a, b) => last(a) - last(b)),
    },
  };
}

/** For who checks: every period of every region, and the change with its interval. */
export const years: BriefSection = (context) => {
  const shown = shownIn(context);
  if (!shown) return undefined;
  const { study, changes, charts, region } = shown;
  const { translator } = context;
  return {
    id: 'years',
    heading: translator.texts.brief.headings.years,
    blocks: [
      ...charts.slice(0, -1).map((chart): Block => ({ kind: 'chart', chart })),
      ...[ratioTable, changesTable].map(
        (make): Block => ({ kind: 'table', table: accented(make(study, changes, translator), region) }),
      ),
    ],
  };
};

/** The years of the regions, said without their codes, and what is drawn of them; undefined where nothing may be compared. */
function shownIn(context: BriefContext) {
  const { gaps, publicly, translator, unit } = context;
  if (publicly || unit !== undefined || gaps.comparison.units.kind !== 'organisation') return undefined;
  if (!known.has(gaps)) known.set(gaps, studyOf(context));
  const study = known.get(gaps);
  const changes = study?.changes.find(({ all }) => all.by.join() === 'region');
  if (!study || !changes || changes.all.groups.length < 2) return undefined;
  const region = context.region === undefined ? undefined : plainLabel(context.region);
  const charts = trendCharts(study, changes, translator, {
    ...(region === undefined ? {} : { accent: region }),
    foot: footOf(context),
  });
  return { study, changes, charts, region };
}

/** Without the deals of each year, which the brief has for all of them together. Undefined where the years are not to be had. */
function studyOf({ dataset, gaps, draws }: BriefContext): Trend | undefined {
  if ((dataset.labels.get('period')?.values.length ?? 0) < 2) return undefined;
  try {
    const { definition } = gaps.comparison;
    const study = trend(dataset, { comparable: definition, seed: draws.seed, draws: 0 });
    return study.years.joined.length < 2 ? undefined : withoutCodes(study);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Regions as a person says them. */
function withoutCodes(study: Trend): Trend {
  const plain = <T extends { readonly labels: readonly string[] }>(one: T): T => ({
    ...one,
    labels: one.labels.map(plainLabel),
  });
  const ofRegions = (by: readonly string[]) => by.includes('region');
  const changes = (own: Trend['changes'][number]['all']) =>
    ofRegions(own.by) ? { ...own, groups: own.groups.map(plain) } : own;
  return {
    ...study,
    groups: study.groups.map((group) => (ofRegions(group.by) ? plain(group) : group)),
    changes: study.changes.map(({ all, same }) => ({ all: changes(all), same: changes(same) })),
  };
}
