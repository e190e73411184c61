import { describe, expect, it } from 'vitest';
import { misfit, misfitOfContinuous } from '../test/misfit.ts';
import { drawNormal } from './draw-normal.ts';
import { normalCdf } from './normal.ts';
import { randomStream } from './random-stream.ts';

describe('drawNormal', () => {
  it('has the normal distribution', () => {
    const stream = randomStream(20051201);
    const { chiSquare, kolmogorov } = misfitOfContinuous(400_000, () => drawNormal(stream), normalCdf, 512);
    expect(Math.abs(chiSquare)).toBeLessThan(4);
    expect(kolmogorov).toBeLessThan(2.3);
  });

  it('has the tails of the normal distribution, on both sides of where the layers end', () => {
    const draws = 2_000_000;
    const stream = randomStream(3);
    const edges = [3, 3.2, 3.4, 3.6, 3.654, 3.7, 3.8, 4, 4.2];
    const counts = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const z = drawNormal(stream);
      const size = Math.abs(z);
      if (size < 3) continue;
      const cell = edges.findLastIndex((edge) => size >= edge) + (z < 0 ? edges.length : 0);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const side = edges.map((edge, i) => normalCdf(-edge) - (i + 1 < edges.length ? normalCdf(-edges[i + 1]!) : 0));
    expect(Math.abs(misfit(counts, [...side, ...side], draws))).toBeLessThan(4);
  });

  it('gives draws that follow each other independently', () => {
    const draws = 200_000;
    const stream = randomStream(17);
    let before = drawNormal(stream);
    let products = 0;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const next = drawNormal(stream);
      products += before * next;
      squares += (before * before - 1) * (next * next - 1);
      before = next;
    }
    expect(Math.abs(products) / Math.sqrt(draws)).toBeLessThan(4);
    expect(Math.abs(squares) / Math.sqrt(4 * draws)).toBeLessThan(4);
  });
});
