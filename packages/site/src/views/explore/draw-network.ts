import { penOf } from "./draw-timeline.ts"
import type { Points } from "./layout.ts"

interface NetworkNode {
  readonly label: string
  /** Pixels. */
  readonly radius: number
  readonly isRightToLeft: boolean
}

interface NetworkLink {
  readonly one: number
  readonly other: number
  /** 0..1 */
  readonly strength: number
}

export interface NetworkDrawing {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
  readonly points: Points
  readonly width: number
  readonly height: number
  /** How many pixels a unit is, and where the middle stands. */
  readonly scale: number
  readonly x: number
  readonly y: number
  /** The node that is looked at. */
  readonly looked: number
  readonly ink: string
  readonly soft: string
  readonly accent: string
  readonly paper: string
}

/** Draws links under nodes under names; with a node that is looked at, its own links stand out. */
export function drawNetwork(canvas: HTMLCanvasElement, drawing: NetworkDrawing): void {
  const { nodes, links, points, width, height, looked } = drawing
  const pen = penOf(canvas, width, height)
  const atX = (index: number): number => drawing.x + points.x[index]! * drawing.scale
  const atY = (index: number): number => drawing.y + points.y[index]! * drawing.scale
  const near = new Set([looked])
  for (const { one, other, strength } of links) {
    const isNear = one === looked || other === looked
    if (isNear) near.add(one).add(other)
    pen.strokeStyle = isNear ? drawing.accent : drawing.soft
    pen.globalAlpha = isNear ? 1 : 0.35
    pen.lineWidth = 0.7 + 3.3 * strength
    pen.beginPath()
    pen.moveTo(atX(one), atY(one))
    pen.lineTo(atX(other), atY(other))
    pen.stroke()
  }
  pen.globalAlpha = 1
  nodes.forEach(({ radius }, index) => {
    pen.fillStyle =
      index === looked ? drawing.accent : looked < 0 || near.has(index) ? drawing.ink : drawing.soft
    pen.beginPath()
    pen.arc(atX(index), atY(index), radius, 0, 2 * Math.PI)
    pen.fill()
  })
  drawNames(pen, drawing, near, atX, atY)
}

const widths = new Map<string, number>()

function widthOf(pen: CanvasRenderingContext2D, label: string): number {
  const known = widths.get(label)
  if (known !== undefined) return known
  const { width } = pen.measureText(label)
  widths.set(label, width)
  return width
}

/** Names of the weightiest first, as long as they cover no other. */
function drawNames(
  pen: CanvasRenderingContext2D,
  { nodes, looked, ink, paper, width, height }: NetworkDrawing,
  near: ReadonlySet<number>,
  atX: (index: number) => number,
  atY: (index: number) => number,
): void {
  pen.font = '13px "Vazirmatn Variable", sans-serif'
  pen.textAlign = "center"
  pen.lineWidth = 4
  pen.lineJoin = "round"
  pen.strokeStyle = paper
  pen.fillStyle = ink
  const taken = new Set<string>()
  const order = nodes.map((_, index) => index)
  if (looked >= 0) order.sort((one, other) => Number(near.has(other)) - Number(near.has(one)))
  for (const index of order) {
    const x = atX(index)
    const y = atY(index) - nodes[index]!.radius - 5
    if (x < -80 || y < -20 || x > width + 80 || y > height + 20) continue
    const half = widthOf(pen, nodes[index]!.label) / 2 + 4
    const covers: string[] = []
    for (let column = Math.floor((x - half) / 12); column <= (x + half) / 12; column++)
      covers.push(`${column} ${Math.floor(y / 16)}`, `${column} ${Math.floor((y - 10) / 16)}`)
    if (covers.some((cell) => taken.has(cell))) continue
    for (const cell of covers) taken.add(cell)
    pen.direction = nodes[index]!.isRightToLeft ? "rtl" : "ltr"
    pen.strokeText(nodes[index]!.label, x, y)
    pen.fillText(nodes[index]!.label, x, y)
  }
}
