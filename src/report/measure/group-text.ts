// The figures of a group as JSON text, made from the columns that they stand in: files of many groups have tens of thousands.
import { ABSENT, type Kind, type ValueColumn } from '../../measure/keyed-columns.ts';
import { keyedValue } from '../../measure/types.ts';
import type { GroupColumns } from '../../study/group-columns.ts';
import { templateOf } from '../json/template.ts';
import { groupJson, valueJson } from './json.ts';

/** The groups of one grouping, each as the value that `groupJson` makes of it, or as its text. */
export class PrintedGroups {
  private readonly columns: GroupColumns;
  private made: GroupText | undefined;

  constructor(columns: GroupColumns) {
    this.columns = columns;
  }

  json(group: number): object {
    return groupJson(this.columns.at(group));
  }

  /** What `JSON.stringify(json(group), null, 2)` gives, each line but the first after a margin. */
  text(group: number, margin: string): string {
    if (this.made?.margin !== margin) this.made = { margin, of: groupText(this.columns, margin) };
    return this.made.of(group);
  }
}

interface GroupText {
  readonly margin: string;
  readonly of: (group: number) => string;
}

function groupText(columns: GroupColumns, margin: string): (group: number) => string {
  const { by, labels, n, nZero, nNegative, total } = columns;
  const first = by.length;
  // The holes of a group: its labels, then its numbers and its values.
  const { parts, holes } = templateOf(
    (hole) => ({
      ...groupJson({
        by,
        labels: by.map((_, i) => hole(i)),
        n: 0,
        nZero: 0,
        nNegative: 0,
        total: '',
        countable: 0,
        values: [],
      }),
      n: hole(first),
      n_zero: hole(first + 1),
      n_negative: hole(first + 2),
      total: hole(first + 3),
      values: hole(first + 4),
    }),
    margin,
    by,
  );
  const roles = holes.filter((hole) => hole < first);
  const [beforeZeros = '', beforeNegatives = '', beforeTotal = '', beforeValues = '', end = ''] = parts.slice(
    roles.length + 1,
  );
  const valueTexts = columns.values.columns.map((column) => new ValueTexts(column, `${margin}    `));
  return (group) => {
    const own = labels[group]!;
    let text = '';
    for (let i = 0; i < roles.length; i++) text += parts[i]! + JSON.stringify(own[roles[i]!]);
    text += `${parts[roles.length]!}${n[group]!}${beforeZeros}${nZero[group]!}${beforeNegatives}${nNegative[group]!}${beforeTotal}"${total[group]!}"${beforeValues}`;
    let lead = '[\n';
    for (let at = 0; at < valueTexts.length; at++) {
      const { marks, values, heads, tails } = valueTexts[at]!;
      const mark = marks[group]!;
      if (mark === ABSENT) continue;
      const tail = tails[mark];
      text += tail === undefined ? lead + heads[mark]! : lead + heads[mark]! + values[group]! + tail;
      lead = ',\n';
    }
    return text + (lead === '[\n' ? '[]' : `\n${margin}  ]`) + end;
  };
}

/** What stands around the values of a column, by their marks. */
class ValueTexts {
  readonly marks: Uint8Array;
  readonly values: Float64Array;
  /** Up to the number; the whole text where there is none. */
  readonly heads: string[] = [];
  /** After the number; undefined where there is none. */
  readonly tails: (string | undefined)[] = [];

  constructor({ key, marks, values, kinds }: ValueColumn, margin: string) {
    this.marks = marks;
    this.values = values;
    for (const [mark, kind] of kinds.entries()) {
      const [head, tail] = mark === ABSENT ? [] : partsOf(key, kind, margin);
      this.heads.push(margin + head);
      this.tails.push(tail);
    }
  }
}

function partsOf(key: string, { guard, reason }: Kind, margin: string): readonly string[] {
  if (reason !== undefined)
    return templateOf(() => valueJson(keyedValue(key, guard, { undefined: reason })), margin).parts;
  const number = valueJson(keyedValue(key, guard, { value: 0 }));
  return templateOf((hole) => ({ ...number, value: hole(0) }), margin).parts;
}
