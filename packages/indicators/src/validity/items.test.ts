import { randomStream } from '@repere/numerics';
import { describe, expect, it } from 'vitest';
import type { AnswerMatrix } from './answer-matrix.ts';
import { itemAnalysis } from './item-analysis.ts';
import { chanceOfYes, fitItemResponse, testInformation } from './item-response.ts';
import { fitLatentClasses } from './latent-classes.ts';

function matrix(rows: readonly (readonly number[])[]): AnswerMatrix {
  return { values: Int8Array.from(rows.flat()), people: rows.length, items: rows[0]!.map((_, index) => `i${index}`) };
}

/** Normal numbers by Box and Muller. */
function normals(seed: number): () => number {
  const stream = randomStream(seed);
  return () => Math.sqrt(-2 * Math.log(stream.nextUniform())) * Math.cos(2 * Math.PI * stream.nextUniform());
}

/** Answers of people with a normal trait to items with known curves. */
function drawn(
  people: number,
  curves: readonly (readonly [slope: number, intercept: number])[],
  seed: number,
  missing = 0,
): AnswerMatrix {
  const normal = normals(seed);
  const stream = randomStream(seed + 1);
  return matrix(
    Array.from({ length: people }, () => {
      const trait = normal();
      return curves.map(([slope, intercept]) => {
        if (stream.nextUniform() < missing) return -1;
        return stream.nextUniform() < chanceOfYes({ slope, intercept }, trait) ? 1 : 0;
      });
    }),
  );
}

describe('itemAnalysis', () => {
  it('gives the values of a table worked out by hand', () => {
    const { items, alpha, complete } = itemAnalysis(
      matrix([
        [1, 1, 1],
        [1, 1, 0],
        [1, 0, 0],
        [0, 0, 0],
      ]),
    );
    expect(complete).toBe(4);
    expect(items.map(({ endorsement }) => endorsement)).toEqual([0.75, 0.5, 0.25]);
    // Item variances 1/4, 1/3, 1/4; totals 3, 2, 1, 0 with variance 5/3.
    expect(alpha).toBeCloseTo(1.5 * (1 - (1 / 4 + 1 / 3 + 1 / 4) / (5 / 3)), 12);
    // The first item against the means 1, 1/2, 0, 0 of the other two.
    expect(items[0]!.itemRest).toBeCloseTo(0.375 / 3 / Math.sqrt(0.25 * (0.6875 / 3)), 12);
  });

  it('leaves unknown answers out, and says where nothing varies', () => {
    const { items, complete } = itemAnalysis(
      matrix([
        [1, -1, 1],
        [1, 1, 0],
        [1, 0, -1],
      ]),
    );
    expect([items[1]!.n, items[1]!.endorsement, complete]).toEqual([2, 0.5, 1]);
    expect(items[0]!.itemRest).toBeNull();
    expect(items[0]!.alphaIfDropped).toBeNull();
  });
});

describe('fitItemResponse', () => {
  const CURVES = [
    [1, 0.5],
    [1.5, -1],
    [0.7, 1],
    [2, 0],
    [1.2, -0.5],
    [0.9, 0.2],
  ] as const;

  it('recovers the curves that the answers were drawn from, unknown answers or not', () => {
    for (const missing of [0, 0.2]) {
      const fit = fitItemResponse(drawn(6000, CURVES, 11, missing));
      expect(fit.status).toBe('ok');
      fit.items.forEach(({ slope, intercept, slopeError, interceptError }, index) => {
        expect(Math.abs(slope - CURVES[index]![0])).toBeLessThan(4 * slopeError!);
        expect(Math.abs(intercept - CURVES[index]![1])).toBeLessThan(4 * interceptError!);
        expect(slopeError).toBeLessThan(0.25);
      });
    }
  });

  it('gives limits by the level, and no place to an item that may be flat', () => {
    const data = drawn(800, [...CURVES, [0.02, 0.3]], 3);
    const [wide, narrow] = [0.99, 0.8].map((level) => fitItemResponse(data, level).items);
    wide!.forEach(({ slope, slopeLimits, slopeError }, index) => {
      const [low, high] = slopeLimits!;
      expect(high - slope).toBeCloseTo(2.5758 * slopeError!, 3);
      expect(slope - low).toBeCloseTo(high - slope, 10);
      expect(narrow![index]!.slopeLimits![0]).toBeGreaterThan(low);
    });
    expect(wide!.at(-1)!.locationLimits).toBeNull();
    // The delta method against the same error by a small step: limits of the first location lie around it.
    const { location, locationLimits } = wide![0]!;
    expect(locationLimits![0]).toBeLessThan(location!);
    expect(locationLimits![1]).toBeGreaterThan(location!);
  });

  it('is at a maximum: a step in any direction lowers the likelihood', () => {
    const data = drawn(400, CURVES.slice(0, 4), 5);
    const fit = fitItemResponse(data);
    const nodes = Array.from({ length: 241 }, (_, index) => -6 + index * 0.05);
    const likelihood = (curves: readonly { slope: number; intercept: number }[]) => {
      const prior = nodes.map((node) => Math.exp((-node * node) / 2));
      const whole = prior.reduce((sum, value) => sum + value, 0);
      let sum = 0;
      for (let person = 0; person < data.people; person++) {
        let chance = 0;
        nodes.forEach((node, point) => {
          let product = prior[point]! / whole;
          curves.forEach((curve, item) => {
            const yes = chanceOfYes(curve, node);
            product *= data.values[person * 4 + item] === 1 ? yes : 1 - yes;
          });
          chance += product;
        });
        sum += Math.log(chance);
      }
      return sum;
    };
    const best = likelihood(fit.items);
    expect(best).toBeCloseTo(fit.logLikelihood!, 3);
    fit.items.forEach((_, item) => {
      for (const part of ['slope', 'intercept'] as const) {
        for (const step of [-0.02, 0.02]) {
          const moved = fit.items.map((curve, index) =>
            index === item ? { ...curve, [part]: curve[part] + step } : curve,
          );
          expect(likelihood(moved)).toBeLessThan(best);
        }
      }
    });
  });

  it('says where the items tell people apart', () => {
    const { items } = fitItemResponse(drawn(3000, CURVES, 3));
    expect(testInformation(items, 0)).toBeGreaterThan(testInformation(items, 4));
  });

  it('says when there is nothing to fit', () => {
    expect(
      fitItemResponse(
        matrix([
          [1, 0, 1],
          [1, 0, 1],
        ]),
      ).status,
    ).toBe('not-applicable');
  });
});

