import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["@dabir/source", "module", "node", "development|production"] } },
  test: { include: ["packages/*/test/**/*.test.ts"], setupFiles: ["scripts/seed-laws.mjs"] },
})
