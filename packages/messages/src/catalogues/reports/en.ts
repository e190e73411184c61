/** Reports and figures. English, the source of this part. */
export const reportsEn = {
  // Figures
  'reports.figure.axis.people': 'People',
  'reports.figure.axis.people-log': 'People (logarithmic scale)',
  'reports.figure.observed': 'observed: {count, number}',
  'reports.figure.bound': 'bound {value}',
  'reports.figure.spread.title': 'Estimates by method',
  'reports.figure.spread.band': 'Spread across methods: {range} (not an interval)',
  'reports.figure.spread.band-narrow': 'Spread: {range} (not an interval)',
  'reports.figure.spread.one': 'One comparable method: {value}',
  'reports.figure.spread.agree': 'Comparable methods agree: {value}',
  'reports.figure.spread.group.lower-bound': 'Lower bound, outside the spread',
  'reports.figure.spread.group.rough-check': 'Rough check, outside the spread',
  'reports.figure.spread.group.pair': 'Two lists at a time, outside the spread',
  'reports.figure.spread.group.other-form': 'Other forms of a method',
  'reports.figure.spread.group.no-value': 'No number',
  'reports.figure.spread.summary':
    '{count} comparable methods give estimates from {min} to {max}. This spread is not an interval.',
  'reports.figure.spread.primary': 'The primary method, {method}, gives {value} ({interval}).',
  'reports.figure.spread.without': 'Without a number: {methods}.',
  'reports.figure.spread.other-forms':
    '{count, plural, one {# other form of a method stands} other {# other forms of methods stand}} in the table only.',
  'reports.figure.spread.pairs-left-out':
    '{count, plural, one {# pair of lists is} other {# pairs of lists are}} not drawn.',
  'reports.figure.bootstrap.title': 'Bootstrap distribution: {method}',
  'reports.figure.bootstrap.estimate': 'estimate {value}',
  'reports.figure.bootstrap.lower': 'lower {value}',
  'reports.figure.bootstrap.upper': 'upper {value}',
  'reports.figure.bootstrap.from': 'From',
  'reports.figure.bootstrap.to': 'To',
  'reports.figure.bootstrap.samples': 'Bootstrap samples',
  'reports.figure.bootstrap.summary':
    'Half of the {count, plural, one {# bootstrap sample} other {# bootstrap samples}} give a number of people between {from} and {to}.',
  'reports.figure.bootstrap.limits': 'The estimate is {value}; its {level} interval: {interval}.',
  'reports.figure.bootstrap.not-drawn':
    '{count, plural, one {# sample lies} other {# samples lie}} beyond the ends of the axis.',
  'reports.figure.overlap.title': 'Who is on which lists',
  'reports.figure.overlap.group': '{count, plural, one {On # list} other {On # lists}}',
  'reports.figure.overlap.summary':
    '{count, plural, one {# person is} other {# people are}} on at least one of {lists} lists; {share} are on one list only.',
  'reports.figure.overlap.summary-masked':
    '{count, plural, one {# person is} other {# people are}} on at least one of {lists} lists.',
  'reports.figure.overlap.left-out':
    'Not drawn: {combinations, plural, one {# rarer combination} other {# rarer combinations}} with {people, plural, one {# person} other {# people}} in all.',
  'reports.figure.overlap.masked':
    'Not shown, to protect people: combinations with fewer than {limit} people, and others from which they could be worked out; {people, plural, one {# person} other {# people}} in all.',
  'reports.figure.pairwise.title': 'How many people two lists share',
  'reports.figure.pairwise.share': 'Share of the smaller list',
  'reports.figure.pairwise.summary':
    'The largest overlap is {pair} with {count, plural, one {# person} other {# people}}.',
  'reports.figure.pairwise.empty':
    '{count, plural, one {# pair of lists has} other {# pairs of lists have}} nobody in common: {pairs}.',
  'reports.figure.pairwise.masked':
    '{count, plural, one {# overlap is} other {# overlaps are}} not shown, to protect people.',
  'reports.figure.pairwise.reading':
    'The darker a cell, the larger the share of the smaller list; framed numbers are list sizes.',
  'reports.figure.models.title': 'The {count} best of {admissible, number} models',
  'reports.figure.models.distance': 'BIC above the best model',
  'reports.figure.models.band-label': 'Above this line ({units} BIC units) models fit about as well as the best',
  'reports.figure.models.band-label-narrow': 'Above: about as good as the best',
  'reports.figure.models.above-best': 'BIC above the best',
  'reports.figure.models.weight': 'Weight',
  'reports.figure.models.summary':
    'Of {candidates, plural, one {# model} other {# models}} with interactions of up to {order} lists, {admissible, plural, one {# has an estimate} other {# have an estimate}}.',
  'reports.figure.models.best': 'The best by BIC is {model} with {value} people and {weight} of the weight.',
  'reports.figure.models.alone': 'No other model lies within {units} BIC units of it.',
  'reports.figure.models.near':
    '{count} models lie within {units} BIC units and fit about as well; they give from {min} to {max} people.',
  'reports.figure.models.near-at-least':
    'At least {count} models lie within {units} BIC units and fit about as well; they give from {min} to {max} people.',
  'reports.figure.models.disagree': 'That is a factor of {ratio}: the data do not settle the number.',
  'reports.figure.models.not-drawn':
    '{count, plural, one {# model is} other {# models are}} more than {units} BIC units worse and not drawn.',
  'reports.figure.sensitivity.title': 'What changes the estimates',
  'reports.figure.sensitivity.group.leave-out': 'Without one of the lists',
  'reports.figure.sensitivity.group.merge': 'Two lists taken as one',
  'reports.figure.sensitivity.group.linkage': 'Errors of linkage',
  'reports.figure.sensitivity.changed': '{people} ({change})',
  'reports.figure.sensitivity.summary':
    'Every method again on {count, plural, one {# changed table} other {# changed tables}}. Each row is a table: the bar is its spread, the marks are methods; the band is the spread of the table as it is.',
  'reports.figure.sensitivity.primary':
    'The primary method, {method}, gives {value} on the table as it is; on changed tables from {min} ({minChange}) to {max} ({maxChange}).',
  'reports.figure.sensitivity.spread':
    'The lowest number on a changed table is {min} ({minChange}), the highest {max} ({maxChange}).',
  'reports.figure.sensitivity.missing':
    'In {count, plural, one {# place a method has} other {# places a method has}} no number.',
  'reports.figure.sensitivity.beyond':
    '{count, plural, one {# number lies} other {# numbers lie}} beyond the axis, shown by an arrow; the table has {count, plural, one {it} other {them}}.',
  'reports.figure.sensitivity.table': 'Change',
  'reports.figure.sensitivity.least': 'Lowest',
  'reports.figure.sensitivity.most': 'Highest',
  'reports.figure.chains.title': 'Where the chains were: {method}',
  'reports.figure.chains.chain': 'Chain {number}',
  'reports.figure.chains.column': 'Chain',
  'reports.figure.chains.median': 'Median',
  'reports.figure.chains.quantile': '{share} quantile',
  'reports.figure.chains.draws': 'Draws shown',
  'reports.figure.chains.reading':
    'Each row is a chain: the hill is the density of its draws, the ring their median, the thick line their middle half, the thin line their central 95%.',
  'reports.chains.agree':
    'The {count} chains agree: R-hat is {rHat} (at most {limit} is wanted), and their medians run from {min} to {max}.',
  'reports.chains.disagree':
    'The {count} chains disagree: R-hat is {rHat} (at most {limit} is wanted), and their medians run from {min} to {max}. No number may be taken from them.',
  'reports.chains.still':
    'Some of the {count} chains do not move, so whether they agree cannot be said. No number may be taken from them.',
  'reports.chains.draws':
    'Together they are worth {count, plural, one {# independent draw} other {# independent draws}}.',
  'reports.chains.few-draws':
    'Together they are worth only {count, plural, one {# independent draw} other {# independent draws}}; {enough} are wanted.',
  'reports.figure.strata.title': 'Strata: {method}',
  'reports.figure.strata.column': 'Stratum',
  'reports.figure.strata.whole': 'All strata',
  'reports.figure.strata.whole-heading': 'The whole table',
  'reports.figure.strata.summary': 'One method in {count, plural, one {# stratum} other {# strata}}.',
  'reports.figure.strata.largest': 'The largest number is that of {stratum}: {value}.',
  'reports.figure.strata.total': 'For the whole table the method gives {value}.',
  'reports.figure.strata.missing': '{count, plural, one {# stratum has} other {# strata have}} no number.',
  'reports.masked': 'not shown',
  'reports.masked.short': '·',

  // Frame of every report
  'reports.figure-number': 'Figure {number}',
  'reports.table-number': 'Table {number}',
  'reports.figure-data': 'Numbers of this figure',
  'reports.page': 'Page {page} of {pages}',
  'reports.warning': 'Warning',
  'reports.note': 'Note',

  // Report on an estimate from lists
  'reports.lists.title': 'How many people: an estimate from lists',
  'reports.lists.observed':
    '{count, plural, one {# person is} other {# people are}} on at least one of the {lists} lists.',
  'reports.lists.spread':
    'The methods that can be compared put the whole number, those on no list included, between about {min} and about {max}. This is the spread across methods, not an interval.',
  'reports.lists.spread-one':
    'Only one method can be compared. It puts the whole number, those on no list included, at about {value} ({interval}).',
  'reports.lists.spread-agree':
    'The {count} methods that can be compared put the whole number, those on no list included, at about {value}. That they agree does not make it certain.',
  'reports.lists.spread-none':
    'No method gives an estimate that can be compared: these data do not tell how many people there are.',
  'reports.lists.lead-primary':
    'The primary method, chosen before the results were shown, is “{method}”: about {value} ({interval}).',
  'reports.lists.lead-primary-none':
    'The primary method, chosen before the results were shown, is “{method}”. It gives no number: {status}.',
  'reports.lists.asked.table': 'Table',
  'reports.lists.asked.period': 'Period',
  'reports.lists.asked.question': 'Question',
  'reports.lists.asked.question-text': 'How many people could have been on one of these lists, those on none included?',
  'reports.lists.asked.primary-skipped':
    'Skipped. No method was named before the results were shown, so none may be presented as the one that was planned.',
  'reports.lists.results': 'The spread across methods',
  'reports.lists.included': 'In the spread: {methods}.',
  'reports.lists.excluded': 'Left out of the spread, with the reason:',
  'reports.lists.excluded-item': '{method}: {reason}',
  'reports.lists.excluded-pairs': '{method} ({count, plural, one {# pair} other {# pairs}}): {reason}',
  'reports.lists.methods': 'Each method',
  'reports.lists.methods.table': 'Number of people by method',
  'reports.lists.methods.about': 'What each method does',
  'reports.lists.methods.rounded':
    'Because some counts are protected, all estimates in this report are rounded to two significant digits.',
  'reports.lists.pairs.table': 'Two lists at a time',
  'reports.lists.pairs.intro':
    'Each row takes two lists as if there were no others. Rows that disagree show that the lists depend on each other, or that people differ in their chance of being listed.',
  'reports.lists.withheld':
    '{count, plural, one {# estimate is} other {# estimates are}} left out because a protected count could be worked out from {count, plural, one {it} other {them}}.',
  'reports.lists.warnings': 'Warnings',
  'reports.lists.warnings.none': 'There are no warnings about the table or the methods.',
  'reports.lists.warnings.of-method': '{method}: {warning}',
  'reports.lists.data': 'The data',
  'reports.lists.data.lists': 'The lists',
  'reports.lists.data.histories': 'People by exact combination of lists',
  'reports.lists.data.total': 'All combinations',
  'reports.lists.data.rest': 'Combinations not shown',
  'reports.lists.data.absent': 'Combinations that are not in the table have nobody.',
  'reports.lists.data.masked':
    'Counts below {limit} are not shown, nor others from which they could be worked out. A combination that is missing here has nobody, or is not shown. Estimates were computed from the full table.',
  'reports.lists.data.too-long':
    '{count, plural, one {# rarer combination is} other {# rarer combinations are}} left out of this table; {people, plural, one {# person} other {# people}} in all.',
  'reports.lists.data.published': 'All counts are shown: the table was published by its source.',
  'reports.lists.data.not-given': 'The counts were not given to this report; only the sizes of the lists are shown.',
  'reports.lists.assumptions': 'What the methods assume',
  'reports.lists.assumptions.intro':
    'The estimate is as good as these assumptions. Somebody who knows the lists has to say of each one whether it holds.',
  'reports.lists.assumptions.closed':
    'Nobody enters or leaves in the period. The longer the period, the less this holds.',
  'reports.lists.assumptions.linkage':
    'Missed links between lists make the estimate too high, false links make it too low. Overlaps are small, so a few errors matter.',
  'reports.lists.assumptions.scope': 'Every list holds only people who belong to the population in question.',
  'reports.lists.assumptions.dependence':
    'With two lists independence cannot be tested; with more, the dependence of all lists at once is taken to be nil.',
  'reports.lists.assumptions.heterogeneity':
    'If some people are much easier to find than others, models of independent lists give too low a number.',
  'reports.lists.assumptions.referral':
    'Where one body refers people to another, the two lists must be merged or allowed to depend on each other.',
  'reports.lists.diagnostics': 'Diagnostics',
  'reports.lists.diagnostics.table': 'Models and fit',
  'reports.lists.diagnostics.criteria':
    'AIC and BIC compare models of the same table; smaller is better. BIC takes the number of persons as sample size. Parameters count the intercept and those at minus infinity.',
  'reports.lists.diagnostics.steps': 'Steps of the stepwise choice',
  'reports.lists.diagnostics.step': 'Step',
  'reports.lists.diagnostics.added': 'Pair added',
  'reports.lists.diagnostics.p-value': 'p-value',
  'reports.lists.diagnostics.no-steps':
    'The stepwise choice added no pair of lists: none had a p-value below {threshold}.',
  'reports.lists.diagnostics.bootstrap':
    '{samples, plural, one {# bootstrap sample} other {# bootstrap samples}}, of which {finite, number} gave an estimate.',
  'reports.lists.diagnostics.samples': '{samples, plural, one {# bootstrap sample} other {# bootstrap samples}}.',
  'reports.lists.not': 'What the estimate is not',
  'reports.lists.not.unreachable':
    'It does not count people who had no chance of being on any of these lists. They are outside the number.',
  'reports.lists.not.period': 'It is a number for the whole period, not for one moment in it.',
  'reports.lists.not.sum': 'Estimates of several years must not be added: a person may be in more than one.',
  'reports.lists.not.exact':
    'It is not a count. Give it with its interval, rounded, and with the spread across methods.',
  'reports.lists.sources': 'Sources',
  'reports.lists.sources.data': 'Data: {source}',
  'reports.lists.reproduce': 'How to compute it again',
  'reports.lists.reproduce.text':
    'Save the result as JSON beside the table and run the command below. It computes everything again and compares: exactly on the same engine, and to a relative difference of one in a thousand million elsewhere.',
  'reports.lists.reproduce.software': 'Software',
  'reports.lists.reproduce.engine': 'Engine',
  'reports.lists.reproduce.digest': 'Digest of the table',
  'reports.lists.reproduce.digest-withheld':
    'Not shown: it could be used to test guesses about the protected counts. It stands in the result file.',
  'reports.lists.warnings.pair-no-overlap':
    '{count} pairs of lists have nobody in common: {pairs}. Their values are what the formula gives without any overlap; they can be far too low.',
  'reports.lists.warnings.pair-below-observed':
    'From {count} pairs of lists alone one would expect fewer people than the {observed, number} that all lists know: {pairs}. People on one list of such a pair are more likely than others to be on the other, so the pair gives too low a number.',
  'reports.lists.warnings.monte-carlo-error':
    'With other random numbers, limits of these intervals would move by up to: {methods}. At most {target, number}% is wanted; more bootstrap samples make this smaller.',
  'reports.lists.warnings.does-not-exist':
    'These models have no estimate: {models}. Their likelihood goes on rising and has no maximum, because of zeros in the table. No number is given. A number from a program that does not check this means nothing.',
  'reports.lists.warnings.unidentified':
    'These models have more unknowns than the table can settle: {models}. Very different numbers of people fit equally well. No number is given.',
  'reports.lists.warnings.closed-wrong-sign':
    'In {models} the coefficient for differences between people comes out negative, and no differences between people can do that. Being on one list seems to keep people off others, and these models are not made for that.',
  'reports.lists.warnings.withheld':
    '{count, plural, one {# warning is} other {# warnings are}} left out because protected counts could be worked out from {count, plural, one {it} other {them}}. The result file has {count, plural, one {it} other {them}}.',
  'reports.lists.diagnostics.positions':
    'Digits in models are lists by position: {lists}. Lists that stand together may depend on each other.',
  'reports.lists.diagnostics.position': '{position} = {list}',
  'reports.lists.diagnostics.observed': 'On both',
  'reports.lists.diagnostics.expected': 'Expected',
  'reports.lists.spread-label': 'Spread across methods (not an interval): {range}.',
  'reports.lists.question': 'The question and the data',
  'reports.lists.strata': 'Strata',
  'reports.lists.spread-withheld':
    'The estimates that could be compared are left out of this report, because protected counts could be worked out from them.',
  'reports.lists.spread-ratio': 'That is {min} to {max} times the people observed.',
  'reports.lists.spread-without':
    'Not among these, because protected counts could be worked out from their estimates: {methods}.',
  'reports.lists.lead-primary-withheld':
    'The primary method, chosen before the results were shown, is “{method}”. Its estimate is left out of this report, because protected counts could be worked out from it.',
  'reports.lists.lead-ratio': 'That is {ratio} times the people observed.',
  'reports.lists.primary.no-reason': 'No reason was given.',
  'reports.lists.primary.about':
    'It was named before the results were shown, so that the result did not decide which method counts. The other methods stand beside it.',
  'reports.lists.excluded-forms': '{method} ({count} forms): {reason}',
  'reports.lists.methods.forms':
    'Some methods have several forms. The one that suits the table best stands above and counts in the spread; the others are these.',
  'reports.lists.methods.forms-table': 'Other forms of the same methods',
  'reports.lists.methods.publish': 'Numbers for publication, rounded',
  'reports.lists.methods.ratio': 'Times the observed',
  'reports.lists.diagnostics.no-criteria':
    'AIC and BIC are not shown: from several of them protected counts could be worked out.',
  'reports.lists.models': 'Models that fit about as well',
  'reports.lists.models.about':
    'Every model in this search was fitted to the same table. Where models that fit about as well give different numbers, the choice of one of them decides the answer more than the data do.',
  'reports.lists.models.alone': 'By BIC the model {model} is the best; no other lies within {units} BIC units of it.',
  'reports.lists.models.withheld':
    'The single models ({count}) are left out, because protected counts could be worked out from their numbers. The result file has them.',
  'reports.lists.models.rounded': 'Rounded',
  'reports.lists.models.note':
    'The weight of a model is its share of exp(−BIC/2) among all models that have an estimate.',
  'reports.lists.sensitivity': 'What changes the estimates',
  'reports.lists.sensitivity.about':
    'All methods were run again on changed tables: without each list, with each pair of lists taken as one, and with links between lists missed or added. An estimate that hangs on one list, or on a few links, is weak.',
  'reports.lists.sensitivity.table': 'Estimates on changed tables',
  'reports.lists.sensitivity.change': 'Change',
  'reports.lists.sensitivity.note':
    'Lowest and highest are those of the methods that can be compared. With links missed or added at random several times, the numbers are medians.',
  'reports.lists.sensitivity.withheld':
    'The numbers on single changed tables ({count, number}) are left out, because protected counts could be worked out from them. The result file has them.',
  'reports.lists.sensitivity.brief.leave-out':
    'Without one of the lists ({count} tables), methods that choose or average models give from {min} to {max}.',
  'reports.lists.sensitivity.brief.merge':
    'With two lists taken as one ({count} tables), methods that choose or average models give from {min} to {max}.',
  'reports.lists.sensitivity.brief.linkage':
    'With 1 to 5% of links missed or added ({count} tables), methods that choose or average models give from {min} to {max}.',
  'reports.lists.chains': 'Do the chains agree?',
  'reports.lists.chains.about':
    'Several chains of the sampler start in different places. Only where they end in the same place do their draws show what the data say.',
  'reports.lists.strata.about':
    'Every stratum is estimated like a table of its own, so its overlaps are smaller and its interval is wider; only the model with strata estimates all of them together. The number for all strata is their sum. Where one stratum has no number, there is none for all.',
  'reports.lists.strata.hidden':
    '{count, plural, one {# stratum is} other {# strata are}} not shown, to protect people.',
  'reports.lists.strata.none': 'No method has a number for single strata.',
  'reports.lists.strata.withheld':
    'The estimates of single strata are left out, because protected counts could be worked out from them.',
  'reports.lists.limits': 'Limits of the method',
  'reports.lists.criticism': 'What is held against the method',
  'reports.lists.criticism.whitehead':
    'Whitehead, Jackson, Balch and Francis (2021) hold that on data as sparse as those on modern slavery the method is unsound: overlaps are small, lists depend on each other, and which model is chosen decides the number.',
  'reports.lists.criticism.binette':
    'Binette and Steorts (2022) took lists of known size as if their size were not known and estimated it from the overlaps with other lists. All four methods they compare came out too low, and their intervals held the known number less often than they promise.',
  'reports.lists.criticism.table': 'How far methods were off where the number was known',
  'reports.lists.criticism.low': 'Too low by',
  'reports.lists.criticism.coverage': '95% intervals that held the number',
  'reports.lists.criticism.note': 'Geometric means, from Binette and Steorts (2022). Other data can behave otherwise.',
  'reports.lists.bias': 'To which side the number is likely to be off',
  'reports.lists.bias.low':
    'Too low, more often: people who differ in how easily they are found, lists that pass people on to each other, and false links between different people. People whom no list could have reached are not in the number at all.',
  'reports.lists.bias.high':
    'Too high: missed links between records of one person, lists that cover different groups or keep people off each other, people on a list who do not belong to the population, and people who came or left in a long period.',
  'reports.lists.reproduce.options': 'Options',
  'reports.lists.assumptions.answer': 'Answer: {answer}.',
  'reports.lists.assumptions.answer.holds': 'holds',
  'reports.lists.assumptions.answer.fails': 'does not hold',
  'reports.lists.assumptions.answer.unknown': 'not known',
  'reports.lists.assumptions.answer.none': 'not answered',
  'reports.lists.assumptions.failing': '{name}. This does not hold here',
  'reports.lists.assumptions.open':
    '{count, plural, one {# assumption is} other {# assumptions are}} without a firm answer. As long as that is so, nobody can say how far the estimate is off.',
  'reports.lists.assumptions.unanswered':
    'Nobody answered these questions for this result. As long as that is so, nobody can say how far the estimate is off.',
  'reports.lists.assumptions.closed.name': 'Closed population',
  'reports.lists.assumptions.linkage.name': 'Perfect linkage',
  'reports.lists.assumptions.scope.name': 'Lists within scope',
  'reports.lists.assumptions.dependence.name': 'Dependence described by the model',
  'reports.lists.assumptions.heterogeneity.name': 'Similar chances of being listed',
  'reports.lists.assumptions.referral.name': 'No list follows from another',
  'reports.lists.assumptions.closed.effect':
    'People who came or left in the period could not be on every list, so overlaps are too small and the estimate tends to be too high. Shorten the period, or read the number as everybody who was there at some time in it.',
  'reports.lists.assumptions.linkage.effect':
    'The relative error of the estimate is about that of the overlaps: missed links make it too high, false links too low. See what linkage errors do in the section on what changes the estimates.',
  'reports.lists.assumptions.scope.effect':
    'People who do not belong to the population enlarge lists without adding to overlaps, so the estimate tends to be too high. Take them out.',
  'reports.lists.assumptions.dependence.effect':
    'If being on one list makes being on another more likely, and the model does not allow for it, the estimate is too low; if less likely, too high.',
  'reports.lists.assumptions.heterogeneity.effect':
    'The easy ones fill the overlaps, so methods of independent lists give too low a number. Use strata, or a method that allows for differences between people.',
  'reports.lists.assumptions.referral.effect':
    'People who are passed on make the overlap larger than chance would, so the estimate is too low. Merge the two lists, or use a model in which they depend on each other.',
  'reports.figure.item-curves.title': 'Item curves of {count, plural, one {# sign} other {# signs}}',
  'reports.figure.item-curves.summary':
    'The chance of yes against the trait that the signs have in common. “{steepest}” (slope {high}) tells people apart best, “{flattest}” ({low}) least.',
  'reports.figure.item-curves.trait': 'Trait, in standard deviations',
  'reports.figure.item-curves.chance': 'Chance of yes',
  'reports.figure.item-curves.number': 'No.',
  'reports.figure.item-curves.limits': 'Limits',
};
