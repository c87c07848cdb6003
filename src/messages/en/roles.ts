// The role that a sentence is about, in its words; the name of any other column as it stands.

/** `amount`, `region`. */
export const ROLE =
  '{role, select, amount {amount} region {region} sector {sector} organisation {organisation} period {period} organisation_id {organisation number} typology {typology} mode {funding mode} floor {floor} population {population} weight {weight} other {{role}}}';
