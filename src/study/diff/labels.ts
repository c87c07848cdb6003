import { field, isRecord, list, texts } from './json.ts';

/** Objects around a record, the nearest first. */
export type Around = readonly Readonly<Record<string, unknown>>[];

/** A label, and the role that it is a label of where the result says so. */
export interface Label {
  readonly label: string;
  readonly role: string | undefined;
}

/** `type_labels` are labels of types of organisation. */
const ROLE_OF_STEM: ReadonlyMap<string, string> = new Map([
  ['type', 'typology'],
  ['region', 'region'],
  ['sector', 'sector'],
]);

/** One of a list of labels as text: a list of several, or a record with a name or labels, stand for one label too. */
function labelText(label: unknown): string | undefined {
  if (typeof label === 'string') return label;
  if (Array.isArray(label)) return texts(label).join(' × ');
  const named = field(label, 'code') ?? field(label, 'label') ?? field(label, 'name');
  if (typeof named === 'string') return named;
  const labels = field(label, 'labels');
  return labels === undefined ? undefined : labelText(labels);
}

/**
 * The label at `index` for a field such as `group`, `row` or `region`: of the nearest list `row_labels`, `regions` or `labels`
 * around it; for a `group`, of those of the role that is named around it.
 */
export function labelAtIndex(name: string, index: number, around: Around): Label | undefined {
  const named = [`${name}_labels`, name === 'stratum' ? 'strata' : `${name}s`];
  for (const one of around) {
    const role = field(one, `${name}_role`);
    for (const key of name === 'group' ? ['labels', ...named] : named) {
      const label = labelText(list(field(one, key))[index]);
      if (label !== undefined)
        return { label, role: typeof role === 'string' ? role : ROLE_OF_STEM.get(name) };
    }
  }
  if (name !== 'group') return undefined;
  const role = around.map((one) => field(one, 'role')).find((one) => typeof one === 'string' && one !== name);
  return role === undefined ? undefined : labelAtIndex(String(role), index, around);
}

/**
 * The labels that a list of records without names stands beside: of its length, the nearest list of labels whose name the list
 * bears (`by_region` and `region_labels`), else the nearest one called `labels`.
 */
export function labelsBeside(name: string, length: number, around: Around): readonly Label[] | undefined {
  const found = around.flatMap((one) =>
    Object.entries(one)
      .filter(([key, labels]) => /(?:^|_)labels$/.test(key) && list(labels).length === length)
      .map(([key, labels]) => ({ stem: key.replace(/_?labels$/, ''), labels: list(labels) })),
  );
  const own =
    found.find(({ stem }) => stem !== '' && name.includes(stem)) ?? found.find(({ stem }) => stem === '');
  return own?.labels.map((label) => ({ label: labelText(label) ?? '', role: ROLE_OF_STEM.get(own.stem) }));
}

/** Is this a list of labels, which names other things. */
export const isLabels = (name: string, value: unknown): boolean =>
  /(?:^|_)labels$/.test(name) && Array.isArray(value) && !value.some(isRecord);
