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
  /** The strongest first. */
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
  readonly hair: string
  readonly accent: string
  readonly paper: string
}

type Place = (index: number) => number

/** Draws links under nodes under names; with a node that is looked at, its own links stand out. */
export function drawNetwork(canvas: HTMLCanvasElement, drawing: NetworkDrawing): void {
  const { nodes, links, points, width, height, looked } = drawing
  const pen = penOf(canvas, width, height, true)
  const atX: Place = (index) => drawing.x + points.x[index]! * drawing.scale
  const atY: Place = (index) => drawing.y + points.y[index]! * drawing.scale
  const own = links.filter(({ one, other }) => one === looked || other === looked)
  const near = new Set([looked, ...own.flatMap(({ one, other }) => [one, other])])
  drawLinks(pen, drawing, atX, atY)
  drawNodes(pen, drawing.soft, nodes, (index) => looked >= 0 && !near.has(index), atX, atY)
  pen.strokeStyle = drawing.accent
  strokeLinks(pen, own, 2, 1, atX, atY)
  drawNodes(pen, drawing.ink, nodes, (index) => index !== looked && (looked < 0 || near.has(index)), atX, atY)
  drawNodes(pen, drawing.accent, nodes, (index) => index === looked, atX, atY)
  drawNames(pen, drawing, near, atX, atY)
}

/**
 * All links are hairlines, fifty a path, which browsers draw twenty times as fast as wide lines or as thousands in one path; so only the
 * strongest are wide.
 */
const linksOfPath = 50
const mostWide = 120

function drawLinks(
  pen: CanvasRenderingContext2D,
  { links, hair, soft }: NetworkDrawing,
  atX: Place,
  atY: Place,
): void {
  pen.strokeStyle = hair
  strokeLinks(pen, links.slice(mostWide), 1, linksOfPath, atX, atY)
  pen.strokeStyle = soft
  for (const link of links.slice(0, mostWide)) strokeLinks(pen, [link], 1 + 3 * link.strength, 1, atX, atY)
}

function strokeLinks(
  pen: CanvasRenderingContext2D,
  links: readonly NetworkLink[],
  line: number,
  ofPath: number,
  atX: Place,
  atY: Place,
): void {
  pen.lineWidth = line
  for (let from = 0; from < links.length; from += ofPath) {
    pen.beginPath()
    for (const { one, other } of links.slice(from, from + ofPath)) {
      pen.moveTo(atX(one), atY(one))
      pen.lineTo(atX(other), atY(other))
    }
    pen.stroke()
  }
}

function drawNodes(
  pen: CanvasRenderingContext2D,
  colour: string,
  nodes: readonly NetworkNode[],
  isOne: (index: number) => boolean,
  atX: Place,
  atY: Place,
): void {
  pen.fillStyle = colour
  for (const [index, { radius }] of nodes.entries()) {
    if (!isOne(index)) continue
    pen.beginPath()
    pen.arc(atX(index), atY(index), radius, 0, 2 * Math.PI)
    pen.fill()
  }
}

/** So many names at most: more could not be read. */
const mostNames = 70

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
  atX: Place,
  atY: Place,
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
  let drawn = 0
  for (const index of order) {
    if (drawn === mostNames) return
    const x = atX(index)
    const y = atY(index) - nodes[index]!.radius - 5
    if (x < -80 || y < -20 || x > width + 80 || y > height + 20) continue
    const half = widthOf(pen, nodes[index]!.label) / 2 + 4
    const covers: string[] = []
    for (let column = Math.floor((x - half) / 12); column <= (x + half) / 12; column++)
      covers.push(`${column} ${Math.floor(y / 16)}`, `${column} ${Math.floor((y - 10) / 16)}`)
    if (covers.some((cell) => taken.has(cell))) continue
    for (const cell of covers) taken.add(cell)
    drawn += 1
    pen.direction = nodes[index]!.isRightToLeft ? "rtl" : "ltr"
    pen.strokeText(nodes[index]!.label, x, y)
    pen.fillText(nodes[index]!.label, x, y)
  }
}
