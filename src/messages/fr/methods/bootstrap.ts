// What `explain` and the tables say of the entries of `measure/methods/bootstrap.ts`, in French.
import type { IndicatorTexts } from '../../indicators.ts';

export const texts: IndicatorTexts = {
  'boot.*.theta': {
    name: 'Statistique des unités elles-mêmes ({p1})',
    short: 'θ',
    aliases: ['valeur observée'],
    meaning: 'La valeur sur laquelle portent les intervalles.',
    reading: 'la valeur elle-même',
  },
  'boot.*.n_resamples': {
    name: 'Nombre de rééchantillons ({p1})',
    short: 'Rééchantillons',
    aliases: ['nombre de rééchantillons'],
    meaning: 'Combien de listes ont été tirées; nⁿ quand toutes sont énumérées.',
    reading: 'listes tirées avec remise',
  },
  'boot.*.n_undefined': {
    name: 'Rééchantillons sans valeur ({p1})',
    short: 'Indéfinis',
    aliases: ['rééchantillons indéfinis'],
    meaning:
      'Pour combien de rééchantillons la statistique n’a pas de valeur; comptés plutôt qu’écartés en silence.',
    reading: 'laissés hors des intervalles',
  },
  'boot.*.mean': {
    name: 'Moyenne bootstrap ({p1})',
    short: 'Moyenne de θ*',
    aliases: ['moyenne bootstrap'],
    meaning: 'La moyenne de la statistique sur les rééchantillons.',
    reading: 'sa distance à la valeur elle-même montre le biais',
  },
  'boot.*.se': {
    name: 'Erreur type bootstrap ({p1})',
    short: 'ET',
    aliases: ['erreur type bootstrap'],
    meaning: 'L’écart type de la statistique sur les rééchantillons.',
    reading: 'dans l’unité de la statistique',
  },
  'boot.*.perc.lo95': {
    name: 'Intervalle des centiles, borne inférieure ({p1})',
    short: 'Bas (cent.)',
    aliases: ['intervalle des centiles', 'intervalle bootstrap', 'bootstrap', 'rééchantillonnage'],
    meaning: 'La borne inférieure de l’intervalle des centiles à 95 %.',
    reading: '95 % des rééchantillons se trouvent entre les deux bornes',
  },
  'boot.*.perc.hi95': {
    name: 'Intervalle des centiles, borne supérieure ({p1})',
    short: 'Haut (cent.)',
    aliases: ['intervalle des centiles haut'],
    meaning: 'La borne supérieure de l’intervalle des centiles à 95 %.',
    reading: '95 % des rééchantillons se trouvent entre les deux bornes',
  },
  'boot.*.jackknife.se': {
    name: 'Erreur type du jackknife ({p1})',
    short: 'ET (jackknife)',
    aliases: ['jackknife'],
    meaning: 'L’erreur type tirée du retrait d’une unité à la fois.',
    reading: 'dans l’unité de la statistique',
  },
  'boot.*.bca.accel': {
    name: 'Accélération BCa ({p1})',
    short: 'a',
    aliases: ['accélération'],
    meaning: 'Comment la dispersion de la statistique change avec son niveau, selon le jackknife.',
    reading: '0 = la dispersion ne dépend pas du niveau',
  },
  'boot.*.bca.z0_midrank': {
    name: 'Correction de biais BCa ({p1})',
    short: 'z₀',
    aliases: ['correction de biais'],
    meaning:
      'Où se trouve la valeur parmi les rééchantillons, à l’échelle normale, les égalités au rang moyen.',
    reading: '0 = la moitié des rééchantillons est sous la valeur',
  },
  'boot.*.bca.alpha.*': {
    name: 'Niveau BCa {p2} ({p1})',
    short: 'α {p2}',
    aliases: ['niveau bca'],
    meaning: 'Le niveau corrigé auquel la borne de l’intervalle est lue.',
    reading: 'lue à {percent} au lieu de 2,5 % ou 97,5 %',
  },
  'boot.*.bca.lo95': {
    name: 'Intervalle BCa, borne inférieure ({p1})',
    short: 'Bas (BCa)',
    aliases: ['bca', 'biais corrigé accéléré', 'intervalle de confiance', 'marge d’erreur'],
    meaning: 'La borne inférieure de l’intervalle à 95 % corrigé du biais et de l’asymétrie.',
    reading: 'borne inférieure de l’intervalle corrigé',
  },
  'boot.*.bca.hi95': {
    name: 'Intervalle BCa, borne supérieure ({p1})',
    short: 'Haut (BCa)',
    aliases: ['bca haut'],
    meaning: 'La borne supérieure de l’intervalle à 95 % corrigé du biais et de l’asymétrie.',
    reading: 'borne supérieure de l’intervalle corrigé',
  },
};
