import { AXIOMS, type AxiomKey } from '../../measure/allocation/axiom-keys.ts';
import { type RuleKey, ruleOf } from '../../measure/allocation/registry.ts';
import type { AllocationRule, Counterexample } from '../../measure/allocation/rule.ts';
import type { Translator } from '../../messages/translator.ts';

/** The values of the calculator that are rules of an envelope. */
const RULES: Readonly<Record<string, RuleKey>> = {
  'claims.PRO': 'proportional',
  'claims.CEA': 'cea',
  'claims.CEL': 'cel',
  'claims.Talmud': 'talmud',
  'claims.PIN': 'piniles',
  'claims.CE': 'constrained-egalitarian',
  'claims.RA': 'random-arrival',
  'claims.APRO': 'adjusted-proportional',
  'claims.MO': 'minimal-overlap',
  'claims.DT': 'dominguez-thomson',
  'claims.AA': 'average-of-awards',
  'claims.RTalmud': 'reverse-talmud',
};

/**
 * What the literature proves of a rule, axiom by axiom, with a problem worked out for each that it does not keep; undefined for what is
 * no rule.
 */
export function axiomLines(key: string, translator: Translator): readonly string[] | undefined {
  const found = Object.hasOwn(RULES, key) ? RULES[key] : undefined;
  if (found === undefined) return undefined;
  const rule = ruleOf(found);
  const { fill, texts } = translator;
  const words = texts.allocation;
  return AXIOMS.flatMap((axiom) => {
    const proven = rule.axioms[axiom];
    if (proven === undefined) return [];
    const about = { ...words.axioms[axiom] };
    return proven === true
      ? fill(words.axiomProven, about)
      : fill(words.axiomBroken, { ...about, ...brokenBy(rule, axiom, proven, translator) });
  });
}

/** The awards of a counterexample, and those of the problem that they should agree with. */
function brokenBy(
  rule: AllocationRule,
  axiom: AxiomKey,
  { envelope, claims }: Counterexample,
  { lang, numbers }: Translator,
): Record<string, string> {
  const total = claims.reduce((sum, claim) => sum + claim, 0);
  const list = (values: readonly number[]) =>
    values.map((x) => numbers.decimal(x, Number.isInteger(x) ? 0 : 2)).join(lang === 'fr' ? '; ' : ', ');
  const capped = claims.map((claim) => Math.min(claim, envelope));
  const other =
    axiom === 'self-duality'
      ? awards(rule, total - envelope, claims).map((award, i) => claims[i]! - award)
      : awards(rule, envelope, capped);
  return {
    dual: axiom === 'self-duality' ? 'yes' : 'no',
    envelope: numbers.decimal(envelope, 0),
    rest: numbers.decimal(total - envelope, 0),
    claims: list(claims),
    awards: list(awards(rule, envelope, claims)),
    other: list(other),
  };
}

/** Awards of a rule between claims alone: nobody has anything before. */
function awards(rule: AllocationRule, envelope: number, claims: readonly number[]): number[] {
  const floor = Float64Array.from(claims);
  const claimants = {
    n: claims.length,
    amount: new Float64Array(claims.length),
    floor,
    comparables: new Float64Array(claims.length).fill(Number.NaN),
    type: new Int32Array(claims.length),
  };
  const shared = rule.share(envelope, claimants, floor, undefined);
  return Array.from(shared?.awards ?? [], (award) => Math.round(award * 1e9) / 1e9);
}
