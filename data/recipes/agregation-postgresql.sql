-- Plus grand qu'une machine / Larger than one machine: psql -f agregation-postgresql.sql
-- Les lignes brutes de subventions deviennent les unités qu'équité lit : une par organisme, région, secteur, typologie et exercice.
-- Raw grant rows become the units that équité reads: one for each organisation, region, sector, typology and period.
-- À adapter : les noms de colonnes de la vue « subventions ». / To adapt: the names of columns in the view “subventions”.
-- Rien n'est perdu en silence : la première requête compte les lignes sans montant lisible, que la somme laisserait de côté.
-- Nothing is lost in silence: the first query counts the rows without a readable amount, which the sum would leave out.

CREATE TEMPORARY TABLE brut (
  organisation text, region text, sector text, typology text, period text, amount text,
  line bigint GENERATED ALWAYS AS IDENTITY
);
\copy brut (organisation, region, sector, typology, period, amount) FROM 'subventions.csv' WITH (FORMAT csv, HEADER)

CREATE TEMPORARY VIEW subventions AS
SELECT organisation, region, sector, typology, period,
       CASE WHEN amount ~ '^-?[0-9]+(\.[0-9]+)?$' THEN CAST(amount AS DECIMAL(38, 2)) END AS amount,
       line
FROM brut;

SELECT COUNT(*) AS rows_without_amount FROM subventions WHERE amount IS NULL;

CREATE TEMPORARY TABLE unites AS
SELECT organisation, region, sector, typology, period,
       CAST(SUM(amount) AS DECIMAL(38, 2)) AS amount
FROM subventions
GROUP BY organisation, region, sector, typology, period
ORDER BY MIN(line);
\copy unites TO 'unites.csv' WITH (FORMAT csv, HEADER)
