import { useEffect } from 'react'

const refuse = (event: Event): void => event.preventDefault()

/**
 * Keeps what is on the screen on the screen. Nothing can be copied: a page cannot empty the device's clipboard, and the
 * next person could paste it. While another app stands in front of the page or the tablet sleeps, it is hidden: no
 * picture that a device takes for its list of open apps shows answers, and none shows for a moment when it wakes up.
 */
export function useCover(): void {
  useEffect(() => {
    const cover = (): void => {
      document.documentElement.toggleAttribute('data-covered', document.hidden)
    }
    document.addEventListener('visibilitychange', cover)
    document.addEventListener('copy', refuse)
    return () => {
      document.removeEventListener('visibilitychange', cover)
      document.removeEventListener('copy', refuse)
      document.documentElement.removeAttribute('data-covered')
    }
  }, [])
}
