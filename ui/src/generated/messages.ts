// Written by `cargo xtask codegen`; do not edit.
import type { TextStatus } from './wire';

/** A sentence, with what a reader and a screen reader must know about it. */
export type Said = {
  text: string;
  /** BCP 47 tag of the language it is in. */
  lang: string;
  dir: 'ltr' | 'rtl';
  status: TextStatus;
  /** The source text, where it must stand beside. */
  source: { text: string; lang: string } | null;
};

/** Says messages; there is one for each way to have catalogues. */
export interface Formatter {
  say(id: string, attribute: string | null, args: Record<string, string | number | Date> | null): Said;
}

/** Every message, by a name that the compiler knows. */
export class Messages {
  readonly #formatter: Formatter;

  constructor(formatter: Formatter) {
    this.#formatter = formatter;
  }

  /** About and credits */
  aboutTitle(): Said {
    return this.#formatter.say('about-title', null, null);
  }

  /** { -app-name } is a guide to mental-health care and community support. It works without the internet and keeps nothing about you. */
  aboutWhat(): Said {
    return this.#formatter.say('about-what', null, null);
  }

  /** It answers Mental Health America’s “Calls to Action for BIPOC Mental Health”, above all the call for help in the languages people speak. Mental Health America has not reviewed or approved this program. */
  aboutWhy(): Said {
    return this.#formatter.say('about-why', null, null);
  }

  /** It does not give medical advice and does not take the place of a person who can help you. */
  aboutNotMedical(): Said {
    return this.#formatter.say('about-not-medical', null, null);
  }

  /** Why “{ -app-name }” */
  aboutNameTitle(): Said {
    return this.#formatter.say('about-name-title', null, null);
  }

  /** Clinic, kin, circle, faith, hotline: more than one door leads to help, and none is the wrong one. */
  aboutName(): Said {
    return this.#formatter.say('about-name', null, null);
  }

  /** What it keeps */
  aboutPrivacyTitle(): Said {
    return this.#formatter.say('about-privacy-title', null, null);
  }

  /** Nothing you type, open or search is written down. It never uses the network. */
  aboutPrivacy(): Said {
    return this.#formatter.say('about-privacy', null, null);
  }

  /** It cannot hide that the program is installed, and it cannot protect you from spyware or from someone who sees the screen. */
  aboutPrivacyLimits(): Said {
    return this.#formatter.say('about-privacy-limits', null, null);
  }

  /** How far to trust the facts */
  aboutFactsTitle(): Said {
    return this.#formatter.say('about-facts-title', null, null);
  }

  /** The facts were put together on { $date } from the sources named on each entry. No one has called each number. Each entry shows how old its source is. */
  aboutFacts(args: { date: string }): Said {
    return this.#formatter.say('about-facts', null, args);
  }

  /** Translations */
  aboutTranslationsTitle(): Said {
    return this.#formatter.say('about-translations-title', null, null);
  }

  /** Texts marked as machine drafts were written by a machine and have not been checked by a person who speaks the language. If you can help, the folder “locales” says how. */
  aboutTranslations(): Said {
    return this.#formatter.say('about-translations', null, null);
  }

  /** { $language }: { $trusted } checked, { $machine } machine drafts, { $other } waiting to be checked */
  aboutStanding(args: { language: string; machine: number; other: number; trusted: number }): Said {
    return this.#formatter.say('about-standing', null, args);
  }

  /** Credit */
  aboutCreditsTitle(): Said {
    return this.#formatter.say('about-credits-title', null, null);
  }

  /** Healing practices belong to the communities they come from. Each practice in this program carries their name, and that name goes with it wherever it is shown. */
  aboutCredits(): Said {
    return this.#formatter.say('about-credits', null, null);
  }

  /** Where the facts were read */
  aboutSourcesTitle(): Said {
    return this.#formatter.say('about-sources-title', null, null);
  }

  /** Works of others inside this program */
  aboutWorksTitle(): Said {
    return this.#formatter.say('about-works-title', null, null);
  }

  /** { $name } { $version }, { $licence } */
  aboutWork(args: { licence: string; name: string; version: string }): Said {
    return this.#formatter.say('about-work', null, args);
  }

  /** Licenses */
  aboutLicenceTitle(): Said {
    return this.#formatter.say('about-licence-title', null, null);
  }

  /** The program is licensed under MIT or Apache-2.0, as you choose. Its texts and translations are licensed under Creative Commons Attribution 4.0 (CC BY 4.0). */
  aboutLicence(): Said {
    return this.#formatter.say('about-licence', null, null);
  }

  /** Version { $version } */
  aboutVersion(args: { version: string }): Said {
    return this.#formatter.say('about-version', null, args);
  }

  /** Data of others inside this program */
  aboutDataTitle(): Said {
    return this.#formatter.say('about-data-title', null, null);
  }

  /** { $name } ({ $licence }), from { $source } */
  aboutData(args: { licence: string; name: string; source: string }): Said {
    return this.#formatter.say('about-data', null, args);
  }

  /** { -app-name } */
  appName(): Said {
    return this.#formatter.say('app-name', null, null);
  }

  /** Skip to the content */
  appSkip(): Said {
    return this.#formatter.say('app-skip', null, null);
  }

  /** Opening… */
  appOpening(): Said {
    return this.#formatter.say('app-opening', null, null);
  }

  /** Close */
  appClose(): Said {
    return this.#formatter.say('app-close', null, null);
  }

  /** Back */
  appBack(): Said {
    return this.#formatter.say('app-back', null, null);
  }

  /** Doors */
  appDoors(): Said {
    return this.#formatter.say('app-doors', null, null);
  }

  /** More places */
  appQuieter(): Said {
    return this.#formatter.say('app-quieter', null, null);
  }

  /** Machine draft. No person has checked it yet. */
  appMachineDraft(): Said {
    return this.#formatter.say('app-machine-draft', null, null);
  }

  /** Translated, not checked by a second person. */
  appUnreviewed(): Said {
    return this.#formatter.say('app-unreviewed', null, null);
  }

  /** The English text has changed since this was translated. */
  appSourceChanged(): Said {
    return this.#formatter.say('app-source-changed', null, null);
  }

  /** In { $language }: */
  appSourceText(args: { language: string }): Said {
    return this.#formatter.say('app-source-text', null, args);
  }

  /** Only in { $language } so far. */
  appOnlyIn(args: { language: string }): Said {
    return this.#formatter.say('app-only-in', null, args);
  }

  /** Change language */
  appChangeLanguage(): Said {
    return this.#formatter.say('app-change-language', null, null);
  }

  /** Text size */
  appTextSize(): Said {
    return this.#formatter.say('app-text-size', null, null);
  }

  /** Leave quickly */
  appLeave(): Said {
    return this.#formatter.say('app-leave', null, null);
  }

  /** Hides this screen at once. It does not erase what other programs remember. */
  appLeaveAbout(): Said {
    return this.#formatter.say('app-leave-about', null, null);
  }

  /** Loading… */
  appCover(): Said {
    return this.#formatter.say('app-cover', null, null);
  }

  /** Start */
  appCoverBack(): Said {
    return this.#formatter.say('app-cover-back', null, null);
  }

  /** Try again */
  appTryAgain(): Said {
    return this.#formatter.say('app-try-again', null, null);
  }

  /** “I speak” board */
  boardOpen(): Said {
    return this.#formatter.say('board-open', null, null);
  }

  /** A sheet for your front desk. Each visitor points to their own language, and you know which interpreter to call. */
  boardAbout(): Said {
    return this.#formatter.say('board-about', null, null);
  }

  /** Point to your language */
  boardTitle(): Said {
    return this.#formatter.say('board-title', null, null);
  }

  /** I speak English. */
  boardSpeak(): Said {
    return this.#formatter.say('board-speak', null, null);
  }

  /** Please find an interpreter for me. */
  boardInterpreter(): Said {
    return this.#formatter.say('board-interpreter', null, null);
  }

  /** For staff: call the interpreter before you go on. Do not ask a child or a relative to interpret. */
  boardStaff(): Said {
    return this.#formatter.say('board-staff', null, null);
  }

  /** Free */
  cardCostFree(): Said {
    return this.#formatter.say('card-cost-free', null, null);
  }

  /** Pay what your income allows */
  cardCostSliding(): Said {
    return this.#formatter.say('card-cost-sliding', null, null);
  }

  /** Free for some people */
  cardCostMixed(): Said {
    return this.#formatter.say('card-cost-mixed', null, null);
  }

  /** The price varies */
  cardCostVaries(): Said {
    return this.#formatter.say('card-cost-varies', null, null);
  }

  /** There is a fee */
  cardCostPaid(): Said {
    return this.#formatter.say('card-cost-paid', null, null);
  }

  /** Cost not known */
  cardCostUnknown(): Said {
    return this.#formatter.say('card-cost-unknown', null, null);
  }

  /** { $languages } */
  cardLanguages(args: { languages: string }): Said {
    return this.#formatter.say('card-languages', null, args);
  }

  /** interpreter for many languages */
  cardInterpreter(): Said {
    return this.#formatter.say('card-interpreter', null, null);
  }

  /** Languages not known */
  cardLanguagesUnknown(): Said {
    return this.#formatter.say('card-languages-unknown', null, null);
  }

  /** Day and night */
  cardAlwaysOpen(): Said {
    return this.#formatter.say('card-always-open', null, null);
  }

  /** Open now, until { DATETIME($time, weekday: "short", hour: "numeric", minute: "numeric") } your time */
  cardOpenUntil(args: { time: Date }): Said {
    return this.#formatter.say('card-open-until', null, args);
  }

  /** Closed now. Opens { DATETIME($time, weekday: "long", hour: "numeric", minute: "numeric") } your time */
  cardOpens(args: { time: Date }): Said {
    return this.#formatter.say('card-opens', null, args);
  }

  /** Closed now */
  cardClosed(): Said {
    return this.#formatter.say('card-closed', null, null);
  }

  /** Hours not known */
  cardHoursUnknown(): Said {
    return this.#formatter.say('card-hours-unknown', null, null);
  }

  /** Says it never sends police without your consent */
  cardPoliceNeverWithoutConsent(): Said {
    return this.#formatter.say('card-police-never_without_consent', null, null);
  }

  /** May send police or an ambulance if a life is in danger right now */
  cardPoliceOnlyIfImminent(): Said {
    return this.#formatter.say('card-police-only_if_imminent', null, null);
  }

  /** May send police or an ambulance */
  cardPoliceMayDispatch(): Said {
    return this.#formatter.say('card-police-may_dispatch', null, null);
  }

  /** We could not confirm if it may send police */
  cardPoliceUnknown(): Said {
    return this.#formatter.say('card-police-unknown', null, null);
  }

  /** Source from { $date } */
  cardFresh(args: { date: string }): Said {
    return this.#formatter.say('card-fresh', null, args);
  }

  /** Source from { $date }: check before you rely on it */
  cardAging(args: { date: string }): Said {
    return this.#formatter.say('card-aging', null, args);
  }

  /** Old: the source is from { $date } */
  cardOld(args: { date: string }): Said {
    return this.#formatter.say('card-old', null, args);
  }

  /** Nobody has checked this */
  cardUnchecked(): Said {
    return this.#formatter.say('card-unchecked', null, null);
  }

  /** No ID asked */
  cardIdNo(): Said {
    return this.#formatter.say('card-id-no', null, null);
  }

  /** ID asked */
  cardIdYes(): Said {
    return this.#formatter.say('card-id-yes', null, null);
  }

  /** We do not know if they ask for ID */
  cardIdUnknown(): Said {
    return this.#formatter.say('card-id-unknown', null, null);
  }

  /** Not available for now */
  cardStatusPaused(): Said {
    return this.#formatter.say('card-status-paused', null, null);
  }

  /** This has ended */
  cardStatusEnded(): Said {
    return this.#formatter.say('card-status-ended', null, null);
  }

  /** We are not sure that this still exists */
  cardStatusUncertain(): Said {
    return this.#formatter.say('card-status-uncertain', null, null);
  }

  /** Since { $date } */
  cardStatusSince(args: { date: string }): Said {
    return this.#formatter.say('card-status-since', null, args);
  }

  /** Large, to dial */
  cardLarge(): Said {
    return this.#formatter.say('card-large', null, null);
  }

  /** More */
  cardMore(): Said {
    return this.#formatter.say('card-more', null, null);
  }

  /** More about { $name } */
  cardMoreAbout(args: { name: string }): Said {
    return this.#formatter.say('card-more-about', null, args);
  }

  /** Show the number of { $name } in large type */
  cardLargeAbout(args: { name: string }): Said {
    return this.#formatter.say('card-large-about', null, args);
  }

  /** Copy */
  cardCopy(): Said {
    return this.#formatter.say('card-copy', null, null);
  }

  /** Copied */
  cardCopied(): Said {
    return this.#formatter.say('card-copied', null, null);
  }

  /** Could not copy. Please write it down. */
  cardCopyFailed(): Said {
    return this.#formatter.say('card-copy-failed', null, null);
  }

  /** Copy { $what } */
  cardCopyAbout(args: { what: string }): Said {
    return this.#formatter.say('card-copy-about', null, args);
  }

  /** Call from your own phone */
  cardDialTitle(): Said {
    return this.#formatter.say('card-dial-title', null, null);
  }

  /** This app never calls for you and keeps no record of this number. */
  cardDialNote(): Said {
    return this.#formatter.say('card-dial-note', null, null);
  }

  /** Call */
  cardChannelVoice(): Said {
    return this.#formatter.say('card-channel-voice', null, null);
  }

  /** Text message */
  cardChannelText(): Said {
    return this.#formatter.say('card-channel-text', null, null);
  }

  /** Chat on the web */
  cardChannelChat(): Said {
    return this.#formatter.say('card-channel-chat', null, null);
  }

  /** Videophone, sign language */
  cardChannelVideoAsl(): Said {
    return this.#formatter.say('card-channel-video_asl', null, null);
  }

  /** TTY */
  cardChannelTty(): Said {
    return this.#formatter.say('card-channel-tty', null, null);
  }

  /** E-mail */
  cardChannelEmail(): Said {
    return this.#formatter.say('card-channel-email', null, null);
  }

  /** Web page */
  cardChannelWeb(): Said {
    return this.#formatter.say('card-channel-web', null, null);
  }

  /** Go there */
  cardChannelInPerson(): Said {
    return this.#formatter.say('card-channel-in_person', null, null);
  }

  /** WhatsApp */
  cardChannelWhatsapp(): Said {
    return this.#formatter.say('card-channel-whatsapp', null, null);
  }

  /** then press { $key } */
  cardPress(args: { key: string }): Said {
    return this.#formatter.say('card-press', null, args);
  }

  /** Send the word { $word } to { $number } */
  cardSendWord(args: { number: string; word: string }): Said {
    return this.#formatter.say('card-send-word', null, args);
  }

  /** Send your ZIP code to { $number } */
  cardSendZip(args: { number: string }): Said {
    return this.#formatter.say('card-send-zip', null, args);
  }

  /** Send a text message to { $number } */
  cardSendAny(args: { number: string }): Said {
    return this.#formatter.say('card-send-any', null, args);
  }

  /** also written { $letters } */
  cardVanity(args: { letters: string }): Said {
    return this.#formatter.say('card-vanity', null, args);
  }

  /** not confirmed lately */
  cardUncertain(): Said {
    return this.#formatter.say('card-uncertain', null, null);
  }

  /** Here because: { $reasons } */
  cardWhy(args: { reasons: string }): Said {
    return this.#formatter.say('card-why', null, args);
  }

  /** it mentions “{ $word }” */
  cardWhyWord(args: { word: string }): Said {
    return this.#formatter.say('card-why-word', null, args);
  }

