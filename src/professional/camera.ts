import type { CameraFault } from '../text/index.ts'

/** The camera of this device. */
export interface Camera {
  /**
   * Shows what the camera sees in `video`, and calls `onText` with what each code in it says, again and again. Gives
   * the way to end it, or why there is no picture.
   */
  readonly look: (
    video: HTMLVideoElement,
    onText: (text: string) => void,
  ) => Promise<(() => void) | CameraFault>
}
