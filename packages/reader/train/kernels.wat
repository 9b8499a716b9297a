;; The sums in which training spends its time, four numbers at once. Addresses and widths are in bytes; rows are as wide as a
;; multiple of 16 bytes. What they compute is the same on every machine, to the last bit.
(module
  (import "train" "memory" (memory 1))

  ;; sums[k] += inputs[d] * weights[d][k], for `rows` rows, a multiple of four
  (func (export "gather")
    (param $sums i32) (param $inputs i32) (param $weights i32) (param $rows i32) (param $width i32)
    (local $first v128) (local $second v128) (local $third v128) (local $fourth v128)
    (local $sum i32) (local $row i32) (local $end i32)
    (loop $next_rows
      (local.set $first (v128.load32_splat (local.get $inputs)))
      (local.set $second (v128.load32_splat offset=4 (local.get $inputs)))
      (local.set $third (v128.load32_splat offset=8 (local.get $inputs)))
      (local.set $fourth (v128.load32_splat offset=12 (local.get $inputs)))
      (local.set $sum (local.get $sums))
      (local.set $end (i32.add (local.get $sums) (local.get $width)))
      (loop $next
        (local.set $row (local.get $weights))
        (v128.store (local.get $sum)
          (f32x4.add
            (v128.load (local.get $sum))
            (f32x4.add
              (f32x4.add
                (f32x4.mul (local.get $first) (v128.load (local.get $row)))
                (f32x4.mul (local.get $second)
                  (v128.load (local.tee $row (i32.add (local.get $row) (local.get $width))))))
              (f32x4.add
                (f32x4.mul (local.get $third)
                  (v128.load (local.tee $row (i32.add (local.get $row) (local.get $width)))))
                (f32x4.mul (local.get $fourth)
                  (v128.load (i32.add (local.get $row) (local.get $width))))))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $sum) (local.get $end))))
      (local.set $weights (i32.add (local.get $weights) (i32.mul (local.get $width) (i32.const 3))))
      (local.set $inputs (i32.add (local.get $inputs) (i32.const 16)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 4)))
      (br_if $next_rows (local.get $rows))))

  ;; The way back: slopes[d][k] += inputs[d] * sums[k] and back[d] += weights[d][k] * sums[k], for `rows` rows
  (func (export "spread")
    (param $sums i32) (param $inputs i32) (param $weights i32) (param $rows i32) (param $width i32)
    (param $slopes i32) (param $back i32)
    (local $input v128) (local $total v128) (local $here v128) (local $sum i32) (local $end i32)
    (local.set $end (i32.add (local.get $sums) (local.get $width)))
    (loop $next_row
      (local.set $input (v128.load32_splat (local.get $inputs)))
      (local.set $total (v128.const f32x4 0 0 0 0))
      (local.set $sum (local.get $sums))
      (loop $next
        (local.set $here (v128.load (local.get $sum)))
        (v128.store (local.get $slopes)
          (f32x4.add (v128.load (local.get $slopes)) (f32x4.mul (local.get $input) (local.get $here))))
        (local.set $total
          (f32x4.add (local.get $total) (f32x4.mul (v128.load (local.get $weights)) (local.get $here))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
        (local.set $slopes (i32.add (local.get $slopes) (i32.const 16)))
        (local.set $sum (i32.add (local.get $sum) (i32.const 16)))
        (br_if $next (i32.lt_u (local.get $sum) (local.get $end))))
      (f32.store (local.get $back)
        (f32.add
          (f32.load (local.get $back))
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $total)) (f32x4.extract_lane 1 (local.get $total)))
            (f32.add (f32x4.extract_lane 2 (local.get $total)) (f32x4.extract_lane 3 (local.get $total))))))
      (local.set $inputs (i32.add (local.get $inputs) (i32.const 4)))
      (local.set $back (i32.add (local.get $back) (i32.const 4)))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $next_row (local.get $rows))))

  ;; Adam: weights change by the running mean of their slopes over that of their size; slopes become 0
  (func (export "adam")
    (param $weights i32) (param $slopes i32) (param $means i32) (param $sizes i32) (param $width i32)
    (param $rate f32) (param $scale f32)
    (local $end i32) (local $slope v128) (local $mean v128) (local $size v128)
    (local.set $end (i32.add (local.get $weights) (local.get $width)))
    (loop $next
      (local.set $slope (v128.load (local.get $slopes)))
      (local.set $mean (v128.load (local.get $means)))
      (local.set $size (v128.load (local.get $sizes)))
      (local.set $mean
        (f32x4.add (local.get $mean)
          (f32x4.mul (v128.const f32x4 0.1 0.1 0.1 0.1) (f32x4.sub (local.get $slope) (local.get $mean)))))
      (local.set $size
        (f32x4.add (local.get $size)
          (f32x4.mul (v128.const f32x4 0.001 0.001 0.001 0.001)
            (f32x4.sub (f32x4.mul (local.get $slope) (local.get $slope)) (local.get $size)))))
      (v128.store (local.get $means) (local.get $mean))
      (v128.store (local.get $sizes) (local.get $size))
      (v128.store (local.get $weights)
        (f32x4.sub (v128.load (local.get $weights))
          (f32x4.div
            (f32x4.mul (f32x4.splat (local.get $rate)) (local.get $mean))
            (f32x4.add
              (f32x4.sqrt (f32x4.mul (local.get $size) (f32x4.splat (local.get $scale))))
              (v128.const f32x4 1e-6 1e-6 1e-6 1e-6)))))
      (v128.store (local.get $slopes) (v128.const f32x4 0 0 0 0))
      (local.set $slopes (i32.add (local.get $slopes) (i32.const 16)))
      (local.set $means (i32.add (local.get $means) (i32.const 16)))
      (local.set $sizes (i32.add (local.get $sizes) (i32.const 16)))
      (local.set $weights (i32.add (local.get $weights) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $weights) (local.get $end))))))