  /** it is about “{ $words }” */
  cardWhyMeaning(args: { words: string }): Said {
    return this.#formatter.say('card-why-meaning', null, args);
  }

  /** it is for “{ $need }” */
  cardWhyNeed(args: { need: string }): Said {
    return this.#formatter.say('card-why-need', null, args);
  }

  /** it speaks { $language } */
  cardWhyLanguage(args: { language: string }): Said {
    return this.#formatter.say('card-why-language', null, args);
  }

  /** it is free */
  cardWhyFree(): Said {
    return this.#formatter.say('card-why-free', null, null);
  }

  /** Comes from: { $community } */
  cardCredit(args: { community: string }): Said {
    return this.#formatter.say('card-credit', null, args);
  }

  /** Open to all, with credit */
  cardOpenWithCredit(): Said {
    return this.#formatter.say('card-open_with_credit', null, null);
  }

  /** Learn it from people who hold it */
  cardLearnFromPractitioners(): Said {
    return this.#formatter.say('card-learn_from_practitioners', null, null);
  }

  /** For the community it comes from */
  cardCommunityOnly(): Said {
    return this.#formatter.say('card-community_only', null, null);
  }

  /** Closed: named and honored here, not taught */
  cardClosedPractice(): Said {
    return this.#formatter.say('card-closed-practice', null, null);
  }

  /** How to reach them */
  cardReach(): Said {
    return this.#formatter.say('card-reach', null, null);
  }

  /** About */
  cardAbout(): Said {
    return this.#formatter.say('card-about', null, null);
  }

  /** Who it is for */
  cardWho(): Said {
    return this.#formatter.say('card-who', null, null);
  }

  /** Communities */
  cardCommunities(): Said {
    return this.#formatter.say('card-communities', null, null);
  }

  /** For */
  cardNeeds(): Said {
    return this.#formatter.say('card-needs', null, null);
  }

  /** Hours */
  cardHours(): Said {
    return this.#formatter.say('card-hours', null, null);
  }

  /** Cost */
  cardCost(): Said {
    return this.#formatter.say('card-cost', null, null);
  }

  /** Police and ambulance */
  cardPolice(): Said {
    return this.#formatter.say('card-police', null, null);
  }

  /** ID */
  cardId(): Said {
    return this.#formatter.say('card-id', null, null);
  }

  /** Where */
  cardArea(): Said {
    return this.#formatter.say('card-area', null, null);
  }

  /** Also known as */
  cardAliases(): Said {
    return this.#formatter.say('card-aliases', null, null);
  }

  /** Credit */
  cardCreditTitle(): Said {
    return this.#formatter.say('card-credit-title', null, null);
  }

  /** Where we read this */
  cardSources(): Said {
    return this.#formatter.say('card-sources', null, null);
  }

  /** Addresses are shown as text. This app never opens them. */
  cardSourcesNote(): Said {
    return this.#formatter.say('card-sources-note', null, null);
  }

  /** Read on their own page, { $date } */
  cardPoliceSource(args: { date: string }): Said {
    return this.#formatter.say('card-police-source', null, args);
  }

  /** Read in another source, { $date } */
  cardPoliceOtherSource(args: { date: string }): Said {
    return this.#formatter.say('card-police-other-source', null, args);
  }

  /** Exceptions */
  cardPoliceExceptions(): Said {
    return this.#formatter.say('card-police-exceptions', null, null);
  }

  /** We know of no way to reach them. */
  cardNoChannel(): Said {
    return this.#formatter.say('card-no-channel', null, null);
  }

  /** In many countries */
  cardScopeInternational(): Said {
    return this.#formatter.say('card-scope-international', null, null);
  }

  /** The whole country */
  cardScopeNational(): Said {
    return this.#formatter.say('card-scope-national', null, null);
  }

  /** Some states */
  cardScopeState(): Said {
    return this.#formatter.say('card-scope-state', null, null);
  }

  /** One place */
  cardScopeLocal(): Said {
    return this.#formatter.say('card-scope-local', null, null);
  }

  /** { DATETIME($from, hour: "numeric", minute: "numeric") } to { DATETIME($to, hour: "numeric", minute: "numeric") } */
  cardHoursSpan(args: { from: Date; to: Date }): Said {
    return this.#formatter.say('card-hours-span', null, args);
  }

  /** Times are in your computer’s time zone. */
  cardHoursYourTime(): Said {
    return this.#formatter.say('card-hours-your-time', null, null);
  }

  /** closed */
  cardHoursClosed(): Said {
    return this.#formatter.say('card-hours-closed', null, null);
  }

  /** by their own word */
  cardSelfDescribed(): Said {
    return this.#formatter.say('card-self-described', null, null);
  }

  /** confirmed by others */
  cardConfirmed(): Said {
    return this.#formatter.say('card-confirmed', null, null);
  }

  /** This entry is no longer in the library. */
  cardGone(): Said {
    return this.#formatter.say('card-gone', null, null);
  }

  /** Languages */
  cardLanguagesTitle(): Said {
    return this.#formatter.say('card-languages-title', null, null);
  }

  /** Insurance that pays: { $names } */
  cardInsurance(args: { names: string }): Said {
    return this.#formatter.say('card-insurance', null, args);
  }

  /** Somebody tried it and it worked */
  cardBasisTested(): Said {
    return this.#formatter.say('card-basis-tested', null, null);
  }

  /** read on their own page */
  cardBasisOperatorPage(): Said {
    return this.#formatter.say('card-basis-operator_page', null, null);
  }

  /** read in another source */
  cardBasisOtherSource(): Said {
    return this.#formatter.say('card-basis-other_source', null, null);
  }

  /** their own page */
  cardSourceOwn(): Said {
    return this.#formatter.say('card-source-own', null, null);
  }

  /** Other ways */
  cardOtherWays(): Said {
    return this.#formatter.say('card-other-ways', null, null);
  }

  /** This door is not built yet. */
  comingNotYet(): Said {
    return this.#formatter.say('coming-not-yet', null, null);
  }

  /** Until then, this may help: */
  comingMeanwhile(): Said {
    return this.#formatter.say('coming-meanwhile', null, null);
  }

  /** Here you will write letters to officials, prepare questions for a clinic, a school or a workplace, and find words for meetings, in two languages side by side. */
  comingAct(): Said {
    return this.#formatter.say('coming-act', null, null);
  }

  /** Here you will find a card that asks for an interpreter, what to say when you are refused, and where to complain. */
  comingRights(): Said {
    return this.#formatter.say('coming-rights', null, null);
  }

  /** Here organizations will check how they serve people, see which languages they lack, and print and share lists. */
  comingOrganizations(): Said {
    return this.#formatter.say('coming-organizations', null, null);
  }

  /** What the library holds about rights */
  comingLinkRights(): Said {
    return this.#formatter.say('coming-link-rights', null, null);
  }

  /** What the library holds about changing the rules */
  comingLinkPolicy(): Said {
    return this.#formatter.say('coming-link-policy', null, null);
  }

  /** Organizations in the library */
  comingLinkOrganizations(): Said {
    return this.#formatter.say('coming-link-organizations', null, null);
  }

  /** Community care */
  communityTitle(): Said {
    return this.#formatter.say('community-title', null, null);
  }

  /** Care did not begin in clinics. These practices come from communities that kept them alive. Each one names the people it comes from. */
  communityIntro(): Said {
    return this.#formatter.say('community-intro', null, null);
  }

  /** Some are open to all with credit. Some are learned only from people who hold them. Some are closed: we name and honor them, and do not teach them. */
  communityOpenness(): Said {
    return this.#formatter.say('community-openness', null, null);
  }

  /** Practices */
  communityPractices(): Said {
    return this.#formatter.say('community-practices', null, null);
  }

  /** Circles, peers and mutual aid */
  communityGroups(): Said {
    return this.#formatter.say('community-groups', null, null);
  }

  /** Show practices from or for */
  communityNarrow(): Said {
    return this.#formatter.say('community-narrow', null, null);
  }

  /** Everyone */
  communityAll(): Said {
    return this.#formatter.say('community-all', null, null);
  }

  /** Black, Indigenous and people of color */
  communityBipoc(): Said {
    return this.#formatter.say('community-bipoc', null, null);
  }

  /** Queer and trans people of color */
  communityQtbipoc(): Said {
    return this.#formatter.say('community-qtbipoc', null, null);
  }

  /** Black people */
  communityBlack(): Said {
    return this.#formatter.say('community-black', null, null);
  }

  /** Indigenous and Native people */
  communityIndigenous(): Said {
    return this.#formatter.say('community-indigenous', null, null);
  }

  /** Native Hawaiians */
  communityNativeHawaiian(): Said {
    return this.#formatter.say('community-native_hawaiian', null, null);
  }

  /** Latine people */
  communityLatine(): Said {
    return this.#formatter.say('community-latine', null, null);
  }

  /** Asian Americans and Pacific Islanders */
  communityAapi(): Said {
    return this.#formatter.say('community-aapi', null, null);
  }

  /** South Asians */
  communitySouthAsian(): Said {
    return this.#formatter.say('community-south_asian', null, null);
  }

  /** Hmong people */
  communityHmong(): Said {
    return this.#formatter.say('community-hmong', null, null);
  }

  /** Filipinos */
  communityFilipino(): Said {
    return this.#formatter.say('community-filipino', null, null);
  }

  /** Middle Eastern and North African people */
  communityMena(): Said {
    return this.#formatter.say('community-mena', null, null);
  }

  /** Muslims */
  communityMuslim(): Said {
    return this.#formatter.say('community-muslim', null, null);
  }

  /** LGBTQ+ people */
  communityLgbtq(): Said {
    return this.#formatter.say('community-lgbtq', null, null);
  }

  /** Trans people */
  communityTrans(): Said {
    return this.#formatter.say('community-trans', null, null);
  }

  /** Women */
  communityWomen(): Said {
    return this.#formatter.say('community-women', null, null);
  }

  /** Men */
  communityMen(): Said {
    return this.#formatter.say('community-men', null, null);
  }

  /** Young people */
  communityYouth(): Said {
    return this.#formatter.say('community-youth', null, null);
  }

  /** Older people */
  communityElders(): Said {
    return this.#formatter.say('community-elders', null, null);
  }

  /** New and expecting parents */
  communityPerinatal(): Said {
    return this.#formatter.say('community-perinatal', null, null);
  }

  /** Immigrants and refugees */
  communityImmigrants(): Said {
    return this.#formatter.say('community-immigrants', null, null);
  }

  /** Survivors of violence */
  communitySurvivors(): Said {
    return this.#formatter.say('community-survivors', null, null);
  }

  /** Psychiatric survivors */
  communityPsychiatricSurvivors(): Said {
    return this.#formatter.say('community-psychiatric_survivors', null, null);
  }

  /** Disabled people */
  communityDisabled(): Said {
    return this.#formatter.say('community-disabled', null, null);
  }

  /** Deaf people */
  communityDeaf(): Said {
    return this.#formatter.say('community-deaf', null, null);
  }

  /** Veterans and their families */
  communityVeterans(): Said {
    return this.#formatter.say('community-veterans', null, null);
  }

  /** No practice here names this community yet. */
  communityNone(): Said {
    return this.#formatter.say('community-none', null, null);
  }

  /** In danger now? */
  crisisStrip(): Said {
    return this.#formatter.say('crisis-strip', null, null);
  }

  /** Call or text 988, and other lines */
  crisisStripLink(): Said {
    return this.#formatter.say('crisis-strip-link', null, null);
  }

  /** This app never calls for you */
  crisisNeverCalls(): Said {
    return this.#formatter.say('crisis-never-calls', null, null);
  }

  /** Talk to a person now */
  crisisTitle(): Said {
    return this.#formatter.say('crisis-title', null, null);
  }

  /** These lines are free. You can stop at any time. */
  crisisIntro(): Said {
    return this.#formatter.say('crisis-intro', null, null);
  }

  /** If someone may die in the next minutes, 911 is the emergency number in the United States. It usually sends police, fire or an ambulance. */
  crisis911(): Said {
    return this.#formatter.say('crisis-911', null, null);
  }

  /** Lines that answer in the whole United States */
  crisisLines(): Said {
    return this.#formatter.say('crisis-lines', null, null);
  }

  /** More crisis lines */
  crisisMoreLines(): Said {
    return this.#formatter.say('crisis-more-lines', null, null);
  }

  /** The library could not be read. This is the built-in list of { $date }. */
  crisisBuiltIn(args: { date: string }): Said {
    return this.#formatter.say('crisis-built-in', null, args);
  }

  /** Some lines may send police or an ambulance. Each card says what we could find out. */
  crisisPoliceNote(): Said {
    return this.#formatter.say('crisis-police-note', null, null);
  }

  /** You can say the name of your language in English. Many lines will find an interpreter. */
  crisisInterpreter(): Said {
    return this.#formatter.say('crisis-interpreter', null, null);
  }

  /** Talk to a person now. Call or text 988. */
  crisisStaticTitle(): Said {
    return this.#formatter.say('crisis-static-title', null, null);
  }

  /** Free, day and night. An interpreter is possible on the phone. */
  crisisStaticNote(): Said {
    return this.#formatter.say('crisis-static-note', null, null);
  }

  /** The library could not be read. */
  failureLibraryUnreadable(): Said {
    return this.#formatter.say('failure-library_unreadable', null, null);
  }

  /** The crisis lines still work. Close the program and open it again. If it happens again, use the built-in list. */
  failureLibraryUnreadableWhatToDo(): Said {
    return this.#formatter.say('failure-library_unreadable', 'what-to-do', null);
  }

  /** This entry is no longer in the library. */
  failureResourceGone(): Said {
    return this.#formatter.say('failure-resource_gone', null, null);
  }

  /** Go back and search again. */
  failureResourceGoneWhatToDo(): Said {
    return this.#formatter.say('failure-resource_gone', 'what-to-do', null);
  }

  /** There is no such language here. */
  failureLocaleUnknown(): Said {
    return this.#formatter.say('failure-locale_unknown', null, null);
  }

  /** Choose a language from the list. */
  failureLocaleUnknownWhatToDo(): Said {
    return this.#formatter.say('failure-locale_unknown', 'what-to-do', null);
  }

  /** That folder is not there, or it cannot be read. */
  failureFolderUnreadable(): Said {
    return this.#formatter.say('failure-folder_unreadable', null, null);
  }

  /** Check the path and try again. The built-in languages still work. */
  failureFolderUnreadableWhatToDo(): Said {
    return this.#formatter.say('failure-folder_unreadable', 'what-to-do', null);
  }

  /** The settings could not be remembered on this computer. */
  failureSettingsNotKept(): Said {
    return this.#formatter.say('failure-settings_not_kept', null, null);
  }

  /** They work until you close the window. Perhaps the disk is full or locked. */
  failureSettingsNotKeptWhatToDo(): Said {
    return this.#formatter.say('failure-settings_not_kept', 'what-to-do', null);
  }

  /** The program asked itself something it does not understand. */
  failureBadRequest(): Said {
    return this.#formatter.say('failure-bad_request', null, null);
  }

  /** Go back to the first screen. Nothing is lost. */
  failureBadRequestWhatToDo(): Said {
    return this.#formatter.say('failure-bad_request', 'what-to-do', null);
  }

  /** Something in the program broke. */
  failureInternal(): Said {
    return this.#formatter.say('failure-internal', null, null);
  }

  /** The crisis lines still work. Close the program and open it again. */
  failureInternalWhatToDo(): Said {
    return this.#formatter.say('failure-internal', 'what-to-do', null);
  }

  /** This computer has no letters for { $language } to print with. */
  failureLettersMissing(args: { language: string }): Said {
    return this.#formatter.say('failure-letters_missing', null, args);
  }

