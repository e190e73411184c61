import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { PALERMO_EN } from './en.ts';

/** Acts of the Palermo Protocol and facts asked apart, in French. */
export const PALERMO_FR = {
  'dimension.act': {
    label: 'Acte : recrutement, transport, transfert, hébergement ou accueil',
    definition:
      'Quelqu’un a accompli à l’égard de la personne au moins un des actes de l’article 3 a) du Protocole de Palerme.',
    question: 'Par quel chemin avez-vous quitté votre domicile pour ce travail, et qui y a pris part ?',
    guidance: 'Ces actes sont ordinaires en eux-mêmes ; on les demande car la traite en suppose un.',
  },
  recruitment: {
    label: 'Recrutement',
    definition: 'Quelqu’un a cherché, convaincu ou engagé la personne pour ce travail.',
    question: 'Qui vous a parlé le premier de ce travail ?',
    guidance: 'Notez le rôle, pas le nom.',
  },
  transport: {
    label: 'Transport',
    definition: 'Quelqu’un a déplacé la personne ou organisé le voyage.',
    question: 'Comment avez-vous voyagé, et qui l’a organisé ?',
    guidance: 'Un billet payé par autrui compte comme organisation.',
  },
  transfer: {
    label: 'Transfert',
    definition: 'Quelqu’un a remis la personne à un autre.',
    question: 'Vous a-t-on confié d’une personne à une autre en route ?',
    guidance: 'Notez où, et entre quels rôles.',
  },
  harbouring: {
    label: 'Hébergement',
    definition: 'Quelqu’un a fourni ou ordonné un lieu où loger ou se cacher à cette fin.',
    question: 'Qui vous a logé en route ou au travail ?',
    guidance: 'Le logement de l’employeur compte.',
  },
  receipt: {
    label: 'Accueil',
    definition: 'Quelqu’un a pris en charge la personne au lieu de travail ou en route.',
    question: 'Qui vous attendait à l’arrivée ?',
    guidance: 'Notez le rôle, pas le nom.',
  },
  'immediate-danger': {
    label: 'Danger immédiat',
    definition: 'La personne, ou un proche, peut subir un dommage maintenant ou bientôt.',
    question: 'Êtes-vous en sécurité ici et maintenant, et vos proches aussi ?',
    guidance: 'Si la réponse est non, arrêtez les questions et occupez-vous d’abord de la sécurité.',
  },
  child: {
    label: 'Moins de 18 ans',
    definition: 'La personne a moins de 18 ans, ou cela ne peut être exclu.',
    question: 'Quel âge avez-vous, ou quelle est votre année de naissance ?',
    guidance: 'Dans le doute, traitez la personne comme un enfant jusqu’à ce qu’on le sache.',
  },
} satisfies Record<keyof typeof PALERMO_EN, IndicatorTexts>;
