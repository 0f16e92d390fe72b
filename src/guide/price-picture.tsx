import { coursePrice } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { RangeBar } from '../ui/range-bar.tsx'
import { Picture } from './picture.tsx'

/** The next round number: a whole number of halves of its power of ten. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / 2
  return Math.ceil(value / step) * step
}

/** What a whole course is said to cost, on a scale from nothing. */
export const PricePicture = ({ text }: { readonly text: Text }) => (
  <Picture title={text.guide.pictures.priceTitle}>
    <RangeBar
      label={text.concerns.priceBar(coursePrice)}
      from={coursePrice.from}
      to={coursePrice.to}
      max={roundUp(coursePrice.to)}
      format={text.format.dollars}
    />
  </Picture>
)
