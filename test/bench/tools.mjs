/** Who does the job, as far as they are installed: what is run, and its answers in one form. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answersOf, answersOfEquite } from './answers.mjs';
import { answered } from './processes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const PANDAS =
  'import pandas, platform; print("pandas", pandas.__version__, "on Python", platform.python_version())';
const DATA_TABLE =
  'cat("data.table", as.character(packageVersion("data.table")), "on R", as.character(getRversion()))';
/** The Python of the machine may have pandas where the first one on the path has not. */
const PYTHONS = ['python3', '/usr/bin/python3'];

const EQUITE = {
  name: 'equite',
  says: `équité ${version}`,
  program: process.execPath,
  args: (file) => [
    ...[`${root}bin/equite.js`, 'measure', file, '--unit', 'row', '--regions', 'free', '--format', 'json'],
    ...['--by', 'region,sector,period', '--by', 'region', '--by', 'sector', '--quiet'],
  ],
  answers: answersOfEquite,
};

/** `{ tools, absent }`: équité first, and how to install what is not there. */
export function installed() {
  const found = [duckdb(), pandas(), dataTable()];
  return {
    tools: [EQUITE, ...found.filter((one) => one.program !== undefined)],
    absent: found.filter((one) => one.program === undefined),
  };
}

function duckdb() {
  const folder = `${here}node_modules/@duckdb/node-api`;
  if (!existsSync(folder)) return { name: 'duckdb', install: 'npm install --prefix test/bench' };
  const found = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
  return other('duckdb', `DuckDB ${found}`, process.execPath, 'duckdb.mjs');
}

function pandas() {
  for (const python of PYTHONS) {
    const says = answered(python, ['-c', PANDAS]);
    if (says !== undefined) return other('pandas', says, python, 'pandas_job.py');
  }
  return { name: 'pandas', install: 'pandas for python3 (Debian: python3-pandas)' };
}

function dataTable() {
  const says = answered('Rscript', ['-e', DATA_TABLE]);
  if (says !== undefined) return other('R', says, 'Rscript', 'datatable.R');
  return { name: 'R', install: 'R with data.table (Debian: r-cran-data.table)' };
}

const other = (name, says, program, script) => ({
  name,
  says,
  program,
  args: (file) => [`${here}${script}`, file],
  answers: (told) => answersOf(told),
});
