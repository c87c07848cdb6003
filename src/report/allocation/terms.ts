import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { ScenarioOptions } from '../../study/allocation/options.ts';
import { centsMoney } from '../words/cents.ts';
import { roleName } from '../words/roles.ts';
import { betweenName, scenarioNames } from './names.ts';

/** The constraints of a scenario and its stage between regions in a sentence each; empty without any. */
function termsText(
  { keep, between, minimum, maximum, cap, newcomers, protect }: ScenarioOptions,
  translator: Translator,
): string {
  const { fill, numbers, texts } = translator;
  const money = (amount: number | undefined): string =>
    amount === undefined || amount === 0 ? 'none' : centsMoney(Math.round(100 * amount), translator);
  return fill(texts.allocation.leadKept, {
    keep: money(keep),
    between: between === undefined ? 'none' : betweenName(between, translator),
    minimum: money(minimum?.amount),
    below: minimum?.below ?? 'nothing',
    maximum: money(maximum),
    cap: cap ? numbers.percent(cap.share, 0) : 'none',
    column: cap ? roleName(cap.column, translator) : '',
    newcomers: money(newcomers?.amount),
    new: newcomers?.value ?? '',
    protect: money(protect?.amount),
    protected: protect?.value ?? '',
  }).trim();
}

/** What all scenarios hold; empty where they differ, or hold nothing. */
export function sharedTerms({ scenarios }: AllocationStudy, translator: Translator): string {
  const all = new Set(scenarios.map(({ asked }) => termsText(asked, translator)));
  return all.size === 1 ? [...all][0]! : '';
}

/** What each scenario holds, by its name, where they differ. */
export function scenarioTerms({ scenarios }: AllocationStudy, translator: Translator): readonly string[] {
  const texts = scenarios.map(({ asked }) => termsText(asked, translator));
  if (new Set(texts).size === 1 && scenarios.every(({ asked }) => asked.name === undefined)) return [];
  const names = scenarioNames(scenarios, translator);
  return scenarios.map(({ envelope, within }, k) =>
    translator.fill(translator.texts.allocation.scenarioTerms, {
      name: names[k]!,
      envelope: centsMoney(envelope, translator),
      rule: translator.texts.allocation.rules[within].name,
      terms: texts[k]! === '' ? 'none' : texts[k]!,
    }),
  );
}
