/**
 * What a part of a result is called, by its path without the names of roles. Nothing is compared by this list: a path that is not
 * in it is a part all the same, under its own name.
 */
const PARTS: Readonly<Record<string, string>> = {
  overall: 'group',
  groups: 'group',
  units: 'unit',
  strata: 'stratum',
  'ledger.reasons': 'reason',
  inputs: 'reading',
  'inputs.roles': 'roles',
  issues: 'issue',
  'groups.periods': 'year',
  'changes.groups': 'trend_change',
  'panel.steps': 'panel',
  'panel.steps.passages': 'panel',
  'lens.groups.region': 'lens',
  'lens.groups.sector': 'lens',
  'lens.groups.typology': 'lens',
  lens: 'lens',
  'lens.overall': 'lens',
  'lens.groups': 'lens',
  convergence: 'convergence',
  'convergence.values': 'convergence',
  'same_for_all.groups': 'same_for_all',
  'break.by.groups': 'break',
  decompositions: 'decomposition',
  'parity.cells': 'parity',
  'parity.rows': 'parity',
  'parity.columns': 'parity',
  'parity.total': 'parity',
  'floor_parity.cells': 'floor_parity',
  'floor_parity.rows': 'floor_parity',
  'floor_parity.columns': 'floor_parity',
  'floor_parity.total': 'floor_parity',
  'chances.groups': 'chance',
  'explanation.compositions.regions': 'composition',
  'denominators.per.rows': 'denominator',
  'forms.overall': 'forms',
  'forms.by_region': 'forms',
  'forms.by_type': 'forms',
  'inequality.overall': 'inequality',
  'inequality.groups': 'inequality',
  'coverage.overall': 'coverage',
  'coverage.groups': 'coverage',
  'coverage.overall.reasons': 'without_peers',
  'coverage.groups.reasons': 'without_peers',
  'definitions.overall': 'coverage',
  'definitions.groups': 'coverage',
  'definitions.overall.reasons': 'without_peers',
  'definitions.groups.reasons': 'without_peers',
  'definitions.strata': 'stratum',
  'definitions.organisations': 'unit',
  dossiers: 'dossier',
  'dossiers.peers': 'peer',
  scenarios: 'scenario',
  'scenarios.awards': 'award',
  'scenarios.regions': 'region_envelope',
  'scenarios.before.regions': 'before',
  'scenarios.before.types': 'before',
  'scenarios.before.verdicts': 'before_verdict',
  'scenarios.after.regions': 'after',
  'scenarios.after.types': 'after',
  'scenarios.after.verdicts': 'after_verdict',
  'scenarios.axioms': 'axiom',
  'outlook.targets': 'target',
  asked: 'asked',
  moves: 'moves',
  ways: 'ways',
  'ways.groups': 'ways',
  dropped: 'dropped',
  'dropped.turns': 'dropped',
  undoing: 'undoing',
  unrecorded: 'unrecorded',
  'unrecorded.shares': 'unrecorded',
  power: 'power',
  claims: 'claim',
  verdicts: 'verdict',
  outputs: 'output',
  rows: 'line',
};

export const partOf = (path: readonly string[]): string => {
  const name = path.join('.');
  return Object.hasOwn(PARTS, name) ? PARTS[name]! : name;
};

/** Keys at the root that say why figures moved, not what they are: see `why.ts`. */
export const REASONS: readonly string[] = ['schema', 'tool', 'settings', 'definition', 'edition'];

/** Of an input, what says which file it is. */
export const INPUT_IDENTITY: readonly string[] = ['file', 'sha256'];

/** Lists of labels at the root, which groups are named by. */
export const LABEL_LISTS: readonly string[] = ['regions', 'sectors'];

/** Parts whose values stand under the names that the result gives them, not under their path. */
export const BARE: ReadonlyMap<string, readonly string[]> = new Map([
  ['claim', ['figures.', 'words.']],
  ['line', ['values.']],
]);
