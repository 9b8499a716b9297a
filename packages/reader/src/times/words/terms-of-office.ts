/** A body whose terms of four years are counted: «در مجلس یازدهم» is a stretch of years. */
export interface TermsOfOffice {
  /** Its name, as `Token.key` has it. */
  readonly name: string
  /** The number of the first term of the list. */
  readonly first: number
  /** ISO days on which the terms begin. */
  readonly starts: readonly string[]
}

/** Opening days of Iran's parliaments, and the days on which its presidents were sworn in. */
export const termsOfOffice: readonly TermsOfOffice[] = [
  {
    name: "مجلس",
    first: 1,
    starts: [
      "1980-05-28",
      "1984-05-28",
      "1988-05-28",
      "1992-05-28",
      "1996-06-01",
      "2000-05-27",
      "2004-05-27",
      "2008-05-27",
      "2012-05-27",
      "2016-05-28",
      "2020-05-27",
      "2024-05-27",
    ],
  },
  {
    name: "دولت",
    first: 7,
    starts: [
      "1997-08-04",
      "2001-08-08",
      "2005-08-06",
      "2009-08-05",
      "2013-08-04",
      "2017-08-05",
      "2021-08-05",
      "2024-07-30",
    ],
  },
]

/** Behind one of these a body with its number is a stretch of time. */
export const temporalOpeners: string =
  "در طی از تا دوران زمان پایان آغاز ابتدای اواخر اوایل اواسط طول عمر خلال"
