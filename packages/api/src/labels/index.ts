export { actLabel, type Labels, type Language, labels } from "./labels.ts"
export { showCountry, showOffice, showOfficeOf } from "./offices.ts"
export { tellReason } from "./reasons.ts"
