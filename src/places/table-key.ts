/** A key that is nothing but words of small letters and Chinese: the native calls below are spared. */
const plain = /^[a-z0-9\u3400-\u9fff]+(?: [a-z0-9\u3400-\u9fff]+)*$/;

/** Combining marks, apostrophes, full stops, quotation marks: what a name is written with or without. */
const silent = /[\u0300-\u036f'.\u2018-\u201d]+/g;

/** Spaces, hyphens and dashes, slashes, commas, brackets, middle dots: what stands between words. */
const breaks = /[\s\-_,/()\u00b7\u2010-\u2015\u2212\u3000\uff08\uff09\uff0c]+/g;

/** Letters that Unicode does not take apart into a bare letter and a mark, and the signs of full width. */
const others = /[đøıłß\uff01-\uff5e]/g;
const bare: Readonly<Record<string, string>> = { đ: "d", ø: "o", ı: "i", ł: "l", ß: "ss" };
const plainOther = (sign: string): string => bare[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0).toLowerCase();

/** A name without case, marks, apostrophes and kinds of hyphen. Chinese stays as it is: in the tables it is simplified, or stands beside the simplified form. */
export function tableKey(text: string): string {
  const small = text.toLowerCase();
  if (plain.test(small)) return small;
  const bareLetters = small.normalize("NFD").replace(silent, "");
  return plain.test(bareLetters) ? bareLetters : bareLetters.replace(breaks, " ").replace(others, plainOther).trim();
}
