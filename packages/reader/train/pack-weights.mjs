import { labels } from "../src/names/tagger.ts"

const width = labels.length
/** Smaller bytes than this are left out: there are many, and they say little. */
const least = 4

/** Weights as signed bytes in base 64, as `src/names/model/weights.ts` unpacks them. */
export function pack({ rows, steps }) {
  const unit = rows.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = []
  let last = 0
  for (let bucket = 0; bucket * width < rows.length; bucket++) {
    const row = Array.from(rows.subarray(bucket * width, (bucket + 1) * width), (weight) =>
      byteOf(weight / unit),
    )
    if (row.every((weight) => weight === 0)) continue
    bytes.push(
      ...varint(bucket - last),
      row.reduce((bits, weight, label) => bits | (weight === 0 ? 0 : 1 << label), 0),
    )
    bytes.push(...row.filter((weight) => weight !== 0))
    last = bucket
  }
  return {
    weightList: Buffer.from(Int8Array.from(bytes)).toString("base64").replace(/=+$/, ""),
    stepList: Array.from(steps, (weight) => Math.round(weight / unit)).join(" "),
  }
}

function byteOf(weight) {
  const rounded = Math.round(weight)
  return Math.abs(rounded) < least ? 0 : rounded
}

function varint(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)]
}
