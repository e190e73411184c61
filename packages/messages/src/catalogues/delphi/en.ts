export const delphiEn = {
  'delphi.title': 'Delphi survey',
  'delphi.value.not-relevant': 'not relevant',
  'delphi.value.weak': 'weak',
  'delphi.value.medium': 'medium',
  'delphi.value.strong': 'strong',
  'delphi.value.keep': 'keep',
  'delphi.value.drop': 'leave out',
  'delphi.value.cannot-judge': 'cannot judge',
  'delphi.stage.preparing': 'in preparation',
  'delphi.stage.collecting': 'taking answers',
  'delphi.stage.moderating': 'proposals to be merged',
  'delphi.stage.between': 'between two rounds',
  'delphi.stage.finished': 'finished',
  'delphi.state.consensus': 'agreed',
  'delphi.state.stable-without-consensus': 'stable, not agreed',
  'delphi.state.open': 'open',
  'delphi.unmet.response': 'too few rated it',
  'delphi.unmet.share': 'no grade has the share the rule asks for',
  'delphi.unmet.iqr': 'the ratings are too far apart',
  'delphi.unmet.kendall-w': 'the panel orders the dimension too differently',
  'delphi.decision.continue':
    '{count, plural, one {One more round asks for the item still open} other {One more round asks for the # items still open}}.',
  'delphi.decision.consensus': 'The survey ends: every item is agreed.',
  'delphi.decision.settled':
    'The survey ends: every item is agreed, or so stable that one more round would change little.',
  'delphi.decision.max-rounds':
    'The survey ends: this was the last round that the rules allow. What is open stays without a grade.',
  'delphi.concordance.ok':
    'Kendall’s W = {w} ({raters, plural, one {# person} other {# people}}, {items, plural, one {# item} other {# items}}; chi-square {chiSquare}, {df, plural, one {# degree} other {# degrees}} of freedom, p {p})',
  'delphi.concordance.too-few-items': 'With one item there is no order to agree on.',
  'delphi.concordance.too-few-raters': 'Fewer than two people rated every item of the dimension.',
  'delphi.concordance.all-tied': 'Nobody tells two items of the dimension apart, so there is no order to agree on.',
  'delphi.feedback.withheld': 'Fewer than {limit} people rated this, so the answers of the group are not shown.',
  'delphi.draft.history':
    'Result of the Delphi survey “{title}”: {answered} of {invited} people{professions, plural, =0 {} one { from # profession} other { from # professions}} answered the last of {rounds, plural, one {# round} other {# rounds}}. What at least {percent} of those who rated an item said was taken over; {agreed} of {items} items were agreed.',
  'delphi.draft.source': 'The survey itself, with all its ratings.',
  'delphi.draft.not-agreed':
    'The panel did not agree on a grade after {round, plural, one {# round} other {# rounds}}: {counts}. Somebody must decide before this indicator counts.',
  'delphi.draft.not-relevant': 'The panel would leave this indicator out ({counts}). A rule still needs it.',
  'delphi.draft.count': '{value}: {count}',
};
