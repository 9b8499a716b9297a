/** What the numbers mean that every command ends with. */
const exits = `
Exit codes:
  0  everything was read
  1  something was not read: each is named on standard error, with its place; the rest was read
  2  the command was called wrongly: nothing was read`

/** Under `dabir --help`. */
export const overview: string = `
Examples:
  dabir read خبر.txt --published 1402-01-19      read one article, for people
  dabir read خبر.txt --json                      the same as data
  dabir explain خبر.txt                          why each entry was read
  echo 'گفتگوی رئیس جمهور' | dabir repair        good Persian spelling
  dabir rules --stage acts                       what is read as a contact or as a statement
  dabir add news/ --ledger dabir.db --home IR    read a folder into a ledger
  dabir find هسته‌ای --who عراقچی --from 1403/3    ask it
  dabir serve --ledger dabir.db                  look at it in a browser
  dabir read --help                              more about one command
${exits}`

/** Under `dabir read --help`. */
export const reading: string = `
Without --json or --jsonl, the text is printed with the words of every entry underlined (in brackets where
there is no terminal), and under it the record: who met, called or wrote to whom, and what each side said.

Input:
  A file is one article as plain text: UTF-8, UTF-16 with its mark, or windows-1256.
  With --jsonl, every line is one article, in any file or on standard input:
    {"text": "…", "published": "2023-04-08", "source": "…", "home": "IR", "url": "…"}
  Only "text" is needed; what a line leaves out is taken from the options.
  A date is 2023-04-08, 1402-01-19, ۱۴۰۲/۱/۱۹, or an instant such as 2023-04-08T10:30+03:30.

Output:
  With --json, one Reading; of several files, an array of them.
  With --jsonl, one Reading a line, in order, each as soon as it is read.
  A confidence of 0.8 means that of entries with it about 80 in 100 are right; --min-confidence 0.8 leaves out
  the less sure ones.
  A file or a line that cannot be read gives no output, only a message on standard error.

Examples:
  dabir read خبر.txt --published 1402-01-19 --home IR
  pbpaste | dabir read -
  dabir read news/*.txt --json > readings.json
  cat archive.jsonl | dabir read --jsonl --home IR > readings.jsonl
${exits}`

/** Under `dabir explain --help`. */
export const explaining: string = `
For each entry: its rule, the words that it rests on, a sentence that the rule reads, and what its confidence was
reckoned from. Under them, what looked like an entry and gave none, with the reason and the sentence's number.
With --sentence, all that was seen in that sentence.

Examples:
  dabir explain خبر.txt --published 1402-01-19 --home IR
  dabir explain خبر.txt --sentence 3
  dabir explain خبر.txt --json
${exits}`

/** Under `dabir repair --help`. */
export const repairing: string = `
Every line comes out as one line, with ZWNJ (نیم‌فاصله) restored, letters unified and blanks set right.
Links, addresses, numbers and Latin words stay as they are. A word that good text writes both ways stays as
it is, unless --compounds says otherwise.

Output with --edits:
  {"text", "edits": [{"start", "end", "replacement", "confidence", "rule"}]}, one a line
  Offsets count UTF-16 code units of the line as it came in; dabir rules --stage text explains the rules.

Examples:
  echo 'گفتوگوی رئیسجمهور با خبرنگاران' | dabir repair
  echo 'رئیس جمهور در خانه‌ی ما' | dabir repair --compounds joined --ezafe hamza
  dabir repair --least 0.9 قدیمی.txt > درست.txt
${exits}`

/** Under `dabir words --help`. */
export const tagging: string = `
Every line in is {"text": "…"}; every line out is
  {"sentences": [{"start", "end"}],
   "tokens": [{"start", "end", "text", "lemma", "pos", "clitic"?, "ezafe"?}],
   "verbs": [{"start", "end", "lemma", "tense", "person", "plural", "negated", "passive", "element"?}],
   "phrases": [{"start", "end", "head": {"start", "end"}}]}
Offsets count UTF-16 code units of the given text; pos is a tag of Universal Dependencies. The element of a
compound verb is its noun or adjective, such as «محکوم» in «حمله را محکوم کرد».
With --scheme seraji, names are nouns and «را» is a particle, as in the treebank of that name.

Example:
  echo '{"text": "وزیر به مسقط رفت."}' | dabir words --jsonl
${exits}`

