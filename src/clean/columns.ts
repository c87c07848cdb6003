import type { Evidence } from '../base/issue.ts';
import { shellWord } from '../base/text.ts';
import type { AmountColumn } from './amount-columns.ts';
import { columnName, findColumn } from './find-column.ts';
import { type HeaderMatch, isRequested, matchHeaders } from './headers.ts';
import { plausible } from './plausible.ts';
import type { ColumnProfile } from './profile.ts';
import { type CleanIssue, ROLES, type Role, type RoleChoice } from './types.ts';

/** The columns taken for each role of one file. */
export interface Roles {
  readonly choices: readonly RoleChoice[];
  /** Role or covariate name → position of its column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

/** A role that the layout of the file settles. */
interface LaidColumn {
  /** One column of the file plays it, and nothing else. */
  readonly alone?: true;
  readonly at: number;
  readonly column: string;
  readonly because: Evidence<string>['because'];
  readonly source: Evidence<string>['source'];
}

export interface Asked {
  /** Role or covariate → the column a person named. */
  readonly map: ReadonlyMap<string, string>;
  readonly needed: ReadonlySet<string>;
  readonly laid: ReadonlyMap<string, LaidColumn>;
  readonly header: readonly string[];
  /** Columns that hold amounts by their cells, whatever they are called. */
  readonly money: readonly AmountColumn[];
  /** Columns named as organisations whose cells name ministries. */
  readonly funders: ReadonlySet<number>;
}

/**
 * Settles which column stands for which role. What a person mapped always wins; a single candidate is taken;
 * with several the tool does not choose, and refuses when the question needs the role.
 */
export function chooseRoles(
  header: readonly string[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  asked: Asked,
): Roles {
  const choices: RoleChoice[] = [];
  const columns = new Map<string, number>();
  const refusals: CleanIssue[] = [];
  const issues: CleanIssue[] = [];
  const mapped = mappedColumns(header, asked.map, refusals);
  const taken = new Set(mapped.values());
  const exact = new Set<number>();
  for (const { at } of asked.laid.values()) taken.add(at);
  const names = [...asked.laid.keys(), ...asked.map.keys(), ...asked.needed];
  const extra = names.filter((name) => !isRole(name));

  for (const name of [...ROLES, ...new Set(extra)]) {
    const outcome = settle(name, header, profiles, { asked, mapped, taken, exact });
    choices.push(outcome.choice);
    if (outcome.index !== undefined) columns.set(name, outcome.index);
    if (outcome.exact && outcome.index !== undefined) exact.add(outcome.index);
    if (outcome.issue) issues.push(outcome.issue);
    if (outcome.index === undefined && asked.needed.has(name) && !asked.map.has(name)) {
      refusals.push(refusalFor(outcome.choice, asked));
    }
  }
  return { choices, columns, refusals, issues };
}

const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

function mappedColumns(
  header: readonly string[],
  map: ReadonlyMap<string, string>,
  refusals: CleanIssue[],
): ReadonlyMap<string, number> {
  const mapped = new Map<string, number>();
  for (const [role, column] of map) {
    const [index, ...others] = findColumn(header, column);
    if (index === undefined) {
      refusals.push({ code: 'map-column-unknown', args: { role, column, headers: header }, level: 'error' });
    } else if (others.length > 0) {
      const candidates = [index, ...others].map((position) => `#${position + 1}`);
      const args = { role, column, candidates, flag: `--map ${role}=` };
      refusals.push({ code: 'map-column-repeated', args, level: 'error' });
    } else {
      mapped.set(role, index);
      if (role === 'weight') refusals.push({ code: 'weight-unused', args: { column }, level: 'error' });
    }
  }
  return mapped;
}

interface Outcome {
  readonly choice: RoleChoice;
  readonly index?: number;
  readonly exact?: boolean;
  readonly issue?: CleanIssue;
}

interface SoFar {
  readonly asked: Asked;
  readonly mapped: ReadonlyMap<string, number>;
  /** Columns given to a role by a person: candidates for no other. */
  readonly taken: ReadonlySet<number>;
  /** Columns found under the exact name of another role. */
  readonly exact: ReadonlySet<number>;
}

function settle(
  name: string,
  header: readonly string[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  { asked, mapped, taken, exact }: SoFar,
): Outcome {
  const laid = asked.laid.get(name);
  if (laid) {
    const { at, column, source, because, alone } = laid;
    const position = alone ? at + 1 : 0;
    return { choice: choice(name, column, position, { source, because }, []), index: at };
  }
  const given = mapped.get(name);
  if (given !== undefined) {
    const profile = profiles.get(given);
    if (name === 'organisation_id' && profile && profile.damaged > 0)
      return damagedId(header, given, profile);
    const flag = `--map ${name}=${asked.map.get(name) ?? ''}`;
    return take(name, header, given, { source: 'given', because: { code: 'given-by-flag', args: { flag } } });
  }
  if (!isRole(name)) {
    const [index, ...others] = asked.map.has(name) ? [] : findColumn(header, name);
    if (index === undefined) return none(name, 'role-none');
    const candidates = [index, ...others].map((position) => columnName(header, position));
    if (others.length > 0) return none(name, 'role-several', candidates);
    const because = { code: 'role-exact-header', args: { header: header[index] ?? '' } } as const;
    return take(name, header, index, { source: 'found', because });
  }
  return settleByHeader(name, header, profiles, { asked, taken, exact });
}

/** The one plausible column for a role that nobody mapped, or why none is taken. */
function settleByHeader(
  role: Role,
  header: readonly string[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  { asked, taken, exact }: Pick<SoFar, 'asked' | 'taken' | 'exact'>,
): Outcome {
  const passedOver = role === 'organisation' ? asked.funders : undefined;
  const matches = matchHeaders(header, role, passedOver).filter(({ index }) => !taken.has(index));
  const found = plausible(role, matches, profiles, header);
  const [match, ...others] = withOtherMoney(role, found, asked);
  const candidates = match ? [match, ...others] : [];
  const named = candidates.map(({ index }) => columnName(header, index));
  if (match === undefined) return unborne(role, header, matches, profiles, passedOver);
  if (role === 'weight') return idleWeight(columnName(header, match.index));
  if (match.date) return none(role, 'role-only-dates', named);
  if (others.length > 0) return none(role, 'role-several', named);
  if (match.fit === 'holds' && exact.has(match.index)) return none(role, 'role-none', named);
  const text = header[match.index] ?? '';
  const profile = profiles.get(match.index);
  if (role === 'organisation_id' && profile) {
    if (profile.damaged > 0) return damagedId(header, match.index, profile);
    if (profile.blank > 0) {
      const because = { code: 'role-partly-blank', args: { header: text, blank: profile.blank } } as const;
      return { choice: choice(role, null, 0, { source: 'found', because }, named) };
    }
  }
  const code = match.fit === 'exact' ? 'role-exact-header' : 'role-only-candidate';
  const because = { code, args: { header: text } } as const;
  const issue = role === 'amount' && isRequested(text) ? requestedIssue(text) : undefined;
  return {
    ...take(role, header, match.index, { source: 'found', because }),
    exact: match.fit === 'exact',
    ...(issue ? { issue } : {}),
  };
}

const requestedIssue = (column: string): CleanIssue => ({
  code: 'amount-requested',
  args: { column },
  level: 'warning',
});

/** What was asked for is not taken for what was granted where another column holds money: both are candidates. */
function withOtherMoney(
  role: Role,
  found: readonly HeaderMatch[],
  { money, header }: Asked,
): readonly HeaderMatch[] {
  const [only, ...others] = found;
  if (role !== 'amount' || !only || others.length > 0 || !isRequested(header[only.index] ?? '')) return found;
  const rest = money.filter(({ at }) => at !== only.index && !isRequested(header[at] ?? ''));
  return [only, ...rest.map(({ at }): HeaderMatch => ({ ...only, index: at, fit: 'holds' }))];
}

/** No column whose cells bear the role: those whose header alone speaks of it are named, with what they hold. */
function unborne(
  role: Role,
  header: readonly string[],
  matches: readonly HeaderMatch[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  funders: ReadonlySet<number> | undefined,
): Outcome {
  const [funder] = funders ?? [];
  const at = funder ?? (role === 'period' ? matches.find(({ date }) => !date)?.index : undefined);
  if (at === undefined || (funder === undefined && (profiles.get(at)?.filled ?? 0) === 0))
    return none(role, 'role-none');
  const code = funder === undefined ? 'role-not-borne' : 'role-funder';
  const because = { code, args: { header: header[at] ?? '', example: profiles.get(at)?.example ?? '' } };
  return { choice: choice(role, null, 0, { source: 'found', because }, []) };
}

/** No figure of the commands is weighted: a column of weights is named, and read for nothing. */
function idleWeight(column: string): Outcome {
  const because = { code: 'weight-idle', args: { column } } as const;
  return {
    choice: choice('weight', null, 0, { source: 'found', because }, []),
    issue: { ...because, level: 'note' },
  };
}

function damagedId(header: readonly string[], index: number, profile: ColumnProfile): Outcome {
  const column = header[index] ?? '';
  const example = profile.damagedExample;
  const because = { code: 'role-damaged', args: { header: column, example } } as const;
  return {
    choice: choice('organisation_id', null, 0, { source: 'found', because }, [columnName(header, index)]),
    issue: { code: 'id-damaged', args: { column, example }, level: 'warning', count: profile.damaged },
  };
}

type Settled = Pick<Evidence<never>, 'source' | 'because'>;

const choice = (
  role: string,
  column: string | null,
  position: number,
  { source, because }: Settled,
  candidates: readonly string[],
): RoleChoice => ({ role, column: { value: column, source, because }, position, candidates });

function take(role: string, header: readonly string[], index: number, settled: Settled): Outcome {
  const candidates = [columnName(header, index)];
  return { choice: choice(role, header[index] ?? '', index + 1, settled, candidates), index };
}

function none(
  role: string,
  code: 'role-none' | 'role-several' | 'role-only-dates',
  candidates: readonly string[] = [],
): Outcome {
  const because = code === 'role-none' ? { code, args: {} } : { code, args: { candidates } };
  return { choice: choice(role, null, 0, { source: 'found', because }, candidates) };
}

/** What to tell a person whose question needs a role that no column was taken for. */
function refusalFor({ role, column, candidates }: RoleChoice, { header: headers, money }: Asked): CleanIssue {
  const flag = `--map ${role}=`;
  if (column.because.code === 'role-several') {
    return { code: 'role-ambiguous', args: { role, candidates, flag }, level: 'error' };
  }
  if (candidates.length > 0)
    return { code: 'role-offered', args: { role, candidates, flag }, level: 'error' };
  const [first] = money;
  if (role !== 'amount' || !first) return { code: 'role-missing', args: { role, headers }, level: 'error' };
  const columns = money.map(({ at, examples }) => `${columnName(headers, at)} (${examples.join('; ')})`);
  const typed = shellWord(columnName(headers, first.at));
  return { code: 'amount-unnamed', args: { role, columns, first: typed, headers }, level: 'error' };
}
