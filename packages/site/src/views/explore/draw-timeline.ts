import type { Tick, Window } from "./axis.ts"

/** A bar of the timeline, in days. */
interface Bar {
  readonly from: number
  readonly to: number
  readonly engagements: number
  readonly statements: number
}

export interface TimelineDrawing {
  readonly window: Window
  readonly bars: readonly Bar[]
  readonly ticks: readonly Tick[]
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Whether time runs from right to left. */
  readonly isRightToLeft: boolean
  readonly soft: string
  readonly hair: string
  readonly accent: string
  readonly second: string
}

const foot = 28

/** Draws engagements upwards and statements downwards from a middle line, over an axis. */
export function drawTimeline(canvas: HTMLCanvasElement, drawing: TimelineDrawing): void {
  const { window, bars, width, height } = drawing
  const pen = penOf(canvas, width, height)
  const scale = width / (window.to - window.from)
  const at = (day: number): number =>
    drawing.isRightToLeft ? width - (day - window.from) * scale : (day - window.from) * scale
  drawTicks(pen, drawing, at)
  const seen = bars.filter(({ from, to }) => to >= window.from && from <= window.to)
  const middle = (height - foot) * 0.55
  const mostEngagements = Math.max(1, ...seen.map(({ engagements }) => engagements))
  const mostStatements = Math.max(1, ...seen.map(({ statements }) => statements))
  for (const { from, to, engagements, statements } of seen) {
    const left = Math.min(at(from), at(to))
    const wide = Math.max(1, Math.abs(at(to) - at(from)) - 1)
    const up = ((middle - 12) * engagements) / mostEngagements
    const down = ((height - foot - middle - 8) * statements) / mostStatements
    pen.fillStyle = drawing.accent
    pen.fillRect(left, middle - up, wide, up)
    pen.fillStyle = drawing.second
    pen.fillRect(left, middle + 1, wide, down)
  }
  pen.fillStyle = drawing.soft
  pen.fillRect(0, middle, width, 1)
}

/**
 * A pen on a canvas as large as asked for, sharp on any screen. `isThicket` is for thousands of thin lines, which the processor draws faster
 * than a graphics card cuts them into triangles.
 */
export function penOf(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  isThicket = false,
): CanvasRenderingContext2D {
  const ratio = devicePixelRatio
  const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== wide || canvas.height !== tall) {
    canvas.width = wide
    canvas.height = tall
  }
  const pen = canvas.getContext("2d", { willReadFrequently: isThicket })!
  pen.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen.clearRect(0, 0, width, height)
  return pen
}

function drawTicks(
  pen: CanvasRenderingContext2D,
  drawing: TimelineDrawing,
  at: (day: number) => number,
): void {
  pen.font = '12px "Vazirmatn Variable", sans-serif'
  pen.direction = drawing.isRightToLeft ? "rtl" : "ltr"
  pen.textAlign = "start"
  for (const { day, label, isYear } of drawing.ticks) {
    pen.fillStyle = isYear ? drawing.soft : drawing.hair
    pen.fillRect(Math.round(at(day)), 0, 1, drawing.height - foot + 8)
    pen.fillStyle = drawing.soft
    pen.fillText(label, at(day) + (drawing.isRightToLeft ? -4 : 4), drawing.height - 8)
  }
}
