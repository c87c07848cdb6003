/**
 * Writes the fictitious sample, the same bytes on every run:
 *   node data/samples/make.mjs [folder]     (default: beside this file)
 * What it imitates and what it invents: LISEZMOI.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grants } from './make/funding.mjs';
import { organisations } from './make/organisations.mjs';
import { uniform } from './make/random.mjs';
import { fiscalYear, floorOf } from './make/sector.mjs';
import { cleanTwin, excelTwin } from './make/twins.mjs';

const SEED = 20240331;
const here = dirname(fileURLToPath(import.meta.url));

function reference(name) {
  return JSON.parse(readFileSync(join(here, '..', 'reference', name), 'utf8'));
}

/** Population on 1 July of a year: of a health region by its code, of the two parts of region 04 by their names. */
function populations() {
  const table = reference('population-rss.json');
  const [firstYear] = table.years;
  return (year) => {
    const of = (row) => row?.population[year - firstYear];
    return {
      region: (code) => of(table.rows.find((row) => row.code === code)),
      part: (name) => of(table.rows.find((row) => row.part_of === '04' && row.fr.startsWith(name))),
    };
  };
}

function records() {
  const draw = uniform(SEED);
  const populationOf = populations();
  const regions = new Map(reference('regions-rss.json').rows.map(({ code, fr }) => [code, `${code} ${fr}`]));
  const order = (row) =>
    `${row.year} ${row.organisation.territory.region} ${row.organisation.territory.name} ${row.organisation.id}`;
  return grants(draw, organisations(draw), populationOf)
    .map((row, index) => ({ row, index, key: order(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
    .map(({ row: { organisation, year, mode, cents, sector, name } }) => ({
      period: fiscalYear(year),
      region: regions.get(organisation.territory.region),
      territory: organisation.territory.name,
      id: organisation.id,
      name: name ?? organisation.name,
      typology: organisation.typology,
      sector: sector ?? organisation.sector,
      mode,
      cents,
      floor: floorOf(organisation.typology, year),
      population: populationOf(year).region(organisation.territory.region),
    }));
}

const folder = process.argv[2] ?? here;
const rows = records();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'psoc-fictif.csv'), cleanTwin(rows));
writeFileSync(join(folder, 'psoc-fictif-excel.csv'), excelTwin(rows));
