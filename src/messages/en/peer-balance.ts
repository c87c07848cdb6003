// Words of the balance between organisations and their comparables, in English.
export const balance = () => ({
  heading: 'Balance: does each region resemble its comparables?',
  caption: 'Each region against its comparables of other regions, before and after choosing them',
  onlyCriteria:
    'No covariate to show: those of the file are the exact criteria of the definition, the same on both sides by construction.',
  summary:
    'One line for each region and covariate ({all, number} in all): {ok, number} close (a difference of at most 0.1), {flag, number} above 0.1, {red, number} above 0.25{few, plural, =0 {} one {; # has under ten on a side and is to be read as lists} other {; # have under ten on a side and are to be read as lists}}{none, plural, =0 {} one {; # has no difference that can be worked out} other {; # have no difference that can be worked out}}.',
  columns: {
    region: 'Region',
    covariate: 'Covariate',
    treated: 'n',
    matched: 'With peers elsewhere',
    controls: 'Peers elsewhere',
    before: 'Difference before',
    after: 'Difference after',
    ratio: 'Variance ratio',
    ks: 'KS distance',
    overlap: 'Overlap',
    mark: 'Reading',
  },
  level: '{covariate}: {level}',
  levels: '{covariate}: {before}, then {level}',
  marks: {
    ok: 'close',
    flag: '> 0.1',
    red: '> 0.25',
    few: 'see the lists',
    none: '',
  },
  shown:
    '{shown, number} lines of {all, number} are shown, the largest difference after first; the JSON holds them all.',
  hidden:
    '{count, plural, one {# line without any difference after, nor a notable one before, is} other {# lines without any difference after, nor a notable one before, are}} not shown: an exact criterion is the same on both sides by construction.',
  regionsLeft:
    'Balance is worked out for the regions with the most organisations; {count, plural, one {# other is} other {# others are}} not.',
  notes: [
    'Before: the region against everyone in other regions whom the definition is about. After: those of the region who have peers elsewhere, against those peers; each shares a weight of 1 equally between its own. Whoever has no value for a covariate is left out of its line.',
    'Difference: for a number, difference of means (region less the others) over the standard deviation of the whole region, the same before and after; for a label, the largest difference of shares, that of the label named (of two, the first before and the second after). 0.1 and 0.25 are customary marks, not tests: balance describes these organisations, not a sample.',
    'Variance ratio, KS and overlap are those after. Variance ratio: 1 for the same spread. KS: largest difference between cumulated shares, 0 when the two sides are alike. Overlap: common part of the two distributions (by label, or between the deciles of both sides together), 1 when they are alike. With few organisations, chance alone keeps KS above 0 and overlap below 1.',
    'Only the covariates of the file are compared: what it does not say may differ.',
  ],
  lists: {
    caption: 'Under ten on a side: the values themselves rather than a difference',
    region: 'Region',
    covariate: 'Covariate',
    own: 'In the region',
    peers: 'Its peers elsewhere',
    range: '{n, number} values from {low} to {high}, median {median}',
    shares: '{n, number} in all: {list}',
    rest: 'others',
    shown: 'Shown: the first {shown, number} of {all, number} lines, by region; the JSON holds them all.',
    note: 'In brackets, how many have the value. A side of more than nine is summed up, each peer weighing as much as it is a peer of.',
  },
});
