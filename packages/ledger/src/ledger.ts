import type { Reading } from "@dabir/reader"
import { type Addition, addEntry } from "./act/addition.ts"
import { type Correction, correct } from "./act/correct.ts"
import { type By, type Decision, type DecisionOptions, decisionsOf } from "./act/decision.ts"
import { merge } from "./act/merge.ts"
import { split } from "./act/split.ts"
import { undo } from "./act/undo.ts"
import { judge } from "./act/verdict.ts"
import { type Arrival, arrivalsOf, failuresOf } from "./ask/arrivals.ts"
import { type ArticleView, showArticle, showEntry } from "./ask/article.ts"
import { type ArticleQuestion, type ArticleRow, articlesOf } from "./ask/articles.ts"
import { Columns } from "./ask/columns.ts"
import { type Count, count } from "./ask/count.ts"
import { type Counterpart, counterpartsOf } from "./ask/counterparts.ts"
import type { Details } from "./ask/details.ts"
import { type EngagementView, showEngagement } from "./ask/engagement.ts"
import { type EntityRow, entitiesOf, peopleOf } from "./ask/entities.ts"
import { type Doubt, doubtsOf, type EntityView, showEntity } from "./ask/entity.ts"
import { type ExportRow, exportRows } from "./ask/export.ts"
import { find, type Page } from "./ask/find.ts"
import { type Judged, judgementsOf } from "./ask/judgements.ts"
import { type Network, networkOf } from "./ask/network.ts"
import { type OpenItems, openItems } from "./ask/open-items.ts"
import type { Question } from "./ask/question.ts"
import { type SourceView, sourcesOf } from "./ask/sources.ts"
import { extentOf, stateOf } from "./ask/state.ts"
import { type DayCount, daysOf, type Facets, facetsOf, type PlaceCount, placesOf } from "./ask/survey.ts"
import { engagementsOf, type Weight, weightsOf } from "./ask/weights.ts"
import type { Who } from "./ask/who.ts"
import type { Engine } from "./engines/engine.ts"
import { openEngine } from "./engines/open.ts"
import { type Added, addAll, unknownAmong } from "./record/add.ts"
import { addFailures, type Failed } from "./record/arrival.ts"

/**
 * Opens the ledger at an address: a file, made where there is none, or a database server's. Throws a LedgerError with a hint
 * when it cannot.
 */
export async function openLedger(address: string): Promise<Ledger> {
  return new Ledger(await openEngine(address))
}

/** What many readings together say. It only adds: every method that changes something writes rows and changes none. */
export class Ledger {
  readonly #engine: Engine
  readonly #columns: Columns

  constructor(engine: Engine) {
    this.#engine = engine
    this.#columns = new Columns(engine)
  }

  /** Reads what counts are made of, so that the first of them is as quick as the rest; others take their turn meanwhile. */
  prepareCounts(stop?: AbortSignal): Promise<void> {
    return this.#columns.prepare(stop)
  }

