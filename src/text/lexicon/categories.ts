// The categories of words that grammars ask for. A lexicon has an entry for each: a language that forgets one does not compile.

/** Words of numbers. */
export type NumberCategory =
  /** as: digits ("3" for three, 三). */
  | "cardinal"
  /** as: what the word multiplies by, in digits (1000000000 for billion, tỷ; 100000000 for 亿; 12 for dozen). A form of one exact letter ("=m") multiplies money only. */
  | "scale"
  /** as: a decimal that stands before a scale ("0.5" for "half a billion"), or "0.5 after": half of the scale before ("một tỷ rưỡi"). */
  | "fraction"
  /** as: "one" (a, an), "of" ("a quarter of a million"), "and", "plus 0.5" ("and a half"), "point" (点, phẩy): words inside numbers; "minus" stands before one. */
  | "and"
  /** as: "many": before a scale they make it no number (hàng trăm, 数百); "fraction" (分之): the numbers beside it count nothing by themselves. */
  | "vague"
  /** as: a bound; stands before the number ("over", "gần", 超). */
  | "bound-before"
  /** as: a bound; stands after the number or its unit ("or more", "trở lên", 以上). */
  | "bound-after"
  /** as: "from", "between", "to", "and", or "from-to" (lên, 增至: from one value to another, which is no range). */
  | "range"
  /** as: "before" or "after": what makes a number an ordinal ("No.", "10th", "thứ 5", 第). */
  | "ordinal"
  /** as: "of" (the factor is of the whole: gấp 3 lần), "add" (of what was added: 增长2倍); "factor" after it where it is a change but no percentage ("grew 2.3 times"). */
  | "times"
  /** as: anything: a factor after (or before) it is of the whole ("gấp", "-fold", 是…的). */
  | "times-of"
  /** as: a factor of the whole ("2" for doubled); "factor" after it as above. */
  | "multiple"
  /** as: hundredths of a part that is said without a number (half, 四分之三); "about" after it where they are rounded (a third). */
  | "part";

/** Words of percentages, quantities and money. */
export type MeasureCategory =
  /** as: "%", "point" (percentage points), "bare point" (those that are as written, whatever rose or fell), "tenth" (成); "before 1", "before 0.1" stand before the number (百分之, 千分之). */
  | "percent"
  /** as: a unit code, with a factor where the word means many ("kg*50"); "of thing" for words of counting that need a noun (个); "same" for what was counted before (ones, lượt); "month if bound": a duration only with a bound ("at least 6 months"). */
  | "unit"
  /** as: "before" (between a bound and its number: "the", 达), "emphasis" (before a bound: "well over"), "unit" (between a number and its unit), "equivalent" ("or about", tức), "rest" (其余), "on" (between a change and what it is compared with: "up 5% on April"). */
  | "filler"
  /** as: a part of the unit of money ("0.01" for cents, 分), and the currency where the word says it ("0.01 USD" for 美分). */
  | "minor"
  /** as: "+" or "-": verbs and nouns by which a figure rises or falls; "+n" or "-n": nouns that keep their sign whatever happens to them (降幅); "+c" or "-c": comparatives that bound an amount and change a percentage (cao hơn). */
  | "change"
  /** as: "part" ("accounted for", chiếm, 占), or "after" where it stands behind the number ("of"). */
  | "share"
  /** as: anything: levels of a plan ("of the year's plan", 完成年度计划). */
  | "target"
  /** as: "rate" (interest, tax …), "base" (levels of another figure: "equal to", "of the same period"), "each" (makes a rate of the change before it: mỗi năm) or "other". */
  | "rate"
  /** as: an amount's role other than trade ("investment", "aid", "budget", "tariff", "gdp", "price", "other"). */
  | "role"
  /** as: "after" ("per", mỗi), "after day" ("per day") or "before day" (每天, 日均): quantities for each day, week, year. */
  | "per"
  /** as: the unit of time or land in a rate: "day", "ha". */
  | "per-time";

/** Words of periods; `as` is explained in the periods' grammar. */
export type PeriodCategory =
  /** as: the month's number. */
  | "month-name"
  /** as: 1 for Monday to 7. */
  | "weekday"
  /** as: "day", "week", "month", "months" and "days" (counted only: 个月, 天), "letter" (a month in short forms: 9T2024, 9M 2024), "quarter", "year", "fiscal", "decade", "span" (words before or after two years: term, giai đoạn), "number-day" (号: a day only after a month). */
  | "period-unit"
  /** as: "first" or "last": counted from which end; "past": counted back from the day of the text; "next": a month ahead. */
  | "period-order"
  /** as: the number: which quarter or half, in a list that names the unit once ("the first and second quarters"). */
  | "period-ordinal"
  /** as: a unit and how far from the day of publication ("year -1"), "prior" (before what the text speaks of), "that" (what it speaks of), "next" (behind the year last named) or "of" (this year, but only behind another part: "the first half of the year"). */
  | "period-relative"
  /** as: years to add to those counted so (民国, B.E.). */
  | "period-era"
  /** as: "ahead" (what is said behind it lies ahead: "will", sẽ, 将) or "limit" ("before", "until"). */
  | "period-ahead"
  /** as: "until" (from the start of the year to what follows; "until day" where the word ends in "day"), "since", "since-after", "now", "up-to" and "up-to day" (as "until", where that has passed), "to-date" (the year until now), "reached" (as "up-to", at the head of a clause), "from-now" (from the day of the text to what follows; "from-now year" to the end of its year), or a part, with the unit where the word has it ("end month" for 月底): "start", "within", "early", "mid", "late", "close" (the last day, after "until"), "end", "first-half", "second-half". */
  | "period-bound"
  /** as: "same" (the same days), "same-before" (those of the year before, unless said otherwise), "before" (a year earlier), "that" (the period at hand). */
  | "period-base"
  /** as: "from", "to" ("to year" where the word ends in that of this year: 至今年), "between", "and", "ended": words of ranges. */
  | "period-range"
  /** as: "months 1 6": months of a year, and how far that year is from the day of the text ("months 1 6 -1"); "span 2021-01-01 2025-12-31": days. */
  | "period-fixed"
  /** as: "of": words that may stand between the parts of a date. */
  | "period-link"
  /** as: "day": words after which a day follows. */
  | "period-day"
  /** as: "before" and "after" (make "ten months" a duration), "before-year" (makes a number no year), "past" ("the past five years"), "none" (words that hold others of these and mean something else). */
  | "not-period";

