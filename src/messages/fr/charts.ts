// Words that charts print by themselves, in French.
import type { charts as english } from '../en/charts.ts';
import type { SameShape } from '../shapes.ts';

export const charts = (): SameShape<ReturnType<typeof english>> => ({
  nothing: 'Rien à tracer : aucune valeur n’est connue.',
  n: 'n',
  count: 'n\u00a0=\u00a0{n, number}',
  named: '{name} : {value}',
  equality: 'égalité parfaite',
  below: 'plus bas que {centre}',
  above: 'plus haut que {centre}',
  thousands: '{label}, en milliers ({currency})',
  cellCount: 'petits chiffres : n',
  band: 'bande foncée : du 25e au 75e centile; bande claire : du 5e au 95e; au-delà, un point par organisme',
});
