// The tables of the 18 health regions and the 17 administrative ones, and a label found in them.
import crosswalk from '../../data/reference/region-crosswalk.json' with { type: 'json' };
import adminTable from '../../data/reference/regions-admin.json' with { type: 'json' };
import rssTable from '../../data/reference/regions-rss.json' with { type: 'json' };
import rtsTable from '../../data/reference/regions-rts.json' with { type: 'json' };
import { fold } from '../base/text.ts';

export type KnownSystem = 'rss' | 'admin';

/** A label found in a region system. */
export interface RegionMatch {
  readonly code: string;
  /** false: the label names a piece of the region (`Mauricie` in RSS 04, `061` in Montréal). */
  readonly whole: boolean;
  /** The label is a number alone, which says nothing of the system it comes from. */
  readonly codeOnly: boolean;
}

interface RegionRow {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly parts?: readonly string[];
}

interface Entry {
  readonly code: string;
  readonly whole: boolean;
}

const EMPTY_WORDS = new Set(
  'rss rts region regions sociosanitaire administrative d de des du l la le les et and of the'.split(' '),
);

/** A label as words that matter: no accents, dashes, articles nor `région`; `St` written out; codes on two figures. */
function wordsOf(label: string): string[] {
  return fold(label)
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .map((word) => (/^\d$/.test(word) ? `0${word}` : word));
}

function indexOf(rows: readonly RegionRow[]): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const { code, fr, en, aliases, parts = [] } of rows) {
    for (const label of [code, fr, en, ...aliases]) {
      const key = wordsOf(label).join(' ');
      const entry = { code, whole: !parts.includes(label) };
      if (key !== '' && !index.get(key)?.whole) index.set(key, entry);
    }
  }
  return index;
}

const NAMES: Readonly<Record<KnownSystem, ReadonlyMap<string, string>>> = {
  rss: new Map(rssTable.rows.map(({ code, fr }) => [code, `${code} ${fr}`])),
  admin: new Map(adminTable.rows.map(({ code, fr }) => [code, `${code} ${fr}`])),
};

let indexes: Readonly<Record<KnownSystem, ReadonlyMap<string, Entry>>> | undefined;

function indexFor(system: KnownSystem): ReadonlyMap<string, Entry> {
  if (!indexes) {
    const rss = indexOf(rssTable.rows);
    // Territorial networks are pieces of a health region: known by code (061) and by name.
    for (const { code, fr, aliases, rss: region } of rtsTable.rows) {
      for (const label of [code, fr, ...aliases]) {
        const key = wordsOf(label).join(' ');
        if (!rss.has(key)) rss.set(key, { code: region, whole: false });
      }
    }
    indexes = { rss, admin: indexOf(adminTable.rows) };
  }
  return indexes[system];
}

/**
 * The region a label names in one system: by code (`04`, `4`, `RSS04`, `061`), by name without accents, dashes
 * and articles, by alias, or by both (`04 - Mauricie`), which must then agree.
 */
export function matchRegion(label: string, system: KnownSystem): RegionMatch | undefined {
  const index = indexFor(system);
  const words = wordsOf(label);
  const name = words.filter((word) => !/^\d+$/.test(word));
  const codes = words.filter((word) => /^\d+$/.test(word));
  const codeOnly = name.length === 0;
  const direct =
    index.get(words.join(' ')) ?? (codeOnly ? index.get(words.join(' ').replace(/^0/, '')) : undefined);
  if (direct) return { ...direct, codeOnly };
  if (codeOnly || codes.length !== 1) return undefined;
  const byName = index.get(name.join(' '));
  const byCode = index.get(codes.join(''));
  return byName && byName.code === byCode?.code ? { ...byName, codeOnly } : undefined;
}

const SYSTEMS = ['rss', 'admin'] as const;

/** The regions that a label names entire, one a system that knows it: labels that have one in common are of one region. */
export const regionKeys = (label: string): readonly string[] =>
  SYSTEMS.flatMap((system) => {
    const match = matchRegion(label, system);
    return match?.whole ? [`${system} ${match.code}`] : [];
  });

/** Whether two labels are the same as they are compared, or name the same region: `laval` and `13 laval`. */
export function sameLabel(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  const keys = regionKeys(one);
  return keys.length > 0 && regionKeys(other).some((key) => keys.includes(key));
}

/** `04 Mauricie et Centre-du-Québec`: code and French name. */
export const canonicalRegion = (code: string, system: KnownSystem): string => NAMES[system].get(code) ?? code;

/** The one region of `to` that holds a region of `from` entire; undefined where the crosswalk would lose something. */
export function crossRegion(code: string, from: KnownSystem, to: KnownSystem): string | undefined {
  const row = crosswalk.rows.find((entry) => entry.from === from && entry.code === code && entry.to === to);
  return row?.lossless ? row.codes[0] : undefined;
}
