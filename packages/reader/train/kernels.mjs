// Memory that the kernels of kernels.wat see, and arrays of weights that learn.
import { readFileSync } from "node:fs"
import createWabt from "wabt"

const source = readFileSync(new URL("kernels.wat", import.meta.url), "utf8")
const wabt = await createWabt()
const { buffer: binary } = wabt.parseWat("kernels.wat", source, { simd: true }).toBinary({})
const module = await WebAssembly.compile(binary)
const pageSize = 65536

/** Arrays for one network: all are in one memory, which goes with it. */
export class Workshop {
  #memory = new WebAssembly.Memory({ initial: 1 })
  #end = 16
  #kernels = new WebAssembly.Instance(module, { train: { memory: this.#memory } }).exports
  #arrays = []

  /** An array of zeros. Its `values` are another view whenever memory has grown, so they are not to be kept. */
  array(length) {
    const bytes = Math.ceil(length / 4) * 16
    const missing = this.#end + bytes - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageSize))
    const array = { at: this.#end, length, values: undefined }
    this.#end += bytes
    this.#arrays.push(array)
    for (const one of this.#arrays) one.values = new Float32Array(this.#memory.buffer, one.at, one.length)
    return array
  }

  /** Adds to `width` sums the rows of weights from `row` on, each taken as often as its input says; `count` is a multiple of four. */
  gather(sums, sumsAt, inputs, inputsAt, weights, row, count, width) {
    const { gather } = this.#kernels
    gather(sums.at + 4 * sumsAt, inputs.at + 4 * inputsAt, weights.at + 4 * row * width, count, 4 * width)
  }

  /** The way back of `gather`: from the slopes of the sums to those of the weights, and to `back`, those of the inputs. */
  spread(sums, sumsAt, inputs, inputsAt, { weights, slopes }, row, count, width, back) {
    const from = 4 * row * width
    this.#kernels.spread(
      sums.at + 4 * sumsAt,
      inputs.at + 4 * inputsAt,
      weights.at + from,
      count,
      4 * width,
      slopes.at + from,
      back.at + 4 * inputsAt,
    )
  }

  adam({ weights, slopes, means, sizes }, rate, step) {
    const one = 1 - 0.9 ** Math.min(step, 1000)
    const two = 1 - 0.999 ** Math.min(step, 20000)
    const width = Math.ceil(weights.length / 4) * 16
    this.#kernels.adam(weights.at, slopes.at, means.at, sizes.at, width, rate / one, 1 / two)
  }

  /** Weights between -scale and scale that learn by Adam. */
  weights(length, scale, random) {
    const part = {
      weights: this.array(length),
      slopes: this.array(length),
      means: this.array(length),
      sizes: this.array(length),
    }
    for (let at = 0; at < length; at++) part.weights.values[at] = (random() - 0.5) * 2 * scale
    return part
  }
}
