export { openEngine } from "./engines/open.ts"
export { addAll } from "./record/add.ts"
export { find } from "./ask/find.ts"
