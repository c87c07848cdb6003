// The tables that briefs print, and their sentences by code, in English.
import type { BriefCodes } from '../brief-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const briefSentences = (): Sentences<BriefCodes> => ({
  'table-unknown': 'There is no table named “{word}”.',
  'table-needs-floor':
    'The table “{table, select, claim {claim} other {{table}}}” holds amounts against funding floors, and no organisation has a known floor.',
  'organisation-not-in-table':
    '{organisation} has no line of that money{period, select, none {} other { in {period}}}.',
  'last-period-doubtful':
    'The table would end with the period “{period}”, which may be a typing error: its figures would compare periods that do not follow each other, or a handful of rows.',
  'floors-column-missing':
    '{file}, line {line}: no column gives the amount of the floors. Columns: {headers}.',
  'floors-column-several':
    '{file}, line {line}: several columns could be the {key, select, typology {typology} territory {territory} period {period} amount {amount} other {source}} of the floors: {columns}.',
  'floors-row-cut':
    '{file}, line {line}: {cells, plural, one {# cell} other {# cells}} where the header has {columns, plural, one {# column} other {# columns}}.',
  'floors-amount':
    '{file}, line {line}, column “{column}”: {value, select, none {no amount} other {“{value}” is no amount above 0}}.',
  'floors-decimal':
    '{file}, column “{column}”: {examples} can be read in two ways, and no amount of the column settles it.',
  'floors-twice':
    '{file}, line {line}, column “{column}”: a floor of {amount, number}, where line {before} gives another for the same typology, territory and period.',
});

export const briefAdvice = (): Advice<BriefCodes> => ({
  'table-unknown': 'tables: {tables}',
  'table-needs-floor':
    'name the column with --map floor="COLUMN", or give a file of floors with --floors FILE',
  'organisation-not-in-table': 'choose another --period, or --money all',
  'last-period-doubtful':
    'correct the period in the file (equite check says on which lines), or choose the last period of the table: --period {usual}',
  'floors-column-missing': 'head the column with Amount or Floor',
  'floors-column-several': 'keep one of them, or give the others another name',
  'floors-row-cut': 'mend the line: one cell under each header, quotes around a comma inside a cell',
  'floors-amount': 'write the yearly amount in figures, or take the line out',
  'floors-decimal': 'write one of the amounts with its cents',
  'floors-twice': 'keep one of the two, or say in which typology, territory or period each holds',
});

