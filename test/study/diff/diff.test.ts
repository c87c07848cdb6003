import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, compareSubjects } from '../../../src/study/diff/compare.ts';
import { diffResults } from '../../../src/study/diff/diff.ts';
import type { FlatValue, Subject } from '../../../src/study/diff/subject.ts';

const number = (value: number): FlatValue => ({ number: value, kind: 'quantity' });
const subject = (
  names: readonly string[],
  values: Record<string, FlatValue>,
  rest: Partial<Subject> = {},
): Subject => ({
  part: 'group',
  by: ['region'],
  names,
  values: new Map(Object.entries(values)),
  ...rest,
});
const keys = (changes: readonly Change[]): string[] =>
  changes.map(({ names, key }) => [...names, key].join('/'));

describe('two lists of figures', () => {
  it('differ by name, never by place', () => {
    const [laval, estrie, nord] = ['Laval', 'Estrie', 'Nord'].map((name, i) =>
      subject([name], { n: number(i + 1) }),
    );
    const [part] = compareSubjects([laval!, estrie!], [nord!, estrie!, laval!]);
    expect(part).toMatchObject({ compared: 3, changed: 1, changes: [], left: [] });
    expect(part!.came.map(({ names }) => names)).toEqual([['Nord']]);
  });

  it('come largest mover first: what changed its nature, then the largest share of itself', () => {
    const before = subject(['a'], {
      // 10 % of 1 000 000, half of 2, nothing to 1, a word, a figure that has no value any more.
      total: number(1_000_000),
      half: number(2),
      new: number(0),
      word: { text: 'x' },
      gone: number(5),
      same: number(3),
    });
    const after = subject(['a'], {
      total: number(1_100_000),
      half: number(1),
      new: number(1),
      word: { text: 'y' },
      gone: { undefined: 'too-few' },
      same: number(3 + 1e-12),
    });
    const [part] = compareSubjects([before], [after]);
    expect(keys(part!.changes)).toEqual(['a/word', 'a/gone', 'a/new', 'a/half', 'a/total']);
    expect(part!.changes.map(({ difference, relative }) => [difference, relative])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [1, undefined],
      [-1, -0.5],
      [100_000, 0.1],
    ]);
  });

  it('compare sums of money to the cent, beyond what a double holds', () => {
    const exact = (text: string) => subject(['a'], { total: { exact: text } });
    const [part] = compareSubjects([exact('90071992547409930.01')], [exact('90071992547409930.02')]);
    expect(part!.changes[0]!.difference).toBe('0.01');
    expect(compareSubjects([exact('1.50')], [exact('1.5')])[0]!.changed).toBe(0);
  });

  it('tell two of one name apart by what else is known of them', () => {
    const own = (region: string, n: number) => subject(['Relais'], { n: number(n) }, { also: [region] });
    const [part] = compareSubjects([own('Laval', 1), own('Estrie', 2)], [own('Estrie', 3)]);
    expect(part!.left.map(({ names }) => names)).toEqual([['Relais', 'Laval']]);
    expect(keys(part!.changes)).toEqual(['Relais/Estrie/n']);
    // Nothing else is known: in the order of the file.
    const twins = [subject(['X'], { n: number(1) }), subject(['X'], { n: number(2) })];
    expect(compareSubjects(twins, twins)[0]).toMatchObject({ compared: 2, changed: 0 });
  });

  const values = fc.dictionary(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).map(number));
  const lists = fc
    .array(fc.record({ names: fc.array(fc.string(), { maxLength: 2 }), values }), { maxLength: 6 })
    .map((found) => found.map((one) => subject(one.names, one.values)));
  it('are the same as themselves, and each change of one way is one of the other', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        expect(compareSubjects(a, a).every(({ changed }) => changed === 0)).toBe(true);
        const [one, other] = [compareSubjects(a, b), compareSubjects(b, a)];
        const sum = (parts: typeof one, of: 'compared' | 'changed') =>
          parts.reduce((n, part) => n + part[of], 0);
        expect(sum(one, 'changed')).toBe(sum(other, 'changed'));
        expect(sum(one, 'compared')).toBe(sum(other, 'compared'));
      }),
    );
  });
});

