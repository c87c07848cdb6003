import type { Ledger } from '../../clean/types.ts';
import type { SideComparison } from '../../compare/sides.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import { type Head, head } from '../json/head.ts';
import { snake } from '../json/snake.ts';
import { LongList } from '../json/text.ts';
import { fundingJson } from './funding-json.ts';
import type { OrganisationLine } from './organisations.ts';

/** Result of `gaps`. */
export function gapsJson(
  result: Gaps,
  sides: readonly SideComparison[],
  lines: readonly OrganisationLine[],
  ledger: Ledger,
  about: Head,
): object {
  const {
    comparison,
    units,
    types,
    regions,
    sectors,
    n,
    organisations,
    periods,
    issues,
    noted,
    funding,
    ...parts
  } = result;
  return {
    ...head('gaps@2', about, { ...ledger, reasons: [...ledger.reasons, ...noted] }),
    scope: {
      unit: comparison.units.kind,
      period: periods.length === 1 ? periods[0] : null,
      periods,
      n,
      organisations,
    },
    comparability: sides,
    definition: comparison.definition,
    strata: comparison.strata.map(({ labels, members }) => ({ labels, n: members.length })),
    types: { from: types.from, labels: types.labels },
    regions: regions?.labels ?? null,
    sectors: sectors?.labels ?? null,
    ...fundingJson(funding),
    ...(snake(parts) as object),
    units: new LongList(lines, organisationJson),
    issues: [...about.issues, ...issues],
  };
}

function organisationJson({ party, figures }: OrganisationLine) {
  const { unit, organisation, ...rest } = figures;
  const { region, sector, typology, period, rows } = party;
  return { organisation, region, sector, typology, period, rows, ...(snake(rest) as object) };
}
