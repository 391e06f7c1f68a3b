import type { Said } from '../generated/messages';
import type { SavePlace } from '../generated/wire';
import type { Words } from '../l10n/codes';

/** What a folder or a drive to start from is called. */
export function savePlaceName(words: Words, place: SavePlace): Said {
  switch (place.kind) {
    case 'desktop': return words.paperPlaceDesktop();
    case 'documents': return words.paperPlaceDocuments();
    case 'downloads': return words.paperPlaceDownloads();
    case 'drive': return words.paperPlaceDrive({ name: place.name });
  }
}
