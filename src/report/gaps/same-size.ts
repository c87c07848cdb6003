import type { Translator } from '../../messages/translator.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { SameSize } from '../../study/gaps/same-size.ts';
import type { Section, Table } from '../model/report.ts';
import { valueCell } from '../words/indicators.ts';
import { roleName } from '../words/roles.ts';
import { absentCell } from './cells.ts';
import type { Draws } from './chance.ts';
import { withheldRows } from './withheld.ts';

/** Groups of different size, at one size (METHODS §10). */
export function sameSizeSection(result: Gaps, draws: Draws, translator: Translator): Section[] {
  if (result.sameSize.length === 0) return [];
  return [
    {
      id: 'same-size',
      heading: translator.texts.gaps.sameSizeHeading,
      blocks: result.sameSize.map((one) => ({
        kind: 'table',
        table: sameSizeTable(result, one, draws, translator),
      })),
    },
  ];
}

function sameSizeTable(
  { regions, sectors, withheld }: Gaps,
  { role, size, groups }: SameSize,
  { draws, seed }: Draws,
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const words = texts.gaps;
  const labels = (role === 'region' ? regions : sectors)?.labels ?? [];
  const name = roleName(role, translator);
  return {
    id: `same-size-${role}`,
    caption: fill(words.sameSizeCaption, { role: name, size }),
    columns: [
      { id: role, header: name, kind: 'text' },
      { id: 'n', header: words.sameSizeColumns.n, kind: 'count' },
      { id: 'gini.unbiased', header: words.sameSizeColumns.whole, kind: 'index' },
      { id: 'at_size', header: words.sameSizeColumns.atSize, kind: 'index' },
    ],
    rows: [
      ...groups.map(({ group, n, whole, atSize }) => ({
        cells: [
          labels[group] ?? '',
          n,
          valueCell(whole, translator),
          'value' in atSize ? atSize.value : absentCell(atSize.undefined, translator),
        ],
      })),
      ...withheldRows(withheld, [role], 4, translator),
    ],
    notes: [fill(words.sameSizeNote, { draws, seed })],
  };
}
