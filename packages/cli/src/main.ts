import { readFileSync } from "node:fs"
import { Command, Option } from "commander"
import { explaining, listing, naming, overview, reading, repairing, tagging } from "./help.ts"
import { watchOutput } from "./output.ts"
import { exitCodes, Problem, report } from "./problem.ts"

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string
}

const program = new Command("dabir")
  .description(
    "Reads Persian news about diplomacy into a record: who met, called or wrote to whom, and what each side said.",
  )
  .version(version)
  .showHelpAfterError("(dabir --help shows how)")
  .addHelpText("after", overview)

program
  .command("read")
  .description("read articles: the text with its entries underlined, and the record under it")
  .argument("[files...]", "text files; - is standard input")
  .option("--published <date>", "day of publication, from which «دیروز» is reckoned")
  .option("--home <code>", "the country whose «رئیس‌جمهور» needs no country name, such as IR")
  .option("--source <name>", "the outlet")
  .option("--url <url>", "where the article stands")
  .option("--json", "print Readings as JSON")
  .option("--jsonl", "one article a line in, one Reading a line out")
  .option("--max-size <megabytes>", "the largest file that is read as one article", "20")
  .option(
    "--min-confidence <share>",
    "leave out entries that are right less often than this, such as 0.8",
    "0",
  )
  .addHelpText("after", reading)
  .action(async (files, options) => (await import("./commands/read.ts")).readCommand(files, options))

program
  .command("explain")
  .description("why each entry of an article was read, and what was seen in a sentence")
  .argument("<file>", "a text file; - is standard input")
  .option("--sentence <number>", "only this sentence, from 1: its times, names, verbs and candidates")
  .option("--published <date>", "day of publication")
  .option("--home <code>", "the country whose «رئیس‌جمهور» needs no country name, such as IR")
  .option("--source <name>", "the outlet")
  .option("--url <url>", "where the article stands")
  .option("--json", "print the explanation as JSON")
  .option("--max-size <megabytes>", "the largest file that is read as one article", "20")
  .addHelpText("after", explaining)
  .action(async (file, options) => (await import("./commands/explain.ts")).explainCommand(file, options))

program
  .command("repair")
  .description("lines in, lines in good Persian spelling out")
  .argument("[files...]", "text files; - or none is standard input")
  .addOption(
    new Option("--compounds <way>", "words written both ways: رئیس‌جمهور or رئیس جمهور").choices([
      "joined",
      "apart",
    ]),
  )
  .addOption(
    new Option("--ezafe <sign>", "the ending of خانه‌ی ما (ye) or خانۀ ما (hamza)").choices(["ye", "hamza"]),
  )
  .option("--least <share>", "make only changes that are so sure, 0 to 1; by default the line itself decides")
  .option("--edits", "print what is changed as JSON lines, with offsets into the line")
  .addHelpText("after", repairing)
  .action(async (files, options) => (await import("./commands/repair.ts")).repairCommand(files, options))

program
  .command("words")
  .description("sentences, tokens with lemma and part of speech, verb forms and noun phrases, as JSON lines")
  .argument("[files...]", "files of JSON lines; - or none is standard input")
  .option("--jsonl", "JSON lines in and out, the only form there is")
  .addOption(
    new Option("--scheme <name>", "the treebank whose habits the tags follow")
      .choices(["perdt", "seraji"])
      .default("perdt"),
  )
  .addHelpText("after", tagging)
  .action(async (files, options) => (await import("./commands/words.ts")).wordsCommand(files, options))

program
  .command("names")
  .description("what is known of a name or an office: who or what it is, whom it acts for, who held it when")
  .argument("<names...>", "names as they stand in a text, such as لاوروف or «وزیر خارجه عمان»")
  .option("--on <date>", "only who held an office on that day")
  .option("--json", "one meaning a line as JSON")
  .addHelpText("after", naming)
  .action(async (names, options) => (await import("./commands/names.ts")).namesCommand(names, options))

program
  .command("rules")
  .description("every rule of the reader, with an example")
  .option("--stage <stage>", "only those of one stage, such as times")
  .option("--json", "one rule a line as JSON")
  .addHelpText("after", listing)
  .action(async (options) => (await import("./commands/rules.ts")).rulesCommand(options))

for (const command of [program, ...program.commands]) {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.done : exitCodes.usage))
}

watchOutput()
try {
  await program.parseAsync()
} catch (error) {
  report(error)
  if (error instanceof Problem) process.exitCode = exitCodes.usage
}
