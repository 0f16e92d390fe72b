interface Surroundings {
  /** The root of the site. */
  readonly root: URL
  readonly now: () => Date
  readonly create: () => HTMLImageElement
}

/** A picture that every site has, and how wide it is: build/offline draws it. */
const picture = { file: 'icons/icon-192.png', width: 192 }

/**
 * Whether the host gives its icon, in at most so many seconds. The page's policy lets it ask for nothing, but it may show
 * pictures of its own site: where there is no service worker, that is how it sees whether the host is there. Whatever
 * else somebody sends in its place is no picture of this width. The time in the address keeps caches out of it.
 */
export const createPicture =
  ({ root, now, create }: Surroundings) =>
  (seconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const image = create()
      const end = (sees: boolean): void => {
        // Its address stays: Chromium keeps an image whose address is taken away after it did not come.
        clearTimeout(timer)
        resolve(sees)
      }
      const timer = setTimeout(() => end(false), seconds * 1000)
      image.addEventListener('load', () => end(image.naturalWidth === picture.width))
      image.addEventListener('error', () => end(false))
      image.src = `${new URL(picture.file, root).href}?${now().getTime()}`
    })
