import { MAX_LISTS } from '@repere/contracts';

/** Lists as membership cells name them; each new name gets the next bit. */
export class ListNames {
  readonly #bits = new Map<string, number>();
  readonly #fixed: readonly string[] | null;

  /** @param fixed the only lists there are, where the user named them */
  constructor(fixed: readonly string[] | null) {
    this.#fixed = fixed;
    for (const name of fixed ?? []) this.#bits.set(name, this.#bits.size);
  }

  /** The bit of a list; `null` for one that is not among the named lists. */
  bitOf(name: string): number | null {
    const known = this.#bits.get(name);
    if (known !== undefined) return known;
    if (this.#fixed !== null) return null;
    const bit = this.#bits.size;
    // Beyond the limit the table is refused, and only how many lists there are still counts; a wrong column must not fill
    // the memory.
    if (bit < REMEMBERED) this.#bits.set(name, bit);
    return bit;
  }

  get size(): number {
    return this.#bits.size;
  }

  /** Names in the order the user gave, else sorted, so that the order of rows does not matter. */
  ordered(): { readonly names: readonly string[]; position(bit: number): number } {
    const found = [...this.#bits.keys()];
    const names = this.#fixed ?? found.toSorted();
    return { names, position: (bit) => names.indexOf(found[bit] ?? '') };
  }
}

const REMEMBERED = 64 * MAX_LISTS;
