import type { Absent } from '../gaps/figure.ts';
import type { Forms } from '../gaps/forms.ts';
import { type Disclosure, WHOLE, withheldGroup } from './disclosure.ts';
import { NOT_SHOWN } from './distances.ts';
import { codeOf, figureKey, labelKey } from './material.ts';
import { rounded } from './public-figures.ts';
import { toStep } from './rounding.ts';

/** Core operating funding where it is shown, and the gaps by mode of regions where more than a few have it. */
export function publicForms(forms: Forms, disclosure: Disclosure): Forms | Absent {
  const { mission, material, modes, step } = disclosure;
  const { region, type } = material;
  if (mission === undefined || mission.has(WHOLE)) return NOT_SHOWN;
  const shares = (list: Forms['byRegion'], name: string, labels: readonly string[]) =>
    list.map((share, code) => {
      const key = figureKey([labelKey({ name, labels }, code)]);
      const why = disclosure.groups.get(key) ?? mission.get(key);
      if ('undefined' in share) return share;
      return why === undefined ? { ...share, unknown: NOT_SHOWN } : { undefined: why };
    });
  return {
    ...forms,
    overall: { ...forms.overall, unknown: NOT_SHOWN },
    byRegion: shares(forms.byRegion, 'region', forms.regionLabels),
    byType: shares(forms.byType, type.name, forms.typeLabels),
    gaps:
      'undefined' in forms.gaps
        ? forms.gaps
        : forms.gaps
            .filter((one) => {
              const code = codeOf(region, forms.regionLabels[one.region]!);
              const hidden = withheldGroup(disclosure, ['region'], [forms.regionLabels[one.region]!]);
              return hidden === undefined && !modes.has(`${code} ${one.mode}`);
            })
            .map((one) => ({
              ...one,
              mean: NOT_SHOWN,
              coveredMean: NOT_SHOWN,
              reference: NOT_SHOWN,
              gap: rounded(one.gap, (value) => toStep(value, step)),
            })),
  };
}
