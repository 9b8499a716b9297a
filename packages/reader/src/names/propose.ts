import type { Sentence, Words } from "../words/words.ts"
import {
  proposeBody,
  proposeBranch,
  proposeLandBody,
  proposeOutlet,
  proposePlacedBody,
  proposeTeam,
} from "./bodies.ts"
import { keyAt, knownAt, type NameText } from "./chains.ts"
import { proposeClub } from "./clubs.ts"
import { proposeGroup, proposeThis } from "./groups.ts"
import { proposeCited, proposeHeadedBody, proposeKnown, proposePlace } from "./known-names.ts"
import { nameBook } from "./lexicon.ts"
import { proposeCounterpart, proposeOffice, proposePluralOffice } from "./offices.ts"
import {
  proposeBesideOffice,
  proposeFullName,
  proposeSpeaker,
  proposeTitled,
  withFamilyNames,
} from "./persons.ts"
import { proposeListedTown } from "./places.ts"
import type { Proposal } from "./proposal.ts"
import type { Traits } from "./signs.ts"

/** A way to read names, with words that it reads. */
export interface NameRule {
  readonly name: string
  readonly example: string
}

interface Proposer extends NameRule {
  readonly propose: (text: NameText, at: number, before: Proposal | undefined) => Proposal | undefined
}

/** What is worked out of a word alone stays for the next texts, as long as it is not too much. */
const remembered = { traits: new Map<string, Traits>(), ranks: new Map<string, number>() }
const mostRemembered = 50_000

export function nameText(words: Words): NameText {
  const verbal = new Set<number>()
  for (const verb of words.verbs) for (let at = verb.from; at < verb.to; at++) verbal.add(at)
  if (remembered.ranks.size > mostRemembered) {
    remembered.traits.clear()
    remembered.ranks.clear()
  }
  return {
    tokens: words.tokens,
    book: nameBook(),
    verbal,
    lineStarts: new Set(words.sentences.map((sentence: Sentence) => sentence.from)),
    knownBefore: new Array(words.tokens.length),
    traits: remembered.traits,
    ranks: remembered.ranks,
    officeStarts: new Array(words.tokens.length),
  }
}

/** In the order in which they are tried: the first that reads something keeps the words. */
const proposers: readonly Proposer[] = [
  {
    name: "names/cited-outlet",
    example: "«به گزارش مهر، …», «خبرنگار فارس»",
    propose: () => undefined,
  },
  {
    name: "names/land-body",
    example: "«مجلس نمایندگان برزیل», «دولت مرکزی عراق»",
    propose: proposeLandBody,
  },
  {
    name: "names/team",
    example: "«تیم ملی فوتبال جوانان ایران»",
    propose: proposeTeam,
  },
  {
    name: "names/club",
    example: "«بازیکنان استقلال», «دیدار تیم ملوان»",
    propose: proposeClub,
  },
  {
    name: "names/branch",
    example: "«انتقال خون استان البرز», «راه و شهرسازی گیلان»",
    propose: proposeBranch,
  },
  {
    name: "names/known",
    example: "«اتحادیه اروپا», «ترکیه», «لاوروف»",
    propose: proposeKnown,
  },
  {
    name: "names/headed-body",
    example: "«سازمان یونسکو», «خبرگزاری رسمی ایرنا»",
    propose: proposeHeadedBody,
  },
  {
    name: "names/place",
    example: "«شهرستان بهار», «کشور ژاپن», «استان فارس»",
    propose: proposePlace,
  },
  {
    name: "names/listed-town",
    example: "«گیلان، قم، فارس و یزد»",
    propose: proposeListedTown,
  },
  {
    name: "names/counterpart",
    example: "«همتای ترکیه‌ای خود»",
    propose: proposeCounterpart,
  },
  {
    name: "names/plural-office",
    example: "«وزرای خارجه ایران و عمان»",
    propose: proposePluralOffice,
  },
  {
    name: "names/office",
    example: "«سخنگوی وزارت خارجه آلمان», «عضو شورای شهر»",
    propose: proposeOffice,
  },
  {
    name: "names/outlet",
    example: "«خبرنگار خبرگزاری پارس», «روزنامه القبس»",
    propose: proposeOutlet,
  },
  {
    name: "names/body",
    example: "«کمیسیون برنامه و بودجه مجلس», «وزارت نیرو»",
    propose: proposeBody,
  },
  {
    name: "names/titled",
    example: "«سردار احمد نیک‌منش», «خانم فاوی»",
    propose: proposeTitled,
  },
  {
    name: "names/given-and-family",
    example: "«پرویز نیک‌منش», «لیندال ساکس»",
    propose: proposeFullName,
  },
  {
    name: "names/beside-office",
    example: "«لیندال ساکس، سفیر استرالیا», «وزیر دفاع اندونزی، جوانو سودارسونو»",
    propose: proposeBesideOffice,
  },
  {
    name: "names/speaker",
    example: "«نیک‌منش تصریح کرد», «نیک‌منش با بیان اینکه …»",
    propose: proposeSpeaker,
  },
  {
    name: "names/group",
    example: "«جمعی از خیرین», «مقامات روسیه»",
    propose: proposeGroup,
  },
  {
    name: "names/alias",
    example: "«سامانه آزمایشگاه‌های همکار آزاد (ساها)»",
    propose: () => undefined,
  },
  {
    name: "names/family-name",
    example: "«نیک‌منش» after «پرویز نیک‌منش»",
    propose: () => undefined,
  },
  {
    name: "names/this",
    example: "«این کشور», «این رژیم»",
    propose: proposeThis,
  },
]

export const nameRules: readonly NameRule[] = proposers.map(({ name, example }) => ({ name, example }))

/** What each stretch of the text may name, without overlap, in order; and the names nested in them. */
export function proposeNames(text: NameText): { outer: Proposal[]; nested: Proposal[] } {
  const outer: Proposal[] = []
  const nested: Proposal[] = []
  for (let at = 0; at < text.tokens.length; ) {
    const proposal = proposeAt(text, at, outer.at(-1))
    if (proposal !== undefined) {
      const all = [proposal, ...(proposal.also ?? [])]
      outer.push(...all)
      nested.push(...all.flatMap((each) => nestedIn(text, each)))
    }
    at = outer.at(-1) === undefined ? at + 1 : Math.max(at + 1, outer.at(-1)!.to)
  }
  return { outer: withFamilyNames(text, outer), nested }
}

function proposeAt(text: NameText, at: number, before: Proposal | undefined): Proposal | undefined {
  if (text.tokens[at]!.kind === "punctuation" || text.verbal.has(at)) return undefined
  const cited = proposeCited(text, at)
  if (cited !== undefined) return cited
  if (text.book.stops.has(keyAt(text, at)) && !points(text, at) && knownAt(text, at) === undefined)
    return undefined
  for (const { propose } of proposers) {
    const proposal = propose(text, at, before)
    if (proposal !== undefined) return proposal
  }
  return undefined
}

/** «این کشور» */
function points(text: NameText, at: number): boolean {
  return keyAt(text, at) === "این" || keyAt(text, at) === "آن"
}

function nestedIn(text: NameText, { from, to, known }: Proposal): Proposal[] {
  const found: Proposal[] = []
  if (known !== undefined) return found
  for (let at = from; at < to; at++) {
    const inner =
      proposeHeadedBody(text, at) ??
      proposeBranch(text, at) ??
      (at === from ? undefined : proposePlacedBody(text, at)) ??
      proposeKnown(text, at)
    if (inner === undefined || inner.to > to || (at === from && inner.to === to)) continue
    found.push(inner)
    at = inner.to - 1
  }
  return found
}
