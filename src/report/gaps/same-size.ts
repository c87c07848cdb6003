import type { Translator } from '../../messages/translator.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { SameSize } from '../../study/gaps/same-size.ts';
import { col, linesBy } from '../model/columns.ts';
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
    ...linesBy(
      groups,
      [
        col.text(role, name, ({ group }) => labels[group] ?? ''),
        col.count('n', words.sameSizeColumns.n, ({ n }) => n),
        col.index('gini.unbiased', words.sameSizeColumns.whole, ({ whole }) => valueCell(whole, translator)),
        col.index('at_size', words.sameSizeColumns.atSize, ({ atSize }) =>
          'value' in atSize ? atSize.value : absentCell(atSize.undefined, translator),
        ),
      ],
      withheldRows(withheld, [role], 4, translator),
    ),
    notes: [fill(words.sameSizeNote, { draws, seed })],
  };
}
