import type { Reading } from "@dabir/reader"
import { type Correction, correct } from "./act/correct.ts"
import { type By, type Decision, decisionsOf } from "./act/decision.ts"
import { merge } from "./act/merge.ts"
import { split } from "./act/split.ts"
import { undo } from "./act/undo.ts"
import { judge } from "./act/verdict.ts"
import { type ArticleView, showArticle, showEntry } from "./ask/article.ts"
import { type Count, count } from "./ask/count.ts"
import type { Details } from "./ask/details.ts"
import { type EngagementView, showEngagement } from "./ask/engagement.ts"
import { type Doubt, doubtsOf, type EntityView, showEntity } from "./ask/entity.ts"
import { type ExportRow, exportRows } from "./ask/export.ts"
import { find, type Page } from "./ask/find.ts"
import { type OpenItems, openItems } from "./ask/open-items.ts"
import type { Question } from "./ask/question.ts"
import type { Engine } from "./engines/engine.ts"
import { openEngine } from "./engines/open.ts"
import { type Added, addAll, unknownAmong } from "./record/add.ts"

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

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Records readings by a version of the reader: all of them, or on an error none. What is known already is left out. */
  add(readings: readonly Reading[], reader: string): Promise<Added> {
    return addAll(this.#engine, readings, reader)
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

  /** Pairs of entities that may be one, for a person to settle. */
  doubts(limit?: number): Promise<Doubt[]> {
    return doubtsOf(this.#engine, limit)
  }

  decisions(limit?: number): Promise<(Decision & { isUndone: boolean })[]> {
    return decisionsOf(this.#engine, limit)
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

  export(): AsyncGenerator<ExportRow> {
    return exportRows(this.#engine)
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
