import type { Entity, Reading } from "@dabir/reader"
import { isolate, showable } from "./layout.ts"

/** The best name of an entity, ready to stand in a line of Persian. */
export function nameOf({ entities }: Reading, id: string): string {
  return inPersian(entities.find((entity) => entity.id === id)?.name.fa ?? id)
}

/** «سالم الحارثی (وزیر خارجه عمان)»: a name with its office, where it has one that the name does not say. */
export function describe(reading: Reading, id: string): string {
  const entity = reading.entities.find((each) => each.id === id)
  const office = entity === undefined ? "" : officeOf(reading, entity)
  return office === "" ? nameOf(reading, id) : `${nameOf(reading, id)} (${office})`
}

function officeOf({ entities }: Reading, { kind, name, roles = [] }: Entity): string {
  const role = kind === "person" ? roles.find(({ title }) => /\p{Script=Arabic}/u.test(title)) : undefined
  if (role === undefined || roles.some(({ title }) => name.fa.includes(title))) return ""
  const country = entities.find(({ ref }) => ref?.iso !== undefined && ref.iso === role.of)?.name.fa ?? ""
  return inPersian(role.title.includes(country) ? role.title : `${role.title} ${country}`)
}

function inPersian(text: string): string {
  const shown = showable(text)
  return /[A-Za-z]/.test(shown) ? isolate(shown) : shown
}