const HEAD = {
  tool: { name: 'equite', version: '0.1.0' },
  settings: { draws: 100, map: { region: 'Où' }, period: null, settings_files: ['equite.yaml'] },
  inputs: [
    { file: 'a.csv', sha256: 'aa', rows: 10, roles: [{ role: 'region', column: 'Où' }] },
    { file: 'b.csv', sha256: 'bb', rows: 5, roles: [] },
  ],
  ledger: {
    rows: 15,
    accepted: 14,
    amount_read: '10.00',
    reasons: [{ code: 'amount-missing', effect: 'set-aside', rows: 1, amount: null }],
  },
};

describe('why figures moved', () => {
  const reasons = (after: object) => diffResults({ ...HEAD }, { ...HEAD, ...after }).reasons;

  it('is no other data where files only changed their names or their order', () => {
    const [a, b] = HEAD.inputs;
    expect(reasons({ inputs: [b, { ...a, file: 'elsewhere/c.csv' }] }).data).toEqual([]);
  });

  it('is the files that changed, came or left', () => {
    const [a, b] = HEAD.inputs;
    expect(reasons({ inputs: [{ ...a, sha256: 'a2', rows: 11 }, b] }).data).toEqual([
      { file: 'a.csv', before: { sha256: 'aa', rows: 10 }, after: { sha256: 'a2', rows: 11 } },
    ]);
    // One left over on each side: the same data, renamed and changed.
    expect(reasons({ inputs: [a, { file: 'c.csv', sha256: 'cc', rows: 6 }] }).data).toEqual([
      { file: 'c.csv', before: { sha256: 'bb', rows: 5 }, after: { sha256: 'cc', rows: 6 } },
    ]);
    expect(reasons({ inputs: [a] }).data).toEqual([
      { file: 'b.csv', before: { sha256: 'bb', rows: 5 }, after: null },
    ]);
    expect(reasons({ inputs: [a, b, { file: 'c.csv', sha256: 'cc' }] }).data).toEqual([
      { file: 'c.csv', before: null, after: { sha256: 'cc', rows: undefined } },
    ]);
  });

  it('is each setting that is not the same, and the version', () => {
    const settings = { draws: 200, map: { region: 'Région' }, period: null, seed: 1, settings_files: [] };
    const found = reasons({ settings, definition: { exact: ['typology'] }, tool: { version: '0.2.0' } });
    expect(found.settings).toEqual([
      { key: 'draws', before: '100', after: '200' },
      { key: 'map.region', before: '"Où"', after: '"Région"' },
      { key: 'seed', before: null, after: '1' },
      { key: 'definition.exact', before: null, after: '["typology"]' },
    ]);
    expect(found.version).toEqual({ before: '0.1.0', after: '0.2.0' });
  });
});

/** What changed in a result, as `part names key: before → after`. */
function told(before: object, after: object): string[] {
  const shown = (value: FlatValue | undefined) =>
    value === undefined ? '∅' : String(Object.values(value).filter((one) => typeof one !== 'object')[0]);
  return diffResults({ ...HEAD, ...before }, { ...HEAD, ...after }).parts.flatMap(
    ({ part, changes, came, left }) => [
      ...changes.map(
        (one) => `${[part, ...one.names, one.key].join(' ')}: ${shown(one.before)} → ${shown(one.after)}`,
      ),
      ...came.map(({ names }) => `+ ${[part, ...names].join(' ')}`),
      ...left.map(({ names }) => `- ${[part, ...names].join(' ')}`),
    ],
  );
}

