import type { Card, Changes, Failure, PackOffer, PackRow, Packs, PossibleDuplicate, PublisherRow } from '../../generated/wire';
import { CARDS } from '../sample';
import type { Answers } from './answers';

const COUNTY: PublisherRow = {
  name: 'Example County Helpers',
  words: 'maple river lantern seven',
  fingerprint: '7F3A 91C0 5E2D 84B6 · 0D19 AC53 66F2 E871',
  trusted_on: '2026-03-02',
};
const NETWORK: PublisherRow = {
  name: 'Example Training Network',
  words: 'copper window meadow quiet',
  fingerprint: '19B2 C44E 7A03 D95F · 83E6 10AD 2B7C 5F90',
  trusted_on: null,
};
const NETWORK_NEW: PublisherRow = {
  ...NETWORK,
  words: 'thunder basket olive ninety',
  fingerprint: 'E0C7 3D18 95AB 4F62 · 7B20 D8F1 046E 9CA5',
};
const NETWORK_KNOWN: PublisherRow = { ...NETWORK, trusted_on: '2025-11-20' };

const ROWS: readonly PackRow[] = [
  { id: 'starter', name: '', source: 'built_in', publisher: null, serial: 1, created: '2026-11-22', check_again_by: '2027-05-22', overdue: false, records: 412, licence: 'CC BY 4.0', can_roll_back: false },
  { id: 'own', name: '', source: 'own', publisher: null, serial: 0, created: '', check_again_by: null, overdue: false, records: 7, licence: null, can_roll_back: false },
  { id: 'example-county', name: 'Help in Example County', source: 'signed', publisher: COUNTY, serial: 11, created: '2026-04-18', check_again_by: '2026-10-18', overdue: true, records: 238, licence: 'CC BY-SA 4.0', can_roll_back: true },
  { id: 'list-example-services', name: 'Example Services Spreadsheet', source: 'imported', publisher: null, serial: 2, created: '2026-09-30', check_again_by: null, overdue: false, records: 61, licence: null, can_roll_back: false },
];

const CHANGES: Changes = {
  added: 14, changed: 6, removed: 1, same: 223,
  named: [
    { id: 'a', name: 'Example Night Line', change: 'added' },
    { id: 'b', name: 'Example Elders Lunch', change: 'added' },
    { id: 'c', name: 'Example Neighborhood Clinic', change: 'changed' },
    { id: 'd', name: 'Example Old Line', change: 'removed' },
  ],
};

function failing(code: Failure['code'], kind: Failure['kind'] = 'mendable'): never {
  throw { code, args: {}, kind } satisfies Failure;
}

const OFFER: PackOffer = {
  sha256: '', id: 'example-county', name: 'Help in Example County', kind: 'full', publisher: COUNTY, trust: 'trusted', known: null, standing: 'newer',
  serial: 12, installed_serial: 11, created: '2026-11-02', check_again_by: '2027-05-02', overdue: false, records: 251, revoked: [], locales: [],
  licence: 'CC BY-SA 4.0',
};
const FIRST: Partial<PackOffer> = {
  id: 'example-network', name: 'Respectful Questions', publisher: NETWORK, trust: 'unknown', standing: 'new', serial: 1, installed_serial: null,
  records: 34, locales: ['es', 'vi'], licence: 'CC BY 4.0',
};
const REVOKED = [
  { id: 'example-old-line', name: 'Example Old Line', reason: 'The number now belongs to somebody else.', date: '2026-11-01', by: 'Example County Helpers' },
];

const OFFERS: Record<string, Partial<PackOffer>> = {
  'example-county-12': { revoked: REVOKED },
  'example-county-changes': { id: 'example-other-county', kind: 'delta', standing: 'no_base', installed_serial: null, serial: 4, records: 12 },
  'example-county-old': { standing: 'older', serial: 9, created: '2025-08-01', check_again_by: '2026-02-01', overdue: true, records: 220 },
  'example-county-same': { standing: 'same', serial: 11, created: '2026-04-18', check_again_by: '2026-10-18', overdue: true, records: 238 },
  'example-county-fork': { standing: 'fork', serial: 11 },
  'example-network-1': FIRST,
  'example-network-new-key': { ...FIRST, publisher: NETWORK_NEW, trust: 'changed', known: NETWORK_KNOWN },
  'example-network-announced': { ...FIRST, publisher: NETWORK_NEW, trust: 'rotated', known: NETWORK_KNOWN },
  'example-take-back': { kind: 'revocation', id: 'example-take-back', name: 'Taken back in November', standing: 'new', serial: 1, installed_serial: null, records: 0, revoked: REVOKED, check_again_by: null, licence: null },
};

/** The pack that a made-up file holds; none where it is no pack. */
export function packIn(path: string): PackOffer | null {
  const name = /([^/\\]+)\.manydoors$/.exec(path)?.[1];
  if (name === undefined) return null;
  if (name === 'example-altered') failing('pack_altered', 'fault');
  const offer = OFFERS[name];
  return offer ? { ...OFFER, ...offer, sha256: `made-up-${name}` } : failing('pack_broken');
}

function twin(id: string, of: string, change: Partial<Card>): Card {
  const card = CARDS.find((each) => each.id === of);
  if (!card) throw new Error(`there is no made-up record ${of}`);
  return { ...card, id, ...change };
}

