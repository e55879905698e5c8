/** A share as pages print it. */
export function shareInWords(part: number, whole: number): string {
  return new Intl.NumberFormat('en', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(part / whole)
}
