/** The index of the last of some things for which a test holds; -1 where it holds for none. Engines take much longer for the method of arrays. */
export function lastWhere<T>(list: readonly T[], isMeant: (each: T, at: number) => boolean): number {
  let at = list.length - 1;
  while (at >= 0 && !isMeant(list[at] as T, at)) at--;
  return at;
}
