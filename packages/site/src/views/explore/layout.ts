/** A link between two nodes, by their indexes, and how strongly it pulls. */
export interface Pull {
  readonly one: number
  readonly other: number
  readonly weight: number
}

export interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** The golden angle, which lays nodes on a spiral without any two in one place: the same start for the same network. */
const turn = Math.PI * (3 - Math.sqrt(5))

export function startPoints(count: number): Points {
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const radius = 30 * Math.sqrt(index + 0.5)
    x[index] = radius * Math.cos(index * turn)
    y[index] = radius * Math.sin(index * turn)
  }
  return { x, y }
}

/** Nodes farther apart than this do not push each other. */
const reach = 260
const push = 5200

/** One step: nodes push each other away, links pull, the middle holds all together. `heat` is the farthest that a node moves, in pixels. */
export function relax(points: Points, pulls: readonly Pull[], heat: number): void {
  const count = points.x.length
  const forceX = new Float64Array(count)
  const forceY = new Float64Array(count)
  pushApart(points, forceX, forceY)
  for (const { one, other, weight } of pulls) {
    const dx = points.x[other]! - points.x[one]!
    const dy = points.y[other]! - points.y[one]!
    const distance = Math.hypot(dx, dy) || 1
    const force = (0.02 + 0.02 * Math.log2(1 + weight)) * (distance - 70)
    forceX[one]! += (force * dx) / distance
    forceY[one]! += (force * dy) / distance
    forceX[other]! -= (force * dx) / distance
    forceY[other]! -= (force * dy) / distance
  }
  for (let index = 0; index < count; index++) {
    const fx = forceX[index]! - 0.012 * points.x[index]!
    const fy = forceY[index]! - 0.02 * points.y[index]!
    const size = Math.hypot(fx, fy)
    const scale = size > heat ? heat / size : 1
    points.x[index]! += fx * scale
    points.y[index]! += fy * scale
  }
}

/** Only nodes of neighbouring cells are compared, so that a step takes time in proportion to the nodes. */
function pushApart({ x, y }: Points, forceX: Float64Array, forceY: Float64Array): void {
  const cells = new Map<string, number[]>()
  const cellOf = (value: number): number => Math.floor(value / reach)
  for (let index = 0; index < x.length; index++) {
    const name = `${cellOf(x[index]!)} ${cellOf(y[index]!)}`
    const cell = cells.get(name)
    if (cell === undefined) cells.set(name, [index])
    else cell.push(index)
  }
  for (let index = 0; index < x.length; index++)
    for (let column = -1; column <= 1; column++)
      for (let row = -1; row <= 1; row++)
        for (const other of cells.get(`${cellOf(x[index]!) + column} ${cellOf(y[index]!) + row}`) ?? []) {
          const dx = x[index]! - x[other]!
          const dy = y[index]! - y[other]!
          const square = dx * dx + dy * dy
          if (other === index || square > reach * reach) continue
          const force = push / (square + 100)
          const distance = Math.sqrt(square) || 1
          forceX[index]! += (force * dx) / distance
          forceY[index]! += (force * dy) / distance
        }
}
