import { type Head, head } from '../json/head.ts';
import { type ClaimVerdict, countVerdicts, type Verification } from './verification.ts';

/** Result of `verify`; `about` is undefined where no study was run. */
export function verifyJson(result: Verification, about: Head | undefined): object {
  const counts = countVerdicts(result.verdicts);
  return {
    ...(about
      ? head('verify', about, about.cleaned.ledger)
      : {
          schema: 'equite/verify@1',
          tool: { name: 'equite', version: result.version.after },
          settings: null,
          inputs: [],
          ledger: null,
        }),
    claims: {
      file: result.file,
      sha256: result.sha256,
      version: result.version.before,
      edition: result.edition,
      inputs: result.inputs.before,
    },
    draws: result.draws
      ? { draws: result.draws.draws, seed: result.draws.seed, other_seed: result.draws.otherSeed }
      : null,
    counts: {
      holds: counts.holds,
      does_not_hold: counts['does-not-hold'],
      cannot_be_checked: counts['cannot-be-checked'],
    },
    file_faults: result.faults,
    verdicts: result.verdicts.map(verdictJson),
    issues: [...(about?.issues ?? []), ...result.issues],
  };
}

function verdictJson({
  id,
  verdict,
  faults,
  remarks,
  whyNot,
  text,
  textNow,
  otherSeed,
  differences,
  rows,
}: ClaimVerdict) {
  return {
    id,
    verdict,
    faults,
    remarks,
    why_not: whyNot,
    text,
    text_now: textNow,
    other_seed: otherSeed,
    differences: differences.map(({ part, name, kind, before, after, difference }) => ({
      part,
      name,
      kind,
      before,
      after,
      difference,
    })),
    rows,
  };
}
