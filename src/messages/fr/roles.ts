// The role that a sentence is about, in its words; the name of any other column as it stands.

/** `le montant`, `la région`. */
export const THE_ROLE =
  '{role, select, amount {le montant} region {la région} sector {le secteur} organisation {l’organisme} period {l’exercice} organisation_id {le numéro d’organisme} typology {la typologie} mode {le mode de financement} floor {le seuil plancher} population {la population} weight {le poids} other {{role}}}';

/** `montant`, `région`. */
export const ROLE =
  '{role, select, amount {montant} region {région} sector {secteur} organisation {organisme} period {exercice} organisation_id {numéro d’organisme} typology {typologie} mode {mode de financement} floor {seuil plancher} population {population} weight {poids} other {{role}}}';
