/** Words that charts print by themselves; all other words come with the chart. */
export const charts = () =>
  ({
    nothing: 'Nothing to draw: no value is known.',
    n: 'n',
    count: 'n\u00a0=\u00a0{n, number}',
    named: '{name}: {value}',
    equality: 'perfect equality',
    below: 'below {centre}',
    above: 'above {centre}',
    thousands: '{label}, in thousands ({currency})',
    cellCount: 'small figures: n',
    band: 'dark band: 25th to 75th percentile; light band: 5th to 95th; beyond, a dot for each organisation',
  }) as const;
