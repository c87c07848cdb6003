// Sentences of cleaning, by code: what was repaired, merged or set aside, in French.
import type { CleanCodes } from '../../clean/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { ROLE, THE_ROLE } from './roles.ts';

export const clean = (): Sentences<CleanCodes> => ({
  'role-ambiguous': `Plusieurs colonnes pourraient être ${THE_ROLE} : {candidates}. L’outil ne choisit pas à votre place.`,
  'role-missing': `Aucune colonne n’est ${THE_ROLE}. Les colonnes du fichier : {headers}.`,
  'tables-beside':
    'Dans {file}, {tables, number} tableaux se lisent côte à côte : chaque ligne porte {tables, number} organismes, chacun avec son montant ({columns}). Une colonne d’organismes et une de montants n’en donneraient qu’une partie.',
  'columns-sided':
    'Les montants sont dans deux colonnes, « {debit} » et « {credit} », qui sont les deux côtés d’un compte : une seule ne dit pas ce que chacun a reçu.',
  'header-moved':
    'Dans {file}, les noms des colonnes reviennent dans un autre ordre (« {found} » sous « {column} ») : les lignes qui suivent n’ont pas les mêmes colonnes que celles d’avant.',
  'header-other':
    'Dans {file}, une ligne porte des noms de colonnes qui ne sont pas ceux de l’en-tête (« {found} » sous « {column} ») : un autre tableau y commence, dont les lignes se liraient sous les colonnes du premier.',
  'table-transposed':
    'Dans {file}, les noms des colonnes se suivent dans la première colonne ({names}), et chaque organisme occupe une colonne : le tableau est à transposer.',
  'one-column':
    'Chaque ligne de {file} se lit comme une seule case (« {column} ») : aucun séparateur connu ne la coupe.',
  'role-unnamed': `{file} n’a pas de ligne de noms (la ligne {line} se lit comme des données) : rien ne dit laquelle des {columns} colonnes est ${THE_ROLE}.`,
  'role-offered': `Aucune colonne n’est clairement ${THE_ROLE}; ces dates pourraient l’être : {candidates}.`,
  'rows-ragged':
    'Dans {file}, aucune ligne n’est coupée comme l’en-tête, qui a {columns, plural, one {# colonne} other {# colonnes}} : {problem, select, quote {un guillemet égaré rend la ligne {line} illisible} oversize {une case de la ligne {line} compte plus de 1 048 576 caractères} other {la ligne {line} a {cells, plural, one {# case} other {# cases}}}}.',
  'map-column-unknown': `Aucune colonne ne s’appelle « {column} », demandée pour ${THE_ROLE}. Les colonnes du fichier : {headers}.`,
  'map-column-repeated': `La colonne « {column} », donnée pour ${THE_ROLE}, figure plusieurs fois dans le fichier : {candidates}.`,
  'where-column-unknown':
    'Il n’y a pas de colonne « {column} » sur laquelle filtrer. Les colonnes du fichier : {headers}.',
  'where-nothing-left':
    'Aucune ligne ne contient « {value} » dans la colonne « {column} ». Valeurs rencontrées : {values}.',
  'where-ambiguous': 'Dans la colonne « {column} », « {value} » peut désigner plusieurs libellés : {values}.',
  'filters-nothing-left': 'Aucune ligne ne passe tous ces filtres à la fois : {filters}.',
  'period-nothing-left': 'Aucune ligne n’appartient à l’exercice {period}. Exercices rencontrés : {values}.',
  'decimal-unclear':
    'Dans la colonne « {column} », « {example} » peut se lire de deux façons, et aucun montant de la colonne ne permet de trancher.',
  'decimal-conflict':
    'La colonne « {column} » contient à la fois « {dot} » (point décimal) et « {comma} » (virgule décimale).',
  'regions-unclear':
    'Les noms de régions conviennent à plusieurs systèmes ({candidates}) avec des sens différents, p. ex. « {example} ».',
  'file-repeated': '{file} et {other} contiennent les mêmes octets : chaque montant compterait deux fois.',
  'file-overlap':
    'Le même organisme, le même exercice et le même montant figurent dans {file} et dans {other} : ils compteraient deux fois.',
  'across-unclear':
    '{kind, select, measures {Plusieurs montants portent sur le même exercice : {columns}.} names {Les colonnes {columns} sont d’exercices différents, mais leurs noms disent aussi autre chose, et rien ne dit que ces montants se suivent.} stages {Les colonnes {columns} ne s’additionnent pas : à en croire leur nom, certaines ne disent pas ce qui a été reçu, mais une demande, un budget, un coût, un solde ou une partie d’une autre ({others}).} instalments {À en croire leur nom, les colonnes {columns} sont des versements d’un même montant, qu’aucune colonne n’additionne : une seule d’entre elles ne dirait pas ce que chacun a reçu.} period {Les colonnes {columns} pourraient être un montant par exercice, mais autre chose laisse un doute : {others}.} mode {Les colonnes {columns} pourraient être un montant par mode de financement, mais autre chose laisse un doute : {others}.} other {Les colonnes {columns} pourraient être un montant par exercice et par mode de financement, mais autre chose laisse un doute : {others}.}} L’outil ne choisit pas à votre place.',
  'across-nothing':
    'Aucune colonne ne se lit comme demandé par --across ({roles}). Les colonnes du fichier : {headers}.',
  'across-column-unknown':
    'Il n’y a pas de colonne « {column} » pour --across. Les colonnes du fichier : {headers}.',
  'sheets-differ':
    'Dans {file}, plusieurs feuilles portent du financement, mais pas sous les mêmes colonnes : {same} d’une part, {others} d’autre part. L’outil ne choisit pas à votre place.',
  'files-without-period':
    '{organisations, plural, one {# organisme figure} other {# organismes figurent}} dans plusieurs fichiers qui ne disent pas l’exercice ({files}), p. ex. {example} : leurs montants s’additionneraient sans qu’on sache s’il s’agit d’années différentes.',
  'outline-found':
    '{kind, select, sums {{groups, plural, one {# ligne est la somme} other {# lignes sont chacune la somme}} de celles qui la suivent} other {{groups, plural, one {# ligne de titre coiffe} other {# lignes de titre coiffent}} les lignes qui suivent}}',
  'outline-items': 'les lignes qui ne sont la somme d’aucune autre',
  'sheet-name': 'le nom de la feuille le dit : « {sheet} »',
  'sheets-together':
    'Dans {file}, les feuilles {sheets} ont les mêmes colonnes : elles sont lues ensemble, comme un seul tableau.',
  'sheets-unread':
    'Dans {file}, ne sont lues que les feuilles {sheets}; d’autres feuilles contiennent un tableau : {others}.',
  'sheets-without-table': '{file} a des feuilles sans tableau, laissées de côté : {sheets}.',
  'fill-down-unknown':
    'Il n’y a pas de colonne « {column} » pour --fill-down. Les colonnes du fichier : {headers}.',
  'outline-read':
    'La colonne « {column} » porte à la fois des groupes et ce qu’ils contiennent, comme un tableau croisé d’Excel : {groups, plural, one {# ligne est un groupe} other {# lignes sont des groupes}}{kind, select, sums { (la somme des lignes qui suivent), jamais comptés} other { (un titre, sans montant)}}; {role, select, region {leur nom donne la région} other {leur nom est gardé sous « {role} »}}.',
  'headings-unread':
    'Des lignes ne portent qu’un nom. Plusieurs nomment une région ({regions}), comme des titres au-dessus des lignes de chacune; {why, select, others {{n, plural, one {mais {others} n’en est pas une} other {mais d’autres n’en sont pas : {others}}}} towns {mais ces noms sont aussi ceux de villes, qui peuvent être des organismes sans montant} sums {mais des lignes suivent un total sans titre au-dessus d’elles} other {mais elles ne sont pas dans une même colonne, ou pas d’un même système de régions}}. Rien ne dit alors où finissent les lignes de chaque région, et aucune ne leur est donnée.',
  'headings-summed':
    'Des lignes ne portent qu’une région et un montant ({regions}), comme des titres à côté de la somme des lignes de chacune; mais {n, plural, one {le montant de {others} n’est pas la somme des lignes qui suivent} other {les montants de {others} ne sont pas la somme des lignes qui suivent}}. Ces lignes restent donc des enregistrements, en plus des autres, et aucune région n’est donnée à celles qui suivent.',
  'labels-carried':
    'Dans la colonne « {column} », l’étiquette n’est écrite que sur la première ligne de chaque bloc ({blocks, plural, one {# bloc} other {# blocs}}) : elle vaut aussi pour {rows, plural, one {la ligne vide qui suit} other {les # lignes vides qui suivent}}.',
  'labels-blank':
    '{role, select, region {Région} sector {Secteur} typology {Typologie} period {Exercice} mode {Mode de financement} other {{role}}} vide (colonne « {column} ») : {share, number, percent} des lignes retenues, {money, number, percent} de l’argent. Ces lignes restent dans les totaux, sans appartenir à aucun groupe.',
  'across-found':
    '{count, plural, one {l’en-tête de # colonne est} other {les en-têtes de # colonnes sont}} {kind, select, period {{count, plural, one {un exercice} other {des exercices}}} mode {{count, plural, one {un mode de financement} other {des modes de financement}}} other {{count, plural, one {un exercice et un mode} other {des exercices et des modes}}}}, et {count, plural, one {ses cases} other {leurs cases}} des montants',
  'period-in-header': 'l’en-tête du montant le dit : « {header} »',
  'across-read':
    'Chaque ligne porte plusieurs montants, un par {kind, select, period {exercice} mode {mode de financement} other {exercice et par mode de financement}} : {columns}. Chaque case remplie est lue comme un enregistrement; une case vide n’en est pas un, un zéro en est un.',
  'across-total':
    'La colonne « {column} » additionne {columns} ({agree, plural, =0 {sur aucune ligne} one {sur # ligne} other {sur # lignes}} de {rows}) : elle sert à vérifier et n’est pas lue comme un montant de plus.',
  'across-mismatch':
    'Dans la colonne « {column} », le total ne concorde pas, p. ex. à la ligne {line} : il affiche {printed}; les montants de la ligne donnent {computed}, soit une différence de {difference}.',
  'given-by-flag': 'donné par {flag}',
  'role-only-candidate': 'la seule colonne qui puisse l’être',
  'role-exact-header': 'l’en-tête le dit exactement',
  'role-none': 'aucun en-tête ne le dit',
  'role-several': 'plusieurs colonnes pourraient l’être : {candidates}',
  'role-only-dates':
    'seules des dates pourraient l’être : {candidates}; choisir avec --map, et --fiscal-start 4 pour des exercices d’avril à mars',
  'role-partly-blank':
    '« {header} » est vide sur {blank, plural, one {# ligne} other {# lignes}} : pas retenue d’office',
  'role-damaged': '« {header} » a été abîmée par un tableur ({example}) : pas retenue',
  'decimal-evidence':
    '{count, plural, one {# montant permet de trancher} other {# montants permettent de trancher}}, p. ex. {example}',
  'decimal-thousands': '« {example} » et « {plain} » ne vont ensemble que si ce signe sépare les milliers',
  'decimal-not-needed': 'aucun montant n’a de décimales ni de séparateur douteux',
  'regions-none': 'pas de colonne de région',
  'regions-matched':
    '{labels, plural, one {le seul nom appartient} other {{matched} des {labels} noms appartiennent}} à ce système',
  'regions-few-matched':
    '{matched, plural, =0 {aucun des {labels} noms n’appartient} one {un seul des {labels} noms appartient} other {# des {labels} noms appartiennent}} à un système connu : les noms sont gardés tels quels',
  'id-damaged':
    'Les numéros de la colonne « {column} » ont été abîmés par un tableur ({example}) : ils ne servent pas à distinguer les organismes.',
  'period-mixed':
    'La colonne « {column} » mêle des exercices ({fiscal}) et des années civiles ({calendar}); ils restent distincts.',
  'period-unknown':
    'Certaines périodes de la colonne « {column} » ne sont pas comprises et sont gardées telles quelles : {examples}.',
  'period-date-unclear':
    'Certaines dates de la colonne « {column} » peuvent se lire jour d’abord ou mois d’abord : {examples}.',
  'period-named-by-end':
    'Dans la colonne « {column} », {examples} est lu comme l’exercice qui se termine cette année-là.',
  'region-unknown':
    'Certains noms ne sont pas des régions du système {system} et sont gardés tels quels : {examples}.',
  'number-unreadable': `Certaines cases de la colonne « {column} » (${ROLE}) ne sont pas des nombres et sont laissées vides.`,
  'label-error':
    'Dans la colonne « {column} », {cells, plural, one {# case porte une erreur de formule} other {# cases portent une erreur de formule}} ({examples}) au lieu d’un nom; {cells, plural, one {elle compte comme vide} other {elles comptent comme vides}}.',
  'totals-mismatch':
    'Le total « {label} » affiche {printed}; les lignes qu’il couvre donnent {computed}, soit une différence de {difference}.',
  'totals-named':
    '« {label} » a pour montant la somme de lignes au-dessus, mais la ligne nomme un organisme : elle est comptée comme un enregistrement.',
  'totals-kept':
    '{rows, plural, one {# ligne dont le libellé dit « total » ({labels}) est comptée comme un enregistrement} other {# lignes dont le libellé dit « total » ({labels}) sont comptées comme des enregistrements}}. Sans {rows, plural, one {elle} other {elles}}, les lignes donnent exactement ce qu’affiche « {total} » : {rows, plural, one {c’est sans doute un sous-total, compté} other {ce sont sans doute des sous-totaux, comptés}} en plus {rows, plural, one {de ses parties} other {de leurs parties}}.',
  'totals-own':
    '{rows, plural, one {Une ligne porte « {label} » à côté d’un nom d’organisme, sans que son montant soit la somme des lignes du même organisme juste au-dessus : elle est comptée comme un enregistrement} other {# lignes portent « {label} » à côté d’un nom d’organisme, sans que leur montant soit la somme des lignes du même organisme juste au-dessus : elles sont comptées comme des enregistrements}}, en plus des autres.',
  'totals-suspected':
    '« {label} » a pour montant la somme des {rows} lignes au-dessus : c’est peut-être un total, compté ici comme un enregistrement.',
  'names-joined':
    '{count, plural, one {Un nom ne diffère} other {# noms ne diffèrent}} d’un autre que par la casse, les accents, les espaces ou les apostrophes : {count, plural, one {il compte} other {ils comptent}} pour le même organisme : {pairs}.',
  'labels-joined':
    'Dans la colonne « {column} », {count, plural, one {un libellé ne diffère} other {# libellés ne diffèrent}} d’un autre que par la casse, les accents, les espaces ou les apostrophes : {count, plural, one {il compte} other {ils comptent}} pour le même : {pairs}.',
  'name-of-nobody':
    '{records, plural, one {# ligne comptée porte un nom qui ne semble pas celui} other {# lignes comptées portent un nom qui ne semble pas celui}} d’un organisme : {names}. Leur argent est dans les chiffres, et chacun de ces noms y compte pour un organisme.',
  'name-in-regions':
    '{count, plural, one {Un même nom figure} other {# noms figurent chacun}} dans plusieurs régions pour un même exercice, sans numéro d’organisme qui tranche : {names}. Chaque région compte pour un organisme distinct, dont le nom est suivi de sa région{blank, plural, =0 {} one {; une ligne sans région reste à part} other {; # lignes sans région restent à part}}.',
  'name-in-regions-together':
    '{count, plural, one {Un même nom figure} other {# noms figurent chacun}} dans plusieurs régions pour un même exercice : {names}. Comme demandé, un nom compte pour un seul organisme, qui n’est alors d’aucune région.',
  'organisation-moved':
    '{count, plural, one {Un organisme change} other {# organismes changent}} de région d’un exercice à l’autre : {changes}.',
  'id-zeros':
    '{count, plural, one {Un numéro d’organisme ne diffère} other {# numéros d’organisme ne diffèrent}} d’un autre, sous le même nom, que par des zéros au début, qu’un tableur enlève : {count, plural, one {il compte} other {ils comptent}} pour le même : {pairs}.',
  'id-changed':
    '{count, plural, one {Un nom change} other {# noms changent}} de numéro d’organisme d’un exercice à l’autre, et {count, plural, one {compte} other {comptent}} pour autant d’organismes que de numéros : {changes}.',
  'id-from-name':
    '{count, plural, one {Une ligne sans numéro d’organisme porte} other {# lignes sans numéro d’organisme portent}} un nom qui en a un, et le {count, plural, one {prend} other {prennent}} : {examples}.',
  'same-as-unused':
    'same_as nomme des libellés ({role, select, organisation {organisme} region {région} sector {secteur} typology {typologie} period {exercice} mode {mode de financement} organisation_id {numéro d’organisme} other {{role}}}) qui ne figurent nulle part dans les données : {labels}.',
  'names-alike': 'Certains noms pourraient désigner le même organisme; aucun n’a été fusionné : {pairs}.',
  'amount-missing': 'le montant est vide',
  'amount-merged': 'le montant est celui d’une cellule fusionnée, compté une fois, sur la première ligne',
  'amount-unworked': 'le montant est une formule qui n’a jamais été calculée',
  'amount-unreadable': 'le montant n’est pas un nombre',
  'amount-band': 'le montant est une fourchette, pas un chiffre',
  'amount-withheld': 'le montant n’est pas divulgué',
  'amount-nothing': 'un mot dit qu’il n’y a rien (néant, aucun…), sans dire si c’est un montant de 0',
  'amount-side':
    'le montant porte une marque de débit ou de crédit (CR, DR…), et rien ne dit de quel côté est une subvention',
  'amount-grouping': 'les chiffres du montant sont mal groupés (une faute de frappe?)',
  'amount-date': 'un tableur a changé le montant en date',
  'amount-beyond': 'aucune somme d’argent n’est aussi grande, ni aussi près de 0',
  'amount-precision': 'le montant a plus de chiffres qu’on ne peut en garder exactement',
  'cell-blank': 'la case est vide : pas de montant pour cet exercice ou ce mode',
  'summary-row': 'cette ligne est une moyenne, une médiane ou un décompte des autres, pas un enregistrement',
  'heading-row': 'cette ligne nomme un groupe de lignes, sans montant',
  'header-again': 'cette ligne répète les noms des colonnes',
  'totals-row': 'cette ligne est le total d’autres lignes, pas un enregistrement',
  'duplicate-row': 'la ligne en répète une autre, case par case',
  'row-short': 'la ligne a moins de cases que l’en-tête',
  'row-long': 'la ligne a plus de cases que l’en-tête',
  'row-oversize': 'une case compte plus de 1 048 576 caractères, et la ligne n’est pas lue',
  'row-quote': 'un guillemet égaré rend la ligne illisible',
  'row-cut': 'le fichier est coupé au milieu de cette ligne',
  'period-calendar-dates':
    'Les dates de la colonne « {column} » sont comptées par année civile : {example} va dans {label}.',
  'period-fiscal-dates':
    'Les dates de la colonne « {column} » sont rangées dans des exercices qui commencent en {month, select, 1 {janvier} 2 {février} 3 {mars} 4 {avril} 5 {mai} 6 {juin} 7 {juillet} 8 {août} 9 {septembre} 10 {octobre} 11 {novembre} other {décembre}} : {example} va dans {label}.',
  'period-out-of-line':
    'L’exercice {period} ({records, plural, one {# enregistrement} other {# enregistrements}}) se trouve loin des autres ({others}) : c’est peut-être une faute de frappe.',
  'period-few':
    'L’exercice {period}, le dernier, ne compte {organisations, plural, =0 {aucun organisme} one {qu’un organisme} other {que # organismes}}, contre {organisationsBefore} en {before} : il est peut-être incomplet.',
  'amount-out-of-proportion':
    '{records, plural, one {Un montant est} other {# montants sont}} sans commune mesure avec les autres : {largest} au plus, {times, number} fois la médiane ({median}), et {share, number, percent} de tout l’argent. C’est peut-être une faute de frappe, ou un montant en dollars parmi des milliers; les chiffres en dépendent.',
  'scale-unsaid': 'rien ne parle de milliers ni de millions',
  'scale-header': 'l’en-tête « {header} » le dit',
  'scale-line': 'la ligne {line} le dit : « {text} »',
  'scale-sheet': 'le nom de la feuille le dit : « {sheet} »',
  'currency-unsaid': 'rien ne la nomme',
  'currency-header': 'l’en-tête « {header} » la nomme',
  'currency-column': 'la colonne « {header} » la nomme',
  'currency-signs': '{count, plural, one {# montant porte} other {# montants portent}} ce signe',
  'scale-unclear':
    '« {words} » parle de {scale, select, thousands {milliers} other {millions}} : on ne sait pas si les montants de la colonne « {column} » sont à multiplier. {why, select, large {Multipliés, la moitié d’entre eux dépasseraient 20 millions.} stray {« {stray} » est sans commune mesure avec les autres : ce montant est peut-être écrit au complet.} header {L’en-tête de la colonne, lui, ne parle pas de {scale, select, thousands {milliers} other {millions}}.} other {Ces mots peuvent porter sur autre chose que ces montants.}}',
  'set-over-column': `La colonne « {column} » ({others}{more, select, true {…} other {}}) n’est pas lue : {file, select, none {avec --set} other {d’après {file}}}, ${THE_ROLE} de chaque ligne est « {value} ».`,
  'amounts-scaled':
    'Les montants de la colonne « {column} » sont en {scale, select, thousands {milliers} other {millions}} : ils ont été multipliés par {scale, select, thousands {1 000} other {1 000 000}}.',
  'amounts-percent':
    'Dans la colonne « {column} », le classeur montre {cells, plural, one {# montant} other {# montants}} en pourcentage : ce qui s’affiche 45 % est compté comme 0,45.',
  'currencies-mixed': 'Les montants sont en plusieurs monnaies, qui ne s’additionnent pas : {currencies}.',
  'totals-above':
    '{rows, number} lignes qui ne nomment aucun organisme ont chacune pour montant la somme des lignes qui suivent, jusqu’à la prochaine : ce sont sans doute des sous-totaux en tête de bloc, comptés ici en plus de leurs parties.',
  'currency-files':
    'D’autres fichiers sont en {sign}; {files} ne {n, plural, one {nomme} other {nomment}} aucune monnaie et {n, plural, one {est compté} other {sont comptés}} dans la même.',
  'currency-partly':
    'Parmi les montants, {named, plural, one {# seul est dit en {sign}} other {# seulement sont dits en {sign}}}{column, select, none {} other { (colonne « {column} »)}} : {others, plural, one {l’autre ne nomme aucune monnaie et est compté} other {les # autres ne nomment aucune monnaie et sont comptés}} dans la même.',
  'version-rows':
    'La colonne « {column} » numérote des versions : {rows, plural, one {# ligne en porte une autre} other {# lignes en portent une autre}} que « {first} », et les montants de toutes les versions s’additionnent.',
  'amounts-sided':
    'Dans la colonne « {column} », {debits, plural, one {# montant porte} other {# montants portent}} DT et {others, plural, one {# autre} other {# autres}} une marque de débit ou de crédit (« {example} ») : ce ne sont pas des dinars, mais les deux côtés d’un compte, et rien ne dit de quel côté est une subvention.',
  'sides-unsigned':
    'La colonne « {column} » dit de quel côté d’un compte est chaque ligne, et aucun montant n’a de signe : {rows, plural, one {# ligne « {other} » s’ajoute} other {# lignes « {other} » s’ajoutent}} à celles qui disent « {main} », alors que l’un des côtés est sans doute repris à l’autre.',
  'unfunded-rows':
    'La colonne « {column} » dit {labels} de {rows, plural, one {# ligne} other {# lignes}} : ce que la colonne des montants y porte est compté comme reçu.',
  'scale-other':
    '« {column} » ne compte pas des unités, des milliers ou des millions (des cents, des centaines, des milliards …) : aucune option ne les multiplie.',
  'amount-footnote': 'un appel de note accompagne le montant, lu sans lui',
  'amount-dash': 'un tiret de format comptable, lu comme zéro',
  'note-row': 'cette ligne est une note, pas un enregistrement',
  'role-not-borne':
    '« {header} » contient des nombres ou des durées ({example}), pas des exercices : pas retenue',
  'role-funder': '« {header} » nomme qui paie ({example}), pas qui reçoit : pas retenue',
  'weight-idle':
    'La colonne « {column} » ressemble à des poids : elle ne sert pas, aucun chiffre n’est pondéré.',
  'weight-unused':
    'Aucun chiffre de cette commande n’est pondéré : la colonne « {column} », donnée pour le poids, resterait sans effet.',
  'amount-requested':
    'Les montants viennent de la colonne « {column} » : ce qui a été demandé, peut-être pas ce qui a été accordé.',
  'amount-unnamed':
    'Aucune colonne n’est le montant par son nom. Par leur contenu, celles-ci peuvent l’être : {columns}. Toutes les colonnes du fichier : {headers}.',
  'amounts-unused':
    'La colonne « {column} » contient des montants et ne sert pas : {sum} en tout ({amounts, plural, one {# montant} other {# montants}}, p. ex. {examples}).',
  'scale-format': 'le classeur affiche ces cases en milliers, mais elles contiennent les montants entiers',
  'scale-shown': 'le format des cases du classeur le dit',
});

