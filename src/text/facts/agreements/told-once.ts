import type { AgreementDraft } from "./agreement-draft.js";

/** The agreements of a page without those that it tells again: a titled one by its title, one in a caption by its form. */
export function toldOnce(drafts: readonly AgreementDraft[]): AgreementDraft[] {
  const titles = new Set<string>();
  return drafts.filter((draft) => {
    if (draft.caption && drafts.some((other) => !other.caption && other.form === draft.form && shares(other.topics, draft.topics))) return false;
    if (draft.title === undefined) return true;
    const key = `${draft.form} ${draft.title}`;
    if (titles.has(key)) return false;
    titles.add(key);
    return true;
  });
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((topic) => b.includes(topic)) || (a.length === 0 && b.length === 0);
