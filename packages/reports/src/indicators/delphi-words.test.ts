import type { DelphiItemResult } from '@repere/contracts';
import { translator } from '@repere/messages';
import { describe, expect, it } from 'vitest';
import { DELPHI_DRAFT_WORDS, delphiValueName } from './delphi-words.ts';

const facts = {
  title: { en: 'Grades for Atlantis', fr: 'Degrés pour l’Atlantide' },
  panel: { invited: 25, answered: 22, professions: 5, minPeople: 20, minProfessions: 4, meetsMinima: true },
  rounds: 3,
  consensus: { share: 0.75, maxIqr: 1, minKendallW: null, maxChanged: 0.15, minResponse: 0.7 },
  items: 12,
  agreed: 9,
};

const result: DelphiItemResult = {
  item: 'X1',
  dimension: 'x',
  round: 3,
  n: 20,
  cannotJudge: 2,
  response: 0.8,
  counts: { 'not-relevant': 0, weak: 4, medium: 9, strong: 7 },
  shares: null,
  mode: 'medium',
  modeShare: 0.45,
  median: 3,
  quartiles: [3, 4],
  iqr: 1,
  leading: 'medium',
  leadingShare: 0.45,
  change: null,
  state: 'open',
  unmet: ['share'],
  agreed: null,
};

describe('words of a draft set from a Delphi', () => {
  it('name panel, rounds and rule in every language', () => {
    const plainSpaces = JSON.stringify(DELPHI_DRAFT_WORDS.history(facts)).replace(/[\u00a0\u202f]/g, ' ');
    expect(JSON.parse(plainSpaces)).toEqual({
      en: 'Result of the Delphi survey “Grades for Atlantis”: 22 of 25 people from 5 professions answered the last of 3 rounds. What at least 75% of those who rated an item said was taken over; 9 of 12 items were agreed.',
      fr: 'Résultat de l’enquête Delphi « Degrés pour l’Atlantide » : 22 personnes sur 25, de 5 professions, ont répondu au dernier de 3 tours. Est repris ce qu’ont dit au moins 75 % des personnes qui ont évalué un élément ; 9 éléments sur 12 font l’objet d’un accord.',
      es: 'Resultado de la encuesta Delphi «Grades for Atlantis»: 22 de 25 personas, de 5 profesiones, respondieron a la última de 3 rondas. Se tomó lo que dijo al menos el 75 % de quienes valoraron un elemento; hubo acuerdo en 9 de 12.',
    });
  });

  it('do not speak of professions that are not known', () => {
    const { en } = DELPHI_DRAFT_WORDS.history({ ...facts, panel: { ...facts.panel, professions: null } });
    expect(en).toContain('22 of 25 people answered');
  });

  it('tell how the ratings of an indicator without a grade were spread', () => {
    expect(DELPHI_DRAFT_WORDS.notAgreed(result)).toMatchObject({
      en: 'The panel did not agree on a grade after 3 rounds: not relevant: 0, weak: 4, medium: 9, and strong: 7. Somebody must decide before this indicator counts.',
    });
    expect(DELPHI_DRAFT_WORDS.notRelevant(result)['es']).toContain('débil: 4');
  });

  it('leave the points of an ordinal scale as they are', () => {
    const t = translator('fr');
    expect([delphiValueName('7', t), delphiValueName('keep', t), delphiValueName(null, t)]).toEqual([
      '7',
      'garder',
      'ne peut juger',
    ]);
  });
});