/** Words around names of places. */
export type PlaceCategory =
  /** as: the id of the country whose people or goods the word names ("Vietnamese"). */
  | "demonym"
  /** as: "north" …: words that make a part of a place ("northern", Bắc). */
  | "side"
  /** as: "person" (a title), "surname", "paper" or "firm": words that make a name beside them no place; "figures": behind who tells them and trades only where nobody else is named (越方统计); "office": who tells figures and does not trade; "learned": the word behind an office by which it tells (从…获悉). */
  | "not-place";

/** Words of trade. */
export type FlowCategory =
  /** as: a direction of the contract, with "~" for words of any buying and selling ("moved" after it where goods go, not money); after it, for words that name two ("exports and imports"), these in their order. */
  | "direction"
  /** as: "from", "to", "with", "of", "between", "and", "via", "in", "than", "by", "while"; "told" (who tells it: theo, 据), "beside" (where a place lies: opposite, giáp, 毗邻), "which" (before a clause that describes). */
  | "relation"
  /** as: "surplus" or "deficit". */
  | "balance"
  /** as: "trade": words that speak of goods or trade without a direction. */
  | "trade"
  /** as: the way of the goods that reach or leave the reporter ("biggest buyer", "trading partner"): the place so called is the partner. */
  | "counterpart"
  /** as: "respectively": lists that run side by side. */
  | "respectively"
  /** as: "of-which": parts of what was said before. */
  | "of-which"
  /** as: a status of the contract other than actual; "target?" where it is one only if nothing is expected ("to reach"), "aim" where it makes one of what lies ahead only ("raising", "the plan"). */
  | "status"
  /** as: "no-flow": what makes a figure no flow ("daily average", "retail sales"). */
  | "no-flow"
  /** as: words with a word of trade in them that tell of no trade ("trade fair", 贸易公司): anything, or a direction that they tell right before a figure ("doanh nghiệp xuất khẩu 61 triệu USD"). */
  | "compound"
  /** as: a valuation. */
  | "valuation"
  /** as: what it stands for: "province", "city", "prefecture", "country", "both" (also "-countries", "-units"), "group", "partner", "other" (the other of two), "world", "several" (partners of whom none is named), "others", "gate", "own" (at the head of a sentence: what it tells is of the one with whom the sentence before began). */
  | "anaphor"
  /** as: "holder" (whose trade: private firms, processing trade), "rank" (who comes first among several), "buy" (verbs of buyers), "take" (verbs of buyers before a quantity, of a share before an amount), "volume" and "value" (of which a change is), "difference" (behind an amount by which something is more or less), "border" (of the country named before), "again" (stands for the way of goods told before: "those of"), "output" (of what is made, not traded), "outlay" (verbs of spending: trade only where it is spent on imports), "goods" (names of goods that hold words of other lists), "plain" (words beside a figure that are no goods), "until" and "as-of" (before a day up to which is counted; "as of" also before a month), "earn" (verbs by which goods are sold), "cumulative" (the months so far, in passing), "done" (verbs behind the goods with which something was done: "were exported"), "level" (verbs before a figure), "figure" (what stands for the figure told before), "clause" (before a clause that tells why or since when), "began" (verbs by which a gate or a line is opened). */
  | "commodity";

/** Words of agreements. */
export type AgreementCategory =
  /** as: "body" or "firm": the word by which a name is that of an authority or a company. */
  | "agreement-party"
  /** as: a form of the contract; "many" after it where the word itself speaks of several ("agreements"), "part" where it is one only in a list of documents. */
  | "agreement-form"
  /** as: a status of the contract: verbs and nouns by which a document comes to it. */
  | "agreement-status"
  /** as: a purpose of the contract. */
  | "agreement-purpose"
  /**
   * as: "many" or "one" (how many documents), "implements" (words that put an older document to use: under, theo, 按), "holds" (to have or issue one: a joint statement that is issued is signed),
   * "parts" (a list of documents follows), "subject" (who agrees at a meeting), "about" (before what is agreed on: 就), "earlier" (not on the day of the text), "until-now" (not all of it on that day), "pending" (a document that is being negotiated), "topic" (before what a clause is about: thì), "future", "quantified"
   * (after a verb of agreeing: nothing is said of what), "pairs" (signers counted two by two), "counterpart" (an office of the same kind: of the place named behind it), "contracts" (a verb behind which contracts are counted), "other-paper" (what a government issues alone), "still" (a document signed before is in force), "exchanges" (a verb of handing over: counted documents behind it have been signed), "none" (words that hold others of these and mean something else).
   */
  | "agreement-word";

/** Words of pages. */
export type PageCategory =
  /** as: "related", "caption", "menu", "comment", "notice", "dateline"; "partners": what the head of a table says of those with whom is traded; "market": so also before the name of one. */
  | "page";

export type WordCategory = NumberCategory | MeasureCategory | PeriodCategory | PlaceCategory | FlowCategory | AgreementCategory | PageCategory;
