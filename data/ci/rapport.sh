#!/bin/sh
# Refait le mémoire et dit s'il a changé, sans aucun service.
# Rebuilds the brief and says whether it changed, without any service.
#
#   sh rapport.sh donnees.csv [autre.csv …]
#
# À lancer du dossier où sont les données et equite.yaml. Premier passage : le mémoire est écrit; gardez-le avec les données.
# Passages suivants : il est refait à côté et comparé octet par octet; s'il diffère, le nouveau reste dans RAPPORT.nouveau.
# Run it from the folder of the data and equite.yaml. First run: the brief is written; keep it beside the data.
# Later runs: it is rebuilt aside and compared byte for byte; where it differs, the new one stays in RAPPORT.nouveau.
#
# Variables, toutes facultatives / all optional:
#   EQUITE     la commande, coupée aux espaces / the command, cut at spaces      (npx --no-install equite)
#   REGLAGES   le fichier de réglages / the settings file                        (equite.yaml)
#   RAPPORT    le dossier du mémoire / the folder of the brief                   (rapport)
#   ECHOUE_SI  conditions d'échec, séparées par des espaces / conditions to fail on, separated by spaces
#              (set-aside>0); p. ex. / e.g. ECHOUE_SI='set-aside>0 gap.region>15%'
#   SEUILS     le fichier de seuils des réglages, s'il y en a un / the file of floors of the settings, if any
#
# Code de sortie : 0 rien n'a changé; 1 le mémoire diffère ou une condition s'est réalisée; 2 il n'a pas pu être fait.
# Exit code: 0 nothing changed; 1 the brief differs or a condition was met; 2 it could not be made.
set -euf

if [ $# -eq 0 ]; then
  echo 'sh rapport.sh donnees.csv [autre.csv …]' >&2
  exit 2
fi
equite=${EQUITE:-npx --no-install equite}
reglages=${REGLAGES:-equite.yaml}
rapport=${RAPPORT:-rapport}
nouveau=$rapport.nouveau

# Seuls les réglages décident. / The settings alone decide.
unset EQUITE_LANG EQUITE_LOCALE EQUITE_CURRENCY

# Les conditions deviennent autant d'options. / Each condition becomes a flag.
options=
for condition in ${ECHOUE_SI-set-aside>0}; do
  options="$options --fail-on $condition"
done

# 1. Refaire le mémoire à côté de celui qui est gardé. / Rebuild the brief beside the one that is kept.
rm -rf "$nouveau"
code=0
# $equite et $options sont faits de plusieurs mots. / They are several words on purpose.
# shellcheck disable=SC2086
$equite report "$@" --settings "$reglages" --output "$nouveau" $options || code=$?
if [ "$code" -gt 1 ]; then
  exit 2
fi

# 2. Premier passage : le garder. / First run: keep it.
if [ ! -d "$rapport" ]; then
  mv "$nouveau" "$rapport"
  echo "Écrit : $rapport (à garder avec les données) / Written: $rapport (keep it beside the data)"
  exit "$code"
fi

# 3. Comparer octet par octet. / Compare byte for byte.
if diff -r "$rapport" "$nouveau" > /dev/null; then
  rm -rf "$nouveau"
  echo "Identique, octet par octet : $rapport / Identical, byte for byte: $rapport"
  exit "$code"
fi

# 4. Dire ce qui a changé : les affirmations publiées qui ne tiennent plus, puis les chiffres qui ont bougé.
#    Say what changed: the published claims that no longer hold, then the figures that moved.
find "$rapport" \( -name affirmations.json -o -name claims.json \) | sort | while IFS= read -r ancien; do
  # shellcheck disable=SC2086
  { $equite verify "$ancien" "$@" ${SEUILS:+--floors "$SEUILS"} --quiet || true; } | sed 40q
done
find "$rapport" \( -name resultats.json -o -name results.json \) | sort | while IFS= read -r ancien; do
  actuel=$nouveau${ancien#"$rapport"}
  # shellcheck disable=SC2086
  if [ -f "$actuel" ]; then { $equite diff "$ancien" "$actuel" --quiet || true; } | sed 40q; fi
done
echo "Le mémoire a changé; le nouveau est dans $nouveau. S'il est juste : rm -r $rapport && mv $nouveau $rapport"
echo "The brief changed; the new one is in $nouveau. If it is right: rm -r $rapport && mv $nouveau $rapport"
exit 1
