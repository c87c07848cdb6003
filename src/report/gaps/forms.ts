import { GUARDS, guardMark } from '../../measure/guards.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Forms, MissionShare } from '../../study/gaps/forms.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { CellValue, Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { absentCell, figureCell } from './cells.ts';

/** Core operating funding in all public funding, and the gaps mode by mode. */
export function formsSection({ forms, types }: Gaps, translator: Translator): Section[] {
  if ('undefined' in forms) return [];
  const tables = [
    ...('value' in forms.overall.share
      ? [
          ...(forms.regionLabels.length > 0
            ? [shareTable('region', forms.regionLabels, forms.byRegion, forms.overall, translator)]
            : []),
          shareTable(
            types.from === 'typology' ? 'typology' : 'type',
            forms.typeLabels,
            forms.byType,
            forms.overall,
            translator,
          ),
        ]
      : []),
    ...modeTables(forms, translator),
  ];
  if (tables.length === 0) return [];
  return [
    {
      id: 'forms',
      heading: translator.texts.gaps.formsHeading,
      blocks: tables.map((table) => ({ kind: 'table', table })),
    },
  ];
}

function shareTable(
  role: string,
  labels: readonly string[],
  shares: Forms['byRegion'],
  overall: MissionShare,
  translator: Translator,
): Table {
  const words = translator.texts.gaps;
  const columns = words.formsColumns;
  const name = roleName(role, translator);
  const cells = ({ n, mission, total, share }: MissionShare): CellValue[] => [
    n,
    { exact: mission },
    { exact: total },
    figureCell(share, translator),
  ];
  return {
    id: `mission-by-${role}`,
    caption: translator.fill(words.formsCaption, { by: name }),
    columns: [
      { id: role, header: name, kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'mission', header: columns.mission, kind: 'money' },
      { id: 'total', header: columns.total, kind: 'money' },
      { id: 'share', header: columns.share, kind: 'share' },
    ],
    rows: [
      ...labels.map((label, at) => {
        const own = shares[at]!;
        if (!('undefined' in own)) return { cells: [label, ...cells(own)] };
        return { cells: [label, absentCell(own.undefined, translator), null, null, null] };
      }),
      { cells: [words.overall, ...cells(overall)], mark: 'total' },
    ],
    notes: [],
  };
}

function modeTables({ gaps, modes, regionLabels }: Forms, translator: Translator): Table[] {
  if ('undefined' in gaps || gaps.length === 0) return [];
  const words = translator.texts.gaps;
  return [
    {
      id: 'gaps-by-mode',
      caption: words.modesCaption,
      columns: [
        { id: 'region', header: roleName('region', translator), kind: 'text' },
        { id: 'n', header: words.byColumns.n, kind: 'count' },
        ...modes.map(
          ({ labels }, at) => ({ id: `mode-${at + 1}`, header: labels[0]!, kind: 'share' }) as const,
        ),
      ],
      rows: regionLabels.map((label, region) => {
        const own = gaps.filter((gap) => gap.region === region);
        return {
          cells: [
            label,
            own[0]?.n ?? null,
            ...modes.map((_, mode): CellValue => {
              const found = own.find((gap) => gap.mode === mode);
              return found
                ? figureCell(found.ratio, translator, guardMark(GUARDS.pair, found.compared))
                : absentCell('not-shown', translator);
            }),
          ],
        };
      }),
      notes: [words.modesNote],
    },
  ];
}
