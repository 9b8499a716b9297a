import type { Engagement, Entity, Part, Reading, Span, Statement } from "@dabir/reader"
import { articleId } from "../src/article-id.ts"

/** Somebody whom an invented article names: the words that name them, and what is known of them. */
export interface Named {
  readonly words: string
  readonly kind?: Entity["kind"]
  readonly name?: string
  readonly iso?: string
  readonly office?: string
}

/** What an invented article says, in words that stand in it. */
export interface Invented {
  readonly text: string
  readonly source?: string
  readonly home?: string
  readonly published?: string
  readonly people: Readonly<Record<string, Named>>
  readonly contacts?: readonly {
    readonly kind: Engagement["kind"]
    readonly words: string
    readonly with: readonly string[]
    readonly parts?: readonly Part[]
    readonly status?: Engagement["status"]
    readonly when?: string
    readonly where?: string
    readonly topics?: readonly string[]
  }[]
  readonly said?: readonly {
    readonly act: Statement["act"]
    readonly by: string
    readonly content: string
    readonly cue: string
    readonly to?: readonly string[]
    readonly negated?: boolean
    /** Index of the contact in which it was said. */
    readonly in?: number
    readonly confidence?: number
  }[]
}

/** A reading as the reader would give it, so that the ledger's tests do not wait for the reader's rules. */
export function readingOf(invented: Invented): Reading {
  const { text, source, home, published, people, contacts = [], said = [] } = invented
  const ids = new Map(Object.keys(people).map((name, index) => [name, `n${index + 1}`]))
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`«${words}» does not stand in «${text}»`)
    return { start, end: start + words.length, text: words }
  }
  return {
    format: "dabir/1",
    article: {
      id: articleId({ text, ...(source === undefined ? {} : { source }) }),
      ...(source === undefined ? {} : { source }),
      ...(home === undefined ? {} : { home }),
      ...(published === undefined ? {} : { published }),
      publishedFrom: published === undefined ? "none" : "given",
    },
    text,
    repaired: text,
    sections: [],
    sentences: [...text.matchAll(/[^.\n]+\.?/g)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      text: words,
    })),
    times: [],
    entities: Object.entries(people).map(([key, { words, kind = "person", name, iso, office }]) => ({
      id: ids.get(key)!,
      kind,
      name: { fa: name ?? words },
      ...(iso === undefined || kind === "person" ? {} : { ref: { iso } }),
      ...(office === undefined
        ? {}
        : { roles: [{ title: words, code: office, ...(iso === undefined ? {} : { of: iso }) }] }),
      mentions: [{ ...span(words), form: name === undefined && office !== undefined ? "role" : "name" }],
    })),
    engagements: contacts.map(
      ({ kind, words, with: parties, parts, status = "held", when, where, topics = [] }, index) => ({
        id: `e${index + 1}`,
        kind,
        status,
        parties: parties.map((name, at) => ({ entity: ids.get(name)!, part: parts?.[at] ?? "party" })),
        ...(when === undefined ? {} : { when: { value: when } }),
        ...(where === undefined ? {} : { where: { span: span(where) } }),
        topics: topics.map(span),
        evidence: [span(words)],
        rule: `test/${kind}`,
        confidence: 0.9,
      }),
    ),
    statements: said.map(
      ({ act, by, content, cue, to = [], negated = false, in: contact, confidence = 0.8 }, index) => ({
        id: `s${index + 1}`,
        speaker: ids.get(by)!,
        act,
        addressees: to.map((name) => ids.get(name)!),
        targets: [],
        content: span(content),
        cue: span(cue),
        form: "indirect",
        negated,
        ...(contact === undefined ? {} : { engagement: `e${contact + 1}` }),
        rule: `test/${act}`,
        confidence,
      }),
    ),
    warnings: [],
  }
}

const minister = { words: "وزیر خارجه سپیدان", office: "foreign-minister", iso: "SP" }

