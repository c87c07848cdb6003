import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Funding } from '../../study/gaps/funding.ts';
import type { BriefContext } from './context.ts';
import { plainLabel } from './names.ts';

/** The scenarios that the settings ask for, with regions as a person says them; undefined where they ask for none. */
export function allocationOf({ allocation }: BriefContext): AllocationStudy | undefined {
  if (!allocation) return undefined;
  const { scene, funding, scenarios } = allocation;
  const { regions } = scene;
  return {
    ...allocation,
    scene: {
      ...scene,
      regions: regions && { ...regions, labels: regions.labels.map(plainLabel) },
    },
    funding: funding && withoutCodes(funding),
    scenarios: scenarios.map((one) => ({ ...one, funding: one.funding && withoutCodes(one.funding) })),
  };
}

const withoutCodes = (funding: Funding): Funding => ({
  ...funding,
  groups: funding.groups.map((group) => ({ ...group, labels: group.labels.map(plainLabel) })),
});
