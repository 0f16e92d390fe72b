import { languages, type Lang, type Text } from '../text/index.ts'

interface Surroundings {
  readonly came: Text
  /** Called with the words once they are here, before anybody sees them. */
  readonly onWords: (text: Text) => void
  readonly onMissing: (language: string) => void
}

/** The language in use. The document came in one; the words of any other are fetched when they are asked for. */
export class Wording {
  readonly #around: Surroundings
  #text: Text
  #asked: Lang
  #switched = false

  constructor(around: Surroundings) {
    this.#around = around
    this.#text = around.came
    this.#asked = around.came.lang
  }

  get text(): Text {
    return this.#text
  }

  /** True once another language was chosen than the one that the document came in. */
  get switched(): boolean {
    return this.#switched
  }

  /** Back to the language of the document, as if nobody had chosen another. */
  reset(): void {
    this.#text = this.#around.came
    this.#asked = this.#text.lang
    this.#switched = false
    this.#around.onWords(this.#text)
  }

  /** Shows every word in another language, in place: no answer is lost, and nothing is asked again. */
  async change(lang: Lang): Promise<void> {
    this.#asked = lang
    try {
      const words = await languages[lang].load()
      // Another press may have asked for another language meanwhile.
      if (this.#asked !== lang) return
      this.#text = words
    } catch {
      this.#around.onMissing(languages[lang].name)
      return
    }
    this.#switched = true
    this.#around.onWords(this.#text)
  }
}
