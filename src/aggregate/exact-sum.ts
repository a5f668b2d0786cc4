import { powerOfTen, unscaled } from "../columns/index.js";
import { type Decimal, type Estimate, multiplyRational, type Rational, toDecimal } from "../model/index.js";
import type { Ends, EstimateSum } from "./estimate-sum.js";

/** A sum of a group, however it came about. Its quotient need not be in lowest terms. */
export type GroupSum = Pick<EstimateSum, "exact" | "isExact" | "ends" | "estimate">;

/** A sum of plain numbers, kept as one quotient; its decimal is made when it is asked for. */
export class ExactSum implements GroupSum {
  readonly isExact = true;

  constructor(private readonly numerator: bigint, private readonly denominator: bigint) {}

  get exact(): Rational {
    return { numerator: this.numerator, denominator: this.denominator };
  }

  get ends(): Ends {
    return { low: this.exact, high: this.exact, closed: { low: true, high: true } };
  }

  estimate(factor?: Rational): Estimate {
    return { value: toDecimal(factor === undefined ? this.exact : multiplyRational(this.exact, factor)), bound: "exact" };
  }
}

/** A sum of whole numbers of 10^-scale. */
export class ScaledSum extends ExactSum {
  constructor(private readonly total: bigint, private readonly scale: number) {
    super(total, powerOfTen(scale));
  }

  override estimate(factor?: Rational): Estimate {
    return factor === undefined ? { value: this.decimal(), bound: "exact" } : super.estimate(factor);
  }

  private decimal(): Decimal {
    return this.total < longest && this.total > -longest ? unscaled(this.total, this.scale) : toDecimal(this.exact);
  }
}

/** The first whole number that a decimal of 60 digits does not hold. */
const longest = 10n ** 60n;
