/** Words of an HTML page around the report: navigation, tables that sort and filter, charts as numbers. */
export const html = () => ({
  skip: 'Skip to the content',
  contents: 'Contents',
  answer: 'The answer',
  figures: 'The figures of the chart',
  /** Signs of a row that stands out, as a screen reader says them. */
  accentRow: 'to note',
  totalRow: 'total',
  filter: 'Filter the rows',
  filtered:
    'Rows shown: {shown} of {all}.{total, select, yes { The total remains that of all rows.} other {}}',
  sortable: 'Select a header to sort the rows.',
  ascending: 'Ascending: {column}.',
  descending: 'Descending: {column}.',
  original: 'Original order.',
});
