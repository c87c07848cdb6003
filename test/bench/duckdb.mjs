/** The job in SQL: `node duckdb.mjs FILE` prints its answers as JSON (`answersOf`). Two threads. */
import { DuckDBInstance } from '@duckdb/node-api';

const [file] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();

await connection.run(
  `create table t as select region, sector, period, amount x
   from read_csv('${file.replaceAll("'", "''")}', header = true, types = {'amount': 'DOUBLE'})`,
);
const groups = await rowsOf(`
  with ranked as (
    select *, row_number() over (partition by region, sector, period order by x) i from t
  ), g as (
    select region, sector, period, count(*) n, sum(x) total, avg(x) mean, median(x) median,
      stddev_samp(x) sd, quantile_cont(x, 0.9) p90, quantile_cont(x, 0.1) p10,
      2 * sum(i * x) / (count(*) * sum(x)) - (count(*) + 1) / count(*) gini,
      avg(x * ln(x)) xlx, avg(ln(x)) lx, avg(sqrt(x)) sx
    from ranked group by all
  )
  select region, sector, period, n::integer n, total "sum", mean, median, sd / mean "cv.sample", gini "gini.population",
    xlx / mean - ln(mean) "theil_t.zero0", ln(mean) - lx mld, 1 - sx * sx / mean "atkinson.0.5",
    p90 / p10 "p90p10.type7"
  from g`);
const splits = [];
for (const by of ['region', 'sector']) {
  const [split] = await rowsOf(`
    with g as (
      select ${by}, count(*) n, sum(x) total, avg(x) mean, avg(x * ln(x)) xlx, avg(ln(x)) lx from t group by 1
    ), a as (select sum(total) total, sum(n) n from g)
    select sum(g.total / a.total * (xlx / mean - ln(mean))) "decomp.theil_t.within",
      sum(g.total / a.total * ln(mean / (a.total / a.n))) "decomp.theil_t.between",
      sum(g.n / a.n * (ln(mean) - lx)) "decomp.mld.within",
      sum(g.n / a.n * ln(a.total / a.n / mean)) "decomp.mld.between"
    from g, a`);
  splits.push({ by, ...split });
}
process.stdout.write(JSON.stringify({ groups, splits }));
