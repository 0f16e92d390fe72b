import { writerOf, type Forms } from '../format.ts'

// One Spanish for every country: “US$” says whose dollars they are.
export const { either, format, list, quoted, plural } = writerOf('es', {
  to: ' a ',
  between: '; ',
  quotes: ['“', '”'],
})

/** A number with its noun: after whole millions, Spanish puts “de” between them. */
const counted =
  (one: string, other: string) =>
  (count: number): string => {
    const forms: Forms = { one, many: `de ${other}`, other }
    return `${format.number(count)} ${plural(count, forms)}`
  }

export const sessions = counted('sesión', 'sesiones')
export const seconds = counted('segundo', 'segundos')
export const hours = counted('hora', 'horas')
export const days = counted('día', 'días')
export const weeks = counted('semana', 'semanas')
export const ruleCount = counted('regla', 'reglas')
export const files = counted('archivo', 'archivos')
export const points = counted('punto', 'puntos')
const monthCount = counted('mes', 'meses')
/** Days of the course as months of 30 days. */
export const months = (span: number): string => monthCount(span / 30)
