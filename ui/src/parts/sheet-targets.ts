import type { Messages, Said } from '../generated/messages';
import type { SheetTarget } from '../generated/wire';

/** What a column can be, in the groups and the order in which people look for it. */
export const TARGET_GROUPS: readonly { title: (words: Messages) => Said; targets: readonly SheetTarget[] }[] = [
  { title: (words) => words.bringGroupAbout(), targets: ['name', 'organization', 'other_name', 'description', 'more', 'status', 'checked_date', 'id'] },
  { title: (words) => words.bringGroupReach(), targets: ['phone', 'phone_label', 'text_number', 'whatsapp', 'email', 'website', 'hours', 'languages', 'interpreter'] },
  { title: (words) => words.bringGroupWhere(), targets: ['address', 'street', 'city', 'state', 'zip_code', 'country', 'latitude', 'longitude', 'confidential'] },
  { title: (words) => words.bringGroupWho(), targets: ['kind', 'need', 'community', 'eligibility', 'cost', 'credit', 'openness'] },
  { title: (words) => words.bringGroupKeep(), targets: ['notes', 'public', 'keep_as_is', 'ignore'] },
];
