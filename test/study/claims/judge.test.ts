import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StoredClaim, storedClaims } from '../../../src/report/claims/file.ts';
import { textState } from '../../../src/report/claims/text-state.ts';
import { CLAIM_SENTENCES, type Claim, count, share } from '../../../src/study/claims/claim.ts';
import { referenceWord } from '../../../src/study/claims/gap-claims.ts';
import { type JudgeContext, type Judged, judge, unstated } from '../../../src/study/claims/judge.ts';
import { claimRows } from '../../../src/study/claims/rows.ts';
import { whyNot } from '../../../src/study/claims/why-not.ts';
import { cases } from '../../support/cases.ts';
import { both, dataset, type Made, made, ROWS } from '../../support/claims.ts';

const SAME = made();

/** Claims as a file states them, held against other data. */
function held(
  stored: readonly StoredClaim[],
  { data, gaps, claims }: Made,
  over: Partial<JudgeContext<StoredClaim>> = {},
): readonly Judged<StoredClaim>[] {
  return judge<StoredClaim>(stored, claims, {
    textOf: (claim) => textState(claim, [both.fr, both.en], true),
    rowsOf: ({ filter }) => claimRows(data, filter),
    whyNot: (claim) => whyNot(claim, gaps, data),
    sameTerms: true,
    sameVersion: true,
    sameRows: false,
    otherSeed: undefined,
    reference: referenceWord(gaps),
    ...over,
  });
}

const of = (judged: readonly Judged[], id: string): Judged => judged.find(({ claim }) => claim.id === id)!;
const failing = (judged: readonly Judged[]): string[] =>
  judged.filter(({ verdict }) => verdict === 'does-not-hold').map(({ claim }) => claim.id);

describe('claims held against the data that they come from', () => {
  it('all hold, with nothing to remark, and every sentence but that of one organisation is among them', () => {
    const judged = held(SAME.stored, SAME);
    expect(judged.map(({ verdict }) => verdict)).toEqual(SAME.stored.map(() => 'holds'));
    expect(
      judged.flatMap(({ remarks, faults, differences }) => [...remarks, ...faults, ...differences]),
    ).toEqual([]);
    const sentences = new Set(SAME.stored.map(({ sentence }) => sentence));
    expect(CLAIM_SENTENCES.filter((sentence) => !sentences.has(sentence))).toEqual([
      'opposed',
      'organisation',
    ]);
  });

  it('hold again once written to a file and read', () => {
    const read = JSON.parse(JSON.stringify(SAME.stored)) as StoredClaim[];
    expect(failing(held(read, SAME))).toEqual([]);
  });

  it('hold whatever the order of the claims in the file', () => {
    expect(failing(held([...SAME.stored].reverse(), SAME))).toEqual([]);
  });
});

/** Every figure of every claim, by where it stands. */
const FIGURES = SAME.stored.flatMap((claim, at) => Object.keys(claim.figures).map((name) => ({ at, name })));

describe('one figure that is changed', () => {
  it('makes exactly its claim fail, and is named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIGURES),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.boolean(),
        ({ at, name }, step, down) => {
          const stored = SAME.stored.map((claim, i) => {
            if (i !== at) return claim;
            const figure = claim.figures[name]!;
            const value = figure.value + (down ? -1 : 1) * Math.max(step, Math.abs(figure.value) * 1e-6);
            const exact = figure.exact === undefined ? {} : { exact: value.toFixed(4) };
            return { ...claim, figures: { ...claim.figures, [name]: { ...figure, value, ...exact } } };
          });
          const judged = held(stored, SAME);
          expect(failing(judged)).toEqual([SAME.stored[at]!.id]);
          expect(judged[at]!.faults).toContain('figures-differ');
          expect(judged[at]!.differences.map((one) => one.name)).toEqual([name]);
        },
      ),
      { numRuns: cases(300) },
    );
  });

  it('is told by a cent of exact money, by one of a count, and by its kind', () => {
    const cost = SAME.stored.find(({ id }) => id === 'cost')!;
    const with_ = (name: string, change: object): StoredClaim =>
      ({
        ...cost,
        figures: { ...cost.figures, [name]: { ...cost.figures[name]!, ...change } },
      }) as StoredClaim;
    const { exact = '', value } = cost.figures.cost!;
    const cents = (BigInt(exact.replace('.', '')) + 1n).toString();
    const oneMore = `${cents.slice(0, -2)}.${cents.slice(-2)}`;
    const [moved] = held([with_('cost', { exact: oneMore })], SAME);
    expect(moved!.differences).toMatchObject([
      { name: 'cost', before: oneMore, after: exact, difference: '-0.01' },
    ]);
    expect(
      held([with_('below', { value: cost.figures.below!.value + 1 })], SAME)[0]!.differences,
    ).toMatchObject([{ name: 'below', difference: -1 }]);
    expect(held([with_('part', { kind: 'money' })], SAME)[0]!.differences).toMatchObject([
      { name: 'part', kind: 'text' },
    ]);
    // A double is compared as one: the last digit says nothing.
    const { part } = cost.figures;
    expect(held([with_('part', { value: part!.value * (1 + 1e-12) })], SAME)[0]!.verdict).toBe('holds');
    expect(value).toBeCloseTo(Number(exact), 6);
  });
});