  /** Choose another language, or install a font for it. On Debian and Ubuntu the packages are called fonts-noto-core and fonts-noto-cjk. */
  failureLettersMissingWhatToDo(): Said {
    return this.#formatter.say('failure-letters_missing', 'what-to-do', null);
  }

  /** This does not fit in the form you chose. */
  failureDoesNotFit(): Said {
    return this.#formatter.say('failure-does_not_fit', null, null);
  }

  /** Choose another form: a page holds everything. */
  failureDoesNotFitWhatToDo(): Said {
    return this.#formatter.say('failure-does_not_fit', 'what-to-do', null);
  }

  /** It could not be saved there. */
  failureNotSaved(): Said {
    return this.#formatter.say('failure-not_saved', null, null);
  }

  /** Choose another place. The folder may be full, or it may not allow writing. */
  failureNotSavedWhatToDo(): Said {
    return this.#formatter.say('failure-not_saved', 'what-to-do', null);
  }

  /** It could not be printed. */
  failureNotPrinted(): Said {
    return this.#formatter.say('failure-not_printed', null, null);
  }

  /** See whether the printer is on. You can also save a PDF and print it elsewhere. */
  failureNotPrintedWhatToDo(): Said {
    return this.#formatter.say('failure-not_printed', 'what-to-do', null);
  }

  /** There is nothing here that this program can read. */
  failureNothingToBring(): Said {
    return this.#formatter.say('failure-nothing_to_bring', null, null);
  }

  /** Choose a folder or a zip with HSDS tables, a JSON file, a spreadsheet (.csv, .xlsx, .ods) or a pack (.manydoors). */
  failureNothingToBringWhatToDo(): Said {
    return this.#formatter.say('failure-nothing_to_bring', 'what-to-do', null);
  }

  /** This column mapping does not fit this sheet. It needs: { $columns } */
  failureMappingUnfit(args: { columns: string }): Said {
    return this.#formatter.say('failure-mapping_unfit', null, args);
  }

  /** Choose another sheet, or set the columns again by hand. */
  failureMappingUnfitWhatToDo(): Said {
    return this.#formatter.say('failure-mapping_unfit', 'what-to-do', null);
  }

  /** This is too large, or there is too much in it. */
  failureTooLarge(): Said {
    return this.#formatter.say('failure-too_large', null, null);
  }

  /** Split it into smaller files. A table may hold 256 MB, a pack 256 MB in all. */
  failureTooLargeWhatToDo(): Said {
    return this.#formatter.say('failure-too_large', 'what-to-do', null);
  }

  /** Nothing was taken in: the library on this computer cannot be written. */
  failureNothingWritten(): Said {
    return this.#formatter.say('failure-nothing_written', null, null);
  }

  /** The disk may be full or locked. The library is as it was before. */
  failureNothingWrittenWhatToDo(): Said {
    return this.#formatter.say('failure-nothing_written', 'what-to-do', null);
  }

  /** Stopped. The library is as it was before. */
  failureStopped(): Said {
    return this.#formatter.say('failure-stopped', null, null);
  }

  /** You can start again at any time. */
  failureStoppedWhatToDo(): Said {
    return this.#formatter.say('failure-stopped', 'what-to-do', null);
  }

  /** This is not a whole pack. */
  failurePackBroken(): Said {
    return this.#formatter.say('failure-pack_broken', null, null);
  }

  /** The file may have been cut off on its way. Copy it again from where you got it. */
  failurePackBrokenWhatToDo(): Said {
    return this.#formatter.say('failure-pack_broken', 'what-to-do', null);
  }

  /** This pack holds names or links that could lead elsewhere. It was not opened. */
  failurePackUnsafe(): Said {
    return this.#formatter.say('failure-pack_unsafe', null, null);
  }

  /** Do not use this file. Tell the people it is said to come from. */
  failurePackUnsafeWhatToDo(): Said {
    return this.#formatter.say('failure-pack_unsafe', 'what-to-do', null);
  }

  /** What is in this pack is not what was signed. It was not installed. */
  failurePackAltered(): Said {
    return this.#formatter.say('failure-pack_altered', null, null);
  }

  /** Do not use this file. Copy it again; if this message comes back, tell its publisher. */
  failurePackAlteredWhatToDo(): Said {
    return this.#formatter.say('failure-pack_altered', 'what-to-do', null);
  }

  /** This pack is not signed in a way that can be trusted. */
  failurePackUnsigned(): Said {
    return this.#formatter.say('failure-pack_unsigned', null, null);
  }

  /** Ask its publisher for a signed one. */
  failurePackUnsignedWhatToDo(): Said {
    return this.#formatter.say('failure-pack_unsigned', 'what-to-do', null);
  }

  /** Nobody here knows who signed this pack. */
  failurePackUntrusted(): Said {
    return this.#formatter.say('failure-pack_untrusted', null, null);
  }

  /** Compare the four words with the publisher, for example on the phone. Then choose to trust it. */
  failurePackUntrustedWhatToDo(): Said {
    return this.#formatter.say('failure-pack_untrusted', 'what-to-do', null);
  }

  /** A publisher of this name is known here with another key. */
  failurePackKeyChanged(): Said {
    return this.#formatter.say('failure-pack_key_changed', null, null);
  }

  /** This can be an attack. Ask the publisher on a way you know before you trust the new key. */
  failurePackKeyChangedWhatToDo(): Said {
    return this.#formatter.say('failure-pack_key_changed', 'what-to-do', null);
  }

  /** A newer version of this pack is installed. */
  failurePackOlder(): Said {
    return this.#formatter.say('failure-pack_older', null, null);
  }

  /** You can go back to the older one on purpose: choose to install the older one. */
  failurePackOlderWhatToDo(): Said {
    return this.#formatter.say('failure-pack_older', 'what-to-do', null);
  }

  /** Another pack with the same number is installed, with other contents. It was not installed. */
  failurePackForked(): Said {
    return this.#formatter.say('failure-pack_forked', null, null);
  }

  /** Ask the publisher which of the two is right. */
  failurePackForkedWhatToDo(): Said {
    return this.#formatter.say('failure-pack_forked', 'what-to-do', null);
  }

  /** This pack holds only changes, and the list they belong to is not installed. */
  failurePackWithoutBase(): Said {
    return this.#formatter.say('failure-pack_without_base', null, null);
  }

  /** Install the whole pack first. */
  failurePackWithoutBaseWhatToDo(): Said {
    return this.#formatter.say('failure-pack_without_base', 'what-to-do', null);
  }

  /** This pack was made for a newer version of this program. */
  failurePackTooNew(): Said {
    return this.#formatter.say('failure-pack_too_new', null, null);
  }

  /** Install a newer version of Many Doors, or ask for an older pack. */
  failurePackTooNewWhatToDo(): Said {
    return this.#formatter.say('failure-pack_too_new', 'what-to-do', null);
  }

  /** Not enough of the people who may do this have signed it. */
  failurePackFewWardens(): Said {
    return this.#formatter.say('failure-pack_few_wardens', null, null);
  }

  /** Ask the publisher for the file with all signatures. */
  failurePackFewWardensWhatToDo(): Said {
    return this.#formatter.say('failure-pack_few_wardens', 'what-to-do', null);
  }

  /** The key could not be used. */
  failureKeyUnusable(): Said {
    return this.#formatter.say('failure-key_unusable', null, null);
  }

  /** Check that it is the secret key's file and that the password is right. */
  failureKeyUnusableWhatToDo(): Said {
    return this.#formatter.say('failure-key_unusable', 'what-to-do', null);
  }

  /** This entry cannot be saved as it is. ({ $why }) */
  failureEntryUnfit(args: { why: string }): Said {
    return this.#formatter.say('failure-entry_unfit', null, args);
  }

  /** Fill in what is missing. A secret place has no address; a service that has ended has no number. */
  failureEntryUnfitWhatToDo(): Said {
    return this.#formatter.say('failure-entry_unfit', 'what-to-do', null);
  }

  /** A practice needs the community it comes from. */
  failureCreditMissing(): Said {
    return this.#formatter.say('failure-credit_missing', null, null);
  }

  /** Write whose practice it is. Without that it cannot be saved or passed on. */
  failureCreditMissingWhatToDo(): Said {
    return this.#formatter.say('failure-credit_missing', 'what-to-do', null);
  }

  /** “{ $typed }” is not a number that can be dialed. */
  failureNumberUnfit(args: { typed: string }): Said {
    return this.#formatter.say('failure-number_unfit', null, args);
  }

  /** Write the number with its area code, like 305-555-0142, or a short one like 988. */
  failureNumberUnfitWhatToDo(): Said {
    return this.#formatter.say('failure-number_unfit', 'what-to-do', null);
  }

  /** The library cannot be changed here. */
  failureNotAllowed(): Said {
    return this.#formatter.say('failure-not_allowed', null, null);
  }

  /** On a shared computer, ask the staff. */
  failureNotAllowedWhatToDo(): Said {
    return this.#formatter.say('failure-not_allowed', 'what-to-do', null);
  }

  /** Something is still being taken in or saved. */
  failureBusy(): Said {
    return this.#formatter.say('failure-busy', null, null);
  }

  /** Wait for it to end, or press Stop. */
  failureBusyWhatToDo(): Said {
    return this.#formatter.say('failure-busy', 'what-to-do', null);
  }

  /** What do you need? */
  findTitle(): Said {
    return this.#formatter.say('find-title', null, null);
  }

  /** In your own words, for example: I can’t sleep */
  findPlaceholder(): Said {
    return this.#formatter.say('find-placeholder', null, null);
  }

  /** Clear */
  findClear(): Said {
    return this.#formatter.say('find-clear', null, null);
  }

  /** Or press one of these */
  findTiles(): Said {
    return this.#formatter.say('find-tiles', null, null);
  }

  /** More needs */
  findMoreNeeds(): Said {
    return this.#formatter.say('find-more-needs', null, null);
  }

  /** Fewer */
  findFewerNeeds(): Said {
    return this.#formatter.say('find-fewer-needs', null, null);
  }

  /** For: { $need } */
  findForNeed(args: { need: string }): Said {
    return this.#formatter.say('find-for-need', null, args);
  }

  /** Take away: { $what } */
  findTakeAway(args: { what: string }): Said {
    return this.#formatter.say('find-take-away', null, args);
  }

  /** Show only */
  findFilters(): Said {
    return this.#formatter.say('find-filters', null, null);
  }

  /** Speaks my language */
  findFilterMyLanguage(): Said {
    return this.#formatter.say('find-filter-my-language', null, null);
  }

  /** Language spoken */
  findFilterLanguage(): Said {
    return this.#formatter.say('find-filter-language', null, null);
  }

  /** Any language */
  findFilterAnyLanguage(): Said {
    return this.#formatter.say('find-filter-any-language', null, null);
  }

  /** Free or by income */
  findFilterFree(): Said {
    return this.#formatter.say('find-filter-free', null, null);
  }

  /** Open now */
  findFilterOpen(): Said {
    return this.#formatter.say('find-filter-open', null, null);
  }

  /** How to reach them */
  findFilterChannel(): Said {
    return this.#formatter.say('find-filter-channel', null, null);
  }

  /** Any way */
  findFilterAnyChannel(): Said {
    return this.#formatter.say('find-filter-any-channel', null, null);
  }

  /** For my community */
  findFilterCommunity(): Said {
    return this.#formatter.say('find-filter-community', null, null);
  }

  /** Everyone */
  findFilterAnyCommunity(): Said {
    return this.#formatter.say('find-filter-any-community', null, null);
  }

  /** Kind of help */
  findFilterKind(): Said {
    return this.#formatter.say('find-filter-kind', null, null);
  }

  /** Any kind */
  findFilterAnyKind(): Said {
    return this.#formatter.say('find-filter-any-kind', null, null);
  }

  /** Never sends police */
  findFilterNoPolice(): Said {
    return this.#formatter.say('find-filter-no-police', null, null);
  }

  /** More filters */
  findMoreFilters(): Said {
    return this.#formatter.say('find-more-filters', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } that may help.
   *        *[other] { $count } that may help.
   *     }
   */
  findCount(args: { count: number }): Said {
    return this.#formatter.say('find-count', null, args);
  }

  /**
   * { $count ->
   *         [one] More than { $count } that may help.
   *        *[other] More than { $count } that may help.
   *     }
   */
  findCountOrMore(args: { count: number }): Said {
    return this.#formatter.say('find-count-or-more', null, args);
  }

  /**
   * { $count ->
   *         [one] Your filters hide { $count } more.
   *        *[other] Your filters hide { $count } more.
   *     }
   */
  findHidden(args: { count: number }): Said {
    return this.#formatter.say('find-hidden', null, args);
  }

  /**
   * { $count ->
   *         [one] hides { $count }
   *        *[other] hides { $count }
   *     }
   */
  findHides(args: { count: number }): Said {
    return this.#formatter.say('find-hides', null, args);
  }

  /** Show all */
  findShowAll(): Said {
    return this.#formatter.say('find-show-all', null, null);
  }

  /** Nothing had all of your words. These have some of them. */
  findSomeWords(): Said {
    return this.#formatter.say('find-some-words', null, null);
  }

  /** Showing results for “{ $word }”. */
  findInstead(args: { word: string }): Said {
    return this.#formatter.say('find-instead', null, args);
  }

  /** Search my words as I typed them */
  findLiteral(): Said {
    return this.#formatter.say('find-literal', null, null);
  }

  /** If you might hurt yourself, or someone might hurt you, you can talk to a person now. */
  findCrisis(): Said {
    return this.#formatter.say('find-crisis', null, null);
  }

  /** See the crisis lines */
  findCrisisLines(): Said {
    return this.#formatter.say('find-crisis-lines', null, null);
  }

  /** We found nothing for that. */
  findNone(): Said {
    return this.#formatter.say('find-none', null, null);
  }

  /** You can try this: */
  findNoneWays(): Said {
    return this.#formatter.say('find-none-ways', null, null);
  }

  /** Search without filters */
  findNoneWider(): Said {
    return this.#formatter.say('find-none-wider', null, null);
  }

  /** Look at circles and community care */
  findNoneCommunity(): Said {
    return this.#formatter.say('find-none-community', null, null);
  }

  /** See the crisis lines */
  findNoneCrisis(): Said {
    return this.#formatter.say('find-none-crisis', null, null);
  }

  /** Show more */
  findShowMore(): Said {
    return this.#formatter.say('find-show-more', null, null);
  }

  /**
   * { $count ->
   *         [0] Nothing found.
   *         [one] { $count } result.
   *        *[other] { $count } results.
   *     }
   */
  findAnnounce(args: { count: number }): Said {
    return this.#formatter.say('find-announce', null, args);
  }

  /** This library is small. A missing name does not mean that no help exists. */
  findSmallLibrary(): Said {
    return this.#formatter.say('find-small-library', null, null);
  }

  /** Searching… */
  findSearching(): Said {
    return this.#formatter.say('find-searching', null, null);
  }

  /** Crisis line */
  kindCrisis(): Said {
    return this.#formatter.say('kind-crisis', null, null);
  }

  /** Support line, to talk */
  kindWarmline(): Said {
    return this.#formatter.say('kind-warmline', null, null);
  }

  /** Clinic, licensed care */
  kindClinic(): Said {
    return this.#formatter.say('kind-clinic', null, null);
  }

  /** List of therapists */
  kindTherapistFinder(): Said {
    return this.#formatter.say('kind-therapist_finder', null, null);
  }

  /** Money for therapy */
  kindTherapyFund(): Said {
    return this.#formatter.say('kind-therapy_fund', null, null);
  }

  /** Community support, not a clinic */
  kindCommunitySupport(): Said {
    return this.#formatter.say('kind-community_support', null, null);
  }

