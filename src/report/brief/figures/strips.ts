import { median } from '../../../measure/statistics.ts';
import type { Chart, StripsChart } from '../../charts/chart.ts';
import { col, linesBy } from '../../model/columns.ts';
import type { BriefContext } from '../context.ts';
import { frameOf } from './frame.ts';
import { periodOf } from './regions.ts';

/** Every organisation as a dot, one strip a type, with its median and its floor; beside floors, the money they are compared with. */
export function stripsFigure(context: BriefContext): Chart | undefined {
  const { gaps, translator, region } = context;
  const { types, units, regions } = gaps;
  // A dot is an organisation.
  if (context.publicly) return undefined;
  if (types.labels.length < 2 || types.labels.length > 12) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.stripsFigure;
  const floors = units.floors?.amount;
  const paid = units.floors?.paid ?? units.receives;
  const money = gaps.floorMoney ?? 'all';
  const rows = types.labels.flatMap((label, type): StripsChart['rows'] => {
    const own = Array.from({ length: units.n }, (_, unit) => unit).filter(
      (unit) => types.codes[unit] === type && !Number.isNaN(paid[unit]!),
    );
    if (own.length < 3) return [];
    const values = own.map((unit) => paid[unit]!);
    const known = floors ? own.flatMap((unit) => (Number.isNaN(floors[unit]!) ? [] : [floors[unit]!])) : [];
    const under = floors ? own.filter((unit) => paid[unit]! < floors[unit]!).length : 0;
    // A floor is drawn where all organisations of the type share it.
    const floor = known.length > 0 && known.every((one) => one === known[0]) ? known[0] : undefined;
    const accents = own.flatMap((unit, i) =>
      regions?.labels[regions.codes[unit]!] === region && region !== undefined ? [i] : [],
    );
    return [
      {
        label,
        values,
        median: median(Float64Array.from(values).sort()),
        ...(floor === undefined ? {} : { floor }),
        ...(accents.length === 0 ? {} : { accents }),
        ...(known.length === 0
          ? {}
          : { note: fill(words.note, { share: numbers.percent(under / known.length, 0) }) }),
      },
    ];
  });
  if (rows.length < 2) return undefined;
  const floor = gaps.overall.floor;
  return {
    ...frameOf(context, {
      id: 'typologies',
      title: floor
        ? fill(words.titleFloor, { money, share: numbers.percent(floor.under / floor.n, 0) })
        : fill(words.title, { types: rows.length }),
      subtitle: fill(words.subtitle, {
        money,
        n: rows.reduce((sum, { values }) => sum + values.length, 0),
        period: periodOf(context),
      }),
      alt: fill(words.alt, { money, types: rows.length }),
      data: {
        id: 'figure-typologies',
        caption: '',
        ...linesBy(rows, [
          col.text('typology', texts.ui.roles.typology, (row) => row.label),
          col.count('n', 'n', (row) => row.values.length),
          col.money('median', words.median, (row) => row.median ?? null),
          col.money('floor', texts.ui.roles.floor, (row) => row.floor ?? null),
        ]),
        notes: [],
      },
    }),
    drawing: {
      kind: 'strips',
      value: { label: fill(words.axis, { money }), kind: 'money' },
      rows,
      medianLabel: words.median,
      floorLabel: texts.ui.roles.floor,
      ...(region === undefined ? {} : { accentLabel: region }),
    },
  };
}
