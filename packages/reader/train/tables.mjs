// Writes word lists as modules of src/text/tables.
import { writeFileSync } from "node:fs"

/** Words in lines of at most 118 characters. */
export function wrapped(words) {
  const lines = []
  let line = ""
  for (const word of words) {
    if (line.length + word.length > 118) {
      lines.push(line)
      line = ""
    }
    line += line === "" ? word : ` ${word}`
  }
  return [...lines, line].join("\n")
}

/** Text without blanks, in lines. */
export const folded = (text) => text.replace(/.{128}(?=.)/g, "$&\n")

/** `lists` has for each name what it is, and its words. */
export function writeTable(file, lists) {
  const text = Object.entries(lists).map(
    ([name, [comment, words]]) => `/** ${comment} */\nexport const ${name} = \`\n${words}\n\`\n`,
  )
  writeFileSync(new URL(`../src/text/tables/${file}.ts`, import.meta.url), text.join("\n"))
}
