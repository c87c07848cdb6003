import type { ClaimSentence } from '../../study/claims/claim.ts';

/** Sentences of claims; each figure of the claim fills the hole of its name. */
export const claims: Readonly<Record<ClaimSentence, string>> = {
  covered:
    '{covered, number} of {n, plural, one {# organisation} other {# organisations}}{pooled, select, yes { (once for each period)} other {}} have a reference ({reference}): {share} of them{money, select, none {} other {, {money} of the money}}.',
  cost: '{below, plural, =0 {None of {covered, plural, one {# organisation} other {# organisations}} receives less than {reference}.} one {One of {covered, plural, one {# organisation} other {# organisations}} receives less than {reference}: bringing it up would cost {cost}} other {# of {covered, plural, one {# organisation} other {# organisations}} receive less than {reference}: bringing them all up would cost {cost}}}{below, plural, =0 {} other {{part, select, none {} other {, or {part} of what all of them receive}}. {under, plural, =0 {None is} one {One is} other {# are}} under 90% of that reference.}}',
  regions:
    'By region, organisations receive from {low} ({lowest}, n = {lowN, number}{lowGap, select, none {} other {, {lowGap} per organisation}}) to {high} ({highest}, n = {highN, number}{highGap, select, none {} other {, {highGap} per organisation}}) of what {against, select, elsewhere {their comparables in other regions receive on average} other {their comparables receive}}.{few, plural, =0 {} one { One region with fewer than {minimum} organisations is not ranked here.} other { # regions with fewer than {minimum} organisations are not ranked here.}}',
  chance:
    'If the same amounts were dealt at random among comparable organisations, a gap as large as that of {region} ({gap} per organisation) would come up {times}{corrected, select, no {} other {; after correction for the {looked, number} regions looked at, p = {holm}}}.{verdict, select, apart { Chance hardly deals such a gap.} unreachable { With these numbers no result could fall under 5%: nothing can be said; it would take about {needed} organisations.} other { This method cannot tell that gap from chance; that is not evidence of equal treatment.}}',
  apart:
    '{count, plural, =0 {No region stands apart from chance once corrected for the {looked, number} looked at (Holm).} other {Once corrected for the {looked, number} regions looked at (Holm, p < 5%), chance hardly deals the gap of:{below, select, none {} other { below their comparables, {below}}}{above, select, none {} other {{below, select, none { } other {; }}above, {above}}}.}}',
  explained:
    '{region} receives {gap} {direction, select, less {less} other {more}} per organisation than the other regions: {parts, select, one {{low} of that gap goes with its mix of types} other {between {low} and {high} of that gap goes with its mix of types, depending on the order of accounting}}; the rest is not explained by the factors in the file.',
  opposed:
    '{region} receives {gap} {direction, select, less {less} other {more}} per organisation than the other regions; its mix of types goes with {composition} of difference, the amounts inside the same types with {rate}.',
  levels:
    'Of the inequality between organisations (Theil T), {strata} lies between groups of comparables, {groups} between regions inside these groups, and {within} between organisations of the same region and group.',
  floor:
    '{under, number} of {n, plural, one {# organisation} other {# organisations}} with a known floor receive less than it{money, select, mission { as core operating funding} other { in all}}; they lack {shortfall}. The median organisation receives {wealth} of its floor.',
  group:
    '{group}: {covered, plural, one {# organisation receives} other {# organisations receive}} {ratio} of what {against, select, elsewhere {their comparables elsewhere receive on average} other {their comparables receive}}{gap, select, none {} other { ({gap} per organisation)}}. {below, plural, =0 {None is} one {One is} other {# are}} below {reference}{below, plural, =0 {} other {, {under, plural, =0 {none} other {#}} of them under 90% of it{shortfall, select, none {} other {; bringing them up would cost {shortfall}}}}}.',
  inhabitants:
    'Per inhabitant, regions go from {low} ({lowest}) to {high} ({highest}); per organisation the order is another one: {opposite, plural, one {# of {pairs, number} pairs of regions is} other {# of {pairs, number} pairs of regions are}} in opposite order. Both denominators are to be read together.',
  mission:
    'Core operating funding is {share} of all public funding in the file{mission, select, none {} other {: {mission}{total, select, none {} other { of {total}}}}}.',
  organisation:
    '{name} receives {amount}. The reference, {reference} ({peers, plural, one {one comparable} other {# comparables}}), is {base}: {direction, select, less {it receives {gap} less} more {it receives {gap} more} other {it receives as much}}{ratioKind, select, none {} other { ({ratio} of it)}}.{ranked, select, no {} other { It ranks {rank} of {of, number} from the lowest.}}{floored, select, no {} other { Its floor is {floor}: it receives {wealth} of it{floored, select, mission { as core operating funding} other {}}.}}',
};
