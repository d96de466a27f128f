// Words that only say where something is: *de straten achter het spoor* are not
// about trains.

const beside =
  /(?<![\p{L}-])(?:achter|langs|rond|rondom|naast|tegenover|nabij)\s+(?:de|het|een|'t|dit|deze)\s+(?:\p{Ll}+e\s+)?([\p{L}-]+)/giu

/** Where such words begin in a text. */
export function placeNames(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(beside)].map(({ index, 0: all, 1: name }) => index + all.length - name!.length))
}
