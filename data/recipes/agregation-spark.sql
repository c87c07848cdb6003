-- Plus grand qu'une machine / Larger than one machine: spark-sql -f agregation-spark.sql
-- Les lignes brutes de subventions deviennent les unités qu'équité lit : une par organisme, région, secteur, typologie et exercice.
-- Raw grant rows become the units that équité reads: one for each organisation, region, sector, typology and period.
-- À adapter : les noms de colonnes de la vue « subventions ». / To adapt: the names of columns in the view “subventions”.
-- Rien n'est perdu en silence : la première requête compte les lignes sans montant lisible, que la somme laisserait de côté.
-- Nothing is lost in silence: the first query counts the rows without a readable amount, which the sum would leave out.

CREATE TEMPORARY VIEW brut USING csv OPTIONS (path 'subventions*.csv', header 'true');

CREATE TEMPORARY VIEW subventions AS
SELECT organisation, region, sector, typology, period,
       TRY_CAST(amount AS DECIMAL(38, 2)) AS amount,
       MONOTONICALLY_INCREASING_ID() AS line
FROM brut;

SELECT COUNT(*) AS rows_without_amount FROM subventions WHERE amount IS NULL;

INSERT OVERWRITE DIRECTORY 'unites' USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */ * FROM (
SELECT organisation, region, sector, typology, period,
       CAST(SUM(amount) AS DECIMAL(38, 2)) AS amount
FROM subventions
GROUP BY organisation, region, sector, typology, period
ORDER BY MIN(line)
);