describe('fitLatentClasses', () => {
  /** Answers of two classes with known accuracies. */
  function classes(
    people: number,
    prevalence: number,
    sensitivity: readonly number[],
    specificity: readonly number[],
    seed: number,
  ) {
    const stream = randomStream(seed);
    return matrix(
      Array.from({ length: people }, () => {
        const isCase = stream.nextUniform() < prevalence;
        return sensitivity.map((share, item) =>
          Number(stream.nextUniform() < (isCase ? share : 1 - specificity[item]!)),
        );
      }),
    );
  }

  it('recovers prevalence, sensitivity and specificity without a standard', () => {
    const [sensitivity, specificity] = [
      [0.9, 0.8, 0.7, 0.85],
      [0.95, 0.9, 0.85, 0.9],
    ];
    const fit = fitLatentClasses(classes(20_000, 0.3, sensitivity, specificity, 4), { classes: 2, starts: 6, seed: 1 });
    expect(fit.status).toBe('ok');
    expect(fit.accuracy!.prevalence).toBeCloseTo(0.3, 1);
    fit.accuracy!.items.forEach((item, index) => {
      expect(Math.abs(item.sensitivity - sensitivity[index]!)).toBeLessThan(0.03);
      expect(Math.abs(item.specificity - specificity[index]!)).toBeLessThan(0.03);
    });
  });

  it('with three items and two classes fits every pattern exactly', () => {
    const data = classes(5000, 0.4, [0.9, 0.8, 0.75], [0.9, 0.85, 0.95], 9);
    const { classes: found, logLikelihood } = fitLatentClasses(data, { classes: 2, starts: 8, seed: 2 });
    const counts = new Map<string, number>();
    for (let person = 0; person < data.people; person++) {
      const key = data.values.subarray(person * 3, person * 3 + 3).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    let saturated = 0;
    for (const [key, count] of counts) {
      const chance = found.reduce(
        (sum, { share, yes }) =>
          sum +
          share *
            [...key].reduce((product, answer, item) => product * (answer === '1' ? yes[item]! : 1 - yes[item]!), 1),
        0,
      );
      expect(chance).toBeCloseTo(count / data.people, 4);
      saturated += count * Math.log(count / data.people);
    }
    expect(logLikelihood).toBeCloseTo(saturated, 3);
  });

  it('prefers by BIC the number of classes that made the data', () => {
    const data = classes(3000, 0.3, [0.9, 0.85, 0.8, 0.9, 0.75], [0.9, 0.9, 0.95, 0.85, 0.9], 6);
    const bic = (count: number) => fitLatentClasses(data, { classes: count, starts: 5, seed: 3 }).bic!;
    expect(bic(2)).toBeLessThan(bic(1));
    expect(bic(2)).toBeLessThan(bic(3));
  });

  it('says when the answers cannot settle it', () => {
    expect(
      fitLatentClasses(
        matrix([
          [1, 0],
          [0, 1],
        ]),
        { classes: 2, starts: 3, seed: 1 },
      ).status,
    ).toBe('unidentified');
    expect(
      fitLatentClasses(
        matrix([
          [1, 0, 1],
          [0, 1, 0],
        ]),
        { classes: 4, starts: 3, seed: 1 },
      ).status,
    ).toBe('unidentified');
  });

  it('has limits inside 0 and 1 that narrow with people, and none at the border', () => {
    const stream = randomStream(21);
    const people = (count: number) =>
      matrix(
        Array.from({ length: count }, () => {
          const has = stream.nextUniform() < 0.3;
          // Nobody without the signs says yes to the last one.
          return [0.8, 0.7, 0.9, 0.6].map((chance, item) =>
            Number(stream.nextUniform() < (has ? chance : item === 3 ? 0 : 0.1)),
          );
        }),
      );
    const [few, many] = [400, 6400].map(
      (count) => fitLatentClasses(people(count), { classes: 2, starts: 5, seed: 1 }).accuracy!,
    );
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(many!.prevalenceLimits!)).toBeLessThan(width(few!.prevalenceLimits!) / 2.5);
    for (const { sensitivity, sensitivityLimits } of many!.items) {
      expect(sensitivityLimits![0]).toBeLessThan(sensitivity);
      expect(sensitivityLimits![1]).toBeGreaterThan(sensitivity);
      expect(sensitivityLimits![1]).toBeLessThan(1);
    }
    expect(many!.items[3]!.specificity).toBeGreaterThan(0.999);
    expect(many!.items[3]!.specificityLimits).toBeNull();
  });
});
