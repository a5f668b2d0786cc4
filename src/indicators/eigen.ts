// biome-ignore-all lint/style/noNonNullAssertion: every index stays below the length that its loop is bound by; a default for a number that is always there would hide a fault.
// The second eigenvector of a symmetric matrix: Householder's reduction to three diagonals, bisection by Sturm's count, inverse
// iteration (Golub and Van Loan, Matrix Computations, chapter 8). The time does not depend on how close the eigenvalues lie.

interface Tridiagonal {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
  /** The unit vectors of the reflections, in order; null where none was needed. */
  readonly reflections: readonly (Float64Array | null)[];
}

/** The second largest eigenvalue, its vector, and the neighbours that tell whether the vector is the only one. */
export interface SecondEigen {
  readonly values: readonly [first: number, second: number, third: number];
  readonly vector: Float64Array;
}

/** The reflection that clears column `k` below its neighbour of the diagonal. */
function reflection(matrix: readonly Float64Array[], k: number): Float64Array | null {
  const n = matrix.length;
  const vector = new Float64Array(n);
  let square = 0;
  for (let i = k + 1; i < n; i++) square += (vector[i] = matrix[i]![k]!) ** 2;
  const head = vector[k + 1]!;
  if (square - head * head === 0) return null;
  vector[k + 1] = head + (head < 0 ? -1 : 1) * Math.sqrt(square);
  const length = Math.sqrt(square - head * head + vector[k + 1]! ** 2);
  for (let i = k + 1; i < n; i++) vector[i]! /= length;
  return vector;
}

/** A ← (I − 2vvᵀ) A (I − 2vvᵀ), in the rows and columns from `k` on. */
function reflect(matrix: readonly Float64Array[], v: Float64Array, k: number): void {
  const n = matrix.length;
  const product = new Float64Array(n);
  let inner = 0;
  for (let i = k; i < n; i++) {
    const row = matrix[i]!;
    let sum = 0;
    for (let j = k + 1; j < n; j++) sum += row[j]! * v[j]!;
    product[i] = sum;
    inner += sum * v[i]!;
  }
  for (let i = k; i < n; i++) product[i]! -= inner * v[i]!;
  for (let i = k; i < n; i++) {
    const [row, vi, pi] = [matrix[i]!, 2 * v[i]!, 2 * product[i]!];
    for (let j = k; j < n; j++) row[j]! -= vi * product[j]! + pi * v[j]!;
  }
}

function tridiagonal(matrix: readonly Float64Array[]): Tridiagonal {
  const n = matrix.length;
  const reflections: (Float64Array | null)[] = [];
  for (let k = 0; k < n - 2; k++) {
    const vector = reflection(matrix, k);
    if (vector !== null) reflect(matrix, vector, k);
    reflections.push(vector);
  }
  const diagonal = Float64Array.from({ length: n }, (_, i) => matrix[i]![i]!);
  return { diagonal, beside: Float64Array.from({ length: Math.max(n - 1, 0) }, (_, i) => matrix[i + 1]![i]!), reflections };
}

/** How many eigenvalues are greater than `x`. */
function above({ diagonal, beside }: Tridiagonal, x: number): number {
  let [count, pivot] = [0, 1];
  for (let i = 0; i < diagonal.length; i++) {
    pivot = diagonal[i]! - x - (i === 0 ? 0 : beside[i - 1]! ** 2 / pivot);
    if (pivot === 0) pivot = 1e-300;
    if (pivot > 0) count++;
  }
  return count;
}

/** The eigenvalue of a rank, the greatest being 1, of a matrix whose eigenvalues lie from 0 to 1. */
function eigenvalue(t: Tridiagonal, rank: number): number {
  let [low, high] = [-0.5, 1.5];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (above(t, middle) >= rank) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Solves (T − x) y = b by elimination with row exchanges; b becomes y. */
function solve({ diagonal, beside }: Tridiagonal, x: number, b: Float64Array): void {
  const n = diagonal.length;
  const [d, u, w] = [diagonal.map((value) => value - x), new Float64Array(n), new Float64Array(n)];
  u.set(beside);
  for (let i = 0; i < n - 1; i++) {
    let below = beside[i]!;
    if (Math.abs(below) > Math.abs(d[i]!)) {
      [d[i], below] = [below, d[i]!];
      [u[i], d[i + 1]] = [d[i + 1]!, u[i]!];
      [w[i], u[i + 1]] = [u[i + 1]!, 0];
      [b[i], b[i + 1]] = [b[i + 1]!, b[i]!];
    }
    const factor = below / (d[i]! || 1e-300);
    d[i + 1]! -= factor * u[i]!;
    u[i + 1]! -= factor * w[i]!;
    b[i + 1]! -= factor * b[i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const known = (i + 1 < n ? u[i]! * b[i + 1]! : 0) + (i + 2 < n ? w[i]! * b[i + 2]! : 0);
    b[i] = (b[i]! - known) / (Math.abs(d[i]!) < 1e-18 ? 1e-18 : d[i]!);
  }
}

function scaled(vector: Float64Array): void {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  for (let i = 0; i < vector.length; i++) vector[i]! /= most || 1;
}

function eigenvector(t: Tridiagonal, value: number): Float64Array {
  const vector = Float64Array.from(t.diagonal, (_, i) => 1 + ((i * 7919) % 101) / 101);
  for (let step = 0; step < 4; step++) {
    solve(t, value, vector);
    scaled(vector);
  }
  for (let k = t.reflections.length - 1; k >= 0; k--) {
    const v = t.reflections[k];
    if (v === null || v === undefined) continue;
    let inner = 0;
    for (let i = k + 1; i < vector.length; i++) inner += v[i]! * vector[i]!;
    for (let i = k + 1; i < vector.length; i++) vector[i]! -= 2 * inner * v[i]!;
  }
  return vector;
}

/** The second eigenvector of a symmetric matrix of at least two rows with eigenvalues from 0 to 1; the matrix is used up. */
export function secondEigen(matrix: readonly Float64Array[]): SecondEigen {
  const t = tridiagonal(matrix);
  const second = eigenvalue(t, 2);
  return { values: [eigenvalue(t, 1), second, matrix.length > 2 ? eigenvalue(t, 3) : 0], vector: eigenvector(t, second) };
}
