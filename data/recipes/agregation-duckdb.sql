-- Plus grand qu'une machine / Larger than one machine: duckdb < agregation-duckdb.sql
-- Les lignes brutes de subventions deviennent les unités qu'équité lit : une par organisme, région, secteur, typologie et exercice.
-- Raw grant rows become the units that équité reads: one for each organisation, region, sector, typology and period.
-- À adapter : les noms de colonnes de la vue « subventions ». / To adapt: the names of columns in the view “subventions”.
-- Rien n'est perdu en silence : la première requête compte les lignes sans montant lisible, que la somme laisserait de côté.
-- Nothing is lost in silence: the first query counts the rows without a readable amount, which the sum would leave out.

CREATE VIEW subventions AS
SELECT organisation, region, sector, typology, period,
       TRY_CAST(amount AS DECIMAL(38, 2)) AS amount,
       ROW_NUMBER() OVER () AS line
FROM read_csv('subventions*.csv', all_varchar = true);

SELECT COUNT(*) AS rows_without_amount FROM subventions WHERE amount IS NULL;

COPY (
SELECT organisation, region, sector, typology, period,
       CAST(SUM(amount) AS DECIMAL(38, 2)) AS amount
FROM subventions
GROUP BY organisation, region, sector, typology, period
ORDER BY MIN(line)
) TO 'unites.csv' (HEADER, DELIMITER ',');
