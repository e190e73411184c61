/** An estimate before the workbench has added where it came from. */
export type Unsourced<E> = Omit<E, 'provenance'>;
