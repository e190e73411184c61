"""Distribution values to 30 digits, rounded to doubles. Needs Python 3.9 and mpmath.

Run: python3 distributions.py > distributions.json
"""

import json

import mpmath as mp

mp.mp.dps = 60


def double(value):
    return float(value)


def normal_cdf():
    points = [-37.5, -37, -30, -20.25, -12.3, -8, -6, -5.66, -5.65, -3, -1.96, -1, -0.7, -0.67, -0.3, -1e-3, -1e-10]
    points += [0, 1e-10, 0.2, 0.675, 1.5, 3.3, 5.7, 8.1]
    return [[x, double(mp.erfc(-mp.mpf(x) / mp.sqrt(2)) / 2)] for x in points]


def quantile(p):
    """Newton's method on the logarithm of the tail, from a rough start."""
    p = mp.mpf(p)
    if p == 0.5:
        return mp.mpf(0)
    if p > 0.5:
        return -quantile(1 - p)
    z = -mp.sqrt(-2 * mp.log(p)) if p < 0.1 else mp.mpf(-0.5)
    for _ in range(200):
        cdf = mp.erfc(-z / mp.sqrt(2)) / 2
        step = (mp.log(cdf) - mp.log(p)) * cdf / mp.npdf(z)
        z -= step
        if abs(step) < mp.mpf(10) ** -45:
            break
    return z


def normal_quantile():
    points = [5e-324, 1e-300, 1e-100, 1e-30, 1e-15, 1e-8, 1e-4, 0.001, 0.01, 0.02425, 0.025, 0.05, 0.0749, 0.0751, 0.1]
    points += [0.3, 0.45, 0.5 - 2**-40, 0.5, 0.6, 0.9, 0.975, 0.995, 1 - 2**-30, 1 - 2**-53]
    return [[p, double(quantile(p))] for p in points]


def chi_square_1_quantile():
    points = [1e-100, 1e-20, 1e-5, 0.1, 0.5, 0.8, 0.85, 0.86, 0.9, 0.95, 0.99, 0.999999]
    rows = []
    for p in points:
        z = mp.sqrt(2) * mp.erfinv(mp.mpf(p)) if p < 0.9999 else -quantile((1 - mp.mpf(p)) / 2)
        rows.append([p, double(z * z)])
    return rows


def log_gamma():
    points = [1e-300, 1e-10, 0.01, 0.3, 0.499, 0.5, 0.75, 1 - 2**-30, 1, 1 + 2**-30, 1.3, 1.499, 1.5, 1.7, 2 - 2**-20, 2]
    points += [2 + 2**-30, 2.2, 2.5, 2.6, 3, 4.5, 7.9, 9.99, 10, 10.01, 15, 100.5, 171.6, 1e4, 1e9, 1e15, 1e300]
    return [[x, double(mp.loggamma(mp.mpf(x)))] for x in points]


def log_factorial():
    return [[n, double(mp.loggamma(n + 1))] for n in [0, 1, 2, 5, 10, 20, 100, 170, 171, 1000, 123456, 10**9]]


def poisson():
    pairs = [(0, 1e-8), (0, 3), (1, 0.2), (2, 0.2), (3, 4.5), (8, 4.5), (20, 4.5), (60, 4.5), (0, 700), (5, 60)]
    pairs += [(40, 60), (60, 60), (61, 60), (100, 60), (190, 200), (199, 199.5), (199, 200), (200, 200), (201, 200)]
    pairs += [(260, 200), (285, 200), (290, 200), (140, 200), (150, 200), (500, 400), (500, 700), (900, 1000)]
    pairs += [(1000, 1000.5), (1100, 1000), (1000, 100), (700, 1000), (9500, 10000), (10500, 10000), (12000, 10000)]
    pairs += [(10**6 - 5000, 10**6), (10**6 + 5000, 10**6), (10**6 + 20000, 10**6), (10**6, 10**6)]
    pairs += [(10**9 - 10**6, 10**9), (10**9 + 10**5, 10**9), (10**9 + 10**6, 10**9)]
    rows = []
    for x, mean in pairs:
        below = poisson_sum(x, mean, -1)
        above = poisson_sum(x, mean, 1)
        rows.append([x, mean, double(below), double(above)])
    return rows


def poisson_sum(x, mean, direction):
    """Sum of the probabilities from x downwards (P(X <= x)) or upwards (P(X >= x)), term by term or by its complement."""
    mean = mp.mpf(mean)
    if direction > 0 and x == 0:
        return mp.mpf(1)
    if direction < 0 and x > mean:
        return 1 - poisson_sum(x + 1, mean, 1)
    if direction > 0 and x < mean:
        return 1 - poisson_sum(x - 1, mean, -1)
    term = total = mp.mpf(1)
    k = x
    while term > total * mp.mpf(10) ** -30:
        if direction < 0:
            if k == 0:
                break
            term *= k / mean
            k -= 1
        else:
            k += 1
            term *= mean / k
        total += term
    return total * mp.exp(x * mp.log(mean) - mean - mp.loggamma(x + 1))


if __name__ == "__main__":
    tables = {
        "normalCdf": normal_cdf(),
        "normalQuantile": normal_quantile(),
        "chiSquare1Quantile": chi_square_1_quantile(),
        "logGamma": log_gamma(),
        "logFactorial": log_factorial(),
        "poisson": poisson(),
    }
    made = "distributions.py with mpmath " + mp.__version__
    lines = [f'  {json.dumps(name)}: [\n    ' + ",\n    ".join(json.dumps(r) for r in rows) + "\n  ]" for name, rows in tables.items()]
    print("{\n  " + f'"madeBy": {json.dumps(made)},\n' + ",\n".join(lines) + "\n}")
