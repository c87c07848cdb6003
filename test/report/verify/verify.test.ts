import { describe, expect, it } from 'vitest';
import type { Translator } from '../../../src/messages/translator.ts';
import { textState } from '../../../src/report/claims/text-state.ts';
import { csv } from '../../../src/report/formats/csv.ts';
import { github } from '../../../src/report/formats/github.ts';
import { html } from '../../../src/report/formats/html.ts';
import { markdown } from '../../../src/report/formats/markdown.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { verify as schema } from '../../../src/report/schemas/verify.ts';
import { verifyAnnotations } from '../../../src/report/verify/annotations.ts';
import { verifyJson } from '../../../src/report/verify/contract.ts';
import { verifyCsv } from '../../../src/report/verify/csv.ts';
import { verifyReport } from '../../../src/report/verify/report.ts';
import { claimVerdict, laterVerdict, type Verification } from '../../../src/report/verify/verification.ts';
import { differenceName } from '../../../src/report/verify/words.ts';
import { CLAIM_SENTENCES, type ClaimSentence, type FigureKind } from '../../../src/study/claims/claim.ts';
import { judge } from '../../../src/study/claims/judge.ts';
import { organisationClaim } from '../../../src/study/claims/organisation-claim.ts';
import { claimRows } from '../../../src/study/claims/rows.ts';
import { whyNot } from '../../../src/study/claims/why-not.ts';
import { both, dataset, type Made, made, ROWS } from '../../support/claims.ts';
import { HOSTILE } from '../../support/pages.ts';

/** The claims of one data set held against another. */
function verification(from: Made, against: Made): Verification {
  const judged = judge(from.stored, against.claims, {
    textOf: (claim) => textState(claim, [both.fr, both.en], true),
    rowsOf: ({ filter }) => claimRows(against.data, filter),
    whyNot: (claim) => whyNot(claim, against.gaps, against.data),
    sameTerms: true,
    sameVersion: true,
    sameRows: false,
    otherSeed: undefined,
    reference: 'median',
  });
  return {
    file: 'claims.json',
    sha256: '0'.repeat(64),
    version: { before: '0.1.0', after: '0.1.0' },
    edition: null,
    inputs: {
      before: [{ file: 'a.csv', sha256: '1'.repeat(64) }],
      after: [{ file: 'b.csv', sha256: '2'.repeat(64) }],
    },
    draws: { draws: 60, seed: 1, otherSeed: 7919 },
    verdicts: judged.map((one) => claimVerdict(one, both)),
    faults: [],
    issues: [],
  };
}

const SAME = made();
const MOVED = made(
  dataset(
    ROWS.filter(({ region }) => region !== '13 Laval').map((row, i) =>
      i === 0 ? { ...row, amount: row.amount + 12.34 } : row,
    ),
  ),
);
const all = { most: 1000, limits: [] };
const texts = (result: Verification, translate: Translator) => {
  const report = verifyReport(result, all, translate);
  return { report, page: terminal(report, translate, { width: 200, colour: false }) };
};

describe('names of figures', () => {
  it.each([both.fr, both.en])('every figure and word of every claim has one ($lang)', (translate) => {
    const one = organisationClaim(SAME.gaps, 0)!;
    const claims = [...SAME.claims, one];
    const unnamed = claims.flatMap(({ sentence, figures, words }) =>
      [...Object.keys(figures), ...Object.keys(words)].filter(
        (name) => !Object.hasOwn(translate.texts.verify.figures[sentence as ClaimSentence], name),
      ),
    );
    expect(unnamed).toEqual([]);
    // No region of these data has a part below 0 or above the whole.
    expect(Object.keys(translate.texts.verify.figures.opposed).sort()).toEqual([
      'composition',
      'direction',
      'gap',
      'rate',
      'region',
    ]);
  });

  it.each([both.fr, both.en])('every sentence has one, and nothing else ($lang)', (translate) => {
    expect(Object.keys(translate.texts.verify.names).sort()).toEqual([...CLAIM_SENTENCES].sort());
  });

  it('a figure of a later version keeps its own name', () => {
    const difference = {
      part: 'figure',
      name: 'constructor',
      kind: 'count',
      before: 1,
      after: 2,
      difference: 1,
    } as const;
    expect(differenceName('group', difference, both.fr)).toBe('constructor');
  });
});

