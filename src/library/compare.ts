import { compare as compareUnits } from '../compare/compare.ts';
import type { Comparison } from '../compare/comparison.ts';
import { type DefinitionRequest, defaultRequest, resolveDefinition } from '../compare/presets.ts';
import type { UnitKind } from '../compare/units.ts';
import { parseDefinition } from '../settings/definition-text.ts';
import { studyUnits } from '../study/study-units.ts';
import type { Cleaned } from './clean.ts';

/** What comparable means: in the words of `--comparable` (`'typology,near=budget,k=10'`), or as data. */
export type Comparable = string | DefinitionRequest;

/** The request behind either form; the default of the data is the same typology, else the same sector, else everyone. */
export function requestFor({ dataset }: Cleaned, comparable: Comparable | undefined): DefinitionRequest {
  if (comparable === undefined) return defaultRequest(dataset);
  return typeof comparable === 'string' ? parseDefinition(comparable) : comparable;
}

/**
 * Who is comparable with whom. Every unit gets an answer: its peers (`peersOf(unit)`), or the reason why it has none
 * (`answer[unit]`). `unit`: each organisation in a period, its rows added, or each row.
 *
 * @throws Refusal where the definition names a column that the data do not have
 */
export function compare(
  cleaned: Cleaned,
  comparable?: Comparable,
  unit: UnitKind = 'organisation',
): Comparison {
  const { dataset } = cleaned;
  const definition = resolveDefinition(dataset, requestFor(cleaned, comparable));
  return compareUnits(studyUnits(dataset, unit), definition);
}