/** One call as three outlets of two countries tell it, and another call the week after. */
export const calls: Readonly<Record<"ours" | "theirs" | "third" | "copy" | "later", Invented>> = {
  ours: {
    text: "کامران بهرامی وزیر خارجه سپیدان در تماس تلفنی با همتای رودبان خود، لیلا صدری، درباره مرزها گفت‌وگو کرد. بهرامی از میزبانی رودبان تشکر کرد. وی لیلا صدری را به سفر به پایتخت سپیدان دعوت کرد.",
    source: "خبرگزاری سپید",
    home: "SP",
    published: "2031-05-04T18:00:00+03:30",
    people: {
      bahrami: { words: "کامران بهرامی", name: "کامران بهرامی", office: "foreign-minister", iso: "SP" },
      sadri: { words: "لیلا صدری", name: "لیلا صدری", office: "foreign-minister", iso: "RU" },
    },
    contacts: [
      {
        kind: "call",
        words: "تماس تلفنی",
        with: ["bahrami", "sadri"],
        when: "2031-05-04",
        topics: ["مرزها"],
      },
    ],
    said: [
      { act: "thank", by: "bahrami", content: "میزبانی رودبان", cue: "تشکر کرد", to: ["sadri"], in: 0 },
      {
        act: "invite",
        by: "bahrami",
        content: "سفر به پایتخت سپیدان",
        cue: "دعوت کرد",
        to: ["sadri"],
        in: 0,
      },
    ],
  },
  theirs: {
    text: "لیلا صدری با وزیر خارجه سپیدان تلفنی گفت‌وگو کرد. صدری از میزبانی دوباره سخنی نگفت و حمله به کاروان‌های مرزها را محکوم کرد.",
    source: "رودبان امروز",
    home: "RU",
    published: "2031-05-04T20:00:00+03:30",
    people: {
      sadri: { words: "لیلا صدری", name: "لیلا صدری", office: "foreign-minister", iso: "RU" },
      minister,
    },
    contacts: [
      { kind: "call", words: "تلفنی", with: ["sadri", "minister"], when: "2031-05-03", topics: ["مرزها"] },
    ],
    said: [{ act: "condemn", by: "sadri", content: "حمله به کاروان‌های مرزها", cue: "محکوم کرد", in: 0 }],
  },
  third: {
    text: "بهرامی و صدری درباره مرزها رایزنی کردند.",
    source: "پیک",
    published: "2031-05-04T21:00:00+03:30",
    people: {
      bahrami: { words: "بهرامی", name: "بهرامی", office: "foreign-minister", iso: "SP" },
      sadri: { words: "صدری", name: "صدری", office: "foreign-minister", iso: "RU" },
    },
    contacts: [{ kind: "meeting", words: "رایزنی", with: ["bahrami", "sadri"], topics: ["مرزها"] }],
  },
  copy: {
    text: "کامران بهرامی وزیر خارجه سپیدان در تماس تلفنی با همتای رودبان خود، لیلا صدری، درباره مرزها گفت‌وگو کرد. بهرامی از میزبانی رودبان تشکر کرد. وی لیلا صدری را به سفر به پایتخت سپیدان دعوت کرد. @kanal",
    source: "کانال",
    published: "2031-05-05T08:00:00+03:30",
    people: {
      bahrami: { words: "کامران بهرامی", name: "کامران بهرامی", office: "foreign-minister", iso: "SP" },
      sadri: { words: "لیلا صدری", name: "لیلا صدری", office: "foreign-minister", iso: "RU" },
    },
    contacts: [{ kind: "call", words: "تماس تلفنی", with: ["bahrami", "sadri"], topics: ["مرزها"] }],
    said: [{ act: "thank", by: "bahrami", content: "میزبانی رودبان", cue: "تشکر کرد", to: ["sadri"], in: 0 }],
  },
  later: {
    text: "لیلا صدری به پایتخت سپیدان سفر کرد. کامران بهرامی از او استقبال کرد.",
    source: "خبرگزاری سپید",
    home: "SP",
    published: "2031-05-20T12:00:00+03:30",
    people: {
      sadri: { words: "لیلا صدری", name: "لیلا صدری", office: "foreign-minister", iso: "RU" },
      bahrami: { words: "کامران بهرامی", name: "کامران بهرامی", office: "foreign-minister", iso: "SP" },
    },
    contacts: [
      {
        kind: "visit",
        words: "سفر کرد",
        with: ["sadri", "bahrami"],
        parts: ["guest", "host"],
        when: "2031-05-20",
        where: "پایتخت سپیدان",
      },
    ],
  },
}
