// Sentences of `gaps`, by code, in English.
import type { GapCodes } from '../../study/gaps/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const gapSentences: Sentences<GapCodes> = {
  'no-reference': 'no comparable that counts',
  'region-missing': 'no region is named',
  'no-peer-elsewhere': 'no comparable in another region',
  'no-peer-in-region': 'no comparable in the reference region',
  'no-best-region': 'no region has enough organisations among its comparables',
  'floor-none': 'no floor',
  'floor-missing': 'floor is blank',
  'floor-several': 'its rows give several floors',
  'floor-unmatched': 'no floor of the table is about it',
  'floor-ambiguous': 'two floors of the table are about it and differ',
  'floor-no-mission': 'no core operating funding',
  'floors-differ': 'several floors',
  'same-as-types': 'the grouping is that of the types themselves',
  'no-population': 'population unknown',
  'no-count': 'count is blank',
  'no-mode-column': 'no column gives the funding mode',
  'no-mission': 'no mode of the file is core operating funding',
  'units-are-rows': 'each row has one funding mode only',
  'no-region-column': 'no column gives the region',
  'no-sector-column': 'no column gives the sector',
  'one-region': 'one region only',
  'not-asked': 'not asked for',
  'first-period': 'first period of the file',
  'one-period': 'one period only',
  'floors-no-label':
    'No floor of the file of floors is about these data: {role, select, typology {its typologies are} region {its regions are} period {its periods are} other {its “{role}” are}} {given}; {absent, select, yes {the data have no such column} other {in the data: {known}}}.',
  'floors-no-line':
    'None of the {lines, plural, one {# floor} other {# floors}} of the file is about these data: each of its typologies, regions and years is there, but no line has them together as an organisation does.',
  'reference-needs-floor': 'The reference asked for is the floor, and no floor is known.',
  'draws-too-many': '{draws, number} deals at random are too many; {most, number} at most.',
  'no-mission-rows': 'What is asked is about core operating funding, and no row is recognised as such.',
  'period-not-in-data':
    'The data do not have the period “{period}”. {n, plural, =0 {No column gives the period} other {Periods found: {periods}}}.',
  'public-too-few':
    'These data are too few for a public edition: whatever were left out, an organisation could be recognised (fewer than {fewest, number} organisations, or one that receives nearly everything).',
  'public-region-withheld':
    'The public edition does not show the region “{region}”: one of its organisations could be recognised.',
  'public-names-nobody': 'A public edition names no organisation: it cannot be about one.',
  'groups-held-equal':
    'The definition holds equal what the table groups by: {roles}. The comparables of a group are in the other groups, so there are none.',
  'floors-unused': 'Some lines of the table of floors are about nobody in the data: {entries}.',
  'floors-incomplete':
    'Floor unknown for {n, number} of {of, number} units: without it, no shortfall and no amount over floor.',
  'floors-money':
    'Floors are compared with {money, select, mission {core operating funding only, as in the sector’s own claim} other {all amounts in the file, whatever their mode of funding}}.',
  'floors-no-mission':
    '{n, plural, one {One unit of {of, number} receives} other {# units of {of, number} receive}} no core operating funding and {n, plural, one {is} other {are}} in no figure about floors.',
  'floors-from-table': 'Floors come from the table given; the column “{column}” is not read.',
  'strata-of-exact-layer':
    'The definition keeps the nearest only: the peer groups of the decompositions and of chance are those of its exact criteria.',
  'modes-unknown': 'Funding modes that are not in the reference table, taken as they are written: {labels}.',
  'reference-not-headline':
    'A brief cannot aim at {reference}: the highest of several medians is high partly by chance.',
  'types-too-many': 'The types are too many ({n, number}; {most, number} at most) to enter the regression.',
};

export const gapAdvice: Advice<GapCodes> = {
  'groups-held-equal':
    '{instead, select, none {group otherwise with --by, or choose another definition with --comparable} all {to compare these groups with one another, type --comparable name=everyone, which holds nothing equal; or group otherwise with --by} other {to compare these groups with one another, type --comparable "{instead}", which holds the rest equal; or group otherwise with --by}}',
  'floors-no-label':
    '{absent, select, yes {name the column with --map {role}="COLUMN", or give the value with {flag}…} other {add the floors that are missing to the file, write these names there as the data do, or leave the cell blank for a floor that holds for all}}',
  'floors-no-line':
    'add a line for each typology and period of the data, or leave a cell blank for a floor that holds for all',
  'reference-not-headline':
    'type --reference median or --reference median-elsewhere; “equite gaps” takes that target',
  'reference-needs-floor': 'name the column with {flag}"COLUMN", or give a table of floors',
  'no-mission-rows': 'name the mode column with {flag}"COLUMN", or ask for all modes',
  'period-not-in-data':
    '{n, plural, =0 {name it with --map period="COLUMN", or give every row the same value with --set period=VALUE} other {type one of these periods}}',
  'public-too-few': 'write the internal edition (without --public), or pool several periods',
  'public-region-withheld': 'write the internal edition of the region, or the public one of all',
  'public-names-nobody': 'leave --public out, or ask for a region',
  'floors-unused': 'check the spelling of the typology, the territory and the period',
};
