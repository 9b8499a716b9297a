import openapi, { astToString, type OpenAPI3 } from "openapi-typescript"

/** Types of a client, made by a public generator from the document that a server gives. */
export async function makeTypes(document: OpenAPI3): Promise<string> {
  return `// Made by openapi-typescript from GET /api/openapi.json: npm run client\n${astToString(await openapi(document))}`
}
