;; The inner loops of exact sums. Memory comes from the caller, who copies a block of rows in at a time:
;; codes of one column, keys (32 bits a row), values (64 bits a row); then the cells, which stay from block to block.
;; Blocks are padded to whole vectors; only the first rows of them are read by sums and counts.
(module
  (import "block" "memory" (memory 1))

  ;; keys[i] = keys[i] * size + codes[i], four rows at a time; size 0 starts anew.
  (func (export "keys8") (param $codes i32) (param $size i32) (param $keys i32) (param $end i32)
    (local $sizes v128)
    (local.set $sizes (i32x4.splat (local.get $size)))
    (loop $next
      (v128.store (local.get $keys)
        (i32x4.add (i32x4.mul (v128.load (local.get $keys)) (local.get $sizes))
          (i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $codes))))))
      (local.set $codes (i32.add (local.get $codes) (i32.const 4)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end)))))

  (func (export "keys16") (param $codes i32) (param $size i32) (param $keys i32) (param $end i32)
    (local $sizes v128)
    (local.set $sizes (i32x4.splat (local.get $size)))
    (loop $next
      (v128.store (local.get $keys)
        (i32x4.add (i32x4.mul (v128.load (local.get $keys)) (local.get $sizes))
          (i32x4.extend_low_i16x8_u (v128.load64_zero (local.get $codes)))))
      (local.set $codes (i32.add (local.get $codes) (i32.const 8)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end)))))

  (func (export "keys32") (param $codes i32) (param $size i32) (param $keys i32) (param $end i32)
    (local $sizes v128)
    (local.set $sizes (i32x4.splat (local.get $size)))
    (loop $next
      (v128.store (local.get $keys)
        (i32x4.add (i32x4.mul (v128.load (local.get $keys)) (local.get $sizes)) (v128.load (local.get $codes))))
      (local.set $codes (i32.add (local.get $codes) (i32.const 16)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end)))))

  ;; A cell is a count of 32 bits.
  (func (export "count") (param $keys i32) (param $end i32) (param $cells i32)
    (local $cell i32)
    (loop $next
      (local.set $cell (i32.add (local.get $cells) (i32.shl (i32.load (local.get $keys)) (i32.const 2))))
      (i32.store (local.get $cell) (i32.add (i32.load (local.get $cell)) (i32.const 1)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end)))))

  ;; A cell is a sum and a count of 64 bits each. Returns every bit that some magnitude has set, so that the caller knows
  ;; whether a sum can have left its 64 bits.
  (func (export "sum") (param $keys i32) (param $end i32) (param $values i32) (param $cells i32) (result i64)
    (local $cell i32) (local $value i64) (local $bits i64)
    (loop $next
      (local.set $cell (i32.add (local.get $cells) (i32.shl (i32.load (local.get $keys)) (i32.const 4))))
      (local.set $value (i64.load (local.get $values)))
      (local.set $bits (i64.or (local.get $bits) (i64.xor (local.get $value) (i64.shr_s (local.get $value) (i64.const 63)))))
      (i64.store (local.get $cell) (i64.add (i64.load (local.get $cell)) (local.get $value)))
      (i64.store offset=8 (local.get $cell) (i64.add (i64.load offset=8 (local.get $cell)) (i64.const 1)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (local.set $values (i32.add (local.get $values) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end))))
    (local.get $bits))

  ;; A cell is a sum of 128 bits, low half first, and a count of 64 bits, in 32 bytes.
  (func (export "wide") (param $keys i32) (param $end i32) (param $values i32) (param $cells i32)
    (local $cell i32) (local $value i64) (local $low i64)
    (loop $next
      (local.set $cell (i32.add (local.get $cells) (i32.shl (i32.load (local.get $keys)) (i32.const 5))))
      (local.set $value (i64.load (local.get $values)))
      (local.set $low (i64.add (i64.load (local.get $cell)) (local.get $value)))
      (i64.store (local.get $cell) (local.get $low))
      (i64.store offset=8 (local.get $cell)
        (i64.add (i64.add (i64.load offset=8 (local.get $cell)) (i64.shr_s (local.get $value) (i64.const 63)))
          (i64.extend_i32_u (i64.lt_u (local.get $low) (local.get $value)))))
      (i64.store offset=16 (local.get $cell) (i64.add (i64.load offset=16 (local.get $cell)) (i64.const 1)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (local.set $values (i32.add (local.get $values) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $keys) (local.get $end))))))