  /** Records readings by a version of the reader: all of them, or on an error none. What is known already is left out. */
  add(readings: readonly Reading[], reader: string, at: string = new Date().toISOString()): Promise<Added> {
    return addAll(this.#engine, readings, reader, at)
  }

  /** Writes down what could not be read. */
  addFailures(failures: readonly Failed[], at: string = new Date().toISOString()): Promise<void> {
    return addFailures(this.#engine, failures, at)
  }

  /** Of some articles' ids ("sha256:…"), those that this version of the reader has not read into the ledger. */
  unknown(ids: readonly string[], reader: string): Promise<Set<string>> {
    return unknownAmong(this.#engine, ids, reader)
  }

  find(question: Question): Promise<Page> {
    return find(this.#engine, question)
  }

  /** Requests, proposals, invitations and promises with what may have answered them. */
  openItems(question: Question = {}, withAnswered = false): Promise<OpenItems> {
    return openItems(this.#engine, question, withAnswered)
  }

  engagement(key: string): Promise<EngagementView> {
    return showEngagement(this.#engine, key)
  }

  entity(key: string): Promise<EntityView> {
    return showEntity(this.#engine, key)
  }

  article(key: string): Promise<ArticleView> {
    return showArticle(this.#engine, key)
  }

  /** A statement (S…) or one report (R…). */
  entry(key: string): Promise<Details & { engagement: string | null }> {
    return showEntry(this.#engine, key)
  }

  /** The engagements that reports belong to and in which statements were said, by the keys of those that have one. */
  engagementsOf(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return engagementsOf(this.#engine, keys)
  }

  /** Pairs of entities that may be one, for a person to settle. */
  doubts(limit?: number): Promise<Doubt[]> {
    return doubtsOf(this.#engine, limit)
  }

  /** The latest first; those before one (D…), if it is given; those about some keys, if they are. */
  decisions(limit?: number, options?: DecisionOptions): Promise<(Decision & { isUndone: boolean })[]> {
    return decisionsOf(this.#engine, limit, options)
  }

  /** What people have put right in some entries and what still holds, by their keys. */
  judgements(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Judged[]>> {
    return judgementsOf(this.#engine, keys)
  }

  /** A text that changes whenever the ledger does. */
  state(): Promise<string> {
    return stateOf(this.#engine)
  }

  /** The first and the last day that has an entry. */
  extent(): Promise<{ readonly first: string | null; readonly last: string | null }> {
    return extentOf(this.#engine)
  }

  facets(question: Question): Promise<Facets> {
    return facetsOf(this.#columns, this.#engine, question)
  }

  /** How much of each sort there is on each day that has something, the earliest first. */
  days(question: Question): Promise<DayCount[]> {
    return daysOf(this.#columns, this.#engine, question)
  }

  /** Who took part with whom: the `most` of those who did most often. */
  network(question: Question, most: number, level: "entity" | "country"): Promise<Network> {
    return networkOf(this.#columns, this.#engine, question, most, level)
  }

  places(question: Question): Promise<PlaceCount[]> {
    return placesOf(this.#columns, this.#engine, question)
  }

  /** How many reports, sources and statements some engagements have. */
  weights(engagements: readonly string[]): Promise<ReadonlyMap<string, Weight>> {
    return weightsOf(this.#engine, engagements)
  }

  /** Entities whose name has words that begin as those typed, or all, the most often named first. */
  entities(typed: string, limit: number, from: number): Promise<EntityRow[]> {
    return entitiesOf(this.#engine, typed, limit, from)
  }

  /** Those of some keys (N…) that the ledger has, as people know them. */
  people(keys: readonly string[]): Promise<ReadonlyMap<string, Who>> {
    return peopleOf(this.#engine, keys)
  }

  /** With whom somebody took part, as `who` of a question names them: 200 of them at most, the most frequent first. */
  counterparts(who: string): Promise<Counterpart[]> {
    return counterpartsOf(this.#columns, this.#engine, who)
  }

  articles(question: ArticleQuestion): Promise<ArticleRow[]> {
    return articlesOf(this.#engine, question)
  }

  sources(): Promise<SourceView[]> {
    return sourcesOf(this.#engine)
  }

  /** Transactions of adding, the latest first; those before one (its `first`), if it is given. */
  arrivals(limit: number, before?: number): Promise<Arrival[]> {
    return arrivalsOf(this.#engine, limit, before)
  }

  failures(
    limit: number,
    before?: number,
  ): Promise<(Failed & { readonly id: number; readonly at: string })[]> {
    return failuresOf(this.#engine, limit, before)
  }

  merge(keys: readonly [string, string], by: By, anyway = false): Promise<Decision> {
    return merge(this.#engine, keys, by, anyway)
  }

  split(keys: readonly string[], by: By): Promise<Decision> {
    return split(this.#engine, keys, by)
  }

  correct(key: string, corrections: readonly Correction[], by: By): Promise<Decision> {
    return correct(this.#engine, key, corrections, by)
  }

  /** Says that an entry answers an open item. */
  confirm(item: string, answer: string, by: By): Promise<Decision> {
    return judge(this.#engine, item, answer, true, by)
  }

  /** Says that an entry does not answer an open item. */
  reject(item: string, answer: string, by: By): Promise<Decision> {
    return judge(this.#engine, item, answer, false, by)
  }

  undo(decision: string, by: By): Promise<Decision> {
    return undo(this.#engine, decision, by)
  }

  /** Adds a contact or a statement that the reader missed, by a person's word. */
  addEntry(article: string, addition: Addition, by: By): Promise<Decision & { readonly added: string }> {
    return addEntry(this.#engine, article, addition, by)
  }

  /** Every standing entry that fits, all of them without a question. */
  export(question?: Question): AsyncGenerator<ExportRow> {
    return exportRows(this.#engine, question)
  }

  count(): Promise<Count> {
    return count(this.#engine)
  }

  /** The database's own judgement: its complaints, none when it is whole. */
  check(): Promise<readonly string[]> {
    return this.#engine.check()
  }

  close(): Promise<void> {
    return this.#engine.close()
  }
}
