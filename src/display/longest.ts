const latinLetter = /\p{Script=Latin}/u;
const endsWord = (text: string, form: string): boolean => !(latinLetter.test(form.at(-1) ?? "") && latinLetter.test(text[form.length] ?? ""));

/** The longest of some words that a text begins with; a word of letters must end where the letters end. */
export function longest<T extends { form: string }>(text: string, words: Iterable<T>): T | null {
  const folded = text.toLowerCase();
  let found: T | null = null;
  for (const word of words) if (word.form.length > (found?.form.length ?? 0) && folded.startsWith(word.form.toLowerCase()) && endsWord(text, word.form)) found = word;
  return found;
}
