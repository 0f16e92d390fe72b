import { isRecipient } from '../recipient.ts'

/** Where a device remembers that it is handed from person to person. It says nothing of any person. */
export const kioskKey = 'needlewise-kiosk'
/** Where it remembers the public key of the practice that hands it round. */
export const recipientKey = 'needlewise-recipient'

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

/** The key by whose link it was opened when it was handed round first; `null` where there was none. */
export function keptRecipient(): string | null {
  try {
    const kept = localStorage.getItem(recipientKey)
    return kept !== null && isRecipient(kept) ? kept : null
  } catch {
    return null
  }
}

/** Remembers it, and the key that results are sealed for; or forgets both. Where the browser refuses, the address alone says so. */
export function setHandedRound(on: boolean, recipient: string | null): void {
  try {
    if (on) localStorage.setItem(kioskKey, 'yes')
    else localStorage.removeItem(kioskKey)
    if (on && recipient !== null) localStorage.setItem(recipientKey, recipient)
    else localStorage.removeItem(recipientKey)
  } catch {
    // Then the address has to say so.
  }
}
