export * from "./wire.ts"
