import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import { fold } from '../../../base/text.ts';
import { layered, resolveSettings } from '../../../settings/resolved.ts';
import type { Section, SettingsValues } from '../../../settings/types.ts';
import { type Loaded, load } from '../../pipeline.ts';
import type { Progress } from '../../progress/types.ts';

/** A point that the files do not settle, with what it could be. */
interface OpenPoint {
  /** Role or setting: `amount`, `decimal`. */
  readonly key: string;
  /** File concerned; undefined for all of them. */
  readonly file: string | undefined;
  /** A role of `map`, or a setting. */
  readonly isRole: boolean;
  /** A value that all rows of the file share. */
  readonly isSet?: boolean;
  /** Values that a person can choose from, as they stand in the settings. */
  readonly candidates: readonly string[];
  readonly issue: AnyIssue;
}

interface Settled extends OpenPoint {
  readonly value: string;
  /** false: proposed by the tool, to be confirmed. */
  readonly decided: boolean;
}

/** Asks a person; undefined where nobody can answer. */
export type Ask = (point: OpenPoint) => Promise<string | undefined>;

export interface Proposal {
  readonly loaded: Loaded;
  readonly points: readonly Settled[];
}

/** More rounds than there are kinds of points. */
const ROUNDS = 12;

/**
 * Reads the files, and where something is refused because it must be decided, asks or takes the likeliest answer,
 * marked as undecided, until the files can be read. Throws the Refusal that no answer could lift.
 */
export async function propose(
  files: readonly string[],
  typed: SettingsValues,
  lang: 'fr' | 'en',
  { ask, progress }: { readonly ask: Ask; readonly progress: Progress },
): Promise<Proposal> {
  const points: Settled[] = [];
  for (let round = 0; ; round++) {
    const settings = resolveSettings(layered([valuesOf(points), typed]), lang);
    try {
      return { loaded: await load(files, settings, [], { typed, progress }), points };
    } catch (error) {
      if (!(error instanceof Refusal) || round >= ROUNDS) throw error;
      points.push(...saidByNames(error.issues));
      const open = error.issues.flatMap((issue) => openPoint(issue) ?? []);
      if (error.issues.every(isSaidByName)) continue;
      const unresolved = open.filter((point) => !points.some((known) => same(known, point)));
      if (open.length < error.issues.length || unresolved.length === 0) throw error;
      progress.end();
      for (const point of unresolved) {
        const answer = await ask(point);
        points.push({ ...point, value: answer ?? likeliest(point, lang), decided: answer !== undefined });
      }
    }
  }
}

/** Files that say no period, and whose names or titles each say one: their settings hold it. */
const isSaidByName = ({ code, args }: AnyIssue): boolean =>
  code === 'files-without-period' && args.said === 'yes';

function saidByNames(issues: readonly AnyIssue[]): Settled[] {
  return issues.filter(isSaidByName).flatMap((issue) => {
    const { files, periods } = issue.args;
    if (!Array.isArray(files) || !Array.isArray(periods)) return [];
    return files.map(
      (file, i): Settled => ({
        key: 'period',
        file,
        isRole: false,
        isSet: true,
        candidates: [],
        issue,
        value: periods[i] ?? '',
        decided: true,
      }),
    );
  });
}

const same = (a: OpenPoint, b: OpenPoint): boolean => a.key === b.key && a.file === b.file;

/** The settings that hold the answers: one section a file, and the rest for all. */
function valuesOf(points: readonly Settled[]): SettingsValues {
  const common = points.filter(({ file }) => file === undefined);
  const files = points.flatMap((point): Section[] =>
    point.file === undefined ? [] : [{ match: [point.file], ...setting(point) }],
  );
  return { ...layered(common.map(setting)), files };
}

const setting = ({ key, isRole, isSet, value }: Settled): SettingsValues => {
  if (isSet === true) return { set: { [key]: value } };
  return isRole ? { map: { [key]: value } } : { [key]: value };
};

function openPoint(issue: AnyIssue): OpenPoint | undefined {
  const { args } = issue;
  const file = typeof args.file === 'string' ? args.file : issue.places?.[0]?.file;
  const candidates = Array.isArray(args.candidates) ? args.candidates.map(String) : [];
  switch (issue.code) {
    case 'role-ambiguous':
    case 'role-offered':
    case 'map-column-repeated':
      return { key: String(args.role), file, isRole: true, candidates: candidates.map(columnOf), issue };
    case 'decimal-unclear':
    case 'decimal-conflict':
      return { key: 'decimal', file, isRole: false, candidates: [',', '.'], issue };
    case 'delimiter-unclear':
      return { key: 'delimiter', file, isRole: false, candidates, issue };
    case 'regions-unclear':
      return { key: 'regions', file: undefined, isRole: false, candidates: [...candidates, 'free'], issue };
    case 'file-overlap':
      return { key: 'overlap', file: undefined, isRole: false, candidates: ['keep'], issue };
    default:
      return undefined;
  }
}

/** `#3 Montant` (a header that stands twice) is chosen by its number. */
const columnOf = (candidate: string): string => /^#\d+(?= |$)/.exec(candidate)?.[0] ?? candidate;

/** Words of an amount that was given, and of one that was only asked for, planned or taken back. */
const GIVEN = /\b(?:vers|decern|accord|octro|paye|award|paid|grant|approv|actual|reel)/;
const NOT_GIVEN = /\b(?:demand|request|revoqu|rescind|prevu|plan|budget|estim|solde|balance|appl)/;

function likeliest({ key, candidates }: OpenPoint, lang: 'fr' | 'en'): string {
  const [first = ''] = candidates;
  if (key === 'decimal') return lang === 'fr' ? ',' : '.';
  if (key !== 'amount') return first;
  const rank = (name: string) => (GIVEN.test(fold(name)) ? 1 : 0) - (NOT_GIVEN.test(fold(name)) ? 2 : 0);
  return [...candidates].sort((a, b) => rank(b) - rank(a))[0] ?? first;
}
