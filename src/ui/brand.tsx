import styles from './brand.module.css'

/** The mark of the product: three fine needles on a round ground. Beside its name, which says the same. */
export const Mark = () => (
  <svg className={styles['mark']} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect className={styles['ground']} width="32" height="32" rx="10" />
    <path
      className={styles['needles']}
      d="M10 7v11M16 7v16M22 7v11"
      fill="none"
      strokeWidth="2.5"
      strokeLinecap="round"
    />
  </svg>
)

/** The colours of skin, as quiet hills. It says nothing, so that nobody has to be told of it. */
export const Hills = () => (
  <svg
    className={styles['hills']}
    viewBox="0 0 800 200"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    <path className={styles['skin1']} d="M0 92C130 20 260 24 420 78S690 132 800 60V200H0z" />
    <path className={styles['skin2']} d="M0 128C150 62 300 66 450 112S700 150 800 92V200H0z" />
    <path className={styles['skin3']} d="M0 150C170 104 310 92 470 138S710 168 800 126V200H0z" />
    <path className={styles['skin4']} d="M0 166C180 140 330 126 500 160S720 186 800 156V200H0z" />
    <path className={styles['skin5']} d="M0 184C190 164 350 156 520 180S730 200 800 180V200H0z" />
    <path className={styles['fine']} d="M566 22v60M590 10v78M614 22v66M638 34v60" />
  </svg>
)
