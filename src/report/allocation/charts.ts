import { existing } from '../../base/existing.ts';
import { GUARDS } from '../../measure/guards.ts';
import { median } from '../../measure/statistics.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Chart, StripsChart } from '../charts/chart.ts';
import { col, linesBy } from '../model/columns.ts';
import { definitionText } from '../peers/definition.ts';
import { roleName } from '../words/roles.ts';
import { awardsOf } from './awards.ts';
import { scenarioNames } from './names.ts';

/** More scenarios than this have no chart of their own. */
const MOST_DUMBBELLS = 4;
/** Fewer regions are no picture. */
const FEWEST_REGIONS = 2;

export type AllocationChart = Chart & { readonly heading: 'dumbbells' | 'strips' };

/** Regions before and after each of the first scenarios, then every cheque as a dot. */
export function allocationCharts(
  study: AllocationStudy,
  files: readonly string[],
  translator: Translator,
): readonly AllocationChart[] {
  const strip = chequesChart(study, files, translator);
  return [
    ...study.scenarios
      .slice(0, MOST_DUMBBELLS)
      .flatMap((_, k) => regionsChart(study, k, files, translator) ?? []),
    ...(strip ? [strip] : []),
  ];
}

/** Each region against its comparables elsewhere, before and after; undefined where fewer than two can be compared. */
export function regionsChart(
  { funding, scenarios, scene }: AllocationStudy,
  k: number,
  files: readonly string[],
  translator: Translator,
): AllocationChart | undefined {
  const after = scenarios[k]?.funding;
  if (!funding || !after) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.allocation.charts;
  const name = scenarioNames(scenarios, translator)[k]!;
  const rows = funding.groups
    .flatMap((own, code) => {
      const later = after.groups[code]!;
      return 'value' in own.ratio && 'value' in later.ratio && own.compared > 1
        ? [{ label: own.labels[0]!, before: own.ratio.value, after: later.ratio.value, n: own.compared }]
        : [];
    })
    .sort((a, b) => a.before - b.before);
  if (rows.length < FEWEST_REGIONS) return undefined;
  // The title does not hang on a handful of organisations.
  const many = rows.filter(({ n }) => n >= GUARDS.ten.from);
  const most = (many.length > 0 ? many : rows).reduce((best, row) =>
    Math.abs(row.after - row.before) > Math.abs(best.after - best.before) ? row : best,
  );
  const share = (x: number) => numbers.percent(x, 1);
  return {
    id: `before-after-${k + 1}`,
    heading: 'dumbbells',
    title: fill(words.dumbbellsTitle, {
      rule: name,
      region: most.label,
      before: share(most.before),
      after: share(most.after),
    }),
    subtitle: fill(words.dumbbellsSubtitle, {
      n: rows.reduce((sum, row) => sum + row.n, 0),
      period: scene.period || 'none',
    }),
    foot: footOf(scene, files, translator),
    alt: fill(words.dumbbellsAlt, { regions: rows.length, rule: name, region: most.label }),
    data: {
      id: `figure-before-after-${k + 1}`,
      caption: '',
      ...linesBy(rows, [
        col.text('region', roleName('region', translator), (row) => row.label),
        col.count('n', texts.allocation.byColumns.n, (row) => row.n),
        col.share('before', words.before, (row) => row.before, 1),
        col.share('after', words.after, (row) => row.after, 1),
      ]),
      notes: [],
    },
    drawing: {
      kind: 'dumbbells',
      value: { label: words.dumbbellsAxis, kind: 'share', digits: 1 },
      rows: rows.map(({ label, before, after: then }) => ({ label, before, after: then })),
      beforeLabel: words.before,
      afterLabel: words.after,
      reference: { value: 1, label: words.reference },
    },
  };
}

/** One strip a scenario: every cheque a dot, its median a tick; those who receive nothing are counted. */
export function chequesChart(
  { scene, scenarios }: AllocationStudy,
  files: readonly string[],
  translator: Translator,
): AllocationChart | undefined {
  const { fill, numbers, texts } = translator;
  const words = texts.allocation.charts;
  const names = scenarioNames(scenarios, translator);
  const rows = scenarios.flatMap((one, k): StripsChart['rows'] => {
    const awards = awardsOf(one);
    if (!awards) return [];
    const values = Array.from(awards, (cents) => cents / 100);
    const without = values.filter((own) => own === 0).length;
    return [
      {
        label: names[k]!,
        values,
        median: median(Float64Array.from(values).sort()),
        ...(without > 0 ? { note: fill(words.without, { n: without }) } : {}),
      },
    ];
  });
  const largest = rows.reduce((most, row) => row.values.reduce((so, own) => Math.max(so, own), most), 0);
  if (largest === 0) return undefined;
  const first = existing(rows.find(({ values }) => values.includes(largest)));
  return {
    id: 'cheques',
    heading: 'strips',
    title: fill(words.stripsTitle, {
      rule: first.label,
      largest: numbers.money(largest, 0),
      n: scene.claimants.n,
    }),
    subtitle: fill(words.stripsSubtitle, { n: scene.claimants.n, period: scene.period || 'none' }),
    foot: footOf(scene, files, translator),
    alt: fill(words.stripsAlt, { rules: rows.length }),
    data: {
      id: 'figure-cheques',
      caption: '',
      ...linesBy(rows, [
        col.text('rule', texts.allocation.sideColumns.rule, (row) => row.label),
        col.count('n', texts.allocation.byColumns.n, (row) => row.values.length),
        col.count('without', words.withoutColumn, (row) => row.values.filter((own) => own === 0).length),
        col.money('median', words.median, (row) => row.median ?? null),
      ]),
      notes: [],
    },
    drawing: {
      kind: 'strips',
      value: { label: words.stripsAxis, kind: 'money' },
      rows,
      medianLabel: words.median,
      floorLabel: texts.ui.roles.floor,
    },
  };
}

function footOf(scene: AllocationStudy['scene'], files: readonly string[], translator: Translator): string[] {
  const { fill, texts } = translator;
  return [
    fill(texts.brief.source, { files }),
    fill(texts.peers.dossier.definition, {
      text: definitionText(scene.gaps.comparison.definition, translator),
    }),
  ];
}