  /** Mutual aid, neighbors helping */
  kindMutualAid(): Said {
    return this.#formatter.say('kind-mutual_aid', null, null);
  }

  /** Healing practice */
  kindPractice(): Said {
    return this.#formatter.say('kind-practice', null, null);
  }

  /** Organization */
  kindOrganization(): Said {
    return this.#formatter.say('kind-organization', null, null);
  }

  /** Your rights */
  kindRights(): Said {
    return this.#formatter.say('kind-rights', null, null);
  }

  /** Changing the rules */
  kindPolicy(): Said {
    return this.#formatter.say('kind-policy', null, null);
  }

  /** English */
  languageEn(): Said {
    return this.#formatter.say('language-en', null, null);
  }

  /** Spanish */
  languageEs(): Said {
    return this.#formatter.say('language-es', null, null);
  }

  /** Chinese */
  languageZh(): Said {
    return this.#formatter.say('language-zh', null, null);
  }

  /** Chinese (Simplified) */
  languageZhHans(): Said {
    return this.#formatter.say('language-zh-Hans', null, null);
  }

  /** Chinese (Traditional) */
  languageZhHant(): Said {
    return this.#formatter.say('language-zh-Hant', null, null);
  }

  /** Vietnamese */
  languageVi(): Said {
    return this.#formatter.say('language-vi', null, null);
  }

  /** Korean */
  languageKo(): Said {
    return this.#formatter.say('language-ko', null, null);
  }

  /** Arabic */
  languageAr(): Said {
    return this.#formatter.say('language-ar', null, null);
  }

  /** Filipino */
  languageFil(): Said {
    return this.#formatter.say('language-fil', null, null);
  }

  /** Haitian Creole */
  languageHt(): Said {
    return this.#formatter.say('language-ht', null, null);
  }

  /** American Sign Language */
  languageAse(): Said {
    return this.#formatter.say('language-ase', null, null);
  }

  /** French */
  languageFr(): Said {
    return this.#formatter.say('language-fr', null, null);
  }

  /** Hmong */
  languageHmn(): Said {
    return this.#formatter.say('language-hmn', null, null);
  }

  /** Hindi */
  languageHi(): Said {
    return this.#formatter.say('language-hi', null, null);
  }

  /** Punjabi */
  languagePa(): Said {
    return this.#formatter.say('language-pa', null, null);
  }

  /** Tamil */
  languageTa(): Said {
    return this.#formatter.say('language-ta', null, null);
  }

  /** Telugu */
  languageTe(): Said {
    return this.#formatter.say('language-te', null, null);
  }

  /** Kannada */
  languageKn(): Said {
    return this.#formatter.say('language-kn', null, null);
  }

  /** Urdu */
  languageUr(): Said {
    return this.#formatter.say('language-ur', null, null);
  }

  /** Japanese */
  languageJa(): Said {
    return this.#formatter.say('language-ja', null, null);
  }

  /** Thai */
  languageTh(): Said {
    return this.#formatter.say('language-th', null, null);
  }

  /** Cree */
  languageCr(): Said {
    return this.#formatter.say('language-cr', null, null);
  }

  /** Ojibwe */
  languageOj(): Said {
    return this.#formatter.say('language-oj', null, null);
  }

  /** Inuktitut */
  languageIu(): Said {
    return this.#formatter.say('language-iu', null, null);
  }

  /** another language ({ $code }) */
  languageOther(args: { code: string }): Said {
    return this.#formatter.say('language-other', null, args);
  }

  /** Find support */
  navFind(): Said {
    return this.#formatter.say('nav-find', null, null);
  }

  /** Community care */
  navCommunity(): Said {
    return this.#formatter.say('nav-community', null, null);
  }

  /** Take action */
  navAct(): Said {
    return this.#formatter.say('nav-act', null, null);
  }

  /** My rights */
  navRights(): Said {
    return this.#formatter.say('nav-rights', null, null);
  }

  /** For organizations */
  navOrganizations(): Said {
    return this.#formatter.say('nav-organizations', null, null);
  }

  /** Settings */
  navSettings(): Said {
    return this.#formatter.say('nav-settings', null, null);
  }

  /** About and credits */
  navAbout(): Said {
    return this.#formatter.say('nav-about', null, null);
  }

  /** Someone to talk to */
  needTalk(): Said {
    return this.#formatter.say('need-talk', null, null);
  }

  /** lonely, need to talk, a listening ear */
  needTalkAbout(): Said {
    return this.#formatter.say('need-talk', 'about', null);
  }

  /** Very sad or empty */
  needSad(): Said {
    return this.#formatter.say('need-sad', null, null);
  }

  /** depression, no hope, no energy, crying */
  needSadAbout(): Said {
    return this.#formatter.say('need-sad', 'about', null);
  }

  /** Worry or panic */
  needWorry(): Said {
    return this.#formatter.say('need-worry', null, null);
  }

  /** anxiety, stress, fear, panic attacks */
  needWorryAbout(): Said {
    return this.#formatter.say('need-worry', 'about', null);
  }

  /** I can’t sleep */
  needSleep(): Said {
    return this.#formatter.say('need-sleep', null, null);
  }

  /** insomnia, nightmares, trouble sleeping */
  needSleepAbout(): Said {
    return this.#formatter.say('need-sleep', 'about', null);
  }

  /** Someone died */
  needGrief(): Said {
    return this.#formatter.say('need-grief', null, null);
  }

  /** grief, loss, mourning, funeral */
  needGriefAbout(): Said {
    return this.#formatter.say('need-grief', 'about', null);
  }

  /** Something terrible happened */
  needTrauma(): Said {
    return this.#formatter.say('need-trauma', null, null);
  }

  /** trauma, PTSD, bad memories */
  needTraumaAbout(): Said {
    return this.#formatter.say('need-trauma', 'about', null);
  }

  /** I think about dying */
  needSuicide(): Said {
    return this.#formatter.say('need-suicide', null, null);
  }

  /** suicide, hurting myself, I don’t want to live */
  needSuicideAbout(): Said {
    return this.#formatter.say('need-suicide', 'about', null);
  }

  /** Someone is hurting me */
  needViolence(): Said {
    return this.#formatter.say('need-violence', null, null);
  }

  /** domestic violence, abuse, threats, an unsafe home */
  needViolenceAbout(): Said {
    return this.#formatter.say('need-violence', 'about', null);
  }

  /** Sexual violence */
  needSexualViolence(): Said {
    return this.#formatter.say('need-sexual_violence', null, null);
  }

  /** rape, sexual assault, sexual abuse */
  needSexualViolenceAbout(): Said {
    return this.#formatter.say('need-sexual_violence', 'about', null);
  }

  /** Alcohol or drugs */
  needSubstance(): Said {
    return this.#formatter.say('need-substance', null, null);
  }

  /** drinking, addiction, recovery, overdose */
  needSubstanceAbout(): Said {
    return this.#formatter.say('need-substance', 'about', null);
  }

  /** Pregnant or a new parent */
  needBaby(): Said {
    return this.#formatter.say('need-baby', null, null);
  }

  /** pregnancy, birth, postpartum, new baby */
  needBabyAbout(): Said {
    return this.#formatter.say('need-baby', 'about', null);
  }

  /** Racism or hate */
  needRacism(): Said {
    return this.#formatter.say('need-racism', null, null);
  }

  /** racism, discrimination, hate, bias */
  needRacismAbout(): Said {
    return this.#formatter.say('need-racism', 'about', null);
  }

  /** LGBTQ+ support */
  needLgbtq(): Said {
    return this.#formatter.say('need-lgbtq', null, null);
  }

  /** gay, lesbian, bisexual, trans, queer, coming out */
  needLgbtqAbout(): Said {
    return this.#formatter.say('need-lgbtq', 'about', null);
  }

  /** Help for a young person */
  needYoung(): Said {
    return this.#formatter.say('need-young', null, null);
  }

  /** teenager, child, student, school, bullying */
  needYoungAbout(): Said {
    return this.#formatter.say('need-young', 'about', null);
  }

  /** Help for an older person */
  needElders(): Said {
    return this.#formatter.say('need-elders', null, null);
  }

  /** elders, seniors, older adults */
  needEldersAbout(): Said {
    return this.#formatter.say('need-elders', 'about', null);
  }

  /** Immigrant or refugee */
  needNewcomer(): Said {
    return this.#formatter.say('need-newcomer', null, null);
  }

  /** immigrant, refugee, asylum, undocumented */
  needNewcomerAbout(): Said {
    return this.#formatter.say('need-newcomer', 'about', null);
  }

  /** Veteran or military family */
  needVeteran(): Said {
    return this.#formatter.say('need-veteran', null, null);
  }

  /** veterans, military, service members */
  needVeteranAbout(): Said {
    return this.#formatter.say('need-veteran', 'about', null);
  }

  /** Deaf or hard of hearing */
  needDeaf(): Said {
    return this.#formatter.say('need-deaf', null, null);
  }

  /** sign language, ASL, videophone, TTY */
  needDeafAbout(): Said {
    return this.#formatter.say('need-deaf', 'about', null);
  }

  /** A therapist who understands me */
  needTherapist(): Said {
    return this.#formatter.say('need-therapist', null, null);
  }

  /** therapy, counseling, therapist of my culture */
  needTherapistAbout(): Said {
    return this.#formatter.say('need-therapist', 'about', null);
  }

  /** Help paying for therapy */
  needPay(): Said {
    return this.#formatter.say('need-pay', null, null);
  }

  /** free therapy, low cost, fund, no insurance */
  needPayAbout(): Said {
    return this.#formatter.say('need-pay', 'about', null);
  }

  /** People like me */
  needBelonging(): Said {
    return this.#formatter.say('need-belonging', null, null);
  }

  /** support group, circle, community, peers */
  needBelongingAbout(): Said {
    return this.#formatter.say('need-belonging', 'about', null);
  }

  /** Faith and spirit */
  needFaith(): Said {
    return this.#formatter.say('need-faith', null, null);
  }

  /** religion, prayer, mosque, spiritual care */
  needFaithAbout(): Said {
    return this.#formatter.say('need-faith', 'about', null);
  }

  /** An interpreter */
  needInterpreter(): Said {
    return this.#formatter.say('need-interpreter', null, null);
  }

  /** interpreter, translation, my language at the doctor */
  needInterpreterAbout(): Said {
    return this.#formatter.say('need-interpreter', 'about', null);
  }

  /** I was treated unfairly */
  needUnfair(): Said {
    return this.#formatter.say('need-unfair', null, null);
  }

  /** rights, complaint, refused, discrimination */
  needUnfairAbout(): Said {
    return this.#formatter.say('need-unfair', 'about', null);
  }

  /** Food, housing or money */
  needBasics(): Said {
    return this.#formatter.say('need-basics', null, null);
  }

  /** food, rent, housing, bills, shelter */
  needBasicsAbout(): Said {
    return this.#formatter.say('need-basics', 'about', null);
  }

  /** After a disaster */
  needDisaster(): Said {
    return this.#formatter.say('need-disaster', null, null);
  }

  /** hurricane, fire, flood, shooting */
  needDisasterAbout(): Said {
    return this.#formatter.say('need-disaster', 'about', null);
  }

  /** The hospital, against my will */
  needHospital(): Said {
    return this.#formatter.say('need-hospital', null, null);
  }

  /** psychiatric hospital, forced treatment, held */
  needHospitalAbout(): Said {
    return this.#formatter.say('need-hospital', 'about', null);
  }

  /** Someone is watching my phone */
  needDeviceSafety(): Said {
    return this.#formatter.say('need-device_safety', null, null);
  }

  /** stalking, spyware, phone safety */
  needDeviceSafetyAbout(): Said {
    return this.#formatter.say('need-device_safety', 'about', null);
  }

  /** Change how things are */
  needChange(): Said {
    return this.#formatter.say('need-change', null, null);
  }

  /** policy, elected officials, letters, advocacy */
  needChangeAbout(): Said {
    return this.#formatter.say('need-change', 'about', null);
  }

  /** Your question was very long. We used only the beginning. */
  noticeQueryCut(): Said {
    return this.#formatter.say('notice-query_cut', null, null);
  }

  /** Your question held characters that cannot be seen. We left them out. */
  noticeCharactersRemoved(): Said {
    return this.#formatter.say('notice-characters_removed', null, null);
  }

  /** There is no language “{ $tag }” here. English is shown instead. */
  noticeLocaleUnknown(args: { tag: string }): Said {
    return this.#formatter.say('notice-locale_unknown', null, args);
  }

  /** The library on this computer was damaged. It was set aside, not deleted, and the built-in library stands in. */
  noticeLibraryDamaged(): Said {
    return this.#formatter.say('notice-library_damaged', null, null);
  }

  /** The library on this computer was made by a newer version of this program. The built-in library stands in. */
  noticeLibraryTooNew(): Said {
    return this.#formatter.say('notice-library_too_new', null, null);
  }

  /** There is no place to write to on this computer. The built-in library stands in. */
  noticeLibraryNowhere(): Said {
    return this.#formatter.say('notice-library_nowhere', null, null);
  }

  /** { $file }, line { $line }: this entry cannot be read, the built-in text stands in. { $detail } */
  noticeLocaleBroken(args: { detail: string; file: string; line: string }): Said {
    return this.#formatter.say('notice-locale_broken', null, args);
  }

  /** { $file } is larger than 1 MB and was left out. */
  noticeLocaleTooBig(args: { file: string }): Said {
    return this.#formatter.say('notice-locale_too_big', null, args);
  }

  /** { $file } is nested too deeply and was left out. */
  noticeLocaleTooDeep(args: { file: string }): Said {
    return this.#formatter.say('notice-locale_too_deep', null, args);
  }

  /** { $file } is not UTF-8 text and was left out. */
  noticeLocaleNotText(args: { file: string }): Said {
    return this.#formatter.say('notice-locale_not_text', null, args);
  }

  /** “{ $folder }” is not the name of a language. Folders are named like es or zh-Hans. */
  noticeLocaleBadTag(args: { folder: string }): Said {
    return this.#formatter.say('notice-locale_bad_tag', null, args);
  }

  /** Our own entries */
  ownTitle(): Said {
    return this.#formatter.say('own-title', null, null);
  }

  /** Add help that you know of and that no list has. Call now and then, and note what you hear. */
  ownAbout(): Said {
    return this.#formatter.say('own-about', null, null);
  }

  /** These entries are not locked. Anyone who can use this computer can read them. */
  ownNotLocked(): Said {
    return this.#formatter.say('own-not-locked', null, null);
  }

  /** Write about the help, never about people who asked for it. */
  ownNoPeople(): Said {
    return this.#formatter.say('own-no-people', null, null);
  }

  /** Add an entry */
  ownAdd(): Said {
    return this.#formatter.say('own-add', null, null);
  }

  /** Print a call sheet */
  ownRoundOpen(): Said {
    return this.#formatter.say('own-round-open', null, null);
  }

  /** The call sheet holds the entries that nobody has checked for the longest time, with words to say on the phone. */
  ownRoundAbout(): Said {
    return this.#formatter.say('own-round-about', null, null);
  }

  /** The ones that most need a call stand first. */
  ownStalestFirst(): Said {
    return this.#formatter.say('own-stalest-first', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } entry
   *        *[other] { $count } entries
   *     }
   */
  ownCount(args: { count: number }): Said {
    return this.#formatter.say('own-count', null, args);
  }

  /** Reading… */
  ownReading(): Said {
    return this.#formatter.say('own-reading', null, null);
  }

  /** There are no entries of your own yet. */
  ownNone(): Said {
    return this.#formatter.say('own-none', null, null);
  }

  /** Start with one place that you know well: its name, a number, and what it does. Or find an entry in the library and make your own version of it. */
  ownNoneWays(): Said {
    return this.#formatter.say('own-none-ways', null, null);
  }

