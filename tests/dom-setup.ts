import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without global test functions, Testing Library does not clean up by itself.
afterEach(cleanup)

// jsdom lays nothing out, so it has nothing to scroll.
if (!('scrollIntoView' in Element.prototype)) {
  Object.assign(Element.prototype, { scrollIntoView: () => {} })
}
