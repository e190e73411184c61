import { describe, expect, it } from 'vitest';
import { gaussLegendre, legendreCoefficients, legendreIntegral, legendreValue } from './legendre.ts';

describe('gaussLegendre', () => {
  it('has the tabulated rule of five points', () => {
    // Abramowitz and Stegun (1964), table 25.4.
    const nodes = [-0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664];
    const weights = [0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189];
    const rule = gaussLegendre(5);
    rule.nodes.forEach((node, i) => {
      expect(node).toBeCloseTo(nodes[i]!, 14);
      expect(rule.weights[i]).toBeCloseTo(weights[i]!, 14);
    });
  });

  it('is exact for powers below twice its points, and not beyond', () => {
    const { nodes, weights } = gaussLegendre(8);
    const integral = (power: number) => nodes.reduce((sum, node, i) => sum + weights[i]! * node ** power, 0);
    for (let power = 0; power < 16; power++)
      expect(integral(power)).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 14);
    expect(Math.abs(integral(16) - 2 / 17)).toBeGreaterThan(1e-6);
  });
});

describe('a Legendre series', () => {
  const rule = gaussLegendre(4);
  const cubic = (s: number) => 2 - s + 3 * s * s + 5 * s ** 3;
  const integral = (s: number) => 2 * s - s ** 2 / 2 + s ** 3 + (5 * s ** 4) / 4;
  const coefficients = new Float64Array(7).fill(9);
  legendreCoefficients(rule, rule.nodes.map(cubic), coefficients, 2);

  it('reproduces the polynomial it is made from', () => {
    for (const s of [-1, -0.3, 0, 0.8, 1]) expect(legendreValue(coefficients, 2, 4, s)).toBeCloseTo(cubic(s), 13);
  });

  it('integrates it from the left end', () => {
    for (const s of [-1, -0.3, 0, 0.8, 1])
      expect(legendreIntegral(coefficients, 2, 4, s)).toBeCloseTo(integral(s) - integral(-1), 13);
  });

  it('leaves its neighbours alone', () => {
    expect([coefficients[0], coefficients[1], coefficients[6]]).toEqual([9, 9, 9]);
  });
});
