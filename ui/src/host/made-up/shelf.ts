import type { BrowseRequest, Failure, Shelf, ShelfFile, ShelfKind } from '../../generated/wire';

const HOME = '/home/example';
const STICK = '/media/example/EXAMPLE-STICK';

const FOLDERS: Record<string, { folders: string[]; files: [string, ShelfKind, number][]; list?: boolean }> = {
  [`${HOME}/Desktop`]: { folders: ['packs', 'lists'], files: [] },
  [`${HOME}/Desktop/packs`]: {
    folders: [],
    files: [
      ['example-county-12.manydoors', 'pack', 412_000],
      ['example-county-changes.manydoors', 'pack', 38_000],
      ['example-county-old.manydoors', 'pack', 405_000],
      ['example-county-same.manydoors', 'pack', 411_000],
      ['example-county-fork.manydoors', 'pack', 411_500],
      ['example-network-1.manydoors', 'pack', 96_000],
      ['example-network-new-key.manydoors', 'pack', 97_000],
      ['example-network-announced.manydoors', 'pack', 97_200],
      ['example-altered.manydoors', 'pack', 88_000],
      ['example-take-back.manydoors', 'pack', 2_100],
    ],
  },
  [`${HOME}/Desktop/lists`]: {
    folders: ['example-tables'],
    files: [
      ['example-services.csv', 'sheet', 61_000],
      ['example-workbook.xlsx', 'sheet', 240_000],
      ['example-tables.zip', 'list', 1_730_000],
      ['example-services.columns.toml', 'mapping', 1_800],
    ],
  },
  [`${HOME}/Desktop/lists/example-tables`]: { folders: [], files: [], list: true },
  [`${HOME}/Documents`]: { folders: ['a folder with quite a long name, as people give them', 'keys'], files: [] },
  [`${HOME}/Documents/keys`]: { folders: [], files: [['example-clinic.key', 'key', 400]] },
  [`${HOME}/Documents/a folder with quite a long name, as people give them`]: { folders: [], files: [] },
  [`${HOME}/Downloads`]: { folders: [], files: [['example-network-1.manydoors', 'pack', 96_000], ['example-services.csv', 'sheet', 61_000]] },
  [STICK]: { folders: ['updates'], files: [['example-county-12.manydoors', 'pack', 412_000]] },
  [`${STICK}/updates`]: { folders: [], files: [] },
};

/** Folders of nobody's computer. */
export function browse({ folder }: BrowseRequest): Shelf {
  const nothing = { parent: null, places: [], folders: [], files: [], is_list: false, more: false };
  if (folder === null) {
    return {
      ...nothing,
      folder: null,
      places: [
        { kind: 'desktop', name: '', folder: `${HOME}/Desktop` },
        { kind: 'documents', name: '', folder: `${HOME}/Documents` },
        { kind: 'downloads', name: '', folder: `${HOME}/Downloads` },
        { kind: 'drive', name: 'EXAMPLE-STICK', folder: STICK },
      ],
    };
  }
  const here = FOLDERS[folder];
  if (!here) throw { code: 'folder_unreadable', args: {}, kind: 'mendable' } satisfies Failure;
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  return {
    ...nothing,
    folder,
    parent: parent in FOLDERS ? parent : null,
    folders: here.folders.map((name) => ({ name, path: `${folder}/${name}` })),
    files: here.files.map(([name, kind, bytes]): ShelfFile => ({ name, path: `${folder}/${name}`, kind, bytes })),
    is_list: here.list ?? false,
  };
}