  /** Look in the library */
  ownNoneFind(): Said {
    return this.#formatter.say('own-none-find', null, null);
  }

  /** I called today */
  ownCalledToday(): Said {
    return this.#formatter.say('own-called-today', null, null);
  }

  /** I called { $name } today */
  ownCalledAbout(args: { name: string }): Said {
    return this.#formatter.say('own-called-about', null, args);
  }

  /** What did you hear? */
  ownCalledQuestion(): Said {
    return this.#formatter.say('own-called-question', null, null);
  }

  /** Never mind */
  ownCalledNeverMind(): Said {
    return this.#formatter.say('own-called-never-mind', null, null);
  }

  /** Noted for today: { $answer } */
  ownCalledNoted(args: { answer: string }): Said {
    return this.#formatter.say('own-called-noted', null, args);
  }

  /** Do you know the right number? Then edit the entry. */
  ownCalledWrongNext(): Said {
    return this.#formatter.say('own-called-wrong-next', null, null);
  }

  /** Everything is still right */
  ownCallHolds(): Said {
    return this.#formatter.say('own-call-holds', null, null);
  }

  /** Nobody answered */
  ownCallNoAnswer(): Said {
    return this.#formatter.say('own-call-no_answer', null, null);
  }

  /** The number is wrong */
  ownCallWrongNumber(): Said {
    return this.#formatter.say('own-call-wrong_number', null, null);
  }

  /** It has ended */
  ownCallEnded(): Said {
    return this.#formatter.say('own-call-ended', null, null);
  }

  /** Edit */
  ownEdit(): Said {
    return this.#formatter.say('own-edit', null, null);
  }

  /** Edit { $name } */
  ownEditAbout(args: { name: string }): Said {
    return this.#formatter.say('own-edit-about', null, args);
  }

  /** Delete */
  ownDelete(): Said {
    return this.#formatter.say('own-delete', null, null);
  }

  /** Delete { $name } */
  ownDeleteAbout(args: { name: string }): Said {
    return this.#formatter.say('own-delete-about', null, args);
  }

  /** Delete { $name }? */
  ownDeleteTitle(args: { name: string }): Said {
    return this.#formatter.say('own-delete-title', null, args);
  }

  /** It will be gone from the file for good. It cannot be brought back. */
  ownDeleteWarning(): Said {
    return this.#formatter.say('own-delete-warning', null, null);
  }

  /** If it was your own version of an entry from a list, the list’s entry stands alone again. */
  ownDeleteVersion(): Said {
    return this.#formatter.say('own-delete-version', null, null);
  }

  /** Delete for good */
  ownDeleteNow(): Said {
    return this.#formatter.say('own-delete-now', null, null);
  }

  /** { $name } is gone from the file. */
  ownDeleted(args: { name: string }): Said {
    return this.#formatter.say('own-deleted', null, args);
  }

  /** Add an entry */
  ownFormNew(): Said {
    return this.#formatter.say('own-form-new', null, null);
  }

  /** Edit { $name } */
  ownFormEdit(args: { name: string }): Said {
    return this.#formatter.say('own-form-edit', null, args);
  }

  /** This entry comes from “{ $pack }”. What you save here becomes your own version of it. The list stays as it is, and newer lists do not write over your version. */
  ownFormChanges(args: { pack: string }): Said {
    return this.#formatter.say('own-form-changes', null, args);
  }

  /** This entry comes with the program. What you save here becomes your own version of it, and it stays when the program is updated. */
  ownFormChangesStarter(): Said {
    return this.#formatter.say('own-form-changes-starter', null, null);
  }

  /** Only the name is needed. Leave empty what you do not know. */
  ownFormNeeded(): Said {
    return this.#formatter.say('own-form-needed', null, null);
  }

  /** This is what you typed before. It is not saved yet. */
  ownFormDraft(): Said {
    return this.#formatter.say('own-form-draft', null, null);
  }

  /** Throw away what I typed */
  ownFormDraftDrop(): Said {
    return this.#formatter.say('own-form-draft-drop', null, null);
  }

  /** What it is */
  ownFormBasics(): Said {
    return this.#formatter.say('own-form-basics', null, null);
  }

  /** How to reach it */
  ownFormReach(): Said {
    return this.#formatter.say('own-form-reach', null, null);
  }

  /** Where it is */
  ownFormWhere(): Said {
    return this.#formatter.say('own-form-where', null, null);
  }

  /** What and whom it is for */
  ownFormFor(): Said {
    return this.#formatter.say('own-form-for', null, null);
  }

  /** Is it still there? */
  ownFormState(): Said {
    return this.#formatter.say('own-form-state', null, null);
  }

  /** Credit */
  ownFormOrigin(): Said {
    return this.#formatter.say('own-form-origin', null, null);
  }

  /** Name */
  ownFormName(): Said {
    return this.#formatter.say('own-form-name', null, null);
  }

  /** Kind of help */
  ownFormKind(): Said {
    return this.#formatter.say('own-form-kind', null, null);
  }

  /** In one or two sentences */
  ownFormSummary(): Said {
    return this.#formatter.say('own-form-summary', null, null);
  }

  /** What would you tell a neighbor about it? */
  ownFormSummaryAbout(): Said {
    return this.#formatter.say('own-form-summary-about', null, null);
  }

  /** More about it */
  ownFormMore(): Said {
    return this.#formatter.say('own-form-more', null, null);
  }

  /** When somebody answers */
  ownFormHours(): Said {
    return this.#formatter.say('own-form-hours', null, null);
  }

  /** In your own words, like: Monday to Friday, 9 to 5 */
  ownFormHoursAbout(): Said {
    return this.#formatter.say('own-form-hours-about', null, null);
  }

  /** Cost */
  ownFormCost(): Said {
    return this.#formatter.say('own-form-cost', null, null);
  }

  /** What people may come with */
  ownFormNeeds(): Said {
    return this.#formatter.say('own-form-needs', null, null);
  }

  /** Communities it says it is for */
  ownFormCommunities(): Said {
    return this.#formatter.say('own-form-communities', null, null);
  }

  /** Tick only what they say about themselves. */
  ownFormCommunitiesAbout(): Said {
    return this.#formatter.say('own-form-communities-about', null, null);
  }

  /**
   * { $count ->
   *         [0] none ticked
   *         [one] { $count } ticked
   *        *[other] { $count } ticked
   *     }
   */
  ownFormTicked(args: { count: number }): Said {
    return this.#formatter.say('own-form-ticked', null, args);
  }

  /** State */
  ownFormUsState(): Said {
    return this.#formatter.say('own-form-us-state', null, null);
  }

  /** The whole country */
  ownFormWholeCountry(): Said {
    return this.#formatter.say('own-form-whole-country', null, null);
  }

  /** City, town or neighborhood */
  ownFormPlace(): Said {
    return this.#formatter.say('own-form-place', null, null);
  }

  /** Is it there? */
  ownFormStatus(): Said {
    return this.#formatter.say('own-form-status', null, null);
  }

  /** Language you write these sentences in */
  ownFormLocale(): Said {
    return this.#formatter.say('own-form-locale', null, null);
  }

  /** Yes, it is there */
  ownStatusAvailable(): Said {
    return this.#formatter.say('own-status-available', null, null);
  }

  /** Not for now */
  ownStatusPaused(): Said {
    return this.#formatter.say('own-status-paused', null, null);
  }

  /** Not sure */
  ownStatusUncertain(): Said {
    return this.#formatter.say('own-status-uncertain', null, null);
  }

  /** It has ended */
  ownStatusEnded(): Said {
    return this.#formatter.say('own-status-ended', null, null);
  }

  /** What has ended is still shown, so that people know. No number may stand with it. */
  ownFormEndedAbout(): Said {
    return this.#formatter.say('own-form-ended-about', null, null);
  }

  /** People in danger will call this. Call it yourself first, then press “Save and note that I called today”. */
  ownFormCrisisAbout(): Said {
    return this.#formatter.say('own-form-crisis-about', null, null);
  }

  /** The place must stay secret */
  ownFormSecret(): Said {
    return this.#formatter.say('own-form-secret', null, null);
  }

  /** For shelters and safe houses. No address is kept, shown or passed on. */
  ownFormSecretAbout(): Said {
    return this.#formatter.say('own-form-secret-about', null, null);
  }

  /** The community it comes from */
  ownFormCredit(): Said {
    return this.#formatter.say('own-form-credit', null, null);
  }

  /** In their own words. A practice without this cannot be saved or passed on. */
  ownFormCreditAbout(): Said {
    return this.#formatter.say('own-form-credit-about', null, null);
  }

  /** May others take it up? */
  ownFormOpenness(): Said {
    return this.#formatter.say('own-form-openness', null, null);
  }

  /** Way { $number } */
  ownWay(args: { number: number }): Said {
    return this.#formatter.say('own-way', null, args);
  }

  /** How */
  ownWayKind(): Said {
    return this.#formatter.say('own-way-kind', null, null);
  }

  /** Number */
  ownWayNumber(): Said {
    return this.#formatter.say('own-way-number', null, null);
  }

  /** E-mail address */
  ownWayEmail(): Said {
    return this.#formatter.say('own-way-email', null, null);
  }

  /** Address of the page */
  ownWayPage(): Said {
    return this.#formatter.say('own-way-page', null, null);
  }

  /** Street address */
  ownWayAddress(): Said {
    return this.#formatter.say('own-way-address', null, null);
  }

  /** Whose it is, or for whom */
  ownWayLabel(): Said {
    return this.#formatter.say('own-way-label', null, null);
  }

  /** If there are several, like: for teens */
  ownWayLabelAbout(): Said {
    return this.#formatter.say('own-way-label-about', null, null);
  }

  /** Languages spoken there */
  ownWayLanguages(): Said {
    return this.#formatter.say('own-way-languages', null, null);
  }

  /** Add a language */
  ownWayLanguageAdd(): Said {
    return this.#formatter.say('own-way-language-add', null, null);
  }

  /** Choose… */
  ownWayLanguageChoose(): Said {
    return this.#formatter.say('own-way-language-choose', null, null);
  }

  /** Add */
  ownWayLanguagePut(): Said {
    return this.#formatter.say('own-way-language-put', null, null);
  }

  /** Take away: { $language } */
  ownWayLanguageDrop(args: { language: string }): Said {
    return this.#formatter.say('own-way-language-drop', null, args);
  }

  /** Many more languages through an interpreter */
  ownWayInterpreter(): Said {
    return this.#formatter.say('own-way-interpreter', null, null);
  }

  /** Add a way to reach it */
  ownWayAdd(): Said {
    return this.#formatter.say('own-way-add', null, null);
  }

  /** Move up */
  ownWayUp(): Said {
    return this.#formatter.say('own-way-up', null, null);
  }

  /** Move down */
  ownWayDown(): Said {
    return this.#formatter.say('own-way-down', null, null);
  }

  /** Take away */
  ownWayDrop(): Said {
    return this.#formatter.say('own-way-drop', null, null);
  }

  /** Move way { $number } up */
  ownWayUpAbout(args: { number: number }): Said {
    return this.#formatter.say('own-way-up-about', null, args);
  }

  /** Move way { $number } down */
  ownWayDownAbout(args: { number: number }): Said {
    return this.#formatter.say('own-way-down-about', null, args);
  }

  /** Take away way { $number } */
  ownWayDropAbout(args: { number: number }): Said {
    return this.#formatter.say('own-way-drop-about', null, args);
  }

  /** No way to reach it yet. */
  ownWayNone(): Said {
    return this.#formatter.say('own-way-none', null, null);
  }

  /** This place must stay secret, so no street address may stand here. Take this way away. */
  ownWaySecret(): Said {
    return this.#formatter.say('own-way-secret', null, null);
  }

  /** This has ended, so no number may stand here. Take this way away. */
  ownWayEnded(): Said {
    return this.#formatter.say('own-way-ended', null, null);
  }

  /**
   * { $count ->
   *         [one] One thing is missing or does not fit:
   *        *[other] { $count } things are missing or do not fit:
   *     }
   */
  ownFormMend(args: { count: number }): Said {
    return this.#formatter.say('own-form-mend', null, args);
  }

  /** It needs a name. */
  ownMendName(): Said {
    return this.#formatter.say('own-mend-name', null, null);
  }

  /** A practice needs the community it comes from. */
  ownMendCredit(): Said {
    return this.#formatter.say('own-mend-credit', null, null);
  }

  /** Way { $number } has no number or address. Fill it in, or take it away. */
  ownMendWayEmpty(args: { number: number }): Said {
    return this.#formatter.say('own-mend-way-empty', null, args);
  }

  /** Way { $number } is a street address, and the place must stay secret. */
  ownMendWaySecret(args: { number: number }): Said {
    return this.#formatter.say('own-mend-way-secret', null, args);
  }

  /** Way { $number } is a number, and this has ended. */
  ownMendWayEnded(args: { number: number }): Said {
    return this.#formatter.say('own-mend-way-ended', null, args);
  }

  /** A closed practice is named and honored here. No way to reach it may stand with it. */
  ownMendClosed(): Said {
    return this.#formatter.say('own-mend-closed', null, null);
  }

  /** Save */
  ownSave(): Said {
    return this.#formatter.say('own-save', null, null);
  }

  /** Save and note that I called today */
  ownSaveCalled(): Said {
    return this.#formatter.say('own-save-called', null, null);
  }

  /** Cancel */
  ownCancel(): Said {
    return this.#formatter.say('own-cancel', null, null);
  }

  /** Saving… */
  ownSaving(): Said {
    return this.#formatter.say('own-saving', null, null);
  }

  /** Throw away what you typed? */
  ownCancelTitle(): Said {
    return this.#formatter.say('own-cancel-title', null, null);
  }

  /** You have typed something that is not saved. */
  ownCancelAbout(): Said {
    return this.#formatter.say('own-cancel-about', null, null);
  }

  /** Throw it away */
  ownCancelNow(): Said {
    return this.#formatter.say('own-cancel-now', null, null);
  }

  /** { $name } is saved. */
  ownSaved(args: { name: string }): Said {
    return this.#formatter.say('own-saved', null, args);
  }

  /** About this entry */
  ownStewardTitle(): Said {
    return this.#formatter.say('own-steward-title', null, null);
  }

  /** It comes with the program. */
  ownFromStarter(): Said {
    return this.#formatter.say('own-from-starter', null, null);
  }

  /** You wrote it here, on this computer. */
  ownFromOwn(): Said {
    return this.#formatter.say('own-from-own', null, null);
  }

  /** It comes from the list “{ $pack }”. */
  ownFromPack(args: { pack: string }): Said {
    return this.#formatter.say('own-from-pack', null, args);
  }

  /** It comes from the signed list “{ $pack }”. */
  ownFromSigned(args: { pack: string }): Said {
    return this.#formatter.say('own-from-signed', null, args);
  }

  /** Edit our version */
  ownVersionEdit(): Said {
    return this.#formatter.say('own-version-edit', null, null);
  }

  /** Report a mistake */
  ownMistakeOpen(): Said {
    return this.#formatter.say('own-mistake-open', null, null);
  }

  /** Where this place is stays secret, to keep people there safe. No address stands here. */
  ownSecretPlace(): Said {
    return this.#formatter.say('own-secret-place', null, null);
  }

  /** Our sources do not agree */
  ownDisputes(): Said {
    return this.#formatter.say('own-disputes', null, null);
  }

  /** Above, we show what stands first here. If it matters to you, ask. */
  ownDisputesAbout(): Said {
    return this.#formatter.say('own-disputes-about', null, null);
  }

  /** Our sources do not agree about this. See further down. */
  ownDisputedHere(): Said {
    return this.#formatter.say('own-disputed-here', null, null);
  }

