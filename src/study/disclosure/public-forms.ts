import type { Absent } from '../gaps/figure.ts';
import type { Forms, ModeGap } from '../gaps/forms.ts';
import { type Disclosure, hasIndices, withheldGroup } from './disclosure.ts';
import { NOT_SHOWN } from './distances.ts';
import { codeOf, figureKey, labelKey, WHOLE } from './material.ts';
import { rounded } from './public-figures.ts';
import { COARSE, toDecimals, toStep } from './rounding.ts';

/** Core operating funding where it is shown, and the gaps by mode of regions where more than a few have it. */
export function publicForms(forms: Forms, disclosure: Disclosure): Forms | Absent {
  const { mission, material } = disclosure;
  const { type } = material;
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
    gaps: 'undefined' in forms.gaps ? forms.gaps : publicModes(forms.gaps, forms.regionLabels, disclosure),
  };
}

/**
 * Gaps of regions to comparables elsewhere by mode. A gap and a ratio together give what is received under the mode: beside
 * the total of the region that would give the modes which are not shown.
 */
function publicModes(
  gaps: readonly ModeGap[],
  labels: readonly string[],
  disclosure: Disclosure,
): readonly ModeGap[] {
  const { modes, material, step } = disclosure;
  const isHidden = ({ region, mode }: ModeGap): boolean =>
    modes.has(`${codeOf(material.region, labels[region]!)} ${mode}`);
  const partly = new Set(gaps.filter(isHidden).map(({ region }) => region));
  return gaps
    .filter((one) => {
      const label = [labels[one.region]!];
      if (isHidden(one) || withheldGroup(disclosure, ['region'], label) !== undefined) return false;
      return hasIndices(disclosure, ['region'], label);
    })
    .map(
      (one): ModeGap => ({
        ...one,
        mean: NOT_SHOWN,
        ratio: partly.has(one.region) ? NOT_SHOWN : rounded(one.ratio, (value) => toDecimals(value, COARSE)),
        gap: rounded(one.gap, (value) => toStep(value, step)),
      }),
    );
}
