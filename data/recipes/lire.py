# Lire les résultats d'équité avec pandas / Reading the results of équité with pandas
#   equite mesurer export.csv --by region --csv-names keys -o mesure.csv
#   equite ecarts export.csv --comparable typologie -o ecarts.json
import json

import pandas as pd

mesure = pd.read_csv("mesure.csv")
regions = mesure[(mesure["level"] == "group") & (mesure["by"] == "region")]
print(regions.sort_values("median")[["region", "n", "median", "gini.unbiased"]])

# Une cellule vide a son motif dans la colonne « undefined ». / A blank cell has its reason in the column “undefined”.
print(regions[regions["gini.unbiased"].isna()][["region", "undefined"]])

with open("ecarts.json", encoding="utf-8") as fichier:
    ecarts = json.load(fichier)
constats = pd.DataFrame(ecarts["verdicts"]["region"])
print(constats[["label", "n", "verdict"]])
