import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Column, Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
import { awardsOf } from './awards.ts';
import { scenarioNames } from './names.ts';

/**
 * Every cheque of every organisation. With `most`, the lines of those whom the choice of a scenario moves most, without their region
 * and type.
 */
export function organisationsTable(study: AllocationStudy, most: number, translator: Translator): Table {
  const { scene, scenarios, used } = study;
  const { fill, texts } = translator;
  const words = texts.allocation;
  const columns = words.organisationsColumns;
  const { regions, types, names, rank, claimants } = scene;
  const scenarioName = scenarioNames(scenarios, translator);
  const short = rank.length > most;
  const spread = short ? spreadOf(study) : undefined;
  const order = Array.from(rank.keys()).sort(
    (a, b) => (spread ? spread[b]! - spread[a]! : 0) || rank[a]! - rank[b]!,
  );
  const label = (
    codes: { readonly codes: Int32Array; readonly labels: readonly string[] },
    i: number,
  ): string => codes.labels[codes.codes[i]!] ?? '';
  return {
    id: 'organisations',
    caption: words.organisationsCaption,
    columns: [
      { id: 'organisation', header: columns.organisation, kind: 'text' },
      ...(regions && !short ? [{ id: 'region', header: columns.region, kind: 'text' } as const] : []),
      ...(types && !short ? [{ id: 'typology', header: columns.typology, kind: 'text' } as const] : []),
      { id: 'before', header: columns.before, kind: 'money' },
      ...(used ? [{ id: 'used', header: columns.used, kind: 'money' } as const] : []),
      ...scenarios.map((_, k): Column => ({ id: `rule-${k + 1}`, header: scenarioName[k]!, kind: 'money' })),
    ],
    rows: order.slice(0, most).map((i) => ({
      cells: [
        names[i]!,
        ...(regions && !short ? [label(regions, i)] : []),
        ...(types && !short ? [label(types, i)] : []),
        centsCell(claimants.amount[i]!),
        ...(used ? [centsCell(used[i]!)] : []),
        ...scenarios.map((one) => centsCell(awardsOf(one)?.[i] ?? Number.NaN)),
      ],
    })),
    notes: short ? [fill(words.organisationsShown, { shown: most, all: order.length })] : [],
  };
}

/** How far the largest cheque of each stands from its smallest, over the scenarios and what was paid. */
function spreadOf({ scene, scenarios, used }: AllocationStudy): Float64Array {
  const all = [...scenarios.flatMap((one) => awardsOf(one) ?? []), ...(used ? [used] : [])];
  return scene.claimants.amount.map((_, i) => {
    const own = all.map((awards) => (Number.isNaN(awards[i]!) ? 0 : awards[i]!));
    return (
      own.reduce((most, x) => Math.max(most, x), 0) -
      own.reduce((least, x) => Math.min(least, x), own[0] ?? 0)
    );
  });
}
