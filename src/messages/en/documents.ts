/** Word and Excel: what stands around the sentences and tables of a report. */
export const documents = () => ({
  answer: 'In brief',
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  continued: '{caption} (continued)',
  sources: 'Sources',
  exactAsText: 'An amount of more than 15 digits is written as text: a spreadsheet cell would round it.',
  styles: {
    answer: 'Answer',
    body: 'Report Text',
    list: 'Report List',
    tableText: 'Table Text',
    tableNote: 'Table Note',
    figure: 'Picture',
    table: 'Report Table',
  },
});
