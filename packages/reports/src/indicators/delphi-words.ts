import type { DelphiDraftWords, DelphiItemResult, LocalisedText } from '@repere/contracts';
import { isMessageId, type Translator, translator } from '@repere/messages';
import { setText } from './names.ts';

/** The words that a draft set takes from a Delphi, in every language of the house. */
export const DELPHI_DRAFT_WORDS: DelphiDraftWords = {
  history: ({ title, panel, rounds, consensus, items, agreed }) =>
    inAll((t) =>
      t.text('delphi.draft.history', {
        title: setText(title, t),
        answered: panel.answered,
        invited: panel.invited,
        professions: panel.professions ?? 0,
        rounds,
        percent: t.percent(consensus.share),
        agreed,
        items,
      }),
    ),
  source: () => inAll((t) => t.text('delphi.draft.source')),
  notAgreed: (result) =>
    inAll((t) => t.text('delphi.draft.not-agreed', { round: result.round, counts: countsInWords(result, t) })),
  notRelevant: (result) => inAll((t) => t.text('delphi.draft.not-relevant', { counts: countsInWords(result, t) })),
};

/** A value of a Delphi's scale, or "cannot judge" for null, as a person reads it; the points of an ordinal scale are themselves. */
export function delphiValueName(value: string | null, t: Translator): string {
  const id = `delphi.value.${value ?? 'cannot-judge'}`;
  return isMessageId(id) ? t.text(id) : (value ?? '');
}

function countsInWords({ counts }: DelphiItemResult, t: Translator): string {
  return t.list(
    Object.entries(counts).map(([value, count]) =>
      t.text('delphi.draft.count', { value: delphiValueName(value, t), count }),
    ),
  );
}

function inAll(words: (t: Translator) => string): LocalisedText {
  return { en: words(translator('en')), fr: words(translator('fr')), es: words(translator('es')) };
}
