import { headSubjects } from './head.ts';
import { field, list, text } from './json.ts';
import { type Differ, type FlatValue, flatValue } from './subject.ts';

/** `equite/tables@1`: the lines of one table by their texts, each column under its id. */
export const tables: Differ = (data, pair) => {
  const columns = list(field(data, 'columns')).map((column) => ({
    id: text(field(column, 'id')),
    kind: text(field(column, 'kind')),
  }));
  return [
    ...list(field(data, 'rows')).map((row) => {
      const values = field(row, 'values');
      const names = columns
        .filter(({ kind }) => kind === 'text')
        .map(({ id }) => field(values, id))
        .filter((name) => typeof name === 'string');
      return {
        part: 'line',
        by: [],
        names: [text(field(row, 'line')) === 'total' ? ['total'] : [], names].flat(),
        values: new Map(
          columns
            .filter(({ kind }) => kind !== 'text')
            .flatMap(({ id, kind }): [string, FlatValue][] => {
              const value = cellValue(field(values, id), kind);
              return value ? [[id, value]] : [];
            }),
        ),
      };
    }),
    ...headSubjects(data, pair),
  ];
};

const cellValue = (cell: unknown, kind: string): FlatValue | undefined => {
  if (typeof cell === 'string') return flatValue(cell, 'exact');
  const known = kind === 'count' || kind === 'money' || kind === 'share' ? kind : 'quantity';
  return flatValue(cell, known);
};
