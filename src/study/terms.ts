import type { MethodCitation } from '../measure/methods/references.ts';
import type { Citation } from '../measure/references.ts';

/** A word of the reports that stands for no value of the calculator. */
interface Term {
  /** x: what an organisation receives; r: its reference; n: a number of organisations. */
  readonly formula?: string;
  /** Keys of the calculator that stand close to it. */
  readonly see: readonly string[];
  readonly references: readonly (Citation | MethodCitation)[];
}

/** The words, in the order in which a brief meets them; what they mean is said in `messages/<language>/terms.ts`. */
export const TERMS = {
  comparable: { see: ['gower.*.*', 'cem.median.weights'], references: ['gower1971', 'iacus2012'] },
  coverage: { formula: 'n₁ / n;  Σ₁ xᵢ / Σ xᵢ', see: [], references: [] },
  'common-support': { formula: 'n₂ / n', see: [], references: ['iacus2012'] },
  'effective-regions': { formula: '1 / Σᵣ pᵣ²', see: ['hhi'], references: ['hirschman1964'] },
  balance: {
    formula: '(x̄₁ − x̄₀) / s',
    see: ['smd.treated.x*', 'varratio.x*', 'ks.x*'],
    references: ['austin2009'],
  },
  overlap: { formula: 'Σ min(p, q)', see: ['ks.x*'], references: [] },
  reference: { see: ['floor.ratio'], references: [] },
  gap: { formula: 'xᵢ − rᵢ', see: ['kitagawa.gap', 'floor.total_shortfall'], references: [] },
  'parity-ratio': { formula: 'Σ xᵢ / Σ eᵢ', see: ['floor.ratio'], references: ['abadie2006'] },
  verdict: { see: [], references: ['schuirmann1987'] },
  'chance-of-a-gap': {
    formula: '(1 + #{max |t*| ≥ |t|}) / (B + 1)',
    see: ['perm.exact.stratified.coin'],
    references: ['chung2013', 'westfall1993', 'romano2005', 'freedman1983', 'gandy2009'],
  },
  'gap-that-could-be-found': { formula: '1 − exp(−(c + 0.842) se)', see: [], references: [] },
  'drawn-in': { formula: 'μ + τ²/(τ² + se²) (ln R − μ)', see: [], references: ['paule1982'] },
  lacking: { formula: 'Σ max(0, Σe − Σx)', see: [], references: [] },
  'standardised-level': {
    formula: 'Σₖ Pₖ x̄ₖ / Σₖ Pₖ',
    see: ['kitagawa.rate_effect'],
    references: ['kitagawa1955'],
  },
  'cost-of-parity': { formula: 'Σ max(0, rᵢ − xᵢ)', see: ['floor.total_shortfall'], references: [] },
  expected: { formula: 'x̄ₛ', see: ['perm.exact.stratified.coin'], references: ['pitman1937'] },
  influence: { see: [], references: [] },
  'three-levels': {
    formula: 'I = I(s) + Σₛ wₛ I(r|s) + Σₛᵣ wₛᵣ Iₛᵣ',
    see: ['decomp.theil_t.between_share', 'decomp.mld.between_share', 'decomp.ge.2.between_share'],
    references: ['shorrocks1980'],
  },
  'same-size': { formula: 'E[I(S)], |S| = m', see: ['gini.unbiased'], references: ['deltas2003'] },
  'not-explained': {
    see: ['kitagawa.composition_effect', 'oaxaca.gap'],
    references: ['kitagawa1955', 'oaxaca1973', 'blinder1973'],
  },
  denominators: { see: ['spearman.x*'], references: [] },
  'mission-share': { formula: 'Σ x(m) / Σ x', see: ['sources.ly.S.*'], references: [] },
  'rule-lowest': { formula: '(λ − xᵢ)⁺, Σ = E', see: ['floor.alloc.level'], references: [] },
  'rule-lowest-ratio': {
    formula: '(λzᵢ − xᵢ)⁺, Σ = E',
    see: ['floor.alloc.ratio', 'floor.ratio'],
    references: [],
  },
  'rule-under-floor-share': {
    formula: '(szᵢ − xᵢ)⁺, then E′ · dᵢ/Σd',
    see: ['floor.headcount'],
    references: [],
  },
  'rule-least-of-type': {
    formula: 'Eₖ = E · Dₖ/ΣD;  (λₖ − xᵢ)⁺, Σ = Eₖ',
    see: ['floor.alloc.level'],
    references: [],
  },
  'rule-comparables': { formula: '(λeᵢ − xᵢ)⁺, Σ = E', see: ['floor.alloc.ratio'], references: [] },
  'rule-equal': { formula: 'E/n', see: ['claims.CEA'], references: [] },
  'rule-indexation': { formula: 'p · xᵢ', see: ['claims.PRO'], references: [] },
  change: {
    formula: 'ln R₁ − ln R₀,  se² = Σⱼ (ψⱼ₁ − ψⱼ₀)²',
    see: ['beta.coef'],
    references: ['abadie2006', 'holm1979'],
  },
  panel: { see: ['beta.coef', 'sigma.sdlog.pop.*'], references: [] },
  'return-to-the-mean': { see: ['beta.coef', 'beta.speed'], references: ['barro1992', 'galton1886'] },
  'indexation-lens': {
    formula: 'ΔY = Σ p·xᵢ + N + 0 + A − D',
    see: ['hoover', 'gap_to_median'],
    references: [],
  },
  'constant-dollars': { formula: 'x · I(b) / I(t)', see: [], references: [] },
  'years-to-parity': { formula: '−ln R₁ / ((ln R₁ − ln R₀) / T)', see: ['beta.speed'], references: [] },
  'declared-date': { formula: '(ln R₁ − ln R₀) here, and at other dates', see: [], references: [] },
  'rules-between-regions': { formula: 'Eᵣ = E · wᵣ/Σw', see: ['claims.PRO'], references: [] },
  'specification-curve': { see: [], references: ['simonsohn2020', 'westfall1993'] },
  'unrecorded-factor': {
    formula: '(1/R − 1)/(m − 1)',
    see: [],
    references: ['cornfield1959'],
  },
  'robustness-value': {
    formula: '½(√(f⁴ + 4f²) − f²), f = |t|/√df',
    see: [],
    references: ['cinelli2020'],
  },
  'hidden-bias': { see: [], references: ['rosenbaum2002', 'gastwirth2000', 'rosenbaum2018'] },
  'left-out': { see: [], references: [] },
  'false-alarms': { see: [], references: [] },
  claim: { see: [], references: [] },
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof TERMS;
export const TERM_NAMES = Object.keys(TERMS) as TermName[];
