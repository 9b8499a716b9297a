export { ticksOf } from "../src/views/explore/axis.ts"
export { drawNetwork } from "../src/views/explore/draw-network.ts"
export { drawTimeline } from "../src/views/explore/draw-timeline.ts"
