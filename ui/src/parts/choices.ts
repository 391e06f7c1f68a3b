import type { CallAnswer, ChannelKind, Community, CostKind, Kind, LanguageCode, Mistake, Openness, Status } from '../generated/wire';

/** Languages to choose from in the filter: those that the records of the library name. */
export const SPOKEN: readonly LanguageCode[] = [
  'en', 'es', 'zh', 'vi', 'ko', 'ar', 'fil', 'ht', 'ase', 'fr', 'hmn', 'hi', 'pa', 'ta', 'te', 'kn', 'ur', 'ja', 'th', 'cr', 'oj', 'iu',
];

export const CHANNELS: readonly ChannelKind[] = ['voice', 'text', 'chat', 'video_asl', 'tty', 'email', 'web', 'in_person'];

export const COMMUNITIES: readonly Community[] = [
  'bipoc', 'qtbipoc', 'black', 'indigenous', 'native_hawaiian', 'latine', 'aapi', 'south_asian', 'hmong', 'filipino', 'mena', 'muslim',
  'lgbtq', 'trans', 'women', 'men', 'youth', 'elders', 'perinatal', 'immigrants', 'survivors', 'psychiatric_survivors', 'disabled',
  'deaf', 'veterans',
];

export const KINDS: readonly Kind[] = [
  'crisis', 'warmline', 'clinic', 'therapist_finder', 'therapy_fund', 'community_support', 'mutual_aid', 'practice', 'organization',
  'rights', 'policy',
];

export const COSTS: readonly CostKind[] = ['unknown', 'free', 'sliding', 'mixed', 'varies', 'paid'];

export const STATUSES: readonly Status[] = ['available', 'paused', 'uncertain', 'ended'];

export const OPENNESS: readonly Openness[] = ['open_with_credit', 'learn_from_practitioners', 'community_only', 'closed'];

export const ANSWERS: readonly CallAnswer[] = ['holds', 'no_answer', 'wrong_number', 'ended'];

export const MISTAKES: readonly Mistake[] = ['number', 'hours', 'languages', 'address', 'ended', 'credit', 'harm', 'other'];
