/** Combining marks, apostrophes, full stops, quotation marks: what a name is written with or without. */
const silent = /[\u0300-\u036f'.\u2018-\u201d]+/g;

/** Spaces, hyphens and dashes, slashes, commas, brackets, middle dots: what stands between words. */
export const breaks = /[\s\-_,/()\u00b7\u2010-\u2015\u2212\u3000\uff08\uff09\uff0c]/;

/** Letters that Unicode does not take apart into a bare letter and a mark. */
const bare: Readonly<Record<string, string>> = { đ: "d", ø: "o", ı: "i", ł: "l", ß: "ss" };

/** A sign of full width as the common one. */
const halfWidth = (sign: string): string => (/[\uff01-\uff5e]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign);

/** What each small letter or sign is in a key: bare letters, a space, or nothing. Worked out once a sign: asking Unicode for each name anew is most of the time of a look-up. */
const known = new Map<number, string>();

function plainOf(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const sign = String.fromCharCode(code);
  const plain = breaks.test(sign) ? " " : [...halfWidth(sign).toLowerCase().normalize("NFD").replace(silent, "")].map((letter) => bare[letter] ?? letter).join("");
  known.set(code, plain);
  return plain;
}

/** Whether a small sign stays as it is: letters, digits, Chinese. */
const stays = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0x3400 && code <= 0x9fff);

/** How many signs at the start stay as they are, single spaces between words among them. */
function plainLength(text: string): number {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!stays(code) && !(code === 32 && index > 0 && text.charCodeAt(index - 1) !== 32 && index < text.length - 1)) return index;
  }
  return text.length;
}

/** A name without case, marks, apostrophes and kinds of hyphen. Chinese stays as it is: in the tables it is simplified, or stands beside the simplified form. */
export function tableKey(text: string): string {
  const small = text.toLowerCase();
  const start = plainLength(small);
  if (start === small.length) return small;
  let key = small.slice(0, start).trimEnd();
  let gap = key.length < start;
  for (let index = start; index < small.length; index++) {
    const code = small.charCodeAt(index);
    const sign = stays(code) ? small.charAt(index) : plainOf(code);
    if (sign === " ") gap = key !== "";
    else if (sign !== "") {
      key += gap ? ` ${sign}` : sign;
      gap = false;
    }
  }
  return key;
}
