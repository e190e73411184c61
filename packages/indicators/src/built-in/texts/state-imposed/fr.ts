import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { STATE_IMPOSED_EN } from './en.ts';

/** Work imposed by the state, in French. */
export const STATE_IMPOSED_FR = {
  'dimension.exaction': {
    label: 'Travail exigé',
    definition: 'Un État ou ses agents font travailler des personnes qui ne se sont pas offertes.',
    question: 'Qui vous a fait faire ce travail, et comment ?',
    guidance: 'Cherchez ordres, listes, quotas et sanctions.',
  },
  'dimension.exceptions': {
    label: 'Exceptions de la convention 29',
    definition:
      'Article 2(2) : service militaire, obligations civiques, travail pénitentiaire, cas de force majeure et menus travaux de village, chacune avec ses conditions.',
    question: 'Quelle raison a été donnée pour ce travail ?',
    guidance: 'Une exception ne vaut qu’avec toutes ses conditions.',
  },
  'dimension.c105-purposes': {
    label: 'Buts interdits par la convention 105',
    definition:
      'Travail forcé comme coercition ou punition politique, à des fins de développement économique, de discipline du travail, de punition de grèves ou de discrimination.',
    question: 'À quoi servait le travail, et qui a été désigné ?',
    guidance: 'Si l’un de ces buts est présent, aucune exception ne joue.',
  },
  'state-exacts': {
    label: 'Un État ou ses agents exigent le travail',
    definition: 'Une autorité, ou quelqu’un qui agit pour elle, exige le travail ou service.',
    question: 'Qui a donné l’ordre de travailler ?',
    guidance: 'Des chefs locaux et des entreprises d’État peuvent agir pour l’État.',
  },
  'menace-of-penalty': {
    label: 'Menace d’une peine',
    definition: 'Le refus entraîne une sanction quelconque, y compris la perte de droits ou d’avantages.',
    question: 'Qu’est-il arrivé à ceux qui ne sont pas venus ?',
    guidance: 'Amendes, perte de terre, de place d’école ou de rations comptent.',
  },
  'not-voluntary': {
    label: 'Non offert de plein gré',
    definition: 'La personne ne s’est pas offerte librement.',
    question: 'Pouviez-vous choisir de participer ?',
    guidance: 'Un vote ou un formulaire signé sous pression n’est pas un consentement.',
  },
  'military-service': {
    label: 'Exigé par les lois sur le service militaire obligatoire',
    definition: 'Le travail est exigé par la loi sur le service militaire obligatoire.',
    question: 'Ce travail faisait-il partie de votre service militaire ?',
    guidance: 'Les engagés volontaires sont un autre cas.',
  },
  'purely-military': {
    label: 'Caractère purement militaire',
    definition: 'Le travail est purement militaire, ni construction civile, ni agriculture, ni commerce.',
    question: 'Que faisiez-vous pendant le service ?',
    guidance: 'Routes ou récoltes par des conscrits ne sont pas purement militaires.',
  },
  'civic-obligation': {
    label: 'Obligation civique normale',
    definition: 'Le service est un devoir habituel de tous les citoyens, comme celui de juré.',
    question: 'Tout le monde est-il appelé de la même façon à ce devoir ?',
    guidance: 'Des devoirs de groupes particuliers ne sont pas une obligation normale.',
  },
  'self-governing': {
    label: 'Pays se gouvernant pleinement lui-même',
    definition: 'Le pays se gouverne pleinement lui-même.',
    question: 'Dans quel pays était-ce ?',
    guidance: 'Les territoires occupés demandent prudence.',
  },
  'court-conviction': {
    label: 'Conséquence d’une condamnation judiciaire',
    definition: 'Le travail résulte d’un jugement d’un tribunal.',
    question: 'Y a-t-il eu un procès avant le travail ?',
    guidance: 'Une détention policière ou administrative n’est pas une condamnation.',
  },
  'public-supervision': {
    label: 'Sous surveillance et contrôle publics',
    definition: 'Une autorité publique surveille et contrôle le travail.',
    question: 'Qui donnait les ordres pendant le travail ?',
    guidance: 'Les gardiens d’une société ne sont pas une autorité publique.',
  },
  'hired-to-private': {
    label: 'Concédé à des particuliers ou sociétés privées',
    definition: 'Le détenu travaille pour ou sous des personnes ou sociétés privées.',
    question: 'Pour qui le travail était-il fait ?',
    guidance: 'Cela compte, sauf consentement libre dans des conditions proches d’un travail libre.',
  },
  emergency: {
    label: 'Force majeure',
    definition: 'Une guerre, une catastrophe ou une menace met en danger la vie ou le bien-être de la population.',
    question: 'Que s’était-il passé qui rendait le travail nécessaire ?',
    guidance: 'Un manque de main-d’œuvre n’est pas une force majeure.',
  },
  'strictly-required': {
    label: 'Strictement requis par la situation',
    definition: 'Le travail est limité, en durée et en nature, à ce qu’exige la situation.',
    question: 'Combien de temps cela a-t-il duré, et qui d’autre y a pris part ?',
    guidance: 'Cherchez une date de fin.',
  },
  'communal-service': {
    label: 'Menu travail de village',
    definition: 'Un petit service rendu par les membres d’une communauté dans son intérêt direct.',
    question: 'Qu’a-t-on fait, et qui en a profité ?',
    guidance: 'L’entretien compte, non les grands travaux.',
  },
  'community-consulted': {
    label: 'Communauté consultée',
    definition:
      'Les membres de la communauté, ou ceux qui les représentent directement, ont été consultés sur sa nécessité.',
    question: 'Comment a-t-on décidé que ce travail serait fait ?',
    guidance: 'Des fonctionnaires nommés ne représentent pas directement.',
  },
  'c105-political': {
    label: 'Coercition, éducation ou punition politiques',
    definition: 'Le travail punit ou prévient des opinions ou une opposition politiques.',
    question: 'Quelqu’un a-t-il dû travailler à cause de ce qu’il disait ou croyait ?',
    guidance: 'Voyez qui a été désigné.',
  },
  'c105-development': {
    label: 'Mobilisation à des fins de développement économique',
    definition: 'Des personnes sont mobilisées pour des projets économiques, récoltes ou constructions.',
    question: 'Que construisait-on ou produisait-on ?',
    guidance: 'Des quotas de récoltes ou de briques en disent long.',
  },
  'c105-discipline': {
    label: 'Discipline du travail',
    definition: 'Le travail punit des manquements à la discipline du travail.',
    question: 'Était-ce une punition pour quelque chose au travail ?',
    guidance: 'Les sanctions de marins et d’agents publics comptent.',
  },
  'c105-strike': {
    label: 'Punition pour avoir participé à des grèves',
    definition: 'Le travail punit la participation à une grève.',
    question: 'Y avait-il eu une grève auparavant ?',
    guidance: 'Le travail en prison pour une grève illégale mais pacifique compte.',
  },
  'c105-discrimination': {
    label: 'Discrimination raciale, sociale, nationale ou religieuse',
    definition: 'Le travail pèse sur des personnes d’une race, d’un groupe social, d’une nation ou d’une religion.',
    question: 'Qui a été appelé, et qui ne l’a pas été ?',
    guidance: 'Comparez les appelés à la population.',
  },
} satisfies Record<keyof typeof STATE_IMPOSED_EN, IndicatorTexts>;
