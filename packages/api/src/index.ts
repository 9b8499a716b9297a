export { isLoopback } from "./guards/hosts.ts"
export { type KeptToken, makeToken } from "./guards/tokens.ts"
export { type ServeOptions, type Serving, serve } from "./serve.ts"
