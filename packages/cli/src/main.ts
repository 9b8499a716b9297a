import { readFileSync } from "node:fs"
import { Command, Option } from "commander"
import {
  adding,
  admitting,
  explaining,
  exporting,
  finding,
  following,
  judging,
  listing,
  naming,
  overview,
  reading,
  repairing,
  serving,
  showing,
  tagging,
} from "./help.ts"
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

const several = (value: string, before: readonly string[] = []): string[] => [...before, value]
const where = [
  "--ledger <address>",
  "a file, or postgres://user@host/database; else DABIR_LEDGER, else dabir.db",
] as const

/** The options by which the ledger is asked. */
function asking(command: Command): Command {
  return command
    .option(...where)
    .option(
      "--who <name>",
      "who took part or spoke: a name, a key, or a country with all who stand for it (IR; state:IR alone); again for another",
      several,
    )
    .option("--whom <name>", "to whom or about whom; of a contact, who else took part", several)
    .option("--from <date>", "the first day, month or year, such as 1403-03-28, 1403/3 or 2024")
    .option("--to <date>", "the last")
    .option("--place <name>", "where")
    .option("--topic <words>", "words of what it was about")
    .option("--source <name>", "part of the outlet's name")
    .option("--confidence <number>", "at least so sure, from 0 to 1")
    .option("--with-copies", "copies of a text, too")
    .option("--limit <number>", "so many at once, 20 by default")
    .option("--after <page>", "the page that follows another")
    .option("--json", "one entry a line as JSON")
}

/** The options with which a person decides. */
function deciding(command: Command): Command {
  return command
    .option(...where)
    .option("--by <name>", "who decides; else the name that you have on this system")
    .option("--why <reason>", "why, for those who read it later")
}

program
  .command("add")
  .description("read articles into the ledger; what it has already is not read again")
  .argument(
    "[paths...]",
    "text files, files of JSON lines, folders of them; - is JSON lines on standard input",
  )
  .option(...where)
  .option("--home <code>", "the country whose «رئیس‌جمهور» needs no country name, such as IR")
  .option("--source <name>", "the outlet, where a line names none")
  .option("--json", "print a line of JSON for each batch as soon as it is stored")
  .addHelpText("after", adding)
  .action(async (paths, options) => (await import("./commands/add.ts")).addCommand(paths, options, version))

asking(program.command("find"))
  .description("ask the ledger who met, called or told whom what, and when")
  .argument("[words...]", "words of the sentences that tell of it; in quotes as they stand: '\"تنگه هرمز\"'")
  .option("--kind <kind>", "call, meeting, visit, message …; again for another", several)
  .option("--act <act>", "condemn, request, thank …; again for another", several)
  .addHelpText("after", finding)
  .action(async (words, options) => (await import("./commands/find.ts")).findCommand(words, options))

program
  .command("show")
  .description("one thing of the ledger: an engagement with its reports side by side, a person, an article …")
  .argument("[key]", "E…, R…, S…, N… or A…; doubts; decisions; without one, how much the ledger holds")
  .option(...where)
  .option("--json", "print it as JSON")
  .addHelpText("after", showing)
  .action(async (key, options) => (await import("./commands/show.ts")).showCommand(key, options))

asking(program.command("open-items"))
  .description("requests, invitations and promises, with what may have answered them")
  .argument("[words...]", "words of the sentences that tell of them")
  .option("--act <act>", "request, propose, invite or commit; again for another", several)
  .option("--all", "those whose answer is confirmed, too")
  .addHelpText("after", following)
  .action(async (words, options) =>
    (await import("./commands/open-items.ts")).openItemsCommand(words, options),
  )

deciding(program.command("merge"))
  .description("make two engagements, or two persons or bodies, one")
  .argument("<keys...>", "two keys, E… or N…; the first stands for both")
  .option("--anyway", "even if they are far apart")
  .addHelpText("after", judging)
  .action(async (keys, options) => (await import("./commands/decide.ts")).mergeCommand(keys, options))

deciding(program.command("split"))
  .description("take reports out of an engagement, or tell two persons or bodies apart")
  .argument("<keys...>", "reports (R…) of one engagement, or two entities (N…)")
  .addHelpText("after", judging)
  .action(async (keys, options) => (await import("./commands/decide.ts")).splitCommand(keys, options))

deciding(program.command("correct"))
  .description("put an entry right; what was read stays, and the correction stands in its place")
  .argument("<key>", "E…, R…, S… or N…")
  .argument("<corrections...>", "field=value, such as status=cancelled")
  .addHelpText("after", judging)
  .action(async (key, fields, options) =>
    (await import("./commands/decide.ts")).correctCommand(key, fields, options),
  )

deciding(program.command("confirm"))
  .description("say that an entry answers an open item")
  .argument("<keys...>", "the open item (S…) and its answer (S… or R…)")
  .addHelpText("after", judging)
  .action(async (keys, options) => (await import("./commands/decide.ts")).confirmCommand(keys, options))

deciding(program.command("reject"))
  .description("say that an entry does not answer an open item")
  .argument("<keys...>", "the open item (S…) and what is no answer (S… or R…)")
  .addHelpText("after", judging)
  .action(async (keys, options) => (await import("./commands/decide.ts")).rejectCommand(keys, options))

deciding(program.command("undo"))
  .description("take a decision back")
  .argument("<decision>", "D…, as each decision tells, and dabir show decisions lists")
  .addHelpText("after", judging)
  .action(async (key, options) => (await import("./commands/decide.ts")).undoCommand(key, options))

program
  .command("export")
  .description("every entry as a row, with its words, for spreadsheets and other programs")
  .option(...where)
  .option("--csv", "CSV: both calendars, no cell that a spreadsheet would take for a formula")
  .option("--jsonl", "one entry a line as JSON")
  .option("--output <file>", "into a file, which appears whole or not at all")
  .option("--no-bom", "without the byte order mark by which spreadsheets know UTF-8")
  .addHelpText("after", exporting)
  .action(async (options) => (await import("./commands/export.ts")).exportCommand(options))

program
  .command("serve")
  .description("serve the ledger: the page in a browser, and the API under /api")
  .option(...where)
  .option("--port <number>", "the port", "4747")
  .option("--host <address>", "the address to listen on; this machine only, if absent", "127.0.0.1")
  .option("--name <host>", "a name under which the server is reached; again for another", several)
  .option("--tokens <file>", "who may write, and read from elsewhere; dabir token makes its lines")
  .option("--open", "let everybody read who reaches the address")
  .option("--by <name>", "the name of your own decisions; else the one that you have on this system")
  .option("--browser", "open the page in a browser")
  .addHelpText("after", serving)
  .action(async (options) => (await import("./commands/serve.ts")).serveCommand(options, version))

program
  .command("token")
  .description("make a token with which somebody may write to a served ledger")
  .argument("<name>", "whose it is: the name that decisions get")
  .requiredOption("--tokens <file>", "the file that dabir serve is given; the token's hash is added to it")
  .option("--read", "it lets read only")
  .option("--days <number>", "so many days it holds", "365")
  .addHelpText("after", admitting)
  .action(async (name, options) => (await import("./commands/token.ts")).tokenCommand(name, options))

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
