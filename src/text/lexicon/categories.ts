// The categories of words that grammars ask for. A lexicon has an entry for each: a language that forgets one does not compile.

/** Words of numbers. */
export type NumberCategory =
  /** as: digits ("3" for three, 三). */
  | "cardinal"
  /** as: the power of ten ("9" for billion, tỷ; "8" for 亿). */
  | "scale"
  /** as: a decimal ("0.5" for half). */
  | "fraction"
  /** as: "after" for words such as "half a" that stand before a scale. */
  | "and"
  /** as: a bound; stands before the number ("over", "gần", 超). */
  | "bound-before"
  /** as: a bound; stands after the number or its unit ("or more", "trở lên", 以上). */
  | "bound-after"
  /** as: "from", "to", "between" or "and": words of ranges. */
  | "range"
  /** as: "th" or "number": what makes a number an ordinal ("10th", "thứ 5", 第). */
  | "ordinal"
  /** as: "times": multiples ("2.3 times", "gấp 3,15 lần", 2.9倍). */
  | "times"
  /** as: a factor ("2" for doubled). */
  | "multiple";

/** Words of percentages, quantities and money. */
export type MeasureCategory =
  /** as: "%" or "point" (percentage points). */
  | "percent"
  /** as: a unit code, with a factor where the word means many ("t", "t*0.1"). */
  | "unit"
  /** as: "before" or "after": words between a number and its unit that say nothing ("worth of"). */
  | "filler"
  /** as: "+" or "-": words by which a figure rises or falls. */
  | "change"
  /** as: "part" ("accounted for", chiếm, 占) or "noun" ("share of"). */
  | "share"
  /** as: "target": levels of a plan ("of the year's plan", 完成年度计划). */
  | "target"
  /** as: "rate" (interest, tax, growth target …) or "other". */
  | "rate"
  /** as: an amount's role other than trade ("investment", "aid", "budget", "tariff", "gdp", "price", "other"). */
  | "role";

/** Words of periods; `as` is explained in the periods' grammar. */
export type PeriodCategory = "month-name" | "weekday" | "period-unit" | "period-order" | "period-relative" | "period-bound" | "period-base" | "period-range" | "period-fixed" | "period-day";

/** Words around names of places. */
export type PlaceCategory =
  /** as: "north" …: words that make a part of a place ("northern", Bắc). */
  | "side"
  /** as: "person" (a title), "surname", "paper" or "firm": words that make a name beside them no place. */
  | "not-place";

/** Words of trade. */
export type FlowCategory =
  /** as: a direction of the contract. */
  | "direction"
  /** as: "from" or "to" or "with" or "between" or "and" or "via" or "by" or "of" or "in". */
  | "relation"
  /** as: "surplus" or "deficit". */
  | "balance"
  /** as: "trade": words that speak of trade without a direction ("turnover", kim ngạch). */
  | "trade"
  /** as: "respectively": lists that run side by side. */
  | "respectively"
  /** as: "of-which": parts of what was said before. */
  | "of-which"
  /** as: a status of the contract other than actual. */
  | "status"
  /** as: "no-flow": what makes a figure no flow ("daily average", "retail sales"). */
  | "no-flow"
  /** as: a valuation. */
  | "valuation"
  /** as: "self": words that stand for a place named before ("the province", cả nước, 全市). */
  | "anaphor"
  /** as: "commodity": goods that are named with no capital letter. */
  | "commodity";

/** Words of agreements. */
export type AgreementCategory = "agreement-form" | "agreement-status" | "agreement-purpose" | "agreement-word";

/** Words of pages. */
export type PageCategory =
  /** as: "related", "caption", "menu", "comment", "notice", "dateline". */
  | "page";

export type WordCategory = NumberCategory | MeasureCategory | PeriodCategory | PlaceCategory | FlowCategory | AgreementCategory | PageCategory;