  /** Numbers */
  ownFactNumbers(): Said {
    return this.#formatter.say('own-fact-numbers', null, null);
  }

  /** Addresses */
  ownFactAddresses(): Said {
    return this.#formatter.say('own-fact-addresses', null, null);
  }

  /** Whether it is still there */
  ownFactStatus(): Said {
    return this.#formatter.say('own-fact-status', null, null);
  }

  /** Cost */
  ownFactCost(): Said {
    return this.#formatter.say('own-fact-cost', null, null);
  }

  /** Police and ambulance */
  ownFactEmergency(): Said {
    return this.#formatter.say('own-fact-emergency', null, null);
  }

  /** Name */
  ownFactName(): Said {
    return this.#formatter.say('own-fact-name', null, null);
  }

  /** The list that comes with the program */
  ownSideStarter(): Said {
    return this.#formatter.say('own-side-starter', null, null);
  }

  /** Our own entry */
  ownSideOwn(): Said {
    return this.#formatter.say('own-side-own', null, null);
  }

  /** A list without a name */
  ownSideUnnamed(): Said {
    return this.#formatter.say('own-side-unnamed', null, null);
  }

  /** shown above */
  ownSideShown(): Said {
    return this.#formatter.say('own-side-shown', null, null);
  }

  /** says nothing about it */
  ownSideNothing(): Said {
    return this.#formatter.say('own-side-nothing', null, null);
  }

  /** Report a mistake */
  ownMistakeTitle(): Said {
    return this.#formatter.say('own-mistake-title', null, null);
  }

  /** About this entry: */
  ownMistakeOf(): Said {
    return this.#formatter.say('own-mistake-of', null, null);
  }

  /** What is wrong? */
  ownMistakeWhat(): Said {
    return this.#formatter.say('own-mistake-what', null, null);
  }

  /** The number */
  ownMistakeNumber(): Said {
    return this.#formatter.say('own-mistake-number', null, null);
  }

  /** The hours */
  ownMistakeHours(): Said {
    return this.#formatter.say('own-mistake-hours', null, null);
  }

  /** The languages */
  ownMistakeLanguages(): Said {
    return this.#formatter.say('own-mistake-languages', null, null);
  }

  /** The address or the web page */
  ownMistakeAddress(): Said {
    return this.#formatter.say('own-mistake-address', null, null);
  }

  /** It has ended */
  ownMistakeEnded(): Said {
    return this.#formatter.say('own-mistake-ended', null, null);
  }

  /** The credit */
  ownMistakeCredit(): Said {
    return this.#formatter.say('own-mistake-credit', null, null);
  }

  /** It harmed somebody, or called the police */
  ownMistakeHarm(): Said {
    return this.#formatter.say('own-mistake-harm', null, null);
  }

  /** Something else */
  ownMistakeOther(): Said {
    return this.#formatter.say('own-mistake-other', null, null);
  }

  /** What is right? Or what happened? */
  ownMistakeNote(): Said {
    return this.#formatter.say('own-mistake-note', null, null);
  }

  /** Do not write your name, or the name of anyone else, unless you want it in the file. */
  ownMistakeNoteAbout(): Said {
    return this.#formatter.say('own-mistake-note-about', null, null);
  }

  /** What the file will hold */
  ownMistakeFile(): Said {
    return this.#formatter.say('own-mistake-file', null, null);
  }

  /** Only what stands here. Not your name, and nothing about this computer. */
  ownMistakeFileAbout(): Said {
    return this.#formatter.say('own-mistake-file-about', null, null);
  }

  /** The entry */
  ownMistakeFileEntry(): Said {
    return this.#formatter.say('own-mistake-file-entry', null, null);
  }

  /** What is wrong */
  ownMistakeFileWhat(): Said {
    return this.#formatter.say('own-mistake-file-what', null, null);
  }

  /** Your words */
  ownMistakeFileNote(): Said {
    return this.#formatter.say('own-mistake-file-note', null, null);
  }

  /** none */
  ownMistakeFileNoNote(): Said {
    return this.#formatter.say('own-mistake-file-no-note', null, null);
  }

  /** Language of your words */
  ownMistakeFileLanguage(): Said {
    return this.#formatter.say('own-mistake-file-language', null, null);
  }

  /** Save the file */
  ownMistakeSave(): Said {
    return this.#formatter.say('own-mistake-save', null, null);
  }

  /** Nothing is sent. This program never uses the internet. You give the file to somebody yourself. */
  ownMistakeNotSent(): Said {
    return this.#formatter.say('own-mistake-not-sent', null, null);
  }

  /** Give it to the people who publish “{ $pack }”. */
  ownMistakeGivePack(args: { pack: string }): Said {
    return this.#formatter.say('own-mistake-give-pack', null, args);
  }

  /** Give it to the people you got this program from. */
  ownMistakeGiveStarter(): Said {
    return this.#formatter.say('own-mistake-give-starter', null, null);
  }

  /** This is your own entry. You can put it right yourself. */
  ownMistakeGiveOwn(): Said {
    return this.#formatter.say('own-mistake-give-own', null, null);
  }

  /** First choose what is wrong. */
  ownMistakeChoose(): Said {
    return this.#formatter.say('own-mistake-choose', null, null);
  }

  /** Saved: { $file } */
  ownMistakeSaved(args: { file: string }): Said {
    return this.#formatter.say('own-mistake-saved', null, args);
  }

  /** Desktop */
  ownPlaceDesktop(): Said {
    return this.#formatter.say('own-place-desktop', null, null);
  }

  /** Documents */
  ownPlaceDocuments(): Said {
    return this.#formatter.say('own-place-documents', null, null);
  }

  /** Downloads */
  ownPlaceDownloads(): Said {
    return this.#formatter.say('own-place-downloads', null, null);
  }

  /** Drive { $name } */
  ownPlaceDrive(args: { name: string }): Said {
    return this.#formatter.say('own-place-drive', null, args);
  }

  /** Or write the path of a folder */
  ownPlacePath(): Said {
    return this.#formatter.say('own-place-path', null, null);
  }

  /** Save there */
  ownPlaceUse(): Said {
    return this.#formatter.say('own-place-use', null, null);
  }

  /** Where to save */
  ownPlaces(): Said {
    return this.#formatter.say('own-places', null, null);
  }

  /** The entries that nobody has checked for the longest time, twenty at the most. Tick what you hear, then note it here under “I called today”. */
  ownRoundScreen(): Said {
    return this.#formatter.say('own-round-screen', null, null);
  }

  /** There is nothing to call. Every entry with a number was checked not long ago. */
  ownRoundNone(): Said {
    return this.#formatter.say('own-round-none', null, null);
  }

  /** Calls to make */
  ownRoundTitle(): Said {
    return this.#formatter.say('own-round-title', null, null);
  }

  /** Ask kindly and take what you get. Tick what is still right, and write down what is not. If somebody is busy, call again later. You need not say anything about yourself. */
  ownRoundHow(): Said {
    return this.#formatter.say('own-round-how', null, null);
  }

  /** What to say */
  ownRoundSay(): Said {
    return this.#formatter.say('own-round-say', null, null);
  }

  /** Hello. I help keep a free list of places where people can find support. You are on it. Do you have a few minutes? */
  ownRoundHello(): Said {
    return this.#formatter.say('own-round-hello', null, null);
  }

  /** Is this still the right number for you? */
  ownRoundNumber(): Said {
    return this.#formatter.say('own-round-number', null, null);
  }

  /** When does somebody answer? */
  ownRoundHours(): Said {
    return this.#formatter.say('own-round-hours', null, null);
  }

  /** Which languages do you speak there? Do you use interpreters? */
  ownRoundLanguages(): Said {
    return this.#formatter.say('own-round-languages', null, null);
  }

  /** What does it cost? Can people come who have no money and no insurance? */
  ownRoundCost(): Said {
    return this.#formatter.say('own-round-cost', null, null);
  }

  /** Do you ask people for ID? */
  ownRoundId(): Said {
    return this.#formatter.say('own-round-id', null, null);
  }

  /** Do you ever call the police or an ambulance when the person does not agree? When? */
  ownRoundPolice(): Said {
    return this.#formatter.say('own-round-police', null, null);
  }

  /** Thank you. Is it all right if we call again in some months? */
  ownRoundThanks(): Said {
    return this.#formatter.say('own-round-thanks', null, null);
  }

  /** Date and notes */
  ownRoundNotes(): Said {
    return this.#formatter.say('own-round-notes', null, null);
  }

  /** Print or save */
  paperOpen(): Said {
    return this.#formatter.say('paper-open', null, null);
  }

  /** Print or save { $name } */
  paperOpenAbout(args: { name: string }): Said {
    return this.#formatter.say('paper-open-about', null, args);
  }

  /** On paper */
  paperTitle(): Said {
    return this.#formatter.say('paper-title', null, null);
  }

  /** Put on my list */
  paperListAdd(): Said {
    return this.#formatter.say('paper-list-add', null, null);
  }

  /** On my list */
  paperListAdded(): Said {
    return this.#formatter.say('paper-list-added', null, null);
  }

  /** Put { $name } on my list */
  paperListAddAbout(args: { name: string }): Said {
    return this.#formatter.say('paper-list-add-about', null, args);
  }

  /** My list ({ $count }) */
  paperListButton(args: { count: number }): Said {
    return this.#formatter.say('paper-list-button', null, args);
  }

  /** Nothing is on your list yet. Press “Put on my list” on a card. */
  paperListEmpty(): Said {
    return this.#formatter.say('paper-list-empty', null, null);
  }

  /** Your list is forgotten when you close this window or leave quickly. */
  paperListForgotten(): Said {
    return this.#formatter.say('paper-list-forgotten', null, null);
  }

  /** Empty my list */
  paperListClear(): Said {
    return this.#formatter.say('paper-list-clear', null, null);
  }

  /** Take { $name } off my list */
  paperListRemoveAbout(args: { name: string }): Said {
    return this.#formatter.say('paper-list-remove-about', null, args);
  }

  /** Second language beside it */
  paperBeside(): Said {
    return this.#formatter.say('paper-beside', null, null);
  }

  /** Only one language */
  paperBesideNone(): Said {
    return this.#formatter.say('paper-beside-none', null, null);
  }

  /** How it looks */
  paperForm(): Said {
    return this.#formatter.say('paper-form', null, null);
  }

  /** Page */
  paperFormPage(): Said {
    return this.#formatter.say('paper-form-page', null, null);
  }

  /** Large print */
  paperFormLarge(): Said {
    return this.#formatter.say('paper-form-large', null, null);
  }

  /** Poster */
  paperFormPoster(): Said {
    return this.#formatter.say('paper-form-poster', null, null);
  }

  /** Cards for a wallet */
  paperFormWallet(): Said {
    return this.#formatter.say('paper-form-wallet', null, null);
  }

  /** Strips to tear off */
  paperFormStrips(): Said {
    return this.#formatter.say('paper-form-strips', null, null);
  }

  /** This is what comes out */
  paperPreview(): Said {
    return this.#formatter.say('paper-preview', null, null);
  }

  /** Making the pages… */
  paperDrawing(): Said {
    return this.#formatter.say('paper-drawing', null, null);
  }

  /** Page { $page } of { $pages } */
  paperPage(args: { page: number; pages: number }): Said {
    return this.#formatter.say('paper-page', null, args);
  }

  /** Save as PDF */
  paperSave(): Said {
    return this.#formatter.say('paper-save', null, null);
  }

  /** Where should it go? */
  paperSaveTitle(): Said {
    return this.#formatter.say('paper-save-title', null, null);
  }

  /** The file is called { $file }. Its name says nothing about what is in it, but anyone who opens it can read it. */
  paperSaveAbout(args: { file: string }): Said {
    return this.#formatter.say('paper-save-about', null, args);
  }

  /** Desktop */
  paperPlaceDesktop(): Said {
    return this.#formatter.say('paper-place-desktop', null, null);
  }

  /** Documents */
  paperPlaceDocuments(): Said {
    return this.#formatter.say('paper-place-documents', null, null);
  }

  /** Downloads */
  paperPlaceDownloads(): Said {
    return this.#formatter.say('paper-place-downloads', null, null);
  }

  /** Drive { $name } */
  paperPlaceDrive(args: { name: string }): Said {
    return this.#formatter.say('paper-place-drive', null, args);
  }

  /** Path of another folder */
  paperPlacePath(): Said {
    return this.#formatter.say('paper-place-path', null, null);
  }

  /** Save there */
  paperPlaceUse(): Said {
    return this.#formatter.say('paper-place-use', null, null);
  }

  /** Saved: { $file } */
  paperSaved(args: { file: string }): Said {
    return this.#formatter.say('paper-saved', null, args);
  }

  /** Print */
  paperPrint(): Said {
    return this.#formatter.say('paper-print', null, null);
  }

  /** Printer */
  paperPrinter(): Said {
    return this.#formatter.say('paper-printer', null, null);
  }

  /** The print job is called “{ $title }”. The printer, its tray and this computer’s print queue may still show what was printed. */
  paperPrintAbout(args: { title: string }): Said {
    return this.#formatter.say('paper-print-about', null, args);
  }

  /** Sent to the printer. Take the pages out of the tray. */
  paperPrinted(): Said {
    return this.#formatter.say('paper-printed', null, null);
  }

  /** We found no printer here. You can save a PDF and print it from another program or at a library. */
  paperNoPrinter(): Said {
    return this.#formatter.say('paper-no-printer', null, null);
  }

  /** Put on my phone */
  paperPhone(): Said {
    return this.#formatter.say('paper-phone', null, null);
  }

  /** Read this with your phone */
  paperPhoneTitle(): Said {
    return this.#formatter.say('paper-phone-title', null, null);
  }

  /** Point your phone’s camera at the square. Nothing is sent over the internet: the phone reads it from this screen and keeps what it reads. */
  paperPhoneAbout(): Said {
    return this.#formatter.say('paper-phone-about', null, null);
  }

  /** The number, to call */
  paperPhoneCall(): Said {
    return this.#formatter.say('paper-phone-call', null, null);
  }

  /** Everything, as text */
  paperPhoneText(): Said {
    return this.#formatter.say('paper-phone-text', null, null);
  }

  /** A square code that holds: { $text } */
  paperPhoneHolds(args: { text: string }): Said {
    return this.#formatter.say('paper-phone-holds', null, args);
  }

  /** Information sheet */
  paperNeutralTitle(): Said {
    return this.#formatter.say('paper-neutral-title', null, null);
  }

  /** Doors that may help */
  paperListHeading(): Said {
    return this.#formatter.say('paper-list-heading', null, null);
  }

  /** From { -app-name }, list of { $date }. Things change: check before you rely on it. You may copy and share it with this line and its credit (CC BY 4.0). */
  paperFoot(args: { date: string }): Said {
    return this.#formatter.say('paper-foot', null, args);
  }

  /** Sources from { $from } to { $to }; each entry says its own. */
  paperFootDates(args: { from: string; to: string }): Said {
    return this.#formatter.say('paper-foot-dates', null, args);
  }

  /** Some facts here were checked by nobody; each entry says so. */
  paperFootUnchecked(): Said {
    return this.#formatter.say('paper-foot-unchecked', null, null);
  }

  /** Hours in: { $zone } */
  paperZone(args: { zone: string }): Said {
    return this.#formatter.say('paper-zone', null, args);
  }

  /** Scan to call */
  paperScanCall(): Said {
    return this.#formatter.say('paper-scan-call', null, null);
  }

  /** Scan to keep this on your phone */
  paperScanText(): Said {
    return this.#formatter.say('paper-scan-text', null, null);
  }

  /** Near a place */
  placeNear(): Said {
    return this.#formatter.say('place-near', null, null);
  }

