import { describe, expect, it } from 'vitest';
import { panelEdges, smoothScale, spacingAt, unseenAt } from './scale.ts';

describe('the smooth scale', () => {
  it.each([1, 30, 1e4, 1e8])('is undone, with its slope, at %s', (x) => {
    const t = smoothScale(x, 250);
    expect(unseenAt(t, 250) / x).toBeCloseTo(1, 12);
    const slope = (unseenAt(t + 1e-4, 250) - unseenAt(t - 1e-4, 250)) / 2e-4;
    expect(spacingAt(x, 250) / slope).toBeCloseTo(1, 6);
  });
});

describe('panelEdges', () => {
  const edges = panelEdges(256.5, 1e6 + 0.5, 500);
  const numbers = [...edges].map((t) => unseenAt(t, 500));

  it('stay close at any end', () => {
    for (const end of [1e4, 1.7e4, 3e4, 1e8]) {
      const last = panelEdges(256.5, end, 100).slice(-2);
      expect(unseenAt(last[1]!, 100) / unseenAt(last[0]!, 100)).toBeLessThan(2);
    }
  });

  it('go from end to end', () => {
    expect(numbers[0]).toBeCloseTo(256.5, 9);
    expect(edges.at(-1)).toBe(smoothScale(1e6 + 0.5, 500));
  });

  it('are at most the least width of a posterior and a factor of two apart', () => {
    for (let i = 1; i < numbers.length; i++) {
      const [from, to] = [numbers[i - 1]!, numbers[i]!];
      expect(to).toBeGreaterThan(from);
      expect(to / from).toBeLessThan(2);
      // The width at the end of the panel; it grows along it.
      expect(to - from).toBeLessThan(1.1 * Math.sqrt(to) * (1 + to / 500));
    }
  });

  it('are few', () => {
    expect(edges.length).toBeLessThan(100);
  });
});
