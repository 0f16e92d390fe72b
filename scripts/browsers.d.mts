/** The engines that the journeys run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit'

interface Programs {
  readonly chromium: { readonly browser: string }
  readonly firefox: { readonly browser: string }
  readonly webkit: { readonly driver: string; readonly browser: string; readonly display: string }
}

export declare const engines: readonly Engine[]
export declare const mustHaveAll: boolean
export declare const packages: readonly string[]
export declare function programsOf<E extends Engine>(engine: E): Programs[E] | null
export declare function quickChromium(): string | undefined
/** Whether a program of others is here that tests look at our files with, or have them served by. */
export declare function hasTool(tool: 'pdfinfo' | 'age' | 'zbarimg' | 'nginx'): boolean
export declare function lacking(engine: Engine): string | null
