// Sets of atoms as bits. Whether a word has one of a set of atoms is asked of
// every word of every sentence worth a look; a `Set` would take ten times as long.

/** One bit for each atom. */
export type AtomSet = Uint32Array

/** @param size more than the highest atom that the set will hold */
export function createAtomSet(size: number, atoms: readonly number[] = []): AtomSet {
  const set = new Uint32Array((size + 31) >>> 5)
  addAtoms(set, atoms)
  return set
}

export function addAtoms(set: AtomSet, atoms: readonly number[]): void {
  for (let index = 0; index < atoms.length; index++) set[atoms[index]! >>> 5]! |= 1 << (atoms[index]! & 31)
}

/** An atom numbered after the set was made is not in it. */
export function hasAtom(set: AtomSet, atom: number): boolean {
  return atom >>> 5 < set.length && ((set[atom >>> 5]! >>> (atom & 31)) & 1) === 1
}

export function hasAnyAtom(set: AtomSet, atoms: readonly number[]): boolean {
  for (let index = 0; index < atoms.length; index++) if (hasAtom(set, atoms[index]!)) return true
  return false
}
