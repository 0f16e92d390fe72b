import type { Notice } from '../flow/index.ts'
import type { FirstText } from '../text/index.ts'

/** What a notice says to the respondent. */
export function noticeWords(notice: Notice, text: FirstText): string {
  const words = text.notices
  switch (notice.name) {
    case 'deleted':
      return words.deleted
    case 'language-missing':
      return words.languageMissing(notice.language)
    case 'saved-unreadable':
      return words.savedUnreadable
    case 'saved-other-rules':
      return words.savedOtherRules
    case 'invitation-broken':
      return words.invitationBroken
    case 'saved-partly':
      return words.savedPartly(notice.questions.map((id) => text.questions[id].title))
  }
}
