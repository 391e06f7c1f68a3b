import { STATES } from '../parts/states';
import { describe, expect, it } from 'vitest';
import { MESSAGE_IDS } from '../generated/messages';
import type {
  CallAnswer, ChannelKind, Community, CostKind, DisputedFact, EmergencyPolicy, FailureCode, Freshness, Kind,
  Mistake, Need, Openness, Outcome, PackOrigin, PackSort, PackStanding, PackTrust, Reason,
  Sameness, Scope, SheetTarget, Status, TaskStage, Theme, VerificationBasis, WatchOutcome,
  WorkStanding,
} from '../generated/wire';

/** Every code of a list: a code added to the core does not compile here until it is named. */
type All<T extends string> = Record<T, true>;

const KINDS: All<Kind> = {
  crisis: true, warmline: true, clinic: true, therapist_finder: true, therapy_fund: true, community_support: true, mutual_aid: true,
  practice: true, organization: true, rights: true, policy: true,
};
const NEEDS: All<Need> = {
  talk: true, sad: true, worry: true, sleep: true, grief: true, trauma: true, suicide: true, violence: true, sexual_violence: true,
  substance: true, baby: true, racism: true, lgbtq: true, young: true, elders: true, newcomer: true, veteran: true, deaf: true,
  therapist: true, pay: true, belonging: true, faith: true, interpreter: true, unfair: true, basics: true, disaster: true,
  hospital: true, device_safety: true, change: true,
};
const COMMUNITIES: All<Community> = {
  all: true, bipoc: true, qtbipoc: true, black: true, indigenous: true, native_hawaiian: true, latine: true, aapi: true,
  south_asian: true, hmong: true, filipino: true, mena: true, muslim: true, lgbtq: true, trans: true, women: true, men: true,
  youth: true, elders: true, perinatal: true, immigrants: true, survivors: true, psychiatric_survivors: true, disabled: true,
  deaf: true, veterans: true,
};
const COSTS: All<CostKind> = { free: true, sliding: true, mixed: true, varies: true, paid: true, unknown: true };
const POLICIES: All<EmergencyPolicy> = { never_without_consent: true, only_if_imminent: true, may_dispatch: true, unknown: true };
const CHANNELS: All<ChannelKind> = { voice: true, text: true, chat: true, video_asl: true, tty: true, email: true, web: true, in_person: true };
const SCOPES: All<Scope> = { international: true, national: true, state: true, local: true };
const BASES: All<VerificationBasis> = { tested: true, operator_page: true, other_source: true };
const THEMES: All<Theme> = { system: true, light: true, dark: true, high_contrast: true };
const AGES: All<Exclude<Freshness, 'unchecked'>> = { fresh: true, aging: true, old: true };
const OPENNESS: All<Exclude<Openness, 'closed'>> = { open_with_credit: true, learn_from_practitioners: true, community_only: true };
const FAILURES: All<Exclude<FailureCode, 'superseded'>> = {
  library_unreadable: true, resource_gone: true, locale_unknown: true, folder_unreadable: true, settings_not_kept: true,
  bad_request: true, letters_missing: true, does_not_fit: true, not_saved: true, not_printed: true, nothing_to_bring: true,
  list_locked: true, list_old_form: true, list_damaged: true, list_unreadable: true,
  mapping_unfit: true, too_large: true, nothing_written: true, stopped: true, pack_broken: true, pack_unsafe: true,
  pack_altered: true, pack_unsigned: true, pack_untrusted: true, pack_key_changed: true, pack_older: true, pack_forked: true,
  pack_without_base: true, pack_too_new: true, pack_few_wardens: true, key_unusable: true, entry_unfit: true,
  credit_missing: true, number_unfit: true, not_allowed: true, busy: true, internal: true,
  passphrase_weak: true, private_wrong: true, private_damaged: true, private_too_new: true, private_exists: true, private_changed: true,
  private_no_room: true, private_not_saved: true, private_not_forgotten: true, private_locked: true,
  work_no_tag: true, work_english: true, work_closed: true, work_nothing: true, work_file_unfit: true, work_twice: true, check_unreadable: true, positions_unfit: true, recordings_unfit: true,
  work_nothing_to_undo: true, work_changed_since: true, work_not_translated: true, work_source_changed: true, work_no_name: true,
  work_own_words: true, work_not_handed_in: true,
};
const REASONS: All<Reason> = {
  mojibake: true, not_utf8: true, byte_order_mark: true, escaped_newline: true, html: true, marker: true,
  control_character: true, no_scheme: true, phone_written: true, phone_extension: true, several_phones: true, ragged: true,
  id_derived: true, id_missing: true, hours_read: true, status_read: true, phone_not_understood: true,
  hours_not_understood: true, language_not_understood: true, date_not_understood: true, address_not_understood: true,
  no_place_on_earth: true, all_inactive: true, unknown_column: true, unknown_table: true, value_not_understood: true, name_shared: true,
  too_large: true, quote_not_closed: true, name_missing: true, duplicate_id: true, orphan: true, bad_json: true, practice_uncredited: true,
  rule_broken: true, unreadable: true, marked_private: true, staff_contact: true,
};
const OUTCOMES: All<Outcome> = { repaired: true, kept: true, quarantined: true, left_out: true };
const TARGETS: All<SheetTarget> = {
  ignore: true, keep_as_is: true, name: true, organization: true, other_name: true, description: true, more: true, phone: true, phone_label: true,
  text_number: true, whatsapp: true, email: true, website: true, address: true, street: true, city: true, state: true, zip_code: true, country: true, latitude: true, longitude: true, languages: true, interpreter: true, hours: true,
  cost: true, eligibility: true, kind: true, need: true, community: true, checked_date: true, status: true, id: true, credit: true,
  openness: true, notes: true, confidential: true, public: true,
};
const STAGES: All<TaskStage> = { reading: true, writing: true, indexing: true, saving: true };
const ORIGINS: All<PackOrigin> = { built_in: true, signed: true, imported: true, own: true };
const SORTS: All<PackSort> = { full: true, delta: true, correction: true, revocation: true };
const TRUSTS: All<PackTrust> = { trusted: true, unknown: true, changed: true, rotated: true };
const STANDINGS: All<PackStanding> = { new: true, newer: true, same: true, older: true, fork: true, no_base: true };
const WATCHED: All<WatchOutcome> = { installed: true, nothing_new: true, asks: true, bad: true };
const SAME: All<Sameness> = { number: true, name_and_state: true };
// The others are called as on a record's own page.
const DISPUTED: All<Exclude<DisputedFact, 'hours' | 'languages' | 'id_asked' | 'area'>> = {
  numbers: true, addresses: true, status: true, cost: true, emergency: true, name: true,
};
const CALLS: All<CallAnswer> = { holds: true, no_answer: true, wrong_number: true, ended: true };
const MISTAKES: All<Mistake> = {
  number: true, hours: true, languages: true, address: true, ended: true, credit: true, harm: true, other: true,
};
const WORK_STANDINGS: All<WorkStanding> = { missing: true, source_changed: true, machine: true, unreviewed: true, trusted: true };
const STATUSES: All<Status> = { available: true, paused: true, ended: true, uncertain: true };

