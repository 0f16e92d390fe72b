import { coursePrice } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { RangeBar } from '../ui/range-bar.tsx'
import { Picture } from './picture.tsx'

/** What a whole course is said to cost, on a scale from nothing. */
export const PricePicture = ({ text }: { readonly text: Text }) => (
  <Picture title={text.guide.pictures.priceTitle}>
    <RangeBar
      label={text.concerns.priceBar(coursePrice)}
      from={coursePrice.from}
      to={coursePrice.to}
      format={text.format.dollars}
      dir={text.dir}
    />
  </Picture>
)
