// Kills `dabir add` a hundred times at random moments and tells what it found. Usage: npm run soak -- [KILLS]
import { killAgainAndAgain } from "../test/kill.ts"

const kills = Number(process.argv[2] ?? 100)
const start = performance.now()
const damage = await killAgainAndAgain(kills, 1000, Math.random)
console.log(`${Math.round((performance.now() - start) / 1000)} s`, damage)
process.exit(damage.notWhole.length + damage.lost.length + damage.different.length === 0 ? 0 : 1)
