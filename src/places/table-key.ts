/** Combining marks, apostrophes, full stops, quotation marks: what a name is written with or without. */
const silent = /[\u0300-\u036f'.\u2018-\u201d]+/g;

/** Spaces, hyphens and dashes, slashes, commas, brackets, middle dots: what stands between words. */
export const breaks = /[\s\-_,/()\u00b7\u2010-\u2015\u2212\u3000\uff08\uff09\uff0c]/;

/** Letters that Unicode does not take apart into a bare letter and a mark. */
const bare: Readonly<Record<string, string>> = { đ: "d", ø: "o", ı: "i", ł: "l", ß: "ss" };

/** A sign of full width as the common one. */
const halfWidth = (sign: string): string => (/[\uff01-\uff5e]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign);

/** What each small letter or sign is in a key: bare letters, a space, or nothing. Worked out once a sign: asking Unicode for each name anew is most of the time of a look-up. */
const known = new Map<string, string>();

function plainOf(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const plain = breaks.test(sign) ? " " : [...halfWidth(sign).toLowerCase().normalize("NFD").replace(silent, "")].map((letter) => bare[letter] ?? letter).join("");
  known.set(sign, plain);
  return plain;
}

/** All but what stays as it is: letters, digits, Chinese, spaces, and what stands between the names of a list. */
const changing = /[^a-z0-9 ;>\t\n\u3400-\u9fff]/g;

/** Whether a small sign stays as it is: letters, digits, Chinese. */
const stays = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0x3400 && code <= 0x9fff);

/** Spaces before, behind and between names, but for one between words. */
const needless = /(^|[;>\t\n]) +| +(?=[ ;>\t\n]|$)/g;

/** Whether a small text is its own key: what stays, and single spaces between words. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!stays(code) && !(code === 32 && index > 0 && text.charCodeAt(index - 1) !== 32 && index < text.length - 1)) return false;
  }
  return true;
}

/** A name without case, marks, apostrophes and kinds of hyphen; or a list of names, each so. Chinese stays as it is: in the tables it is simplified, or stands beside the simplified form. */
export function tableKey(text: string): string {
  const small = text.toLowerCase();
  if (isPlain(small)) return small;
  return small.replace(changing, plainOf).replace(needless, "$1");
}
