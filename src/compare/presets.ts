import { Refusal } from '../base/issue.ts';
import { matching } from '../base/matching.ts';
import type { Dataset } from '../clean/types.ts';
import { columnsOf, DEFAULT_PEERS, type Definition, EVERYONE, type Scope } from './definition.ts';

/**
 * Comparisons that the sector itself makes (DOMAIN §4, forms of inequity that the TRPOCB names), by name:
 * `same-typology` across Québec; `two-regions`: same typology in two regions; `same-federation` under two typologies;
 * `elsewhere`: everything the same but one role, in which the peers differ (everyone else's region, everyone else's sector).
 */
export const PRESETS = ['same-typology', 'two-regions', 'same-federation', 'elsewhere'] as const;
export type PresetName = (typeof PRESETS)[number];

/** What a person asked for: a preset with its arguments, criteria of their own, or both. */
export interface DefinitionRequest extends Partial<Definition> {
  readonly preset?: { readonly name: PresetName; readonly args: readonly string[] };
}

/** The definition that a request comes to on these data. Throws Refusal when the data cannot bear it. */
export function resolveDefinition(dataset: Dataset, request: DefinitionRequest): Definition {
  const { preset, ...own } = request;
  const base = preset ? presetDefinition(dataset, preset.name, preset.args) : EVERYONE;
  const among = [...base.among, ...(own.among ?? []).map((scope) => knownLabels(dataset, scope))];
  return {
    name: own.name ?? '',
    exact: unique([...base.exact, ...(own.exact ?? [])]),
    coarsened: own.coarsened ?? [],
    nearest: own.nearest ?? [],
    k: own.k ?? DEFAULT_PEERS,
    caliper: own.caliper ?? null,
    other: unique([...base.other, ...(own.other ?? [])]),
    among,
  };
}

/** The columns that a request reads, as far as they are known before the data: what reading must not do without. */
export function requestColumns({ preset, ...own }: DefinitionRequest): readonly string[] {
  const named: Record<PresetName, readonly string[]> = {
    'same-typology': ['typology'],
    'two-regions': ['typology', 'region'],
    'same-federation': ['typology', ...(preset?.args ?? [])],
    elsewhere: preset?.args.length ? preset.args : ['region'],
  };
  return [...(preset ? named[preset.name] : []), ...columnsOf({ ...EVERYONE, ...own })];
}

/** Without a request: same typology, else same sector, else everyone in the data. */
export function defaultRequest(dataset: Dataset): DefinitionRequest {
  const role = ['typology', 'sector'].find((name) => dataset.labels.has(name));
  return role === undefined ? {} : { exact: [role] };
}

function presetDefinition(dataset: Dataset, name: PresetName, args: readonly string[]): Definition {
  switch (name) {
    case 'same-typology':
      return { ...EVERYONE, exact: ['typology'] };
    case 'two-regions': {
      if (args.length !== 2) throw refused('preset-args', { preset: name, count: args.length });
      const scope = knownLabels(dataset, { column: 'region', labels: args });
      return { ...EVERYONE, exact: ['typology'], other: ['region'], among: [scope] };
    }
    case 'same-federation':
      return { ...EVERYONE, exact: [args[0] ?? federationColumn(dataset)], other: ['typology'] };
    case 'elsewhere': {
      const other = args[0] ?? 'region';
      const same = ['typology', 'sector', 'region'].filter(
        (role) => role !== other && dataset.labels.has(role),
      );
      return { ...EVERYONE, exact: same, other: [other] };
    }
  }
}

/** A covariate named federation, else the sector, which most federations are. */
const federationColumn = (dataset: Dataset): string =>
  ['federation', 'fédération', 'regroupement'].find((name) => dataset.labels.has(name)) ?? 'sector';

/** Labels of the data that a person meant: whole (folded), by leading code (`04`), or without the code. */
function knownLabels(dataset: Dataset, { column, labels }: Scope): Scope {
  const known = dataset.labels.get(column)?.values;
  if (!known)
    throw refused('criterion-unknown', {
      name: column,
      known: [...dataset.labels.keys()],
      flag: `--map ${column}=`,
    });
  return {
    column,
    labels: labels.map((label) => {
      const meant = matching(known, label);
      if (meant.length === 1) return meant[0]!;
      throw refused(meant.length === 0 ? 'label-unknown' : 'label-ambiguous', {
        column,
        label,
        labels: (meant.length === 0 ? known : meant).slice(0, 30),
      });
    }),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const refused = (code: string, args: Record<string, string | number | readonly string[]>): Refusal =>
  new Refusal({ level: 'error', code, args });