function pairs(): PossibleDuplicate[] {
  const said = (text: string) => ({ text, lang: 'en', status: 'trusted', source: null }) as const;
  const clinic = twin('example-clinic', 'example-clinic', {});
  const peers = twin('example-peer-line', 'example-peer-line', {});
  return [
    { one: clinic, one_from: '', one_origin: 'built_in', other: twin('example-clinic-2', 'example-clinic', { name: said('Neighborhood Clinic (Example), Counseling Department'), summary: said('Counseling.'), cost: 'unknown', freshness: 'old', checked: { date: '2019', basis: 'other_source' } }), other_from: 'Example Services Spreadsheet', other_origin: 'imported', same: 'number' },
    { one: peers, one_from: 'Help in Example County', one_origin: 'signed', other: twin('example-peer-line-2', 'example-peer-line', { freshness: 'unchecked', checked: null, channels: [] }), other_from: 'Example Services Spreadsheet', other_origin: 'imported', same: 'name_and_state' },
  ];
}

/** Packs that are not there. */
export function packAnswers(): Pick<Answers, 'packs' | 'install_pack' | 'remove_pack' | 'roll_back_pack' | 'make_pack' | 'sign_pack' | 'take_back' | 'make_key' | 'forget_publisher' | 'watch_folder' | 'check_watched' | 'duplicates' | 'join_entries' | 'keep_apart'> {
  let rows = [...ROWS];
  let publishers = [COUNTY];
  let folder: string | null = '/media/example/EXAMPLE-STICK/updates';
  let twins = pairs();
  const found = (file: string) => ({ file, path: `${folder ?? ''}/${file}` });
  const packs = (): Packs => ({
    packs: rows,
    publishers,
    watch: folder === null ? null : {
      folder,
      there: !folder.endsWith('gone'),
      found: [
        { ...found('example-county-11.manydoors'), outcome: 'nothing_new', failure: null },
        { ...found('example-network-1.manydoors'), outcome: 'asks', failure: 'pack_untrusted' },
        { ...found('example-cut-off.manydoors'), outcome: 'bad', failure: 'pack_broken' },
      ],
    },
    revoked: [{ id: 'example-harmful-camp', name: '', reason: 'Former residents and a court found that children were harmed there.', date: '2026-06-14', by: 'Example County Helpers' }],
    duplicates: twins.length,
  });
  const rowOf = (id: string): PackRow => rows.find((each) => each.id === id) ?? failing('resource_gone');
  return {
    packs,
    install_pack: ({ path, trust, seen, older }) => {
      const offer = packIn(path) ?? failing('nothing_to_bring');
      if (seen !== null && seen !== offer.sha256) failing('pack_altered');
      if (offer.standing === 'older' && !older) failing('pack_older');
      if ((offer.trust === 'unknown' || offer.trust === 'changed') && !trust) failing(offer.trust === 'unknown' ? 'pack_untrusted' : 'pack_key_changed');
      const publisher = { ...offer.publisher, trusted_on: offer.publisher.trusted_on ?? '2026-11-26' };
      const { id, name, serial, created, check_again_by, overdue, records, licence } = offer;
      const pack: PackRow = { id, name, source: 'signed', publisher, serial, created, check_again_by, overdue, records, licence, can_roll_back: rows.some((each) => each.id === id) };
      rows = [...rows.filter((each) => each.id !== id), pack];
      publishers = [...publishers.filter((each) => each.name !== publisher.name), publisher];
      return { pack, changes: CHANGES };
    },
    remove_pack: ({ id }) => {
      rows = rows.filter((each) => each !== rowOf(id));
      return {};
    },
    roll_back_pack: ({ id }) => {
      const pack = { ...rowOf(id), can_roll_back: false };
      rows = rows.map((each) => (each.id === id ? pack : each));
      return { pack, changes: { ...CHANGES, added: 1, removed: 14 } };
    },
    make_pack: ({ id, serial, folder: into, password }) => (password === 'wrong' ? failing('key_unusable') : { file: `${into}/${id}-${String(serial)}.manydoors` }),
    sign_pack: ({ path, folder: into, password }) => (password === 'wrong' ? failing('key_unusable') : { file: `${into}/${packIn(path)?.id ?? 'pack'}-signed.manydoors` }),
    take_back: ({ pack, folder: into, password }) => {
      if (password === 'wrong') failing('key_unusable');
      const { id, source } = rowOf(pack);
      // Only of what was signed is it known who may take back.
      if (source !== 'signed') failing('bad_request', 'fault');
      return { file: `${into}/${id}-taken-back.manydoors` };
    },
    make_key: ({ folder: into }) => ({ file: `${into}/signing.key`, public_file: `${into}/signing.pub`, words: 'harbor violin pepper twelve', fingerprint: '5C08 E3F7 216B 9DA4 · 40B1 87EE 3C5A D962' }),
    forget_publisher: ({ fingerprint }) => {
      publishers = publishers.filter((each) => each.fingerprint !== fingerprint);
      return {};
    },
    watch_folder: ({ folder: wish }) => {
      folder = wish;
      return packs();
    },
    check_watched: packs,
    duplicates: () => twins,
    join_entries: ({ other }) => {
      twins = twins.filter((each) => each.one.id !== other && each.other.id !== other);
      return {};
    },
    keep_apart: ({ keep, other }) => {
      twins = twins.filter((each) => each.one.id !== keep || each.other.id !== other);
      return {};
    },
  };
}