describe('each result, by its names', () => {
  it('measure: indicators of groups, and decompositions', () => {
    const result = (gini: object, total: string) => ({
      groups: [
        { by: [], key: {}, n: 3, total, values: [{ key: 'gini.unbiased', value: 0.5 }] },
        {
          by: ['region'],
          key: { region: 'Laval' },
          n: 3,
          total,
          values: [{ key: 'gini.unbiased', ...gini }],
        },
      ],
      decompositions: [
        { by: ['region'], n: 3, groups: 1, values: [{ key: 'decomp.theil_t.within', value: 1 }] },
      ],
    });
    expect(told(result({ value: 0.2 }, '1.00'), result({ undefined: 'too-few' }, '1.10'))).toEqual([
      'group total: 1.00 → 1.10',
      'group Laval gini.unbiased: 0.2 → too-few',
      'group Laval total: 1.00 → 1.10',
    ]);
  });

  it('gaps: groups, parity by labels, chance, organisations with their period where there are several', () => {
    const result = (laval: number, periods: string[], cells: object[]) => ({
      scope: { periods, n: 2 },
      overall: { by: [], labels: [], n: 2, parity_ratio: { value: 1 } },
      groups: [
        { by: ['region'], labels: ['Laval'], n: 2, parity_ratio: { value: laval }, under: { n: 1, of: 2 } },
      ],
      parity: {
        row_role: 'region',
        column_role: 'typology',
        row_labels: ['Estrie', 'Laval'],
        column_labels: ['A'],
        cells,
      },
      chances: {
        region: {
          by: ['region'],
          labels: [['Estrie'], ['Laval']],
          groups: [{ group: 1, permutation: { p: laval / 2 } }],
        },
        sector: { undefined: 'no-sector-column' },
      },
      units: periods.map((period) => ({
        organisation: 'A',
        region: 'Laval',
        period,
        gap: { value: laval * 100 },
      })),
    });
    const before = result(0.5, ['2022', '2023'], [{ row: 0, column: 0, n: 1, cost: '5.00' }]);
    const after = result(0.8, ['2023', '2024'], [{ row: 1, column: 0, n: 1, cost: '6.00' }]);
    expect(told(before, after)).toEqual([
      'scope periods: 2022, 2023 → 2023, 2024',
      'group Laval parity_ratio: 0.5 → 0.8',
      '+ parity Laval A',
      '- parity Estrie A',
      'chance Laval permutation.p: 0.25 → 0.4',
      'unit A 2023 gap: 50 → 80',
      '+ unit A 2024',
      '- unit A 2022',
    ]);
    // One period on each side: an organisation is the same from one year to the next.
    const years = told(result(0.5, ['2022'], []), result(0.8, ['2023'], []));
    expect(years).toContain('unit A gap: 50 → 80');
  });

  it('peers: coverage by group, strata, organisations; dossiers', () => {
    const result = (peers: number) => ({
      definitions: [
        {
          definition: { name: '', exact: ['typology'] },
          overall: {
            n: 2,
            with_peers: peers,
            reasons: [{ code: 'no-stratum-mate', n: 2 - peers, amount: '1.00' }],
          },
          groups: [{ by: ['region'], key: { region: 'Laval' }, n: 2, with_peers: peers }],
          strata: [{ labels: ['A'], n: peers }],
          organisations: [{ organisation: 'X', peers, answer: peers > 1 ? 'has-peers' : 'no-stratum-mate' }],
        },
      ],
    });
    expect(told(result(1), result(2))).toEqual([
      'coverage with_peers: 1 → 2',
      'without_peers no-stratum-mate n: 1 → 0',
      'coverage Laval with_peers: 1 → 2',
      'stratum A n: 1 → 2',
      'unit X answer: no-stratum-mate → has-peers',
      'unit X peers: 1 → 2',
    ]);
    const dossier = (gap: number) => ({
      dossiers: [
        {
          organisation: { organisation: 'X', amount: 1 },
          standing: { gap },
          peers: [{ organisation: 'Y', amount: gap }],
        },
      ],
    });
    expect(told(dossier(1), dossier(2))).toEqual(['dossier X standing.gap: 1 → 2', 'peer X Y amount: 1 → 2']);
  });

  it('check: the account, how files are read, columns of roles, findings by code', () => {
    const after = {
      inputs: [
        { ...HEAD.inputs[0], encoding: 'utf-8', roles: [{ role: 'region', column: 'Région' }] },
        HEAD.inputs[1],
      ],
      ledger: { ...HEAD.ledger, accepted: 15, reasons: [] },
      issues: [{ code: 'names-alike', count: 4 }, { code: 'names-alike' }],
    };
    expect(told({}, after)).toEqual([
      'ledger accepted: 14 → 15',
      '- reason amount-missing',
      'reading a.csv encoding: ∅ → utf-8',
      'roles a.csv region: Où → Région',
      '+ issue names-alike',
    ]);
  });

  it('claims: figures and words by the name of the claim', () => {
    const claims = (value: number, lowest: string, exact: string) => ({
      claims: [
        {
          id: 'regions',
          sentence: 'regions',
          filter: {},
          words: { lowest },
          figures: { low: { kind: 'share', value }, cost: { kind: 'cents', value: 1, exact } },
          rows: { n: 3, sha256: 'x' },
        },
      ],
    });
    expect(told(claims(0.5, 'Laval', '1.00'), claims(0.75, 'Nord', '1.01'))).toEqual(
      ['regions lowest: Laval → Nord', 'regions low: 0.5 → 0.75', 'regions cost: 1.00 → 1.01'].map(
        (line) => `claim ${line}`,
      ),
    );
  });

  it('report, tables, manifest and verify too', () => {
    const report = (n: number) => ({
      overall: { by: [], labels: [], n },
      inequality: { overall: { by: [], key: {}, n, values: [] }, groups: [] },
      coverage: { overall: { n }, groups: [{ by: ['region'], labels: ['Laval'], n }] },
    });
    expect(told(report(1), report(2))).toEqual([
      'group n: 1 → 2',
      'inequality n: 1 → 2',
      'coverage n: 1 → 2',
      'coverage Laval n: 1 → 2',
    ]);
    const table = (mean: unknown) => ({
      columns: [
        { id: 'region', kind: 'text' },
        { id: 'mean', kind: 'money' },
      ],
      rows: [
        { line: 'row', values: { region: 'Laval', mean } },
        { line: 'total', values: { region: null, mean } },
      ],
    });
    expect(told(table('1.00'), table('2.00'))).toEqual([
      'line Laval mean: 1.00 → 2.00',
      'line total mean: 1.00 → 2.00',
    ]);
    const manifest = (sha256: string) => ({ outputs: [{ file: 'a.html', sha256, bytes: 1 }] });
    expect(told(manifest('x'), manifest('y'))).toEqual(['output a.html sha256: x → y']);
    const verdict = (word: string) => ({ verdicts: [{ id: 'cost', verdict: word, faults: [] }] });
    expect(told(verdict('holds'), verdict('does-not-hold'))).toEqual([
      'verdict cost verdict: holds → does-not-hold',
    ]);
  });
});

describe('results of any shape', () => {
  it('never stop the comparison, and are the same as themselves', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (a, b) => {
        const wrap = (value: unknown) => ({
          groups: value,
          units: [value],
          claims: value,
          inputs: value,
          definitions: [value],
          parity: value,
          chances: { region: value },
          settings: value,
        });
        expect(() => diffResults(wrap(a), wrap(b))).not.toThrow();
        expect(diffResults(wrap(a), wrap(a)).counts.changed).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('keep labels named like what every object has', () => {
    const groups = (n: number) => ({
      groups: [{ by: ['sector'], key: JSON.parse('{"__proto__":"constructor"}') as object, n }],
    });
    expect(told(groups(1), groups(2))).toEqual(['group constructor n: 1 → 2']);
  });
});
