import { fold } from '../../base/text.ts';
import type { ExplainTranslator } from '../../messages/explain.ts';
import { indicatorText } from '../../messages/indicator-reading.ts';
import type { IndicatorText } from '../../messages/indicators.ts';
import { TERM_NAMES } from '../../study/terms.ts';
import type { Report, Row, Section } from '../model/report.ts';
import { type Entry, entries } from './entries.ts';
import { exampleOf } from './example.ts';

/** Families in the order of their entries, each with its members; the weighted twins are told by their entry. */
export function families(): ReadonlyMap<Entry['family'], readonly Entry[]> {
  const found = new Map<Entry['family'], Entry[]>();
  for (const family of FAMILY_ORDER) found.set(family, []);
  for (const entry of entries()) {
    const members = found.get(entry.family) ?? [];
    members.push(entry);
    found.set(entry.family, members);
  }
  return found;
}

/** What is asked first stands first. */
const FAMILY_ORDER: readonly Entry['family'][] = [
  'count',
  'level',
  'median-side',
  'gini',
  'relative-deviation',
  'variation',
  'entropy',
  'atkinson',
  'share',
  'spread',
  'quantile',
  'federal-range-ratio',
  'concentration',
  'polarisation',
  'kolm',
  'decomposition',
  'unequal-treatment',
  'variance-analysis',
  'group-level',
  'floor',
  'envelope',
  'claims',
  'permutation',
  'bootstrap',
  'multiple-testing',
  'two-group-difference',
  'need-adjustment',
  'balance',
  'dissimilarity',
  'concentration-index',
  'redistribution',
  'sources',
  'convergence',
  'suppression',
];

/** Every family with its members, one line each. */
export function listReport(translator: ExplainTranslator): Report {
  const { explain: texts } = translator;
  return {
    title: texts.ui.listTitle,
    lead: [texts.ui.listLead],
    sections: [
      ...[...families()].map(([family, members]) =>
        listSection(
          family,
          texts.families[family].name,
          collapsed(members).map((entry) => [entry.key, nameOf(entry, translator)]),
          translator,
        ),
      ),
      listSection(
        'terms',
        texts.ui.termsList,
        TERM_NAMES.map((name) => [name, texts.terms[name].name]),
        translator,
      ),
    ],
    limits: [],
  };
}

function listSection(
  id: string,
  heading: string,
  rows: readonly (readonly [key: string, name: string])[],
  { explain: { ui } }: ExplainTranslator,
): Section {
  const columns = [
    { id: 'key', header: ui.keyColumn, kind: 'text' },
    { id: 'name', header: ui.listMembers, kind: 'text' },
  ] as const;
  const table = { id, caption: '', columns, rows: rows.map((cells): Row => ({ cells })), notes: [] };
  return { heading, blocks: [{ kind: 'table', table }] };
}

export function nameOf(entry: Entry, translator: ExplainTranslator): string {
  return shownText(entry, translator).name;
}

/** The ten percentiles of nine types are one line: type 7, median. */
export function collapsed(members: readonly Entry[]): readonly Entry[] {
  return members.filter(
    ({ key, family }) =>
      family !== 'quantile' || key.startsWith('quantile.type7.') || key === 'w.quantile.type2.p50',
  );
}

/** Names under which an entry can be asked for, folded. */
export function namesOf(entry: Entry, translator: ExplainTranslator): readonly string[] {
  const { name, short, aliases } = shownText(entry, translator);
  return [entry.key, shownKey(entry), name, short, ...aliases].map(fold);
}

/** A pattern is shown by the key of its worked example: its texts need parameters. */
const shownKey = ({ key, kind }: Entry): string =>
  key.includes('*') ? (exampleOf(key, kind)?.key ?? key) : key;

const shownText = (entry: Entry, translator: ExplainTranslator): IndicatorText =>
  indicatorText(shownKey(entry), translator);
