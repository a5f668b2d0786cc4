import { addRational, compareRational, type Decimal, type Estimate, estimateFrom, type Interval, interval, multiplyRational, type Rational, rational, rationalOf, stepOf, toDecimal } from "../model/index.js";

const zero = rational(0n);
const one = rational(1n);

/** The ends of all numbers that a sum may be. */
export interface Ends {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly closed: { readonly low: boolean; readonly high: boolean };
}

/**
 * A sum of estimates that stays exact however its parts were converted: ends are kept as quotients and become decimals
 * once, at the end. It says of the sum what the arithmetic of estimates says of two figures.
 */
export class EstimateSum {
  private value: Rational = zero;
  private low: Rational | null = zero;
  private high: Rational | null = zero;
  private closed = { low: true, high: true };
  private readonly bounds = new Set<Estimate["bound"]>();
  private readonly signs = new Set<number>();
  private plainStep: Rational | null = null;
  private looseStep: Rational | null = null;
  private stepStated = false;

  /** The exact sum of the stated values, whatever their bounds. */
  get exact(): Rational {
    return this.value;
  }

  /** Adds exact amounts, already summed. */
  addPlain(amount: Rational): void {
    this.value = addRational(this.value, amount);
    if (this.low !== null) this.low = addRational(this.low, amount);
    if (this.high !== null) this.high = addRational(this.high, amount);
    this.signs.add(Math.sign(compareRational(amount, zero)));
    const last = rationalOf(stepOf({ value: toDecimal(amount), bound: "exact" }));
    this.plainStep = this.plainStep === null ? last : addRational(this.plainStep, last);
  }

  /** Adds one amount as stated, times an exact positive rate. */
  addStated(e: Estimate, rate: Rational): void {
    const times = (value: Decimal): Rational => multiplyRational(rationalOf(value), rate);
    this.value = addRational(this.value, times(e.value));
    this.addEnds(interval(e), times);
    this.bounds.add(e.bound);
    this.signs.add(e.value.isZero() ? 0 : e.value.isNegative() ? -1 : 1);
    this.addStep(times(stepOf(e)), e);
  }

  private addEnds(ends: Interval, times: (value: Decimal) => Rational): void {
    this.low = this.low === null || ends.low === null ? null : addRational(this.low, times(ends.low));
    this.high = this.high === null || ends.high === null ? null : addRational(this.high, times(ends.high));
    this.closed = { low: this.closed.low && ends.lowClosed, high: this.closed.high && ends.highClosed };
  }

  private addStep(step: Rational, e: Estimate): void {
    const plus = (sum: Rational | null) => (sum === null ? step : addRational(sum, step));
    if (e.step !== undefined) this.stepStated = true;
    if (e.bound === "exact") this.plainStep = plus(this.plainStep);
    else this.looseStep = plus(this.looseStep);
  }

  /** All numbers that the sum may be. */
  get ends(): Ends {
    return { low: this.low, high: this.high, closed: this.closed };
  }

  /** Whether every part is one exact number. */
  get isExact(): boolean {
    return this.keptBound() === "exact";
  }

  /**
   * The sum as an estimate, times a positive factor.
   *
   * Errors: `interval.unbounded` when nothing is known of the sum (one part over, another under).
   */
  estimate(factor: Rational = one): Estimate {
    const times = <T extends Rational | null>(value: T) => (value === null ? null : toDecimal(multiplyRational(value, factor))) as T extends null ? null : Decimal;
    const bound = this.keptBound();
    if (bound === null) return estimateFrom({ low: times(this.low), high: times(this.high), lowClosed: this.closed.low, highClosed: this.closed.high });
    const step = bound === "exact" ? (this.stepStated ? this.plainStep : null) : this.looseStep;
    return { value: times(this.value), bound, ...(step === null ? {} : { step: times(step) }) };
  }

  /** The bound that the sum keeps by name; null where only the ends can tell. */
  private keptBound(): "exact" | "about" | "nearly" | null {
    const loose = [...this.bounds].filter((bound) => bound !== "exact");
    if (loose.length === 0) return "exact";
    if (loose.length > 1) return null;
    if (loose[0] === "about") return "about";
    return loose[0] === "nearly" && !(this.signs.has(1) && this.signs.has(-1)) ? "nearly" : null;
  }
}