  /** Near which place? */
  placeTitle(): Said {
    return this.#formatter.say('place-title', null, null);
  }

  /** This program does not know where you are, and it never asks the computer. What you choose here is forgotten when you leave. */
  placePrivate(): Said {
    return this.#formatter.say('place-private', null, null);
  }

  /** ZIP code */
  placeZip(): Said {
    return this.#formatter.say('place-zip', null, null);
  }

  /** The 5 digits of a US postal address, for example 33125 */
  placeZipDigits(): Said {
    return this.#formatter.say('place-zip-digits', null, null);
  }

  /** Or choose: */
  placeOr(): Said {
    return this.#formatter.say('place-or', null, null);
  }

  /** State or territory */
  placeState(): Said {
    return this.#formatter.say('place-state', null, null);
  }

  /** Not chosen */
  placeStateNone(): Said {
    return this.#formatter.say('place-state-none', null, null);
  }

  /** County */
  placeCounty(): Said {
    return this.#formatter.say('place-county', null, null);
  }

  /** The whole state */
  placeCountyAll(): Said {
    return this.#formatter.say('place-county-all', null, null);
  }

  /** Show what is near */
  placeShow(): Said {
    return this.#formatter.say('place-show', null, null);
  }

  /** Forget the place */
  placeEverywhere(): Said {
    return this.#formatter.say('place-everywhere', null, null);
  }

  /** Near { $zip } */
  placeNearZip(args: { zip: string }): Said {
    return this.#formatter.say('place-near-zip', null, args);
  }

  /** Near { $place } */
  placeNearPlace(args: { place: string }): Said {
    return this.#formatter.say('place-near-place', null, args);
  }

  /** { $county }, { $state } */
  placeCountyAndState(args: { county: string; state: string }): Said {
    return this.#formatter.say('place-county-and-state', null, args);
  }

  /** Help for the whole country and help online stay in the list. */
  placeWhatStays(): Said {
    return this.#formatter.say('place-what-stays', null, null);
  }

  /** None of these has an address near there. What you see is for the whole state, the whole country, or online. */
  placeNothingNear(): Said {
    return this.#formatter.say('place-nothing-near', null, null);
  }

  /** We do not know { $zip } exactly. Distances are from the middle of the area that its first 3 digits stand for. */
  placeRoughly(args: { zip: string }): Said {
    return this.#formatter.say('place-roughly', null, args);
  }

  /** about { $miles } ({ $kilometers }) away */
  placeDistance(args: { kilometers: string; miles: string }): Said {
    return this.#formatter.say('place-distance', null, args);
  }

  /** less than { $miles } ({ $kilometers }) away */
  placeDistanceUnder(args: { kilometers: string; miles: string }): Said {
    return this.#formatter.say('place-distance-under', null, args);
  }

  /** A ZIP code has 5 digits. Check it, or choose a state and a county instead. */
  placeZipWrong(): Said {
    return this.#formatter.say('place-zip-wrong', null, null);
  }

  /** This ZIP code is not in our list. Check it, or choose a state and a county instead. */
  placeZipUnknown(): Said {
    return this.#formatter.say('place-zip-unknown', null, null);
  }

  /** Alabama */
  placeUsAl(): Said {
    return this.#formatter.say('place-us-al', null, null);
  }

  /** Alaska */
  placeUsAk(): Said {
    return this.#formatter.say('place-us-ak', null, null);
  }

  /** Arizona */
  placeUsAz(): Said {
    return this.#formatter.say('place-us-az', null, null);
  }

  /** Arkansas */
  placeUsAr(): Said {
    return this.#formatter.say('place-us-ar', null, null);
  }

  /** California */
  placeUsCa(): Said {
    return this.#formatter.say('place-us-ca', null, null);
  }

  /** Colorado */
  placeUsCo(): Said {
    return this.#formatter.say('place-us-co', null, null);
  }

  /** Connecticut */
  placeUsCt(): Said {
    return this.#formatter.say('place-us-ct', null, null);
  }

  /** Delaware */
  placeUsDe(): Said {
    return this.#formatter.say('place-us-de', null, null);
  }

  /** District of Columbia */
  placeUsDc(): Said {
    return this.#formatter.say('place-us-dc', null, null);
  }

  /** Florida */
  placeUsFl(): Said {
    return this.#formatter.say('place-us-fl', null, null);
  }

  /** Georgia */
  placeUsGa(): Said {
    return this.#formatter.say('place-us-ga', null, null);
  }

  /** Hawaii */
  placeUsHi(): Said {
    return this.#formatter.say('place-us-hi', null, null);
  }

  /** Idaho */
  placeUsId(): Said {
    return this.#formatter.say('place-us-id', null, null);
  }

  /** Illinois */
  placeUsIl(): Said {
    return this.#formatter.say('place-us-il', null, null);
  }

  /** Indiana */
  placeUsIn(): Said {
    return this.#formatter.say('place-us-in', null, null);
  }

  /** Iowa */
  placeUsIa(): Said {
    return this.#formatter.say('place-us-ia', null, null);
  }

  /** Kansas */
  placeUsKs(): Said {
    return this.#formatter.say('place-us-ks', null, null);
  }

  /** Kentucky */
  placeUsKy(): Said {
    return this.#formatter.say('place-us-ky', null, null);
  }

  /** Louisiana */
  placeUsLa(): Said {
    return this.#formatter.say('place-us-la', null, null);
  }

  /** Maine */
  placeUsMe(): Said {
    return this.#formatter.say('place-us-me', null, null);
  }

  /** Maryland */
  placeUsMd(): Said {
    return this.#formatter.say('place-us-md', null, null);
  }

  /** Massachusetts */
  placeUsMa(): Said {
    return this.#formatter.say('place-us-ma', null, null);
  }

  /** Michigan */
  placeUsMi(): Said {
    return this.#formatter.say('place-us-mi', null, null);
  }

  /** Minnesota */
  placeUsMn(): Said {
    return this.#formatter.say('place-us-mn', null, null);
  }

  /** Mississippi */
  placeUsMs(): Said {
    return this.#formatter.say('place-us-ms', null, null);
  }

  /** Missouri */
  placeUsMo(): Said {
    return this.#formatter.say('place-us-mo', null, null);
  }

  /** Montana */
  placeUsMt(): Said {
    return this.#formatter.say('place-us-mt', null, null);
  }

  /** Nebraska */
  placeUsNe(): Said {
    return this.#formatter.say('place-us-ne', null, null);
  }

  /** Nevada */
  placeUsNv(): Said {
    return this.#formatter.say('place-us-nv', null, null);
  }

  /** New Hampshire */
  placeUsNh(): Said {
    return this.#formatter.say('place-us-nh', null, null);
  }

  /** New Jersey */
  placeUsNj(): Said {
    return this.#formatter.say('place-us-nj', null, null);
  }

  /** New Mexico */
  placeUsNm(): Said {
    return this.#formatter.say('place-us-nm', null, null);
  }

  /** New York */
  placeUsNy(): Said {
    return this.#formatter.say('place-us-ny', null, null);
  }

  /** North Carolina */
  placeUsNc(): Said {
    return this.#formatter.say('place-us-nc', null, null);
  }

  /** North Dakota */
  placeUsNd(): Said {
    return this.#formatter.say('place-us-nd', null, null);
  }

  /** Ohio */
  placeUsOh(): Said {
    return this.#formatter.say('place-us-oh', null, null);
  }

  /** Oklahoma */
  placeUsOk(): Said {
    return this.#formatter.say('place-us-ok', null, null);
  }

  /** Oregon */
  placeUsOr(): Said {
    return this.#formatter.say('place-us-or', null, null);
  }

  /** Pennsylvania */
  placeUsPa(): Said {
    return this.#formatter.say('place-us-pa', null, null);
  }

  /** Puerto Rico */
  placeUsPr(): Said {
    return this.#formatter.say('place-us-pr', null, null);
  }

  /** Rhode Island */
  placeUsRi(): Said {
    return this.#formatter.say('place-us-ri', null, null);
  }

  /** South Carolina */
  placeUsSc(): Said {
    return this.#formatter.say('place-us-sc', null, null);
  }

  /** South Dakota */
  placeUsSd(): Said {
    return this.#formatter.say('place-us-sd', null, null);
  }

  /** Tennessee */
  placeUsTn(): Said {
    return this.#formatter.say('place-us-tn', null, null);
  }

  /** Texas */
  placeUsTx(): Said {
    return this.#formatter.say('place-us-tx', null, null);
  }

  /** Utah */
  placeUsUt(): Said {
    return this.#formatter.say('place-us-ut', null, null);
  }

  /** Vermont */
  placeUsVt(): Said {
    return this.#formatter.say('place-us-vt', null, null);
  }

  /** Virginia */
  placeUsVa(): Said {
    return this.#formatter.say('place-us-va', null, null);
  }

  /** Washington */
  placeUsWa(): Said {
    return this.#formatter.say('place-us-wa', null, null);
  }

  /** West Virginia */
  placeUsWv(): Said {
    return this.#formatter.say('place-us-wv', null, null);
  }

  /** Wisconsin */
  placeUsWi(): Said {
    return this.#formatter.say('place-us-wi', null, null);
  }

  /** Wyoming */
  placeUsWy(): Said {
    return this.#formatter.say('place-us-wy', null, null);
  }

  /** Settings */
  settingsTitle(): Said {
    return this.#formatter.say('settings-title', null, null);
  }

  /** Language */
  settingsLanguage(): Said {
    return this.#formatter.say('settings-language', null, null);
  }

  /** Choose another language */
  settingsChangeLanguage(): Said {
    return this.#formatter.say('settings-change-language', null, null);
  }

  /** Text size */
  settingsTextSize(): Said {
    return this.#formatter.say('settings-text-size', null, null);
  }

  /** { $percent } % */
  settingsPercent(args: { percent: number }): Said {
    return this.#formatter.say('settings-percent', null, args);
  }

  /** Colors */
  settingsTheme(): Said {
    return this.#formatter.say('settings-theme', null, null);
  }

  /** Like this computer */
  settingsThemeSystem(): Said {
    return this.#formatter.say('settings-theme-system', null, null);
  }

  /** Light */
  settingsThemeLight(): Said {
    return this.#formatter.say('settings-theme-light', null, null);
  }

  /** Dark */
  settingsThemeDark(): Said {
    return this.#formatter.say('settings-theme-dark', null, null);
  }

  /** High contrast */
  settingsThemeHighContrast(): Said {
    return this.#formatter.say('settings-theme-high_contrast', null, null);
  }

  /** Movement */
  settingsMotion(): Said {
    return this.#formatter.say('settings-motion', null, null);
  }

  /** Less movement on the screen */
  settingsReduceMotion(): Said {
    return this.#formatter.say('settings-reduce-motion', null, null);
  }

  /** Remember on this computer */
  settingsKeepTitle(): Said {
    return this.#formatter.say('settings-keep-title', null, null);
  }

  /** Remember my language, text size and colors on this computer */
  settingsKeep(): Said {
    return this.#formatter.say('settings-keep', null, null);
  }

  /** If this is off, nothing is kept, and the next start asks for the language again. Someone who looks through this computer can find the small file that this makes. */
  settingsKeepAbout(): Said {
    return this.#formatter.say('settings-keep-about', null, null);
  }

  /** These settings are remembered on this computer. */
  settingsKept(): Said {
    return this.#formatter.say('settings-kept', null, null);
  }

  /** These settings are forgotten when you close the window. */
  settingsNotKept(): Said {
    return this.#formatter.say('settings-not-kept', null, null);
  }

  /** Languages from a folder */
  settingsFolderTitle(): Said {
    return this.#formatter.say('settings-folder-title', null, null);
  }

  /** Translators can try out their work here. Write the path of the folder that holds one folder for each language. */
  settingsFolderAbout(): Said {
    return this.#formatter.say('settings-folder-about', null, null);
  }

  /** Path of the folder */
  settingsFolderLabel(): Said {
    return this.#formatter.say('settings-folder-label', null, null);
  }

  /** Use this folder */
  settingsFolderUse(): Said {
    return this.#formatter.say('settings-folder-use', null, null);
  }

  /** Use only the built-in languages */
  settingsFolderNone(): Said {
    return this.#formatter.say('settings-folder-none', null, null);
  }

  /**
   * { $count ->
   *         [0] The folder was read. No problems.
   *         [one] The folder was read. { $count } problem:
   *        *[other] The folder was read. { $count } problems:
   *     }
   */
  settingsFolderProblems(args: { count: number }): Said {
    return this.#formatter.say('settings-folder-problems', null, args);
  }

  /** Leave quickly */
  settingsLeaveTitle(): Said {
    return this.#formatter.say('settings-leave-title', null, null);
  }

  /** The button at the top hides this screen at once. It cannot hide what other programs, the internet provider or spyware may have seen. */
  settingsLeaveAbout(): Said {
    return this.#formatter.say('settings-leave-about', null, null);
  }

  /** Choose your language */
  startTitle(): Said {
    return this.#formatter.say('start-title', null, null);
  }

  /** Nothing you do here is written down, unless you ask for it. */
  startNothingKept(): Said {
    return this.#formatter.say('start-nothing-kept', null, null);
  }

  /** Go on */
  startGoOn(): Said {
    return this.#formatter.say('start-go-on', null, null);
  }

  /** machine draft */
  startMachine(): Said {
    return this.#formatter.say('start-machine', null, null);
  }

  /** for testing */
  startMadeUp(): Said {
    return this.#formatter.say('start-made-up', null, null);
  }

  /** { -app-name } */
  windowTitle(): Said {
    return this.#formatter.say('window-title', null, null);
  }
}

/** Messages that may not mislead: unless trusted, their source stands beside them. */
export const CRITICAL: ReadonlySet<string> = new Set([
  'card-police-never_without_consent',
  'card-police-only_if_imminent',
  'card-police-may_dispatch',
  'card-police-unknown',
  'card-send-word',
  'card-send-zip',
  'card-send-any',
  'card-police-source',
  'card-police-other-source',
  'crisis-strip',
  'crisis-strip-link',
  'crisis-never-calls',
  'crisis-title',
  'crisis-intro',
  'crisis-911',
  'crisis-lines',
  'crisis-more-lines',
  'crisis-built-in',
  'crisis-police-note',
  'crisis-interpreter',
  'crisis-static-title',
  'crisis-static-note',
  'find-crisis',
  'find-crisis-lines',
]);

