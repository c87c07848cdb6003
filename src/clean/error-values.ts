import type { Place } from '../base/issue.ts';
import type { CleanIssue } from './types.ts';

/** What a spreadsheet shows where a formula failed: `#N/A`, `#REF!`, `#NOM?`, `#VALEUR!`; LibreOffice's `Err:502`. */
const ERROR = /^(?:#(?:N\/[AD]|[A-Z0-9/]+[!?]|GETTING_DATA)|Err:\d{3})$/;

/** Does a text name nothing, because a formula that should have found the name failed? */
export function isErrorValue(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 35 || first === 69) && ERROR.test(text.trim());
}

const PLACES = 3;
const EXAMPLES = 3;

/** Errors met in the place of labels, by column: they are blank labels, and said. */
export class ErrorLabels {
  private readonly columns = new Map<string, { count: number; values: Set<string>; places: Place[] }>();

  note(column: string, value: string, place: () => Place): void {
    const noted = this.columns.get(column) ?? { count: 0, values: new Set(), places: [] };
    noted.count += 1;
    if (noted.values.size < EXAMPLES) noted.values.add(value);
    if (noted.places.length < PLACES) noted.places.push({ ...place(), column, value });
    this.columns.set(column, noted);
  }

  issues(): CleanIssue[] {
    return [...this.columns].map(([column, { count, values, places }]) => ({
      code: 'label-error',
      args: { column, cells: count, examples: [...values] },
      level: 'warning',
      count,
      places,
    }));
  }
}