describe('what is said around the figures', () => {
  const changed = (id: string, change: Partial<StoredClaim>): readonly StoredClaim[] =>
    SAME.stored.map((claim) => (claim.id === id ? { ...claim, ...change } : claim));
  const { text, words } = SAME.stored.find(({ id }) => id === 'told region')!;

  it('must be what the figures say, in each language', () => {
    const altered = changed('told region', { text: { ...text, en: text.en.replace(/\d/, '9') } });
    const judged = held(altered, SAME);
    expect(failing(judged)).toEqual(['told region']);
    expect(of(judged, 'told region').faults).toEqual(['text-altered']);
  });

  it('tells another name of a region that is below', () => {
    const judged = held(changed('told region', { words: { ...words, below: '13 Laval' } }), SAME);
    expect(of(judged, 'told region').differences).toMatchObject([
      { part: 'word', name: 'below', before: '13 Laval' },
    ]);
  });

  it.each([
    ['value', { value: 0.5 }, 'value-altered'],
    ['key', { key: 'gini.unbiased' }, 'about-altered'],
    ['convention', { convention: 'by eye' }, 'about-altered'],
    ['reference', { reference: 'mean' }, 'about-altered'],
  ])('must be the %s of the figure', (_, change, fault) => {
    const judged = held(changed('told region', change), SAME);
    expect(failing(judged)).toEqual(['told region']);
    expect(of(judged, 'told region').faults).toEqual([fault]);
  });

  it('may be worded otherwise by another version, with the same numbers', () => {
    const other = { ...text, fr: `Autrement dit : ${text.fr}` };
    const context = {
      textOf: (claim: StoredClaim) => textState(claim, [both.fr, both.en], false),
      sameTerms: false,
    };
    const judged = held(
      changed('told region', { text: other, convention: 'worded otherwise' }),
      SAME,
      context,
    );
    expect(of(judged, 'told region')).toMatchObject({ verdict: 'holds', remarks: ['reworded'] });
    const wrong = { ...text, fr: `${text.fr} 12 %` };
    expect(failing(held(changed('told region', { text: wrong }), SAME, context))).toEqual(['told region']);
  });

  it('is not ours to check when the sentence, or a kind of figure, is of a later version', () => {
    const judged = held(changed('told region', { sentence: 'weather' as never }), SAME);
    expect(of(judged, 'told region')).toMatchObject({
      verdict: 'cannot-be-checked',
      whyNot: { code: 'sentence-unknown' },
    });
  });
});

