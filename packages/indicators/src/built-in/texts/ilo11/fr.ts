import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { ILO11_EN } from './en.ts';

/** The eleven indicators of 2012, in French. */
export const ILO11_FR = {
  'abuse-of-vulnerability': {
    label: 'Abus de vulnérabilité',
    definition:
      'Un employeur tire parti d’une position de faiblesse : langue inconnue, peu de choix, statut irrégulier, minorité, handicap, dépendance envers une seule personne pour l’emploi, le logement et la nourriture. La faiblesse seule n’est pas le signe.',
    question: 'Qu’est-ce qui serait difficile pour vous si vous perdiez ce travail ?',
    guidance: 'Demandez qui se sert de la faiblesse, et comment.',
  },
  deception: {
    label: 'Tromperie',
    definition:
      'Ce qui a été promis sur le travail, le salaire, le lieu, les papiers ou l’employeur ne correspond pas à la réalité.',
    question: 'Que vous avait-on dit avant de venir, et qu’avez-vous trouvé ?',
    guidance: 'Comparez promesse et réalité point par point.',
  },
  'restriction-of-movement': {
    label: 'Restriction de mouvement',
    definition: 'Le travailleur est enfermé, gardé, ou ne peut aller et venir sans motif raisonnable.',
    question: 'Pouvez-vous aller et venir comme vous voulez, pendant et après le travail ?',
    guidance: 'Regardez portes, clés et gardes. Des règles de sécurité raisonnables ne comptent pas.',
  },
  isolation: {
    label: 'Isolement',
    definition:
      'Le lieu et les contacts sont coupés : endroit reculé ou inconnu, téléphone pris, aucun échange avec l’extérieur.',
    question: 'Comment restez-vous en contact avec famille et amis ?',
    guidance: 'Un lieu reculé avec des contacts libres ne compte pas.',
  },
  'physical-sexual-violence': {
    label: 'Violence physique et sexuelle',
    definition:
      'Des travailleurs, parents ou proches subissent des violences physiques ou sexuelles, y compris drogues ou alcool imposés.',
    question: 'Comment traite-t-on les gens ici quand quelque chose se passe mal ?',
    guidance: 'Les soins d’abord ; aucun détail inutile.',
  },
  'intimidation-threats': {
    label: 'Intimidation et menaces',
    definition:
      'Menaces de violence, de dénonciation aux autorités, de perte de salaire ou de logement, de conditions pires ; insultes répétées.',
    question: 'Que dit-on à ceux qui se plaignent ou veulent partir ?',
    guidance: 'La menace compte même si elle est vaine.',
  },
  'retention-identity-documents': {
    label: 'Rétention des documents d’identité',
    definition:
      'Le travailleur ne peut récupérer ses papiers ou objets de valeur sur demande et se sent incapable de partir sans eux.',
    question: 'Où sont vos papiers maintenant, et pouvez-vous les avoir quand vous voulez ?',
    guidance: 'Des papiers gardés sur demande, avec libre accès, ne comptent pas.',
  },
  'withholding-wages': {
    label: 'Retenue des salaires',
    definition: 'Les salaires sont retenus, de façon systématique et délibérée, pour faire rester le travailleur.',
    question: 'Tout le salaire que vous avez gagné vous est-il parvenu ?',
    guidance: 'Un simple retard ne compte pas.',
  },
  'debt-bondage': {
    label: 'Servitude pour dettes',
    definition:
      'Le travail est lié à une dette (recrutement, transport, avances, frais gonflés, héritage) difficile à rembourser.',
    question: 'Devez-vous quelque chose à quelqu’un pour ce travail, et comment cela diminue-t-il ?',
    guidance: 'Demandez qui tient le compte, et si le travail le réduit.',
  },
  'abusive-conditions': {
    label: 'Conditions de travail et de vie abusives',
    definition:
      'Un travail ou un logement dégradant, dangereux ou gravement illégal, qu’un travailleur libre n’accepterait pas.',
    question: 'Comment est l’endroit où vous travaillez, et celui où vous dormez ?',
    guidance: 'Décrivez ce que vous voyez ; modeste n’est pas abusif.',
  },
  'excessive-overtime': {
    label: 'Heures supplémentaires excessives',
    definition:
      'Des heures au-delà de la loi ou de l’accord, imposées sous une menace ou nécessaires pour atteindre le salaire minimum.',
    question: 'Combien d’heures travaillez-vous, et que se passe-t-il si vous en refusez davantage ?',
    guidance: 'Des heures librement choisies et payées ne comptent pas.',
  },
} satisfies Record<keyof typeof ILO11_EN, IndicatorTexts>;
