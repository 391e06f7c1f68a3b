import { STATES } from '../parts/states';
import { describe, expect, it } from 'vitest';
import { MESSAGE_IDS } from '../generated/messages';
import type {
  ChannelKind, Community, CostKind, EmergencyPolicy, FailureCode, Freshness, Kind, Need, Openness, Scope, Theme, VerificationBasis,
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
  bad_request: true, letters_missing: true, does_not_fit: true, not_saved: true, not_printed: true, internal: true,
};

describe('every code of the core', () => {
  it.each([
    ['kind', KINDS], ['need', NEEDS], ['community', COMMUNITIES], ['card-cost', COSTS], ['card-police', POLICIES],
    ['card-channel', CHANNELS], ['card-scope', SCOPES], ['card-basis', BASES], ['settings-theme', THEMES], ['card', AGES],
    ['card', OPENNESS], ['failure', FAILURES], ['place-us', Object.fromEntries(STATES.map((code) => [code.toLowerCase(), true]))],
  ])('has its word: %s', (family, codes) => {
    const missing = Object.keys(codes).filter((code) => !MESSAGE_IDS.includes(`${family}-${code}`));
    expect(missing, 'a code without a message would be shown as an id').toEqual([]);
  });
});