export const cleanAdvice = (): Advice<CleanCodes> => ({
  'role-ambiguous':
    'taper {flag}"COLONNE" avec l’un des noms ci-dessus, ou son numéro : {flag}#3 est la troisième colonne',
  'role-missing':
    'la nommer avec --map {role}="COLONNE"{role, select, region {, ou donner à toutes les lignes la même valeur avec --set région=VALEUR} period {, ou donner à toutes les lignes la même valeur avec --set exercice=VALEUR} sector {; si le fichier n’en a pas, la retirer de --by, de --comparable ou de --where} typology {; si le fichier n’en a pas, la retirer de --by, de --comparable ou de --where} other {}}',
  'tables-beside':
    'mettre ces tableaux l’un sous l’autre, sous les mêmes noms de colonnes; si un titre les distingue (une région, un exercice), l’écrire sur chaque ligne, dans une colonne de plus',
  'columns-sided':
    'demander à la source de quel côté est une subvention, puis mettre les montants dans une seule colonne du fichier, avec un signe moins pour ceux de l’autre côté',
  'header-moved':
    'séparer les deux tableaux en deux fichiers, et les donner ensemble : equite mesurer UN.csv DEUX.csv',
  'header-other':
    'séparer les deux tableaux en deux fichiers, et donner ensemble ceux qui listent du financement : equite mesurer UN.csv DEUX.csv',
  'table-transposed':
    'dans le tableur, copier le tableau, puis Collage spécial, Transposé, dans une feuille vide; lire ensuite cette feuille',
  'one-column':
    'dire quel signe sépare les cases, p. ex. --delimiter "#"; si ce sont des espaces ou plusieurs signes, ouvrir le fichier dans un tableur et l’enregistrer en .xlsx',
  'role-unnamed': 'la désigner par son numéro, p. ex. --map {role}=#3, ou ajouter une ligne de noms',
  'role-offered':
    'choisir avec {flag}"…", et --fiscal-start 4 pour les ranger dans des exercices d’avril à mars',
  'rows-ragged':
    '{problem, select, long {chercher un séparateur de trop, p. ex. la virgule d’un montant écrit sans guillemets, et refaire l’export avec des points-virgules} quote {vérifier les guillemets et --delimiter} oversize {raccourcir cette case, ou retirer la colonne de l’export} other {vérifier --delimiter, et que la ligne d’en-tête est la bonne}}',
  'map-column-unknown': 'copier l’un de ces noms entre guillemets, ou utiliser son numéro : --map {role}=#3',
  'map-column-repeated': 'choisir avec {flag}',
  'where-column-unknown': 'copier l’un de ces noms entre guillemets, ou utiliser son numéro',
  'where-ambiguous': 'copier l’un de ces libellés entre guillemets',
  'where-nothing-left': 'copier l’une de ces valeurs entre guillemets',
  'period-nothing-left': 'en choisir un avec --period',
  'decimal-unclear': 'trancher avec --decimal , ou --decimal .',
  'decimal-conflict':
    'trancher avec --decimal , ou --decimal . (les autres sont alors mis de côté), ou séparer le fichier',
  'regions-unclear': 'trancher avec --regions rss, --regions admin ou --regions free',
  'file-repeated': 'nommer le fichier une seule fois',
  'file-overlap':
    'retirer ces lignes de l’un des fichiers, ou, si ce sont deux versements, écrire « overlap: keep » dans equite.yaml',
  'across-unclear': '{readings, plural, one {taper {flag}} other {taper l’une de ces lectures : {flags}}}',
  'sheets-differ':
    'choisir avec --sheet "NOM" (répétable : plusieurs feuilles sont lues ensemble), ou --sheet all pour toutes',
  'files-without-period':
    '{said, select, sheets {ne lire que les feuilles qui ne répètent pas les autres, chacune par --sheet "NOM"} yes {taper equite initialiser {typed} : il écrit pour chaque fichier l’exercice que dit son nom ({periods})} other {taper equite initialiser {typed}, puis écrire dans equite.yaml l’exercice de chaque fichier (sous « set », period: "2023-2024")}}; si ce sont bien des versements à additionner, écrire « overlap: keep » dans equite.yaml',
  'sheets-unread': 'pour les lire aussi, taper --sheet all, ou --sheet "NOM" pour chacune',
  'fill-down-unknown': 'copier l’un de ces noms entre guillemets, ou utiliser un numéro : --fill-down "#1"',
  'headings-unread':
    'écrire la région de chaque ligne dans une colonne du fichier; ou en retirer ces lignes si elles ne nomment aucun organisme',
  'headings-summed':
    'comparer avec la source : il peut manquer une ligne, ou une somme est périmée; si ces lignes ne nomment aucun organisme, les retirer et écrire la région de chaque ligne dans une colonne',
  'labels-carried': 'si ces cases vides n’ont pas d’étiquette, taper --fill-down none',
  'labels-blank':
    'remplir ces cases dans le fichier; si l’étiquette n’est écrite qu’une fois par bloc, taper --fill-down "{column}"',
  'across-nothing': 'nommer chaque colonne : --across "COLONNE=2023-2024", ou --across "#3-#7"',
  'across-column-unknown':
    'copier l’un de ces noms entre guillemets, ou utiliser son numéro : --across "#3=2023-2024"',
  'across-read':
    'si ces colonnes sont autre chose, désigner celle du montant, p. ex. --map montant="{first}"',
  'across-mismatch': 'comparer avec la source : un montant manque, ou le total est périmé',
  'period-date-unclear': 'écrire ces dates année-mois-jour, ou désigner une colonne d’exercices',
  'region-unknown':
    'corriger ces noms dans le fichier, ou taper --regions free pour les garder tous tels quels',
  'totals-mismatch': 'comparer avec la source : il peut manquer une ligne, ou le total est périmé',
  'totals-kept': 'retirer {rows, plural, one {cette ligne} other {ces lignes}} du fichier',
  'totals-own':
    'si ce sont des totaux, les retirer du fichier; ou mettre sous les lignes de chaque organisme celle de son total, qui est alors reconnue',
  'totals-named': 'si c’est un total, vider le nom d’organisme de cette ligne, ou la retirer du fichier',
  'totals-suspected':
    'si c’est un total, retirer la ligne du fichier, ou commencer son libellé par « Total »',
  'period-calendar-dates':
    'si l’exercice commence un autre mois, le dire : --fiscal-start 4 (avril); --fiscal-start 1 confirme l’année civile',
  'period-out-of-line':
    'vérifier ces lignes à la source; pour les laisser de côté, corriger l’année dans le fichier ou mesurer un seul exercice avec --period',
  'amount-out-of-proportion':
    'vérifier ces lignes à la source; pour voir les chiffres sans elles, corriger ou retirer le montant dans le fichier',
  'period-few': 'vérifier que l’export couvre tout l’exercice, ou mesurer un exercice complet avec --period',
  'names-alike':
    'les cocher tous dans un tableur : equite controler FICHIER --pairs -o paires.csv, puis les relire avec --same-as paires.csv',
  'name-of-nobody':
    'si ces lignes ne sont le financement d’aucun organisme, les retirer du fichier; si elles en disent plusieurs à la fois, demander leur détail',
  'name-in-regions':
    'si un nom est un seul organisme présent dans plusieurs régions, taper --homonyms ensemble; sinon, une colonne de numéros (--map no-organisme="COLONNE") tranche mieux que la région',
  'organisation-moved':
    'rien, s’il a déménagé; si ce sont deux organismes, donner une colonne de numéros (--map no-organisme="COLONNE")',
  'id-zeros': 'si ce sont deux organismes, leur donner deux noms dans le fichier',
  'id-changed':
    'si c’est le même organisme, écrire l’ancien numéro et le nouveau sous same_as, organisation_id dans equite.yaml',
  'same-as-unused': 'vérifier comment ils sont écrits, ou les retirer',
  'scale-unclear':
    '{why, select, stray {récrire tous les montants dans la même unité; s’ils y sont déjà, } other {}}trancher avec --amounts-in units (tels quels), thousands (en milliers) ou millions',
  'set-over-column':
    'pour lire la colonne, {file, select, none {retirer --set {role}="{value}"} other {retirer la valeur « {value} » dans {file}}}; si cette valeur est pour d’autres fichiers, la donner à ceux-là seulement, sous « files » dans {file, select, none {equite.yaml} other {{file}}}',
  'amounts-scaled': 's’ils sont à prendre tels quels, taper --amounts-in units',
  'amounts-percent':
    'nommer la colonne qui contient l’argent avec --map montant="COLONNE"; si c’est bien celle-ci, changer le format de ces cellules dans une copie',
  'totals-above':
    'retirer ces lignes du fichier, ou commencer leur libellé par « Total »; mesurés par organisme, les chiffres ne les comprennent pas',
  'currency-files':
    'vérifier à la source; écrire la monnaie dans l’en-tête, p. ex. « Montant ({sign}) », ou mesurer ces fichiers à part',
  'currency-partly':
    'vérifier à la source et écrire la monnaie de chaque montant dans le fichier, ou convertir ceux qui sont dans une autre',
  'version-rows':
    'si chaque version remplace celle d’avant, ne garder dans le fichier que la dernière ligne de chaque entente',
  'amounts-sided':
    'demander à la source si une subvention y est un débit ou un crédit, puis remplacer les marques par un signe : 1 234,00 pour une subvention, -1 234,00 pour un remboursement ou une annulation',
  'sides-unsigned':
    'demander à la source de quel côté est une subvention, puis écrire un signe moins devant les montants de l’autre; ou ne garder qu’un côté, p. ex. --where "{column}={main}"',
  'unfunded-rows':
    '{kept, select, none {vérifier ce que sont ces montants} other {pour ne garder que ce qui est accordé, taper --where "{column}={kept}"}}',
  'scale-other':
    'récrire ces montants en unités dans le fichier; s’ils y sont déjà, taper --amounts-in units',
  'currencies-mixed':
    '{column, select, header {lire les colonnes d’une seule, p. ex. --across "COLONNE", ou convertir les autres dans le fichier} format {un filtre ne distingue pas les formats de cellule : mettre la monnaie dans une colonne du classeur, puis --where} other {n’en garder qu’une, p. ex. --where "{column, select, none {devise} other {{column}}}={main}", ou convertir les autres dans le fichier}}',
  'weight-unused':
    'retirer --map poids; pour des indices pondérés, equite calculer prend des poids (w); pour garder la colonne comme variable, la nommer autrement : --map ponderation="{column}"',
  'amount-requested':
    'si une autre colonne donne ce qui a été accordé, la nommer avec --map montant="COLONNE"',
  'amount-unnamed': 'la nommer, p. ex. --map montant={first}',
});
