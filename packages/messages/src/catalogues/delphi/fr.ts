import type { delphiEn } from './en.ts';

export const delphiFr: Readonly<Record<keyof typeof delphiEn, string>> = {
  'delphi.title': 'Enquête Delphi',
  'delphi.value.not-relevant': 'non pertinent',
  'delphi.value.weak': 'faible',
  'delphi.value.medium': 'moyen',
  'delphi.value.strong': 'fort',
  'delphi.value.keep': 'garder',
  'delphi.value.drop': 'écarter',
  'delphi.value.cannot-judge': 'ne peut juger',
  'delphi.stage.preparing': 'en préparation',
  'delphi.stage.collecting': 'recueil des réponses',
  'delphi.stage.moderating': 'propositions à regrouper',
  'delphi.stage.between': 'entre deux tours',
  'delphi.stage.finished': 'terminée',
  'delphi.state.consensus': 'accord',
  'delphi.state.stable-without-consensus': 'stable, sans accord',
  'delphi.state.open': 'ouvert',
  'delphi.unmet.response': 'trop peu d’évaluations',
  'delphi.unmet.share': 'aucun degré n’atteint la part que demande la règle',
  'delphi.unmet.iqr': 'les évaluations sont trop dispersées',
  'delphi.unmet.kendall-w': 'le panel classe la dimension de façon trop divergente',
  'delphi.decision.continue':
    '{count, plural, one {Un tour de plus porte sur l’élément encore ouvert} other {Un tour de plus porte sur les # éléments encore ouverts}}.',
  'delphi.decision.consensus': 'L’enquête s’achève : il y a accord sur chaque élément.',
  'delphi.decision.settled':
    'L’enquête s’achève : chaque élément fait l’objet d’un accord ou est si stable qu’un tour de plus y changerait peu.',
  'delphi.decision.max-rounds':
    'L’enquête s’achève : c’était le dernier tour que permettent les règles. Ce qui reste ouvert reste sans degré.',
  'delphi.concordance.ok':
    'W de Kendall = {w} ({raters, plural, one {# personne} other {# personnes}}, {items, plural, one {# élément} other {# éléments}} ; khi-deux {chiSquare}, {df, plural, one {# degré} other {# degrés}} de liberté, p {p})',
  'delphi.concordance.too-few-items': 'Avec un seul élément, il n’y a pas d’ordre sur lequel s’accorder.',
  'delphi.concordance.too-few-raters': 'Moins de deux personnes ont évalué tous les éléments de la dimension.',
  'delphi.concordance.all-tied':
    'Personne ne distingue deux éléments de la dimension ; il n’y a pas d’ordre sur lequel s’accorder.',
  'delphi.feedback.withheld':
    'Moins de {limit} personnes ont évalué cet élément ; les réponses du groupe ne sont donc pas montrées.',
  'delphi.draft.history':
    'Résultat de l’enquête Delphi « {title} » : {answered} personnes sur {invited}{professions, plural, =0 {} one {, d’une seule profession,} other {, de # professions,}} ont répondu au dernier de {rounds, plural, one {# tour} other {# tours}}. Est repris ce qu’ont dit au moins {percent} des personnes qui ont évalué un élément ; {agreed} éléments sur {items} font l’objet d’un accord.',
  'delphi.draft.source': 'L’enquête elle-même, avec toutes ses évaluations.',
  'delphi.draft.not-agreed':
    'Le panel ne s’est pas accordé sur un degré après {round, plural, one {# tour} other {# tours}} : {counts}. Quelqu’un doit trancher avant que cet indicateur compte.',
  'delphi.draft.not-relevant': 'Le panel écarterait cet indicateur ({counts}). Une règle en a encore besoin.',
  'delphi.draft.count': '{value} : {count}',
  'delphi.column.item': 'Élément',
  'delphi.column.n': 'Noté par',
  'delphi.column.shares': 'Parts',
  'delphi.column.median': 'Médiane',
  'delphi.column.iqr': 'EIQ',
  'delphi.column.changed': 'Changé',
  'delphi.column.state': 'État',
  'delphi.column.agreed': 'Accordé',
  'delphi.round': 'Tour {round, number} : {answered, number} sur {invited, number} ont répondu',
};
