// Makes the types of the tests' API client again, after the contract has changed: npm run client
import { writeFileSync } from "node:fs"
import { serveArticles } from "../serving.ts"
import { makeTypes } from "./schema.ts"

const served = await serveArticles([])
writeFileSync(new URL("types.d.ts", import.meta.url), await makeTypes(await served.json("/api/openapi.json")))
await served.close()
