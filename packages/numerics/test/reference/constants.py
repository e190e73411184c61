"""Prints the tables of constants in src/gamma.ts and src/poisson-expansion.ts. Needs Python 3.9 and mpmath.

Run: python3 constants.py
"""

from fractions import Fraction

import mpmath as mp

mp.mp.dps = 40


def zeta_terms(count):
    return [float((-1) ** k * (mp.zeta(k) - 1) / k) for k in range(2, 2 + count)]


def stirling_errors(count):
    def error(n):
        return mp.log(mp.factorial(n)) - (n * mp.log(n) - n + mp.log(2 * mp.pi * n) / 2)

    return [0.0] + [float(error(n)) for n in range(1, count)]


def series_product(a, b, length):
    return [sum(a[i] * b[n - i] for i in range(n + 1)) for n in range(length)]


def series_inverse(a, length):
    inverse = [1 / a[0]]
    for n in range(1, length):
        inverse.append(-sum(a[i] * inverse[n - i] for i in range(1, n + 1)) / a[0])
    return inverse


def uniform_expansion(orders, terms):
    """Taylor coefficients in eta of c_0, c_1, ... of Temme's expansion, exactly.

    mu = lambda - 1 solves mu mu' = eta (1 + mu), from eta^2 / 2 = mu - log(1 + mu).
    """
    length = terms + 2 * orders + 4
    # mu = eta * m(eta), m(0) = 1
    m = [Fraction(1)]
    for n in range(1, length):
        # Coefficient of eta^(n+1) in mu mu' is sum over i + j = n of m_i m_j (j + 1); on the right it is m_(n-1).
        known = sum(m[i] * m[n - i] * (n - i + 1) for i in range(1, n))
        m.append((m[n - 1] - known) / (n + 2))
    ratio = series_inverse(m, length)  # eta / mu
    c = ratio[1:]  # c_0 = 1 / mu - 1 / eta
    rows = [c[:terms]]
    for _ in range(1, orders):
        derivative = [(n + 1) * c[n + 1] for n in range(len(c) - 1)]
        gamma = -derivative[0]
        right = [derivative[n] + gamma * ratio[n] for n in range(len(derivative))]
        assert right[0] == 0
        c = right[1:]
        rows.append(c[:terms])
    return [[float(v) for v in row] for row in rows]


if __name__ == "__main__":
    print("ZETA_TERMS", *zeta_terms(25), sep="\n  ")
    print("STIRLING_ERRORS", *stirling_errors(16), sep="\n  ")
    for order, row in enumerate(uniform_expansion(6, 18)):
        print(f"c_{order}", *row, sep="\n  ")
