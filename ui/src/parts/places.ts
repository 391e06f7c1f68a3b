import { intlChain } from '../l10n/chain';
import { once } from '../l10n/once';

/** States and territories by their own names; Intl has words for countries only. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  'US-AK': 'Alaska', 'US-AL': 'Alabama', 'US-AR': 'Arkansas', 'US-AZ': 'Arizona', 'US-CA': 'California', 'US-CO': 'Colorado',
  'US-CT': 'Connecticut', 'US-DC': 'District of Columbia', 'US-DE': 'Delaware', 'US-FL': 'Florida', 'US-GA': 'Georgia',
  'US-HI': 'Hawaiʻi', 'US-IA': 'Iowa', 'US-ID': 'Idaho', 'US-IL': 'Illinois', 'US-IN': 'Indiana', 'US-KS': 'Kansas',
  'US-KY': 'Kentucky', 'US-LA': 'Louisiana', 'US-MA': 'Massachusetts', 'US-MD': 'Maryland', 'US-ME': 'Maine', 'US-MI': 'Michigan',
  'US-MN': 'Minnesota', 'US-MO': 'Missouri', 'US-MS': 'Mississippi', 'US-MT': 'Montana', 'US-NC': 'North Carolina',
  'US-ND': 'North Dakota', 'US-NE': 'Nebraska', 'US-NH': 'New Hampshire', 'US-NJ': 'New Jersey', 'US-NM': 'New Mexico',
  'US-NV': 'Nevada', 'US-NY': 'New York', 'US-OH': 'Ohio', 'US-OK': 'Oklahoma', 'US-OR': 'Oregon', 'US-PA': 'Pennsylvania',
  'US-PR': 'Puerto Rico', 'US-RI': 'Rhode Island', 'US-SC': 'South Carolina', 'US-SD': 'South Dakota', 'US-TN': 'Tennessee',
  'US-TX': 'Texas', 'US-UT': 'Utah', 'US-VA': 'Virginia', 'US-VT': 'Vermont', 'US-WA': 'Washington', 'US-WI': 'Wisconsin',
  'US-WV': 'West Virginia', 'US-WY': 'Wyoming', 'CA-AB': 'Alberta', 'CA-BC': 'British Columbia', 'CA-MB': 'Manitoba',
  'CA-NB': 'New Brunswick', 'CA-NL': 'Newfoundland and Labrador', 'CA-NS': 'Nova Scotia', 'CA-NT': 'Northwest Territories',
  'CA-NU': 'Nunavut', 'CA-ON': 'Ontario', 'CA-PE': 'Prince Edward Island', 'CA-QC': 'Québec', 'CA-SK': 'Saskatchewan', 'CA-YT': 'Yukon',
};

/** The name of a country (in the reader's language) or of a state (as it is written on its own signs). */
export function placeName(code: string, tag: string): string {
  if (code.includes('-')) return SUBDIVISIONS[code] ?? code;
  try {
    return once(Intl.DisplayNames, intlChain(tag), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
