import { useEffect, useEffectEvent } from 'react'

/** Often enough that no second of a countdown is skipped. */
const interval = 250

/**
 * Calls `look` again and again while `on`, and at once when the page comes back: browsers hold timers back while a
 * tablet sleeps, another app stands in front or a print dialog is open.
 */
export function useTicks(on: boolean, look: () => void): void {
  const tick = useEffectEvent(look)
  useEffect(() => {
    if (!on) return
    const now = (): void => tick()
    const timer = setInterval(now, interval)
    document.addEventListener('visibilitychange', now)
    window.addEventListener('afterprint', now)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', now)
      window.removeEventListener('afterprint', now)
    }
  }, [on])
}
