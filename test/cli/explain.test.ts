import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/report/schemas/index.ts';
import { equite, ROOT } from '../support/run.ts';

const SAMPLE = 'data/samples/psoc-fictif.csv';

/** The key of the entry that a name leads to. */
function keyOf(...words: string[]): string | undefined {
  const run = equite(['explain', ...words, '--format', 'json']);
  if (run.code !== 0) return undefined;
  return (JSON.parse(run.stdout) as { entries: { key: string }[] }).entries[0]?.key;
}

describe('equite explain', () => {
  it('finds an entry by key, name or alias, in French or English, whatever the accents', () => {
    expect(keyOf('gini.unbiased')).toBe('gini.unbiased');
    expect(keyOf('robin', 'des', 'bois')).toBe('hoover');
    expect(keyOf('Robin Hood')).toBe('hoover');
    expect(keyOf('COEFFICIENT DE GINI')).toBe('gini.unbiased');
    expect(keyOf('theil L')).toBe('mld');
    expect(keyOf('theil')).toBe('theil_t.zero0');
    expect(keyOf('ecart-type')).toBe('sd.sample');
    expect(keyOf('richesse relative')).toBe('floor.ratio');
    expect(keyOf('w.hoover')).toBe('w.hoover');
    expect(keyOf('smd.treated.x3')).toBe('smd.treated.x*');
    expect(keyOf('talmud')).toBe('claims.Talmud');
  });

  it('says everything about one indicator', () => {
    const { stdout, code } = equite(['explain', 'hoover', '--lang', 'en']);
    expect(code).toBe(0);
    for (const text of [
      'Σ wᵢ|xᵢ − μ| / (2Wμ)',
      'would have to change hands',
      'means more unequal',
      'equality gives 0.0%',
      'hoover.amount',
      'w.hoover',
      '5 units',
      'pysal',
      'Review of Economics and Statistics 18(4): 162-171',
    ]) {
      expect(stdout.replace(/\s+/g, ' ')).toContain(text);
    }
  });

  it('suggests close names for an unknown one, and exits with 2', () => {
    const run = equite(['expliquer', 'gnii'], { process: true });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('gini');
    expect(equite(['explain', 'qqqqqqqq']).code).toBe(2);
  });

  it('lists every family with its members', () => {
    const { stdout } = equite(['expliquer']);
    for (const text of ['Gini', 'Règles de partage', 'claims.Talmud', 'mcloone.half', 'suppress.*.minN']) {
      expect(stdout).toContain(text);
    }
  });

  it('keeps every line of its tables within the width', () => {
    for (const lang of ['fr', 'en']) {
      const { stdout } = equite(['explain', 'w.frr.type1', '--lang', lang]);
      expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    }
  });
});

describe('equite explain --choose', () => {
  it('recommends from answers, and keeps for later what n does not allow', () => {
    const run = equite([
      'explain',
      '--choose',
      'groups=2',
      'ordered=no',
      'weighted=yes',
      'relative=yes',
      'zeros=yes',
      'n=4',
      '--format',
      'json',
    ]);
    const { choice } = JSON.parse(run.stdout) as { choice: { take: { key: string; printable: boolean }[] } };
    // A ratio to a zero has no value: it is not recommended.
    expect(choice.take).toEqual([
      { key: 'perm.exact.stratified.coin', print_from: 5, printable: false },
      { key: 'perm.exact.twosided.absdiff', print_from: 5, printable: false },
    ]);
  });

  it('asks for what is missing, and refuses unknown answers', () => {
    const open = equite(['explain', '--choose', 'groups=many'], { env: { EQUITE_LANG: 'en' } });
    expect(open.code).toBe(2);
    expect(open.stderr).toMatch(/relative|ordered/);
    expect(equite(['explain', '--choose', 'groups=perhaps']).code).toBe(2);
    expect(equite(['explain', '--choose', 'colour=red']).code).toBe(2);
  });

  it('answers in sentences', () => {
    const { stdout } = equite([
      'expliquer',
      '--choose',
      'groups=18',
      'ordered=non',
      'weighted=oui',
      'relative=oui',
      'n=18',
    ]);
    expect(stdout).toContain('he.idisw_pct');
    expect(stdout).toContain('plusieurs');
  });
});

describe('the published schemas', () => {
  const json = (...args: string[]): unknown => JSON.parse(equite([...args, '--format', 'json']).stdout);
  it('fit what measure prints', () => {
    SCHEMAS.measure.parse(json('measure', SAMPLE, '--by', 'region', '--by', 'sector'));
  });
  it('fit what check prints', () => {
    SCHEMAS.check.parse(json('check', SAMPLE));
  });
  it('fit what compute prints', () => {
    SCHEMAS.compute.parse(
      json('compute', '--kind', 'univariate', '--x', '0,1,2', '--w', '1,2,3', '--g', 'A,A,B'),
    );
  });
  it('fit what explain prints', () => {
    SCHEMAS.explain.parse(json('explain'));
    SCHEMAS.explain.parse(json('explain', 'gini'));
    SCHEMAS.explain.parse(json('explain', '--choose', 'groups=none', 'weighted=no', 'relative=yes', 'n=50'));
  });
  it('are printed as JSON Schema, and only those that exist', () => {
    for (const name of [...Object.keys(SCHEMAS), 'settings']) {
      expect(JSON.parse(equite(['explain', '--schema', name]).stdout)).toHaveProperty('$schema');
    }
    expect(equite(['explain', '--schema', 'nothing']).code).toBe(2);
  });
  it('knows a schema as a result names its own', () => {
    const [long, short] = ['equite/trend@1', 'trend'].map(
      (name) => equite(['explain', '--schema', name]).stdout,
    );
    expect(long).toBe(short);
    expect(long).toContain('equite/trend@1');
  });

  it('answer to their French names', () => {
    const named = { ecarts: 'gaps', réglages: 'settings', affirmations: 'claims', manifeste: 'manifest' };
    for (const [french, english] of Object.entries(named)) {
      const [here, there] = [french, english].map((name) => equite(['explain', '--schema', name]).stdout);
      expect([french, here]).toEqual([french, there]);
    }
  });
});

describe('the method pages', () => {
  it('are up to date with the code', () => {
    const run = () =>
      execFileSync(process.execPath, ['src/build/methods.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(run).not.toThrow();
  });
});