/** The id of every message here. */
export const MESSAGE_IDS: readonly string[] = [
  'about-title',
  'about-what',
  'about-why',
  'about-not-medical',
  'about-name-title',
  'about-name',
  'about-privacy-title',
  'about-privacy',
  'about-privacy-limits',
  'about-facts-title',
  'about-facts',
  'about-translations-title',
  'about-translations',
  'about-standing',
  'about-credits-title',
  'about-credits',
  'about-sources-title',
  'about-works-title',
  'about-work',
  'about-licence-title',
  'about-licence',
  'about-version',
  'about-data-title',
  'about-data',
  'app-name',
  'app-skip',
  'app-opening',
  'app-close',
  'app-back',
  'app-doors',
  'app-quieter',
  'app-machine-draft',
  'app-unreviewed',
  'app-source-changed',
  'app-source-text',
  'app-only-in',
  'app-change-language',
  'app-text-size',
  'app-leave',
  'app-leave-about',
  'app-cover',
  'app-cover-back',
  'app-try-again',
  'board-open',
  'board-about',
  'board-title',
  'board-speak',
  'board-interpreter',
  'board-staff',
  'card-cost-free',
  'card-cost-sliding',
  'card-cost-mixed',
  'card-cost-varies',
  'card-cost-paid',
  'card-cost-unknown',
  'card-languages',
  'card-interpreter',
  'card-languages-unknown',
  'card-always-open',
  'card-open-until',
  'card-opens',
  'card-closed',
  'card-hours-unknown',
  'card-police-never_without_consent',
  'card-police-only_if_imminent',
  'card-police-may_dispatch',
  'card-police-unknown',
  'card-fresh',
  'card-aging',
  'card-old',
  'card-unchecked',
  'card-id-no',
  'card-id-yes',
  'card-id-unknown',
  'card-status-paused',
  'card-status-ended',
  'card-status-uncertain',
  'card-status-since',
  'card-large',
  'card-more',
  'card-more-about',
  'card-large-about',
  'card-copy',
  'card-copied',
  'card-copy-failed',
  'card-copy-about',
  'card-dial-title',
  'card-dial-note',
  'card-channel-voice',
  'card-channel-text',
  'card-channel-chat',
  'card-channel-video_asl',
  'card-channel-tty',
  'card-channel-email',
  'card-channel-web',
  'card-channel-in_person',
  'card-channel-whatsapp',
  'card-press',
  'card-send-word',
  'card-send-zip',
  'card-send-any',
  'card-vanity',
  'card-uncertain',
  'card-why',
  'card-why-word',
  'card-why-meaning',
  'card-why-need',
  'card-why-language',
  'card-why-free',
  'card-credit',
  'card-open_with_credit',
  'card-learn_from_practitioners',
  'card-community_only',
  'card-closed-practice',
  'card-reach',
  'card-about',
  'card-who',
  'card-communities',
  'card-needs',
  'card-hours',
  'card-cost',
  'card-police',
  'card-id',
  'card-area',
  'card-aliases',
  'card-credit-title',
  'card-sources',
  'card-sources-note',
  'card-police-source',
  'card-police-other-source',
  'card-police-exceptions',
  'card-no-channel',
  'card-scope-international',
  'card-scope-national',
  'card-scope-state',
  'card-scope-local',
  'card-hours-span',
  'card-hours-your-time',
  'card-hours-closed',
  'card-self-described',
  'card-confirmed',
  'card-gone',
  'card-languages-title',
  'card-insurance',
  'card-basis-tested',
  'card-basis-operator_page',
  'card-basis-other_source',
  'card-source-own',
  'card-other-ways',
  'coming-not-yet',
  'coming-meanwhile',
  'coming-act',
  'coming-rights',
  'coming-organizations',
  'coming-link-rights',
  'coming-link-policy',
  'coming-link-organizations',
  'community-title',
  'community-intro',
  'community-openness',
  'community-practices',
  'community-groups',
  'community-narrow',
  'community-all',
  'community-bipoc',
  'community-qtbipoc',
  'community-black',
  'community-indigenous',
  'community-native_hawaiian',
  'community-latine',
  'community-aapi',
  'community-south_asian',
  'community-hmong',
  'community-filipino',
  'community-mena',
  'community-muslim',
  'community-lgbtq',
  'community-trans',
  'community-women',
  'community-men',
  'community-youth',
  'community-elders',
  'community-perinatal',
  'community-immigrants',
  'community-survivors',
  'community-psychiatric_survivors',
  'community-disabled',
  'community-deaf',
  'community-veterans',
  'community-none',
  'crisis-strip',
  'crisis-strip-link',
  'crisis-never-calls',
  'crisis-title',
  'crisis-intro',
  'crisis-911',
  'crisis-lines',
  'crisis-more-lines',
  'crisis-built-in',
  'crisis-police-note',
  'crisis-interpreter',
  'crisis-static-title',
  'crisis-static-note',
  'failure-library_unreadable',
  'failure-resource_gone',
  'failure-locale_unknown',
  'failure-folder_unreadable',
  'failure-settings_not_kept',
  'failure-bad_request',
  'failure-internal',
  'failure-letters_missing',
  'failure-does_not_fit',
  'failure-not_saved',
  'failure-not_printed',
  'failure-nothing_to_bring',
  'failure-mapping_unfit',
  'failure-too_large',
  'failure-nothing_written',
  'failure-stopped',
  'failure-pack_broken',
  'failure-pack_unsafe',
  'failure-pack_altered',
  'failure-pack_unsigned',
  'failure-pack_untrusted',
  'failure-pack_key_changed',
  'failure-pack_older',
  'failure-pack_forked',
  'failure-pack_without_base',
  'failure-pack_too_new',
  'failure-pack_few_wardens',
  'failure-key_unusable',
  'failure-entry_unfit',
  'failure-credit_missing',
  'failure-number_unfit',
  'failure-not_allowed',
  'failure-busy',
  'find-title',
  'find-placeholder',
  'find-clear',
  'find-tiles',
  'find-more-needs',
  'find-fewer-needs',
  'find-for-need',
  'find-take-away',
  'find-filters',
  'find-filter-my-language',
  'find-filter-language',
  'find-filter-any-language',
  'find-filter-free',
  'find-filter-open',
  'find-filter-channel',
  'find-filter-any-channel',
  'find-filter-community',
  'find-filter-any-community',
  'find-filter-kind',
  'find-filter-any-kind',
  'find-filter-no-police',
  'find-more-filters',
  'find-count',
  'find-count-or-more',
  'find-hidden',
  'find-hides',
  'find-show-all',
  'find-some-words',
  'find-instead',
  'find-literal',
  'find-crisis',
  'find-crisis-lines',
  'find-none',
  'find-none-ways',
  'find-none-wider',
  'find-none-community',
  'find-none-crisis',
  'find-show-more',
  'find-announce',
  'find-small-library',
  'find-searching',
  'kind-crisis',
  'kind-warmline',
  'kind-clinic',
  'kind-therapist_finder',
  'kind-therapy_fund',
  'kind-community_support',
  'kind-mutual_aid',
  'kind-practice',
  'kind-organization',
  'kind-rights',
  'kind-policy',
  'language-en',
  'language-es',
  'language-zh',
  'language-zh-Hans',
  'language-zh-Hant',
  'language-vi',
  'language-ko',
  'language-ar',
  'language-fil',
  'language-ht',
  'language-ase',
  'language-fr',
  'language-hmn',
  'language-hi',
  'language-pa',
  'language-ta',
  'language-te',
  'language-kn',
  'language-ur',
  'language-ja',
  'language-th',
  'language-cr',
  'language-oj',
  'language-iu',
  'language-other',
  'nav-find',
  'nav-community',
  'nav-act',
  'nav-rights',
  'nav-organizations',
  'nav-settings',
  'nav-about',
  'need-talk',
  'need-sad',
  'need-worry',
  'need-sleep',
  'need-grief',
  'need-trauma',
  'need-suicide',
  'need-violence',
  'need-sexual_violence',
  'need-substance',
  'need-baby',
  'need-racism',
  'need-lgbtq',
  'need-young',
  'need-elders',
  'need-newcomer',
  'need-veteran',
  'need-deaf',
  'need-therapist',
  'need-pay',
  'need-belonging',
  'need-faith',
  'need-interpreter',
  'need-unfair',
  'need-basics',
  'need-disaster',
  'need-hospital',
  'need-device_safety',
  'need-change',
  'notice-query_cut',
  'notice-characters_removed',
  'notice-locale_unknown',
  'notice-library_damaged',
  'notice-library_too_new',
  'notice-library_nowhere',
  'notice-locale_broken',
  'notice-locale_too_big',
  'notice-locale_too_deep',
  'notice-locale_not_text',
  'notice-locale_bad_tag',
  'own-title',
  'own-about',
  'own-not-locked',
  'own-no-people',
  'own-add',
  'own-round-open',
  'own-round-about',
  'own-stalest-first',
  'own-count',
  'own-reading',
  'own-none',
  'own-none-ways',
  'own-none-find',
  'own-called-today',
  'own-called-about',
  'own-called-question',
  'own-called-never-mind',
  'own-called-noted',
  'own-called-wrong-next',
  'own-call-holds',
  'own-call-no_answer',
  'own-call-wrong_number',
  'own-call-ended',
  'own-edit',
  'own-edit-about',
  'own-delete',
  'own-delete-about',
  'own-delete-title',
  'own-delete-warning',
  'own-delete-version',
  'own-delete-now',
  'own-deleted',
  'own-form-new',
  'own-form-edit',
  'own-form-changes',
  'own-form-changes-starter',
  'own-form-needed',
  'own-form-draft',
  'own-form-draft-drop',
  'own-form-basics',
  'own-form-reach',
  'own-form-where',
  'own-form-for',
  'own-form-state',
  'own-form-origin',
  'own-form-name',
  'own-form-kind',
  'own-form-summary',
  'own-form-summary-about',
  'own-form-more',
  'own-form-hours',
  'own-form-hours-about',
  'own-form-cost',
  'own-form-needs',
  'own-form-communities',
  'own-form-communities-about',
  'own-form-ticked',
  'own-form-us-state',
  'own-form-whole-country',
  'own-form-place',
  'own-form-status',
  'own-form-locale',
  'own-status-available',
  'own-status-paused',
  'own-status-uncertain',
  'own-status-ended',
  'own-form-ended-about',
  'own-form-crisis-about',
  'own-form-secret',
  'own-form-secret-about',
  'own-form-credit',
  'own-form-credit-about',
  'own-form-openness',
  'own-way',
  'own-way-kind',
  'own-way-number',
  'own-way-email',
  'own-way-page',
  'own-way-address',
  'own-way-label',
  'own-way-label-about',
  'own-way-languages',
  'own-way-language-add',
  'own-way-language-choose',
  'own-way-language-put',
  'own-way-language-drop',
  'own-way-interpreter',
  'own-way-add',
  'own-way-up',
  'own-way-down',
  'own-way-drop',
  'own-way-up-about',
  'own-way-down-about',
  'own-way-drop-about',
  'own-way-none',
  'own-way-secret',
  'own-way-ended',
  'own-form-mend',
  'own-mend-name',
  'own-mend-credit',
  'own-mend-way-empty',
  'own-mend-way-secret',
  'own-mend-way-ended',
  'own-mend-closed',
  'own-save',
  'own-save-called',
  'own-cancel',
  'own-saving',
  'own-cancel-title',
  'own-cancel-about',
  'own-cancel-now',
  'own-saved',
  'own-steward-title',
  'own-from-starter',
  'own-from-own',
  'own-from-pack',
  'own-from-signed',
  'own-version-edit',
  'own-mistake-open',
  'own-secret-place',
  'own-disputes',
  'own-disputes-about',
  'own-disputed-here',
  'own-fact-numbers',
  'own-fact-addresses',
  'own-fact-status',
  'own-fact-cost',
  'own-fact-emergency',
  'own-fact-name',
  'own-side-starter',
  'own-side-own',
  'own-side-unnamed',
  'own-side-shown',
  'own-side-nothing',
  'own-mistake-title',
  'own-mistake-of',
  'own-mistake-what',
  'own-mistake-number',
  'own-mistake-hours',
  'own-mistake-languages',
  'own-mistake-address',
  'own-mistake-ended',
  'own-mistake-credit',
  'own-mistake-harm',
  'own-mistake-other',
  'own-mistake-note',
  'own-mistake-note-about',
  'own-mistake-file',
  'own-mistake-file-about',
  'own-mistake-file-entry',
  'own-mistake-file-what',
  'own-mistake-file-note',
  'own-mistake-file-no-note',
  'own-mistake-file-language',
  'own-mistake-save',
  'own-mistake-not-sent',
  'own-mistake-give-pack',
  'own-mistake-give-starter',
  'own-mistake-give-own',
  'own-mistake-choose',
  'own-mistake-saved',
  'own-place-desktop',
  'own-place-documents',
  'own-place-downloads',
  'own-place-drive',
  'own-place-path',
  'own-place-use',
  'own-places',
  'own-round-screen',
  'own-round-none',
  'own-round-title',
  'own-round-how',
  'own-round-say',
  'own-round-hello',
  'own-round-number',
  'own-round-hours',
  'own-round-languages',
  'own-round-cost',
  'own-round-id',
  'own-round-police',
  'own-round-thanks',
  'own-round-notes',
  'paper-open',
  'paper-open-about',
  'paper-title',
  'paper-list-add',
  'paper-list-added',
  'paper-list-add-about',
  'paper-list-button',
  'paper-list-empty',
  'paper-list-forgotten',
  'paper-list-clear',
  'paper-list-remove-about',
  'paper-beside',
  'paper-beside-none',
  'paper-form',
  'paper-form-page',
  'paper-form-large',
  'paper-form-poster',
  'paper-form-wallet',
  'paper-form-strips',
  'paper-preview',
  'paper-drawing',
  'paper-page',
  'paper-save',
  'paper-save-title',
  'paper-save-about',
  'paper-place-desktop',
  'paper-place-documents',
  'paper-place-downloads',
  'paper-place-drive',
  'paper-place-path',
  'paper-place-use',
  'paper-saved',
  'paper-print',
  'paper-printer',
  'paper-print-about',
  'paper-printed',
  'paper-no-printer',
  'paper-phone',
  'paper-phone-title',
  'paper-phone-about',
  'paper-phone-call',
  'paper-phone-text',
  'paper-phone-holds',
  'paper-neutral-title',
  'paper-list-heading',
  'paper-foot',
  'paper-foot-dates',
  'paper-foot-unchecked',
  'paper-zone',
  'paper-scan-call',
  'paper-scan-text',
  'place-near',
  'place-title',
  'place-private',
  'place-zip',
  'place-zip-digits',
  'place-or',
  'place-state',
  'place-state-none',
  'place-county',
  'place-county-all',
  'place-show',
  'place-everywhere',
  'place-near-zip',
  'place-near-place',
  'place-county-and-state',
  'place-what-stays',
  'place-nothing-near',
  'place-roughly',
  'place-distance',
  'place-distance-under',
  'place-zip-wrong',
  'place-zip-unknown',
  'place-us-al',
  'place-us-ak',
  'place-us-az',
  'place-us-ar',
  'place-us-ca',
  'place-us-co',
  'place-us-ct',
  'place-us-de',
  'place-us-dc',
  'place-us-fl',
  'place-us-ga',
  'place-us-hi',
  'place-us-id',
  'place-us-il',
  'place-us-in',
  'place-us-ia',
  'place-us-ks',
  'place-us-ky',
  'place-us-la',
  'place-us-me',
  'place-us-md',
  'place-us-ma',
  'place-us-mi',
  'place-us-mn',
  'place-us-ms',
  'place-us-mo',
  'place-us-mt',
  'place-us-ne',
  'place-us-nv',
  'place-us-nh',
  'place-us-nj',
  'place-us-nm',
  'place-us-ny',
  'place-us-nc',
  'place-us-nd',
  'place-us-oh',
  'place-us-ok',
  'place-us-or',
  'place-us-pa',
  'place-us-pr',
  'place-us-ri',
  'place-us-sc',
  'place-us-sd',
  'place-us-tn',
  'place-us-tx',
  'place-us-ut',
  'place-us-vt',
  'place-us-va',
  'place-us-wa',
  'place-us-wv',
  'place-us-wi',
  'place-us-wy',
  'settings-title',
  'settings-language',
  'settings-change-language',
  'settings-text-size',
  'settings-percent',
  'settings-theme',
  'settings-theme-system',
  'settings-theme-light',
  'settings-theme-dark',
  'settings-theme-high_contrast',
  'settings-motion',
  'settings-reduce-motion',
  'settings-keep-title',
  'settings-keep',
  'settings-keep-about',
  'settings-kept',
  'settings-not-kept',
  'settings-folder-title',
  'settings-folder-about',
  'settings-folder-label',
  'settings-folder-use',
  'settings-folder-none',
  'settings-folder-problems',
  'settings-leave-title',
  'settings-leave-about',
  'start-title',
  'start-nothing-kept',
  'start-go-on',
  'start-machine',
  'start-made-up',
  'window-title',
];
