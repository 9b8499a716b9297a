/** What the place that is shown is about, for the browser's title and its history: an article's headline, who met whom. */
class Subject {
  text: string = $state("")
}

export const subject: Subject = new Subject()

/** Names the subject of a view as long as it is shown. Call it while a component is made. */
export function tellSubject(text: () => string): void {
  $effect(() => {
    subject.text = text()
    return () => {
      subject.text = ""
    }
  })
}
