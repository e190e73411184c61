# Log-linear models in lists and covariates by glm of base R.
# Run in this folder: Rscript covariates.R > covariates.json
#
# A margin that nobody is in has no estimate in glm: its cells are taken out by hand, as extended maximum likelihood does.

number <- function(x) paste0("[", paste(sprintf("%.12g", x), collapse = ", "), "]")
text <- function(x) paste0("[", paste0('"', x, '"', collapse = ", "), "]")

spina <- read.csv("../../../../data/lists/spina-bifida-3-covariates.csv")
two <- spina[spina$eth != "other", ]

# Made-up counts over two covariates; every combination of levels occurs.
places <- expand.grid(A = 0:1, B = 0:1, C = 0:1, sex = c("f", "m"), region = c("east", "north", "west"))
places <- places[places$A + places$B + places$C > 0, ]
places$count <- c(
  31, 22, 9, 40, 5, 3, 2, 27, 30, 6, 25, 8, 4, 1,
  52, 18, 11, 33, 6, 2, 3, 44, 29, 7, 30, 9, 5, 2,
  19, 41, 6, 22, 4, 8, 1, 25, 38, 9, 17, 3, 7, 2
)

fit <- function(name, table, lists, columns, model, formula, empty = rep(FALSE, nrow(table))) {
  table[columns] <- lapply(table[columns], factor)
  kept <- table[!empty, ]
  result <- suppressWarnings(glm(
    formula, poisson, kept, control = glm.control(epsilon = 1e-14, maxit = 100)
  ))
  strata <- unique(table[columns])
  strata <- strata[do.call(order, c(unname(lapply(strata, as.character)), list(method = "radix"))), , drop = FALSE]
  none <- cbind(strata, as.data.frame(matrix(0, nrow(strata), length(lists), dimnames = list(NULL, lists))))
  known <- !is.na(coef(result))
  design <- model.matrix(delete.response(terms(result)), none, xlev = result$xlevels)[, known, drop = FALSE]
  unseen <- as.vector(exp(design %*% coef(result)[known]))
  covariance <- vcov(result)[known, known]
  slope <- unseen %*% design
  rows <- apply(kept[c(lists, columns, "count")], 1, function(row) paste0("[", paste0('"', trimws(row), '"', collapse = ", "), "]"))
  sprintf(
    paste(
      '{ "name": "%s", "model": "%s", "lists": %s, "columns": %s, "rows": [%s],',
      '"unseen": %s, "unseenVariance": %.12g, "logLik": %.12g, "deviance": %.12g, "df": %d, "rank": %d }'
    ),
    name, model, text(lists), text(columns), paste(rows, collapse = ", "),
    number(unseen), as.numeric(slope %*% covariance %*% t(slope)),
    as.numeric(logLik(result)), deviance(result), df.residual(result), result$rank
  )
}

s <- c("S1", "S2", "S3")
abc <- c("A", "B", "C")
fits <- c(
  fit("spina bifida", spina, s, "eth", "[23,1]", count ~ eth + S1 + S2 + S3 + S2:S3),
  fit("spina bifida", spina, s, "eth", "[3*eth,12,23]", count ~ eth * S3 + S1 + S2 + S1:S2 + S2:S3),
  # Nobody of the smallest group is on S2.
  fit(
    "spina bifida", spina, s, "eth", "[2*eth,13,23]", count ~ eth * S2 + S1 + S3 + S1:S3 + S2:S3,
    spina$S2 == 1 & spina$eth == "other"
  ),
  fit("two groups", two, s, "eth", "[1*eth,2*eth,3*eth,23]", count ~ eth * (S1 + S2 + S3) + S2:S3),
  fit("two groups", two, s, "eth", "[12*eth,23*eth]", count ~ eth * (S1 * S2 + S2 * S3)),
  fit("two covariates", places, abc, c("sex", "region"), "[12,3]", count ~ sex * region + A * B + C),
  fit(
    "two covariates", places, abc, c("sex", "region"), "[1*sex,1*region,2*region,13]",
    count ~ sex * region + A * (sex + region) + B * region + A * C
  ),
  fit(
    "two covariates", places, abc, c("sex", "region"), "[12*sex,1*region,23]",
    count ~ sex * region + A * B * sex + A * region + B * C
  )
)
cat("{\n  \"software\": \"", R.version.string, "\",\n  \"fits\": [\n    ", paste(fits, collapse = ",\n    "), "\n  ]\n}\n", sep = "")