describe('claims held against other data', () => {
  it('hold on other rows that come to the same figures, and say so', () => {
    // Names are part of a row and of no figure.
    const renamed = made(dataset(ROWS.map((row) => ({ ...row, organisation: `${row.organisation} inc.` }))));
    const judged = held(SAME.stored, renamed);
    expect(failing(judged)).toEqual([]);
    expect(new Set(judged.map(({ remarks }) => remarks.join()))).toEqual(new Set(['rows-differ']));
  });

  it('fail where one amount moves a figure, and hold elsewhere', () => {
    // The largest amount of a type of Outaouais is 1 000 higher: the mean gap of its organisations moves by 1 000 ÷ n.
    const own = ROWS.filter(
      ({ region, typology }) => region === '07 Outaouais' && typology === 'Hébergement',
    );
    const most = own.reduce((a, b) => (b.amount > a.amount ? b : a));
    const moved = made(
      dataset(ROWS.map((row) => (row === most ? { ...row, amount: row.amount + 1000 } : row))),
    );
    const judged = held(SAME.stored, moved);
    const gap = of(judged, 'group region 07 Outaouais').differences.find(({ name }) => name === 'gap')!;
    const n = ROWS.filter(({ region }) => region === '07 Outaouais').length;
    // The claim says its size: it is a gap above or below.
    expect(Math.abs(Number(gap.difference))).toBeCloseTo(1000 / n, 6);
    // How many are compared does not see it.
    expect(of(judged, 'covered').verdict).toBe('holds');
    const laval = of(judged, 'group region 13 Laval').differences.map(({ name }) => name);
    expect(laval).not.toContain('compared');
  });

  it('cannot be checked without their column, their group, or enough organisations', () => {
    const nameless = made(dataset(ROWS.map(({ region: _, ...row }) => row)));
    const judged = held(SAME.stored, nameless);
    expect(of(judged, 'told region').whyNot).toEqual({ code: 'column-missing', role: 'region' });
    expect(of(judged, 'group region 13 Laval').whyNot).toEqual({ code: 'column-missing', role: 'region' });
    // What is asked of floors does not need regions.
    expect(of(judged, 'floor').verdict).toBe('holds');

    const without = made(dataset(ROWS.filter(({ region }) => region !== '13 Laval')));
    const group = of(held(SAME.stored, without), 'group region 13 Laval');
    expect(group).toMatchObject({
      verdict: 'cannot-be-checked',
      whyNot: { code: 'group-absent', role: 'region', label: '13 Laval' },
    });

    const laval = ROWS.findIndex(({ region }) => region === '13 Laval');
    const few = made(dataset(ROWS.filter(({ region }, i) => region !== '13 Laval' || i === laval)));
    expect(of(held(SAME.stored, few), 'group region 13 Laval').whyNot).toEqual({
      code: 'guarded',
      n: 1,
      guard: 'n<2',
    });
  });

  it('say why there is no figure: no floor, no mode, no chance asked for, one region', () => {
    const bare = made(dataset(ROWS.map(({ floor: _, mode: __, ...row }) => row)), { draws: 0 });
    const judged = held(SAME.stored, bare);
    const reason = (id: string) => of(judged, id).whyNot;
    expect(reason('floor')).toEqual({ code: 'no-value', reason: 'floor-none' });
    expect(reason('mission')).toEqual({ code: 'no-value', reason: 'no-mode-column' });
    expect(reason('chance region 13 Laval')).toEqual({ code: 'no-value', reason: 'not-asked' });
    const one = made(dataset(ROWS.map((row) => ({ ...row, region: '13 Laval' }))));
    expect(of(held(SAME.stored, one), 'told region').whyNot).toEqual({ code: 'no-value', reason: 'too-few' });
  });

  it('say when the rows are the same in another order, and only the draws differ', () => {
    const judged = held(SAME.stored, made(dataset([...ROWS].reverse())));
    const other = judged.filter(({ verdict }) => verdict === 'does-not-hold');
    for (const one of other) expect(one.remarks).toEqual(['draws-only']);
    expect(other.every(({ claim }) => claim.sentence === 'chance')).toBe(true);
  });
});

