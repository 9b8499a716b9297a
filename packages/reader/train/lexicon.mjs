// Writes the word lists of src/text/tables. Usage: node packages/reader/train/lexicon.mjs ../shared/data
import { printedLines, writtenLines } from "./corpus.mjs"
import { writeLists } from "./lists.mjs"

const data = process.argv[2] ?? "../shared/data"
writeLists(writtenLines(data).flat(), printedLines(data))

// The dictionary's list has what these lack, so it reads them, and cannot be loaded before they are written.
const { writeDictionary } = await import("./dictionary.mjs")
writeDictionary()