describe('what verify says', () => {
  it('counts, then tells those that do not hold, those unchecked, those that hold', () => {
    const result = verification(SAME, MOVED);
    const holding = verification(SAME, SAME).verdicts.slice(0, 2);
    const { report, page } = texts({ ...result, verdicts: [...holding, ...result.verdicts] }, both.en);
    expect(report.sections.map(({ id }) => id)).toEqual(['does-not-hold', 'unchecked', 'hold']);
    const [n, holds, fails, unchecked] = report.lead[0]!.match(/\d+/g)!.map(Number);
    expect(n).toBe(SAME.stored.length + 2);
    expect(holds! + fails! + unchecked!).toBe(n);
    expect(page).toContain('no row of the data has “13 Laval” (region)');
  });

  it('says that all hold, and nothing else', () => {
    const { report } = texts({ ...verification(SAME, SAME) }, both.en);
    expect(report.sections.map(({ id }) => id)).toEqual(['hold']);
    expect(report.lead[0]).toBe(
      `${SAME.stored.length} claims: ${SAME.stored.length} hold, none is contradicted, none is left unchecked.`,
    );
  });

  it('gives a figure the decimals that it takes to see that it moved', () => {
    // 12.34 $ on one of 36 organisations: shares of 100 % hardly move.
    const result = verification(SAME, MOVED);
    const { report } = texts(result, both.en);
    const table = report.sections[0]!.blocks.filter((block) => block.kind === 'table').map(
      ({ table: one }) => one,
    );
    const same = table.flatMap(({ rows }) =>
      rows.filter(({ cells }) => JSON.stringify(cells[1]) === JSON.stringify(cells[2])),
    );
    expect(same).toEqual([]);
  });

  it('says when the sentence would read the same once rounded', () => {
    const stored = SAME.stored.map((claim) => {
      if (claim.id !== 'levels') return claim;
      const share = claim.figures.strata!;
      const kind: FigureKind = 'share';
      const figures = { ...claim.figures, strata: { ...share, kind, value: share.value * (1 + 1e-7) } };
      return { ...claim, figures };
    });
    const { page } = texts(verification({ ...SAME, stored }, SAME), both.fr);
    expect(page).toContain('Arrondie, la phrase se lirait de même');
  });

  it('tells the claims of a later schema, and that none was checked', () => {
    const result: Verification = {
      ...verification(SAME, SAME),
      inputs: { before: [], after: [] },
      draws: undefined,
      verdicts: SAME.stored.map(laterVerdict),
    };
    const { page } = texts(result, both.en);
    expect(page).toContain('the file follows a later schema');
    expect(page).not.toContain('random draws');
    expect(schema.parse(verifyJson(result, undefined))).toMatchObject({
      settings: null,
      counts: { holds: 0, does_not_hold: 0, cannot_be_checked: SAME.stored.length },
    });
  });
});

describe('names that a file of claims may hold', () => {
  const hostile = made(
    dataset(
      ROWS.map((row, i) => ({
        ...row,
        sector: HOSTILE[i % HOSTILE.length]!,
        organisation: `${HOSTILE[i % 7]}${i}`,
      })),
    ),
  );
  // Another label in each group: none of the claims about them can be found.
  const result = verification(
    {
      ...hostile,
      stored: hostile.stored.map((claim) => ({
        ...claim,
        id: claim.sentence === 'group' ? `${claim.id} x` : claim.id,
        text: { fr: `${claim.text.fr}\u001b[31m<script>`, en: `${claim.text.en}\r\n::error::x` },
      })),
    },
    MOVED,
  );

  it('leave every format whole', async () => {
    const { report, page } = texts(result, both.en);
    expect(page).not.toContain('\u001b');
    expect(html(report, both.en, { chart: () => '' })).not.toContain('<script>alert');
    expect(markdown(report, both.en)).not.toMatch(/<script>/);
    const lines = csv(verifyCsv(result, both.en)).split('\n');
    expect(lines[0]).toBe(
      'id,verdict,codes,part,name,kind,before,after,difference,rows_before,rows_after,same_rows,text',
    );
    const annotations = github(verifyAnnotations(result, 'a:b,c.json', [], both.en));
    expect(
      annotations
        .trimEnd()
        .split('\n')
        .every((line) => /^::(?:error|warning) /.test(line)),
    ).toBe(true);
    expect(annotations).toContain('file=a%3Ab%2Cc.json');
  });

  it('fit the schema that is published', () => {
    const about = verifyJson(result, undefined);
    expect(() => schema.parse(JSON.parse(JSON.stringify(about)))).not.toThrow();
  });
});
