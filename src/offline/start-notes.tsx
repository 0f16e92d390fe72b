import type { FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Card, Stack } from '../ui/layout.tsx'

/** What there is to tell of the copy of the site on this device. */
export interface News {
  readonly updateWaiting: boolean
  /** True after the newer version could not be taken up, as somebody answers in another tab. */
  readonly refused: boolean
  /** Days without the host, once there are too many; `null` days when it was never reached. */
  readonly stale: { readonly days: number | null } | null
}

/** Nothing to tell. */
export const noNews: News = { updateWaiting: false, refused: false, stale: null }

interface StartNotesProps {
  readonly text: FirstText
  readonly news: News
  readonly onTakeUp: () => void
}

/** On the start page, where nobody is in the middle of anything: a newer version, and a copy that grew old. */
export function StartNotes({ text, news, onTakeUp }: StartNotesProps) {
  const { update, updateAction, updateLater, stale } = text.offline
  return (
    <div role="status">
      {(news.updateWaiting || news.stale !== null) && (
        <Stack>
          {news.updateWaiting && (
            <Card>
              <p>{update}</p>
              {news.refused && <p>{updateLater}</p>}
              <div>
                <Button look="plain" onPress={onTakeUp}>
                  {updateAction}
                </Button>
              </div>
            </Card>
          )}
          {news.stale !== null && (
            <Card tone="pause">
              <p>{stale(news.stale.days)}</p>
            </Card>
          )}
        </Stack>
      )}
    </div>
  )
}
