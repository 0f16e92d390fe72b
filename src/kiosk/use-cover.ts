import { useEffect } from 'react'

/**
 * Hides the page while another app stands in front of it or the tablet sleeps, so that no picture of it that a device
 * takes for its list of open apps shows answers, and none shows for a moment when the tablet wakes up.
 */
export function useCover(): void {
  useEffect(() => {
    const cover = (): void => {
      document.documentElement.toggleAttribute('data-covered', document.hidden)
    }
    document.addEventListener('visibilitychange', cover)
    return () => {
      document.removeEventListener('visibilitychange', cover)
      document.documentElement.removeAttribute('data-covered')
    }
  }, [])
}
