import type { AnyIssue } from '../../base/issue.ts';
import { compareLabels } from '../../base/text.ts';
import type { Dataset } from '../../clean/types.ts';
import { type FloorEntry, type FloorTable, labelForms } from './floors.ts';

const LABELS_NAMED = 8;

/**
 * Why a table of floors is about no organisation: the keys (typology, territory, period) of which no label of the table
 * is one of the data's, with both; else that no line has all its keys right at once.
 */
export function floorMismatch(dataset: Dataset, { entries, territory = 'region' }: FloorTable): AnyIssue[] {
  const keys: readonly (readonly [role: string, textOf: (entry: FloorEntry) => string | undefined])[] = [
    ['typology', (entry) => entry.typology],
    [territory, (entry) => entry.territory],
    ['period', (entry) => entry.period],
  ];
  const apart = keys.flatMap(([role, textOf]) => {
    // A line that leaves the key out is about every label of it.
    const given = entries.map((entry) => textOf(entry)?.trim() ?? '');
    if (given.includes('')) return [];
    const column = dataset.labels.get(role);
    const present = new Set(column?.codes);
    const known = (column?.values ?? []).filter((_, code) => present.has(code));
    const forms = new Set(known.flatMap((label) => labelForms(role, label)));
    if (given.some((text) => forms.has(labelForms(role, text)[0]!))) return [];
    return [{ role, given: named(given), known: named(known) }];
  });
  const args = (found: { role: string; given: readonly string[]; known: readonly string[] }) => ({
    ...found,
    flag: `--set ${found.role}=`,
    absent: found.known.length === 0 ? 'yes' : 'no',
  });
  if (apart.length === 0)
    return [{ level: 'error', code: 'floors-no-line', args: { lines: entries.length } }];
  return apart.map((found) => ({ level: 'error' as const, code: 'floors-no-label', args: args(found) }));
}

const named = (labels: readonly string[]): readonly string[] =>
  [...new Set(labels)].sort(compareLabels).slice(0, LABELS_NAMED);
