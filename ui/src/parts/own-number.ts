/** A number as people in the United States read and dial it, as the core writes it: `1-877-565-8860`. No digit is touched. */
export function readableNumber(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `1-${parts[1]}-${parts[2]}-${parts[3]}` : number;
}
