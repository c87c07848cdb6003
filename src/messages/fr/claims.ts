import type { ClaimSentence } from '../../study/claims/claim.ts';

/** Sentences of claims; each figure of the claim fills the hole of its name. */
export const claims: Readonly<Record<ClaimSentence, string>> = {
  covered:
    '{covered, number} {n, plural, one {organisme sur #} other {organismes sur #}}{pooled, select, yes { (comptés une fois par exercice)} other {}} ont une référence ({reference}) : {share} d’entre eux{money, select, none {} other {, {money} de l’argent}}.',
  cost: '{below, plural, =0 {Aucun des {covered, plural, one {# organisme} other {# organismes}} ne reçoit moins que {reference}.} one {Un seul des {covered, plural, one {# organisme} other {# organismes}} reçoit moins que {reference} : l’y amener coûterait {cost}} other {# organismes sur {covered, number} reçoivent moins que {reference} : les y amener tous coûterait {cost}}}{below, plural, =0 {} other {{part, select, none {} other {, soit {part} de ce que tous reçoivent}}. {under, plural, =0 {Aucun n’est} one {Un seul est} other {# sont}} sous 90 % de cette référence.}}',
  regions:
    'Par région, les organismes reçoivent de {low} ({lowest}, n = {lowN, number}{lowGap, select, none {} other {, {lowGap} par organisme}}) à {high} ({highest}, n = {highN, number}{highGap, select, none {} other {, {highGap} par organisme}}) de ce que reçoivent {against, select, elsewhere {en moyenne leurs comparables des autres régions} other {leurs comparables}}.{few, plural, =0 {} one { Une région de moins de {minimum} organismes n’est pas classée ici.} other { # régions de moins de {minimum} organismes ne sont pas classées ici.}}',
  chance:
    'Si les mêmes montants étaient distribués au hasard entre organismes comparables, un écart aussi grand que celui de {region} ({gap} par organisme) surviendrait {times}{corrected, select, no {} other {; après correction pour les {looked, number} régions examinées, p = {holm}}}.{verdict, select, apart { Le hasard donne rarement un tel écart.} unreachable { Avec ces nombres, aucun résultat ne pourrait passer sous 5 % : on ne peut rien en dire; il faudrait environ {needed} organismes.} other { Cette méthode ne permet pas de distinguer cet écart du hasard; ce n’est pas une preuve d’équité.}}',
  apart:
    '{count, plural, =0 {Aucune région ne se distingue du hasard une fois corrigé pour les {looked, number} examinées (Holm).} other {Une fois corrigé pour les {looked, number} régions examinées (Holm, p < 5 %), le hasard donnerait rarement un écart comme celui de ces régions :{below, select, none {} other { sous leurs comparables, {below}}}{above, select, none {} other {{below, select, none { } other {; }}au-dessus, {above}}}.}}',
  explained:
    '{region} reçoit par organisme {gap} de {direction, select, less {moins} other {plus}} que les autres régions : {parts, select, one {{low} de cet écart va de pair avec sa composition par types} other {entre {low} et {high} de cet écart va de pair avec sa composition par types, selon l’ordre du calcul}}; le reste n’est pas expliqué par les facteurs du fichier.',
  opposed:
    '{region} reçoit par organisme {gap} de {direction, select, less {moins} other {plus}} que les autres régions; sa composition par types y va pour {composition}, les montants à type égal pour {rate}.',
  levels:
    'De l’inégalité entre organismes (Theil T), {strata} se trouve entre les groupes de comparables, {groups} entre les régions à l’intérieur de ces groupes, et {within} entre organismes d’une même région et d’un même groupe.',
  floor:
    '{under, number} {n, plural, one {organisme sur #} other {organismes sur #}} dont le seuil plancher est connu reçoivent{money, select, mission { pour leur mission globale} other {, tous montants réunis,}} moins que ce seuil; il leur manque {shortfall}. L’organisme médian reçoit {wealth} de son seuil.',
  group:
    '{group} : {covered, plural, one {# organisme reçoit} other {# organismes reçoivent}} {ratio} de ce que reçoivent {against, select, elsewhere {en moyenne leurs comparables d’ailleurs} other {leurs comparables}}{gap, select, none {} other { ({gap} par organisme)}}. {below, plural, =0 {Aucun n’est} one {Un seul est} other {# sont}} sous {reference}{below, plural, =0 {} other {, dont {under, plural, =0 {aucun} other {#}} à moins de 90 % de celle-ci{shortfall, select, none {} other {; les y amener coûterait {shortfall}}}}}.',
  inhabitants:
    'Par habitant, les régions vont de {low} ({lowest}) à {high} ({highest}); par organisme, l’ordre est autre : {opposite, plural, one {# paire de régions sur {pairs, number} est} other {# paires de régions sur {pairs, number} sont}} dans l’ordre inverse. Les deux dénominateurs sont à lire ensemble.',
  mission:
    'La mission globale représente {share} de tout le financement public du fichier{mission, select, none {} other {, soit {mission}{total, select, none {} other { sur {total}}}}}.',
  organisation:
    '{name} reçoit {amount}. La référence, {reference} ({peers, plural, one {un comparable} other {# comparables}}), est de {base} : {direction, select, less {il reçoit {gap} de moins} more {il reçoit {gap} de plus} other {il reçoit autant}}{ratioKind, select, none {} other { ({ratio} de cette référence)}}.{ranked, select, no {} other { Il est au rang {rank} sur {of, number} à partir du plus faible.}}{floored, select, no {} other { Son seuil plancher est de {floor} : il en reçoit {wealth}{floored, select, mission { pour sa mission globale} other {}}.}}',
};
