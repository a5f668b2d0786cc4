/** What stands at an index of a list, and nothing before its first: engines look a negative index up as a name, which takes them many times as long. */
export const nth = <T>(list: readonly T[], index: number): T | undefined => (index < 0 ? undefined : list[index]);
