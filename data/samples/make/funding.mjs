/**
 * What is paid: year after year, indexation to the cent, then new money by rules that were really used:
 * between regions by the number of organisations funded (region 04: by population between its two parts),
 * inside a region the least funded against their floor first, at least 5 000 $ and at most 40 000 $ each.
 * Amounts are whole cents throughout.
 */
import { integer, pick, shuffled } from './random.mjs';
import { floorOf, INDEXATION, TOP_UPS, YEARS } from './sector.mjs';

const MISSION = 'Mission globale';
const AGREEMENT = 'Entente pour activités spécifiques';
const PROJECT = 'Projet ponctuel';

const SMALLEST = 500_000;
const LARGEST = 4_000_000;
/** Share of the gap to its floor that one top-up closes. */
const STEP = 0.15;

const indexed = (cents, thousandths) => Math.round((cents * (1000 + thousandths)) / 1000);

/** A top-up in cents, to the nearest hundred dollars. */
function topUp(cents, floorCents) {
  const wanted = Math.round(((floorCents - cents) * STEP) / 10_000) * 10_000;
  return Math.min(LARGEST, Math.max(SMALLEST, wanted));
}

/** Envelopes of new money by territory, in cents. */
function envelopes(active, cents, population) {
  const regions = new Map();
  for (const { territory } of active) {
    const region = regions.get(territory.region) ?? { count: 0, parts: new Set() };
    region.count += 1;
    region.parts.add(territory);
    regions.set(territory.region, region);
  }
  const shares = new Map();
  for (const { count, parts } of regions.values()) {
    const heads = (territory) =>
      population.part(territory.name) ?? active.filter((member) => member.territory === territory).length;
    const whole = [...parts].reduce((sum, territory) => sum + heads(territory), 0);
    for (const territory of parts) {
      shares.set(territory, Math.floor((cents * count * heads(territory)) / (active.length * whole)));
    }
  }
  return shares;
}

/** Pays new money, the organisations furthest below their floor first, until the envelope of the territory is spent. */
function distribute(active, year, population) {
  for (const [territory, envelope] of envelopes(active, TOP_UPS[year] * 100, population)) {
    let left = envelope;
    const queue = active
      .filter((member) => member.territory === territory && member.first < year)
      .map((member) => ({ member, floor: floorOf(member.typology, year) * 100 }))
      .sort((a, b) => a.member.mission / a.floor - b.member.mission / b.floor);
    for (const { member, floor } of queue) {
      const paid = topUp(member.mission, floor);
      if (paid > left) break;
      member.mission += paid;
      left -= paid;
    }
  }
}

/** A one-off project in cents: a round sum; in 2020 many more, the year of an emergency fund. */
function project(draw, year) {
  if (draw() >= (year === 2020 ? 0.24 : 0.06)) return 0;
  return integer(draw, 8, 60) * 50_000;
}

/** Grants of every year, in cents: `{ organisation, year, mode, cents }`, in the order of `list`. */
export function grants(draw, list, populationOf) {
  const members = list.map((member) => ({
    ...member,
    source: member,
    mission: member.mission * 100,
    agreement: member.agreement * 100,
  }));
  const rows = [];
  for (const year of YEARS) {
    const active = members.filter((member) => member.first <= year && year <= member.last);
    if (year > YEARS[0]) {
      for (const member of active) {
        if (member.first === year) continue;
        member.mission = indexed(member.mission, INDEXATION[year]);
        member.agreement = indexed(member.agreement, INDEXATION[year]);
      }
      distribute(active, year, populationOf(year));
    }
    for (const member of active) {
      const pay = (mode, cents) => rows.push({ organisation: member.source, year, mode, cents });
      pay(MISSION, member.mission);
      if (member.agreement > 0) pay(AGREEMENT, member.agreement);
      const oneOff = project(draw, year);
      const newcomer = member.first === year && year > YEARS[0];
      if (oneOff > 0 && !newcomer) pay(PROJECT, oneOff);
    }
  }
  return withIncidents(draw, rows);
}

/** What real files hold: suspended grants (zero), money taken back (negative), cells left blank, a change of name. */
function withIncidents(draw, rows) {
  const settled = rows.filter(
    (row) =>
      row.mode === MISSION && row.organisation.territory.count > 40 && row.organisation.last === YEARS.at(-1),
  );
  for (const row of shuffled(
    draw,
    settled.filter((each) => each.year === 2021),
  ).slice(0, 3))
    row.cents = 0;
  const refund = pick(
    draw,
    rows.filter((row) => row.mode === PROJECT && row.year === 2022),
  );
  refund.cents = -841_237;
  for (const row of shuffled(
    draw,
    settled.filter((each) => each.year === 2023),
  ).slice(0, 7))
    row.sector = '';
  rename(draw, rows, 'Familles', (name) => name.replace(/^.* de /, 'Le Grand Chêne des familles de '));
  rename(draw, rows, 'Personnes aînées', (name) => `${name.replace(/ inc\.$/, '')} et des environs`);
  return rows;
}

/** One organisation of the sector takes another name from 2022 on, under the same number. */
function rename(draw, rows, sector, change) {
  const candidates = rows.filter(
    ({ organisation, year }) =>
      year === 2022 && organisation.sector === sector && organisation.first === YEARS[0],
  );
  const { organisation } = pick(draw, candidates);
  for (const row of rows) {
    if (row.organisation === organisation && row.year >= 2022) row.name = change(organisation.name);
  }
}
