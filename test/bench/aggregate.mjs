#!/usr/bin/env node
/**
 * `npm run aggregate -- raw.csv organisation=… [region=…] [sector=…] period=… amount=…`: the query of
 * data/recipes/agregation-duckdb.sql, run by DuckDB on raw grant rows, gives équité the same figures as the rows themselves.
 * It lives in this folder, apart from the project, and is no part of CI.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
if (!existsSync(join(here, 'node_modules/@duckdb/node-api'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}
const { DuckDBInstance } = await import(createRequire(import.meta.url).resolve('@duckdb/node-api'));

const [file = '', ...pairs] = process.argv.slice(2);
const columns = new Map(
  pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);
const folder = mkdtempSync(join(tmpdir(), 'equite-aggregate-'));
copyFileSync(resolve(file), join(folder, 'raw.csv'));
process.chdir(folder);

// The recipe reads columns by the names of roles: those of the file are given them.
const ROLES = ['organisation', 'region', 'sector', 'typology', 'period', 'amount'];
const named = ROLES.map((role) =>
  columns.has(role) ? `"${columns.get(role)}" AS ${role}` : `NULL AS ${role}`,
).join(', ');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(
  `COPY (SELECT ${named} FROM read_csv('raw.csv', all_varchar = true)) TO 'subventions.csv' (HEADER)`,
);
const recipe = readFileSync(join(root, 'data/recipes/agregation-duckdb.sql'), 'utf8').replace(/^--.*$/gm, '');
for (const statement of recipe.split(';')) if (statement.trim() !== '') await connection.run(statement);
connection.closeSync();

const by = ['region', 'sector'].filter((role) => columns.has(role));
const study = (command, name, more) => {
  const args = [command, name, ...more, '--format', 'json', '--regions', 'free', '--quiet', '--draws', '0'];
  const flags =
    command === 'measure' ? args.filter((arg, i) => arg !== '--draws' && args[i - 1] !== '--draws') : args;
  return JSON.parse(
    execFileSync(process.execPath, [join(root, 'bin/equite.js'), ...flags], { maxBuffer: 2 ** 30 }),
  );
};
const grouped = by.flatMap((role) => ['--by', role]);
const comparable = ['--comparable', by.at(-1) ?? 'period'];
const figures = (name) => {
  const { groups, ledger } = study('measure', name, grouped);
  const { verdicts, overall, parity } = study('gaps', name, comparable);
  return { rows: ledger.rows, figures: JSON.stringify({ groups, verdicts, overall, parity }) };
};
const [raw, units] = [figures('subventions.csv'), figures('unites.csv')];
const same = raw.figures === units.figures;
console.log(
  `${raw.rows} rows, ${units.rows} units: ${same ? 'the same figures, to the last digit' : 'figures differ'}`,
);
process.exitCode = same ? 0 : 1;
rmSync(folder, { recursive: true, force: true });
