import { Command } from "commander"
import { exitCodes, Problem, report } from "./problem.ts"

const exits = `
Exit codes:
  0  everything was read
  1  something was not read (each named on standard error); the rest was
  2  the command was called wrongly`

const program = new Command("dabir")
  .description(
    "Reads Persian news and keeps the record of diplomacy: who met, called or wrote to whom, and what each side said.",
  )
  .version("0.1.0")
  .showHelpAfterError("(dabir --help shows how)")
  .addHelpText("after", exits)

program
  .command("read")
  .description("read articles: the text with what was said underlined, and the record under it")
  .argument("[files...]", "text files, or - for standard input")
  .option(
    "--published <date>",
    "day of publication, from which «دیروز» is reckoned: 2023-04-08 or 1402-01-19",
  )
  .option("--home <code>", "country whose «رئیس‌جمهور» needs no country name, as two letters: IR")
  .option("--source <name>", "outlet")
  .option("--url <url>", "where the article stands")
  .option("--json", "print the Reading as JSON (several files: an array)")
  .option(
    "--jsonl",
    'one {"text", "published"?, "source"?, "home"?, "url"?} a line in, one Reading a line out',
  )
  .option("--max-size <megabytes>", "largest article that is read", "20")
  .addHelpText(
    "after",
    `
Examples:
  dabir read خبر.txt --published 1402-01-19 --home IR
  dabir read news/*.txt --json > readings.json
  cat archive.jsonl | dabir read --jsonl > readings.jsonl
${exits}`,
  )
  .action(async (files, options) => (await import("./commands/read.ts")).readCommand(files, options))

program
  .command("repair")
  .description("restore lost ZWNJ and unify letters: lines in, repaired lines out")
  .argument("[files...]", "text files; without any, standard input")
  .addHelpText("after", "\nExample:\n  echo 'گفتوگوی رئیسجمهور' | dabir repair")
  .action(async (files) => (await import("./commands/repair.ts")).repairCommand(files))

program
  .command("words")
  .description("sentences and tokens with lemma and part of speech, as JSON")
  .argument("[files...]", "files; without any, standard input")
  .option("--jsonl", 'one {"text"} a line in, one {"sentences", "tokens"} a line out (the only form)')
  .addHelpText("after", `\nExample:\n  echo '{"text":"وزیر آمد."}' | dabir words --jsonl`)
  .action(async (files) => (await import("./commands/words.ts")).wordsCommand(files))

program
  .command("rules")
  .description("list every rule with an example of what it reads")
  .option("--stage <stage>", "times, names or acts")
  .option("--json", "one rule a line as JSON")
  .action(async (options) => (await import("./commands/rules.ts")).rulesCommand(options))

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCodes.done)
  throw error
})

for (const command of [program, ...program.commands]) {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
}

try {
  await program.parseAsync()
} catch (error) {
  report(error)
  if (error instanceof Problem) process.exitCode = exitCodes.usage
}
