import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import { tableFrom } from '../support/table.ts';

describe('what is said of a cell', () => {
  it('names its own line, not that of the header', async () => {
    const { issues } = await clean(
      [
        {
          table: tableFrom(`Organisme;Région;Exercice;Montant
            A;Laval;2023-2024;1
            B;Atlantide;bidule;2
            C;Montréal;2023-2024;3`),
        },
      ],
      {},
    );
    const placed = Object.fromEntries(issues.map(({ code, places }) => [code, places]));
    const at = (column: string, value: string) => [{ file: 'a.csv', line: 3, column, value }];
    expect(placed).toMatchObject({
      'period-unknown': at('Exercice', 'bidule'),
      'region-unknown': at('Région', 'Atlantide'),
    });
  });

  it.each([
    ['a decimal mark that nothing settles', 'Organisme;Montant\nA;12\nB;5,123', 'decimal-unclear', 3],
    ['two decimal marks', 'Organisme;Montant\nA;12\nB;5,12\nC;1.5', 'decimal-conflict', 3],
    ['a region of two systems', 'Organisme;Région;Montant\nA;03;1\nB;17;2', 'regions-unclear', 3],
  ])('in a refusal too: %s', async (_, text, code, line) => {
    const refusal: Refusal = await clean([{ table: tableFrom(text) }], {
      needed: ['region'].filter(() => code === 'regions-unclear'),
    }).then(
      () => expect.unreachable(),
      (error: Refusal) => error,
    );
    expect(refusal.issues.find((issue) => issue.code === code)?.places?.[0]?.line).toBe(line);
  });
});
