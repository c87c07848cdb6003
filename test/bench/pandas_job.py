"""The job in pandas: `python3 pandas_job.py FILE` prints its answers as JSON (`answersOf`)."""

import json
import sys

import numpy as np
import pandas as pd

KEYS = ["region", "sector", "period"]

table = pd.read_csv(
    sys.argv[1],
    usecols=[*KEYS, "amount"],
    dtype={**dict.fromkeys(KEYS, "category"), "amount": "float64"},
).rename(columns={"amount": "x"})
logs = np.log(table["x"])
table = table.assign(xlx=table["x"] * logs, lx=logs, sx=np.sqrt(table["x"])).sort_values("x", kind="stable")
groups = table.groupby(KEYS, observed=True, sort=False)
table["ix"] = (groups.cumcount() + 1) * table["x"]
found = groups.agg(
    n=("x", "size"), sum=("x", "sum"), mean=("x", "mean"), median=("x", "median"), sd=("x", "std"),
    xlx=("xlx", "mean"), lx=("lx", "mean"), sx=("sx", "mean"), ix=("ix", "sum"),
)
tenths = groups["x"].quantile([0.1, 0.9]).unstack()
logs_of_means = np.log(found["mean"])
answers = pd.DataFrame({
    "n": found["n"],
    "sum": found["sum"],
    "mean": found["mean"],
    "median": found["median"],
    "cv.sample": found["sd"] / found["mean"],
    "gini.population": 2 * found["ix"] / (found["n"] * found["sum"]) - (found["n"] + 1) / found["n"],
    "theil_t.zero0": found["xlx"] / found["mean"] - logs_of_means,
    "mld": logs_of_means - found["lx"],
    "atkinson.0.5": 1 - found["sx"] ** 2 / found["mean"],
    "p90p10.type7": tenths[0.9] / tenths[0.1],
}).astype(object)
told = answers.where(answers.notna(), None).reset_index().astype({key: str for key in KEYS})


def split(by):
    part = table.groupby(by, observed=True).agg(
        n=("x", "size"), total=("x", "sum"), mean=("x", "mean"), xlx=("xlx", "mean"), lx=("lx", "mean")
    )
    money = part["total"] / part["total"].sum()
    units = part["n"] / part["n"].sum()
    mean = part["total"].sum() / part["n"].sum()
    logs = np.log(part["mean"])
    return {
        "by": by,
        "decomp.theil_t.within": float((money * (part["xlx"] / part["mean"] - logs)).sum()),
        "decomp.theil_t.between": float((money * np.log(part["mean"] / mean)).sum()),
        "decomp.mld.within": float((units * (logs - part["lx"])).sum()),
        "decomp.mld.between": float((units * np.log(mean / part["mean"])).sum()),
    }


json.dump({"groups": told.to_dict("records"), "splits": [split("region"), split("sector")]}, sys.stdout)
