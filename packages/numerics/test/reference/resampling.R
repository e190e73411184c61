# Sample quantiles, jackknife acceleration, BCa limits and a Poisson regression, in base R.
# Run: Rscript resampling.R > resampling.json

number <- function(x) {
  text <- sprintf("%.17g", x)
  if (length(x) == 1) text else paste0("[", paste(text, collapse = ", "), "]")
}
rows <- function(lines) paste0("[\n    ", paste(lines, collapse = ",\n    "), "\n  ]")

probabilities <- c(0, 0.001, 0.025, 0.1, 0.25, 0.3333, 0.5, 0.7, 0.9, 0.975, 1)
samples <- list(
  c(3),
  c(1, 2),
  c(1, 2, 4, 8, 16),
  c(-2.5, 0, 0, 0, 1.25, 7),
  sort(c(15, 20, 35, 40, 50, 18.5, 22.25, 31, 44, 60, 61)),
  sort(round(cos(1:40) * 100, 3))
)
quantiles <- unlist(lapply(samples, function(s) {
  sapply(6:8, function(type) {
    values <- quantile(s, probabilities, type = type, names = FALSE)
    sprintf('{ "sample": [%s], "type": %d, "values": %s }', paste(sprintf("%.17g", s), collapse = ", "), type, number(values))
  })
}))

# Spatial perception of 26 children: Efron and Tibshirani (1993), An introduction to the bootstrap, table 14.1. The
# estimate is the variance with divisor n.
spatial <- c(48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41)
variance <- function(x) mean((x - mean(x))^2)
estimate <- variance(spatial)
jackknife <- sapply(seq_along(spatial), function(i) variance(spatial[-i]))
influence <- mean(jackknife) - jackknife
acceleration <- sum(influence^3) / (6 * sum(influence^2)^1.5)
set.seed(20051201, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
replicates <- replicate(999, variance(sample(spatial, replace = TRUE)))
levels <- c(0.025, 0.05, 0.1, 0.5, 0.9, 0.95, 0.975)
bias <- qnorm(mean(replicates < estimate))
shifted <- bias + qnorm(levels)
corrected <- pnorm(bias + shifted / (1 - acceleration * shifted))
limits <- quantile(replicates, corrected, type = 8, names = FALSE)
percentiles <- quantile(replicates, levels, type = 8, names = FALSE)

# Three lists, independence model with one interaction: Poisson regression on the seven observable cells.
a <- c(1, 0, 1, 0, 1, 0, 1)
b <- c(0, 1, 1, 0, 0, 1, 1)
c <- c(0, 0, 0, 1, 1, 1, 1)
counts <- c(69, 55, 11, 43, 9, 5, 2)
fit <- glm(counts ~ a * b + c, family = poisson, control = glm.control(epsilon = 1e-14, maxit = 50))

cat("{\n")
cat(sprintf('  "madeBy": "resampling.R with %s",\n', R.version.string))
cat(sprintf('  "probabilities": %s,\n', number(probabilities)))
cat(sprintf('  "quantiles": %s,\n', rows(quantiles)))
cat('  "spatial": {\n')
cat(sprintf('    "estimate": %s,\n    "jackknife": %s,\n    "acceleration": %s,\n    "bias": %s,\n', number(estimate),
            number(jackknife), number(acceleration), number(bias)))
cat(sprintf('    "levels": %s,\n    "limits": %s,\n    "percentiles": %s,\n    "replicates": %s\n  },\n', number(levels),
            number(limits), number(percentiles), number(replicates)))
cat(sprintf('  "regression": {\n    "counts": %s,\n    "coefficients": %s,\n    "standardErrors": %s,\n    "logLik": %s\n  }\n', number(counts),
            number(coef(fit)[c(1, 2, 3, 4, 5)]), number(sqrt(diag(vcov(fit)))), number(as.numeric(logLik(fit)))))
cat("}\n")
