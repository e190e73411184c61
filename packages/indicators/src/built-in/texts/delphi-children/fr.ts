import type { IndicatorTexts } from '../../indicator-texts.ts';
import type { DELPHI_CHILDREN_EN } from './en.ts';

/** Indicators of the operational sets whose words differ for a child, by phase, in French. */
export const DELPHI_CHILDREN_FR = {
  'recruitment.deceived-education': {
    label: 'Tromperie sur l’accès à l’éducation',
    definition:
      'Une scolarité ou un apprentissage ont été promis à l’enfant ou à sa famille et non donnés, ou ne faisaient que couvrir le travail. Cela pèse plus pour un enfant que pour un adulte.',
    question: 'Que t’a-t-on dit que tu apprendrais, et vas-tu à l’école maintenant ?',
    guidance: 'Interrogez la famille à l’écart de l’enfant. Comparez heures d’enseignement et heures de travail.',
  },
  'recruitment.deceived-marriage-adoption': {
    label: 'Tromperie par promesse de mariage ou d’adoption',
    definition:
      'Une adoption, un placement ou un mariage a été promis ou arrangé, le vrai but étant le travail ou l’exploitation.',
    question: 'Comment as-tu commencé à vivre avec ces personnes ?',
    guidance: 'Un enfant ne peut consentir à un mariage ; orientez quelles que soient les autres réponses.',
  },
  'recruitment.abduction-sale': {
    label: 'Enlèvement, mariage forcé, adoption forcée ou vente de la victime',
    definition: 'L’enfant a été emmené, remis contre argent ou biens, marié ou adopté pour le faire travailler.',
    question: 'Qui t’a amené ici, et qu’en a-t-on dit à la maison ?',
    guidance: 'Ne demandez jamais à l’enfant s’il a été vendu. Interrogez les adultes à part.',
  },
  'recruitment.abuse-family-situation': {
    label: 'Abus d’une situation familiale difficile',
    definition:
      'Un décès, une maladie, une dette ou un conflit dans la famille a servi à obtenir que l’enfant soit confié.',
    question: 'Avec qui vivais-tu avant, et comment était-ce ?',
    guidance: 'Confier un enfant à des proches est courant ; demandez qui y a gagné.',
  },
  'recruitment.travel-organisation': {
    label: 'Difficulté à organiser le voyage',
    definition: 'L’enfant n’aurait pas pu voyager sans le recruteur.',
    question: 'Qui a voyagé avec toi ?',
    guidance: 'C’est presque toujours le cas d’un enfant ; notez qui s’en est chargé et à quel titre.',
  },
  'recruitment.personal-situation': {
    label: 'Situation personnelle',
    definition:
      'Quelque chose dans la situation de l’enfant, seul, handicapé ou sans acte de naissance, a servi à le recruter.',
    question: 'Qui s’occupait de toi avant que tu viennes ici ?',
    guidance: 'Un enfant sans personne pour s’en occuper doit avoir un tuteur avant de poursuivre.',
  },
  'recruitment.debt-bondage': {
    label: 'Servitude pour dettes',
    definition: 'L’enfant est remis ou mis au travail pour une dette de la famille ou une avance sur son travail.',
    question: 'Ta famille a-t-elle emprunté ou doit-elle quelque chose à ces personnes ?',
    guidance: 'Parlez des sommes aux adultes. Un enfant n’a pas à répondre d’une dette.',
  },
  'destination.excessive-hours': {
    label: 'Jours ou heures de travail excessifs',
    definition: 'Un travail au-delà de ce que la loi permet à cet âge, la nuit, ou aux dépens de l’école et du repos.',
    question: 'Quand te lèves-tu, quand travailles-tu, et quand joues-tu ou dors-tu ?',
    guidance: 'Connaissez les heures légales selon l’âge. Une aide légère à la maison après l’école ne compte pas.',
  },
  'destination.hazardous-work': {
    label: 'Travail dangereux',
    definition: 'Un travail classé dangereux pour les enfants, ou nuisible à la santé, à la sécurité ou à la moralité.',
    question: 'Que fais-tu au travail, et t’es-tu déjà fait mal ?',
    guidance:
      'Utilisez la liste nationale des travaux dangereux. Une tâche sûre pour un adulte peut être dangereuse pour un enfant.',
  },
  'destination.no-education': {
    label: 'Pas d’accès à l’éducation',
    definition: 'Le travail empêche l’enfant d’aller à l’école ou d’y apprendre.',
    question: 'Vas-tu à l’école, et quand y étais-tu la dernière fois ?',
    guidance: 'Demandez les jours manqués, sans reproche.',
  },
  'destination.low-no-salary': {
    label: 'Salaire faible ou inexistant',
    definition: 'L’enfant ne reçoit rien ou presque, ou l’argent va à quelqu’un d’autre.',
    question: 'Reçois-tu quelque chose pour ton travail, et qui le reçoit ?',
    guidance: 'Notez qui prend l’argent : famille, intermédiaire ou employeur.',
  },
  'destination.dependency-exploiters': {
    label: 'Dépendance envers les exploiteurs',
    definition: 'L’enfant dépend de ceux pour qui il travaille, seuls à s’occuper de lui.',
    question: 'Qui prend soin de toi quand tu es malade ?',
    guidance: 'Ne promettez rien que vous ne puissiez tenir. Prévenez d’abord la protection de l’enfance.',
  },
} satisfies Record<keyof typeof DELPHI_CHILDREN_EN, IndicatorTexts>;