/** Under `dabir names --help`. */
export const naming: string = `
A reading uses these tables to tell who is who; what they do not hold is found by the words around it. An office
names a person only on the days that the tables are sure of.

Examples:
  dabir names لاوروف
  dabir names "وزیر خارجه عمان" --on 1403-03-29
  dabir names مسقط عمانی --json
${exits}`

/** Under `dabir rules --help`. */
export const listing: string = `
A reading names the rule behind every entry; here is each rule with words that it reads.

Examples:
  dabir rules
  dabir rules --stage times
  dabir rules --json
${exits}`

/** Under `dabir add --help`. */
export const adding: string = `
A text file is one article. In .jsonl and .ndjson files and on standard input every line is one:
  {"text": "…", "published": "2023-04-08", "source": "…", "home": "IR", "url": "…"}
Some hundred articles are stored at a time, all of them or none. A run that was broken off goes on where it
stopped when it is started again; nothing that was acknowledged is lost. On a terminal a line tells how far it is.

Examples:
  dabir add archive.jsonl --ledger dabir.db --home IR
  dabir add news/ --source ایسنا --home IR
  cat feed.jsonl | dabir add - --ledger postgres://dabir@localhost/dabir
${exits}`

/** Under `dabir find --help`. */
export const finding: string = `
Words match every form of themselves, in any spelling: «رئیس جمهور» finds «رئیس‌جمهور» and «رئیسجمهور». What is in
quotes matches as it stands. Everything given must hold. The latest day comes first; an engagement comes once,
however many reports it has. What follows a page is asked for with --after, and stays as it is while others add.

Examples:
  dabir find '"تنگه هرمز"' --act warn --from 1403/3 --to 1403/4
  dabir find --who عراقچی --whom فیدان --kind call
  dabir find --who IR --kind visit --place بغداد --json
${exits}`

/** Under `dabir show --help`. */
export const showing: string = `
An engagement (E…) is shown with all its reports and why they are its, what they disagree on, and the accounts
of its sides beside each other; a person, body or country (N…) with all its names; a statement (S…) or report (R…)
with its words; an article (A…) with everything in it.

Examples:
  dabir show E4vnc913w7j48
  dabir show doubts                names that may be one, for you to settle
  dabir show decisions             what people decided, and how it is taken back
${exits}`

/** Under `dabir open-items --help`. */
export const following: string = `
Under each stand later contacts and statements that may have answered it, with a score and why. They are proposals
until somebody says dabir confirm or dabir reject.

Examples:
  dabir open-items --who ایران --act invite
  dabir open-items تحریم --from 1403/2 --all
${exits}`

/** Under `dabir merge --help` and the other decisions. */
export const judging: string = `
Nothing is overwritten: a decision is a row with who, when and why, and can be taken back.

Examples:
  dabir merge E4vnc913w7j48 E0gmrkv0r6yj4 --why "یک تماس است"
  dabir split R3pxds1n117r3 --why "تماس روز بعد است"
  dabir correct E4vnc913w7j48 status=cancelled when=1403-03-28 --by مریم
  dabir correct S0b2k7m1x9q4t withdrawn=yes
  dabir confirm S0b2k7m1x9q4t R3pxds1n117r3
  dabir reject S0b2k7m1x9q4t Rx4xfwxg1k19h
  dabir undo D7

What can be corrected: of engagements and reports kind, mode, status, when, place, party+, party-, confirmed, withdrawn;
of statements act, negated, when, speaker, confirmed, withdrawn; of entities name.
${exits}`

/** Under `dabir export --help`. */
export const exporting: string = `
Every row is a report of an engagement or a statement, with the words behind it. The same articles and decisions
give the same bytes, however often adding was broken off.

Examples:
  dabir export --csv --output dabir.csv
  dabir export --jsonl --ledger dabir.db | gzip > dabir.jsonl.gz
${exits}`

/** Under `dabir serve --help`. */
export const serving: string = `
The page is at the printed address; the second link also lets you write, for as long as the server runs. From other
machines one reads and writes with a token, unless --open lets everybody read. /api/openapi.json describes the API.

Examples:
  dabir serve --ledger dabir.db
  dabir serve --ledger dabir.db --host 0.0.0.0 --name archive.example.org --tokens dabir.tokens
  curl -s 'http://127.0.0.1:4747/api/engagements?kind=call&from=1403/3'
${exits}`

/** Under `dabir token --help`. */
export const admitting: string = `
The token is printed once; the file keeps its hash only. To take a token back, delete its line: the server minds it
at once.

Examples:
  dabir token مریم --tokens dabir.tokens
  dabir token monitor --tokens dabir.tokens --read --days 30
${exits}`
