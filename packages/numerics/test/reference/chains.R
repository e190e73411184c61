# Rank-normalised split R-hat and effective sample sizes of a few sets of chains, by R's package posterior.
# Run: Rscript chains.R > chains.json

library(posterior, warn.conflicts = FALSE, quietly = TRUE)

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
# Draws are rounded, so that ten digits give them back exactly.
row <- function(x) paste0("[", paste(sprintf("%.10g", x), collapse = ","), "]")

set.seed(20051201, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
autoregressive <- function(n, phi, mean = 0, scale = 1) {
  round(mean + scale * as.numeric(arima.sim(list(ar = phi), n, n.start = 200, start.innov = rnorm(200))), 4)
}
cases <- list(
  "independent draws, four chains" = replicate(4, round(rnorm(100), 4)),
  "independent draws, odd length" = replicate(3, round(rnorm(51), 4)),
  "one chain" = matrix(round(rnorm(80), 4)),
  "slow chains" = replicate(4, autoregressive(200, 0.9)),
  "alternating chains" = replicate(4, autoregressive(120, -0.6)),
  "one chain elsewhere" = sapply(c(0, 0, 0, 2), function(m) autoregressive(100, 0.5, mean = m)),
  "one chain wider" = sapply(c(1, 1, 1, 4), function(s) autoregressive(100, 0.3, scale = s)),
  "heavy tails" = replicate(4, round(rcauchy(100), 3)),
  "counts with ties" = replicate(4, rpois(90, 3)),
  "a drift" = sapply(1:4, function(i) round(seq(0, 3, length.out = 100) + rnorm(100), 4)),
  "the shortest chains" = replicate(2, round(rnorm(12), 4))
)
lines <- sapply(names(cases), function(name) {
  x <- cases[[name]]
  chains <- paste(apply(x, 2, row), collapse = ", ")
  sprintf(
    '{ "name": "%s", "rhat": %s, "bulk": %s, "tail": %s,\n      "chains": [%s] }',
    name, number(rhat(x)), number(ess_bulk(x)), number(ess_tail(x)), chains
  )
})
cat(sprintf(
  '{\n  "software": "%s, posterior %s",\n  "cases": [\n    %s\n  ]\n}\n',
  R.version.string, packageVersion("posterior"), paste(lines, collapse = ",\n    ")
))