/** The tables that briefs print (DOMAIN §5). */
export const briefTables = () => ({
  heading: 'The figures',
  files: 'Data: {files}.',
  millions: '{currency}{value}M',
  blank: '(blank)',
  all: 'All',
  total: 'Total',
  n: 'Organisations (n)',
  organisation: 'Organisation',
  /** What money the table is about, in a caption. */
  money: {
    mission: 'core operating funding',
    all: 'all funding modes',
    unrecognised: 'all amounts',
    'no-column': 'all amounts',
  },
  moneyLimit: {
    mission: 'Money: core operating funding only (lines recognised as {labels}).',
    all: 'Money: all funding modes together.',
    unrecognised:
      'Money: all amounts; none of the modes of the file is recognised as core operating funding.',
    'no-column': 'Money: all amounts; no column gives the funding mode.',
  },
  floorsLimit: {
    column: 'Floors: column “{column}” of the data.',
    table: 'Floors: the file given; sources: {sources}.',
  },
  withoutFloor:
    '{n, plural, one {One organisation has no known floor and is} other {# organisations have no known floor and are}} left out of the needs.',
  populationColumn: 'Inhabitants: column “{column}” of the data.',
  rounding:
    'Amounts are rounded {dollar, select, yes {to the dollar} other {to the unit}} here; CSV and JSON carry the figures unrounded.',
  nominal: '{dollar, select, yes {In dollars} other {In money}} of each year, not corrected for inflation.',
  census: 'All the organisations of the file{region, select, none {} other { in that region}}, not a sample.',
  noFigures: 'Without a figure here ({why}): {columns}.',
  unplaced: '(no {territory})',
  unplacedNote:
    '(no {territory}): {n, plural, one {one organisation whose cell is blank, or whose rows bear several labels; it counts} other {# organisations whose cell is blank, or whose rows bear several labels; they count}} in the whole, and in no rank.',
  few: '{few, plural, =0 {} one { Under {minimum} organisations nothing is named here (one case).} other { Under {minimum} organisations nothing is named here (# cases).}}',
  shown: '{shown, number} of {all, number} are shown; CSV, JSON, Markdown and HTML hold all of them.',
  list: {
    title: 'The tables of a brief',
    lead: 'One command prints each: equite tables FILE --table NAME. Formats: table, csv, json, md, html (-o claim.html).',
    heading: 'Tables',
    caption: 'The tables there are',
    columns: { name: 'Name', alias: 'In French', what: 'What it shows' },
    what: {
      'average-by-region': 'average grant per organisation, by region and year',
      claim: 'organisations × floor = need; need less paid = gap; share under the floor',
      additions: 'what was added each year, in all and per organisation',
      'region-sheet':
        'each region: need, received, top-up, share of the gap closed, and what another split would give',
      growth: 'growth of each region from the first year to the last, and its rank',
      territories: 'territories side by side: per organisation, per inhabitant or other count, rank',
      posters: 'each organisation: grant, floor, shortfall; with --org, its poster',
    },
  },
  average: {
    title: 'Average grant by {territory} and year',
    caption:
      'Average grant per organisation, by {territory} and year: {money} (n = {n, plural, one {# organisation} other {# organisations}} in {last})',
    countCaption: 'Organisations behind each average (n)',
    note: 'Average over the organisations with at least one line of that money in the year; a grant of 0 counts.',
    lead: 'In {last}, an organisation receives {mean} on average ({money}; n = {n, number}).{from, select, none {} other { In {from} it was {before}: {change} in all, {dollar, select, yes {in dollars} other {in money}} of each year.}}',
    range:
      'By {territory}, the average goes from {low} ({lowest}, n = {lowN, number}) to {high} ({highest}, n = {highN, number}): {difference} apart.',
    own: '{label}: {mean} on average (n = {n, number}), {side, select, below {{gap} below} above {{gap} above} other {at}} the average of all; rank {rank, number} of {ranked, number}.',
  },
  claim: {
    title:
      'Computation of the claim{period, select, none {} other {, {period}}}{region, select, none {} other {: {region}}}',
    caption:
      'Organisations × floor = need, by typology: {money}{region, select, none {} other {, {region}}}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisation} other {# organisations}} with a floor)',
    columns: {
      without: 'Without a floor',
      floor: 'Floor per organisation',
      need: 'Need (sum of floors)',
      paid: 'Received',
      gap: 'Need less received',
      shortfall: 'Short of the floor',
      under: 'Under the floor',
      share: 'Share under the floor',
    },
    severalFloors: 'several',
    noFloor: 'none',
    notes: [
      'Need less received: what is above a floor makes up for what is missing elsewhere. Short of the floor: only what is missing to those under it; it is what bringing them all up would cost.',
    ],
    lead: '{n, plural, one {One organisation} other {# organisations}} × {floor, select, own {their own floor} other {{floor}}} = {need}; received: {paid} ({money}); {surplus, select, yes {above the need: {gap}} other {missing: {gap}}}.',
    under:
      '{all, select, yes {{n, plural, one {It is under its floor; bringing it up} other {All are under their floor; bringing them up}} would cost {shortfall}.} other {{under, plural, =0 {None is under its floor.} one {One ({share}) is under its floor; bringing it up would cost {shortfall}.} other {# ({share}) are under their floor; bringing them all up would cost {shortfall}, without taking anything from the others.}}}}',
  },
  additions: {
    title: 'Additions per year{region, select, none {} other {: {region}}}',
    caption:
      'What each year adds to the year before: {money}{region, select, none {} other {, {region}}}, {years, plural, one {in {last}} other {{first} to {last}}} (n = {n, plural, one {# organisation} other {# organisations}}{years, plural, one {} other { in {last}}})',
    columns: {
      total: 'Total of the year',
      addition: 'Added since the year before',
      per: 'Added per organisation',
    },
    notes: [
      'Added: total of a year less that of the year before in the file. It holds new money, indexation, arrivals and departures together: it is not the amount announced.',
    ],
    lead: 'From {first} to {last}, the total goes from {before} to {after}: {change} in {years, plural, one {one year} other {# years}} ({money}).',
    largest:
      'The largest addition comes in {period}: {addition}, or {per} per organisation (n = {n, number}); the smallest in {least}: {leastAddition}, or {leastPer} per organisation (n = {leastN, number}).',
    onePeriod: 'The file has one year only: an addition takes two.',
  },
  sheet: {
    title: 'Region sheets{period, select, none {} other {, {period}}}',
    oneTitle: 'Region sheet: {region}{period, select, none {} other {, {period}}}',
    caption:
      'Need, money received and top-up of each region: {money}{period, select, none {} other {, {period}}}{previous, select, none {} other { after {previous}}} (n = {n, plural, one {# organisation} other {# organisations}})',
    splitCaption:
      'The top-up of each region, and what another split would give: {money}, {period} after {previous}',
    oneCaption:
      '{region}: {money}{period, select, none {} other {, {period}}}{previous, select, none {} other { after {previous}}} (n = {n, plural, one {# organisation} other {# organisations}})',
    measure: 'Figure',
    value: 'Value',
    columns: {
      without: 'Without a floor',
      need: 'Need (sum of floors)',
      before: 'Received the year before',
      topUp: 'Top-up of the year',
      received: 'Received',
      gap: 'Gap before the top-up',
      share: 'Share of the gap closed',
      byPopulation: 'Top-up if by population',
      byOrganisations: 'Top-up if by organisations',
    },
    notes: [
      'Top-up: received in the year less received the year before; it holds new money, indexation, arrivals and departures together. Gap before the top-up: need of the year less what was received the year before.',
      'Top-up if by …: the top-ups of all regions together, split by inhabitants or by number of organisations; that of an organisation without a region stays where it is. It says what another rule would give, not what is due.',
    ],
    lead: 'All organisations together would need {need} to be at their floor; the top-up of {period} ({topUp}) closes {share} of what was missing.',
    leadNow: 'All organisations together would need {need} to be at their floor; they receive {received}.',
    leadNoNeed: 'The top-up of {period} comes to {topUp} for all organisations.',
    split:
      'Split by inhabitants, the same money would have given more to {more, plural, =0 {no region} one {one region} other {# regions}} of {regions, number}; the largest difference: {label}, {byPopulation} in place of {own}.',
    own: '{region}: its {n, plural, one {one organisation} other {# organisations}} would need {need} to be at {n, plural, one {its floor; it} other {their floor; they}} received {before} the year before. {direction, select, up {The top-up of {topUp} closes {share} of the gap of {gap}.} other {What {n, plural, one {it receives} other {they receive}} falls by {topUp}, and the gap of {gap} widens.}}',
    ownNow:
      '{region}: its {n, plural, one {one organisation} other {# organisations}} would need {need} to be at {n, plural, one {its floor; it receives} other {their floor; they receive}} {received}.',
    ownMet:
      '{region}: its {n, plural, one {one organisation} other {# organisations}} received {before} the year before, more than the {need} of {n, plural, one {its floor} other {their floors}}; the top-up is {topUp}.',
    ownNoNeed:
      '{region}: its {n, plural, one {one organisation} other {# organisations}} received {received}{topUp, select, none {} other {, {topUp} of it added this year}}.',
    ownSplit:
      'The top-ups of all regions ({pool}), split otherwise: {byPopulation} for {region} by inhabitants, {byOrganisations} by number of organisations, in place of {topUp}.',
  },
  growth: {
    title: 'Growth by {territory}, {years, plural, one {in {last}} other {{first} to {last}}}',
    caption:
      'Growth of the money of each {territory}: {money}, {years, plural, one {in {last}} other {{first} to {last}}} (n = {n, plural, one {# organisation} other {# organisations}}{years, plural, one {} other { in {last}}})',
    columns: {
      n: 'n in {period}',
      total: 'Total in {period}',
      change: 'Growth',
      growth: 'Growth rate',
      rank: 'Rank of {ranked}',
      per: 'Growth of the average per organisation',
    },
    notes: [
      'Rank 1: the fastest growth; equal ones share a rank. The average per organisation leaves out what arrivals and departures do to the total.',
    ],
    lead: 'From {first} to {last}, the total goes from {before} to {after}: {change}, {growth}{per, select, none {} other {, and {per} for the average per organisation}} ({money}).',
    range:
      'By {territory}, growth goes from {low} ({lowest}, {lowChange}, n = {lowN, number}) to {high} ({highest}, {highChange}, n = {highN, number}).',
    own: '{label}: {growth} ({change}; n = {n, number}), rank {rank, number} of {ranked, number}{per, select, none {} other {; {per} for the average per organisation}}.',
    onePeriod: 'The file has one year only: growth takes two.',
  },
  territories: {
    title: 'Territories side by side{period, select, none {} other {, {period}}}',
    caption:
      'Grant per organisation{per, select, none {} inhabitant { and per inhabitant} other { and per {per}}}, by {territory}: {money}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisation} other {# organisations}})',
    columns: {
      total: 'Total',
      mean: 'Average per organisation',
      from: 'Difference from the average',
      rank: 'Rank, per organisation',
      perInhabitant: 'Per inhabitant',
      perCount: 'Per {count}',
      perRank: 'Rank, per {per, select, inhabitant {inhabitant} other {{per}}}',
    },
    notes: ['Rank 1: the highest; equal ones share a rank.'],
    noPer: 'The population of each {territory} is not known: the table is per organisation only.',
    lead: 'The average is {mean} per organisation ({money}; n = {n, number}). It goes from {low} ({lowest}, n = {lowN, number}; {lowGap}) to {high} ({highest}, n = {highN, number}; {highGap}).',
    per: 'Per {per, select, inhabitant {inhabitant} other {{per}}}, it goes from {low} ({lowest}) to {high} ({highest}).{order, select, same { The order is the same.} other { The order is not the same: the two are to be read together.}}',
    own: '{label}: {mean} per organisation (n = {n, number}), {side, select, below {{gap} below} above {{gap} above} other {at}} the average of all, rank {rank, number} of {ranked, number}{per, select, none {} other {; {amount} per {per, select, inhabitant {inhabitant} other {{per}}}, rank {perRank, number} of {perRanked, number}}}.',
  },
  posters: {
    title:
      'Grant, floor and shortfall of each organisation{period, select, none {} other {, {period}}}{region, select, none {} other {: {region}}}',
    caption:
      'Organisations against their floor, the least funded first: {money}{region, select, none {} other {, {region}}}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisation} other {# organisations}})',
    columns: {
      grant: 'Receives',
      floor: 'Floor',
      shortfall: 'Short of the floor',
      wealth: 'Grant ÷ floor',
    },
    titleNoFloor:
      'Grant of each organisation{period, select, none {} other {, {period}}}{region, select, none {} other {: {region}}}',
    captionNoFloor:
      'What each organisation receives, from the smallest amount to the largest: {money}{region, select, none {} other {, {region}}}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisation} other {# organisations}})',
    noFloor:
      'No floor is known: nothing is compared here. Give it with --map floor="COLUMN" or --floors FILE.',
    total: 'Total ({n, number} with a floor)',
    notes: ['Grant ÷ floor: what the sector calls richesse relative.'],
    lead: '{all, select, yes {{n, plural, one {The one organisation with a known floor is under it ({money}); it lacks {shortfall}.} other {All of the # organisations with a known floor are under it ({money}); they lack {shortfall} in all.}}} other {{n, plural, one {The one organisation} other {{under, plural, =0 {None} one {One} other {#}} of the {n, number} organisations}} with a known floor {under, plural, =0 {is {n, plural, one {not } other {}}under it ({money}).} one {is under it ({share}; {money}); it lacks {shortfall}.} other {are under it ({share}; {money}); they lack {shortfall} in all.}}}}',
    half: 'Half of them receive {wealth} of their floor or less.',
  },
  poster: {
    drawn: {
      title: '{organisation} receives {share} of what it takes to carry out its mission',
      said: 'of what it takes to carry out its mission',
      receives: 'received: {grant}',
      floor: 'floor: {floor}',
      lacking: '{shortfall} is lacking',
    },
    receives: '{organisation} receives {grant}{period, select, none {} other { for {period}}} ({money}).',
    short:
      'Its floor is {floor}. It lacks {shortfall}: it receives {wealth} of what carrying out its mission takes.',
    met: 'Its floor is {floor}: it receives {wealth} of it.',
    none: 'Its floor is not known: {why}.',
    caption: 'Grant, floor and shortfall: {money}{period, select, none {} other {, {period}}}',
    floorNote:
      'Floor: the yearly amount that at least covers carrying out the whole mission (staff, premises, administration, equipment, associative life, activities, training, mobilisation, concertation), by the definition in use at the RIOCM.',
  },
});