describe('every code of the core', () => {
  it.each([
    ['kind', KINDS], ['need', NEEDS], ['community', COMMUNITIES], ['card-cost', COSTS], ['card-police', POLICIES],
    ['card-channel', CHANNELS], ['card-scope', SCOPES], ['card-basis', BASES], ['settings-theme', THEMES], ['card', AGES],
    ['card', OPENNESS], ['failure', FAILURES],
    ['bring-reason', REASONS], ['bring-outcome', OUTCOMES], ['bring-target', TARGETS], ['task-stage', STAGES], ['packs-origin', ORIGINS], ['packs-sort', SORTS],
    ['packs-trust', TRUSTS], ['packs-standing', STANDINGS], ['packs-watch', WATCHED], ['packs-same', SAME],
    ['own-fact', DISPUTED], ['own-call', CALLS], ['own-mistake', MISTAKES], ['own-status', STATUSES], ['translate-standing', WORK_STANDINGS],
    ['place-us', Object.fromEntries(STATES.map((code) => [code.toLowerCase(), true]))],
  ])('has its word: %s', (family, codes) => {
    const missing = Object.keys(codes).filter((code) => !MESSAGE_IDS.includes(`${family}-${code}`));
    expect(missing, 'a code without a message would be shown as an id').toEqual([]);
  });
});
