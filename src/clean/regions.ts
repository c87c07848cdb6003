import type { Evidence } from '../base/issue.ts';
import { fold, tidy } from '../base/text.ts';
import { canonicalRegion, crossRegion, type KnownSystem, matchRegion } from './region-tables.ts';
import type { CleanIssue, RegionSystem } from './types.ts';

/** The region column of one file: its header and its distinct printed labels with their rows. */
export interface RegionColumn {
  readonly header: string;
  readonly texts: ReadonlyMap<string, number>;
}

export interface Regions {
  /** null: no region column, or labels that cannot be told apart and that the question does not need. */
  readonly evidence: Evidence<RegionSystem | null>;
  /** A printed label, or one that a person types (`13`, `laval`) → label of the data set; undefined for an unknown one. */
  readonly labelOf: (text: string) => string | undefined;
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

/**
 * Settles the region system of the columns that make up one data set, and gives each printed label its
 * canonical form (`04 Mauricie et Centre-du-Québec`). A label that means different regions in two systems
 * (`17`: Nunavik or Centre-du-Québec) is refused until the person says, when the question needs regions.
 */
export function settleRegions(
  columns: readonly RegionColumn[],
  given: RegionSystem | undefined,
  needed: boolean,
): Regions {
  const texts = new Map<string, number>();
  for (const column of columns) {
    for (const [text, rows] of column.texts) texts.set(text, (texts.get(text) ?? 0) + rows);
  }
  if (columns.length === 0) {
    return asTheyStand({ value: null, source: 'found', because: { code: 'regions-none', args: {} } });
  }
  if (given) {
    const because = { code: 'given-by-flag', args: { flag: `--regions ${given}` } } as const;
    return inSystem(texts, { value: given, source: 'given', because });
  }
  const found = weigh(texts, hintOf(columns));
  if (found.unclear !== undefined) {
    const statement = {
      code: 'regions-unclear',
      args: { candidates: ['rss', 'admin', 'free'], example: found.unclear },
    } as const;
    const refused = asTheyStand({ value: null, source: 'found', because: statement });
    return needed ? { ...refused, refusals: [{ ...statement, level: 'error' }] } : refused;
  }
  const code = found.system === 'free' ? 'regions-few-matched' : 'regions-matched';
  const because = { code, args: { matched: found.matched, labels: found.labels } } as const;
  return inSystem(texts, { value: found.system, source: 'found', because });
}

const asTheyStand = (evidence: Evidence<RegionSystem | null>): Regions => ({
  evidence,
  labelOf: () => undefined,
  refusals: [],
  issues: [],
});

/** What the headers themselves say: `RSS`, `Région sociosanitaire`, `Région administrative`, `regadm`. */
function hintOf(columns: readonly RegionColumn[]): KnownSystem | undefined {
  const words = columns.map(({ header }) => ` ${fold(header)} `);
  const rss = words.some((text) => /socio ?sanitaire| rss | rts /.test(text));
  const admin = words.some((text) => /administrative| regadm /.test(text));
  if (rss === admin) return undefined;
  return rss ? 'rss' : 'admin';
}

interface Weighed {
  readonly system: RegionSystem;
  readonly matched: number;
  readonly labels: number;
  /** A label that two systems read differently, with nothing to settle it. */
  readonly unclear?: string;
}

/**
 * What one label speaks for: a system that alone has it as a whole region, `both` where two systems have it
 * with different meanings, `same` where it does not matter.
 */
function voiceOf(text: string): { voice: KnownSystem | 'both' | 'same'; named: boolean } | undefined {
  const rss = matchRegion(text, 'rss');
  const admin = matchRegion(text, 'admin');
  const named = !(rss ?? admin)?.codeOnly;
  if (!rss || !admin) return rss || admin ? { voice: rss ? 'rss' : 'admin', named } : undefined;
  if (rss.whole !== admin.whole) return { voice: rss.whole ? 'rss' : 'admin', named };
  const same = canonicalRegion(rss.code, 'rss') === canonicalRegion(admin.code, 'admin');
  return { voice: same ? 'same' : 'both', named };
}

/** Which system the distinct labels speak for. */
function weigh(texts: ReadonlyMap<string, number>, hint: KnownSystem | undefined): Weighed {
  const heard = [...texts.keys()].flatMap((text) => {
    const found = voiceOf(text);
    return found ? [{ text, ...found }] : [];
  });
  const first = (voice: string) => heard.find((label) => label.voice === voice)?.text;
  const counts = { matched: heard.length, labels: texts.size };
  // Bare numbers 1 to 17 may number anything; written 01, or beside names, or under a header that says so,
  // they are codes of these regions.
  const areRegions = hint !== undefined || heard.some(({ text, named }) => named || /^\s*0\d\s*$/.test(text));
  if (heard.length * 2 <= texts.size || !areRegions) return { system: 'free', ...counts };
  if (hint) return { system: hint, ...counts };
  const [rss, admin, both] = [first('rss'), first('admin'), first('both')];
  const contested = rss === undefined ? (admin === undefined ? both : undefined) : admin;
  if (contested !== undefined) return { system: 'free', ...counts, unclear: contested };
  return { system: admin === undefined ? 'rss' : 'admin', ...counts };
}

function inSystem(texts: ReadonlyMap<string, number>, evidence: Evidence<RegionSystem>): Regions {
  const system = evidence.value;
  if (system === 'free') return asTheyStand(evidence);
  const labels = new Map<string, string>();
  const unknown: string[] = [];
  let rows = 0;
  for (const [text, count] of texts) {
    const code = codeIn(text, system);
    if (code !== undefined) labels.set(text, canonicalRegion(code, system));
    else {
      unknown.push(tidy(text));
      rows += count;
    }
  }
  const issue = { code: 'region-unknown', args: { system, examples: unknown.slice(0, 5) } } as const;
  const issues: CleanIssue[] = unknown.length === 0 ? [] : [{ ...issue, level: 'warning', count: rows }];
  const labelOf = (text: string) => {
    const known = labels.get(text);
    if (known !== undefined) return known;
    const code = codeIn(text, system);
    return code === undefined ? undefined : canonicalRegion(code, system);
  };
  return { evidence, labelOf, refusals: [], issues };
}

/** Code of a label in the system, or through a crosswalk that loses nothing (Nunavik is in administrative 10). */
function codeIn(text: string, system: KnownSystem): string | undefined {
  const match = matchRegion(text, system);
  if (match) return match.code;
  const other = system === 'rss' ? 'admin' : 'rss';
  const elsewhere = matchRegion(text, other);
  return elsewhere?.whole && !elsewhere.codeOnly ? crossRegion(elsewhere.code, other, system) : undefined;
}
