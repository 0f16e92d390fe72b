import { languages, type FirstText, type Lang } from '../text/index.ts'

interface Surroundings {
  /** Has here what the open page needs in a language beyond its first words. */
  readonly prepare: (lang: Lang) => Promise<void>
  /** Called with the words once they are here, before anybody sees them. */
  readonly onWords: (text: FirstText) => void
  readonly onMissing: (language: string) => void
}

/** The language in use. The document came in one; the words of any other are fetched when they are asked for. */
export class Wording {
  readonly #around: Surroundings
  #came: FirstText | undefined
  #text: FirstText | undefined
  #asked: Lang | undefined
  #switched = false

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Begins with the words of the document's own language. */
  begin(came: FirstText): void {
    this.#came = came
    this.#text = came
    this.#asked = came.lang
  }

  get text(): FirstText {
    if (!this.#text) throw new Error('wording: asked for words before there were any.')
    return this.#text
  }

  /** True once another language was chosen than the one that the document came in. */
  get switched(): boolean {
    return this.#switched
  }

  /** Back to the language of the document, as if nobody had chosen another. Before there are words there is no other. */
  reset(): void {
    if (this.#came === undefined) return
    this.#text = this.#came
    this.#asked = this.#came.lang
    this.#switched = false
    this.#around.onWords(this.#came)
  }

  /** Shows every word in another language, in place: no answer is lost, and nothing is asked again. */
  async change(lang: Lang): Promise<void> {
    this.#asked = lang
    try {
      const [words] = await Promise.all([languages[lang].first(), this.#around.prepare(lang)])
      // Another press may have asked for another language meanwhile.
      if (this.#asked !== lang) return
      this.#text = words
    } catch {
      this.#around.onMissing(languages[lang].name)
      return
    }
    this.#switched = true
    this.#around.onWords(this.text)
  }
}
