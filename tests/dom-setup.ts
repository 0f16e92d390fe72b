import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without global test functions, Testing Library does not clean up by itself.
afterEach(cleanup)

// jsdom lays nothing out, so it has nothing to scroll.
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => {} })
}

// jsdom knows dialogs only as plain elements. What "modal" means is tested in real browsers.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '')
    this.querySelector('button')?.focus()
  },
  close(this: HTMLDialogElement) {
    this.removeAttribute('open')
  },
})
