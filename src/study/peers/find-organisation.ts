import { Refusal } from '../../base/issue.ts';
import { compareLabels, fold } from '../../base/text.ts';
import type { UnitTable } from '../../compare/unit-table.ts';

const NAMED_AT_MOST = 8;

/**
 * The unit that a person named: by identifier, by name (folded), then by a part of its name; in the latest period where
 * there are several. Throws Refusal when nothing, or more than one organisation, answers to it.
 */
export function findOrganisation(units: UnitTable, wanted: string): number {
  const word = fold(wanted);
  const all = Array.from({ length: units.n }, (_, unit) => ({
    unit,
    id: units.id(unit),
    name: units.name(unit),
  }));
  const readings = [
    ({ id }: (typeof all)[number]) => id !== '' && fold(id) === word,
    ({ name }: (typeof all)[number]) => fold(name) === word,
    ({ name }: (typeof all)[number]) => word !== '' && fold(name).includes(word),
  ];
  for (const fits of readings) {
    const found = all.filter(fits);
    if (found.length === 0) continue;
    const organisations = new Set(found.map(({ id, name }) => (id !== '' ? id : name)));
    if (organisations.size > 1) {
      // One organisation may have borne several names: whose name is given is not among those left out.
      const bearers = new Map(
        found.map(({ id, name }) => (id === '' ? [name, name] : [`${name} (${id})`, id])),
      );
      const names = [...bearers.keys()].sort(compareLabels).slice(0, NAMED_AT_MOST);
      throw new Refusal({
        level: 'error',
        code: 'organisation-several',
        count: organisations.size,
        args: {
          wanted,
          names,
          more: organisations.size - new Set(names.map((name) => bearers.get(name))).size,
          count: organisations.size,
        },
      });
    }
    return latest(
      units,
      found.map(({ unit }) => unit),
    );
  }
  const words = word.split(' ').filter((part) => part.length > 3);
  const near = [...new Set(all.map(({ name }) => name))]
    .map((name) => ({ name, shared: words.filter((part) => fold(name).includes(part)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || compareLabels(a.name, b.name));
  throw new Refusal({
    level: 'error',
    code: 'organisation-unknown',
    args: { wanted, names: near.slice(0, 5).map(({ name }) => name), count: near.length },
  });
}

function latest(units: UnitTable, found: readonly number[]): number {
  const periods = units.labels('period');
  const label = (unit: number) => periods?.values[periods.codes[unit]!] ?? '';
  return [...found].sort((a, b) => compareLabels(label(b), label(a)) || a - b)[0]!;
}
