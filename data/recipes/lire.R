# Lire les résultats d'équité en R / Reading the results of équité in R
#   equite mesurer export.csv --by region --csv-names keys -o mesure.csv
#   equite ecarts export.csv --comparable typologie -o ecarts.json
mesure <- read.csv("mesure.csv", check.names = FALSE, encoding = "UTF-8")
regions <- mesure[mesure$level == "group" & mesure$by == "region", ]
print(regions[order(regions$median), c("region", "n", "median", "gini.unbiased")])

# Une cellule vide a son motif dans la colonne « undefined ». / A blank cell has its reason in the column “undefined”.
print(regions[is.na(regions$gini.unbiased), c("region", "undefined")])

ecarts <- jsonlite::fromJSON("ecarts.json")
constats <- ecarts$verdicts$region
print(constats[, c("label", "n", "verdict")])
