/**
 * Who is funded: about 1,200 organisations, each with its territory, sector, typology, first and last year.
 */
import { nameFor, places } from './names.mjs';
import { gibrat, integer, pick, shuffled } from './random.mjs';
import { SECTORS, TERRITORIES, TYPICAL, weightOf, YEARS } from './sector.mjs';

const NEWCOMER_SHARE = 0.06;
const DEPARTURE_SHARE = 0.03;
const DISPERSION = 0.5;

/** `count` items shared out by weight, whole numbers, largest remainders first (Hamilton's method). */
function apportion(count, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const quotas = weights.map((weight) => (count * weight) / total);
  const seats = quotas.map(Math.floor);
  const order = quotas
    .map((quota, index) => ({ index, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = count - seats.reduce((sum, seat) => sum + seat, 0);
  for (const { index } of order.slice(0, left)) seats[index] += 1;
  return seats;
}

/** The same mix of sectors and typologies in every territory, but for the tilts of `sector.mjs`. */
function kinds(territory) {
  const cells = SECTORS.flatMap((sector) =>
    sector.typologies.map(([typology, share]) => ({
      sector: sector.name,
      typology,
      weight: weightOf(sector, territory.region) * share,
    })),
  );
  const seats = apportion(
    territory.count,
    cells.map((cell) => cell.weight),
  );
  return cells.flatMap((cell, index) => Array.from({ length: seats[index] }, () => cell));
}

/** First grant of a newcomer in dollars: 15 000 to 60 000, twice that for a shelter, by steps of 5 000. */
function firstGrant(draw, typology) {
  return integer(draw, 3, 12) * 5_000 * (typology === 'Hébergement' ? 2 : 1);
}

function career(draw, stays) {
  const last = YEARS.at(-1);
  if (stays) return { first: YEARS[0], last };
  const fate = draw();
  if (fate < NEWCOMER_SHARE) return { first: pick(draw, YEARS.slice(1)), last };
  if (fate < NEWCOMER_SHARE + DEPARTURE_SHARE)
    return { first: YEARS[0], last: pick(draw, YEARS.slice(0, -1)) };
  return { first: YEARS[0], last };
}

/** Amounts of the first year, in dollars: by typology, dispersed, a few of them inherited from an older history. */
function opening(draw, typology) {
  let amount = TYPICAL[typology] * gibrat(draw, DISPERSION);
  const history = draw();
  if (history < 0.008) amount *= 2.6;
  else if (history < 0.016) amount *= 0.3;
  return {
    mission: amount,
    agreement: draw() < 0.21 ? 140_000 * gibrat(draw, 0.7) : 0,
  };
}

export function organisations(draw) {
  const free = places(draw);
  const taken = new Set();
  const list = [];
  for (const territory of TERRITORIES) {
    const where = free.splice(0, Math.max(2, Math.floor(territory.count * 0.24)));
    const members = shuffled(draw, kinds(territory)).map(({ sector, typology }) => {
      const { first, last } = career(draw, territory.count < 10);
      const newcomer = first > YEARS[0];
      return {
        territory,
        sector,
        typology,
        first,
        last,
        name: nameFor(draw, { sector, typology }, where, taken),
        ...(newcomer ? { mission: firstGrant(draw, typology), agreement: 0 } : opening(draw, typology)),
      };
    });
    bringToLevel(members, territory);
    list.push(...members);
  }
  return list.map((organisation, index) => ({
    ...organisation,
    // Numbers are given in no order that says anything of the organisation.
    id: `FICT-${String(((index * 7919) % 8999) + 1001).padStart(4, '0')}`,
  }));
}

/** Scales the opening amounts of a territory, to the dollar, so that their mean is the level stated for it. */
function bringToLevel(members, territory) {
  const present = members.filter((member) => member.first === YEARS[0]);
  const total = present.reduce((sum, member) => sum + member.mission + member.agreement, 0);
  const factor = (territory.mean * present.length) / total;
  for (const member of present) {
    member.mission = Math.round(member.mission * factor);
    member.agreement = Math.round(member.agreement * factor);
  }
}
