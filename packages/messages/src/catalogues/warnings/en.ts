/** English, the source of this part. What a reader must know before using a figure, in the words of an analyst. */
export const warningsEn = {
  // About reading the file
  'warning.lists.columns-ignored':
    '{count, plural, one {The column {columns} was} other {The columns {columns} were}} not used.',
  'warning.lists.persons-left-out':
    '{persons, plural, one {# person is only on lists that were left out, and is not in the table} other {# people are only on lists that were left out, and are not in the table}}.',
  'warning.lists.repeated-histories':
    '{rows, plural, one {# row repeats a combination of lists that stands in an earlier row; its count was} other {# rows repeat a combination of lists that stands in an earlier row; their counts were}} added.',
  // About the table
  'warning.lists.empty':
    '{count, plural, one {Nobody is on the list {lists}. Leave it out: it says nothing} other {Nobody is on the lists {lists}. Leave them out: they say nothing}}.',
  'warning.lists.holds-everybody':
    '{count, plural, one {Everybody in the table is on the list {lists}. It shows nothing about people it does not have; leave it out} other {Everybody in the table is on each of the lists {lists}. They show nothing about people they do not have; leave them out}}.',
  'warning.lists.identical':
    'The lists {first} and {second} hold exactly the same people. Are they one list in two files? Use one of them.',
  'warning.lists.contained':
    'Everybody on {inner} is also on {outer}. If one body refers people to the other, merge the two lists: such a link raises or lowers every estimate that does not allow for it.',
  'warning.lists.no-overlap':
    '{count, plural, one {These two lists have nobody in common: {pairs}. Either they cover different groups of people, or links between them were missed} other {These # pairs of lists have nobody in common: {pairs}. Either they cover different groups of people, or links between them were missed}}. Missed links make estimates too high.',
  'warning.lists.small':
    '{count, plural, one {The list {lists} has} other {The lists {lists} have}} fewer than {limit} people. A few people more or less, or one wrong link, can change the estimate a great deal.',
  'warning.lists.sparse-overlap':
    'Fewer than {limit} people are on two or more lists. Every estimate rests on these few, so it is very uncertain, and a handful of missed or false links would change it a great deal.',
  // About one estimate
  'warning.lists.minus-infinity':
    'Nobody is on these lists together: {sets}. The model takes such an overlap to be impossible, not only rare (its coefficient is minus infinity), and counts it as a parameter.',
  'warning.lists.does-not-exist':
    'The model {model} has no estimate for this table: its likelihood goes on rising and has no maximum, because of the zeros in the table. No number is given. A number from a program that does not check this means nothing.',
  'warning.lists.unidentified':
    'The model {model} has more unknowns than this table can settle: very different numbers of people fit equally well. No number is given.',
  'warning.lists.not-converged':
    'The computation of the model {model} did not settle. No number is given. Please report this table.',
  'warning.lists.upper-unbounded':
    'The data set no upper limit to this estimate. The number of people may be very much larger than the estimate.',
  'warning.lists.interval-undefined':
    'No interval can be given: the estimate puts nobody outside the lists it uses. That does not show that there is nobody.',
  'warning.lists.lower-bound':
    'This is meant as a lower bound and not as the number itself: people who differ in their chance of being listed are undercounted. It is no bound, and can be too high, when there are few lists of very different sizes, or when being on one list keeps people off another.',
  'warning.lists.nobody-on-two-lists':
    'Nobody is on exactly two lists, so the bound rests on people on one list only. Use it as a rough sign at most.',
  'warning.lists.too-few-for-method': 'This method needs at least {needed} lists with people on them.',
  'warning.lists.no-coverage':
    'Nobody is on two lists, so the share of people that the lists reach cannot be estimated. No number is given.',
  'warning.lists.coverage-form-breaks-down':
    'This formula breaks down on this table: it gives no number, or fewer people than the lists know. Use another form or method.',
  'warning.lists.low-coverage':
    'The lists reach about {percent}% of the people, weighted by their chance of being listed. With so little, only part of what dependence between lists does to the number can be removed; where lists mostly refer people to each other, the number is still too low.',
  'warning.lists.made-for-many-lists':
    'This estimator is made for many lists of similar size. With {lists} lists it is mostly too high where they do not depend on each other; its form for {lists} lists gives {value, number}.',
  'warning.lists.no-rate':
    'This estimator needs people on exactly one list and people on exactly two lists. There are none of one kind, so no number is given.',
  'warning.lists.pair-no-overlap':
    '{first} and {second} have nobody in common. The value is what the formula gives without any overlap; it can be far too low.',
  'warning.lists.pair-with-empty-list': '{first} and {second} cannot be compared: nobody is on one of them.',
  'warning.lists.pair-below-observed':
    'From {first} and {second} alone one would expect {value, number} people, fewer than the {observed, number} that all lists know. People on one of these two lists are more likely than others to be on the other, so the pair gives too low a number.',
  // About stepwise selection and its bootstrap
  'warning.lists.pair-refused':
    '{count, plural, one {The data ask for a dependence between these lists, but with it the model has no estimate, so it was left out} other {The data ask for a dependence between each of these pairs of lists, but with it the model has no estimate, so they were left out}}: {pairs}.',
  'warning.lists.conditional-interval':
    'No interval is given: the data chose this model, and an interval that ignores the choice would be far too short. Run the bootstrap, which repeats the choice.',
  'warning.lists.bootstrap-failures':
    '{failed, number} of {total, number} bootstrap samples have no estimate and are left out of the interval. Such samples mostly lack an overlap and would allow any large number, so the upper limit is too low rather than too high.',
  'warning.lists.list-vanished':
    'In {samples, number} of {total, number} bootstrap samples a whole list had no people. These samples were estimated from the other lists.',
  'warning.lists.jackknife-failures':
    'Without one person of {failed, plural, one {# combination of lists} other {# combinations of lists}} (of {total}) there is no estimate at all: the result hangs on single people.',
  'warning.lists.few-replicates':
    'The interval rests on {found, number} bootstrap samples. Use at least {recommended, number} for a figure that is published.',
  'warning.lists.bca-undefined':
    'The corrected bootstrap interval (BCa) does not exist here, so plain percentiles are given, which tend to be off to one side. Reason: {reason, select, infiniteBias {all bootstrap values lie on one side of the estimate} noAcceleration {without some single person there is no estimate} excessiveAcceleration {single people change the estimate too much} other {there are no bootstrap values}}.',
  'warning.lists.monte-carlo-error':
    'With {replicates, number} bootstrap samples a limit of the interval would move by about {percent, number}% with another seed (aim: at most {target, number}%). More samples make this smaller.',
  'warning.lists.monte-carlo-error-unknown':
    'How much the limits would move with another seed could not be measured from {replicates, number} bootstrap samples. Use more samples.',
  'warning.lists.estimate-outside-interval':
    'The estimate lies outside its own interval: most bootstrap samples lead to another choice of model. Read the interval, not the estimate.',
  // About the search of all models
  'warning.lists.too-many-models':
    'With {lists} lists and dependences between up to {order, plural, one {# list} other {# lists}} there are too many models to fit them all. Use the downhill search, or allow only smaller dependences.',
  'warning.lists.no-admissible-model':
    'None of the {models, number} models that were searched has an estimate for this table. No number is given.',
  'warning.lists.local-search':
    'The model was found step by step from {starts, plural, one {a single start} other {# starts, which led to {ends, plural, one {the same model} other {# different models}}}}. A search of this kind can miss a better model.',
  'warning.lists.near-models-disagree':
    '{count, number} models are about as good as the best one (within {units, number} units of {criterion}), and they differ by a factor of {ratio, number} in the number of people. The data do not settle the number; the model that comes first does so by a narrow margin.',
  'warning.lists.models-undecided':
    '{count, plural, one {For # model} other {For # models}} rounding left open whether there is an estimate; they were left out of the choice. Please report this table.',
  // About thresholding
  'warning.lists.too-many-for-method': 'This method takes at most {most} lists. Leave out or merge some.',
  'warning.lists.near-threshold':
    '{count, plural, one {This dependence between lists lies near the cutoff of {cutoff, number}} other {These # dependences between lists lie near the cutoff of {cutoff, number}}}: {sets}. A slightly different table could keep or drop {count, plural, one {it} other {them}}, and the number of people can then change a great deal. The interval does not include this doubt.',
  'warning.lists.few-effective-draws':
    'The figures rest on random draws that are worth about {effective, number} independent ones; the aim is {recommended, number}. With another seed the limits can move by a few percent.',
  'warning.lists.poor-draws':
    'The posterior distribution of the model {model} could not be drawn well enough: fewer than {needed, number} effective draws. No number is given. Use a smaller prior variance, or leave out very small lists.',
  // About the average over decomposable graphs
  'warning.lists.posterior-unsettled':
    'Half or more of the probability lies beyond {limit, number} people on no list. The table and the prior do not settle the number, so none is given.',
  'warning.lists.posterior-cut':
    'The largest number tried, {limit, number} people on no list, cuts the posterior: {percent, number}% of the probability lies in the last tenth before it. The upper limit follows from that choice; try larger numbers.',
  'warning.lists.saturated-graph':
    'The model in which all lists depend on each other has a probability of {percent, number}%. It cannot learn from the table how many people are on no list, so there the prior alone decides, mostly for a small number. {others, select, known {Without it the estimate is {without, number} people} other {Without it there is no estimate}}.',
  'warning.lists.graphs-disagree':
    'Graphs that are about equally plausible point to different numbers, from {min, number} to {max, number} people. The average lies between them or jumps from one to the other: report the interval, and both numbers.',
  'warning.lists.pseudo-count-matters':
    'The estimate depends on the prior: with a pseudo-count of 1 for each combination of lists it is {one, number} people, with 1 shared by all combinations {small, number}. The emptier the table, the more the larger pseudo-count outweighs it.',
  // About closed-population models
  'warning.lists.closed-coincides': 'With two lists, {model} is the same model as {other}; see there.',
  'warning.lists.closed-wrong-sign':
    'In the model {model} the coefficient for differences between people comes out negative, and no differences between people can do that. Being on one list seems to keep people off others, and this model is not made for that.',
  'warning.lists.closed-misfit':
    'Even this closed-population model, the one that suits the table best, does not fit it: lists seem to depend on each other in a way that differences between people do not explain. Rely on models with dependence between lists.',
  'warning.lists.closed-forms-disagree':
    'These closed-population models fit about equally well, but give from {min, number} to {max, number} people: {models}. The table does not say which of them holds.',
  'warning.lists.interval-ignores-choice':
    'The data chose this model among several, and the interval does not include that choice: it can be far too short.',
  // About strata and covariates
  'warning.lists.sparse-strata':
    '{count, plural, one {In the stratum {strata} fewer than {limit} people are on two or more lists} other {In each of these # strata fewer than {limit} people are on two or more lists: {strata}}}. Estimates by stratum rest on these few. Join small strata, or use the model with covariates, which shares what strata have in common.',
  'warning.lists.strata-without-estimate':
    '{count, plural, one {There is no total, since this stratum has no estimate: {strata}} other {There is no total, since # strata have no estimate: {strata}}}. Leaving them out would undercount. Join them with others, or use the model with covariates.',
  'warning.lists.strata-and-pooled':
    'Added up over the strata the estimate is {total, number} people; from the same method without strata it is {pooled, number}. So people of different strata differ in how they come to be listed, and the sum over strata allows for that, or small strata lead it astray.',
  'warning.lists.sum-without-interval':
    'No interval is given for the sum: in at least one stratum the method does not say how uncertain its estimate is.',
  'warning.lists.needs-strata':
    'This method needs strata: columns that tell groups of people apart, such as sex, year or form of exploitation.',
  'warning.lists.covariates-too-large':
    'Lists and strata together give more than {limit, number} combinations, too many for this method. Join strata, or merge lists.',
  'warning.lists.chains-disagree':
    '{chains} chains of the sampler, which should tell one story, do not (R-hat {rHat, number}; at most {limit, number} is asked): their medians lie between {smallest, number} and {largest, number}. No number is given. Longer chains may agree; where they do not, this table has several explanations that fit about equally well.',
  'warning.lists.few-independent-draws':
    'The chains are worth {effective, number} independent draws; {enough, number} are asked for. The limits of the interval are rough: use more sweeps.',
  // About the methods together
  'warning.lists.methods-disagree':
    'Methods that aim at the same number differ by a factor of {ratio, number}, from {min, number} to {max, number}. The data do not settle the number; report the spread.',
  'warning.delphi.panel-too-small':
    '{found, plural, one {Only # person} other {Only # people}} answered this round; the rules ask for at least {expected}. What a small panel agrees on may be chance.',
  'warning.delphi.professions-too-few':
    'Those who answered come from {found, plural, one {# profession} other {# professions}}; the rules ask for at least {expected}. The result may be the view of one trade.',
  'warning.delphi.professions-unknown':
    'No profession is known of those who answered, so that the mix of the panel cannot be checked.',
  'warning.delphi.dropout':
    '{count, plural, one {# person} other {# people}} of the {before} who answered the round before did not answer this one. If those who disagreed left, the agreement looks larger than it is.',
  'warning.delphi.few-ratings':
    '{count, plural, one {One item was} other {# items were}} rated by less than {percent} % of the panel and cannot be agreed in this round: {items}.',
  'warning.delphi.columns-ignored': '{count, plural, one {One column was} other {# columns were}} not used: {columns}.',
  'warning.delphi.not-relevant-kept':
    '{count, plural, one {One indicator stays} other {# indicators stay}} in the set without a grade although the panel would leave {count, plural, one {it} other {them}} out, because a rule names {count, plural, one {it} other {them}} or the dimension would be empty: {indicators}. Change the rule first.',
  'warning.delphi.not-added':
    '{count, plural, one {One proposed indicator was} other {# proposed indicators were}} not added, because the panel left {count, plural, one {it} other {them}} out or did not agree to keep {count, plural, one {it} other {them}}: {items}.',
  'warning.answers.columns-ignored':
    '{count, plural, one {A column was} other {# columns were}} not used because no question has that name: {columns}.',
  'warning.crosswalk.contradiction':
    'An own answer no to {questions} ({to}) stands, although answers to {from} imply yes. Look at both again.',
  'warning.assessment.contradiction':
    'The answer to the fact {fact} contradicts the answers to the facts that make it up. It is taken as yes.',
  'warning.assessment.answers-unused':
    '{count, plural, one {One answer is} other {# answers are}} to questions that the set {set} does not ask.',
  'warning.assessment.draft-set': 'The set {set} {version} is a draft. This result is a trial and must not be used.',
  'warning.assessment.unreviewed-set':
    'The set {set} {version} is unreviewed: no named person has signed its grades against the primary publication. A case cannot take this result as its outcome.',
  'warning.assessment.unknown-grades':
    '{count, plural, one {One indicator has no known grade and is} other {# indicators have no known grade and are}} left out of every count by strength.',
  'warning.assessment.policy-for-adults':
    'The policy {policy} is for adults, but the person is said to be a child. For a child no means is needed.',
  'warning.assessment.policy-for-children':
    'The policy {policy} is for children, but the person is said to be an adult.',
  'warning.assessment.no-reference-period':
    'No reference period is given. The statistical definition asks about work in a stated period.',
  'warning.assessment.too-entangled': 'The policy {policy} is too entangled for the deciding answers to be listed.',
  'warning.assessment.no-next-question': 'The policy {policy} is too entangled for the next question to be chosen.',
};
