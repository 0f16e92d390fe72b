/** Where a device remembers that it is handed from person to person. It says nothing of any person. */
export const kioskKey = 'needlewise-kiosk'

/**
 * Whether the front desk has said that this device is handed round. It is kept on the device, so that a tablet that was
 * switched off, or an app that was opened anew, comes back as one. A browser that refuses its storage has not been told.
 */
export function isHandedRound(): boolean {
  try {
    return localStorage.getItem(kioskKey) === 'yes'
  } catch {
    return false
  }
}

/** Remembers it, or forgets it. Where the browser refuses, the address alone says so. */
export function setHandedRound(on: boolean): void {
  try {
    if (on) localStorage.setItem(kioskKey, 'yes')
    else localStorage.removeItem(kioskKey)
  } catch {
    // Then the address has to say so.
  }
}