describe('the rows that a claim says it rests on', () => {
  const [first] = SAME.stored;
  const withRows = (rows: Partial<StoredClaim['rows']>): StoredClaim => ({
    ...first!,
    rows: { ...first!.rows, ...rows },
  });
  const judged = (claim: StoredClaim, sameRows: boolean) => {
    const { verdict, faults, remarks } = held([claim], SAME, { sameRows })[0]!;
    return { verdict, faults, remarks };
  };
  const OTHER = '0'.repeat(64);

  it('are those of its filter: it holds, on the same data and on others', () => {
    for (const sameRows of [true, false]) {
      expect(judged(first!, sameRows)).toEqual({ verdict: 'holds', faults: [], remarks: [] });
    }
  });

  it('are others on the same data: it was altered', () => {
    expect(judged(withRows({ sha256: OTHER }), true)).toMatchObject({
      verdict: 'does-not-hold',
      faults: ['rows-altered'],
    });
  });

  it('are others on other data: it is judged by its figures, and that is said', () => {
    expect(judged(withRows({ sha256: OTHER }), false)).toEqual({
      verdict: 'holds',
      faults: [],
      remarks: ['rows-differ'],
    });
  });

  it.each([-1, 1])('are as many as their hash has, not %s more', (step) => {
    for (const sameRows of [true, false]) {
      expect(judged(withRows({ n: first!.rows.n + step }), sameRows)).toMatchObject({
        verdict: 'does-not-hold',
        faults: ['rows-altered'],
      });
    }
  });
});

describe('lines of a document that another version wrote', () => {
  const NAMES = ['first', 'second', 'third'];
  const lineOf = (nth: number, value: number, more: Claim['figures'] = {}): Claim => ({
    id: nth === 1 ? 'line x.note section' : `line x.note section ${nth}`,
    sentence: 'line.x.note',
    said: { fr: `${value} lignes`, en: `${value} lines` },
    words: { name: NAMES[value % 3]! },
    figures: { n: count(value), ...more },
    main: 'n',
    key: 'line.x.note',
    convention: 'as the line says it',
    filter: {},
  });
  const statedOf = (line: Claim): StoredClaim =>
    storedClaims([{ claim: line, group: 'text' }], SAME.data, both, {
      reference: 'median',
      version: '0.0.9',
      key: undefined,
      cite: () => '',
    })[0]!;
  const heldOn = (stated: readonly Claim[], today: readonly Claim[], sameVersion = false) =>
    judge<StoredClaim>(stated.map(statedOf), today, {
      textOf: (claim, now) => textState(claim, [both.fr, both.en], sameVersion, now),
      rowsOf: ({ filter }) => claimRows(SAME.data, filter),
      whyNot: () => ({ code: 'not-made' }),
      sameTerms: sameVersion,
      sameVersion,
      sameRows: true,
      otherSeed: undefined,
      reference: 'median',
    });
  const verdicts = (judged: readonly Judged[]) => judged.map(({ verdict }) => verdict);

  it('hold where this version says them after a new one, which is no fault of the file', () => {
    const today = [lineOf(1, 30), lineOf(2, 10), lineOf(3, 20)];
    const stated = [lineOf(1, 10), lineOf(2, 20)];
    const judged = heldOn(stated, today);
    expect(verdicts(judged)).toEqual(['holds', 'holds']);
    expect(unstated(judged, today)).toEqual([today[0]]);
    // A version gives one name to one line.
    expect(verdicts(heldOn(stated, today, true))).toEqual(['does-not-hold', 'does-not-hold']);
    expect(unstated(heldOn(stated, today, true), today)).toEqual([today[2]]);
  });

  it('do not hold where no line says what they say', () => {
    expect(verdicts(heldOn([lineOf(1, 11)], [lineOf(1, 10), lineOf(2, 20)]))).toEqual(['does-not-hold']);
    // The figures of a line, and another sentence.
    const forged = { ...lineOf(1, 10), said: { fr: '12 lignes', en: '12 lines' } };
    expect(heldOn([forged], [lineOf(2, 10)])[0]!.faults).toContain('text-altered');
  });

  it('cannot be checked where only figures that one of the two lacks are apart', () => {
    const more = { share: share(0.5) };
    const [gained] = heldOn([lineOf(1, 10)], [lineOf(1, 10, more)]);
    expect(gained).toMatchObject({ verdict: 'cannot-be-checked', whyNot: { code: 'said-otherwise' } });
    expect(verdicts(heldOn([lineOf(1, 10, more)], [lineOf(1, 10)]))).toEqual(['cannot-be-checked']);
    // One that both have is another: it is contradicted.
    expect(verdicts(heldOn([lineOf(1, 10)], [lineOf(1, 13, more)]))).toEqual(['does-not-hold']);
    // The same version says it in one way.
    expect(verdicts(heldOn([lineOf(1, 10)], [lineOf(1, 10, more)], true))).toEqual(['does-not-hold']);
  });
});
