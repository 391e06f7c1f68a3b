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

  /** The facts were put together on { $date } from the sources named on each entry. Not every number was called to check it. Each entry shows how old its source is. */
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

  /** Texts about danger, safety and rights: { $there } of { $total } translated. */
  aboutStandingCritical(args: { there: number; total: number }): Said {
    return this.#formatter.say('about-standing-critical', null, args);
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

  /** Start */
  appCoverBack(): Said {
    return this.#formatter.say('app-cover-back', null, null);
  }

  /** Try again */
  appTryAgain(): Said {
    return this.#formatter.say('app-try-again', null, null);
  }

  /** This is still empty. */
  appStillEmpty(): Said {
    return this.#formatter.say('app-still-empty', null, null);
  }

  /** Barriers in this library */
  barriersName(): Said {
    return this.#formatter.say('barriers-name', null, null);
  }

  /** How many entries are free, speak your language, ask for no ID and are open in the evening, and of how many nobody knows. */
  barriersNameAbout(): Said {
    return this.#formatter.say('barriers-name', 'about', null);
  }

  /** Counted: { $count } entries that give support to people. Numbers are for the list on this computer, not for the whole country. */
  barriersWhat(args: { count: string }): Said {
    return this.#formatter.say('barriers-what', null, args);
  }

  /** What makes it easier */
  barriersHeadQuestion(): Said {
    return this.#formatter.say('barriers-head-question', null, null);
  }

  /** Yes */
  barriersHeadYes(): Said {
    return this.#formatter.say('barriers-head-yes', null, null);
  }

  /** No */
  barriersHeadNo(): Said {
    return this.#formatter.say('barriers-head-no', null, null);
  }

  /** Not known */
  barriersHeadUnknown(): Said {
    return this.#formatter.say('barriers-head-unknown', null, null);
  }

  /** It is free */
  barriersRowFree(): Said {
    return this.#formatter.say('barriers-row-free', null, null);
  }

  /** Somebody speaks { $language } */
  barriersRowLanguage(args: { language: string }): Said {
    return this.#formatter.say('barriers-row-language', null, args);
  }

  /** No ID is asked for */
  barriersRowId(): Said {
    return this.#formatter.say('barriers-row-id', null, null);
  }

  /** Open in the evening or on a weekend */
  barriersRowEvening(): Said {
    return this.#formatter.say('barriers-row-evening', null, null);
  }

  /** “Not known” is a barrier too: a person has to call and ask. Your center can find out, and write it into the list. */
  barriersUnknown(): Said {
    return this.#formatter.say('barriers-unknown', null, null);
  }

  /** “I speak” board */
  boardOpen(): Said {
    return this.#formatter.say('board-open', null, null);
  }

  /** A sheet for your front desk. Each visitor points to their own language, and you know which interpreter to call. */
  boardAbout(): Said {
    return this.#formatter.say('board-about', null, null);
  }

  /** Point to the language you speak */
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

  /** Bring in a list */
  bringTitle(): Said {
    return this.#formatter.say('bring-title', null, null);
  }

  /** Take in a list of services from a 211, a directory or your own spreadsheet. Everything happens on this computer. Nothing is sent anywhere. */
  bringAbout(): Said {
    return this.#formatter.say('bring-about', null, null);
  }

  /** Give a list away */
  bringToGiving(): Said {
    return this.#formatter.say('bring-to-giving', null, null);
  }

  /** 1. Choose a list */
  bringChooseTitle(): Said {
    return this.#formatter.say('bring-choose-title', null, null);
  }

  /** A spreadsheet (.csv, .xlsx, .ods), a folder or zip of tables, or a JSON file. You will see what is in it before anything is taken in. */
  bringChooseAbout(): Said {
    return this.#formatter.say('bring-choose-about', null, null);
  }

  /** Looking into it… */
  bringLooking(): Said {
    return this.#formatter.say('bring-looking', null, null);
  }

  /** You chose */
  bringChosen(): Said {
    return this.#formatter.say('bring-chosen', null, null);
  }

  /** Choose something else */
  bringChooseOther(): Said {
    return this.#formatter.say('bring-choose-other', null, null);
  }

  /** This is a pack: “{ $name }”. Packs are signed and have a screen of their own. */
  bringIsPack(args: { name: string }): Said {
    return this.#formatter.say('bring-is-pack', null, args);
  }

  /** Go to packs */
  bringToPacks(): Said {
    return this.#formatter.say('bring-to-packs', null, null);
  }

  /** 2. Check what it is */
  bringCheckTitle(): Said {
    return this.#formatter.say('bring-check-title', null, null);
  }

  /** The list is in a common format that 211s and directories use to trade lists. Its name is Open Referral HSDS, and this is version { $version }. */
  bringFoundFormat(args: { version: string }): Said {
    return this.#formatter.say('bring-found-format', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } service
   *        *[other] { $count } services
   *     }
   */
  bringFoundServices(args: { count: number }): Said {
    return this.#formatter.say('bring-found-services', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } organization
   *        *[other] { $count } organizations
   *     }
   */
  bringFoundOrganizations(args: { count: number }): Said {
    return this.#formatter.say('bring-found-organizations', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } row
   *        *[other] { $count } rows
   *     }
   */
  bringFoundRows(args: { count: number }): Said {
    return this.#formatter.say('bring-found-rows', null, args);
  }

  /** Where it comes from */
  bringSourceTitle(): Said {
    return this.#formatter.say('bring-source-title', null, null);
  }

  /** Is this a newer copy of a list that is here already? */
  bringUpdateTitle(): Said {
    return this.#formatter.say('bring-update-title', null, null);
  }

  /** No, it is a new list */
  bringUpdateNew(): Said {
    return this.#formatter.say('bring-update-new', null, null);
  }

  /** Short name */
  bringSource(): Said {
    return this.#formatter.say('bring-source', null, null);
  }

  /** For the computer. When you take in a newer copy, use the same short name: then the same entries are updated and none is doubled. */
  bringSourceAbout(): Said {
    return this.#formatter.say('bring-source-about', null, null);
  }

  /** A list with this short name is here: “{ $name }”. Its entries will be updated. Entries that are no longer in the new copy will be taken out. */
  bringSourceKnown(args: { name: string }): Said {
    return this.#formatter.say('bring-source-known', null, args);
  }

  /** Write a short name. */
  bringSourceMissing(): Said {
    return this.#formatter.say('bring-source-missing', null, null);
  }

  /** Name that people will see */
  bringName(): Said {
    return this.#formatter.say('bring-name', null, null);
  }

  /** It stands on each entry as its source. For example: Example County 211. */
  bringNameAbout(): Said {
    return this.#formatter.say('bring-name-about', null, null);
  }

  /** Write a name, so that people know where the entries come from. */
  bringNameMissing(): Said {
    return this.#formatter.say('bring-name-missing', null, null);
  }

  /** Terms of use, if you know them */
  bringLicence(): Said {
    return this.#formatter.say('bring-licence', null, null);
  }

  /** For example: CC BY 4.0. Leave it empty if the list does not say. */
  bringLicenceAbout(): Said {
    return this.#formatter.say('bring-licence-about', null, null);
  }

  /** Private things */
  bringPrivateTitle(): Said {
    return this.#formatter.say('bring-private-title', null, null);
  }

  /** Also take in what is marked private */
  bringPrivate(): Said {
    return this.#formatter.say('bring-private', null, null);
  }

  /** Leave this off unless the people behind the list told you to. What is marked private can be the address of a shelter. If the wrong person finds it, somebody can be hurt. */
  bringPrivateAbout(): Said {
    return this.#formatter.say('bring-private-about', null, null);
  }

  /** Private things will be taken in. Anyone who uses this program may see them. */
  bringPrivateOn(): Said {
    return this.#formatter.say('bring-private-on', null, null);
  }

  /** Take this list in */
  bringStart(): Said {
    return this.#formatter.say('bring-start', null, null);
  }

  /** You can stop at any time. Then everything is as it was before. */
  bringStartAbout(): Said {
    return this.#formatter.say('bring-start-about', null, null);
  }

  /** Sheet */
  bringSheet(): Said {
    return this.#formatter.say('bring-sheet', null, null);
  }

  /** { $name } (hidden) */
  bringSheetHidden(args: { name: string }): Said {
    return this.#formatter.say('bring-sheet-hidden', null, args);
  }

  /** Language it is written in */
  bringSheetLanguage(): Said {
    return this.#formatter.say('bring-sheet-language', null, null);
  }

  /** State, where the sheet does not say */
  bringSheetState(): Said {
    return this.#formatter.say('bring-sheet-state', null, null);
  }

  /** No state */
  bringSheetStateNone(): Said {
    return this.#formatter.say('bring-sheet-state-none', null, null);
  }

  /** What is in each column? */
  bringColumnsTitle(): Said {
    return this.#formatter.say('bring-columns-title', null, null);
  }

  /** We guessed from the headings and from what is in the columns. Please look at each one. */
  bringColumnsAbout(): Said {
    return this.#formatter.say('bring-columns-about', null, null);
  }

  /**
   * { $count ->
   *         [one] We could not guess { $count } column. Please choose what it is.
   *        *[other] We could not guess { $count } columns. Please choose what they are.
   *     }
   */
  bringColumnsOpen(args: { count: number }): Said {
    return this.#formatter.say('bring-columns-open', null, args);
  }

  /** No column is the name yet. Choose which column holds the name of each service. */
  bringColumnsNoName(): Said {
    return this.#formatter.say('bring-columns-no-name', null, null);
  }

  /** Column { $number } */
  bringColumnBlank(args: { number: number }): Said {
    return this.#formatter.say('bring-column-blank', null, args);
  }

  /** Nothing in the first rows */
  bringColumnEmpty(): Said {
    return this.#formatter.say('bring-column-empty', null, null);
  }

  /** We are sure */
  bringSureCertain(): Said {
    return this.#formatter.say('bring-sure-certain', null, null);
  }

  /** Probably */
  bringSureLikely(): Said {
    return this.#formatter.say('bring-sure-likely', null, null);
  }

  /** Please choose */
  bringSureUnknown(): Said {
    return this.#formatter.say('bring-sure-unknown', null, null);
  }

  /** Chosen */
  bringSureChosen(): Said {
    return this.#formatter.say('bring-sure-chosen', null, null);
  }

  /** About it */
  bringGroupAbout(): Said {
    return this.#formatter.say('bring-group-about', null, null);
  }

  /** How to reach it */
  bringGroupReach(): Said {
    return this.#formatter.say('bring-group-reach', null, null);
  }

  /** Where it is */
  bringGroupWhere(): Said {
    return this.#formatter.say('bring-group-where', null, null);
  }

  /** Who and what */
  bringGroupWho(): Said {
    return this.#formatter.say('bring-group-who', null, null);
  }

  /** Keep or leave out */
  bringGroupKeep(): Said {
    return this.#formatter.say('bring-group-keep', null, null);
  }

  /** You can keep these choices as a file and use them for the next copy of this spreadsheet. */
  bringMappingAbout(): Said {
    return this.#formatter.say('bring-mapping-about', null, null);
  }

  /** Use choices you kept */
  bringMappingUse(): Said {
    return this.#formatter.say('bring-mapping-use', null, null);
  }

  /** Keep these choices as a file */
  bringMappingKeep(): Said {
    return this.#formatter.say('bring-mapping-keep', null, null);
  }

  /** Which file holds the choices? */
  bringMappingUseTitle(): Said {
    return this.#formatter.say('bring-mapping-use-title', null, null);
  }

  /** The columns are now set as in that file. */
  bringMappingUsed(): Said {
    return this.#formatter.say('bring-mapping-used', null, null);
  }

  /** Where should the choices go? */
  bringMappingKeepTitle(): Said {
    return this.#formatter.say('bring-mapping-keep-title', null, null);
  }

  /** The file holds the headings of the columns and what you chose. It holds no rows. */
  bringMappingKeepAbout(): Said {
    return this.#formatter.say('bring-mapping-keep-about', null, null);
  }

  /** How the first rows will come in */
  bringPreviewTitle(): Said {
    return this.#formatter.say('bring-preview-title', null, null);
  }

  /** Reading the rows again… */
  bringPreviewBusy(): Said {
    return this.#formatter.say('bring-preview-busy', null, null);
  }

  /** There are no rows under the headings. */
  bringPreviewNone(): Said {
    return this.#formatter.say('bring-preview-none', null, null);
  }

  /** Row { $line } */
  bringPreviewRow(args: { line: number }): Said {
    return this.#formatter.say('bring-preview-row', null, args);
  }

  /** Will be set aside */
  bringPreviewAside(): Said {
    return this.#formatter.say('bring-preview-aside', null, null);
  }

  /** Nothing of this row would come in. */
  bringPreviewEmpty(): Said {
    return this.#formatter.say('bring-preview-empty', null, null);
  }

  /**
   * { $count ->
   *         [one] Show { $count } more row
   *        *[other] Show { $count } more rows
   *     }
   */
  bringPreviewMore(args: { count: number }): Said {
    return this.#formatter.say('bring-preview-more', null, args);
  }

  /** 3. Taking it in */
  bringRunningTitle(): Said {
    return this.#formatter.say('bring-running-title', null, null);
  }

  /** { $count } */
  bringCount(args: { count: number }): Said {
    return this.#formatter.say('bring-count', null, args);
  }

  /** 4. What came in */
  bringReportTitle(): Said {
    return this.#formatter.say('bring-report-title', null, null);
  }

  /** In the library */
  bringChangesTitle(): Said {
    return this.#formatter.say('bring-changes-title', null, null);
  }

  /** New */
  bringChangesAdded(): Said {
    return this.#formatter.say('bring-changes-added', null, null);
  }

  /** Changed */
  bringChangesChanged(): Said {
    return this.#formatter.say('bring-changes-changed', null, null);
  }

  /** No longer there */
  bringChangesRemoved(): Said {
    return this.#formatter.say('bring-changes-removed', null, null);
  }

  /** As before */
  bringChangesSame(): Said {
    return this.#formatter.say('bring-changes-same', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } new entry
   *        *[other] { $count } new entries
   *     }
   */
  bringNamedAdded(args: { count: number }): Said {
    return this.#formatter.say('bring-named-added', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } changed entry
   *        *[other] { $count } changed entries
   *     }
   */
  bringNamedChanged(args: { count: number }): Said {
    return this.#formatter.say('bring-named-changed', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } entry that is no longer there
   *        *[other] { $count } entries that are no longer there
   *     }
   */
  bringNamedRemoved(args: { count: number }): Said {
    return this.#formatter.say('bring-named-removed', null, args);
  }

  /**
   * { $count ->
   *         [one] And { $count } more.
   *        *[other] And { $count } more.
   *     }
   */
  bringNamedMore(args: { count: number }): Said {
    return this.#formatter.say('bring-named-more', null, args);
  }

  /** Every row came in as it was written. There was nothing to mend. */
  bringClean(): Said {
    return this.#formatter.say('bring-clean', null, null);
  }

  /** What we did to single rows */
  bringReasonsTitle(): Said {
    return this.#formatter.say('bring-reasons-title', null, null);
  }

  /** Lists from real life are never perfect. Nothing was changed without being counted here. */
  bringReasonsAbout(): Said {
    return this.#formatter.say('bring-reasons-about', null, null);
  }

  /** Mended */
  bringOutcomeRepaired(): Said {
    return this.#formatter.say('bring-outcome-repaired', null, null);
  }

  /** Kept as it was */
  bringOutcomeKept(): Said {
    return this.#formatter.say('bring-outcome-kept', null, null);
  }

  /** Set aside */
  bringOutcomeQuarantined(): Said {
    return this.#formatter.say('bring-outcome-quarantined', null, null);
  }

  /** Left out because it is private */
  bringOutcomeLeftOut(): Said {
    return this.#formatter.say('bring-outcome-left_out', null, null);
  }

  /** These came in. We were sure how to mend them. */
  bringOutcomeAboutRepaired(): Said {
    return this.#formatter.say('bring-outcome-about-repaired', null, null);
  }

  /** These came in with their own words. A person should look at them. */
  bringOutcomeAboutKept(): Said {
    return this.#formatter.say('bring-outcome-about-kept', null, null);
  }

  /** These did not come in. Mend them in the list and take it in again. */
  bringOutcomeAboutQuarantined(): Said {
    return this.#formatter.say('bring-outcome-about-quarantined', null, null);
  }

  /** These did not come in, so that nobody is put in danger. We do not show what they said. */
  bringOutcomeAboutLeftOut(): Said {
    return this.#formatter.say('bring-outcome-about-left_out', null, null);
  }

  /** File */
  bringRowFile(): Said {
    return this.#formatter.say('bring-row-file', null, null);
  }

  /** Line */
  bringRowLine(): Said {
    return this.#formatter.say('bring-row-line', null, null);
  }

  /** Column */
  bringRowColumn(): Said {
    return this.#formatter.say('bring-row-column', null, null);
  }

  /** What we did */
  bringRowOutcome(): Said {
    return this.#formatter.say('bring-row-outcome', null, null);
  }

  /** Why */
  bringRowReason(): Said {
    return this.#formatter.say('bring-row-reason', null, null);
  }

  /** What stood there */
  bringRowValue(): Said {
    return this.#formatter.say('bring-row-value', null, null);
  }

  /** Whole file */
  bringRowWhole(): Said {
    return this.#formatter.say('bring-row-whole', null, null);
  }

  /**
   * { $count ->
   *         [one] And { $count } more. It is in the report that you can save.
   *        *[other] And { $count } more. They are in the report that you can save.
   *     }
   */
  bringRowsMore(args: { count: number }): Said {
    return this.#formatter.say('bring-rows-more', null, args);
  }

  /** The report that you can save says which rows these are. */
  bringRowsSaved(): Said {
    return this.#formatter.say('bring-rows-saved', null, null);
  }

  /** Save the report */
  bringReportSave(): Said {
    return this.#formatter.say('bring-report-save', null, null);
  }

  /** Where should the report go? */
  bringReportSaveTitle(): Said {
    return this.#formatter.say('bring-report-save-title', null, null);
  }

  /** It is a table (.csv) that opens in any spreadsheet. It shows each row that was mended, kept or set aside. Keep it where only people who look after the list can see it. */
  bringReportSaveAbout(): Said {
    return this.#formatter.say('bring-report-save-about', null, null);
  }

  /** Search the library */
  bringReportFind(): Said {
    return this.#formatter.say('bring-report-find', null, null);
  }

  /** Bring in another list */
  bringReportAgain(): Said {
    return this.#formatter.say('bring-report-again', null, null);
  }

  /** Give a list away */
  bringGiveTitle(): Said {
    return this.#formatter.say('bring-give-title', null, null);
  }

  /** Save entries as a file that 211s, directories and other programs can read. The format is called Open Referral HSDS, version 3.1. */
  bringGiveAbout(): Said {
    return this.#formatter.say('bring-give-about', null, null);
  }

  /** Which entries? */
  bringGiveWhich(): Said {
    return this.#formatter.say('bring-give-which', null, null);
  }

  /** Choose at least one. */
  bringGiveNone(): Said {
    return this.#formatter.say('bring-give-none', null, null);
  }

  /** There is no list to give away yet. */
  bringGiveEmpty(): Said {
    return this.#formatter.say('bring-give-empty', null, null);
  }

  /** What kind of file? */
  bringGiveForm(): Said {
    return this.#formatter.say('bring-give-form', null, null);
  }

  /** Tables in one zip file */
  bringGiveTables(): Said {
    return this.#formatter.say('bring-give-tables', null, null);
  }

  /** For most programs, and for opening in a spreadsheet. */
  bringGiveTablesAbout(): Said {
    return this.#formatter.say('bring-give-tables-about', null, null);
  }

  /** One JSON file */
  bringGiveJson(): Said {
    return this.#formatter.say('bring-give-json', null, null);
  }

  /** For people who build websites and programs. */
  bringGiveJsonAbout(): Said {
    return this.#formatter.say('bring-give-json-about', null, null);
  }

  /** Where should it go? */
  bringGiveWhere(): Said {
    return this.#formatter.say('bring-give-where', null, null);
  }

  /** Looking which lists there are… */
  bringGiveLooking(): Said {
    return this.#formatter.say('bring-give-looking', null, null);
  }

  /** Leave out */
  bringTargetIgnore(): Said {
    return this.#formatter.say('bring-target-ignore', null, null);
  }

  /** Keep, but do not show */
  bringTargetKeepAsIs(): Said {
    return this.#formatter.say('bring-target-keep_as_is', null, null);
  }

  /** Name */
  bringTargetName(): Said {
    return this.#formatter.say('bring-target-name', null, null);
  }

  /** Organization */
  bringTargetOrganization(): Said {
    return this.#formatter.say('bring-target-organization', null, null);
  }

  /** Other name */
  bringTargetOtherName(): Said {
    return this.#formatter.say('bring-target-other_name', null, null);
  }

  /** What it does */
  bringTargetDescription(): Said {
    return this.#formatter.say('bring-target-description', null, null);
  }

  /** More about it */
  bringTargetMore(): Said {
    return this.#formatter.say('bring-target-more', null, null);
  }

  /** Phone number */
  bringTargetPhone(): Said {
    return this.#formatter.say('bring-target-phone', null, null);
  }

  /** Whose number it is */
  bringTargetPhoneLabel(): Said {
    return this.#formatter.say('bring-target-phone_label', null, null);
  }

  /** Number to text */
  bringTargetTextNumber(): Said {
    return this.#formatter.say('bring-target-text_number', null, null);
  }

  /** WhatsApp number */
  bringTargetWhatsapp(): Said {
    return this.#formatter.say('bring-target-whatsapp', null, null);
  }

  /** Email */
  bringTargetEmail(): Said {
    return this.#formatter.say('bring-target-email', null, null);
  }

  /** Website */
  bringTargetWebsite(): Said {
    return this.#formatter.say('bring-target-website', null, null);
  }

  /** Whole address */
  bringTargetAddress(): Said {
    return this.#formatter.say('bring-target-address', null, null);
  }

  /** Street and number */
  bringTargetStreet(): Said {
    return this.#formatter.say('bring-target-street', null, null);
  }

  /** City */
  bringTargetCity(): Said {
    return this.#formatter.say('bring-target-city', null, null);
  }

  /** State */
  bringTargetState(): Said {
    return this.#formatter.say('bring-target-state', null, null);
  }

  /** ZIP code */
  bringTargetZipCode(): Said {
    return this.#formatter.say('bring-target-zip_code', null, null);
  }

  /** Country */
  bringTargetCountry(): Said {
    return this.#formatter.say('bring-target-country', null, null);
  }

  /** Latitude */
  bringTargetLatitude(): Said {
    return this.#formatter.say('bring-target-latitude', null, null);
  }

  /** Longitude */
  bringTargetLongitude(): Said {
    return this.#formatter.say('bring-target-longitude', null, null);
  }

  /** Languages spoken */
  bringTargetLanguages(): Said {
    return this.#formatter.say('bring-target-languages', null, null);
  }

  /** Has an interpreter */
  bringTargetInterpreter(): Said {
    return this.#formatter.say('bring-target-interpreter', null, null);
  }

  /** Opening hours */
  bringTargetHours(): Said {
    return this.#formatter.say('bring-target-hours', null, null);
  }

  /** What it costs */
  bringTargetCost(): Said {
    return this.#formatter.say('bring-target-cost', null, null);
  }

  /** Who can come */
  bringTargetEligibility(): Said {
    return this.#formatter.say('bring-target-eligibility', null, null);
  }

  /** Kind of help */
  bringTargetKind(): Said {
    return this.#formatter.say('bring-target-kind', null, null);
  }

  /** What people come with */
  bringTargetNeed(): Said {
    return this.#formatter.say('bring-target-need', null, null);
  }

  /** Communities it serves */
  bringTargetCommunity(): Said {
    return this.#formatter.say('bring-target-community', null, null);
  }

  /** Day it was checked */
  bringTargetCheckedDate(): Said {
    return this.#formatter.say('bring-target-checked_date', null, null);
  }

  /** Is it still there */
  bringTargetStatus(): Said {
    return this.#formatter.say('bring-target-status', null, null);
  }

  /** The row’s own number */
  bringTargetId(): Said {
    return this.#formatter.say('bring-target-id', null, null);
  }

  /** Community a practice comes from */
  bringTargetCredit(): Said {
    return this.#formatter.say('bring-target-credit', null, null);
  }

  /** May others use the practice */
  bringTargetOpenness(): Said {
    return this.#formatter.say('bring-target-openness', null, null);
  }

  /** Its place is secret */
  bringTargetConfidential(): Said {
    return this.#formatter.say('bring-target-confidential', null, null);
  }

  /** Our own notes, not to be shown */
  bringTargetNotes(): Said {
    return this.#formatter.say('bring-target-notes', null, null);
  }

  /** May it be shown to everyone */
  bringTargetPublic(): Said {
    return this.#formatter.say('bring-target-public', null, null);
  }

  /** Letters were garbled and have been mended. */
  bringReasonMojibake(): Said {
    return this.#formatter.say('bring-reason-mojibake', null, null);
  }

  /** The file was saved in an old way of writing letters. It was read that way. */
  bringReasonNotUtf8(): Said {
    return this.#formatter.say('bring-reason-not_utf8', null, null);
  }

  /** An unseen mark stood at the start of the file. It was taken out. */
  bringReasonByteOrderMark(): Said {
    return this.#formatter.say('bring-reason-byte_order_mark', null, null);
  }

  /** Codes for a new line stood in the text. They are now new lines. */
  bringReasonEscapedNewline(): Said {
    return this.#formatter.say('bring-reason-escaped_newline', null, null);
  }

  /** Codes from a web page stood in the text. They were taken out. */
  bringReasonHtml(): Said {
    return this.#formatter.say('bring-reason-html', null, null);
  }

  /** Marks of another program stood in the text. They were taken out. */
  bringReasonMarker(): Said {
    return this.#formatter.say('bring-reason-marker', null, null);
  }

  /** Unseen characters were taken out. */
  bringReasonControlCharacter(): Said {
    return this.#formatter.say('bring-reason-control_character', null, null);
  }

  /** The start of a web address was missing (https://). It was added. */
  bringReasonNoScheme(): Said {
    return this.#formatter.say('bring-reason-no_scheme', null, null);
  }

  /** A phone number was written in a way that cannot be dialed. It is now a number to dial. */
  bringReasonPhoneWritten(): Said {
    return this.#formatter.say('bring-reason-phone_written', null, null);
  }

  /** An extension was part of the number. It now stands by itself. */
  bringReasonPhoneExtension(): Said {
    return this.#formatter.say('bring-reason-phone_extension', null, null);
  }

  /** Several numbers stood in one field. Each now stands by itself. */
  bringReasonSeveralPhones(): Said {
    return this.#formatter.say('bring-reason-several_phones', null, null);
  }

  /** The row had too many or too few fields. They were matched with the headings. */
  bringReasonRagged(): Said {
    return this.#formatter.say('bring-reason-ragged', null, null);
  }

  /** The row’s own number was turned into one that every program understands. */
  bringReasonIdDerived(): Said {
    return this.#formatter.say('bring-reason-id_derived', null, null);
  }

  /** The row had no number of its own. It was given one. */
  bringReasonIdMissing(): Said {
    return this.#formatter.say('bring-reason-id_missing', null, null);
  }

  /** Opening hours were written as a sentence. They were understood. */
  bringReasonHoursRead(): Said {
    return this.#formatter.say('bring-reason-hours_read', null, null);
  }

  /** A word said whether it is still there. It was understood. */
  bringReasonStatusRead(): Said {
    return this.#formatter.say('bring-reason-status_read', null, null);
  }

  /** We found no number to dial here. */
  bringReasonPhoneNotUnderstood(): Said {
    return this.#formatter.say('bring-reason-phone_not_understood', null, null);
  }

  /** The opening hours were not understood. They are kept as they were written. */
  bringReasonHoursNotUnderstood(): Said {
    return this.#formatter.say('bring-reason-hours_not_understood', null, null);
  }

  /** We are not sure which language this is. It is kept as it was written. */
  bringReasonLanguageNotUnderstood(): Said {
    return this.#formatter.say('bring-reason-language_not_understood', null, null);
  }

  /** The date was not understood. */
  bringReasonDateNotUnderstood(): Said {
    return this.#formatter.say('bring-reason-date_not_understood', null, null);
  }

  /** This is not a web or email address that works. */
  bringReasonAddressNotUnderstood(): Said {
    return this.#formatter.say('bring-reason-address_not_understood', null, null);
  }

  /** The point on the map is not a real place. It is not used. */
  bringReasonNoPlaceOnEarth(): Said {
    return this.#formatter.say('bring-reason-no_place_on_earth', null, null);
  }

  /** Every service in the list is marked as not active. That cannot be right, so the mark was not used. */
  bringReasonAllInactive(): Said {
    return this.#formatter.say('bring-reason-all_inactive', null, null);
  }

  /** We do not know this column. It is kept and given out again, but not shown. */
  bringReasonUnknownColumn(): Said {
    return this.#formatter.say('bring-reason-unknown_column', null, null);
  }

  /** We do not know this table. It is kept and given out again, but not shown. */
  bringReasonUnknownTable(): Said {
    return this.#formatter.say('bring-reason-unknown_table', null, null);
  }

  /** We do not know what this means here. It is kept as it was written. */
  bringReasonValueNotUnderstood(): Said {
    return this.#formatter.say('bring-reason-value_not_understood', null, null);
  }

  /** Other rows have the same name, and it is not certain which of them was here before. It is a new entry. */
  bringReasonNameShared(): Said {
    return this.#formatter.say('bring-reason-name_shared', null, null);
  }

  /** A field or a row is far too long. */
  bringReasonTooLarge(): Said {
    return this.#formatter.say('bring-reason-too_large', null, null);
  }

  /** A quotation mark was opened and never closed. */
  bringReasonQuoteNotClosed(): Said {
    return this.#formatter.say('bring-reason-quote_not_closed', null, null);
  }

  /** It has no name. */
  bringReasonNameMissing(): Said {
    return this.#formatter.say('bring-reason-name_missing', null, null);
  }

  /** Another row has the same number and says something else. */
  bringReasonDuplicateId(): Said {
    return this.#formatter.say('bring-reason-duplicate_id', null, null);
  }

  /** It belongs to an entry that is not in the list. */
  bringReasonOrphan(): Said {
    return this.#formatter.say('bring-reason-orphan', null, null);
  }

  /** This part of the file is broken and cannot be read. */
  bringReasonBadJson(): Said {
    return this.#formatter.say('bring-reason-bad_json', null, null);
  }

  /** A healing practice does not say which community it comes from. */
  bringReasonPracticeUncredited(): Said {
    return this.#formatter.say('bring-reason-practice_uncredited', null, null);
  }

  /** It breaks a rule that keeps people safe in a crisis. */
  bringReasonRuleBroken(): Said {
    return this.#formatter.say('bring-reason-rule_broken', null, null);
  }

  /** The file could not be read. */
  bringReasonUnreadable(): Said {
    return this.#formatter.say('bring-reason-unreadable', null, null);
  }

  /** The list marks it as private. */
  bringReasonMarkedPrivate(): Said {
    return this.#formatter.say('bring-reason-marked_private', null, null);
  }

  /** It is the name, email or direct line of someone who works there. */
  bringReasonStaffContact(): Said {
    return this.#formatter.say('bring-reason-staff_contact', null, null);
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

  /** This practice comes from: { $community } */
  cardCredit(args: { community: string }): Said {
    return this.#formatter.say('card-credit', null, args);
  }

  /** Open to all who say where it comes from */
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

  /** What it helps with */
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

  /** Check an organization */
  checkTitle(): Said {
    return this.#formatter.say('check-title', null, null);
  }

  /** Choose the kind of organization. Then say for each statement if it is true there. “Don’t know” is an honest answer. */
  checkIntro(): Said {
    return this.#formatter.say('check-intro', null, null);
  }

  /** Nothing is kept unless you save it. When you close the window or leave quickly, it is gone. */
  checkUnsaved(): Said {
    return this.#formatter.say('check-unsaved', null, null);
  }

  /** Do not write about single patients, students or workers. Somebody could find out who they are. */
  checkNoNames(): Said {
    return this.#formatter.say('check-no-names', null, null);
  }

  /** What kind of organization is it? */
  checkKind(): Said {
    return this.#formatter.say('check-kind', null, null);
  }

  /** Clinic or counseling center */
  checkKindClinic(): Said {
    return this.#formatter.say('check-kind-clinic', null, null);
  }

  /** Workplace */
  checkKindWorkplace(): Said {
    return this.#formatter.say('check-kind-workplace', null, null);
  }

  /** School or college */
  checkKindSchool(): Said {
    return this.#formatter.say('check-kind-school', null, null);
  }

  /** Research institution */
  checkKindResearch(): Said {
    return this.#formatter.say('check-kind-research', null, null);
  }

  /** Government office */
  checkKindPublic(): Said {
    return this.#formatter.say('check-kind-public', null, null);
  }

  /** Community group */
  checkKindCommunity(): Said {
    return this.#formatter.say('check-kind-community', null, null);
  }

  /** Name of the organization */
  checkOrganization(): Said {
    return this.#formatter.say('check-organization', null, null);
  }

  /** True */
  checkAnswerMet(): Said {
    return this.#formatter.say('check-answer-met', null, null);
  }

  /** Partly true */
  checkAnswerPartly(): Said {
    return this.#formatter.say('check-answer-partly', null, null);
  }

  /** Not true */
  checkAnswerNot(): Said {
    return this.#formatter.say('check-answer-not', null, null);
  }

  /** Don’t know */
  checkAnswerUnknown(): Said {
    return this.#formatter.say('check-answer-unknown', null, null);
  }

  /** What shows it */
  checkEvidence(): Said {
    return this.#formatter.say('check-evidence', null, null);
  }

  /** For example: a rule, a page, a number, or what you saw. */
  checkEvidenceHint(): Said {
    return this.#formatter.say('check-evidence', 'hint', null);
  }

  /** Who takes care of it */
  checkOwner(): Said {
    return this.#formatter.say('check-owner', null, null);
  }

  /** By when */
  checkUntil(): Said {
    return this.#formatter.say('check-until', null, null);
  }

  /** Money */
  checkMoney(): Said {
    return this.#formatter.say('check-money', null, null);
  }

  /** CLAS: { $numbers } */
  checkClas(args: { numbers: string }): Said {
    return this.#formatter.say('check-clas', null, args);
  }

  /** These numbers belong to the 15 National CLAS Standards. They come from the U.S. Department of Health and Human Services. */
  checkClasAbout(): Said {
    return this.#formatter.say('check-clas-about', null, null);
  }

  /** Answered: { $done } of { $all } */
  checkProgress(args: { all: number; done: number }): Said {
    return this.#formatter.say('check-progress', null, args);
  }

  /** Save in a file */
  checkSave(): Said {
    return this.#formatter.say('check-save', null, null);
  }

  /** You save it in a file of your own. A passphrase is optional. Without a passphrase, anyone who finds the file can read it. If you lose the passphrase, nobody can open the file. */
  checkSaveAbout(): Said {
    return this.#formatter.say('check-save-about', null, null);
  }

  /** Open a saved check */
  checkOpen(): Said {
    return this.#formatter.say('check-open', null, null);
  }

  /** With an earlier check, the report also says what has changed. */
  checkOpenAbout(): Said {
    return this.#formatter.say('check-open-about', null, null);
  }

  /** Leadership */
  checkGroupLeadership(): Said {
    return this.#formatter.say('check-group-leadership', null, null);
  }

  /** Language */
  checkGroupLanguage(): Said {
    return this.#formatter.say('check-group-language', null, null);
  }

  /** Staff and volunteers */
  checkGroupStaff(): Said {
    return this.#formatter.say('check-group-staff', null, null);
  }

  /** Data */
  checkGroupData(): Said {
    return this.#formatter.say('check-group-data', null, null);
  }

  /** Community voice */
  checkGroupVoice(): Said {
    return this.#formatter.say('check-group-voice', null, null);
  }

  /** Complaints */
  checkGroupComplaints(): Said {
    return this.#formatter.say('check-group-complaints', null, null);
  }

  /** A named leader is responsible, in writing, for the fair treatment of people of color. */
  checkSLeaderNamed(): Said {
    return this.#formatter.say('check-s-leader-named', null, null);
  }

  /** The budget names a sum of money to make things fairer for people of color. */
  checkSLeaderMoney(): Said {
    return this.#formatter.say('check-s-leader-money', null, null);
  }

  /** People of color have a vote on the board or in the group that leads. */
  checkSLeaderVote(): Said {
    return this.#formatter.say('check-s-leader-vote', null, null);
  }

  /** In the last two years, leaders checked in writing which of their own rules hurt people of color. */
  checkSLeaderHarm(): Said {
    return this.#formatter.say('check-s-leader-harm', null, null);
  }

  /** This year’s plan has a goal for the mental health of people of color, with a date. */
  checkSLeaderGoal(): Said {
    return this.#formatter.say('check-s-leader-goal', null, null);
  }

  /** Once a year, leaders publish what got better and what did not. */
  checkSLeaderReport(): Said {
    return this.#formatter.say('check-s-leader-report', null, null);
  }

  /** A written rule says when the police may be called for a person in crisis. */
  checkSLeaderPolice(): Said {
    return this.#formatter.say('check-s-leader-police', null, null);
  }

  /** People learn before the first visit what it costs without insurance. */
  checkSLeaderPrice(): Said {
    return this.#formatter.say('check-s-leader-price', null, null);
  }

  /** Leaders have promised in writing that nobody is punished for time off for mental health. */
  checkSLeaderTimeOff(): Said {
    return this.#formatter.say('check-s-leader-time-off', null, null);
  }

  /** The budget names a sum of money for interpreters and translations. */
  checkSLanguageMoney(): Said {
    return this.#formatter.say('check-s-language-money', null, null);
  }

  /** People get a free interpreter, by phone or in person, within 15 minutes. */
  checkSLanguageInterpreter(): Said {
    return this.#formatter.say('check-s-language-interpreter', null, null);
  }

  /** A sign at the entrance says in several languages that interpreters are free. */
  checkSLanguageSign(): Said {
    return this.#formatter.say('check-s-language-sign', null, null);
  }

  /** Interpreters have passed a test in both languages. */
  checkSLanguageTested(): Said {
    return this.#formatter.say('check-s-language-tested', null, null);
  }

  /** Nobody asks children to interpret. */
  checkSLanguageChildren(): Said {
    return this.#formatter.say('check-s-language-children', null, null);
  }

  /** People can see a counselor who speaks their language within 14 days. */
  checkSLanguageCounselor(): Said {
    return this.#formatter.say('check-s-language-counselor', null, null);
  }

  /** Papers to sign exist in English and in the three other languages most spoken here. */
  checkSLanguagePapers(): Said {
    return this.#formatter.say('check-s-language-papers', null, null);
  }

  /** Before a translation is used, a person who knows the language well has read it. */
  checkSLanguageRead(): Said {
    return this.#formatter.say('check-s-language-read', null, null);
  }

  /** No rule forbids people to speak their own language with each other. */
  checkSLanguageOwn(): Said {
    return this.#formatter.say('check-s-language-own', null, null);
  }

  /** Deaf people can get a free sign-language interpreter. */
  checkSLanguageDeaf(): Said {
    return this.#formatter.say('check-s-language-deaf', null, null);
  }

  /** The budget names a sum of money to find and keep staff or volunteers of color. */
  checkSStaffMoney(): Said {
    return this.#formatter.say('check-s-staff-money', null, null);
  }

  /** All staff get paid hours each year to learn about racism and question their own habits. */
  checkSStaffTraining(): Said {
    return this.#formatter.say('check-s-staff-training', null, null);
  }

  /** Training about a community is taught by people from that community, for pay. */
  checkSStaffTaught(): Said {
    return this.#formatter.say('check-s-staff-taught', null, null);
  }

  /** Staff who use a second language at work are paid more for it. */
  checkSStaffSecondLanguage(): Said {
    return this.#formatter.say('check-s-staff-second-language', null, null);
  }

  /** When staff of color leave, they are asked why, and leaders hear the reasons. */
  checkSStaffLeaving(): Said {
    return this.#formatter.say('check-s-staff-leaving', null, null);
  }

  /** Each year, pay is compared by race, and unfair gaps are corrected. */
  checkSStaffPay(): Said {
    return this.#formatter.say('check-s-staff-pay', null, null);
  }

  /** Staff and volunteers use the name and pronouns that each person asks for. */
  checkSStaffNames(): Said {
    return this.#formatter.say('check-s-staff-names', null, null);
  }

  /** People who ask for a counselor from their own community are offered one, here or elsewhere. */
  checkSStaffMatch(): Said {
    return this.#formatter.say('check-s-staff-match', null, null);
  }

  /** The budget names a sum of money to find out who is treated well and who is not. */
  checkSDataMoney(): Said {
    return this.#formatter.say('check-s-data-money', null, null);
  }

  /** People can state their race, language and gender in their own words, or not at all. */
  checkSDataChoice(): Said {
    return this.#formatter.say('check-s-data-choice', null, null);
  }

  /** Twice a year, waiting times are compared by race and language. */
  checkSDataWaiting(): Said {
    return this.#formatter.say('check-s-data-waiting', null, null);
  }

  /** Punishments such as suspensions are counted by race, and the numbers are published each year. */
  checkSDataDiscipline(): Said {
    return this.#formatter.say('check-s-data-discipline', null, null);
  }

  /** Each year, hiring, promotion and firing are counted by race. */
  checkSDataJobs(): Said {
    return this.#formatter.say('check-s-data-jobs', null, null);
  }

  /** In the last three years, the community was asked what it needs and what already helps. */
  checkSDataNeeds(): Said {
    return this.#formatter.say('check-s-data-needs', null, null);
  }

  /** People are asked about immigration status only where a benefit depends on it. */
  checkSDataImmigration(): Said {
    return this.#formatter.say('check-s-data-immigration', null, null);
  }

  /** A written rule says who decides when police or immigration officers ask for data about people. */
  checkSDataRequest(): Said {
    return this.#formatter.say('check-s-data-request', null, null);
  }

  /** Questionnaires about mental health were tested with the communities that answer them. */
  checkSDataQuestions(): Said {
    return this.#formatter.say('check-s-data-questions', null, null);
  }

  /** The community decides together with the researchers who may use its data later. */
  checkSDataControl(): Said {
    return this.#formatter.say('check-s-data-control', null, null);
  }

  /** This check, or one like it, is repeated every year. */
  checkSDataAgain(): Said {
    return this.#formatter.say('check-s-data-again', null, null);
  }

  /** The budget names a sum of money to pay people of color for the advice they give. */
  checkSVoiceMoney(): Said {
    return this.#formatter.say('check-s-voice-money', null, null);
  }

  /** A council of community members meets with the leaders at least four times a year. */
  checkSVoiceCouncil(): Said {
    return this.#formatter.say('check-s-voice-council', null, null);
  }

  /** In the last year, at least one thing changed because people of color asked for it. */
  checkSVoiceChanged(): Said {
    return this.#formatter.say('check-s-voice-changed', null, null);
  }

  /** People get a list of community supports, such as circles and peer groups, not only of clinics. */
  checkSVoiceSupports(): Said {
    return this.#formatter.say('check-s-voice-supports', null, null);
  }

  /** When a healing practice from a community is used, that community is named each time. */
  checkSVoiceCredit(): Said {
    return this.#formatter.say('check-s-voice-credit', null, null);
  }

  /** No ceremony is held or taught without the consent of the people it belongs to. */
  checkSVoiceClosed(): Said {
    return this.#formatter.say('check-s-voice-closed', null, null);
  }

  /** At least half of the open meetings are in the evening or on a weekend. */
  checkSVoiceEvening(): Said {
    return this.#formatter.say('check-s-voice-evening', null, null);
  }

  /** Workers of color can meet as a group in paid time. */
  checkSVoicePaidGroup(): Said {
    return this.#formatter.say('check-s-voice-paid-group', null, null);
  }

  /** Community members help to choose what is studied. */
  checkSVoiceResearch(): Said {
    return this.#formatter.say('check-s-voice-research', null, null);
  }

  /** People can bring a relative, an elder or a healer to a visit. */
  checkSVoiceBring(): Said {
    return this.#formatter.say('check-s-voice-bring', null, null);
  }

  /** The budget names a sum of money to look into complaints about racism and repair harm. */
  checkSComplaintMoney(): Said {
    return this.#formatter.say('check-s-complaint-money', null, null);
  }

  /** People can complain in their own language, by voice or in writing. */
  checkSComplaintLanguage(): Said {
    return this.#formatter.say('check-s-complaint-language', null, null);
  }

  /** Whoever complains gets a first answer within 10 days. */
  checkSComplaintAnswer(): Said {
    return this.#formatter.say('check-s-complaint-answer', null, null);
  }

  /** People can complain without giving their name. */
  checkSComplaintUnnamed(): Said {
    return this.#formatter.say('check-s-complaint-unnamed', null, null);
  }

  /** Someone from outside the organization looks into complaints about racism. */
  checkSComplaintOutside(): Said {
    return this.#formatter.say('check-s-complaint-outside', null, null);
  }

  /** A written rule says that nobody loses help, a place or a job because of a complaint. */
  checkSComplaintSafe(): Said {
    return this.#formatter.say('check-s-complaint-safe', null, null);
  }

  /** A sign names an office outside the organization where people can also complain. */
  checkSComplaintOffice(): Said {
    return this.#formatter.say('check-s-complaint-office', null, null);
  }

  /** Nobody decides about a complaint against a friend or relative. */
  checkSComplaintFriend(): Said {
    return this.#formatter.say('check-s-complaint-friend', null, null);
  }

  /** People in a study can complain to someone who is not on the study team. */
  checkSComplaintStudy(): Said {
    return this.#formatter.say('check-s-complaint-study', null, null);
  }

  /** How { $organization } stands */
  checkReportTitle(args: { organization: string }): Said {
    return this.#formatter.say('check-report-title', null, args);
  }

  /** Checked on { $date } */
  checkReportDate(args: { date: string }): Said {
    return this.#formatter.say('check-report-date', null, args);
  }

  /** For each statement, somebody chose “True”, “Partly true”, “Not true” or “Don’t know”. Under it you read what shows this, who takes care of it, and by when. */
  checkReportHow(): Said {
    return this.#formatter.say('check-report-how', null, null);
  }

  /** This is a self-check, not a certificate. The people who filled it in gave the answers. */
  checkReportNote(): Said {
    return this.#formatter.say('check-report-note', null, null);
  }

  /** Part */
  checkReportPart(): Said {
    return this.#formatter.say('check-report-part', null, null);
  }

  /** Gaps */
  checkReportGaps(): Said {
    return this.#formatter.say('check-report-gaps', null, null);
  }

  /** What is there */
  checkReportThere(): Said {
    return this.#formatter.say('check-report-there', null, null);
  }

  /** Not known */
  checkReportUnknown(): Said {
    return this.#formatter.say('check-report-unknown', null, null);
  }

  /** Since last time */
  checkReportSince(): Said {
    return this.#formatter.say('check-report-since', null, null);
  }

  /** Better */
  checkReportBetter(): Said {
    return this.#formatter.say('check-report-better', null, null);
  }

  /** Worse */
  checkReportWorse(): Said {
    return this.#formatter.say('check-report-worse', null, null);
  }

  /** The same */
  checkReportSame(): Said {
    return this.#formatter.say('check-report-same', null, null);
  }

  /** Three promises */
  checkPromiseName(): Said {
    return this.#formatter.say('check-promise-name', null, null);
  }

  /** A sheet on which an organization says in public what it will change, and by when. */
  checkPromiseNameAbout(): Said {
    return this.#formatter.say('check-promise-name', 'about', null);
  }

  /** What is the organization called? */
  checkPromiseOrganization(): Said {
    return this.#formatter.say('check-promise-organization', null, null);
  }

  /** By which date will the promises be kept? */
  checkPromiseDay(): Said {
    return this.#formatter.say('check-promise-day', null, null);
  }

  /** How do you want to write the promises? */
  checkPromiseHow(): Said {
    return this.#formatter.say('check-promise-how', null, null);
  }

  /** By hand, on the paper */
  checkPromiseHowPaper(): Said {
    return this.#formatter.say('check-promise-how-paper', null, null);
  }

  /** Type them now */
  checkPromiseHowType(): Said {
    return this.#formatter.say('check-promise-how-type', null, null);
  }

  /** Which three things do you promise? */
  checkPromisePromises(): Said {
    return this.#formatter.say('check-promise-promises', null, null);
  }

  /** For each, write what you will do, who is responsible, and how much money is set aside. */
  checkPromisePromisesHint(): Said {
    return this.#formatter.say('check-promise-promises', 'hint', null);
  }

  /** What { $organization } promises */
  checkPromiseTitle(args: { organization: string }): Said {
    return this.#formatter.say('check-promise-title', null, args);
  }

  /** We looked at how we treat people of color. This is what we will change. */
  checkPromiseWhy(): Said {
    return this.#formatter.say('check-promise-why', null, null);
  }

  /** We will keep these promises by { $day }. */
  checkPromiseUntil(args: { day: string }): Said {
    return this.#formatter.say('check-promise-until', null, args);
  }

  /** First promise */
  checkPromiseFirst(): Said {
    return this.#formatter.say('check-promise-first', null, null);
  }

  /** Second promise */
  checkPromiseSecond(): Said {
    return this.#formatter.say('check-promise-second', null, null);
  }

  /** Third promise */
  checkPromiseThird(): Said {
    return this.#formatter.say('check-promise-third', null, null);
  }

  /** What we will do */
  checkPromiseWhat(): Said {
    return this.#formatter.say('check-promise-what', null, null);
  }

  /** Who is responsible */
  checkPromiseWho(): Said {
    return this.#formatter.say('check-promise-who', null, null);
  }

  /** Money set aside */
  checkPromiseMoney(): Said {
    return this.#formatter.say('check-promise-money', null, null);
  }

  /** After that date, we will say in public what we did and what we did not do. */
  checkPromiseReport(): Said {
    return this.#formatter.say('check-promise-report', null, null);
  }

  /** Anyone may ask us about these promises, here */
  checkPromiseContact(): Said {
    return this.#formatter.say('check-promise-contact', null, null);
  }

  /** Promised on { $date }. */
  checkPromiseMade(args: { date: string }): Said {
    return this.#formatter.say('check-promise-made', null, args);
  }

  /** A letter about a promise that is late */
  checkFollowUpName(): Said {
    return this.#formatter.say('check-follow-up-name', null, null);
  }

  /** When the date of a promise has passed, ask the organization what it has done. */
  checkFollowUpNameAbout(): Said {
    return this.#formatter.say('check-follow-up-name', 'about', null);
  }

  /** Which organization made the promise? */
  checkFollowUpOrganization(): Said {
    return this.#formatter.say('check-follow-up-organization', null, null);
  }

  /** By which date was it promised? */
  checkFollowUpDay(): Said {
    return this.#formatter.say('check-follow-up-day', null, null);
  }

  /** Write the month as a word, such as March 31, 2027. */
  checkFollowUpDayHint(): Said {
    return this.#formatter.say('check-follow-up-day', 'hint', null);
  }

  /** What was promised? */
  checkFollowUpPromised(): Said {
    return this.#formatter.say('check-follow-up-promised', null, null);
  }

  /** Use the words of the promise if you have them. What you write here is not translated. */
  checkFollowUpPromisedHint(): Said {
    return this.#formatter.say('check-follow-up-promised', 'hint', null);
  }

  /** Who signs the letter? */
  checkFollowUpWriter(): Said {
    return this.#formatter.say('check-follow-up-writer', null, null);
  }

  /** This can be your name or the name of a group. If you leave it empty, you can sign by hand. */
  checkFollowUpWriterHint(): Said {
    return this.#formatter.say('check-follow-up-writer', 'hint', null);
  }

  /** About a promise whose date has passed */
  checkFollowUpTitle(): Said {
    return this.#formatter.say('check-follow-up-title', null, null);
  }

  /** Written on { $date } */
  checkFollowUpWritten(args: { date: string }): Said {
    return this.#formatter.say('check-follow-up-written', null, args);
  }

  /** To the leaders of { $organization }: */
  checkFollowUpDear(args: { organization: string }): Said {
    return this.#formatter.say('check-follow-up-dear', null, args);
  }

  /** You made a promise to the community. You said that you would keep it by { $day }. */
  checkFollowUpDue(args: { day: string }): Said {
    return this.#formatter.say('check-follow-up-due', null, args);
  }

  /** What you promised */
  checkFollowUpWhat(): Said {
    return this.#formatter.say('check-follow-up-what', null, null);
  }

  /** That date has passed. Please answer these questions. */
  checkFollowUpPassed(): Said {
    return this.#formatter.say('check-follow-up-passed', null, null);
  }

  /** What has been done? */
  checkFollowUpDone(): Said {
    return this.#formatter.say('check-follow-up-done', null, null);
  }

  /** What has not been done, and why? */
  checkFollowUpMissing(): Said {
    return this.#formatter.say('check-follow-up-missing', null, null);
  }

  /** Who is responsible now? */
  checkFollowUpWho(): Said {
    return this.#formatter.say('check-follow-up-who', null, null);
  }

  /** How much money was set aside, and how much has been spent? */
  checkFollowUpMoney(): Said {
    return this.#formatter.say('check-follow-up-money', null, null);
  }

  /** On which date will the rest be done? */
  checkFollowUpNewDay(): Said {
    return this.#formatter.say('check-follow-up-new-day', null, null);
  }

  /** Please answer in writing within 30 days, and publish your answer. */
  checkFollowUpReply(): Said {
    return this.#formatter.say('check-follow-up-reply', null, null);
  }

  /** Thank you for each step that you have taken. */
  checkFollowUpThanks(): Said {
    return this.#formatter.say('check-follow-up-thanks', null, null);
  }

  /** Sincerely, { $writer } */
  checkFollowUpSign(args: { writer: string }): Said {
    return this.#formatter.say('check-follow-up-sign', null, args);
  }

  /** You can reach me here */
  checkFollowUpReach(): Said {
    return this.#formatter.say('check-follow-up-reach', null, null);
  }

  /** A plan for 90 days */
  checkPlanName(): Said {
    return this.#formatter.say('check-plan-name', null, null);
  }

  /** A sheet to plan how an organization closes a gap, step by step. */
  checkPlanNameAbout(): Said {
    return this.#formatter.say('check-plan-name', 'about', null);
  }

  /** Which organization is the plan for? */
  checkPlanOrganization(): Said {
    return this.#formatter.say('check-plan-organization', null, null);
  }

  /** On which date does the plan begin? */
  checkPlanStart(): Said {
    return this.#formatter.say('check-plan-start', null, null);
  }

  /** Which gap do you want to close? */
  checkPlanGap(): Said {
    return this.#formatter.say('check-plan-gap', null, null);
  }

  /** Choose one or two statements that are not true yet. */
  checkPlanGapHint(): Said {
    return this.#formatter.say('check-plan-gap', 'hint', null);
  }

  /** The next 90 days of { $organization } */
  checkPlanTitle(args: { organization: string }): Said {
    return this.#formatter.say('check-plan-title', null, args);
  }

  /** Day 1 is { $start }. */
  checkPlanDayOne(args: { start: string }): Said {
    return this.#formatter.say('check-plan-day-one', null, args);
  }

  /** The gap that we want to close */
  checkPlanClose(): Said {
    return this.#formatter.say('check-plan-close', null, null);
  }

  /** Days 1 to 30: listen and prepare */
  checkPlanFirst(): Said {
    return this.#formatter.say('check-plan-first', null, null);
  }

  /** Days 31 to 60: begin */
  checkPlanSecond(): Said {
    return this.#formatter.say('check-plan-second', null, null);
  }

  /** Days 61 to 90: look at what came out, and tell people */
  checkPlanThird(): Said {
    return this.#formatter.say('check-plan-third', null, null);
  }

  /** Steps */
  checkPlanWhat(): Said {
    return this.#formatter.say('check-plan-what', null, null);
  }

  /** Who does it */
  checkPlanWho(): Said {
    return this.#formatter.say('check-plan-who', null, null);
  }

  /** How much money it needs, and where the money comes from */
  checkPlanMoney(): Said {
    return this.#formatter.say('check-plan-money', null, null);
  }

  /** How we will know that it worked */
  checkPlanKnow(): Said {
    return this.#formatter.say('check-plan-know', null, null);
  }

  /** On day 90, do the check again. Tell the community what has changed. */
  checkPlanEnd(): Said {
    return this.#formatter.say('check-plan-end', null, null);
  }

  /** Start a circle */
  circleName(): Said {
    return this.#formatter.say('circle-name', null, null);
  }

  /** Make a plan for a small group of your own: an agreement, who does what, and words for the first meeting. */
  circleNameAbout(): Said {
    return this.#formatter.say('circle-name', 'about', null);
  }

  /** What should be in your plan? */
  circleParts(): Said {
    return this.#formatter.say('circle-parts', null, null);
  }

  /** Always in it: what to do in danger, credit, and where to ask about the law. */
  circlePartsHint(): Said {
    return this.#formatter.say('circle-parts', 'hint', null);
  }

  /** Our agreement */
  circlePartsAgreement(): Said {
    return this.#formatter.say('circle-parts-agreement', null, null);
  }

  /** Food, children, money, tasks */
  circlePartsPractical(): Said {
    return this.#formatter.say('circle-parts-practical', null, null);
  }

  /** Privacy */
  circlePartsPrivacy(): Said {
    return this.#formatter.say('circle-parts-privacy', null, null);
  }

  /** Questions about the law */
  circlePartsLegal(): Said {
    return this.#formatter.say('circle-parts-legal', null, null);
  }

  /** Words to read at the first meeting */
  circlePartsScript(): Said {
    return this.#formatter.say('circle-parts-script', null, null);
  }

  /** Six meetings, six questions */
  circlePartsSessions(): Said {
    return this.#formatter.say('circle-parts-sessions', null, null);
  }

  /** What is your circle called? */
  circleGroup(): Said {
    return this.#formatter.say('circle-group', null, null);
  }

  /** A name that tells others nothing private is safer. */
  circleGroupHint(): Said {
    return this.#formatter.say('circle-group', 'hint', null);
  }

  /** Who is it for? */
  circleWho(): Said {
    return this.#formatter.say('circle-who', null, null);
  }

  /** Use the words that people use for themselves. For example: parents who speak Somali. */
  circleWhoHint(): Said {
    return this.#formatter.say('circle-who', 'hint', null);
  }

  /** Where do you meet? */
  circlePlace(): Said {
    return this.#formatter.say('circle-place', null, null);
  }

  /** When do you meet? */
  circleTimes(): Said {
    return this.#formatter.say('circle-times', null, null);
  }

  /** For example: first Sunday of the month, 3 to 5 */
  circleTimesHint(): Said {
    return this.#formatter.say('circle-times', 'hint', null);
  }

  /** What day is the first meeting? */
  circleFirst(): Said {
    return this.#formatter.say('circle-first', null, null);
  }

  /** Only for a calendar file with six meetings, which you can save beside the paper. You can leave this empty. */
  circleFirstHint(): Said {
    return this.#formatter.say('circle-first', 'hint', null);
  }

  /** At what time does it begin? */
  circleHour(): Said {
    return this.#formatter.say('circle-hour', null, null);
  }

  /** How often do you meet? */
  circleEvery(): Said {
    return this.#formatter.say('circle-every', null, null);
  }

  /** Every week */
  circleEveryWeek(): Said {
    return this.#formatter.say('circle-every-week', null, null);
  }

  /** Every two weeks */
  circleEveryFortnight(): Said {
    return this.#formatter.say('circle-every-fortnight', null, null);
  }

  /** Once a month */
  circleEveryMonth(): Said {
    return this.#formatter.say('circle-every-month', null, null);
  }

  /** How can people ask about it? */
  circleContact(): Said {
    return this.#formatter.say('circle-contact', null, null);
  }

  /** A number or an e-mail address. Show only what is safe to show. */
  circleContactHint(): Said {
    return this.#formatter.say('circle-contact', 'hint', null);
  }

  /** What is the circle for? */
  circlePurpose(): Said {
    return this.#formatter.say('circle-purpose', null, null);
  }

  /** To listen to each other, so that nobody is alone. */
  circlePurposeListen(): Said {
    return this.#formatter.say('circle-purpose-listen', null, null);
  }

  /** To be together after a death or another loss. */
  circlePurposeLoss(): Said {
    return this.#formatter.say('circle-purpose-loss', null, null);
  }

  /** To rest from racism, among people who understand. */
  circlePurposeRacism(): Said {
    return this.#formatter.say('circle-purpose-racism', null, null);
  }

  /** To share food, rides, time and money, as neighbors do. */
  circlePurposeShare(): Said {
    return this.#formatter.say('circle-purpose-share', null, null);
  }

  /** What should the agreement say? */
  circleAgreement(): Said {
    return this.#formatter.say('circle-agreement', null, null);
  }

  /** This is a first idea. The group decides at its first meeting. */
  circleAgreementHint(): Said {
    return this.#formatter.say('circle-agreement', 'hint', null);
  }

  /** What is said here stays here. */
  circleAgreementStays(): Said {
    return this.#formatter.say('circle-agreement-stays', null, null);
  }

  /** If a life is in danger, we get help, even if we must tell someone outside. */
  circleAgreementDanger(): Said {
    return this.#formatter.say('circle-agreement-danger', null, null);
  }

  /** We take turns. One person speaks, and the others listen. */
  circleAgreementTurns(): Said {
    return this.#formatter.say('circle-agreement-turns', null, null);
  }

  /** Nobody has to speak. It is enough to say “I pass”. */
  circleAgreementPass(): Said {
    return this.#formatter.say('circle-agreement-pass', null, null);
  }

  /** We do not try to fix each other. We give advice only if someone asks for it. */
  circleAgreementFixing(): Said {
    return this.#formatter.say('circle-agreement-fixing', null, null);
  }

  /** We call people what they ask to be called. */
  circleAgreementNames(): Said {
    return this.#formatter.say('circle-agreement-names', null, null);
  }

  /** Everyone may speak their own language. We wait until it is interpreted. */
  circleAgreementLanguage(): Said {
    return this.#formatter.say('circle-agreement-language', null, null);
  }

  /** Anyone may leave at any time and need not say why. */
  circleAgreementLeave(): Said {
    return this.#formatter.say('circle-agreement-leave', null, null);
  }

  /** What else do we agree on? */
  circleAgreementRoom(): Said {
    return this.#formatter.say('circle-agreement-room', null, null);
  }

  /** Food, children, money: what fits your circle? */
  circlePractical(): Said {
    return this.#formatter.say('circle-practical', null, null);
  }

  /** People may bring food to share. Nobody has to. */
  circlePracticalDishes(): Said {
    return this.#formatter.say('circle-practical-dishes', null, null);
  }

  /** There is something simple to eat and drink. */
  circlePracticalSimple(): Said {
    return this.#formatter.say('circle-practical-simple', null, null);
  }

  /** We write on a card what is in each dish. Some people cannot or may not eat everything. */
  circlePracticalCards(): Said {
    return this.#formatter.say('circle-practical-cards', null, null);
  }

  /** Children are welcome in the same room. */
  circlePracticalChildren(): Said {
    return this.#formatter.say('circle-practical-children', null, null);
  }

  /** Two adults look after the children in a room nearby. */
  circlePracticalRoom(): Said {
    return this.#formatter.say('circle-practical-room', null, null);
  }

  /** Coming is free. */
  circlePracticalFree(): Said {
    return this.#formatter.say('circle-practical-free', null, null);
  }

  /** There is a bowl for gifts of money. Nobody watches who gives. */
  circlePracticalBowl(): Said {
    return this.#formatter.say('circle-practical-bowl', null, null);
  }

  /** Two people count the money together and tell everyone how much it is. */
  circlePracticalCount(): Said {
    return this.#formatter.say('circle-practical-count', null, null);
  }

  /** Who does what */
  circleRoles(): Said {
    return this.#formatter.say('circle-roles', null, null);
  }

  /** Someone opens the room and greets each person. */
  circleRolesHost(): Said {
    return this.#formatter.say('circle-roles-host', null, null);
  }

  /** Someone guides the meeting and reads the words aloud. */
  circleRolesGuide(): Said {
    return this.#formatter.say('circle-roles-guide', null, null);
  }

  /** Someone watches the time, so that everyone gets a turn. */
  circleRolesClock(): Said {
    return this.#formatter.say('circle-roles-clock', null, null);
  }

  /** Someone goes out with a person who needs quiet. */
  circleRolesCare(): Said {
    return this.#formatter.say('circle-roles-care', null, null);
  }

  /** Someone interprets. */
  circleRolesLanguage(): Said {
    return this.#formatter.say('circle-roles-language', null, null);
  }

  /** Change tasks often, so that nobody gets too tired. */
  circleRolesChange(): Said {
    return this.#formatter.say('circle-roles-change', null, null);
  }

  /** Our circle: { $group } */
  circleTitle(args: { group: string }): Said {
    return this.#formatter.say('circle-title', null, args);
  }

  /** A circle is a small group that meets to listen and to help each other. You do not have to be an expert to start one. */
  circleWhat(): Said {
    return this.#formatter.say('circle-what', null, null);
  }

  /** This is not therapy, and nobody here treats anyone. We are people who listen. */
  circleNotTherapy(): Said {
    return this.#formatter.say('circle-not-therapy', null, null);
  }

  /** For: { $who } */
  circleFactWho(args: { who: string }): Said {
    return this.#formatter.say('circle-fact-who', null, args);
  }

  /** Where: { $place } */
  circleFactPlace(args: { place: string }): Said {
    return this.#formatter.say('circle-fact-place', null, args);
  }

  /** When: { $times } */
  circleFactTimes(args: { times: string }): Said {
    return this.#formatter.say('circle-fact-times', null, args);
  }

  /** Questions? Ask: { $contact } */
  circleFactContact(args: { contact: string }): Said {
    return this.#formatter.say('circle-fact-contact', null, args);
  }

  /** We keep no list of names. Nobody signs in. */
  circlePrivacyList(): Said {
    return this.#formatter.say('circle-privacy-list', null, null);
  }

  /** We never ask about immigration, papers or ID. */
  circlePrivacyPapers(): Said {
    return this.#formatter.say('circle-privacy-papers', null, null);
  }

  /** We do not write down who came, what they said, or where they live. We do not write it on this page either. */
  circlePrivacyWrite(): Said {
    return this.#formatter.say('circle-privacy-write', null, null);
  }

  /** Phones are away. No photos, no recording. Anyone who needs a phone for health or to understand may use it. */
  circlePrivacyPhones(): Said {
    return this.#formatter.say('circle-privacy-phones', null, null);
  }

  /** In a group chat, everyone sees everyone’s number. We ask each person first. */
  circlePrivacyChat(): Said {
    return this.#formatter.say('circle-privacy-chat', null, null);
  }

  /** We cannot be sure that everyone keeps a secret. Each person decides what to share. */
  circlePrivacyLimit(): Said {
    return this.#formatter.say('circle-privacy-limit', null, null);
  }

  /** If someone is in danger */
  circleDanger(): Said {
    return this.#formatter.say('circle-danger', null, null);
  }

  /** Call or text 988 together. A trained person answers, day and night, for free. You can also call about someone else (read September 14, 2026). */
  circleDangerCall(): Said {
    return this.#formatter.say('circle-danger-call', null, null);
  }

  /** Stay with the person. Listen, and do not judge. */
  circleDangerStay(): Said {
    return this.#formatter.say('circle-danger-stay', null, null);
  }

  /** Ask directly: “Are you thinking about suicide?” Studies found that asking does not make these thoughts stronger. */
  circleDangerAsk(): Said {
    return this.#formatter.say('circle-danger-ask', null, null);
  }

  /** For Spanish, call 988 and press 2, or text AYUDA to 988 (read September 14, 2026). */
  circleDangerSpanish(): Said {
    return this.#formatter.say('circle-danger-spanish', null, null);
  }

  /** 988 may send police or an ambulance without consent. They do it if they believe that a life is in danger right now (read September 14, 2026). */
  circleDangerPolice(): Said {
    return this.#formatter.say('circle-danger-police', null, null);
  }

  /** Is someone hurt, threatened or controlled by a partner? Call the National Domestic Violence Hotline, day or night: 1-800-799-7233 (read September 14, 2026). */
  circleDangerHome(): Said {
    return this.#formatter.say('circle-danger-home', null, null);
  }

  /** The sheet “Talk to a person now” has more lines, also for veterans, LGBTQ+ and Native people. You can print it from this program. */
  circleDangerSheet(): Said {
    return this.#formatter.say('circle-danger-sheet', null, null);
  }

  /** New groups often ask these questions. The answers are not confirmed for your state. This is not legal advice. */
  circleLegalAbout(): Said {
    return this.#formatter.say('circle-legal-about', null, null);
  }

  /** Do we need to become an organization? */
  circleLegalOrganization(): Said {
    return this.#formatter.say('circle-legal-organization', null, null);
  }

  /** Who is responsible if someone gets hurt or something breaks? */
  circleLegalHurt(): Said {
    return this.#formatter.say('circle-legal-hurt', null, null);
  }

  /** Do we need insurance? Ask the place where we meet what its insurance covers. */
  circleLegalInsurance(): Said {
    return this.#formatter.say('circle-legal-insurance', null, null);
  }

  /** May we collect money? Who keeps it? Do we have to report it for taxes? */
  circleLegalMoney(): Said {
    return this.#formatter.say('circle-legal-money', null, null);
  }

  /** Helping is not therapy. How do we say so, and what must we not offer? */
  circleLegalTherapy(): Said {
    return this.#formatter.say('circle-legal-therapy', null, null);
  }

  /** Does anyone here have to report what they hear, for example about a child in danger? */
  circleLegalReport(): Said {
    return this.#formatter.say('circle-legal-report', null, null);
  }

  /** Where to ask about the law */
  circleAsk(): Said {
    return this.#formatter.say('circle-ask', null, null);
  }

  /** The Sustainable Economies Law Center has a free Mutual Aid Legal Toolkit. It is about forming a group, responsibility, money and keeping data safe. It is for the United States, in part for California (our source is from August 30, 2020). */
  circleAskToolkit(): Said {
    return this.#formatter.say('circle-ask-toolkit', null, null);
  }

  /** https://www.theselc.org/mutual_aid_toolkit */
  circleAskAddress(): Said {
    return this.#formatter.say('circle-ask-address', null, null);
  }

  /** You can also ask a legal aid office. Call 211 and ask if there is one near you (our source for 211 is from 2025). */
  circleAskOffice(): Said {
    return this.#formatter.say('circle-ask-office', null, null);
  }

  /** Welcome */
  circleScriptWelcome(): Said {
    return this.#formatter.say('circle-script-welcome', null, null);
  }

  /** It is good that you are here. We are { $group }. */
  circleScriptHello(args: { group: string }): Said {
    return this.#formatter.say('circle-script-hello', null, args);
  }

  /** This is our agreement. (Read it aloud.) Is something missing? Can we all agree? */
  circleScriptRead(): Said {
    return this.#formatter.say('circle-script-read', null, null);
  }

  /** One after the other */
  circleScriptRound(): Said {
    return this.#formatter.say('circle-script-round', null, null);
  }

  /** Say the name you want us to use. Then, if you like: What brings you here? */
  circleScriptQuestion(): Said {
    return this.#formatter.say('circle-script-question', null, null);
  }

  /** Each person has about three minutes. You can say “I pass”. We listen and do not answer. */
  circleScriptTurn(): Said {
    return this.#formatter.say('circle-script-turn', null, null);
  }

  /** Closing */
  circleScriptClose(): Said {
    return this.#formatter.say('circle-script-close', null, null);
  }

  /** One word from each person: How do you feel now? */
  circleScriptWord(): Said {
    return this.#formatter.say('circle-script-word', null, null);
  }

  /** Do we want to meet again? When? What will each of us do? */
  circleScriptNext(): Said {
    return this.#formatter.say('circle-script-next', null, null);
  }

  /** I will stay for a while. If something is too heavy, talk to me, or call or text 988. */
  circleScriptAfter(): Said {
    return this.#formatter.say('circle-script-after', null, null);
  }

  /** 1. Arriving. When do you feel welcome? */
  circleSessionsArrive(): Said {
    return this.#formatter.say('circle-sessions-arrive', null, null);
  }

  /** 2. Where we come from. Who showed you how people care for each other? */
  circleSessionsRoots(): Said {
    return this.#formatter.say('circle-sessions-roots', null, null);
  }

  /** 3. What is heavy. What is hard for you now, and what would help a little? */
  circleSessionsHeavy(): Said {
    return this.#formatter.say('circle-sessions-heavy', null, null);
  }

  /** 4. Rest. What makes you calm? */
  circleSessionsRest(): Said {
    return this.#formatter.say('circle-sessions-rest', null, null);
  }

  /** 5. Giving and taking. What can you give, and what do you need? */
  circleSessionsGive(): Said {
    return this.#formatter.say('circle-sessions-give', null, null);
  }

  /** 6. Going on. What do you want to keep from this circle? */
  circleSessionsOn(): Said {
    return this.#formatter.say('circle-sessions-on', null, null);
  }

  /** Credit */
  circleCredit(): Said {
    return this.#formatter.say('circle-credit', null, null);
  }

  /** Does a practice come from another community? Name the community it comes from. Ask before you use it. Keep closed what is closed. */
  circleCreditRule(): Said {
    return this.#formatter.say('circle-credit-rule', null, null);
  }

  /** Talking in a circle, one after the other, comes from many Native American and First Nations peoples. The forms differ from nation to nation. */
  circleCreditCircle(): Said {
    return this.#formatter.say('circle-credit-circle', null, null);
  }

  /** A simple circle is open to all, with credit. Prayers, the eagle feather, smudging and other ceremonies belong to each nation. Leave them to Native circle keepers. */
  circleCreditCeremony(): Said {
    return this.#formatter.say('circle-credit-ceremony', null, null);
  }

  /** Neighbors helping each other is called mutual aid. It comes from Black, Indigenous and immigrant communities. */
  circleCreditAid(): Said {
    return this.#formatter.say('circle-credit-aid', null, null);
  }

  /** A flyer for a circle */
  circleFlyerName(): Said {
    return this.#formatter.say('circle-flyer-name', null, null);
  }

  /** Make a page or a poster that invites people to your circle. */
  circleFlyerNameAbout(): Said {
    return this.#formatter.say('circle-flyer-name', 'about', null);
  }

  /** Name of the circle on the flyer */
  circleFlyerGroup(): Said {
    return this.#formatter.say('circle-flyer-group', null, null);
  }

  /** Who is invited? */
  circleFlyerWho(): Said {
    return this.#formatter.say('circle-flyer-who', null, null);
  }

  /** Place on the flyer */
  circleFlyerPlace(): Said {
    return this.#formatter.say('circle-flyer-place', null, null);
  }

  /** Everybody can read a flyer. If the place must stay private, write: Ask us. */
  circleFlyerPlaceHint(): Said {
    return this.#formatter.say('circle-flyer-place', 'hint', null);
  }

  /** Day and time on the flyer */
  circleFlyerTimes(): Said {
    return this.#formatter.say('circle-flyer-times', null, null);
  }

  /** Number or address for questions */
  circleFlyerContact(): Said {
    return this.#formatter.say('circle-flyer-contact', null, null);
  }

  /** Strangers will see it. Do not use your home address. */
  circleFlyerContactHint(): Said {
    return this.#formatter.say('circle-flyer-contact', 'hint', null);
  }

  /** What do you offer? */
  circleFlyerOffers(): Said {
    return this.#formatter.say('circle-flyer-offers', null, null);
  }

  /** Tick only what is certain. */
  circleFlyerOffersHint(): Said {
    return this.#formatter.say('circle-flyer-offers', 'hint', null);
  }

  /** It is free. */
  circleFlyerOffersFree(): Said {
    return this.#formatter.say('circle-flyer-offers-free', null, null);
  }

  /** There is food. */
  circleFlyerOffersFood(): Said {
    return this.#formatter.say('circle-flyer-offers-food', null, null);
  }

  /** You can bring children. */
  circleFlyerOffersChildren(): Said {
    return this.#formatter.say('circle-flyer-offers-children', null, null);
  }

  /** There is an interpreter. */
  circleFlyerOffersInterpreter(): Said {
    return this.#formatter.say('circle-flyer-offers-interpreter', null, null);
  }

  /** You can get in without stairs. */
  circleFlyerOffersStairs(): Said {
    return this.#formatter.say('circle-flyer-offers-stairs', null, null);
  }

  /** Nobody asks for your papers or ID. */
  circleFlyerOffersPapers(): Said {
    return this.#formatter.say('circle-flyer-offers-papers', null, null);
  }

  /** You are welcome. You can talk, or only listen. */
  circleFlyerCome(): Said {
    return this.#formatter.say('circle-flyer-come', null, null);
  }

  /** Community care */
  communityTitle(): Said {
    return this.#formatter.say('community-title', null, null);
  }

  /** Care did not begin in clinics. These practices come from communities that kept them alive. Each one names the people it comes from. */
  communityIntro(): Said {
    return this.#formatter.say('community-intro', null, null);
  }

  /** Some practices are open to all: just say where the practice comes from. Some you learn only from the people who keep them. Some are closed: we name and honor them, and do not teach them. */
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

  /** Languages in this library */
  coverageName(): Said {
    return this.#formatter.say('coverage-name', null, null);
  }

  /** For each language, how many crisis lines, clinics and community groups have somebody who speaks it. And which languages nobody speaks. */
  coverageNameAbout(): Said {
    return this.#formatter.say('coverage-name', 'about', null);
  }

  /** Counted: { $count } entries. An entry counts for a language if the list says that somebody there speaks it. */
  coverageWhat(args: { count: string }): Said {
    return this.#formatter.say('coverage-what', null, args);
  }

  /** Language */
  coverageHeadLanguage(): Said {
    return this.#formatter.say('coverage-head-language', null, null);
  }

  /** Crisis lines */
  coverageHeadCrisis(): Said {
    return this.#formatter.say('coverage-head-crisis', null, null);
  }

  /** Other care */
  coverageHeadCare(): Said {
    return this.#formatter.say('coverage-head-care', null, null);
  }

  /** Community */
  coverageHeadCommunity(): Said {
    return this.#formatter.say('coverage-head-community', null, null);
  }

  /** { $interpreters } entries have interpreters and may be able to help in any language. Ask them. */
  coverageInterpreter(args: { interpreters: string }): Said {
    return this.#formatter.say('coverage-interpreter', null, args);
  }

  /** Nobody in this list is known to speak: { $languages } */
  coverageMissing(args: { languages: string }): Said {
    return this.#formatter.say('coverage-missing', null, args);
  }

  /** What you can do: find out who speaks these languages near you, and write it into the list. Pay people who interpret. */
  coverageDo(): Said {
    return this.#formatter.say('coverage-do', null, null);
  }

  /** Give credit */
  creditSlipName(): Said {
    return this.#formatter.say('credit-slip-name', null, null);
  }

  /** A slip to say that a practice names the wrong community, or that something else about it is wrong. */
  creditSlipNameAbout(): Said {
    return this.#formatter.say('credit-slip-name', 'about', null);
  }

  /** Which practice? */
  creditSlipPractice(): Said {
    return this.#formatter.say('credit-slip-practice', null, null);
  }

  /** Which community does it come from? */
  creditSlipCommunity(): Said {
    return this.#formatter.say('credit-slip-community', null, null);
  }

  /** Use the community’s own name, if you know it. */
  creditSlipCommunityHint(): Said {
    return this.#formatter.say('credit-slip-community', 'hint', null);
  }

  /** Your name, or how to reach you */
  creditSlipPerson(): Said {
    return this.#formatter.say('credit-slip-person', null, null);
  }

  /** You may leave this empty. */
  creditSlipPersonHint(): Said {
    return this.#formatter.say('credit-slip-person', 'hint', null);
  }

  /** What is wrong? */
  creditSlipWrong(): Said {
    return this.#formatter.say('credit-slip-wrong', null, null);
  }

  /** Do not write how a closed practice is done. */
  creditSlipWrongHint(): Said {
    return this.#formatter.say('credit-slip-wrong', 'hint', null);
  }

  /** Give credit: a correction */
  creditSlipTitle(): Said {
    return this.#formatter.say('credit-slip-title', null, null);
  }

  /** Credit says whom a practice comes from. It has nothing to do with money. */
  creditSlipWhat(): Said {
    return this.#formatter.say('credit-slip-what', null, null);
  }

  /** Practice: { $practice } */
  creditSlipLinePractice(args: { practice: string }): Said {
    return this.#formatter.say('credit-slip-line-practice', null, args);
  }

  /** It comes from: { $community } */
  creditSlipLineCommunity(args: { community: string }): Said {
    return this.#formatter.say('credit-slip-line-community', null, args);
  }

  /** This slip is from: { $person } */
  creditSlipLinePerson(args: { person: string }): Said {
    return this.#formatter.say('credit-slip-line-person', null, args);
  }

  /** What should stand there? */
  creditSlipRight(): Said {
    return this.#formatter.say('credit-slip-right', null, null);
  }

  /** Who or what can confirm it? Name people only if they agree. A page or a book is good too. */
  creditSlipSource(): Said {
    return this.#formatter.say('credit-slip-source', null, null);
  }

  /** How credit works here */
  creditSlipWorks(): Said {
    return this.#formatter.say('credit-slip-works', null, null);
  }

  /** Every practice names the community it comes from, by that community’s own name. */
  creditSlipNamed(): Said {
    return this.#formatter.say('credit-slip-named', null, null);
  }

  /** What we say about it rests on a public source, or on people who agreed. */
  creditSlipConsent(): Said {
    return this.#formatter.say('credit-slip-consent', null, null);
  }

  /** Each practice says who may use it, and how. That rule goes along when it is printed or passed on. */
  creditSlipRule(): Said {
    return this.#formatter.say('credit-slip-rule', null, null);
  }

  /** Closed practices stay closed. We name and honor them. We never say how they are done. */
  creditSlipClosed(): Said {
    return this.#formatter.say('credit-slip-closed', null, null);
  }

  /** Give this slip to the people you got the program or the list from. Nothing is sent by itself. */
  creditSlipGive(): Said {
    return this.#formatter.say('credit-slip-give', null, null);
  }

  /** In danger now? */
  crisisStrip(): Said {
    return this.#formatter.say('crisis-strip', null, null);
  }

  /** Call or text 988, or another crisis line */
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

  /** If someone may die in the next minutes, 911 is the emergency number in the United States. It usually sends police, firefighters or an ambulance. */
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

  /** Ask questions, write letters, start a circle. Choose a few things, and it is on paper, in your language and in English. */
  doorActAbout(): Said {
    return this.#formatter.say('door-act-about', null, null);
  }

  /** Ask for an interpreter, know what to say when you are refused, and find out how to complain. */
  doorRightsAbout(): Said {
    return this.#formatter.say('door-rights-about', null, null);
  }

  /** For clinics, schools, centers and groups: look at how you serve people, and change it. */
  doorOrganizationsAbout(): Said {
    return this.#formatter.say('door-organizations-about', null, null);
  }

  /** What you can make here */
  doorTools(): Said {
    return this.#formatter.say('door-tools', null, null);
  }

  /** In the library */
  doorLibrary(): Said {
    return this.#formatter.say('door-library', null, null);
  }

  /** What the library holds about rights */
  doorLinkRights(): Said {
    return this.#formatter.say('door-link-rights', null, null);
  }

  /** What the library holds about changing the rules */
  doorLinkPolicy(): Said {
    return this.#formatter.say('door-link-policy', null, null);
  }

  /** Organizations in the library */
  doorLinkOrganizations(): Said {
    return this.#formatter.say('door-link-organizations', null, null);
  }

  /** The crisis lines on a page, a poster, strips to tear off, or cards for a wallet. */
  doorCrisisAbout(): Said {
    return this.#formatter.say('door-crisis-about', null, null);
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

  /** This file is locked with a password. */
  failureListLocked(): Said {
    return this.#formatter.say('failure-list_locked', null, null);
  }

  /** Open it in the program that made it, save a copy without a password, and choose that copy. */
  failureListLockedWhatToDo(): Said {
    return this.#formatter.say('failure-list_locked', 'what-to-do', null);
  }

  /** This spreadsheet is in a form that this program cannot read. */
  failureListOldForm(): Said {
    return this.#formatter.say('failure-list_old_form', null, null);
  }

  /** Open it in a spreadsheet program, save it as .xlsx, .ods or .csv, and choose the new file. */
  failureListOldFormWhatToDo(): Said {
    return this.#formatter.say('failure-list_old_form', 'what-to-do', null);
  }

  /** This is damaged, cut off, or not put together as it should be. */
  failureListDamaged(): Said {
    return this.#formatter.say('failure-list_damaged', null, null);
  }

  /** Copy it again from where you got it, or ask for another copy. */
  failureListDamagedWhatToDo(): Said {
    return this.#formatter.say('failure-list_damaged', 'what-to-do', null);
  }

  /** This could not be read from where it is. */
  failureListUnreadable(): Said {
    return this.#formatter.say('failure-list_unreadable', null, null);
  }

  /** See whether the disk or USB stick is plugged in, and whether you may open it. Then try again. */
  failureListUnreadableWhatToDo(): Said {
    return this.#formatter.say('failure-list_unreadable', 'what-to-do', null);
  }

  /** This column mapping does not fit this sheet. Columns that are missing here: { $columns } */
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

  /** This can be an attack. Ask the publisher in a way that you already knew before you trust the new key. */
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

  /** Another pack with the same version number is installed, with other contents. It was not installed. */
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

  /** This entry cannot be saved as it is. */
  failureEntryUnfit(): Said {
    return this.#formatter.say('failure-entry_unfit', null, null);
  }

  /** Each entry needs a name, and each way to reach it needs a number or an address. A crisis line also needs its website and a call today. A secret place has no address. A service that has ended has no number. A closed practice has no number and no address. */
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

  /** This passphrase is too easy to guess. */
  failurePassphraseWeak(): Said {
    return this.#formatter.say('failure-passphrase_weak', null, null);
  }

  /** Make it longer: four or five words that do not belong together are good. */
  failurePassphraseWeakWhatToDo(): Said {
    return this.#formatter.say('failure-passphrase_weak', 'what-to-do', null);
  }

  /** That is not the passphrase. */
  failurePrivateWrong(): Said {
    return this.#formatter.say('failure-private_wrong', null, null);
  }

  /** Try again. Check the language of the keyboard and the Caps Lock key. If the passphrase is lost, nobody can open this any more. */
  failurePrivateWrongWhatToDo(): Said {
    return this.#formatter.say('failure-private_wrong', 'what-to-do', null);
  }

  /** The locked file is damaged. */
  failurePrivateDamaged(): Said {
    return this.#formatter.say('failure-private_damaged', null, null);
  }

  /** If you have a copy of it, put the copy in its place. Nothing was changed. */
  failurePrivateDamagedWhatToDo(): Said {
    return this.#formatter.say('failure-private_damaged', 'what-to-do', null);
  }

  /** A newer version of this program wrote the locked file. */
  failurePrivateTooNew(): Said {
    return this.#formatter.say('failure-private_too_new', null, null);
  }

  /** Open it with that version. Nothing was changed. */
  failurePrivateTooNewWhatToDo(): Said {
    return this.#formatter.say('failure-private_too_new', 'what-to-do', null);
  }

  /** There is a locked file already. */
  failurePrivateExists(): Said {
    return this.#formatter.say('failure-private_exists', null, null);
  }

  /** Open it with its passphrase, or press “Forget everything” first. */
  failurePrivateExistsWhatToDo(): Said {
    return this.#formatter.say('failure-private_exists', 'what-to-do', null);
  }

  /** The locked file was changed or taken away while it was open. */
  failurePrivateChanged(): Said {
    return this.#formatter.say('failure-private_changed', null, null);
  }

  /** Copy what you wrote last, lock, and open it again. */
  failurePrivateChangedWhatToDo(): Said {
    return this.#formatter.say('failure-private_changed', 'what-to-do', null);
  }

  /** The disk is full. What you had saved before is still there. */
  failurePrivateNoRoom(): Said {
    return this.#formatter.say('failure-private_no_room', null, null);
  }

  /** Make room, then change something again: it is saved with the next change. */
  failurePrivateNoRoomWhatToDo(): Said {
    return this.#formatter.say('failure-private_no_room', 'what-to-do', null);
  }

  /** This could not be saved. What you had saved before is still there. */
  failurePrivateNotSaved(): Said {
    return this.#formatter.say('failure-private_not_saved', null, null);
  }

  /** Check that the disk can be written to, then change something again. */
  failurePrivateNotSavedWhatToDo(): Said {
    return this.#formatter.say('failure-private_not_saved', 'what-to-do', null);
  }

  /** The locked file could not be removed. */
  failurePrivateNotForgotten(): Said {
    return this.#formatter.say('failure-private_not_forgotten', null, null);
  }

  /** Close other programs that may be using it, then try again. */
  failurePrivateNotForgottenWhatToDo(): Said {
    return this.#formatter.say('failure-private_not_forgotten', 'what-to-do', null);
  }

  /** Your private notes are locked. */
  failurePrivateLocked(): Said {
    return this.#formatter.say('failure-private_locked', null, null);
  }

  /** Open them with your passphrase. */
  failurePrivateLockedWhatToDo(): Said {
    return this.#formatter.say('failure-private_locked', 'what-to-do', null);
  }

  /** This is not the short code of a language. */
  failureWorkNoTag(): Said {
    return this.#formatter.say('failure-work_no_tag', null, null);
  }

  /** Write it like this: vi or pt-BR: two or three letters, and more letters behind a hyphen where they are needed. */
  failureWorkNoTagWhatToDo(): Said {
    return this.#formatter.say('failure-work_no_tag', 'what-to-do', null);
  }

  /** English is the language that all others are translated from. It is not translated here. */
  failureWorkEnglish(): Said {
    return this.#formatter.say('failure-work_english', null, null);
  }

  /** Choose another language. */
  failureWorkEnglishWhatToDo(): Said {
    return this.#formatter.say('failure-work_english', 'what-to-do', null);
  }

  /** No language is open for translating. */
  failureWorkClosed(): Said {
    return this.#formatter.say('failure-work_closed', null, null);
  }

  /** Choose your folder and your language again. What you saved is in the folder. */
  failureWorkClosedWhatToDo(): Said {
    return this.#formatter.say('failure-work_closed', 'what-to-do', null);
  }

  /** There is no translation here yet. */
  failureWorkNothing(): Said {
    return this.#formatter.say('failure-work_nothing', null, null);
  }

  /** Write one and save it first. */
  failureWorkNothingWhatToDo(): Said {
    return this.#formatter.say('failure-work_nothing', 'what-to-do', null);
  }

  /** The file { $file } in your folder cannot be read, or it is too large. Nothing was changed. */
  failureWorkFileUnfit(args: { file: string }): Said {
    return this.#formatter.say('failure-work_file_unfit', null, args);
  }

  /** Give that file another name, so that it is kept, and save again. Somebody who knows such files can put it right. */
  failureWorkFileUnfitWhatToDo(): Said {
    return this.#formatter.say('failure-work_file_unfit', 'what-to-do', null);
  }

  /** This file is no check that was saved here. */
  failureCheckUnreadable(): Said {
    return this.#formatter.say('failure-check_unreadable', null, null);
  }

  /** Choose a file whose name ends in .check.json or .check.age. */
  failureCheckUnreadableWhatToDo(): Said {
    return this.#formatter.say('failure-check_unreadable', 'what-to-do', null);
  }

  /** This file of positions cannot be used. */
  failurePositionsUnfit(): Said {
    return this.#formatter.say('failure-positions_unfit', null, null);
  }

  /** It needs the columns id, language, title, summary, date and address. Fill every cell, and write each date like 2026-11-27. */
  failurePositionsUnfitWhatToDo(): Said {
    return this.#formatter.say('failure-positions_unfit', 'what-to-do', null);
  }

  /** This folder of recordings cannot be used. Look at this first: { $at } */
  failureRecordingsUnfit(args: { at: string }): Said {
    return this.#formatter.say('failure-recordings_unfit', null, args);
  }

  /** It needs a file recordings.csv with the columns language, text and file, and no empty cell. Each text stands there once. Each sound is in the folder and in a row. Its name ends in .ogg, .opus, .mp3 or .wav, as what it is. It has at most 4 MB. */
  failureRecordingsUnfitWhatToDo(): Said {
    return this.#formatter.say('failure-recordings_unfit', 'what-to-do', null);
  }

  /** This text is in the file { $file } of your folder twice. Nothing was changed. */
  failureWorkTwice(args: { file: string }): Said {
    return this.#formatter.say('failure-work_twice', null, args);
  }

  /** Open that file with a text editor, take out the one that is wrong, and save again here. */
  failureWorkTwiceWhatToDo(): Said {
    return this.#formatter.say('failure-work_twice', 'what-to-do', null);
  }

  /** There is nothing to take back. */
  failureWorkNothingToUndo(): Said {
    return this.#formatter.say('failure-work_nothing_to_undo', null, null);
  }

  /** Only what was saved since you opened this language can be taken back. */
  failureWorkNothingToUndoWhatToDo(): Said {
    return this.#formatter.say('failure-work_nothing_to_undo', 'what-to-do', null);
  }

  /** Another program has changed the file since. Nothing was taken back. */
  failureWorkChangedSince(): Said {
    return this.#formatter.say('failure-work_changed_since', null, null);
  }

  /** Look at the text as it is now. If it is wrong, write it again. */
  failureWorkChangedSinceWhatToDo(): Said {
    return this.#formatter.say('failure-work_changed_since', 'what-to-do', null);
  }

  /** There is no translation here that could be read. */
  failureWorkNotTranslated(): Said {
    return this.#formatter.say('failure-work_not_translated', null, null);
  }

  /** Translate the text first. */
  failureWorkNotTranslatedWhatToDo(): Said {
    return this.#formatter.say('failure-work_not_translated', 'what-to-do', null);
  }

  /** The English has changed since this was translated. */
  failureWorkSourceChanged(): Said {
    return this.#formatter.say('failure-work_source_changed', null, null);
  }

  /** Bring the translation up to date and save it. Then another person can read it. */
  failureWorkSourceChangedWhatToDo(): Said {
    return this.#formatter.say('failure-work_source_changed', 'what-to-do', null);
  }

  /** There is no name. */
  failureWorkNoName(): Said {
    return this.#formatter.say('failure-work_no_name', null, null);
  }

  /** Write the name by which others may know you. */
  failureWorkNoNameWhatToDo(): Said {
    return this.#formatter.say('failure-work_no_name', 'what-to-do', null);
  }

  /** You translated this yourself. */
  failureWorkOwnWords(): Said {
    return this.#formatter.say('failure-work_own_words', null, null);
  }

  /** Ask somebody else who knows the language to read it. */
  failureWorkOwnWordsWhatToDo(): Said {
    return this.#formatter.say('failure-work_own_words', 'what-to-do', null);
  }

  /** Nothing for the language you have open is in there. */
  failureWorkNotHandedIn(): Said {
    return this.#formatter.say('failure-work_not_handed_in', null, null);
  }

  /** Choose the file that another translator handed back. If it is for another language, open that language first. */
  failureWorkNotHandedInWhatToDo(): Said {
    return this.#formatter.say('failure-work_not_handed_in', 'what-to-do', null);
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

  /** Show only help that fits these choices */
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

  /** Free or priced by income */
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
   *         [one] { $count } result that may help.
   *        *[other] { $count } results that may help.
   *     }
   */
  findCount(args: { count: number }): Said {
    return this.#formatter.say('find-count', null, args);
  }

  /**
   * { $count ->
   *         [one] More than { $count } result that may help.
   *        *[other] More than { $count } results that may help.
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

  /** Funding request */
  fundingRequestName(): Said {
    return this.#formatter.say('funding-request-name', null, null);
  }

  /** One page that asks a funder to pay for better care. Choose what for, and fill in the rest. */
  fundingRequestNameAbout(): Said {
    return this.#formatter.say('funding-request-name', 'about', null);
  }

  /** What is the money for? */
  fundingRequestFor(): Said {
    return this.#formatter.say('funding-request-for', null, null);
  }

  /** Respectful questions, useful numbers and tested screenings */
  fundingRequestForData(): Said {
    return this.#formatter.say('funding-request-for-data', null, null);
  }

  /** Training that goes on all year */
  fundingRequestForTraining(): Said {
    return this.#formatter.say('funding-request-for-training', null, null);
  }

  /** Finding and keeping staff and volunteers */
  fundingRequestForStaff(): Said {
    return this.#formatter.say('funding-request-for-staff', null, null);
  }

  /** What keeps communities strong */
  fundingRequestForStrengths(): Said {
    return this.#formatter.say('funding-request-for-strengths', null, null);
  }

  /** Help in people’s own languages */
  fundingRequestForLanguage(): Said {
    return this.#formatter.say('funding-request-for-language', null, null);
  }

  /** A list of support for everyone we serve */
  fundingRequestForList(): Said {
    return this.#formatter.say('funding-request-for-list', null, null);
  }

  /** Name of your organization */
  fundingRequestOrganization(): Said {
    return this.#formatter.say('funding-request-organization', null, null);
  }

  /** Whom do you ask for money? */
  fundingRequestFunder(): Said {
    return this.#formatter.say('funding-request-funder', null, null);
  }

  /** How much do you ask for? */
  fundingRequestAmount(): Said {
    return this.#formatter.say('funding-request-amount', null, null);
  }

  /** Such as: $5,000 for one year */
  fundingRequestAmountHint(): Said {
    return this.#formatter.say('funding-request-amount', 'hint', null);
  }

  /** In your own words: what have you seen? */
  fundingRequestOwn(): Said {
    return this.#formatter.say('funding-request-own', null, null);
  }

  /** Write nothing by which others could know who somebody is. */
  fundingRequestOwnHint(): Said {
    return this.#formatter.say('funding-request-own', 'hint', null);
  }

  /** To: { $funder } */
  fundingRequestTo(args: { funder: string }): Said {
    return this.#formatter.say('funding-request-to', null, args);
  }

  /** { $organization } asks you for { $amount }. */
  fundingRequestAsk(args: { amount: string; organization: string }): Said {
    return this.#formatter.say('funding-request-ask', null, args);
  }

  /** When forms do not fit people, their needs stay unseen. We will ask everyone with respect, and let people describe themselves. We will use screenings that were tested in their languages. We publish no number under 10. */
  fundingRequestDataText(): Said {
    return this.#formatter.say('funding-request-data-text', null, null);
  }

  /** Care gets better when those who give it keep learning. The money pays trainers from the communities we serve, and the time that staff need to learn. */
  fundingRequestTrainingText(): Said {
    return this.#formatter.say('funding-request-training-text', null, null);
  }

  /** People look for helpers who know their language and their life. The money pays for fair wages, guidance, rest and room to grow. We never hire or refuse anybody because of race. */
  fundingRequestStaffText(): Said {
    return this.#formatter.say('funding-request-staff-text', null, null);
  }

  /** Family, elders, faith, language and culture help people stay well. The money goes to groups that communities lead themselves. Each practice is named as theirs. */
  fundingRequestStrengthsText(): Said {
    return this.#formatter.say('funding-request-strengths-text', null, null);
  }

  /** Nobody can be helped in words they do not understand. The money pays for interpreters and bilingual staff. It also pays people who write and check papers in their own language. */
  fundingRequestLanguageText(): Said {
    return this.#formatter.say('funding-request-language-text', null, null);
  }

  /** Help is of no use if nobody can find it. The money pays people to call each place and check each entry. It also pays for printing the list in many languages. */
  fundingRequestListText(): Said {
    return this.#formatter.say('funding-request-list-text', null, null);
  }

  /** What we will do, by when, and what each part costs: */
  fundingRequestPlan(): Said {
    return this.#formatter.say('funding-request-plan', null, null);
  }

  /** Who from our communities planned this with us: */
  fundingRequestVoice(): Said {
    return this.#formatter.say('funding-request-voice', null, null);
  }

  /** How we will know that it helped: */
  fundingRequestKnow(): Said {
    return this.#formatter.say('funding-request-know', null, null);
  }

  /** We will tell you what worked and what did not. We will never name the people we serve. */
  fundingRequestReport(): Said {
    return this.#formatter.say('funding-request-report', null, null);
  }

  /** Name, signature, and how to reach us: */
  fundingRequestSign(): Said {
    return this.#formatter.say('funding-request-sign', null, null);
  }

  /** This work answers Mental Health America’s “Calls to Action for BIPOC Mental Health” (mhanational.org). */
  fundingRequestCall(): Said {
    return this.#formatter.say('funding-request-call', null, null);
  }

  /** Staying humble: ten questions for a month */
  humilityName(): Said {
    return this.#formatter.say('humility-name', null, null);
  }

  /** Short questions about listening, power and mistakes. Each person writes for themselves. */
  humilityNameAbout(): Said {
    return this.#formatter.say('humility-name', 'about', null);
  }

  /** Take two or three a week. Keep this sheet for yourself. Nobody collects it. */
  humilityHow(): Said {
    return this.#formatter.say('humility-how', null, null);
  }

  /** We want to be culturally humble and responsive. We are never done with that. */
  humilityNever(): Said {
    return this.#formatter.say('humility-never', null, null);
  }

  /** When did I stop listening this week? What did I miss? */
  humilityListen(): Said {
    return this.#formatter.say('humility-listen', null, null);
  }

  /** Who talked most today? Who was not heard? */
  humilitySilent(): Said {
    return this.#formatter.say('humility-silent', null, null);
  }

  /** What did I believe about someone before they spoke? */
  humilityGuess(): Said {
    return this.#formatter.say('humility-guess', null, null);
  }

  /** What power do I have here, such as keys, files, money or the last word? Who feels it? */
  humilityPower(): Said {
    return this.#formatter.say('humility-power', null, null);
  }

  /** Which rule of ours is easy for me and hard for others? */
  humilityRule(): Said {
    return this.#formatter.say('humility-rule', null, null);
  }

  /** Which word did I use for people that they do not use for themselves? */
  humilityWord(): Said {
    return this.#formatter.say('humility-word', null, null);
  }

  /** When did I hurt someone by mistake? How did I say sorry, and what did I change? */
  humilityMistake(): Said {
    return this.#formatter.say('humility-mistake', null, null);
  }

  /** What did someone I serve teach me? Did I thank them? */
  humilityTaught(): Said {
    return this.#formatter.say('humility-taught', null, null);
  }

  /** Which practice that I use comes from another community? Did I say so? */
  humilityCredit(): Said {
    return this.#formatter.say('humility-credit', null, null);
  }

  /** Who tells me honestly when I am wrong? How do I make that safe for them? */
  humilityHonest(): Said {
    return this.#formatter.say('humility-honest', null, null);
  }

  /** Job ad checklist */
  jobAdName(): Said {
    return this.#formatter.say('job-ad-name', null, null);
  }

  /** For finding practitioners and volunteers whom your communities trust, with room for your numbers. */
  jobAdNameAbout(): Said {
    return this.#formatter.say('job-ad-name', 'about', null);
  }

  /** It says the pay. For volunteers, it says which costs you pay back. */
  jobAdPay(): Said {
    return this.#formatter.say('job-ad-pay', null, null);
  }

  /** It asks only for what the work needs. What people have learned from life counts. */
  jobAdNeeds(): Said {
    return this.#formatter.say('job-ad-needs', null, null);
  }

  /** It names a second language as a skill, and you pay for that skill. */
  jobAdLanguages(): Said {
    return this.#formatter.say('job-ad-languages', null, null);
  }

  /** It says who guides new people, and how they can learn and move up. */
  jobAdGrowth(): Said {
    return this.#formatter.say('job-ad-growth', null, null);
  }

  /** It goes where your communities look: their papers, radio, groups and homes of faith. */
  jobAdPlaces(): Said {
    return this.#formatter.say('job-ad-places', null, null);
  }

  /** Several people choose together. Some come from the community and are paid for it. */
  jobAdPanel(): Said {
    return this.#formatter.say('job-ad-panel', null, null);
  }

  /** Everyone gets the same questions. An interpreter or other access help is offered to all. */
  jobAdSame(): Said {
    return this.#formatter.say('job-ad-same', null, null);
  }

  /** Reach more people, then choose fairly. Never hire or refuse anybody because of race, faith, gender or disability. */
  jobAdFair(): Said {
    return this.#formatter.say('job-ad-fair', null, null);
  }

  /** Our numbers, on paper */
  jobAdNumbers(): Said {
    return this.#formatter.say('job-ad-numbers', null, null);
  }

  /** Count only what people told you about themselves. Nobody has to tell. */
  jobAdTold(): Said {
    return this.#formatter.say('job-ad-told', null, null);
  }

  /** Never publish a number under 10, or numbers from which it can be worked out. */
  jobAdSmall(): Said {
    return this.#formatter.say('job-ad-small', null, null);
  }

  /** Applied: how many practitioners, how many volunteers? */
  jobAdApplied(): Said {
    return this.#formatter.say('job-ad-applied', null, null);
  }

  /** Began: how many practitioners, how many volunteers? */
  jobAdBegan(): Said {
    return this.#formatter.say('job-ad-began', null, null);
  }

  /** Still here after one year: how many practitioners, how many volunteers? */
  jobAdStayed(): Said {
    return this.#formatter.say('job-ad-stayed', null, null);
  }

  /** Now leading: how many practitioners, how many volunteers? */
  jobAdLead(): Said {
    return this.#formatter.say('job-ad-lead', null, null);
  }

  /** Where do we lose people? What will we change? */
  jobAdGap(): Said {
    return this.#formatter.say('job-ad-gap', null, null);
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

  /** Touch the screen or press any key to begin */
  kioskTouch(): Said {
    return this.#formatter.say('kiosk-touch', null, null);
  }

  /** What you do here is erased when you leave. */
  kioskErases(): Said {
    return this.#formatter.say('kiosk-erases', null, null);
  }

  /** This center counts which kinds of help people look for, and in which language. The numbers are changed a little on purpose. It never keeps what you type or who you are. Crisis, violence and immigration are never counted. */
  kioskTally(): Said {
    return this.#formatter.say('kiosk-tally', null, null);
  }

  /** I am done: erase */
  kioskDone(): Said {
    return this.#formatter.say('kiosk-done', null, null);
  }

  /** Ends your visit and erases what you did here. */
  kioskDoneAbout(): Said {
    return this.#formatter.say('kiosk-done-about', null, null);
  }

  /** Are you still here? */
  kioskWarningTitle(): Said {
    return this.#formatter.say('kiosk-warning-title', null, null);
  }

  /**
   * { $seconds ->
   *         [one] Your visit will be erased in { $seconds } second.
   *        *[other] Your visit will be erased in { $seconds } seconds.
   *     }
   */
  kioskWarningLeft(args: { seconds: number }): Said {
    return this.#formatter.say('kiosk-warning-left', null, args);
  }

  /** Touch the screen or press any key to go on. */
  kioskWarningHow(): Said {
    return this.#formatter.say('kiosk-warning-how', null, null);
  }

  /** I am still here */
  kioskStay(): Said {
    return this.#formatter.say('kiosk-stay', null, null);
  }

  /** The sheet comes out of the center's printer. Take it with you: whoever passes can read what lies in the tray. */
  kioskPrintAbout(): Said {
    return this.#formatter.say('kiosk-print-about', null, null);
  }

  /** This center does not print here. You can read the number from the screen, or scan the square code with a phone. */
  kioskPrintNone(): Said {
    return this.#formatter.say('kiosk-print-none', null, null);
  }

  /** For staff */
  kioskStaffTitle(): Said {
    return this.#formatter.say('kiosk-staff-title', null, null);
  }

  /** This part opens with a number. Visitors do not need it. */
  kioskStaffAbout(): Said {
    return this.#formatter.say('kiosk-staff-about', null, null);
  }

  /** PIN */
  kioskStaffPin(): Said {
    return this.#formatter.say('kiosk-staff-pin', null, null);
  }

  /** Look for newer packs */
  kioskStaffUpdate(): Said {
    return this.#formatter.say('kiosk-staff-update', null, null);
  }

  /** Close the program */
  kioskStaffClose(): Said {
    return this.#formatter.say('kiosk-staff-close', null, null);
  }

  /** Done. */
  kioskStaffDone(): Said {
    return this.#formatter.say('kiosk-staff-done', null, null);
  }

  /** That is not the number. */
  kioskStaffWrong(): Said {
    return this.#formatter.say('kiosk-staff-wrong', null, null);
  }

  /** It is too early to try again. */
  kioskStaffEarly(): Said {
    return this.#formatter.say('kiosk-staff-early', null, null);
  }

  /**
   * { $minutes ->
   *         [one] Try again in { $minutes } minute.
   *        *[other] Try again in { $minutes } minutes.
   *     }
   */
  kioskStaffWait(args: { minutes: number }): Said {
    return this.#formatter.say('kiosk-staff-wait', null, args);
  }

  /** Show what was counted */
  kioskStaffTally(): Said {
    return this.#formatter.say('kiosk-staff-tally', null, null);
  }

  /** Put the numbers on the USB stick */
  kioskStaffTake(): Said {
    return this.#formatter.say('kiosk-staff-take', null, null);
  }

  /** Saved on the USB stick: { $file } */
  kioskStaffTaken(args: { file: string }): Said {
    return this.#formatter.say('kiosk-staff-taken', null, args);
  }

  /** What people did not find, { $quarter } */
  kioskTallyTitle(args: { quarter: string }): Said {
    return this.#formatter.say('kiosk-tally-title', null, args);
  }

  /** The first three months are not over yet. Numbers can be shown after that. */
  kioskTallyEarly(): Said {
    return this.#formatter.say('kiosk-tally-early', null, null);
  }

  /** There is no number large enough to be shown. */
  kioskTallyNone(): Said {
    return this.#formatter.say('kiosk-tally-none', null, null);
  }

  /** Looked for */
  kioskTallyNeed(): Said {
    return this.#formatter.say('kiosk-tally-need', null, null);
  }

  /** Language */
  kioskTallyLanguage(): Said {
    return this.#formatter.say('kiosk-tally-language', null, null);
  }

  /** Not found */
  kioskTallyNotFound(): Said {
    return this.#formatter.say('kiosk-tally-not-found', null, null);
  }

  /** Found */
  kioskTallyFound(): Said {
    return this.#formatter.say('kiosk-tally-found', null, null);
  }

  /** below { $least } */
  kioskTallyHidden(args: { least: number }): Said {
    return this.#formatter.say('kiosk-tally-hidden', null, args);
  }

  /** may be chance */
  kioskTallyDoubt(): Said {
    return this.#formatter.say('kiosk-tally-doubt', null, null);
  }

  /** Every number was changed a little on purpose. Most true numbers are at most { $margin } higher or lower. They are made so that nobody can tell from them who was here. */
  kioskTallyAbout(args: { margin: number }): Said {
    return this.#formatter.say('kiosk-tally-about', null, args);
  }

  /** Other languages */
  kioskTallyOther(): Said {
    return this.#formatter.say('kiosk-tally-other', null, null);
  }

  /** Put a one-page summary on the USB stick */
  kioskStaffBrief(): Said {
    return this.#formatter.say('kiosk-staff-brief', null, null);
  }

  /** Print a one-page summary */
  kioskStaffBriefPrint(): Said {
    return this.#formatter.say('kiosk-staff-brief-print', null, null);
  }

  /** What people needed here and did not find */
  kioskBriefTitle(): Said {
    return this.#formatter.say('kiosk-brief-title', null, null);
  }

  /** At a shared computer in this community center, people look for help with mental health in their own language. This page shows what they looked for while the computer knew of no help in that language. */
  kioskBriefWhat(): Said {
    return this.#formatter.say('kiosk-brief-what', null, null);
  }

  /** How many visits ended without help in that language. The longer the bar, the more visits. An empty bar may be chance. */
  kioskBriefTable(): Said {
    return this.#formatter.say('kiosk-brief-table', null, null);
  }

  /** No number of these three months is large enough to be shown. That protects the people who were here: a small number could point to one of them. It does not mean that nobody needed anything. */
  kioskBriefNone(): Said {
    return this.#formatter.say('kiosk-brief-none', null, null);
  }

  /** What these numbers are */
  kioskBriefAre(): Said {
    return this.#formatter.say('kiosk-brief-are', null, null);
  }

  /** They count visits, not people. Someone who came twice counts twice, and one visit can count for up to three kinds of help. */
  kioskBriefVisits(): Said {
    return this.#formatter.say('kiosk-brief-visits', null, null);
  }

  /** Numbers below { $least } are hidden, and there are no totals. So nobody can work out a hidden number. */
  kioskBriefHidden(args: { least: number }): Said {
    return this.#formatter.say('kiosk-brief-hidden', null, args);
  }

  /** What these numbers are not */
  kioskBriefAreNot(): Said {
    return this.#formatter.say('kiosk-brief-are-not', null, null);
  }

  /** Crisis, violence and immigration are never counted. This page says nothing about how many people need help with them. */
  kioskBriefNever(): Said {
    return this.#formatter.say('kiosk-brief-never', null, null);
  }

  /** This page is not a full picture. It shows the largest numbers only, and people who never used this computer are not in them. */
  kioskBriefAbsent(): Said {
    return this.#formatter.say('kiosk-brief-absent', null, null);
  }

  /** Made on { $date } with { -app-name }. */
  kioskBriefMade(args: { date: string }): Said {
    return this.#formatter.say('kiosk-brief-made', null, args);
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

  /** If somebody comes into the room */
  leaveToldTitle(): Said {
    return this.#formatter.say('leave-told-title', null, null);
  }

  /** Press “Leave quickly”, or press the Shift key three times. A blank page covers the screen at once, and what you did here is forgotten. */
  leaveToldHow(): Said {
    return this.#formatter.say('leave-told-how', null, null);
  }

  /** Press “Leave quickly”. A blank page covers the screen at once, and what you did here is forgotten. */
  leaveToldButton(): Said {
    return this.#formatter.say('leave-told-button', null, null);
  }

  /** It cannot hide that this program is on the computer, or what somebody has already seen. */
  leaveToldNot(): Said {
    return this.#formatter.say('leave-told-not', null, null);
  }

  /** I understand */
  leaveToldRead(): Said {
    return this.#formatter.say('leave-told-read', null, null);
  }

  /** Write to the people who decide */
  letterName(): Said {
    return this.#formatter.say('letter-name', null, null);
  }

  /** Choose a topic and your reasons. You get a letter, words for a phone call, words for a meeting, or a short post. */
  letterNameAbout(): Said {
    return this.#formatter.say('letter-name', 'about', null);
  }

  /** What should change? */
  letterTopic(): Said {
    return this.#formatter.say('letter-topic', null, null);
  }

  /** Mental health help in people’s own languages */
  letterTopicLanguage(): Said {
    return this.#formatter.say('letter-topic-language', null, null);
  }

  /** Training for staff in respect and culture */
  letterTopicTraining(): Said {
    return this.#formatter.say('letter-topic-training', null, null);
  }

  /** Clear information about mental health */
  letterTopicLiteracy(): Said {
    return this.#formatter.say('letter-topic-literacy', null, null);
  }

  /** People in schools who help with mental health */
  letterTopicSchool(): Said {
    return this.#formatter.say('letter-topic-school', null, null);
  }

  /** Fair and safe counting of who gets help */
  letterTopicData(): Said {
    return this.#formatter.say('letter-topic-data', null, null);
  }

  /** Money for community support */
  letterTopicCommunity(): Said {
    return this.#formatter.say('letter-topic-community', null, null);
  }

  /** Languages on crisis lines */
  letterTopicCrisis(): Said {
    return this.#formatter.say('letter-topic-crisis', null, null);
  }

  /** Fair pay for peer and community workers */
  letterTopicPeers(): Said {
    return this.#formatter.say('letter-topic-peers', null, null);
  }

  /** What do you want to make? */
  letterAs(): Said {
    return this.#formatter.say('letter-as', null, null);
  }

  /** This program sends nothing. You send it, read it aloud or post it yourself. */
  letterAsHint(): Said {
    return this.#formatter.say('letter-as', 'hint', null);
  }

  /** A letter */
  letterAsLetter(): Said {
    return this.#formatter.say('letter-as-letter', null, null);
  }

  /** Words for a phone call */
  letterAsPhone(): Said {
    return this.#formatter.say('letter-as-phone', null, null);
  }

  /** Words for a meeting, two minutes at most */
  letterAsComment(): Said {
    return this.#formatter.say('letter-as-comment', null, null);
  }

  /** A short post, 280 characters at most */
  letterAsPost(): Said {
    return this.#formatter.say('letter-as-post', null, null);
  }

  /** Who is it for? */
  letterTo(): Said {
    return this.#formatter.say('letter-to', null, null);
  }

  /** Choose one that can decide this. You can make another text for another office. */
  letterToHint(): Said {
    return this.#formatter.say('letter-to', 'hint', null);
  }

  /** A lawmaker, in your state or in Congress */
  letterToLawmaker(): Said {
    return this.#formatter.say('letter-to-lawmaker', null, null);
  }

  /** A county board or a city council */
  letterToBoard(): Said {
    return this.#formatter.say('letter-to-board', null, null);
  }

  /** A school board */
  letterToSchool(): Said {
    return this.#formatter.say('letter-to-school', null, null);
  }

  /** A hospital or a clinic */
  letterToClinic(): Said {
    return this.#formatter.say('letter-to-clinic', null, null);
  }

  /** A health insurance company */
  letterToInsurer(): Said {
    return this.#formatter.say('letter-to-insurer', null, null);
  }

  /** Why does it matter to you? */
  letterWhy(): Said {
    return this.#formatter.say('letter-why', null, null);
  }

  /** Tick only what is true and what others may know. An office may keep your letter and show it to others. Two or three reasons are enough. */
  letterWhyHint(): Said {
    return this.#formatter.say('letter-why', 'hint', null);
  }

  /** I or someone in my family needed help, and it was hard to get. */
  letterWhyNeeded(): Said {
    return this.#formatter.say('letter-why-needed', null, null);
  }

  /** Nobody offered us an interpreter when we needed one. */
  letterWhyInterpreter(): Said {
    return this.#formatter.say('letter-why-interpreter', null, null);
  }

  /** A child had to interpret for an adult about very private things. */
  letterWhyChild(): Said {
    return this.#formatter.say('letter-why-child', null, null);
  }

  /** The people who should help did not understand where I come from. */
  letterWhyCulture(): Said {
    return this.#formatter.say('letter-why-culture', null, null);
  }

  /** I was treated worse because of my race, my language or where I come from. */
  letterWhyRace(): Said {
    return this.#formatter.say('letter-why-race', null, null);
  }

  /** I was treated worse because of whom I love or who I am. */
  letterWhyLove(): Said {
    return this.#formatter.say('letter-why-love', null, null);
  }

  /** I could not pay for help, or my insurance did not pay. */
  letterWhyCost(): Said {
    return this.#formatter.say('letter-why-cost', null, null);
  }

  /** I had to wait too long for help. */
  letterWhyWait(): Said {
    return this.#formatter.say('letter-why-wait', null, null);
  }

  /** People near me do not ask for help. They are afraid of how they will be treated. */
  letterWhyFear(): Said {
    return this.#formatter.say('letter-why-fear', null, null);
  }

  /** I support other people in my community, and there is too little help for them. */
  letterWhyHelper(): Said {
    return this.#formatter.say('letter-why-helper', null, null);
  }

  /** A student I know needed someone to talk to at school, and nobody was there. */
  letterWhyStudent(): Said {
    return this.#formatter.say('letter-why-student', null, null);
  }

  /** In your own words, if you want */
  letterOwn(): Said {
    return this.#formatter.say('letter-own', null, null);
  }

  /** This program never translates your words. They stay in the language in which you write them. Leave out other people’s names. Write nothing about immigration papers. */
  letterOwnHint(): Said {
    return this.#formatter.say('letter-own', 'hint', null);
  }

  /** Name of the office or person */
  letterOffice(): Said {
    return this.#formatter.say('letter-office', null, null);
  }

  /** For example: the school board. If you leave it empty, you can write it in by hand. The sheet “Find out who decides” helps you. */
  letterOfficeHint(): Said {
    return this.#formatter.say('letter-office', 'hint', null);
  }

  /** Your name */
  letterWriter(): Said {
    return this.#formatter.say('letter-writer', null, null);
  }

  /** You can leave it empty and write it in by hand. */
  letterWriterHint(): Said {
    return this.#formatter.say('letter-writer', 'hint', null);
  }

  /** Where you live */
  letterPlace(): Said {
    return this.#formatter.say('letter-place', null, null);
  }

  /** A town or a ZIP code is enough. */
  letterPlaceHint(): Said {
    return this.#formatter.say('letter-place', 'hint', null);
  }

  /** { $date } */
  letterDate(args: { date: string }): Said {
    return this.#formatter.say('letter-date', null, args);
  }

  /** Dear { $office }, */
  letterDear(args: { office: string }): Said {
    return this.#formatter.say('letter-dear', null, args);
  }

  /** My name is { $writer }. I live in { $place }. */
  letterIAm(args: { place: string; writer: string }): Said {
    return this.#formatter.say('letter-i-am', null, args);
  }

  /** Hello. I have a message for { $office }. */
  letterPhoneHello(args: { office: string }): Said {
    return this.#formatter.say('letter-phone-hello', null, args);
  }

  /** Why this matters to me */
  letterWhyTitle(): Said {
    return this.#formatter.say('letter-why-title', null, null);
  }

  /** You vote on laws and on public money. That is why I ask you. */
  letterPowerLawmaker(): Said {
    return this.#formatter.say('letter-power-lawmaker', null, null);
  }

  /** You decide on local money, local services and contracts. That is why I ask you. */
  letterPowerBoard(): Said {
    return this.#formatter.say('letter-power-board', null, null);
  }

  /** You decide on the money and the staff of our schools. That is why I ask you. */
  letterPowerSchool(): Said {
    return this.#formatter.say('letter-power-school', null, null);
  }

  /** You decide whom you hire and how people are treated in your care. That is why I ask you. */
  letterPowerClinic(): Said {
    return this.#formatter.say('letter-power-clinic', null, null);
  }

  /** You decide which help you pay for, and for whom it is easy to get. That is why I ask you. */
  letterPowerInsurer(): Said {
    return this.#formatter.say('letter-power-insurer', null, null);
  }

  /** Section 1557 of the Affordable Care Act (42 U.S.C. 18116) forbids discrimination by national origin in health programs that get federal money. The federal rule under it (45 CFR part 92) is about language, too. It says that help with language is free, and that interpreters must be qualified. */
  letterLaw1557(): Said {
    return this.#formatter.say('letter-law-1557', null, null);
  }

  /** Title VI of the Civil Rights Act of 1964 (42 U.S.C. 2000d) forbids discrimination by race, color or national origin in every program that gets federal money. */
  letterLawTitleVi(): Said {
    return this.#formatter.say('letter-law-title-vi', null, null);
  }

  /** Federal law, as read in November and December 2025. This is not legal advice. */
  letterLawNote(): Said {
    return this.#formatter.say('letter-law-note', null, null);
  }

  /** Please write to me within 30 days. Tell me what you will do, and by when. If someone else decides this, please tell me who. Thank you for reading my letter. */
  letterAnswer(): Said {
    return this.#formatter.say('letter-answer', null, null);
  }

  /** Sincerely, { $writer } */
  letterSign(args: { writer: string }): Said {
    return this.#formatter.say('letter-sign', null, args);
  }

  /** You can reach me here: */
  letterReach(): Said {
    return this.#formatter.say('letter-reach', null, null);
  }

  /** Please write this down and pass it on. When can I hear what will be done? Thank you. */
  letterPhoneEnd(): Said {
    return this.#formatter.say('letter-phone-end', null, null);
  }

  /** Please answer my questions at your next meeting. If someone else decides this, please tell us who. Thank you. */
  letterCommentEnd(): Said {
    return this.#formatter.say('letter-comment-end', null, null);
  }

  /** Read this slowly. If a machine answers, leave it as a message. You may ask: “Can you find an interpreter for me?” */
  letterPhoneHow(): Said {
    return this.#formatter.say('letter-phone-how', null, null);
  }

  /** Before the meeting, ask how to sign up to speak, and ask for an interpreter. Read this aloud once with a clock. If it takes more than two minutes, use fewer reasons. */
  letterCommentHow(): Said {
    return this.#formatter.say('letter-comment-how', null, null);
  }

  /** Everyone may read a post, also people who know you. Post it only if that is safe for you. */
  letterPostHow(): Said {
    return this.#formatter.say('letter-post-how', null, null);
  }

  /** It is hard to talk about pain in a language that you do not know well. About 26 million people in the United States speak English less than very well (KFF, numbers of 2021). Too often, forms, phone lines and staff use only English. Some people must bring a child or a relative to interpret. Then they leave out what hurts most, or they stay away. */
  letterWhatLanguage(): Said {
    return this.#formatter.say('letter-what-language', null, null);
  }

  /** I ask for three things within one year. First, every mental health service offers a free, qualified interpreter at each visit. Second, forms are in the languages that people near us speak, checked by someone who knows the language. Third, it is published every year how many people asked for an interpreter, and how many got one. */
  letterAskLanguage(): Said {
    return this.#formatter.say('letter-ask-language', null, null);
  }

  /** I am calling about interpreters in mental health care. Too many people must explain their pain in English. Please make sure that every visit can have a free, qualified interpreter. Please also publish how many people asked for one, and how many got one. */
  letterPhoneLanguage(): Said {
    return this.#formatter.say('letter-phone-language', null, null);
  }

  /** I speak about language in mental health care. Nobody should need good English to get help. No child should have to interpret for a parent. Please tell us: For which languages are there interpreters today? How many people asked for one last year, and how many got one? By what date will everyone who asks get one? */
  letterCommentLanguage(): Said {
    return this.#formatter.say('letter-comment-language', null, null);
  }

  /** Nobody should need good English to get mental health care. We ask for a free, qualified interpreter at every visit. And for public numbers: who asked, and who got one? */
  letterPostLanguage(): Said {
    return this.#formatter.say('letter-post-language', null, null);
  }

  /** People do not come back to a place where they feel judged. People of color meet this too often. So do queer and trans people. Staff may not know what family, faith or racism mean in a person’s life. One short course does not change that. Nobody is ever done with learning about other people’s lives. */
  letterWhatTraining(): Said {
    return this.#formatter.say('letter-what-training', null, null);
  }

  /** I ask for culturally responsive training for all mental health staff, every year, in paid work time. It teaches staff to ask, to listen, and to respect where a person comes from. People from the communities plan it and teach it, and they are paid. Every year, patients are asked if they felt respected. The answers are published without names. */
  letterAskTraining(): Said {
    return this.#formatter.say('letter-ask-training', null, null);
  }

  /** I am calling about training for mental health staff. People stay away where they feel judged for their race, their faith or whom they love. Please support culturally responsive training every year, in paid work time. People from our communities should teach it and be paid for it. */
  letterPhoneTraining(): Said {
    return this.#formatter.say('letter-phone-training', null, null);
  }

  /** I speak about respect in mental health care. People who feel judged do not come back. Please tell us: How many hours of culturally responsive training did staff get last year? Who taught it, and were they paid? Does anyone ask patients if they felt respected? By what date will you publish the answers? */
  letterCommentTraining(): Said {
    return this.#formatter.say('letter-comment-training', null, null);
  }

  /** People do not come back where they feel judged. We ask for culturally responsive training for mental health staff, every year, taught by people from our communities. */
  letterPostTraining(): Said {
    return this.#formatter.say('letter-post-training', null, null);
  }

  /** Much of what is written about mental health is long and hard to understand. It often does not say what help costs, who will know about it, or what happens at a first visit. It is often only online and only in English. So people do not learn that there is help, or they are afraid of it. */
  letterWhatLiteracy(): Said {
    return this.#formatter.say('letter-what-literacy', null, null);
  }

  /** I ask for clear information within one year. It says what help there is, what it costs, who will know, and what happens at a first visit. It uses plain words, in the languages that people near us speak. People from the communities test it first, and they are paid. It is free on paper in clinics, schools, libraries and places of worship. */
  letterAskLiteracy(): Said {
    return this.#formatter.say('letter-ask-literacy', null, null);
  }

  /** I am calling about information on mental health. It is often hard to understand, and only in English. Please make it in plain words and in our languages, on paper too. Let people from our communities test it first, and pay them. */
  letterPhoneLiteracy(): Said {
    return this.#formatter.say('letter-phone-literacy', null, null);
  }

  /** I speak about information on mental health. If people cannot understand it, it cannot help them. Please tell us: In which languages do we have it today? Who tests it before it is printed? Where can people without internet get it? By what date will there be paper copies in plain words in our languages? */
  letterCommentLiteracy(): Said {
    return this.#formatter.say('letter-comment-literacy', null, null);
  }

  /** Information that people cannot understand cannot help. We ask for mental health information in plain words and in our languages, on paper too. Let our communities test it. */
  letterPostLiteracy(): Said {
    return this.#formatter.say('letter-post-literacy', null, null);
  }

  /** For many children, school is the only place to meet someone who is trained to help. The American School Counselor Association recommends one counselor for 250 students. In the school year 2022 to 2023, the average in the country was 385 students. Without someone to talk to, children who hurt may be punished instead of helped. */
  letterWhatSchool(): Said {
    return this.#formatter.say('letter-what-school', null, null);
  }

  /** I ask for a plan with dates until there is one counselor for 250 students. A school psychologist or social worker can come to every school. The school looks for workers who speak the students’ languages and know their communities. For each school, it is published how many students there are for each of these workers. Trained helpers, not police, come first when a student is in distress. */
  letterAskSchool(): Said {
    return this.#formatter.say('letter-ask-school', null, null);
  }

  /** I am calling about mental health in our schools. Too many students have nobody to talk to. Please support a plan with dates until there is one counselor for 250 students. Please help to find people who speak the students’ languages. */
  letterPhoneSchool(): Said {
    return this.#formatter.say('letter-phone-school', null, null);
  }

  /** I speak about mental health in our schools. A child who hurts needs someone to talk to, not punishment. Please tell us: How many students are there for each counselor in each school? How many of these workers speak the students’ languages? How long does a student wait? By what date will there be one counselor for 250 students? */
  letterCommentSchool(): Said {
    return this.#formatter.say('letter-comment-school', null, null);
  }

  /** A child who hurts needs someone to talk to, not punishment. We ask for one school counselor for 250 students, and for people who speak the students’ languages. */
  letterPostSchool(): Said {
    return this.#formatter.say('letter-post-school', null, null);
  }

  /** Often nobody can say who waits longest for help, who is turned away, and who does not come back. Small communities vanish in big groups such as “Asian” or “Other”. Then nobody sees what is unfair. But people also fear what happens with their answers. If answers are not safe, people stay away. */
  letterWhatData(): Said {
    return this.#formatter.say('letter-what-data', null, null);
  }

  /** I ask for public numbers every year, by race, community and language. Who asks for help, who waits, and who gets it? Every answer is a free choice, in a person’s own words. Numbers never come with names. Very small groups are not shown, so that nobody can be known. Answers never go to police or immigration offices. People from the communities help to decide what is asked. */
  letterAskData(): Said {
    return this.#formatter.say('letter-ask-data', null, null);
  }

  /** I am calling about who gets mental health help and who does not. Please support counting by race, community and language. Every answer must be a free choice. No answer may go to police or immigration offices. Please publish the numbers every year, without names. */
  letterPhoneData(): Said {
    return this.#formatter.say('letter-phone-data', null, null);
  }

  /** I speak about who gets mental health help and who does not. What is not counted is easy to overlook. Please tell us: Do you know which communities wait longest? Who can see people’s answers, and are they safe from police and immigration offices? By what date will you publish the numbers, without names? */
  letterCommentData(): Said {
    return this.#formatter.say('letter-comment-data', null, null);
  }

  /** Who waits longest for mental health help? We ask for public numbers by race, community and language. No names. Nothing to police or immigration offices. */
  letterPostData(): Said {
    return this.#formatter.say('letter-post-data', null, null);
  }

  /** Many people look for help first with people they trust: in a circle, a neighborhood group or a place of worship. Such groups often work without pay, or with small and short grants. The rules for bigger money are made for big organizations. Sometimes others take over what a community began, and do not name that community. */
  letterWhatCommunity(): Said {
    return this.#formatter.say('letter-what-community', null, null);
  }

  /** I ask for a fixed share of mental health money for groups that come from the communities they serve. Grants last at least three years, and the forms are short and in more than one language. People from the communities help to decide, and they are paid. A program that uses a community’s practice names that community. Every year, it is published how much money went to such groups. */
  letterAskCommunity(): Said {
    return this.#formatter.say('letter-ask-community', null, null);
  }

  /** I am calling about money for community support. Circles and neighborhood groups help many people, often without pay. Please set aside a fixed share of mental health money for them. Please make the grants last at least three years, with short forms. */
  letterPhoneCommunity(): Said {
    return this.#formatter.say('letter-phone-community', null, null);
  }

  /** I speak about community support. Circles and neighborhood groups reach people whom offices do not reach, often without pay. Please tell us: How much mental health money went to such groups last year? Who decided, and were people from the communities there? By what date will a fixed share be set aside for them? */
  letterCommentCommunity(): Said {
    return this.#formatter.say('letter-comment-community', null, null);
  }

  /** Circles and neighborhood groups help with mental health every day, often without pay. We ask for a fixed share of mental health money for them, for three years or more. */
  letterPostCommunity(): Said {
    return this.#formatter.say('letter-post-community', null, null);
  }

  /** A person in danger must be understood at once. On the phone, 988 has interpreters for more than 240 languages. For text and chat, it names English and Spanish (read September 14, 2026). The public should know how well this works. How many people ask for another language? How long do they wait? How many hang up before someone understands them? */
  letterWhatCrisis(): Said {
    return this.#formatter.say('letter-what-crisis', null, null);
  }

  /** I ask that every crisis line with public money publishes some numbers every year. Which languages did people ask for, and how many got help in them? How long did they wait for an interpreter, and how many hung up first? The numbers never show who called. I also ask for interpreters who are trained for crisis calls. And I ask for a plan, with dates, for text and chat in more languages. */
  letterAskCrisis(): Said {
    return this.#formatter.say('letter-ask-crisis', null, null);
  }

  /** I am calling about languages on crisis lines such as 988. A person in danger must be understood at once. Please ask crisis lines to publish which languages people ask for, how long they wait, and how many hang up. It must never show who called. */
  letterPhoneCrisis(): Said {
    return this.#formatter.say('letter-phone-crisis', null, null);
  }

  /** I speak about languages on crisis lines. A person in danger must be understood at once. Please tell us: Which languages do people here ask for when they call? How long do they wait for an interpreter? How many hang up first? By what date will these numbers be public, without showing who called? */
  letterCommentCrisis(): Said {
    return this.#formatter.say('letter-comment-crisis', null, null);
  }

  /** A person in danger must be understood at once. We ask crisis lines for public numbers: which languages people ask for, how long they wait, how many hang up first. */
  letterPostCrisis(): Said {
    return this.#formatter.say('letter-post-crisis', null, null);
  }

  /** Peer workers have lived through mental health problems and support others. Community health workers come from the community they serve. Promotores de salud are among them, a role that comes from Latin America and Latine communities. They reach people whom offices do not reach. Often they get little pay, or none. A federal letter of August 15, 2007 tells states how Medicaid can pay for peer support. */
  letterWhatPeers(): Said {
    return this.#formatter.say('letter-what-peers', null, null);
  }

  /** I ask that peer workers and community health workers are paid as staff. They get a wage that people can live on, paid training and sick leave. Medicaid and other insurance pay for their work. An old conviction or a missing diploma alone does not keep anyone from this work. Every year, it is published how many of these jobs there are, in which languages, and what they pay. */
  letterAskPeers(): Said {
    return this.#formatter.say('letter-ask-peers', null, null);
  }

  /** I am calling about peer workers and community health workers. They reach people whom offices do not reach, often for little or no pay. Please support a wage that people can live on. Please make sure that Medicaid and other insurance pay for their work. */
  letterPhonePeers(): Said {
    return this.#formatter.say('letter-phone-peers', null, null);
  }

  /** I speak about peer workers and community health workers. They help others with what they have lived through, often for little or no pay. Please tell us: How many of them are paid today, and how much? Which languages do they speak? By what date will they be paid as staff? */
  letterCommentPeers(): Said {
    return this.#formatter.say('letter-comment-peers', null, null);
  }

  /** Peer and community health workers reach people whom offices do not reach. We ask for a wage they can live on, paid training, and insurance that pays for their work. */
  letterPostPeers(): Said {
    return this.#formatter.say('letter-post-peers', null, null);
  }

  /** Find out who decides */
  letterWhoName(): Said {
    return this.#formatter.say('letter-who-name', null, null);
  }

  /** How to find names and addresses by phone, at a library or at city hall, without the internet. */
  letterWhoNameAbout(): Said {
    return this.#formatter.say('letter-who-name', 'about', null);
  }

  /** You need no internet for this. A phone call or a visit is enough. You may ask for an interpreter. */
  letterWhoStart(): Said {
    return this.#formatter.say('letter-who-start', null, null);
  }

  /** Congress in Washington */
  letterWhoCongress(): Said {
    return this.#formatter.say('letter-who-congress', null, null);
  }

  /** Congress decides on federal laws and federal money. Call the switchboard, say your ZIP code, and ask for your Senator or Representative. */
  letterWhoCongressHow(): Said {
    return this.#formatter.say('letter-who-congress-how', null, null);
  }

  /** Capitol switchboard: (202) 224-3121 (read in 2017) */
  letterWhoCongressNumber(): Said {
    return this.#formatter.say('letter-who-congress-number', null, null);
  }

  /** To a Senator: The Honorable (name), United States Senate, Washington, DC 20510. To a Representative: The Honorable (name), United States House of Representatives, Washington, DC 20515. */
  letterWhoCongressWrite(): Said {
    return this.#formatter.say('letter-who-congress-write', null, null);
  }

  /** We do not know on which day this was read. Ask if it is still right. */
  letterWhoUndated(): Said {
    return this.#formatter.say('letter-who-undated', null, null);
  }

  /** State, county, city, school or clinic */
  letterWhoLocal(): Said {
    return this.#formatter.say('letter-who-local', null, null);
  }

  /** Go to a public library, or call one. Show or read these questions. You can also ask them at city hall, at the county office or at the office of the school district. */
  letterWhoLibrary(): Said {
    return this.#formatter.say('letter-who-library', null, null);
  }

  /** Who are my state lawmakers, and what are their addresses? This is my ZIP code. */
  letterWhoAskState(): Said {
    return this.#formatter.say('letter-who-ask-state', null, null);
  }

  /** Who decides here about mental health services and the money for them? */
  letterWhoAskMoney(): Said {
    return this.#formatter.say('letter-who-ask-money', null, null);
  }

  /** When and where do they meet next? How can I sign up to speak? */
  letterWhoAskMeeting(): Said {
    return this.#formatter.say('letter-who-ask-meeting', null, null);
  }

  /** Will there be an interpreter for my language? */
  letterWhoAskLanguage(): Said {
    return this.#formatter.say('letter-who-ask-language', null, null);
  }

  /** At a hospital or clinic, ask at the front desk who leads it. For an insurance company, call the number on your card and ask where to send a letter. */
  letterWhoCare(): Said {
    return this.#formatter.say('letter-who-care', null, null);
  }

  /** If you can use the internet */
  letterWhoWeb(): Said {
    return this.#formatter.say('letter-who-web', null, null);
  }

  /** Mental Health America, public policy and action alerts: https://mhanational.org/public-policy */
  letterWhoMha(): Said {
    return this.#formatter.say('letter-who-mha', null, null);
  }

  /** USA.gov, find your elected officials: https://www.usa.gov/elected-officials (we have not read this page ourselves) */
  letterWhoUsa(): Said {
    return this.#formatter.say('letter-who-usa', null, null);
  }

  /** What I found out: name, address, number, next meeting */
  letterWhoFound(): Said {
    return this.#formatter.say('letter-who-found', null, null);
  }

  /** Listen */
  listenButton(): Said {
    return this.#formatter.say('listen-button', null, null);
  }

  /** Reads this screen aloud, or the words you have marked. */
  listenButtonAbout(): Said {
    return this.#formatter.say('listen-button-about', null, null);
  }

  /** Listen to { $name } */
  listenThis(args: { name: string }): Said {
    return this.#formatter.say('listen-this', null, args);
  }

  /** Reading aloud */
  listenRegion(): Said {
    return this.#formatter.say('listen-region', null, null);
  }

  /** Getting the voice ready… */
  listenStarting(): Said {
    return this.#formatter.say('listen-starting', null, null);
  }

  /** Reading aloud */
  listenReading(): Said {
    return this.#formatter.say('listen-reading', null, null);
  }

  /** Pause */
  listenPause(): Said {
    return this.#formatter.say('listen-pause', null, null);
  }

  /** Go on */
  listenGoOn(): Said {
    return this.#formatter.say('listen-go-on', null, null);
  }

  /** Sentence before */
  listenBack(): Said {
    return this.#formatter.say('listen-back', null, null);
  }

  /** Next sentence */
  listenNext(): Said {
    return this.#formatter.say('listen-next', null, null);
  }

  /** Stop */
  listenStop(): Said {
    return this.#formatter.say('listen-stop', null, null);
  }

  /** Speed */
  listenSpeed(): Said {
    return this.#formatter.say('listen-speed', null, null);
  }

  /** Slow */
  listenSpeedSlow(): Said {
    return this.#formatter.say('listen-speed-slow', null, null);
  }

  /** Usual */
  listenSpeedUsual(): Said {
    return this.#formatter.say('listen-speed-usual', null, null);
  }

  /** Fast */
  listenSpeedFast(): Said {
    return this.#formatter.say('listen-speed-fast', null, null);
  }

  /** Faster */
  listenSpeedFaster(): Said {
    return this.#formatter.say('listen-speed-faster', null, null);
  }

  /** That was all. */
  listenDone(): Said {
    return this.#formatter.say('listen-done', null, null);
  }

  /** This computer has no voice for: { $languages }. We did not read those words, because another language's voice would say them wrong. */
  listenNoVoice(args: { languages: string }): Said {
    return this.#formatter.say('listen-no-voice', null, args);
  }

  /** You can ask whoever looks after this computer to add a voice in its settings for speech. A pack with recorded speech can bring one, too. Or someone you trust can read it to you. */
  listenNoVoiceHelp(): Said {
    return this.#formatter.say('listen-no-voice-help', null, null);
  }

  /** This computer has nothing that can read aloud. */
  listenNoProgram(): Said {
    return this.#formatter.say('listen-no-program', null, null);
  }

  /** On Linux, whoever looks after this computer can add the programs speech-dispatcher and espeak-ng. On Windows and Mac, voices are in the system settings. */
  listenNoProgramHelp(): Said {
    return this.#formatter.say('listen-no-program-help', null, null);
  }

  /** The voice does not answer. */
  listenNoAnswer(): Said {
    return this.#formatter.say('listen-no-answer', null, null);
  }

  /** Try again. If it stays silent, check if a speaker or headphones are plugged in. */
  listenNoAnswerHelp(): Said {
    return this.#formatter.say('listen-no-answer-help', null, null);
  }

  /** Reading aloud */
  listenSettings(): Said {
    return this.#formatter.say('listen-settings', null, null);
  }

  /** Speak each thing as I move to it */
  listenMoves(): Said {
    return this.#formatter.say('listen-moves', null, null);
  }

  /** For use with the keys and no screen: Tab moves on, and each thing is spoken. The key F2 switches this on and off on any screen. What you type is spoken too, but never a passphrase. */
  listenMovesAbout(): Said {
    return this.#formatter.say('listen-moves-about', null, null);
  }

  /** Speaking is on. Press Tab to move, Enter to choose, F2 to stop speaking. */
  listenMovesOn(): Said {
    return this.#formatter.say('listen-moves-on', null, null);
  }

  /** Speaking is off. */
  listenMovesOff(): Said {
    return this.#formatter.say('listen-moves-off', null, null);
  }

  /** button */
  listenKindButton(): Said {
    return this.#formatter.say('listen-kind-button', null, null);
  }

  /** link */
  listenKindLink(): Said {
    return this.#formatter.say('listen-kind-link', null, null);
  }

  /** box to tick */
  listenKindCheckBox(): Said {
    return this.#formatter.say('listen-kind-check_box', null, null);
  }

  /** choice */
  listenKindRadio(): Said {
    return this.#formatter.say('listen-kind-radio', null, null);
  }

  /** place to type */
  listenKindField(): Said {
    return this.#formatter.say('listen-kind-field', null, null);
  }

  /** list to choose from */
  listenKindList(): Said {
    return this.#formatter.say('listen-kind-list', null, null);
  }

  /** ticked */
  listenIsTicked(): Said {
    return this.#formatter.say('listen-is-ticked', null, null);
  }

  /** not ticked */
  listenIsNotTicked(): Said {
    return this.#formatter.say('listen-is-not_ticked', null, null);
  }

  /** open */
  listenIsOpen(): Said {
    return this.#formatter.say('listen-is-open', null, null);
  }

  /** closed */
  listenIsClosed(): Said {
    return this.#formatter.say('listen-is-closed', null, null);
  }

  /** you are here */
  listenIsHere(): Said {
    return this.#formatter.say('listen-is-here', null, null);
  }

  /** cannot be used now */
  listenIsOff(): Said {
    return this.#formatter.say('listen-is-off', null, null);
  }

  /** empty */
  listenIsEmpty(): Said {
    return this.#formatter.say('listen-is-empty', null, null);
  }

  /** hidden */
  listenHidden(): Said {
    return this.#formatter.say('listen-hidden', null, null);
  }

  /** What you choose and type here is forgotten when you close this window or leave quickly. */
  makeForgotten(): Said {
    return this.#formatter.say('make-forgotten', null, null);
  }

  /** You can leave this empty. The paper then has a line to write on. */
  makeLineHint(): Said {
    return this.#formatter.say('make-line-hint', null, null);
  }

  /** Your words stand on the paper as you write them. The program does not translate them. */
  makeTextHint(): Said {
    return this.#formatter.say('make-text-hint', null, null);
  }

  /** See it on paper */
  makeSee(): Said {
    return this.#formatter.say('make-see', null, null);
  }

  /** Start again */
  makeAnew(): Said {
    return this.#formatter.say('make-anew', null, null);
  }

  /** English stands first: it is for the office that reads it. Your language stands beside it. */
  makeLeadEnglish(): Said {
    return this.#formatter.say('make-lead-english', null, null);
  }

  /** To keep what you wrote here, open your private notes first and then come back. */
  makeKeepHow(): Said {
    return this.#formatter.say('make-keep-how', null, null);
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

  /** What it can and cannot hide */
  navSafety(): Said {
    return this.#formatter.say('nav-safety', null, null);
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

  /** The library on this computer was damaged. It was set aside, not deleted, and the built-in library is used instead. */
  noticeLibraryDamaged(): Said {
    return this.#formatter.say('notice-library_damaged', null, null);
  }

  /** The library on this computer was made by a newer version of this program. The built-in library is used instead. */
  noticeLibraryTooNew(): Said {
    return this.#formatter.say('notice-library_too_new', null, null);
  }

  /** There is no place to write to on this computer. The built-in library is used instead. */
  noticeLibraryNowhere(): Said {
    return this.#formatter.say('notice-library_nowhere', null, null);
  }

  /** { $file }, line { $line }: this entry cannot be read, so the built-in text is used instead. { $detail } */
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

  /** How did the call go? */
  ownCalledQuestion(): Said {
    return this.#formatter.say('own-called-question', null, null);
  }

  /** Note nothing */
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

  /** The service has ended */
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

  /** If it was your own version of an entry from a list, only the list’s entry is left. */
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

  /** A service that has ended is still shown, so that people know. No number may stand with it. */
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

  /** May others use this practice? */
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

  /** Move up: way { $number } */
  ownWayUpAbout(args: { number: number }): Said {
    return this.#formatter.say('own-way-up-about', null, args);
  }

  /** Move down: way { $number } */
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

  /** The service has ended, so no number may stand here. Take this way away. */
  ownWayEnded(): Said {
    return this.#formatter.say('own-way-ended', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } thing is missing or does not fit:
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

  /** Way { $number } is a number, but the service has ended. */
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

  /** It was written here, on this computer. */
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

  /** Above on this page, we show the first of these. If it matters to you, ask them when you call. */
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

  /** The service has ended */
  ownMistakeEnded(): Said {
    return this.#formatter.say('own-mistake-ended', null, null);
  }

  /** The community it is credited to */
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

  /** This entry was written here. It can be put right here. */
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

  /** Ask kindly, and accept what they tell you. Tick what is still right, and write down what is not. If somebody is busy, call again later. You need not say anything about yourself. */
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

  /** Our lists */
  packsDoorTitle(): Said {
    return this.#formatter.say('packs-door-title', null, null);
  }

  /** Packs */
  packsDoorPacks(): Said {
    return this.#formatter.say('packs-door-packs', null, null);
  }

  /** See what this library is made of. Add newer lists, and make a pack of your own to pass on. */
  packsDoorPacksAbout(): Said {
    return this.#formatter.say('packs-door-packs-about', null, null);
  }

  /** Bring in or give away a list */
  packsDoorBring(): Said {
    return this.#formatter.say('packs-door-bring', null, null);
  }

  /** Take in a spreadsheet or a list from another program. Or save your entries as a file for others. */
  packsDoorBringAbout(): Said {
    return this.#formatter.say('packs-door-bring-about', null, null);
  }

  /** Our own entries */
  packsDoorOwn(): Said {
    return this.#formatter.say('packs-door-own', null, null);
  }

  /** Write down the services you know, and note what you heard when you called. */
  packsDoorOwnAbout(): Said {
    return this.#formatter.say('packs-door-own-about', null, null);
  }

  /** Call sheet */
  packsDoorRound(): Said {
    return this.#formatter.say('packs-door-round', null, null);
  }

  /** Print the entries that most need a call, with words to say on the phone. */
  packsDoorRoundAbout(): Said {
    return this.#formatter.say('packs-door-round-about', null, null);
  }

  /** Packs */
  packsTitle(): Said {
    return this.#formatter.say('packs-title', null, null);
  }

  /** A pack is a list of services in one file. Whoever made it has signed it, so this program notices if anyone changes it on the way. You can carry it on a USB stick: no internet is needed. */
  packsAbout(): Said {
    return this.#formatter.say('packs-about', null, null);
  }

  /** Looking at what is here… */
  packsLoading(): Said {
    return this.#formatter.say('packs-loading', null, null);
  }

  /** In this library */
  packsHereTitle(): Said {
    return this.#formatter.say('packs-here-title', null, null);
  }

  /** The list that came with { -app-name } */
  packsNameBuiltIn(): Said {
    return this.#formatter.say('packs-name-built-in', null, null);
  }

  /** Our own entries */
  packsNameOwn(): Said {
    return this.#formatter.say('packs-name-own', null, null);
  }

  /** Came with the program */
  packsOriginBuiltIn(): Said {
    return this.#formatter.say('packs-origin-built_in', null, null);
  }

  /** Signed pack */
  packsOriginSigned(): Said {
    return this.#formatter.say('packs-origin-signed', null, null);
  }

  /** A list that was brought in */
  packsOriginImported(): Said {
    return this.#formatter.say('packs-origin-imported', null, null);
  }

  /** Written here */
  packsOriginOwn(): Said {
    return this.#formatter.say('packs-origin-own', null, null);
  }

  /** Made by */
  packsFactPublisher(): Said {
    return this.#formatter.say('packs-fact-publisher', null, null);
  }

  /** Version number */
  packsFactNumber(): Said {
    return this.#formatter.say('packs-fact-number', null, null);
  }

  /** Made on */
  packsFactMade(): Said {
    return this.#formatter.say('packs-fact-made', null, null);
  }

  /** Entries */
  packsFactEntries(): Said {
    return this.#formatter.say('packs-fact-entries', null, null);
  }

  /** Check */
  packsFactCheck(): Said {
    return this.#formatter.say('packs-fact-check', null, null);
  }

  /** Terms of use */
  packsFactTerms(): Said {
    return this.#formatter.say('packs-fact-terms', null, null);
  }

  /** Has texts in */
  packsFactLanguages(): Said {
    return this.#formatter.say('packs-fact-languages', null, null);
  }

  /** What it is */
  packsFactSort(): Said {
    return this.#formatter.say('packs-fact-sort', null, null);
  }

  /** Not stated */
  packsTermsUnknown(): Said {
    return this.#formatter.say('packs-terms-unknown', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } entry
   *        *[other] { $count } entries
   *     }
   */
  packsEntries(args: { count: number }): Said {
    return this.#formatter.say('packs-entries', null, args);
  }

  /** Check again by { $date } */
  packsCheckBy(args: { date: string }): Said {
    return this.#formatter.say('packs-check-by', null, args);
  }

  /** Should have been checked again by { $date } */
  packsCheckOverdue(args: { date: string }): Said {
    return this.#formatter.say('packs-check-overdue', null, args);
  }

  /** No date to check again by */
  packsCheckNone(): Said {
    return this.#formatter.say('packs-check-none', null, null);
  }

  /** Show the whole fingerprint */
  packsFingerprintShow(): Said {
    return this.#formatter.say('packs-fingerprint-show', null, null);
  }

  /** This is the long form of the four words. */
  packsFingerprintAbout(): Said {
    return this.#formatter.say('packs-fingerprint-about', null, null);
  }

  /** Remove */
  packsRemove(): Said {
    return this.#formatter.say('packs-remove', null, null);
  }

  /** Go back to the one before */
  packsBack(): Said {
    return this.#formatter.say('packs-back', null, null);
  }

  /** Give away as a file */
  packsGive(): Said {
    return this.#formatter.say('packs-give', null, null);
  }

  /** Open our own entries */
  packsOpenOwn(): Said {
    return this.#formatter.say('packs-open-own', null, null);
  }

  /** Remove “{ $name }”? */
  packsRemoveTitle(args: { name: string }): Said {
    return this.#formatter.say('packs-remove-title', null, args);
  }

  /**
   * { $count ->
   *         [one] Its { $count } entry will leave this library. People will no longer find it here, unless it is also in another list.
   *        *[other] Its { $count } entries will leave this library. People will no longer find them here, unless they are also in another list.
   *     }
   */
  packsRemoveWhat(args: { count: number }): Said {
    return this.#formatter.say('packs-remove-what', null, args);
  }

  /** Your other lists and your own entries stay. The file that it came from is not touched, so you can add it again. */
  packsRemoveKeeps(): Said {
    return this.#formatter.say('packs-remove-keeps', null, null);
  }

  /** Remove it */
  packsRemoveYes(): Said {
    return this.#formatter.say('packs-remove-yes', null, null);
  }

  /** “{ $name }” was removed. */
  packsRemoved(args: { name: string }): Said {
    return this.#formatter.say('packs-removed', null, args);
  }

  /** Go back to the earlier “{ $name }”? */
  packsBackTitle(args: { name: string }): Said {
    return this.#formatter.say('packs-back-title', null, args);
  }

  /** The list will be as it was before its last update. What the update fixed will be wrong again, so do this only if the update is bad. */
  packsBackWhat(): Said {
    return this.#formatter.say('packs-back-what', null, null);
  }

  /** Go back */
  packsBackYes(): Said {
    return this.#formatter.say('packs-back-yes', null, null);
  }

  /** “{ $name }” is as it was before its last update. */
  packsBackDone(args: { name: string }): Said {
    return this.#formatter.say('packs-back-done', null, args);
  }

  /** Add a pack */
  packsAdd(): Said {
    return this.#formatter.say('packs-add', null, null);
  }

  /** Choose the pack’s file. You can look at it first: nothing is installed yet. */
  packsAddChoose(): Said {
    return this.#formatter.say('packs-add-choose', null, null);
  }

  /** Reading the pack… */
  packsAddReading(): Said {
    return this.#formatter.say('packs-add-reading', null, null);
  }

  /** Choose another file */
  packsAddOther(): Said {
    return this.#formatter.say('packs-add-other', null, null);
  }

  /** Do not install it */
  packsAddLeave(): Said {
    return this.#formatter.say('packs-add-leave', null, null);
  }

  /** Done */
  packsAddDone(): Said {
    return this.#formatter.say('packs-add-done', null, null);
  }

  /** Add another pack */
  packsAddAnother(): Said {
    return this.#formatter.say('packs-add-another', null, null);
  }

  /** Who made it? */
  packsOfferWho(): Said {
    return this.#formatter.say('packs-offer-who', null, null);
  }

  /** What is in it? */
  packsOfferWhat(): Said {
    return this.#formatter.say('packs-offer-what', null, null);
  }

  /** The pack says that it comes from: */
  packsOfferSays(): Said {
    return this.#formatter.say('packs-offer-says', null, null);
  }

  /** File: */
  packsOfferFile(): Said {
    return this.#formatter.say('packs-offer-file', null, null);
  }

  /** A whole list */
  packsSortFull(): Said {
    return this.#formatter.say('packs-sort-full', null, null);
  }

  /** Only what changed since an earlier pack */
  packsSortDelta(): Said {
    return this.#formatter.say('packs-sort-delta', null, null);
  }

  /** Corrections to entries in other lists */
  packsSortCorrection(): Said {
    return this.#formatter.say('packs-sort-correction', null, null);
  }

  /** Entries to be taken back at once */
  packsSortRevocation(): Said {
    return this.#formatter.say('packs-sort-revocation', null, null);
  }

  /** You trust this publisher. */
  packsTrustTrusted(): Said {
    return this.#formatter.say('packs-trust-trusted', null, null);
  }

  /** Nobody here knows this publisher yet. */
  packsTrustUnknown(): Said {
    return this.#formatter.say('packs-trust-unknown', null, null);
  }

  /** Stop. This is not the key we know. */
  packsTrustChanged(): Said {
    return this.#formatter.say('packs-trust-changed', null, null);
  }

  /** This publisher has a new key. The old key, which you trust, says so. */
  packsTrustRotated(): Said {
    return this.#formatter.say('packs-trust-rotated', null, null);
  }

  /** Anyone can write any name into a pack. Call the publisher and let them read their four words to you. Use a phone number that you already had, not one that came with the file. */
  packsTrustUnknownHow(): Said {
    return this.#formatter.say('packs-trust-unknown-how', null, null);
  }

  /** Somebody may be using the name “{ $name }” to bring wrong numbers to people. Or the publisher lost the key and made a new one. Only they can tell you. Call them at a number that you already had. */
  packsTrustChangedHow(args: { name: string }): Said {
    return this.#formatter.say('packs-trust-changed-how', null, args);
  }

  /** Trusted here since { $date } */
  packsTrustSince(args: { date: string }): Said {
    return this.#formatter.say('packs-trust-since', null, args);
  }

  /** Compare these four words with the publisher */
  packsWordsCompare(): Said {
    return this.#formatter.say('packs-words-compare', null, null);
  }

  /** The words we know */
  packsWordsKnown(): Said {
    return this.#formatter.say('packs-words-known', null, null);
  }

  /** The words of this pack */
  packsWordsNew(): Said {
    return this.#formatter.say('packs-words-new', null, null);
  }

  /** I compared the words with the publisher. All four are the same. */
  packsTrustCompared(): Said {
    return this.#formatter.say('packs-trust-compared', null, null);
  }

  /** I reached the publisher in a way I knew before. They told me about a new key and read these new words to me. */
  packsTrustChangedCompared(): Said {
    return this.#formatter.say('packs-trust-changed-compared', null, null);
  }

  /** This pack is new here. */
  packsStandingNew(): Said {
    return this.#formatter.say('packs-standing-new', null, null);
  }

  /** This is newer than what you have. */
  packsStandingNewer(): Said {
    return this.#formatter.say('packs-standing-newer', null, null);
  }

  /** You already have this pack. There is nothing to do. */
  packsStandingSame(): Said {
    return this.#formatter.say('packs-standing-same', null, null);
  }

  /** This is older than what you have. */
  packsStandingOlder(): Said {
    return this.#formatter.say('packs-standing-older', null, null);
  }

  /** This pack has the same version number as the one you have, but other contents. It cannot be installed. */
  packsStandingFork(): Said {
    return this.#formatter.say('packs-standing-fork', null, null);
  }

  /** This pack holds only changes, and the list they belong to is not here. It cannot be installed yet. */
  packsStandingNoBase(): Said {
    return this.#formatter.say('packs-standing-no_base', null, null);
  }

  /** You have version number { $installed }. This file is version number { $offered }. */
  packsStandingNumbers(args: { installed: string; offered: string }): Said {
    return this.#formatter.say('packs-standing-numbers', null, args);
  }

  /** An older list can bring back numbers that no longer work. Do this only if the newer list is broken. */
  packsStandingOlderWhy(): Said {
    return this.#formatter.say('packs-standing-older-why', null, null);
  }

  /** One of the two may be a fake. Ask the publisher which one is right. */
  packsStandingForkHow(): Said {
    return this.#formatter.say('packs-standing-fork-how', null, null);
  }

  /** Ask for the whole list, install it, and then come back with this file. */
  packsStandingNoBaseHow(): Said {
    return this.#formatter.say('packs-standing-no-base-how', null, null);
  }

  /** I am staff and want the older list on purpose. */
  packsOlderSure(): Said {
    return this.#formatter.say('packs-older-sure', null, null);
  }

  /**
   * { $count ->
   *         [one] It takes back { $count } entry
   *        *[other] It takes back { $count } entries
   *     }
   */
  packsOfferTakesBack(args: { count: number }): Said {
    return this.#formatter.say('packs-offer-takes-back', null, args);
  }

  /** Install */
  packsInstall(): Said {
    return this.#formatter.say('packs-install', null, null);
  }

  /** Trust this publisher and install */
  packsInstallTrust(): Said {
    return this.#formatter.say('packs-install-trust', null, null);
  }

  /** Trust the new key and install */
  packsInstallNewKey(): Said {
    return this.#formatter.say('packs-install-new-key', null, null);
  }

  /** Install the older list */
  packsInstallOlder(): Said {
    return this.#formatter.say('packs-install-older', null, null);
  }

  /** To do this, first tick the box above. */
  packsInstallFirst(): Said {
    return this.#formatter.say('packs-install-first', null, null);
  }

  /** To do this, first tick both boxes above. */
  packsInstallFirstBoth(): Said {
    return this.#formatter.say('packs-install-first-both', null, null);
  }

  /** “{ $name }” is installed. */
  packsInstalled(args: { name: string }): Said {
    return this.#formatter.say('packs-installed', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } new entry
   *        *[other] { $count } new entries
   *     }
   */
  packsChangesAdded(args: { count: number }): Said {
    return this.#formatter.say('packs-changes-added', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } entry says something new
   *        *[other] { $count } entries say something new
   *     }
   */
  packsChangesChanged(args: { count: number }): Said {
    return this.#formatter.say('packs-changes-changed', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } entry is gone
   *        *[other] { $count } entries are gone
   *     }
   */
  packsChangesRemoved(args: { count: number }): Said {
    return this.#formatter.say('packs-changes-removed', null, args);
  }

  /**
   * { $count ->
   *         [one] { $count } entry is as before
   *        *[other] { $count } entries are as before
   *     }
   */
  packsChangesSame(args: { count: number }): Said {
    return this.#formatter.say('packs-changes-same', null, args);
  }

  /** Nothing in the library changed. */
  packsChangesNone(): Said {
    return this.#formatter.say('packs-changes-none', null, null);
  }

  /** Show their names */
  packsChangesNames(): Said {
    return this.#formatter.say('packs-changes-names', null, null);
  }

  /** New */
  packsChangeAdded(): Said {
    return this.#formatter.say('packs-change-added', null, null);
  }

  /** Changed */
  packsChangeChanged(): Said {
    return this.#formatter.say('packs-change-changed', null, null);
  }

  /** Gone */
  packsChangeRemoved(): Said {
    return this.#formatter.say('packs-change-removed', null, null);
  }

  /** There are more. Only the first ones are named here. */
  packsChangesMore(): Said {
    return this.#formatter.say('packs-changes-more', null, null);
  }

  /** Publishers we trust */
  packsPublishersTitle(): Said {
    return this.#formatter.say('packs-publishers-title', null, null);
  }

  /** You compared the four words of these publishers once. Their next packs do not ask again. */
  packsPublishersAbout(): Said {
    return this.#formatter.say('packs-publishers-about', null, null);
  }

  /** None yet. When you add a pack, you can compare the publisher’s four words and choose to trust it. */
  packsPublishersNone(): Said {
    return this.#formatter.say('packs-publishers-none', null, null);
  }

  /** No longer trust */
  packsForget(): Said {
    return this.#formatter.say('packs-forget', null, null);
  }

  /** No longer trust “{ $name }”? */
  packsForgetTitle(args: { name: string }): Said {
    return this.#formatter.say('packs-forget-title', null, args);
  }

  /** The lists you have from this publisher stay. Their next pack will ask you to compare the four words again. */
  packsForgetWhat(): Said {
    return this.#formatter.say('packs-forget-what', null, null);
  }

  /** No longer trust it */
  packsForgetYes(): Said {
    return this.#formatter.say('packs-forget-yes', null, null);
  }

  /** “{ $name }” is no longer trusted. */
  packsForgotten(args: { name: string }): Said {
    return this.#formatter.say('packs-forgotten', null, args);
  }

  /** A folder to watch */
  packsWatchTitle(): Said {
    return this.#formatter.say('packs-watch-title', null, null);
  }

  /** Newer packs that lie in this folder are installed by themselves, if you trust their publisher. All others wait for you. A shared drive or a USB stick is a good place. */
  packsWatchAbout(): Said {
    return this.#formatter.say('packs-watch-about', null, null);
  }

  /** Choose a folder */
  packsWatchChoose(): Said {
    return this.#formatter.say('packs-watch-choose', null, null);
  }

  /** Choose another folder */
  packsWatchChooseAnother(): Said {
    return this.#formatter.say('packs-watch-choose-another', null, null);
  }

  /** Watching: */
  packsWatchFolder(): Said {
    return this.#formatter.say('packs-watch-folder', null, null);
  }

  /** This folder cannot be read right now. If it is on a USB stick, plug the stick in and look again. */
  packsWatchAway(): Said {
    return this.#formatter.say('packs-watch-away', null, null);
  }

  /** Look now */
  packsWatchNow(): Said {
    return this.#formatter.say('packs-watch-now', null, null);
  }

  /** Stop watching */
  packsWatchStop(): Said {
    return this.#formatter.say('packs-watch-stop', null, null);
  }

  /** Looked just now. */
  packsWatchLooked(): Said {
    return this.#formatter.say('packs-watch-looked', null, null);
  }

  /** No folder is watched any more. */
  packsWatchStopped(): Said {
    return this.#formatter.say('packs-watch-stopped', null, null);
  }

  /** What the last look found */
  packsWatchFound(): Said {
    return this.#formatter.say('packs-watch-found', null, null);
  }

  /** There were no packs in it. */
  packsWatchFoundNone(): Said {
    return this.#formatter.say('packs-watch-found-none', null, null);
  }

  /** Installed */
  packsWatchInstalled(): Said {
    return this.#formatter.say('packs-watch-installed', null, null);
  }

  /** Nothing new */
  packsWatchNothingNew(): Said {
    return this.#formatter.say('packs-watch-nothing_new', null, null);
  }

  /** You decide */
  packsWatchAsks(): Said {
    return this.#formatter.say('packs-watch-asks', null, null);
  }

  /** Not used */
  packsWatchBad(): Said {
    return this.#formatter.say('packs-watch-bad', null, null);
  }

  /** Look at it */
  packsWatchDecide(): Said {
    return this.#formatter.say('packs-watch-decide', null, null);
  }

  /** Make a pack */
  packsMakeTitle(): Said {
    return this.#formatter.say('packs-make-title', null, null);
  }

  /** Put your lists into one file and pass it on. You sign it with your key, so that others can tell it is from you. */
  packsMakeAbout(): Said {
    return this.#formatter.say('packs-make-about', null, null);
  }

  /** Make a pack */
  packsMakeOpen(): Said {
    return this.#formatter.say('packs-make-open', null, null);
  }

  /** Close without saving */
  packsMakeClose(): Said {
    return this.#formatter.say('packs-make-close', null, null);
  }

  /** What goes in? */
  packsMakePartWhat(): Said {
    return this.#formatter.say('packs-make-part-what', null, null);
  }

  /** What is it called? */
  packsMakePartName(): Said {
    return this.#formatter.say('packs-make-part-name', null, null);
  }

  /** Sign and save */
  packsMakePartSign(): Said {
    return this.#formatter.say('packs-make-part-sign', null, null);
  }

  /** Lists that go in */
  packsMakeFrom(): Said {
    return this.#formatter.say('packs-make-from', null, null);
  }

  /** Name of the pack */
  packsMakeName(): Said {
    return this.#formatter.say('packs-make-name', null, null);
  }

  /** For people, like “Help in Example County”. */
  packsMakeNameAbout(): Said {
    return this.#formatter.say('packs-make-name-about', null, null);
  }

  /** Who makes it */
  packsMakePublisher(): Said {
    return this.#formatter.say('packs-make-publisher', null, null);
  }

  /** Your group’s name, as others know you. */
  packsMakePublisherAbout(): Said {
    return this.#formatter.say('packs-make-publisher-about', null, null);
  }

  /** Short name */
  packsMakeId(): Said {
    return this.#formatter.say('packs-make-id', null, null);
  }

  /** Small letters, digits, dots and hyphens. Keep it the same each time you make this pack again. */
  packsMakeIdAbout(): Said {
    return this.#formatter.say('packs-make-id-about', null, null);
  }

  /** Version number */
  packsMakeNumber(): Said {
    return this.#formatter.say('packs-make-number', null, null);
  }

  /** Each time you make this pack again, its version number must be higher. */
  packsMakeNumberAbout(): Said {
    return this.#formatter.say('packs-make-number-about', null, null);
  }

  /** Check again by */
  packsMakeCheck(): Said {
    return this.#formatter.say('packs-make-check', null, null);
  }

  /** After this day, everybody who has the pack sees that its facts should be checked. */
  packsMakeCheckAbout(): Said {
    return this.#formatter.say('packs-make-check-about', null, null);
  }

  /** Terms of use */
  packsMakeTerms(): Said {
    return this.#formatter.say('packs-make-terms', null, null);
  }

  /** What others may do with it, like “CC BY 4.0”. You can leave this empty. */
  packsMakeTermsAbout(): Said {
    return this.#formatter.say('packs-make-terms-about', null, null);
  }

  /** Only what changed since an earlier pack */
  packsMakeSince(): Said {
    return this.#formatter.say('packs-make-since', null, null);
  }

  /** You can leave this empty. If you choose your earlier pack, the new file is small, but it only helps people who have the earlier one. */
  packsMakeSinceAbout(): Said {
    return this.#formatter.say('packs-make-since-about', null, null);
  }

  /** Your secret key */
  packsMakeKey(): Said {
    return this.#formatter.say('packs-make-key', null, null);
  }

  /** No key yet? Make one below first. */
  packsMakeKeyAbout(): Said {
    return this.#formatter.say('packs-make-key-about', null, null);
  }

  /** Password of the key */
  packsMakePassword(): Said {
    return this.#formatter.say('packs-make-password', null, null);
  }

  /** Where to save it */
  packsMakeFolder(): Said {
    return this.#formatter.say('packs-make-folder', null, null);
  }

  /** Make the pack */
  packsMakeSave(): Said {
    return this.#formatter.say('packs-make-save', null, null);
  }

  /** The pack is saved: { $file } */
  packsMade(args: { file: string }): Said {
    return this.#formatter.say('packs-made', null, args);
  }

  /** You can now copy this file and pass it on. When people add it the first time, read your four words to them on the phone. */
  packsMadeNext(): Said {
    return this.#formatter.say('packs-made-next', null, null);
  }

  /** Make another */
  packsMakeAnother(): Said {
    return this.#formatter.say('packs-make-another', null, null);
  }

  /** Please look at these again: */
  packsMakeWrong(): Said {
    return this.#formatter.say('packs-make-wrong', null, null);
  }

  /** Choose at least one list. */
  packsMakeNeedFrom(): Said {
    return this.#formatter.say('packs-make-need-from', null, null);
  }

  /** Give the pack a name. */
  packsMakeNeedName(): Said {
    return this.#formatter.say('packs-make-need-name', null, null);
  }

  /** Write who makes it. */
  packsMakeNeedPublisher(): Said {
    return this.#formatter.say('packs-make-need-publisher', null, null);
  }

  /** The short name may only hold small letters from a to z, digits, dots and hyphens. It begins with a letter or a digit. */
  packsMakeNeedId(): Said {
    return this.#formatter.say('packs-make-need-id', null, null);
  }

  /** The version number must be a whole number, { $least } or higher. */
  packsMakeNeedNumber(args: { least: string }): Said {
    return this.#formatter.say('packs-make-need-number', null, args);
  }

  /** Choose a day that is still to come, or leave it empty. */
  packsMakeNeedDate(): Said {
    return this.#formatter.say('packs-make-need-date', null, null);
  }

  /** Choose your secret key. */
  packsMakeNeedKey(): Said {
    return this.#formatter.say('packs-make-need-key', null, null);
  }

  /** Type the password of the key. */
  packsMakeNeedPassword(): Said {
    return this.#formatter.say('packs-make-need-password', null, null);
  }

  /** Choose where to save it. */
  packsMakeNeedFolder(): Said {
    return this.#formatter.say('packs-make-need-folder', null, null);
  }

  /** Sign a pack that is made */
  packsSignTitle(): Said {
    return this.#formatter.say('packs-sign-title', null, null);
  }

  /** A list can have wardens. These are people who can take a harmful entry back, but only if several of them agree. They sign the same file one after the other: each adds a signature and gives the new file to the next. */
  packsSignAbout(): Said {
    return this.#formatter.say('packs-sign-about', null, null);
  }

  /** Sign a pack */
  packsSignOpen(): Said {
    return this.#formatter.say('packs-sign-open', null, null);
  }

  /** Which pack? */
  packsSignPartWhat(): Said {
    return this.#formatter.say('packs-sign-part-what', null, null);
  }

  /** The pack’s file */
  packsSignPack(): Said {
    return this.#formatter.say('packs-sign-pack', null, null);
  }

  /** Take the newest file, with all signatures so far. It stays as it is: a new file is saved with yours added. */
  packsSignPackAbout(): Said {
    return this.#formatter.say('packs-sign-pack-about', null, null);
  }

  /** Reading the pack… */
  packsSignReading(): Said {
    return this.#formatter.say('packs-sign-reading', null, null);
  }

  /** Read this before you sign. Your signature says that you agree. */
  packsSignRead(): Said {
    return this.#formatter.say('packs-sign-read', null, null);
  }

  /** Add my signature */
  packsSignSave(): Said {
    return this.#formatter.say('packs-sign-save', null, null);
  }

  /** Choose the pack’s file. */
  packsSignNeedPack(): Said {
    return this.#formatter.say('packs-sign-need-pack', null, null);
  }

  /** The pack with your signature is saved: { $file } */
  packsSigned(args: { file: string }): Said {
    return this.#formatter.say('packs-signed', null, args);
  }

  /** Give this file to the next person who has to sign. When all have signed, pass it on. Everybody who has the list can then add it. */
  packsSignedNext(): Said {
    return this.#formatter.say('packs-signed-next', null, null);
  }

  /** Sign another */
  packsSignAnother(): Said {
    return this.#formatter.say('packs-sign-another', null, null);
  }

  /** Take entries back */
  packsTakeTitle(): Said {
    return this.#formatter.say('packs-take-title', null, null);
  }

  /** If an entry can hurt people, do not wait for the next pack. This makes a small file. Wherever it is added, the entries are gone at once, even if an older list brings them again. */
  packsTakeAbout(): Said {
    return this.#formatter.say('packs-take-about', null, null);
  }

  /** Only whoever made the list can do this, or its wardens. If several wardens must agree, one of you makes the file here. The others sign it one after the other, under “Sign a pack that is made”. */
  packsTakeWardens(): Said {
    return this.#formatter.say('packs-take-wardens', null, null);
  }

  /** Take entries back */
  packsTakeOpen(): Said {
    return this.#formatter.say('packs-take-open', null, null);
  }

  /** What is taken back? */
  packsTakePartWhat(): Said {
    return this.#formatter.say('packs-take-part-what', null, null);
  }

  /** The list that holds them */
  packsTakePack(): Said {
    return this.#formatter.say('packs-take-pack', null, null);
  }

  /** Choose a list */
  packsTakeChoose(): Said {
    return this.#formatter.say('packs-take-choose', null, null);
  }

  /** Nobody signs the list that came with { -app-name }. If you sign this file, it works wherever your key is trusted already. */
  packsTakeBuiltIn(): Said {
    return this.#formatter.say('packs-take-built-in', null, null);
  }

  /** Entries */
  packsTakeEntries(): Said {
    return this.#formatter.say('packs-take-entries', null, null);
  }

  /** Write the lasting name of each entry on a line of its own. You find it on the screen “Report a mistake”. A button there also fills this in for you. */
  packsTakeEntriesAbout(): Said {
    return this.#formatter.say('packs-take-entries-about', null, null);
  }

  /** Why */
  packsTakeReason(): Said {
    return this.#formatter.say('packs-take-reason', null, null);
  }

  /** In plain words. Everybody who gets the file can read them, so do not name people who were hurt. */
  packsTakeReasonAbout(): Said {
    return this.#formatter.say('packs-take-reason-about', null, null);
  }

  /** Who signs */
  packsTakeSigner(): Said {
    return this.#formatter.say('packs-take-signer', null, null);
  }

  /** Make the file */
  packsTakeSave(): Said {
    return this.#formatter.say('packs-take-save', null, null);
  }

  /** Choose the list. */
  packsTakeNeedPack(): Said {
    return this.#formatter.say('packs-take-need-pack', null, null);
  }

  /** Write at least one entry. */
  packsTakeNeedEntries(): Said {
    return this.#formatter.say('packs-take-need-entries', null, null);
  }

  /** Write why. */
  packsTakeNeedReason(): Said {
    return this.#formatter.say('packs-take-need-reason', null, null);
  }

  /** Write who signs. */
  packsTakeNeedSigner(): Said {
    return this.#formatter.say('packs-take-need-signer', null, null);
  }

  /** The file is saved: { $file } */
  packsTaken(args: { file: string }): Said {
    return this.#formatter.say('packs-taken', null, args);
  }

  /** The entries are still there, and your signature is the first. If others have to sign too, give the file to the next of them. When all have signed, add it here and pass it on. */
  packsTakenNext(): Said {
    return this.#formatter.say('packs-taken-next', null, null);
  }

  /** Take back more */
  packsTakeAnother(): Said {
    return this.#formatter.say('packs-take-another', null, null);
  }

  /** Do you make this list, or are you one of its wardens? If this entry can hurt people, you can take it back for everybody who has the list. */
  packsTakeHint(): Said {
    return this.#formatter.say('packs-take-hint', null, null);
  }

  /** Take it back */
  packsTakeHintOpen(): Said {
    return this.#formatter.say('packs-take-hint-open', null, null);
  }

  /** Your key */
  packsKeyTitle(): Said {
    return this.#formatter.say('packs-key-title', null, null);
  }

  /** A key is a file with a password. You sign your packs with it. Your group needs only one, and makes it only once. */
  packsKeyAbout(): Said {
    return this.#formatter.say('packs-key-about', null, null);
  }

  /** Make a key */
  packsKeyOpen(): Said {
    return this.#formatter.say('packs-key-open', null, null);
  }

  /** Where to save it */
  packsKeyFolder(): Said {
    return this.#formatter.say('packs-key-folder', null, null);
  }

  /** A USB stick that you can lock away is best. */
  packsKeyFolderAbout(): Said {
    return this.#formatter.say('packs-key-folder-about', null, null);
  }

  /** Password */
  packsKeyPassword(): Said {
    return this.#formatter.say('packs-key-password', null, null);
  }

  /** At least 8 characters. Four or more words that do not belong together are strong and easy to keep in mind. */
  packsKeyPasswordAbout(): Said {
    return this.#formatter.say('packs-key-password-about', null, null);
  }

  /** The same password again */
  packsKeyAgain(): Said {
    return this.#formatter.say('packs-key-again', null, null);
  }

  /** The password needs at least 8 characters. */
  packsKeyShort(): Said {
    return this.#formatter.say('packs-key-short', null, null);
  }

  /** The two passwords are not the same. */
  packsKeyDiffer(): Said {
    return this.#formatter.say('packs-key-differ', null, null);
  }

  /** Make the key */
  packsKeyMake(): Said {
    return this.#formatter.say('packs-key-make', null, null);
  }

  /** Making the key… */
  packsKeyWorking(): Said {
    return this.#formatter.say('packs-key-working', null, null);
  }

  /** Your key is ready */
  packsKeyMade(): Said {
    return this.#formatter.say('packs-key-made', null, null);
  }

  /** These are your four words. Read them to people on the phone, so that they know a pack is really from you. */
  packsKeyMadeWords(): Said {
    return this.#formatter.say('packs-key-made-words', null, null);
  }

  /** Secret key: give it to nobody */
  packsKeyMadeSecret(): Said {
    return this.#formatter.say('packs-key-made-secret', null, null);
  }

  /** Public key: you may pass it on */
  packsKeyMadePublic(): Said {
    return this.#formatter.say('packs-key-made-public', null, null);
  }

  /** Take good care of it */
  packsKeyAdvice(): Said {
    return this.#formatter.say('packs-key-advice', null, null);
  }

  /** Keep a copy of the secret key on a second USB stick, in a locked place. */
  packsKeyAdviceCopy(): Said {
    return this.#formatter.say('packs-key-advice-copy', null, null);
  }

  /** Write the password down and keep it apart from the key. Nobody can bring it back for you. */
  packsKeyAdvicePassword(): Said {
    return this.#formatter.say('packs-key-advice-password', null, null);
  }

  /** If the key is lost or stolen, tell everyone who uses your packs at once. */
  packsKeyAdviceLost(): Said {
    return this.#formatter.say('packs-key-advice-lost', null, null);
  }

  /** Sign a pack with it */
  packsKeyUse(): Said {
    return this.#formatter.say('packs-key-use', null, null);
  }

  /** Taken back */
  packsRevokedTitle(): Said {
    return this.#formatter.say('packs-revoked-title', null, null);
  }

  /** Someone found that these entries are wrong or do harm. They are not shown, even if an older list brings them again. */
  packsRevokedAbout(): Said {
    return this.#formatter.say('packs-revoked-about', null, null);
  }

  /** Taken back by { $by } on { $date } */
  packsRevokedBy(args: { by: string; date: string }): Said {
    return this.#formatter.say('packs-revoked-by', null, args);
  }

  /** Entry: */
  packsRevokedEntry(): Said {
    return this.#formatter.say('packs-revoked-entry', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } pair of entries may be the same service.
   *        *[other] { $count } pairs of entries may be the same service.
   *     }
   */
  packsTwinsNotice(args: { count: number }): Said {
    return this.#formatter.say('packs-twins-notice', null, args);
  }

  /** Look at them */
  packsTwinsOpen(): Said {
    return this.#formatter.say('packs-twins-open', null, null);
  }

  /** Are these the same? */
  packsTwinsTitle(): Said {
    return this.#formatter.say('packs-twins-title', null, null);
  }

  /** Two lists can hold the same service twice. Look at both sides and decide. If you are not sure, call them or leave the pair as it is: both stay in the library. */
  packsTwinsAbout(): Said {
    return this.#formatter.say('packs-twins-about', null, null);
  }

  /** Looking for pairs… */
  packsTwinsLoading(): Said {
    return this.#formatter.say('packs-twins-loading', null, null);
  }

  /** No two entries look the same right now. */
  packsTwinsNone(): Said {
    return this.#formatter.say('packs-twins-none', null, null);
  }

  /** Pair { $number } of { $total } */
  packsTwinsPair(args: { number: number; total: number }): Said {
    return this.#formatter.say('packs-twins-pair', null, args);
  }

  /** Both have the same phone number. */
  packsSameNumber(): Said {
    return this.#formatter.say('packs-same-number', null, null);
  }

  /** Both have the same name, in the same state. */
  packsSameNameAndState(): Said {
    return this.#formatter.say('packs-same-name_and_state', null, null);
  }

  /** From: { $list } */
  packsTwinsFrom(args: { list: string }): Said {
    return this.#formatter.say('packs-twins-from', null, args);
  }

  /** No phone number and no web page */
  packsTwinsNoWays(): Said {
    return this.#formatter.say('packs-twins-no-ways', null, null);
  }

  /** They are the same: keep this one */
  packsTwinsKeep(): Said {
    return this.#formatter.say('packs-twins-keep', null, null);
  }

  /** They are not the same */
  packsTwinsApart(): Said {
    return this.#formatter.say('packs-twins-apart', null, null);
  }

  /** You cannot change this later. */
  packsTwinsSure(): Said {
    return this.#formatter.say('packs-twins-sure', null, null);
  }

  /** Only “{ $name }” is shown from now on. */
  packsTwinsJoined(args: { name: string }): Said {
    return this.#formatter.say('packs-twins-joined', null, args);
  }

  /** Both stay, and we will not ask about them again. */
  packsTwinsKeptApart(): Said {
    return this.#formatter.say('packs-twins-kept-apart', null, null);
  }

  /** To the packs */
  packsTwinsPacks(): Said {
    return this.#formatter.say('packs-twins-packs', null, null);
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

  /** Third language */
  paperThird(): Said {
    return this.#formatter.say('paper-third', null, null);
  }

  /** Only two languages */
  paperThirdNone(): Said {
    return this.#formatter.say('paper-third-none', null, null);
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

  /** Cards, four to a page */
  paperFormCards(): Said {
    return this.#formatter.say('paper-form-cards', null, null);
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

  /** Where to save */
  paperPlaces(): Said {
    return this.#formatter.say('paper-places', null, null);
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

  /** Copy the words */
  paperTextCopy(): Said {
    return this.#formatter.say('paper-text-copy', null, null);
  }

  /** Save as plain text */
  paperTextSave(): Said {
    return this.#formatter.say('paper-text-save', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } character
   *        *[other] { $count } characters
   *     }
   */
  paperTextCount(args: { count: number }): Said {
    return this.#formatter.say('paper-text-count', null, args);
  }

  /** Save the meetings for a calendar */
  paperCalendarSave(): Said {
    return this.#formatter.say('paper-calendar-save', null, null);
  }

  /** Six meetings of two hours go into the file { $file }. Calendars on phones and computers open it. It holds the dates, the name and the place that you typed, and nothing else. */
  paperCalendarAbout(args: { file: string }): Said {
    return this.#formatter.say('paper-calendar-about', null, args);
  }

  /** Meeting */
  paperCalendarMeeting(): Said {
    return this.#formatter.say('paper-calendar-meeting', null, null);
  }

  /** Made with Many Doors on { $date }. You may copy and share it. */
  paperFootMade(args: { date: string }): Said {
    return this.#formatter.say('paper-foot-made', null, args);
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

  /** Get involved in policy */
  policyName(): Said {
    return this.#formatter.say('policy-name', null, null);
  }

  /** Find out who decides, and get ready to speak at a public meeting. */
  policyNameAbout(): Said {
    return this.#formatter.say('policy-name', 'about', null);
  }

  /** Who decides about what you want to change? */
  policyWhere(): Said {
    return this.#formatter.say('policy-where', null, null);
  }

  /** I am not sure. Show all of them. */
  policyWhereAll(): Said {
    return this.#formatter.say('policy-where-all', null, null);
  }

  /** School board */
  policyWhereSchool(): Said {
    return this.#formatter.say('policy-where-school', null, null);
  }

  /** City or county */
  policyWhereLocal(): Said {
    return this.#formatter.say('policy-where-local', null, null);
  }

  /** Health department */
  policyWhereHealth(): Said {
    return this.#formatter.say('policy-where-health', null, null);
  }

  /** State legislature */
  policyWhereLegislature(): Said {
    return this.#formatter.say('policy-where-legislature', null, null);
  }

  /** State Medicaid agency */
  policyWhereMedicaid(): Said {
    return this.#formatter.say('policy-where-medicaid', null, null);
  }

  /** U.S. Congress */
  policyWhereCongress(): Said {
    return this.#formatter.say('policy-where-congress', null, null);
  }

  /** Federal agencies */
  policyWhereFederal(): Said {
    return this.#formatter.say('policy-where-federal', null, null);
  }

  /** What do you want to speak about? */
  policyTopic(): Said {
    return this.#formatter.say('policy-topic', null, null);
  }

  /** A few words, such as “interpreters at the clinic”. If you leave this empty, there is a line to write on. */
  policyTopicHint(): Said {
    return this.#formatter.say('policy-topic', 'hint', null);
  }

  /** What should they do? */
  policyChange(): Said {
    return this.#formatter.say('policy-change', null, null);
  }

  /** One sentence, such as “Pay for an interpreter at every visit.” */
  policyChangeHint(): Said {
    return this.#formatter.say('policy-change', 'hint', null);
  }

  /** This page is for no party and no candidate. It does not say how to vote. */
  policyNeutral(): Said {
    return this.#formatter.say('policy-neutral', null, null);
  }

  /** A school board decides on school rules and school money. That can mean counselors, or letters home in your language. */
  policySchool(): Said {
    return this.#formatter.say('policy-school', null, null);
  }

  /** Cities and counties decide on local money, such as money for crisis teams. In some states, counties also run public mental-health care. */
  policyLocal(): Said {
    return this.#formatter.say('policy-local', null, null);
  }

  /** A health department runs health programs for its city, county or state. Ask it who gets money for mental-health care. */
  policyHealth(): Said {
    return this.#formatter.say('policy-health', null, null);
  }

  /** A state legislature makes state law and decides on state money. That includes rules for mental-health care. */
  policyLegislature(): Said {
    return this.#formatter.say('policy-legislature', null, null);
  }

  /** Medicaid pays for the health care of many people with little money. Within federal rules, each state decides what it pays for. */
  policyMedicaid(): Said {
    return this.#formatter.say('policy-medicaid', null, null);
  }

  /** Federal rules say that each state must have a council of people who use Medicaid. Ask how to join. (Last confirmed in December 2025.) */
  policyMedicaidCouncil(): Said {
    return this.#formatter.say('policy-medicaid-council', null, null);
  }

  /** Congress makes federal law and decides on federal money, such as money for 988. */
  policyCongress(): Said {
    return this.#formatter.say('policy-congress', null, null);
  }

  /** Call 202-224-3121 and ask for your Senator or Representative. They answer in English. (Number from a source of 2017.) */
  policyCongressCall(): Said {
    return this.#formatter.say('policy-congress-call', null, null);
  }

  /** You need not be a citizen to call. You need not say anything about immigration papers. */
  policyCongressAnyone(): Said {
    return this.#formatter.say('policy-congress-anyone', null, null);
  }

  /** Federal agencies write the detailed rules for a federal law. For most new rules, they must ask the public first. */
  policyFederal(): Said {
    return this.#formatter.say('policy-federal', null, null);
  }

  /** You can send a comment at www.regulations.gov, also without your name. Everyone can read it. */
  policyFederalComment(): Said {
    return this.#formatter.say('policy-federal-comment', null, null);
  }

  /** Find the people who were elected for you at www.usa.gov/elected-officials. We could not confirm this address. A public library can help you look. */
  policyFind(): Said {
    return this.#formatter.say('policy-find', null, null);
  }

  /** We read our sources on federal law and web addresses on November 27, 2026. The newest is from December 2025. Rules for meetings are not confirmed for your state. This is not legal advice. */
  policyLaw(): Said {
    return this.#formatter.say('policy-law', null, null);
  }

  /** Before the meeting */
  policyBefore(): Said {
    return this.#formatter.say('policy-before', null, null);
  }

  /** Find out the day, the place and the list of what they will talk about (the agenda). */
  policyAgenda(): Said {
    return this.#formatter.say('policy-agenda', null, null);
  }

  /** Ask how to sign up to speak, by which day, and how many minutes you get. */
  policySignup(): Said {
    return this.#formatter.say('policy-signup', null, null);
  }

  /** Ask for an interpreter and for extra minutes when you sign up. Some places must know three days before, or earlier. */
  policyInterpreter(): Said {
    return this.#formatter.say('policy-interpreter', null, null);
  }

  /** Ask for what you need: a ramp, sign language, captions, or a way to speak by phone. */
  policyAccess(): Said {
    return this.#formatter.say('policy-access', null, null);
  }

  /** Ask if the meeting is filmed, and if you must say your name or address. */
  policyRecord(): Said {
    return this.#formatter.say('policy-record', null, null);
  }

  /** Bring somebody to sit beside you, and people who want the same change. */
  policyBring(): Said {
    return this.#formatter.say('policy-bring', null, null);
  }

  /** What never to share in public */
  policyNever(): Said {
    return this.#formatter.say('policy-never', null, null);
  }

  /** What you say can be filmed, and found years later. Tell about your own health only what anyone may know. */
  policyNeverEnds(): Said {
    return this.#formatter.say('policy-never-ends', null, null);
  }

  /** Never speak about immigration papers, your own or anyone else’s. */
  policyNeverPapers(): Said {
    return this.#formatter.say('policy-never-papers', null, null);
  }

  /** Never tell another person’s name, diagnosis or story, unless they said yes. */
  policyNeverOthers(): Said {
    return this.#formatter.say('policy-never-others', null, null);
  }

  /** Never give your street, your child’s name, or the name of the school. */
  policyNeverHome(): Said {
    return this.#formatter.say('policy-never-home', null, null);
  }

  /** Never speak about a court case, or about anything that may be against the law. Ask a lawyer first. */
  policyNeverCase(): Said {
    return this.#formatter.say('policy-never-case', null, null);
  }

  /** If you are not a U.S. citizen, ask a lawyer about the risk before you speak. Somebody else can read your words aloud. */
  policyNeverCitizen(): Said {
    return this.#formatter.say('policy-never-citizen', null, null);
  }

  /** In the room */
  policyRoom(): Said {
    return this.#formatter.say('policy-room', null, null);
  }

  /** Come early. Tell the staff that you want to speak, and meet your interpreter. You can stop at any time, or hand in your words on paper. */
  policyEarly(): Said {
    return this.#formatter.say('policy-early', null, null);
  }

  /** Words that you can say */
  policySay(): Said {
    return this.#formatter.say('policy-say', null, null);
  }

  /** Thank you for listening. I want to speak about this: { $topic } */
  policySayTopic(args: { topic: string }): Said {
    return this.#formatter.say('policy-say-topic', null, args);
  }

  /** This is what happens to people now: */
  policySayNow(): Said {
    return this.#formatter.say('policy-say-now', null, null);
  }

  /** This is what I ask you to do: { $change } */
  policySayChange(args: { change: string }): Said {
    return this.#formatter.say('policy-say-change', null, args);
  }

  /** Please tell us who will answer, and by when. */
  policySayAnswer(): Said {
    return this.#formatter.say('policy-say-answer', null, null);
  }

  /** After the meeting */
  policyAfter(): Said {
    return this.#formatter.say('policy-after', null, null);
  }

  /** Send a short letter. Say thank you, write again what you asked for, and ask when they will decide. */
  policyLetter(): Said {
    return this.#formatter.say('policy-letter', null, null);
  }

  /** Ask which boards and committees take new members, and if they pay for your time. */
  policySeat(): Said {
    return this.#formatter.say('policy-seat', null, null);
  }

  /** Tell your people how it went, and rest. Speaking up is hard work. */
  policyRest(): Said {
    return this.#formatter.say('policy-rest', null, null);
  }

  /** Who said what, and what they promised */
  policyNotes(): Said {
    return this.#formatter.say('policy-notes', null, null);
  }

  /** MHA’s positions */
  positionsName(): Said {
    return this.#formatter.say('positions-name', null, null);
  }

  /** What Mental Health America says it stands for, where to find it, and how to check it. */
  positionsNameAbout(): Said {
    return this.#formatter.say('positions-name', 'about', null);
  }

  /** A position I want to remember */
  positionsFound(): Said {
    return this.#formatter.say('positions-found', null, null);
  }

  /** Its name, the date on it, and the day you read it. */
  positionsFoundHint(): Said {
    return this.#formatter.say('positions-found', 'hint', null);
  }

  /** Stay up to date on MHA’s positions */
  positionsTitle(): Said {
    return this.#formatter.say('positions-title', null, null);
  }

  /** A position says what Mental Health America (MHA) wants changed, and why. MHA’s Public Policy Committee and its Board decide on it. */
  positionsWhat(): Said {
    return this.#formatter.say('positions-what', null, null);
  }

  /** Where MHA publishes them */
  positionsWhere(): Said {
    return this.#formatter.say('positions-where', null, null);
  }

  /** MHA’s policy page: https://mhanational.org/public-policy (stored copy, read November 27, 2026) */
  positionsAddress(): Said {
    return this.#formatter.say('positions-address', null, null);
  }

  /** MHA has moved its pages before. If the address fails, look for “position statements” on mhanational.org. */
  positionsMoved(): Said {
    return this.#formatter.say('positions-moved', null, null);
  }

  /** Three that we could read */
  positionsSeen(): Said {
    return this.#formatter.say('positions-seen', null, null);
  }

  /** We read the beginning of each in a stored copy, on November 27, 2026. We saw no date, so check each one. These words are ours, not MHA’s. */
  positionsCopies(): Said {
    return this.#formatter.say('positions-copies', null, null);
  }

  /** Position Statement 18: Care should respect people’s cultures and fit their languages. Boards and staff should reflect the people they serve. */
  positionsCulture(): Said {
    return this.#formatter.say('positions-culture', null, null);
  }

  /** Position Statement 37: States and communities should make support from peers a part of care. */
  positionsPeers(): Said {
    return this.#formatter.say('positions-peers', null, null);
  }

  /** Statement of the Board: MHA says that it works against racism and for fair health care. */
  positionsRacism(): Said {
    return this.#formatter.say('positions-racism', null, null);
  }

  /** From packs on this computer */
  positionsPacks(): Said {
    return this.#formatter.say('positions-packs', null, null);
  }

  /** Date on it: { $date }. From a pack by { $publisher }. */
  positionsDated(args: { date: string; publisher: string }): Said {
    return this.#formatter.say('positions-dated', null, args);
  }

  /** This is older than 12 months. Look for a newer one before you use it. */
  positionsOld(): Said {
    return this.#formatter.say('positions-old', null, null);
  }

  /** Before you use a position */
  positionsCheck(): Said {
    return this.#formatter.say('positions-check', null, null);
  }

  /** I looked for its date. If it is older than 12 months, or has no date, I looked for a newer one. */
  positionsCheckOld(): Said {
    return this.#formatter.say('positions-check-old', null, null);
  }

  /** I name MHA, the number of the position, and its date. */
  positionsCheckName(): Said {
    return this.#formatter.say('positions-check-name', null, null);
  }

  /** Position, its date, and the day I read it: */
  positionsNote(): Said {
    return this.#formatter.say('positions-note', null, null);
  }

  /** My private notes */
  privateTitle(): Said {
    return this.#formatter.say('private-title', null, null);
  }

  /** Keep saved resources, notes and a plan for hard days here. All of it is locked in one file with a passphrase. */
  privateAbout(): Said {
    return this.#formatter.say('private-about', null, null);
  }

  /** Nothing can be kept here. This is a shared kiosk, or there is no folder for it on this computer. */
  privateNotHere(): Said {
    return this.#formatter.say('private-not-here', null, null);
  }

  /** If you forget the passphrase, nobody can open the file. There is no other way to open it. */
  privateHonestLost(): Said {
    return this.#formatter.say('private-honest-lost', null, null);
  }

  /** Somebody who looks through this computer can see that the file is there, but cannot read it without the passphrase. */
  privateHonestSeen(): Said {
    return this.#formatter.say('private-honest-seen', null, null);
  }

  /** It does not help against a program that watches the keyboard or the screen. */
  privateHonestWatched(): Said {
    return this.#formatter.say('private-honest-watched', null, null);
  }

  /** If somebody could force you to open it, it is safer not to keep anything. */
  privateHonestForced(): Said {
    return this.#formatter.say('private-honest-forced', null, null);
  }

  /** Make a locked place */
  privateNew(): Said {
    return this.#formatter.say('private-new', null, null);
  }

  /** Passphrase */
  privatePassphrase(): Said {
    return this.#formatter.say('private-passphrase', null, null);
  }

  /** The same passphrase once more */
  privatePassphraseAgain(): Said {
    return this.#formatter.say('private-passphrase-again', null, null);
  }

  /** Four or five words that do not belong together are good. Write them on paper only if the paper is safe. */
  privatePassphraseHow(): Said {
    return this.#formatter.say('private-passphrase-how', null, null);
  }

  /** Show what I type */
  privateShow(): Said {
    return this.#formatter.say('private-show', null, null);
  }

  /**
   * { $least ->
   *         [one] It needs at least { $least } character.
   *        *[other] It needs at least { $least } characters.
   *     }
   */
  privateWeakTooShort(args: { least: number }): Said {
    return this.#formatter.say('private-weak-too_short', null, args);
  }

  /** It is the same thing again and again. */
  privateWeakOneThingRepeated(): Said {
    return this.#formatter.say('private-weak-one_thing_repeated', null, null);
  }

  /**
   * { $least ->
   *         [one] It needs at least { $least } different character.
   *        *[other] It needs at least { $least } different characters.
   *     }
   */
  privateWeakFewDifferent(args: { least: number }): Said {
    return this.#formatter.say('private-weak-few_different', null, args);
  }

  /** These are letters or numbers in a row. */
  privateWeakStraight(): Said {
    return this.#formatter.say('private-weak-straight', null, null);
  }

  /** Many people use this one. It would be tried first. */
  privateWeakCommon(): Said {
    return this.#formatter.say('private-weak-common', null, null);
  }

  /** This passphrase is good. */
  privateStrong(): Said {
    return this.#formatter.say('private-strong', null, null);
  }

  /** The two passphrases are not the same. */
  privateDiffer(): Said {
    return this.#formatter.say('private-differ', null, null);
  }

  /** Make it */
  privateMake(): Said {
    return this.#formatter.say('private-make', null, null);
  }

  /** Your private notes are locked */
  privateLocked(): Said {
    return this.#formatter.say('private-locked', null, null);
  }

  /** Open */
  privateOpen(): Said {
    return this.#formatter.say('private-open', null, null);
  }

  /** Opening… */
  privateOpening(): Said {
    return this.#formatter.say('private-opening', null, null);
  }

  /** Lock now */
  privateLock(): Said {
    return this.#formatter.say('private-lock', null, null);
  }

  /**
   * { $minutes ->
   *         [one] It locks itself after { $minutes } minute without a key or a touch, and when you press “Leave quickly”.
   *        *[other] It locks itself after { $minutes } minutes without a key or a touch, and when you press “Leave quickly”.
   *     }
   */
  privateLocksItself(args: { minutes: number }): Said {
    return this.#formatter.say('private-locks-itself', null, args);
  }

  /**
   * { $seconds ->
   *         [one] Your private notes will lock in { $seconds } second.
   *        *[other] Your private notes will lock in { $seconds } seconds.
   *     }
   */
  privateWarningLeft(args: { seconds: number }): Said {
    return this.#formatter.say('private-warning-left', null, args);
  }

  /** Anything you have not saved will be lost. */
  privateWarningLost(): Said {
    return this.#formatter.say('private-warning-lost', null, null);
  }

  /** Saving… */
  privateSaving(): Said {
    return this.#formatter.say('private-saving', null, null);
  }

  /** Saved in the locked file. */
  privateSaved(): Said {
    return this.#formatter.say('private-saved', null, null);
  }

  /** Saved resources */
  privateResources(): Said {
    return this.#formatter.say('private-resources', null, null);
  }

  /** Nothing saved yet. Open the page of a resource and press “Keep”. */
  privateResourcesNone(): Said {
    return this.#formatter.say('private-resources-none', null, null);
  }

  /** Keep */
  privateKeep(): Said {
    return this.#formatter.say('private-keep', null, null);
  }

  /** Kept in my private notes */
  privateKept(): Said {
    return this.#formatter.say('private-kept', null, null);
  }

  /** Your note about it */
  privateResourceNote(): Said {
    return this.#formatter.say('private-resource-note', null, null);
  }

  /** Remove */
  privateRemove(): Said {
    return this.#formatter.say('private-remove', null, null);
  }

  /** Remove { $name } */
  privateRemoveAbout(args: { name: string }): Said {
    return this.#formatter.say('private-remove-about', null, args);
  }

  /** This is no longer in the library. */
  privateResourceGone(): Said {
    return this.#formatter.say('private-resource-gone', null, null);
  }

  /** Notes */
  privateNotes(): Said {
    return this.#formatter.say('private-notes', null, null);
  }

  /** New note */
  privateNoteNew(): Said {
    return this.#formatter.say('private-note-new', null, null);
  }

  /** Title */
  privateNoteTitle(): Said {
    return this.#formatter.say('private-note-title', null, null);
  }

  /** Note */
  privateNoteText(): Said {
    return this.#formatter.say('private-note-text', null, null);
  }

  /** Note without a title */
  privateNoteUntitled(): Said {
    return this.#formatter.say('private-note-untitled', null, null);
  }

  /** Papers I am working on */
  privatePapers(): Said {
    return this.#formatter.say('private-papers', null, null);
  }

  /** My plan for hard days */
  privatePlan(): Said {
    return this.#formatter.say('private-plan', null, null);
  }

  /** Write it on a better day, alone or with someone you trust. Every part may stay empty. */
  privatePlanAbout(): Said {
    return this.#formatter.say('private-plan-about', null, null);
  }

  /** If you are in danger now, the lines at the top of the screen are for you, at any hour. */
  privatePlanCrisis(): Said {
    return this.#formatter.say('private-plan-crisis', null, null);
  }

  /** How I notice that a hard day begins */
  privatePlanSigns(): Said {
    return this.#formatter.say('private-plan-signs', null, null);
  }

  /** Small things that help me */
  privatePlanHelps(): Said {
    return this.#formatter.say('private-plan-helps', null, null);
  }

  /** Where I feel better */
  privatePlanPlaces(): Said {
    return this.#formatter.say('private-plan-places', null, null);
  }

  /** Who I can call, and how */
  privatePlanPeople(): Said {
    return this.#formatter.say('private-plan-people', null, null);
  }

  /** Name */
  privatePlanPerson(): Said {
    return this.#formatter.say('private-plan-person', null, null);
  }

  /** How to reach them */
  privatePlanWay(): Said {
    return this.#formatter.say('private-plan-way', null, null);
  }

  /** One more person */
  privatePlanPersonNew(): Said {
    return this.#formatter.say('private-plan-person-new', null, null);
  }

  /** What I want to keep away from myself */
  privatePlanSafer(): Said {
    return this.#formatter.say('private-plan-safer', null, null);
  }

  /** What matters to me */
  privatePlanReasons(): Said {
    return this.#formatter.say('private-plan-reasons', null, null);
  }

  /** What I want to remember afterwards */
  privatePlanAfter(): Said {
    return this.#formatter.say('private-plan-after', null, null);
  }

  /** Change the passphrase */
  privateChange(): Said {
    return this.#formatter.say('private-change', null, null);
  }

  /** Change it */
  privateChangeDo(): Said {
    return this.#formatter.say('private-change-do', null, null);
  }

  /** The passphrase was changed. */
  privateChanged(): Said {
    return this.#formatter.say('private-changed', null, null);
  }

  /** Forget everything */
  privateForget(): Said {
    return this.#formatter.say('private-forget', null, null);
  }

  /** Destroys the locked file with all that is in it, and the settings that were remembered on this computer. Copies that you made elsewhere are not touched. */
  privateForgetAbout(): Said {
    return this.#formatter.say('private-forget-about', null, null);
  }

  /** Delete our own entries, too ({ $count }) */
  privateForgetOwn(args: { count: number }): Said {
    return this.#formatter.say('private-forget-own', null, args);
  }

  /** Packs stay. They can be removed on the screen Packs. */
  privateForgetStays(): Said {
    return this.#formatter.say('private-forget-stays', null, null);
  }

  /** Forget everything now */
  privateForgetDo(): Said {
    return this.#formatter.say('private-forget-do', null, null);
  }

  /** Yes, destroy it */
  privateForgetSure(): Said {
    return this.#formatter.say('private-forget-sure', null, null);
  }

  /** Ask about this place */
  questionsName(): Said {
    return this.#formatter.say('questions-name', null, null);
  }

  /** A sheet with plain questions for a clinic, a school, a job or another place. It has room for the answers. You need not say who you are. */
  questionsNameAbout(): Said {
    return this.#formatter.say('questions-name', 'about', null);
  }

  /** What kind of place is it? */
  questionsSystem(): Said {
    return this.#formatter.say('questions-system', null, null);
  }

  /** A clinic or hospital */
  questionsSystemClinic(): Said {
    return this.#formatter.say('questions-system-clinic', null, null);
  }

  /** A school or college */
  questionsSystemSchool(): Said {
    return this.#formatter.say('questions-system-school', null, null);
  }

  /** A workplace */
  questionsSystemWorkplace(): Said {
    return this.#formatter.say('questions-system-workplace', null, null);
  }

  /** A health insurer */
  questionsSystemInsurer(): Said {
    return this.#formatter.say('questions-system-insurer', null, null);
  }

  /** A place that does research */
  questionsSystemResearch(): Said {
    return this.#formatter.say('questions-system-research', null, null);
  }

  /** A public office or elected board */
  questionsSystemPublic(): Said {
    return this.#formatter.say('questions-system-public', null, null);
  }

  /** A faith or community group */
  questionsSystemFaith(): Said {
    return this.#formatter.say('questions-system-faith', null, null);
  }

  /** What keeps people from getting help there? */
  questionsBarrier(): Said {
    return this.#formatter.say('questions-barrier', null, null);
  }

  /** Choose one to three. Each brings a few questions. */
  questionsBarrierHint(): Said {
    return this.#formatter.say('questions-barrier', 'hint', null);
  }

  /** Cost */
  questionsBarrierCost(): Said {
    return this.#formatter.say('questions-barrier-cost', null, null);
  }

  /** Shame, or being looked down on */
  questionsBarrierStigma(): Said {
    return this.#formatter.say('questions-barrier-stigma', null, null);
  }

  /** Language */
  questionsBarrierLanguage(): Said {
    return this.#formatter.say('questions-barrier-language', null, null);
  }

  /** Distance */
  questionsBarrierDistance(): Said {
    return this.#formatter.say('questions-barrier-distance', null, null);
  }

  /** Opening hours and waiting */
  questionsBarrierHours(): Said {
    return this.#formatter.say('questions-barrier-hours', null, null);
  }

  /** ID and papers */
  questionsBarrierId(): Said {
    return this.#formatter.say('questions-barrier-id', null, null);
  }

  /** Fear, or no trust */
  questionsBarrierTrust(): Said {
    return this.#formatter.say('questions-barrier-trust', null, null);
  }

  /** Nobody to look after the children */
  questionsBarrierChildcare(): Said {
    return this.#formatter.say('questions-barrier-childcare', null, null);
  }

  /** No access for disabled people */
  questionsBarrierDisability(): Said {
    return this.#formatter.say('questions-barrier-disability', null, null);
  }

  /** Name of the place */
  questionsPlace(): Said {
    return this.#formatter.say('questions-place', null, null);
  }

  /** If you leave this empty, the sheet has a line to write on. */
  questionsPlaceHint(): Said {
    return this.#formatter.say('questions-place', 'hint', null);
  }

  /** Questions for { $place } */
  questionsTitle(args: { place: string }): Said {
    return this.#formatter.say('questions-title', null, args);
  }

  /** When you hand over this sheet, you can say: */
  questionsSay(): Said {
    return this.#formatter.say('questions-say', null, null);
  }

  /** I have some questions about mental health and this place. Please write your answers here, or tell me who can. */
  questionsHello(): Said {
    return this.#formatter.say('questions-hello', null, null);
  }

  /** Please answer every question. If you do not know, write down who does. */
  questionsHow(): Said {
    return this.#formatter.say('questions-how', null, null);
  }

  /** Please name nobody who came to you for help. */
  questionsPrivate(): Said {
    return this.#formatter.say('questions-private', null, null);
  }

  /** What happens when a person needs help and cannot pay? May I see it in writing? */
  questionsCostUnable(): Said {
    return this.#formatter.say('questions-cost-unable', null, null);
  }

  /** How does a person learn the price before a visit? Who tells them? */
  questionsCostBefore(): Said {
    return this.#formatter.say('questions-cost-before', null, null);
  }

  /** With your health plan, what does a person pay for one therapy visit? What do they pay to see a family doctor? */
  questionsCostPlan(): Said {
    return this.#formatter.say('questions-cost-plan', null, null);
  }

  /** How often did you refuse to pay for mental-health care last year? What were the reasons? */
  questionsCostRefused(): Said {
    return this.#formatter.say('questions-cost-refused', null, null);
  }

  /** How much money did you spend on mental health last year? How much will you spend next year? */
  questionsCostSpent(): Said {
    return this.#formatter.say('questions-cost-spent', null, null);
  }

  /** When you send a person to help somewhere else, who pays? May I see it in writing? */
  questionsCostOutside(): Said {
    return this.#formatter.say('questions-cost-outside', null, null);
  }

  /** What do you pay people who take part in a study? Do you also pay for the trip and for child care? */
  questionsCostStudy(): Said {
    return this.#formatter.say('questions-cost-study', null, null);
  }

  /** When a person asks for help here, who gets to know? Who never gets to know? */
  questionsStigmaKnows(): Said {
    return this.#formatter.say('questions-stigma-knows', null, null);
  }

  /** Who in a family can see the letters and bills about one person’s care? How can that person stop it? */
  questionsStigmaMail(): Said {
    return this.#formatter.say('questions-stigma-mail', null, null);
  }

  /** What protects people from being punished because they asked for help? Where is that written? */
  questionsStigmaPunished(): Said {
    return this.#formatter.say('questions-stigma-punished', null, null);
  }

  /** What do your staff and volunteers learn about mental health? Who teaches them, and how often? */
  questionsStigmaLearn(): Said {
    return this.#formatter.say('questions-stigma-learn', null, null);
  }

  /** What happens when somebody here insults a person for their race, or for being gay or trans? Who decides? */
  questionsStigmaInsult(): Said {
    return this.#formatter.say('questions-stigma-insult', null, null);
  }

  /** Does anyone here try to change a person who is gay or trans? May I see your rule in writing? */
  questionsStigmaChange(): Said {
    return this.#formatter.say('questions-stigma-change', null, null);
  }

  /** When you write about a community, who from that community reads it first? May they change it? */
  questionsStigmaWords(): Said {
    return this.#formatter.say('questions-stigma-words', null, null);
  }

  /** Who interprets when a person speaks little English, and who pays? How do you make sure that it is never a child? */
  questionsLanguageInterpreter(): Said {
    return this.#formatter.say('questions-language-interpreter', null, null);
  }

  /** Which languages are your forms and letters in? Who checked the translations? */
  questionsLanguagePapers(): Said {
    return this.#formatter.say('questions-language-papers', null, null);
  }

  /** What does a caller hear who speaks little English? May we call now and listen? */
  questionsLanguagePhone(): Said {
    return this.#formatter.say('questions-language-phone', null, null);
  }

  /** Which languages do the people who help here speak? On which days are they here? */
  questionsLanguageHelpers(): Said {
    return this.#formatter.say('questions-language-helpers', null, null);
  }

  /** How many therapists in your health plan speak a language other than English? How many of them take new patients? */
  questionsLanguagePlan(): Said {
    return this.#formatter.say('questions-language-plan', null, null);
  }

  /** Whom do you leave out of your studies because of language? Who decided that? */
  questionsLanguageStudy(): Said {
    return this.#formatter.say('questions-language-study', null, null);
  }

  /** May people speak their own language at your meetings? How many days before must they ask for an interpreter? */
  questionsLanguageMeeting(): Said {
    return this.#formatter.say('questions-language-meeting', null, null);
  }

  /** How does a Deaf person get a sign language interpreter here? How long does it take? */
  questionsLanguageSign(): Said {
    return this.#formatter.say('questions-language-sign', null, null);
  }

  /** How does a person without a car get here? Who pays for the trip? */
  questionsDistanceCar(): Said {
    return this.#formatter.say('questions-distance-car', null, null);
  }

  /** How far away is the nearest therapist in your health plan who takes new patients? When did you last check? */
  questionsDistancePlan(): Said {
    return this.#formatter.say('questions-distance-plan', null, null);
  }

  /** Which help can a person get by phone or video? What if they have no internet at home? */
  questionsDistancePhone(): Said {
    return this.#formatter.say('questions-distance-phone', null, null);
  }

  /** Where do you meet people outside this building? How often? */
  questionsDistanceOutside(): Said {
    return this.#formatter.say('questions-distance-outside', null, null);
  }

  /** Which neighborhoods and towns have no mental-health help nearby? What will you do there? */
  questionsDistanceNone(): Said {
    return this.#formatter.say('questions-distance-none', null, null);
  }

  /** How do people on night shifts, in part-time jobs or at other sites get the same help? Who tells them about it? */
  questionsDistanceShift(): Said {
    return this.#formatter.say('questions-distance-shift', null, null);
  }

  /** When can people come who work or study all day? Which evenings and weekends? */
  questionsHoursOpen(): Said {
    return this.#formatter.say('questions-hours-open', null, null);
  }

  /** How long does a new person wait for help? How long was the longest wait this year? */
  questionsHoursWait(): Said {
    return this.#formatter.say('questions-hours-wait', null, null);
  }

  /** When you are closed, who answers a person in a crisis? What will they do? */
  questionsHoursClosed(): Said {
    return this.#formatter.say('questions-hours-closed', null, null);
  }

  /** May people go to a visit during work or class and lose no pay or grade? Where is that written? */
  questionsHoursLeave(): Said {
    return this.#formatter.say('questions-hours-leave', null, null);
  }

  /** How many days do you take to say yes or no to care? What can a person do while they wait? */
  questionsHoursDecide(): Said {
    return this.#formatter.say('questions-hours-decide', null, null);
  }

  /** Which papers must a person show before you help? What do you do if they have none? */
  questionsIdPapers(): Said {
    return this.#formatter.say('questions-id-papers', null, null);
  }

  /** Do you ask people about immigration, or keep notes about it? Who can read them? */
  questionsIdImmigration(): Said {
    return this.#formatter.say('questions-id-immigration', null, null);
  }

  /** What do your staff do when police or immigration officers ask about a person? May I see the written rule? */
  questionsIdOfficers(): Said {
    return this.#formatter.say('questions-id-officers', null, null);
  }

  /** A person’s ID may show a name that they no longer use. Which name do you use, aloud and in letters? */
  questionsIdName(): Said {
    return this.#formatter.say('questions-id-name', null, null);
  }

  /** How can a person get help here without giving their name? */
  questionsIdAnonymous(): Said {
    return this.#formatter.say('questions-id-anonymous', null, null);
  }

  /** Can a person sign up without a Social Security number or a home address? Where is that written? */
  questionsIdNumber(): Said {
    return this.#formatter.say('questions-id-number', null, null);
  }

  /** When do you call the police, or send a person to a hospital against their will? Who tells people this before they talk? */
  questionsTrustForce(): Said {
    return this.#formatter.say('questions-trust-force', null, null);
  }

  /** Which communities do the people who decide here come from? Which are missing, and what will you do about it? */
  questionsTrustLeaders(): Said {
    return this.#formatter.say('questions-trust-leaders', null, null);
  }

  /** Do people of color and LGBTQ+ people get help here as fast as others? May I see the numbers? */
  questionsTrustEqual(): Said {
    return this.#formatter.say('questions-trust-equal', null, null);
  }

  /** How can a person complain without fear? What did you change after the last complaint? */
  questionsTrustComplaint(): Said {
    return this.#formatter.say('questions-trust-complaint', null, null);
  }

  /** Who can use what people tell you, and for what? How can a person say no? */
  questionsTrustData(): Said {
    return this.#formatter.say('questions-trust-data', null, null);
  }

  /** Which of your ways to heal or help came from a community? How do you name and pay that community? */
  questionsTrustCredit(): Said {
    return this.#formatter.say('questions-trust-credit', null, null);
  }

  /** Who looks after the children while a parent is here? What does it cost? */
  questionsChildcareVisit(): Said {
    return this.#formatter.say('questions-childcare-visit', null, null);
  }

  /** Who looks after children during your meetings and groups? Who pays? */
  questionsChildcareMeeting(): Said {
    return this.#formatter.say('questions-childcare-meeting', null, null);
  }

  /** What do you offer or pay for when a parent cannot leave home because of a child? */
  questionsChildcareHome(): Said {
    return this.#formatter.say('questions-childcare-home', null, null);
  }

  /** May people change their hours when a child or a relative needs them? Do they lose pay? */
  questionsChildcareLeave(): Said {
    return this.#formatter.say('questions-childcare-leave', null, null);
  }

  /** When do you report a parent to child protection? Do you tell the parent first? */
  questionsChildcareReport(): Said {
    return this.#formatter.say('questions-childcare-report', null, null);
  }

  /** How does a person in a wheelchair get in, and to the restroom? Will you show me now? */
  questionsDisabilityDoor(): Said {
    return this.#formatter.say('questions-disability-door', null, null);
  }

  /** Whom does a person ask for a quiet room, more time or another change? How many days until you answer? */
  questionsDisabilityChange(): Said {
    return this.#formatter.say('questions-disability-change', null, null);
  }

  /** When did blind people last test your forms and your website? What did you change after that? */
  questionsDisabilityForms(): Said {
    return this.#formatter.say('questions-disability-forms', null, null);
  }

  /** How does a disabled person find an office in your health plan that they can get into? Who checked it? */
  questionsDisabilityPlan(): Said {
    return this.#formatter.say('questions-disability-plan', null, null);
  }

  /** What will you change, by when, and who will tell us? */
  questionsChange(): Said {
    return this.#formatter.say('questions-change', null, null);
  }

  /** Who answered these questions? Name, job and date */
  questionsWho(): Said {
    return this.#formatter.say('questions-who', null, null);
  }

  /** Respectful questions */
  respectfulName(): Said {
    return this.#formatter.say('respectful-name', null, null);
  }

  /** Make a sheet that asks people about themselves with care. They write on paper. This program stores no answers. */
  respectfulNameAbout(): Said {
    return this.#formatter.say('respectful-name', 'about', null);
  }

  /** What do you need to ask about? */
  respectfulAbout(): Said {
    return this.#formatter.say('respectful-about', null, null);
  }

  /** Ask only what you will use to serve people better. */
  respectfulAboutHint(): Said {
    return this.#formatter.say('respectful-about', 'hint', null);
  }

  /** Race and ethnicity */
  respectfulAboutRace(): Said {
    return this.#formatter.say('respectful-about-race', null, null);
  }

  /** Language */
  respectfulAboutLanguage(): Said {
    return this.#formatter.say('respectful-about-language', null, null);
  }

  /** Interpreter */
  respectfulAboutInterpreter(): Said {
    return this.#formatter.say('respectful-about-interpreter', null, null);
  }

  /** Disability */
  respectfulAboutDisability(): Said {
    return this.#formatter.say('respectful-about-disability', null, null);
  }

  /** Pronouns and gender */
  respectfulAboutGender(): Said {
    return this.#formatter.say('respectful-about-gender', null, null);
  }

  /** Faith or spiritual support */
  respectfulAboutFaith(): Said {
    return this.#formatter.say('respectful-about-faith', null, null);
  }

  /** Who will see the answers? */
  respectfulWho(): Said {
    return this.#formatter.say('respectful-who', null, null);
  }

  /** Name everyone, such as: your counselor and the front desk. */
  respectfulWhoHint(): Said {
    return this.#formatter.say('respectful-who', 'hint', null);
  }

  /** About you, in your own words */
  respectfulTitle(): Said {
    return this.#formatter.say('respectful-title', null, null);
  }

  /** You may skip any question. You may change an answer at any time. */
  respectfulSkip(): Said {
    return this.#formatter.say('respectful-skip', null, null);
  }

  /** Or choose all that fit: */
  respectfulChoose(): Said {
    return this.#formatter.say('respectful-choose', null, null);
  }

  /** I prefer not to say */
  respectfulPrefer(): Said {
    return this.#formatter.say('respectful-prefer', null, null);
  }

  /** Who will see this: { $who } */
  respectfulWhoSees(args: { who: string }): Said {
    return this.#formatter.say('respectful-who-sees', null, args);
  }

  /** You will get the same care if you skip this. */
  respectfulSame(): Said {
    return this.#formatter.say('respectful-same', null, null);
  }

  /** How do you describe your race, ethnicity, tribe or nation? */
  respectfulRaceQuestion(): Said {
    return this.#formatter.say('respectful-race-question', null, null);
  }

  /** Black or African American */
  respectfulRaceBlack(): Said {
    return this.#formatter.say('respectful-race-black', null, null);
  }

  /** American Indian, Alaska Native or Indigenous */
  respectfulRaceIndigenous(): Said {
    return this.#formatter.say('respectful-race-indigenous', null, null);
  }

  /** Asian or Asian American */
  respectfulRaceAsian(): Said {
    return this.#formatter.say('respectful-race-asian', null, null);
  }

  /** Native Hawaiian or Pacific Islander */
  respectfulRacePacific(): Said {
    return this.#formatter.say('respectful-race-pacific', null, null);
  }

  /** Latino, Latina, Latine or Hispanic */
  respectfulRaceLatine(): Said {
    return this.#formatter.say('respectful-race-latine', null, null);
  }

  /** Middle Eastern or North African */
  respectfulRaceMena(): Said {
    return this.#formatter.say('respectful-race-mena', null, null);
  }

  /** White */
  respectfulRaceWhite(): Said {
    return this.#formatter.say('respectful-race-white', null, null);
  }

  /** Why we ask: to see whether we treat everyone equally well. */
  respectfulRaceWhy(): Said {
    return this.#formatter.say('respectful-race-why', null, null);
  }

  /** Which languages do you speak, sign or read best? */
  respectfulLanguageQuestion(): Said {
    return this.#formatter.say('respectful-language-question', null, null);
  }

  /** Please talk or sign with me in my language. */
  respectfulLanguageTalk(): Said {
    return this.#formatter.say('respectful-language-talk', null, null);
  }

  /** Please write to me in my language. */
  respectfulLanguageWrite(): Said {
    return this.#formatter.say('respectful-language-write', null, null);
  }

  /** Please read papers aloud to me. */
  respectfulLanguageRead(): Said {
    return this.#formatter.say('respectful-language-read', null, null);
  }

  /** Why we ask: so that we understand you, and you understand us. */
  respectfulLanguageWhy(): Said {
    return this.#formatter.say('respectful-language-why', null, null);
  }

  /** Do you want an interpreter? For which language? */
  respectfulInterpreterQuestion(): Said {
    return this.#formatter.say('respectful-interpreter-question', null, null);
  }

  /** By phone or video */
  respectfulInterpreterFar(): Said {
    return this.#formatter.say('respectful-interpreter-far', null, null);
  }

  /** In the room with me */
  respectfulInterpreterNear(): Said {
    return this.#formatter.say('respectful-interpreter-near', null, null);
  }

  /** Not someone who knows me */
  respectfulInterpreterStranger(): Said {
    return this.#formatter.say('respectful-interpreter-stranger', null, null);
  }

  /** Why we ask: to find you an interpreter. It is free for you. You need not bring family. */
  respectfulInterpreterWhy(): Said {
    return this.#formatter.say('respectful-interpreter-why', null, null);
  }

  /** What should we know about your body, mind or senses, to serve you well? */
  respectfulDisabilityQuestion(): Said {
    return this.#formatter.say('respectful-disability-question', null, null);
  }

  /** A way in without steps */
  respectfulDisabilitySteps(): Said {
    return this.#formatter.say('respectful-disability-steps', null, null);
  }

  /** Large print, or help with reading and writing */
  respectfulDisabilityPrint(): Said {
    return this.#formatter.say('respectful-disability-print', null, null);
  }

  /** More time, or a quiet room */
  respectfulDisabilityTime(): Said {
    return this.#formatter.say('respectful-disability-time', null, null);
  }

  /** Why we ask: to change our rooms, papers and visits so that they fit you. */
  respectfulDisabilityWhy(): Said {
    return this.#formatter.say('respectful-disability-why', null, null);
  }

  /** What name and pronouns should we use for you? Where should we not use them? */
  respectfulPronounsQuestion(): Said {
    return this.#formatter.say('respectful-pronouns-question', null, null);
  }

  /** How do you describe your gender? */
  respectfulGenderQuestion(): Said {
    return this.#formatter.say('respectful-gender-question', null, null);
  }

  /** Woman */
  respectfulGenderWoman(): Said {
    return this.#formatter.say('respectful-gender-woman', null, null);
  }

  /** Man */
  respectfulGenderMan(): Said {
    return this.#formatter.say('respectful-gender-man', null, null);
  }

  /** Nonbinary */
  respectfulGenderNonbinary(): Said {
    return this.#formatter.say('respectful-gender-nonbinary', null, null);
  }

  /** Trans */
  respectfulGenderTrans(): Said {
    return this.#formatter.say('respectful-gender-trans', null, null);
  }

  /** Why we ask: to call you by the right name, and to give you care that fits. */
  respectfulGenderWhy(): Said {
    return this.#formatter.say('respectful-gender-why', null, null);
  }

  /** Would faith, spirit or tradition help you here? How? */
  respectfulFaithQuestion(): Said {
    return this.#formatter.say('respectful-faith-question', null, null);
  }

  /** A place to pray or be quiet */
  respectfulFaithPlace(): Said {
    return this.#formatter.say('respectful-faith-place', null, null);
  }

  /** A visit from someone of my faith or tradition */
  respectfulFaithVisit(): Said {
    return this.#formatter.say('respectful-faith-visit', null, null);
  }

  /** Why we ask: faith and tradition can give strength. We want to make room for yours. */
  respectfulFaithWhy(): Said {
    return this.#formatter.say('respectful-faith-why', null, null);
  }

  /** For staff: how to ask */
  respectfulStaff(): Said {
    return this.#formatter.say('respectful-staff', null, null);
  }

  /** Ask everyone the same questions. Never ask only people who look or sound a certain way. */
  respectfulStaffEveryone(): Said {
    return this.#formatter.say('respectful-staff-everyone', null, null);
  }

  /** Never guess. A name, a face, a voice or clothes do not tell you the answer. */
  respectfulStaffGuess(): Said {
    return this.#formatter.say('respectful-staff-guess', null, null);
  }

  /** Never ask about immigration status. Never write it down. */
  respectfulStaffImmigration(): Said {
    return this.#formatter.say('respectful-staff-immigration', null, null);
  }

  /** Ask where nobody can listen. Let the person answer, not the family. */
  respectfulStaffPrivate(): Said {
    return this.#formatter.say('respectful-staff-private', null, null);
  }

  /** Say truthfully why you ask and who sees the answers. Promise only what you can keep. */
  respectfulStaffPromise(): Said {
    return this.#formatter.say('respectful-staff-promise', null, null);
  }

  /** If someone does not want to answer, thank them and go on. */
  respectfulStaffAccept(): Said {
    return this.#formatter.say('respectful-staff-accept', null, null);
  }

  /** Lock the papers away. Keep only what you use. Never publish a number under 10. */
  respectfulStaffKeep(): Said {
    return this.#formatter.say('respectful-staff-keep', null, null);
  }

  /** I need an interpreter */
  rightsCardName(): Said {
    return this.#formatter.say('rights-card-name', null, null);
  }

  /** A card to show at a desk. It asks for a free interpreter, in English and in your language. */
  rightsCardNameAbout(): Said {
    return this.#formatter.say('rights-card-name', 'about', null);
  }

  /** The language you need */
  rightsCardLanguage(): Said {
    return this.#formatter.say('rights-card-language', null, null);
  }

  /** This name goes on the card, for staff to read. It can be a sign language. */
  rightsCardLanguageHint(): Said {
    return this.#formatter.say('rights-card-language', 'hint', null);
  }

  /** I speak { $language }. Please call a qualified interpreter. */
  rightsCardSpeak(args: { language: string }): Said {
    return this.#formatter.say('rights-card-speak', null, args);
  }

  /** Places that take federal health money must provide one at no cost to me (Section 1557 of the Affordable Care Act). */
  rightsCardLaw(): Said {
    return this.#formatter.say('rights-card-law', null, null);
  }

  /** Please give me important papers in my language. */
  rightsCardPaper(): Said {
    return this.#formatter.say('rights-card-paper', null, null);
  }

  /** My child or my relative does not have to interpret for me. */
  rightsCardFamily(): Said {
    return this.#formatter.say('rights-card-family', null, null);
  }

  /** For important words, I say no to an app or machine translation. */
  rightsCardMachine(): Said {
    return this.#formatter.say('rights-card-machine', null, null);
  }

  /** If a machine translates important text, a qualified human translator must check it (45 CFR 92.201). */
  rightsCardHuman(): Said {
    return this.#formatter.say('rights-card-human', null, null);
  }

  /** Law last checked on November 11, 2025. This is not legal advice. */
  rightsCardChecked(): Said {
    return this.#formatter.say('rights-card-checked', null, null);
  }

  /** When they refuse an interpreter */
  rightsRefusedName(): Said {
    return this.#formatter.say('rights-refused-name', null, null);
  }

  /** Sentences to say or show, step by step, and room to note what happened. */
  rightsRefusedNameAbout(): Said {
    return this.#formatter.say('rights-refused-name', 'about', null);
  }

  /** Where are you? */
  rightsRefusedWhere(): Said {
    return this.#formatter.say('rights-refused-where', null, null);
  }

  /** Clinic or hospital */
  rightsRefusedWhereClinic(): Said {
    return this.#formatter.say('rights-refused-where-clinic', null, null);
  }

  /** Pharmacy */
  rightsRefusedWherePharmacy(): Said {
    return this.#formatter.say('rights-refused-where-pharmacy', null, null);
  }

  /** Emergency room */
  rightsRefusedWhereEmergency(): Said {
    return this.#formatter.say('rights-refused-where-emergency', null, null);
  }

  /** Health insurer */
  rightsRefusedWhereInsurer(): Said {
    return this.#formatter.say('rights-refused-where-insurer', null, null);
  }

  /** Public office */
  rightsRefusedWhereOffice(): Said {
    return this.#formatter.say('rights-refused-where-office', null, null);
  }

  /** Go one step at a time. You may stop after each step. Say the sentences in English, or point to them. */
  rightsRefusedIntro(): Said {
    return this.#formatter.say('rights-refused-intro', null, null);
  }

  /** If you may be in danger, let them help you first. You can ask for an interpreter again at any time. */
  rightsRefusedFirst(): Said {
    return this.#formatter.say('rights-refused-first', null, null);
  }

  /** Step 1: Ask again */
  rightsRefusedAgain(): Said {
    return this.#formatter.say('rights-refused-again', null, null);
  }

  /** I need a qualified interpreter. Please call one now. */
  rightsRefusedSayNeed(): Said {
    return this.#formatter.say('rights-refused-say-need', null, null);
  }

  /** It is free for me. Section 1557 of the Affordable Care Act says so. */
  rightsRefusedSayLaw(): Said {
    return this.#formatter.say('rights-refused-say-law', null, null);
  }

  /** Before I agree to care, I need to understand it. */
  rightsRefusedSayClinic(): Said {
    return this.#formatter.say('rights-refused-say-clinic', null, null);
  }

  /** Please tell me in my language how to take this medicine. */
  rightsRefusedSayPharmacy(): Said {
    return this.#formatter.say('rights-refused-say-pharmacy', null, null);
  }

  /** Please check me now, even if I cannot pay. A federal law called EMTALA says so. */
  rightsRefusedSayEmergency(): Said {
    return this.#formatter.say('rights-refused-say-emergency', null, null);
  }

  /** Please add an interpreter to this call. I will wait. */
  rightsRefusedSayInsurer(): Said {
    return this.#formatter.say('rights-refused-say-insurer', null, null);
  }

  /** Offices with federal money must not treat me worse because of national origin (Title VI of the Civil Rights Act). */
  rightsRefusedSayOffice(): Said {
    return this.#formatter.say('rights-refused-say-office', null, null);
  }

  /** Step 2: Ask for someone who can decide */
  rightsRefusedHigher(): Said {
    return this.#formatter.say('rights-refused-higher', null, null);
  }

  /** May I speak with your Section 1557 coordinator, a patient advocate or your supervisor? */
  rightsRefusedSayCoordinator(): Said {
    return this.#formatter.say('rights-refused-say-coordinator', null, null);
  }

  /** Step 3: Write it down */
  rightsRefusedNote(): Said {
    return this.#formatter.say('rights-refused-note', null, null);
  }

  /** Write in any language. Keep this paper where it is safe. */
  rightsRefusedNoteAbout(): Said {
    return this.#formatter.say('rights-refused-note-about', null, null);
  }

  /** May I please have your name? */
  rightsRefusedSayName(): Said {
    return this.#formatter.say('rights-refused-say-name', null, null);
  }

  /** Name of the person who said no: */
  rightsRefusedNoteWho(): Said {
    return this.#formatter.say('rights-refused-note-who', null, null);
  }

  /** Date, time and place: */
  rightsRefusedNoteWhen(): Said {
    return this.#formatter.say('rights-refused-note-when', null, null);
  }

  /** What they said: */
  rightsRefusedNoteWords(): Said {
    return this.#formatter.say('rights-refused-note-words', null, null);
  }

  /** You do not have to do more */
  rightsRefusedEnough(): Said {
    return this.#formatter.say('rights-refused-enough', null, null);
  }

  /** Your health comes first. If you want to complain, the paper “Complaint about unfair health care” shows how. */
  rightsRefusedEnoughAbout(): Said {
    return this.#formatter.say('rights-refused-enough-about', null, null);
  }

  /** A place without federal money may not have to follow these laws. State law is not confirmed for your state. */
  rightsRefusedLimits(): Said {
    return this.#formatter.say('rights-refused-limits', null, null);
  }

  /** Last checked: Section 1557 on November 11, 2025; Title VI on December 10, 2025; EMTALA in pages from June 2024. This is not legal advice. */
  rightsRefusedChecked(): Said {
    return this.#formatter.say('rights-refused-checked', null, null);
  }

  /** Complaint about unfair health care */
  rightsComplaintName(): Said {
    return this.#formatter.say('rights-complaint-name', null, null);
  }

  /** How to complain to the federal government, what that tells about you, and a sheet to fill in. */
  rightsComplaintNameAbout(): Said {
    return this.#formatter.say('rights-complaint-name', 'about', null);
  }

  /** The Office for Civil Rights is part of the U.S. Department of Health and Human Services (HHS). It looks into unfair treatment in health care, such as a refused interpreter. It is free. It is not your lawyer, but it can make a place change. */
  rightsComplaintWhat(): Said {
    return this.#formatter.say('rights-complaint-what', null, null);
  }

  /** Someone you trust can do it for you. The office usually needs your signed consent. */
  rightsComplaintSomeone(): Said {
    return this.#formatter.say('rights-complaint-someone', null, null);
  }

  /** Send it within 180 days of the day it happened. The office can allow more time for a good reason. */
  rightsComplaintDeadline(): Said {
    return this.#formatter.say('rights-complaint-deadline', null, null);
  }

  /** What a complaint tells about you */
  rightsComplaintTells(): Said {
    return this.#formatter.say('rights-complaint-tells', null, null);
  }

  /** The form asks for your name, your address, your phone number and what happened. The office may also get copies of your medical records. */
  rightsComplaintTellsOffice(): Said {
    return this.#formatter.say('rights-complaint-tells-office', null, null);
  }

  /** The office may have to tell the place your name. It must have your written consent first. If you say no, it usually closes the complaint. */
  rightsComplaintTellsPlace(): Said {
    return this.#formatter.say('rights-complaint-tells-place', null, null);
  }

  /** If it looks as if a law was broken, the office can pass your complaint to another agency. It does not need your permission. */
  rightsComplaintTellsAgencies(): Said {
    return this.#formatter.say('rights-complaint-tells-agencies', null, null);
  }

  /** We could not confirm whether immigration officers can learn of a complaint. If that could be a danger, ask an immigration lawyer first. */
  rightsComplaintTellsImmigration(): Said {
    return this.#formatter.say('rights-complaint-tells-immigration', null, null);
  }

  /** To find an immigration lawyer: https://www.immigrationadvocates.org/legaldirectory/ (read July 19, 2026) */
  rightsComplaintTellsLawyer(): Said {
    return this.#formatter.say('rights-complaint-tells-lawyer', null, null);
  }

  /** The law forbids the place to punish you for a complaint. */
  rightsComplaintTellsPunish(): Said {
    return this.#formatter.say('rights-complaint-tells-punish', null, null);
  }

  /** You may stop here. That is all right. */
  rightsComplaintStop(): Said {
    return this.#formatter.say('rights-complaint-stop', null, null);
  }

  /** Step 1: Write down what happened */
  rightsComplaintWrite(): Said {
    return this.#formatter.say('rights-complaint-write', null, null);
  }

  /** Write in any language. Help in your language is free at the office. This program sends nothing. */
  rightsComplaintWriteAbout(): Said {
    return this.#formatter.say('rights-complaint-write-about', null, null);
  }

  /** What happened: */
  rightsComplaintHappened(): Said {
    return this.#formatter.say('rights-complaint-happened', null, null);
  }

  /** Where (name and address of the place): */
  rightsComplaintWhere(): Said {
    return this.#formatter.say('rights-complaint-where', null, null);
  }

  /** When (date and time): */
  rightsComplaintWhen(): Said {
    return this.#formatter.say('rights-complaint-when', null, null);
  }

  /** Who (the name, or what the person does there): */
  rightsComplaintWho(): Said {
    return this.#formatter.say('rights-complaint-who', null, null);
  }

  /** What you asked for, and what they answered: */
  rightsComplaintAsked(): Said {
    return this.#formatter.say('rights-complaint-asked', null, null);
  }

  /** Step 2: Send it */
  rightsComplaintSend(): Said {
    return this.#formatter.say('rights-complaint-send', null, null);
  }

  /** Choose one way. Add your name, address and phone number. Write the date and sign it. Keep a copy. */
  rightsComplaintSendAbout(): Said {
    return this.#formatter.say('rights-complaint-send-about', null, null);
  }

  /** On the web: https://ocrportal.hhs.gov/ocr/ */
  rightsComplaintSendWeb(): Said {
    return this.#formatter.say('rights-complaint-send-web', null, null);
  }

  /** By mail: Centralized Case Management Operations, U.S. Department of Health and Human Services, 200 Independence Avenue SW, Room 509F HHH Building, Washington, DC 20201 */
  rightsComplaintSendMail(): Said {
    return this.#formatter.say('rights-complaint-send-mail', null, null);
  }

  /** By e-mail: OCRComplaint@hhs.gov. Others may be able to read an e-mail on its way. */
  rightsComplaintSendEmail(): Said {
    return this.#formatter.say('rights-complaint-send-email', null, null);
  }

  /** For help by phone: 1-800-368-1019 (TTY 1-800-537-7697). Ask for an interpreter. */
  rightsComplaintSendPhone(): Said {
    return this.#formatter.say('rights-complaint-send-phone', null, null);
  }

  /** These addresses and numbers are from 2023. Look at www.hhs.gov/civil-rights before you send anything. */
  rightsComplaintSendChecked(): Said {
    return this.#formatter.say('rights-complaint-send-checked', null, null);
  }

  /** After that, the office checks whether it may look into it. It may talk with you and with the place. At the end it sends a letter. We could not confirm how long it takes. */
  rightsComplaintSendAfter(): Said {
    return this.#formatter.say('rights-complaint-send-after', null, null);
  }

  /** Other ways */
  rightsComplaintOther(): Said {
    return this.#formatter.say('rights-complaint-other', null, null);
  }

  /** At the place itself: ask the Section 1557 coordinator how to file a grievance. A place under that law with 15 or more workers must have a coordinator. */
  rightsComplaintOtherPlace(): Said {
    return this.#formatter.say('rights-complaint-other-place', null, null);
  }

  /** If an emergency room sent you away: the office CMS takes complaints on www.cms.gov, even without your name. CMS may still contact patients named in hospital records (page of June 5, 2024). */
  rightsComplaintOtherEmergency(): Said {
    return this.#formatter.say('rights-complaint-other-emergency', null, null);
  }

  /** Legal aid gives people with little money a lawyer for free. Look at www.lsc.gov (read September 4, 2025). Some offices cannot help every immigrant. */
  rightsComplaintOtherLawyer(): Said {
    return this.#formatter.say('rights-complaint-other-lawyer', null, null);
  }

  /** State offices: not confirmed for your state. */
  rightsComplaintOtherState(): Said {
    return this.#formatter.say('rights-complaint-other-state', null, null);
  }

  /** Federal law only. From HHS pages, its form and its fact sheet, in copies from 2021 to 2025. This is not legal advice. */
  rightsComplaintSources(): Said {
    return this.#formatter.say('rights-complaint-sources', null, null);
  }

  /** My main rights in health care */
  rightsKnowName(): Said {
    return this.#formatter.say('rights-know-name', null, null);
  }

  /** One page on language help, fair treatment, privacy and emergencies, with sources. */
  rightsKnowNameAbout(): Said {
    return this.#formatter.say('rights-know-name', 'about', null);
  }

  /** These are federal laws, for the whole United States. They do not apply to every place. */
  rightsKnowIntro(): Said {
    return this.#formatter.say('rights-know-intro', null, null);
  }

  /** Help in your language */
  rightsKnowLanguage(): Said {
    return this.#formatter.say('rights-know-language', null, null);
  }

  /** A hospital, clinic, pharmacy or insurer that takes federal money must offer you an interpreter when you need one. It is free for you. */
  rightsKnowLanguageFree(): Said {
    return this.#formatter.say('rights-know-language-free', null, null);
  }

  /** The interpreter must be qualified and must keep your secrets. Staff should not use your child instead, or a relative who is not qualified. */
  rightsKnowLanguageWho(): Said {
    return this.#formatter.say('rights-know-language-who', null, null);
  }

  /** If you are Deaf or disabled, places with federal money must make sure that you and they understand each other. A sign-language interpreter is one way. */
  rightsKnowLanguageDeaf(): Said {
    return this.#formatter.say('rights-know-language-deaf', null, null);
  }

  /** Section 1557 of the Affordable Care Act and 45 CFR 92.201: in force when last checked, November 11, 2025. Section 504 of the Rehabilitation Act: last checked in July 2025. */
  rightsKnowLanguageSource(): Said {
    return this.#formatter.say('rights-know-language-source', null, null);
  }

  /** Fair treatment */
  rightsKnowFair(): Said {
    return this.#formatter.say('rights-know-fair', null, null);
  }

  /** Places with federal money must not treat you worse because of your race, color or the country you come from. In health care, also not because of sex, age or disability. */
  rightsKnowFairWhat(): Said {
    return this.#formatter.say('rights-know-fair-what', null, null);
  }

  /** In 2025 the government took back older guidance about languages. The laws themselves did not change. In October 2025 a court canceled the part of a health rule about gender identity. Other laws may still help trans people. */
  rightsKnowFairChanged(): Said {
    return this.#formatter.say('rights-know-fair-changed', null, null);
  }

  /** Title VI of the Civil Rights Act of 1964, last checked December 10, 2025; Section 1557; Tennessee v. Kennedy, October 22, 2025. */
  rightsKnowFairSource(): Said {
    return this.#formatter.say('rights-know-fair-source', null, null);
  }

  /** Privacy */
  rightsKnowPrivate(): Said {
    return this.#formatter.say('rights-know-private', null, null);
  }

  /** Most doctors, clinics, pharmacies and insurers must keep your health information private. You can ask to see your record and get a copy. Some notes of a therapist are left out. */
  rightsKnowPrivateWhat(): Said {
    return this.#formatter.say('rights-know-private-what', null, null);
  }

  /** A place may tell others in some cases, such as a judge’s order or a serious danger. Apps and support groups may not have to follow this law. */
  rightsKnowPrivateLimits(): Said {
    return this.#formatter.say('rights-know-private-limits', null, null);
  }

  /** HIPAA Privacy Rule, 45 CFR Part 164. Text of November 8, 2024. */
  rightsKnowPrivateSource(): Said {
    return this.#formatter.say('rights-know-private-source', null, null);
  }

  /** Emergency rooms */
  rightsKnowEmergency(): Said {
    return this.#formatter.say('rights-know-emergency', null, null);
  }

  /** Hospitals that take Medicare and have an emergency room must check you. In an emergency they must treat you until you are stable, or send you on safely. Money, insurance and immigration status do not matter for this. */
  rightsKnowEmergencyWhat(): Said {
    return this.#formatter.say('rights-know-emergency-what', null, null);
  }

  /** You may still get a bill. This is for emergencies only: other programs may ask about immigration status. */
  rightsKnowEmergencyLimits(): Said {
    return this.#formatter.say('rights-know-emergency-limits', null, null);
  }

  /** Emergency Medical Treatment and Labor Act (EMTALA), 42 U.S.C. 1395dd. Last checked in pages from June 2024. */
  rightsKnowEmergencySource(): Said {
    return this.#formatter.say('rights-know-emergency-source', null, null);
  }

  /** If a place says no, see the paper “When they refuse an interpreter”. Legal aid can tell you more. */
  rightsKnowEnd(): Said {
    return this.#formatter.say('rights-know-end', null, null);
  }

  /** State law is not confirmed for your state. This is not legal advice. */
  rightsKnowChecked(): Said {
    return this.#formatter.say('rights-know-checked', null, null);
  }

  /** What this program can and cannot hide */
  safetyTitle(): Said {
    return this.#formatter.say('safety-title', null, null);
  }

  /** This program writes down nothing that you type, open or search for, unless you ask it to. But no program can hide everything. */
  safetyLead(): Said {
    return this.#formatter.say('safety-lead', null, null);
  }

  /** If you think that somebody watches this computer, a computer or phone that they cannot reach is safer. */
  safetyOther(): Said {
    return this.#formatter.say('safety-other', null, null);
  }

  /** We tested this on Linux. On Windows and macOS, what stays behind is not measured yet. */
  safetyMeasured(): Said {
    return this.#formatter.say('safety-measured', null, null);
  }

  /** Who may be watching */
  safetyWatchersTitle(): Said {
    return this.#formatter.say('safety-watchers-title', null, null);
  }

  /** What it does */
  safetyDoes(): Said {
    return this.#formatter.say('safety-does', null, null);
  }

  /** What it cannot do */
  safetyCannot(): Said {
    return this.#formatter.say('safety-cannot', null, null);
  }

  /** Someone who looks over your shoulder */
  safetyShoulder(): Said {
    return this.#formatter.say('safety-shoulder', null, null);
  }

  /** “Leave quickly” covers the window with a blank page. So does the Shift key, pressed three times, unless that is switched off in Settings. The name and the picture of the window then say nothing about this program. What you did here is forgotten, and you begin again at the choice of language. */
  safetyShoulderDoes(): Said {
    return this.#formatter.say('safety-shoulder', 'does', null);
  }

  /** It does not close other programs. It does not hide the computer’s own list of programs. It cannot undo what somebody has seen. */
  safetyShoulderCannot(): Said {
    return this.#formatter.say('safety-shoulder', 'cannot', null);
  }

  /** Someone who looks through this computer later */
  safetyLater(): Said {
    return this.#formatter.say('safety-later', null, null);
  }

  /** It keeps no history. It remembers settings only if you ask. Files that its window needs are removed at the end, or at the next start. */
  safetyLaterDoes(): Said {
    return this.#formatter.say('safety-later', 'does', null);
  }

  /** It cannot hide that it is on this computer, or that it was started. A file that you saved and a page that you printed stay: it cannot remove them. */
  safetyLaterCannot(): Said {
    return this.#formatter.say('safety-later', 'cannot', null);
  }

  /** Spyware: a hidden program that watches you */
  safetySpyware(): Said {
    return this.#formatter.say('safety-spyware', null, null);
  }

  /** This program itself sends nothing over the internet. Against spyware it can do no more. */
  safetySpywareDoes(): Said {
    return this.#formatter.say('safety-spyware', 'does', null);
  }

  /** It cannot find spyware or stop it. Spyware may see the screen and every key that you press. */
  safetySpywareCannot(): Said {
    return this.#formatter.say('safety-spyware', 'cannot', null);
  }

  /** The next person at a shared computer */
  safetyNext(): Said {
    return this.#formatter.say('safety-next', null, null);
  }

  /** “Leave quickly”, or closing the window, ends your visit. What you searched for and opened is forgotten. On Linux, memory that the program gives back is written over. */
  safetyNextDoes(): Said {
    return this.#formatter.say('safety-next', 'does', null);
  }

  /** If you walk away from an open window, the next person sees what is in it. What you copied may still be there to paste. */
  safetyNextCannot(): Said {
    return this.#formatter.say('safety-next', 'cannot', null);
  }

  /** People who look after this computer */
  safetyStaff(): Said {
    return this.#formatter.say('safety-staff', null, null);
  }

  /** It keeps no list of visits, and no record of who was here. */
  safetyStaffDoes(): Said {
    return this.#formatter.say('safety-staff', 'does', null);
  }

  /** It cannot stop them from seeing the screen, or from putting other programs on this computer. */
  safetyStaffCannot(): Said {
    return this.#formatter.say('safety-staff', 'cannot', null);
  }

  /** A USB stick that somebody has tampered with */
  safetyStick(): Said {
    return this.#formatter.say('safety-stick', null, null);
  }

  /** A pack is checked before it is used. If it is broken, or was changed after it was signed, it is refused. */
  safetyStickDoes(): Said {
    return this.#formatter.say('safety-stick', 'does', null);
  }

  /** A signature shows who made a pack. It does not show that its facts are true. Other files on the stick are not checked. */
  safetyStickCannot(): Said {
    return this.#formatter.say('safety-stick', 'cannot', null);
  }

  /** Someone who forces you to show this computer */
  safetySearch(): Said {
    return this.#formatter.say('safety-search', null, null);
  }

  /** There is no history to show. What you typed, opened and searched for is not written down, unless you asked for it. */
  safetySearchDoes(): Said {
    return this.#formatter.say('safety-search', 'does', null);
  }

  /** It cannot hide that it is here. Whoever can use this computer can read the settings you kept, the files you saved and the entries that were written here. */
  safetySearchCannot(): Said {
    return this.#formatter.say('safety-search', 'cannot', null);
  }

  /** At a shared kiosk */
  safetyKioskTitle(): Said {
    return this.#formatter.say('safety-kiosk-title', null, null);
  }

  /** A kiosk erases each visit. When nobody has touched it for a while, it asks first. Then it erases. After the computer was asleep, it erases at once. */
  safetyKioskErases(): Said {
    return this.#formatter.say('safety-kiosk-erases', null, null);
  }

  /** A kiosk counts nothing, unless the center switches that on. Then it keeps only numbers that are changed a little on purpose. It keeps no words. Crisis, violence and immigration are never counted. */
  safetyKioskCounts(): Said {
    return this.#formatter.say('safety-kiosk-counts', null, null);
  }

  /** It cannot hide the screen from people who stand near you. */
  safetyKioskCannot(): Said {
    return this.#formatter.say('safety-kiosk-cannot', null, null);
  }

  /** Your private notes */
  safetyPrivateTitle(): Said {
    return this.#formatter.say('safety-private-title', null, null);
  }

  /** If you ask for it, what you keep for yourself goes into one file, locked with a passphrase. Without the passphrase it cannot be read. */
  safetyPrivateLocked(): Said {
    return this.#formatter.say('safety-private-locked', null, null);
  }

  /** Nobody can recover a lost passphrase. We cannot do it either. */
  safetyPrivateLost(): Said {
    return this.#formatter.say('safety-private-lost', null, null);
  }

  /** With the passphrase, the standard program “age” opens the file too. */
  safetyPrivateOpens(): Said {
    return this.#formatter.say('safety-private-opens', null, null);
  }

  /** It cannot hide that the file is there. It cannot help if spyware sees the passphrase, or if somebody makes you tell it. */
  safetyPrivateCannot(): Said {
    return this.#formatter.say('safety-private-cannot', null, null);
  }

  /** What we cannot hide */
  safetyListTitle(): Said {
    return this.#formatter.say('safety-list-title', null, null);
  }

  /** That this program is on this computer, and that it was started. */
  safetyListHere(): Said {
    return this.#formatter.say('safety-list-here', null, null);
  }

  /** What somebody sees on the screen. */
  safetyListSeen(): Said {
    return this.#formatter.say('safety-list-seen', null, null);
  }

  /** What is read aloud. Others in the room can hear it. Earphones help. */
  safetyListHeard(): Said {
    return this.#formatter.say('safety-list-heard', null, null);
  }

  /** What spyware sees. */
  safetyListSpyware(): Said {
    return this.#formatter.say('safety-list-spyware', null, null);
  }

  /** Pictures and recordings of the screen. */
  safetyListRecording(): Said {
    return this.#formatter.say('safety-list-recording', null, null);
  }

  /** The last words that you typed, in the memory of this program, until it is closed. */
  safetyListTyped(): Said {
    return this.#formatter.say('safety-list-typed', null, null);
  }

  /** What the computer itself moves from its memory to its disk. */
  safetyListSwap(): Said {
    return this.#formatter.say('safety-list-swap', null, null);
  }

  /** Small files that the computer keeps, so that it draws pictures and letters faster. */
  safetyListGraphics(): Said {
    return this.#formatter.say('safety-list-graphics', null, null);
  }

  /** What you copied, as long as the computer keeps it ready to paste. */
  safetyListCopied(): Said {
    return this.#formatter.say('safety-list-copied', null, null);
  }

  /** Words that the computer’s own writing help learns from you: a keyboard on the screen, suggestions of words, dictation. */
  safetyListKeyboards(): Said {
    return this.#formatter.say('safety-list-keyboards', null, null);
  }

  /** A file that you saved. */
  safetyListSaved(): Said {
    return this.#formatter.say('safety-list-saved', null, null);
  }

  /** A page that you printed, and what the printer and the computer’s print system keep about it. The print system may send pages to a printer over the local network. */
  safetyListPrinted(): Said {
    return this.#formatter.say('safety-list-printed', null, null);
  }

  /** What a phone keeps of a square code that it has read. */
  safetyListPhone(): Said {
    return this.#formatter.say('safety-list-phone', null, null);
  }

  /** What is written on this computer, and when */
  safetyWrittenTitle(): Said {
    return this.#formatter.say('safety-written-title', null, null);
  }

  /** The list of support that comes with the program */
  safetyWrittenLibrary(): Said {
    return this.#formatter.say('safety-written-library', null, null);
  }

  /** When the program starts. It is the same for everybody. */
  safetyWrittenLibraryWhen(): Said {
    return this.#formatter.say('safety-written-library', 'when', null);
  }

  /** A damaged list of support */
  safetyWrittenDamaged(): Said {
    return this.#formatter.say('safety-written-damaged', null, null);
  }

  /** When the list can no longer be read, it is set aside under that day’s date. It is not deleted. */
  safetyWrittenDamagedWhen(): Said {
    return this.#formatter.say('safety-written-damaged', 'when', null);
  }

  /** Your language, text size, colors and other settings */
  safetyWrittenSettings(): Said {
    return this.#formatter.say('safety-written-settings', null, null);
  }

  /** Only if you ask to remember them. If you switch that off, the file is deleted. */
  safetyWrittenSettingsWhen(): Said {
    return this.#formatter.say('safety-written-settings', 'when', null);
  }

  /** Files that the window itself needs */
  safetyWrittenWindow(): Said {
    return this.#formatter.say('safety-written-window', null, null);
  }

  /** While it is open, in a private folder. On Linux this folder is in memory, where the computer offers that. It is removed at the end, or at the next start. */
  safetyWrittenWindowWhen(): Said {
    return this.#formatter.say('safety-written-window', 'when', null);
  }

  /** A sheet, a report or a list that you save */
  safetyWrittenSaved(): Said {
    return this.#formatter.say('safety-written-saved', null, null);
  }

  /** Only if you save it, in the folder that you choose. A sheet is called “sheet.pdf”. Its hidden details name no author, program or date. */
  safetyWrittenSavedWhen(): Said {
    return this.#formatter.say('safety-written-saved', 'when', null);
  }

  /** Pages for the printer */
  safetyWrittenPrinted(): Said {
    return this.#formatter.say('safety-written-printed', null, null);
  }

  /** Only if you print. The print system gets them under the name “Information sheet”. */
  safetyWrittenPrintedWhen(): Said {
    return this.#formatter.say('safety-written-printed', 'when', null);
  }

  /** Lists, entries and packs that somebody adds, and choices about them */
  safetyWrittenCenter(): Said {
    return this.#formatter.say('safety-written-center', null, null);
  }

  /** Only if somebody adds them. They are not locked. If an entry that was written here is deleted, it is erased from the list of support. Copies that were made before stay. */
  safetyWrittenCenterWhen(): Said {
    return this.#formatter.say('safety-written-center', 'when', null);
  }

  /** Numbers about what people look for at a kiosk */
  safetyKioskWritten(): Said {
    return this.#formatter.say('safety-kiosk-written', null, null);
  }

  /** Only if the center switches that on. They are changed a little on purpose, and no words are with them. */
  safetyKioskWrittenWhen(): Said {
    return this.#formatter.say('safety-kiosk-written', 'when', null);
  }

  /** Your private notes */
  safetyPrivateWritten(): Said {
    return this.#formatter.say('safety-private-written', null, null);
  }

  /** Only if you make one. It is locked with your passphrase. */
  safetyPrivateWrittenWhen(): Said {
    return this.#formatter.say('safety-private-written', 'when', null);
  }

  /** How to report a problem */
  safetyReportTitle(): Said {
    return this.#formatter.say('safety-report-title', null, null);
  }

  /** Is a fact wrong? Open its page and choose “Report a mistake”. That makes a file, which you give to somebody. Nothing is sent. The file does not say who wrote it, where or when. */
  safetyReportFact(): Said {
    return this.#formatter.say('safety-report-fact', null, null);
  }

  /** Did this program leave something behind, or say something that harms? Tell the people you got it from, if that is safe for you. */
  safetyReportTrace(): Said {
    return this.#formatter.say('safety-report-trace', null, null);
  }

  /** Screening forms in other languages */
  screeningsName(): Said {
    return this.#formatter.say('screenings-name', null, null);
  }

  /** Short forms about mental health: who owns them, which translations were tested, and where we read that. */
  screeningsNameAbout(): Said {
    return this.#formatter.say('screenings-name', 'about', null);
  }

  /** This is only a list. The questions belong to others and are not in this program. It counts no points and names no illness. */
  screeningsNot(): Said {
    return this.#formatter.say('screenings-not', null, null);
  }

  /** Ask a licensed clinician to choose a form and to explain the answers. A translation alone is not enough: ask which people it was tested with. */
  screeningsAsk(): Said {
    return this.#formatter.say('screenings-ask', null, null);
  }

  /** Do not hand out a form if nobody can talk with the person on the same day. */
  screeningsDanger(): Said {
    return this.#formatter.say('screenings-danger', null, null);
  }

  /** We read stored copies of these pages on November 27, 2026. Where no date stands, we saw none. Look at the page itself before you use a form. */
  screeningsRead(): Said {
    return this.#formatter.say('screenings-read', null, null);
  }

  /** PHQ-9 and GAD-7: low mood and worry */
  screeningsPhq(): Said {
    return this.#formatter.say('screenings-phq', null, null);
  }

  /** In July 2010 the company Pfizer said that both forms are free, without limits of copyright. A study with 479 Latina women in California tested the PHQ-9 in English and Spanish. */
  screeningsPhqAbout(): Said {
    return this.#formatter.say('screenings-phq-about', null, null);
  }

  /** Sources: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, July 23, 2010. Study: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, July 2011. */
  screeningsPhqSources(): Said {
    return this.#formatter.say('screenings-phq-sources', null, null);
  }

  /** K10 and K6: distress of any kind */
  screeningsKessler(): Said {
    return this.#formatter.say('screenings-kessler', null, null);
  }

  /** Ronald C. Kessler holds the copyright. Use is free, without asking. Name the source and the copyright. A center in New South Wales, Australia, offers the K10 in Arabic, Bengali, Burmese, Chinese and many more languages. */
  screeningsKesslerAbout(): Said {
    return this.#formatter.say('screenings-kessler-about', null, null);
  }

  /** Sources: hcp.med.harvard.edu/ncs/k6_scales.php. Languages: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10 */
  screeningsKesslerSources(): Said {
    return this.#formatter.say('screenings-kessler-sources', null, null);
  }

  /** GDS: low mood in older people */
  screeningsGds(): Said {
    return this.#formatter.say('screenings-gds', null, null);
  }

  /** The first form is in the public domain: everyone may use it. Its page also offers translations that people sent in. Studies tested a short form in Spanish in Ecuador and in Arabic in Lebanon. */
  screeningsGdsAbout(): Said {
    return this.#formatter.say('screenings-gds-about', null, null);
  }

  /** Sources: web.stanford.edu/~yesavage/GDS.html. Studies: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, November 11, 2020; doi.org/10.1017/S1041610208006741, 2008. */
  screeningsGdsSources(): Said {
    return this.#formatter.say('screenings-gds-sources', null, null);
  }

  /** RHS-15: distress in refugees */
  screeningsRhs(): Said {
    return this.#formatter.say('screenings-rhs', null, null);
  }

  /** Pathways to Wellness holds the copyright and asks you to sign an agreement. EthnoMed lists Somali, Russian, Arabic, Burmese, Karen and Nepali. Use the form in two languages, never the English alone. */
  screeningsRhsAbout(): Said {
    return this.#formatter.say('screenings-rhs-about', null, null);
  }

  /** Sources: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, reviewed December 19, 2020; the form itself, 2013. */
  screeningsRhsSources(): Said {
    return this.#formatter.say('screenings-rhs-sources', null, null);
  }

  /** EPDS: low mood around a birth */
  screeningsEpds(): Said {
    return this.#formatter.say('screenings-epds', null, null);
  }

  /** The Royal College of Psychiatrists in London holds the copyright: ask there first. New South Wales, Australia, lists 23 translations that were checked, corrected or translated back. A review found only weak proof for Indigenous women. */
  screeningsEpdsAbout(): Said {
    return this.#formatter.say('screenings-epds-about', null, null);
  }

  /** Sources: www.mhcs.health.nsw.gov.au/publications/epds, reviewed March 14, 2023; Western Australia, “EPDS: Translated Versions”, 2006. Review: doi.org/10.1007/s00737-020-01084-2, 2021. */
  screeningsEpdsSources(): Said {
    return this.#formatter.say('screenings-epds-sources', null, null);
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

  /** On a USB stick */
  settingsPortableTitle(): Said {
    return this.#formatter.say('settings-portable-title', null, null);
  }

  /** The program runs from a USB stick, or from a folder that goes with it. All it keeps is in the folder “many_doors_data” beside it. Where this page says “this computer”, that folder is meant. */
  settingsPortableAbout(): Said {
    return this.#formatter.say('settings-portable-about', null, null);
  }

  /** Close the window before you pull the stick out. Whoever has the stick can read what is kept on it; only private notes are locked. This computer may note by itself that a stick was plugged in and that this program ran. */
  settingsPortableNotes(): Said {
    return this.#formatter.say('settings-portable-notes', null, null);
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

  /** Cover the screen when I press Shift three times */
  settingsLeaveKeys(): Said {
    return this.#formatter.say('settings-leave-keys', null, null);
  }

  /** The three presses must come within five seconds, with no other key in between. Switch this off if you press Shift without meaning to. */
  settingsLeaveKeysAbout(): Said {
    return this.#formatter.say('settings-leave-keys-about', null, null);
  }

  /** Where is it? */
  shelfPlaces(): Said {
    return this.#formatter.say('shelf-places', null, null);
  }

  /** Folder: */
  shelfFolder(): Said {
    return this.#formatter.say('shelf-folder', null, null);
  }

  /** Up one folder */
  shelfUp(): Said {
    return this.#formatter.say('shelf-up', null, null);
  }

  /** All places */
  shelfStart(): Said {
    return this.#formatter.say('shelf-start', null, null);
  }

  /** Folder */
  shelfKindFolder(): Said {
    return this.#formatter.say('shelf-kind-folder', null, null);
  }

  /** Pack */
  shelfKindPack(): Said {
    return this.#formatter.say('shelf-kind-pack', null, null);
  }

  /** Spreadsheet */
  shelfKindSheet(): Said {
    return this.#formatter.say('shelf-kind-sheet', null, null);
  }

  /** List */
  shelfKindList(): Said {
    return this.#formatter.say('shelf-kind-list', null, null);
  }

  /** Saved columns */
  shelfKindMapping(): Said {
    return this.#formatter.say('shelf-kind-mapping', null, null);
  }

  /** Secret key */
  shelfKindKey(): Said {
    return this.#formatter.say('shelf-kind-key', null, null);
  }

  /** Check of an organization */
  shelfKindCheck(): Said {
    return this.#formatter.say('shelf-kind-check', null, null);
  }

  /** { $kind }, { $size } */
  shelfKindSize(args: { kind: string; size: string }): Said {
    return this.#formatter.say('shelf-kind-size', null, args);
  }

  /** Use this folder */
  shelfUseFolder(): Said {
    return this.#formatter.say('shelf-use-folder', null, null);
  }

  /** There is nothing here that fits. Try another folder. */
  shelfEmpty(): Said {
    return this.#formatter.say('shelf-empty', null, null);
  }

  /** Nothing here fits. Open one of the folders above to look there. */
  shelfEmptyHere(): Said {
    return this.#formatter.say('shelf-empty-here', null, null);
  }

  /** There are no more folders in here. */
  shelfNoFolders(): Said {
    return this.#formatter.say('shelf-no-folders', null, null);
  }

  /** We found no usual folders here. Type the path below. */
  shelfNoPlaces(): Said {
    return this.#formatter.say('shelf-no-places', null, null);
  }

  /** There is more in this folder than we can show. If yours is missing, type its path. */
  shelfMore(): Said {
    return this.#formatter.say('shelf-more', null, null);
  }

  /** Opening the folder… */
  shelfOpening(): Said {
    return this.#formatter.say('shelf-opening', null, null);
  }

  /** Or type the path */
  shelfPath(): Said {
    return this.#formatter.say('shelf-path', null, null);
  }

  /** Open */
  shelfOpen(): Said {
    return this.#formatter.say('shelf-open', null, null);
  }

  /** Use it */
  shelfUse(): Said {
    return this.#formatter.say('shelf-use', null, null);
  }

  /** Choose */
  shelfChoose(): Said {
    return this.#formatter.say('shelf-choose', null, null);
  }

  /** Choose another */
  shelfChooseAnother(): Said {
    return this.#formatter.say('shelf-choose-another', null, null);
  }

  /** Use none */
  shelfClear(): Said {
    return this.#formatter.say('shelf-clear', null, null);
  }

  /** Nothing chosen yet */
  shelfNothing(): Said {
    return this.#formatter.say('shelf-nothing', null, null);
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

  /** Stay interview */
  stayInterviewName(): Said {
    return this.#formatter.say('stay-interview-name', null, null);
  }

  /** Questions for a talk with someone who works or volunteers with you, so that good people can stay. */
  stayInterviewNameAbout(): Said {
    return this.#formatter.say('stay-interview-name', 'about', null);
  }

  /** Talk alone, in paid time, and only if the person wants to. Nothing said here may be used against them. */
  stayInterviewHow(): Said {
    return this.#formatter.say('stay-interview-how', null, null);
  }

  /** Write no name on this sheet. The person decides what is written and who sees it. */
  stayInterviewPaper(): Said {
    return this.#formatter.say('stay-interview-paper', null, null);
  }

  /** What makes you want to stay? */
  stayInterviewStay(): Said {
    return this.#formatter.say('stay-interview-stay', null, null);
  }

  /** What has made you think of leaving? */
  stayInterviewLeave(): Said {
    return this.#formatter.say('stay-interview-leave', null, null);
  }

  /** Do you do extra work because of your language or community? Is it paid? */
  stayInterviewExtra(): Said {
    return this.#formatter.say('stay-interview-extra', null, null);
  }

  /** Does anyone here treat you badly because of who you are? What should happen? */
  stayInterviewHurt(): Said {
    return this.#formatter.say('stay-interview-hurt', null, null);
  }

  /** What would help most: pay, time, rest, guidance, a chance to learn? */
  stayInterviewNeed(): Said {
    return this.#formatter.say('stay-interview-need', null, null);
  }

  /** What will we change, who does it, and by when? */
  stayInterviewNext(): Said {
    return this.#formatter.say('stay-interview-next', null, null);
  }

  /** Strengths of communities */
  strengthsName(): Said {
    return this.#formatter.say('strengths-name', null, null);
  }

  /** Cards to print: what helps people stay well, and what a center or a friend can do. */
  strengthsNameAbout(): Said {
    return this.#formatter.say('strengths-name', 'about', null);
  }

  /** For which communities? */
  strengthsWho(): Said {
    return this.#formatter.say('strengths-who', null, null);
  }

  /** For a poster, choose one or two. */
  strengthsWhoHint(): Said {
    return this.#formatter.say('strengths-who', 'hint', null);
  }

  /** Black communities */
  strengthsWhoBlack(): Said {
    return this.#formatter.say('strengths-who-black', null, null);
  }

  /** Latine communities */
  strengthsWhoLatine(): Said {
    return this.#formatter.say('strengths-who-latine', null, null);
  }

  /** Asian American communities */
  strengthsWhoAsian(): Said {
    return this.#formatter.say('strengths-who-asian', null, null);
  }

  /** Native Hawaiian and Pacific Islander communities */
  strengthsWhoPacific(): Said {
    return this.#formatter.say('strengths-who-pacific', null, null);
  }

  /** American Indian and Alaska Native communities */
  strengthsWhoNative(): Said {
    return this.#formatter.say('strengths-who-native', null, null);
  }

  /** Arab and Middle Eastern communities */
  strengthsWhoArab(): Said {
    return this.#formatter.say('strengths-who-arab', null, null);
  }

  /** Multiracial people and families */
  strengthsWhoMultiracial(): Said {
    return this.#formatter.say('strengths-who-multiracial', null, null);
  }

  /** Queer and trans people of color */
  strengthsWhoQueer(): Said {
    return this.#formatter.say('strengths-who-queer', null, null);
  }

  /** Cards in our own words */
  strengthsOwn(): Said {
    return this.#formatter.say('strengths-own', null, null);
  }

  /** Write one card on each line: what helps, and what others can do. Do not name people. */
  strengthsOwnHint(): Said {
    return this.#formatter.say('strengths-own', 'hint', null);
  }

  /** What helps, and what others can do */
  strengthsTitle(): Said {
    return this.#formatter.say('strengths-title', null, null);
  }

  /** These cards say what helps many people, but not everyone. Ask each person what helps them. */
  strengthsMany(): Said {
    return this.#formatter.say('strengths-many', null, null);
  }

  /** Written by the authors of this program. Ask the community before you use it. */
  strengthsAuthors(): Said {
    return this.#formatter.say('strengths-authors', null, null);
  }

  /** We read summaries of the studies named here, not the whole studies. They speak of some of these strengths, not of all. */
  strengthsStudies(): Said {
    return this.#formatter.say('strengths-studies', null, null);
  }

  /** In many families, grandparents, aunts, godparents and neighbors care for each other. Ask who counts as family, and let them come along. */
  strengthsBlackKin(): Said {
    return this.#formatter.say('strengths-black-kin', null, null);
  }

  /** Knowing Black history helps many young people when they meet racism. Show it in your rooms all year, and let Black people tell it. */
  strengthsBlackHistory(): Said {
    return this.#formatter.say('strengths-black-history', null, null);
  }

  /** Many people find strength in prayer, a church or a mosque. Find faith leaders who welcome questions about mental health, and work with them. */
  strengthsBlackFaith(): Said {
    return this.#formatter.say('strengths-black-faith', null, null);
  }

  /** Sister circles come from African American women and give many of them a place to speak. Offer a room, and let them lead. */
  strengthsBlackCircles(): Said {
    return this.#formatter.say('strengths-black-circles', null, null);
  }

  /** Black communities have long fed and helped each other, as the Black Panthers did with free breakfasts. Give money or time to groups that do so now. */
  strengthsBlackAid(): Said {
    return this.#formatter.say('strengths-black-aid', null, null);
  }

  /** Research: E. W. Neblett, Annual Review of Clinical Psychology, 2023. It looks at identity, faith and family among young African Americans. */
  strengthsBlackSource(): Said {
    return this.#formatter.say('strengths-black-source', null, null);
  }

  /** For many people, parents, cousins and godparents are the first help. Ask if family should come along, and accept a no. */
  strengthsLatineFamily(): Said {
    return this.#formatter.say('strengths-latine-family', null, null);
  }

  /** Feelings are often easier to say in Spanish, Portuguese or an Indigenous language. Ask which language, and find someone who speaks it. */
  strengthsLatineLanguage(): Said {
    return this.#formatter.say('strengths-latine-language', null, null);
  }

  /** Promotoras are trained neighbors, a role from Latin American and Latine communities. Many people trust them: pay them, and listen to them. */
  strengthsLatinePromotoras(): Said {
    return this.#formatter.say('strengths-latine-promotoras', null, null);
  }

  /** Mexican communities in Texas made mutualistas, groups whose members help each other. Look for groups like that near you, and support them. */
  strengthsLatineMutualistas(): Said {
    return this.#formatter.say('strengths-latine-mutualistas', null, null);
  }

  /** Research: E. Valdivieso-Mora and others, Frontiers in Psychology, 2016. It looks at close families among Latinos, and finds a small effect. */
  strengthsLatineSource(): Said {
    return this.#formatter.say('strengths-latine-source', null, null);
  }

  /** Being close to family, friends and neighbors helps many people stay well. Welcome whole families, if the person wants that. */
  strengthsAsianTies(): Said {
    return this.#formatter.say('strengths-asian-ties', null, null);
  }

  /** Many young people live in two cultures, and both can make them strong. Help parents and children hear each other, with a trained interpreter. */
  strengthsAsianCultures(): Said {
    return this.#formatter.say('strengths-asian-cultures', null, null);
  }

  /** Kapwa is a Filipino value: I and you are not apart. Invite Filipino neighbors to speak about it, and say that it is theirs. */
  strengthsAsianKapwa(): Said {
    return this.#formatter.say('strengths-asian-kapwa', null, null);
  }

  /** Some elders find calm in a temple, a church, a mosque or a garden. Go there, and ask what would help. */
  strengthsAsianPlaces(): Said {
    return this.#formatter.say('strengths-asian-places', null, null);
  }

  /** Research: W. Zhang and V. M. Ta, Social Science & Medicine, 2009. It looks at family, relatives, friends and neighbors. */
  strengthsAsianSource(): Said {
    return this.#formatter.say('strengths-asian-source', null, null);
  }

  /** Each people has its own name and story: Hawaiian, Samoan, Tongan, Marshallese and more. Give each its own line on your forms. */
  strengthsPacificNamed(): Said {
    return this.#formatter.say('strengths-pacific-named', null, null);
  }

  /** Many Native Hawaiians find strength in ‘āina, the land that feeds people. Join days of work on the land that Hawaiians lead. */
  strengthsPacificLand(): Said {
    return this.#formatter.say('strengths-pacific-land', null, null);
  }

  /** Talk story comes from Native Hawaiian and local communities of Hawai‘i: sharing stories, without hurry. Make time for it before papers and questions. */
  strengthsPacificStory(): Said {
    return this.#formatter.say('strengths-pacific-story', null, null);
  }

  /** Far from home, many people meet in a church or a club of their island. Offer a room, and ask what they need. */
  strengthsPacificIslands(): Said {
    return this.#formatter.say('strengths-pacific-islands', null, null);
  }

  /** Research: M. C. K. Antonio and others, Genealogy, 2024. It looks at Native Hawaiians, culture and land, not at other peoples of the Pacific. */
  strengthsPacificSource(): Said {
    return this.#formatter.say('strengths-pacific-source', null, null);
  }

  /** Belonging to their nation and learning its language give many people strength. Ask for its name, and support its classes. */
  strengthsNativeNation(): Said {
    return this.#formatter.say('strengths-native-nation', null, null);
  }

  /** Many young people do well when elders are near. Pay elders for their time, and let them choose what they share. */
  strengthsNativeElders(): Said {
    return this.#formatter.say('strengths-native-elders', null, null);
  }

  /** Some people find strength in ceremonies of their nation. Make time for them, do not ask what happens there, and never copy them. */
  strengthsNativeCeremony(): Said {
    return this.#formatter.say('strengths-native-ceremony', null, null);
  }

  /** Many people trust help that Native people lead. Find out what there is near you, and name it first. */
  strengthsNativeLed(): Said {
    return this.#formatter.say('strengths-native-led', null, null);
  }

  /** Research: N. A. John-Henderson and others, Development and Psychopathology, 2023. It looks at social, cultural and spiritual strengths. */
  strengthsNativeSource(): Said {
    return this.#formatter.say('strengths-native-source', null, null);
  }

  /** Many people find strength in prayer: in a mosque, a church, a synagogue or at home. Offer a quiet room, and plan around times of prayer. */
  strengthsArabFaith(): Said {
    return this.#formatter.say('strengths-arab-faith', null, null);
  }

  /** Support from family and neighbors helps many people, most of all newcomers. Welcome relatives, and offer time alone too. */
  strengthsArabFamily(): Said {
    return this.#formatter.say('strengths-arab-family', null, null);
  }

  /** For some people, a poem or a song in Arabic, Kurdish or Persian says what is hard to say. Keep books in these languages. */
  strengthsArabWords(): Said {
    return this.#formatter.say('strengths-arab-words', null, null);
  }

  /** Hope and news from family far away keep many people going. Ask how their family is, and take time for the answer. */
  strengthsArabHope(): Said {
    return this.#formatter.say('strengths-arab-hope', null, null);
  }

  /** Research: S. Elshahat and T. Moffat, Journal of Immigrant and Minority Health, 2022. It looks at Arabic-speaking immigrants and refugees. See also: Mental Health America, “Arab mental health: Challenges, strengths, and heroes”, no date seen. */
  strengthsArabSource(): Said {
    return this.#formatter.say('strengths-arab-source', null, null);
  }

  /** Many people do well when they choose their own words for who they are. Let your forms take more than one answer. */
  strengthsMultiracialWords(): Said {
    return this.#formatter.say('strengths-multiracial-words', null, null);
  }

  /** Some people feel strong when they know every side of their family. Ask about each side, and never make them choose. */
  strengthsMultiracialSides(): Said {
    return this.#formatter.say('strengths-multiracial-sides', null, null);
  }

  /** Meeting other mixed families helps some people feel less alone. Offer a group, or a day for families. */
  strengthsMultiracialPeers(): Said {
    return this.#formatter.say('strengths-multiracial-peers', null, null);
  }

  /** Living with more than one culture helps many people understand others. Ask for their advice when you plan. */
  strengthsMultiracialViews(): Said {
    return this.#formatter.say('strengths-multiracial-views', null, null);
  }

  /** Research: J. Shaff and others, Frontiers in Public Health, 2024. It looks at support and identity. See also: Mental Health America, “Multiracial mental health: Challenges, strengths, and heroes”, no date seen. */
  strengthsMultiracialSource(): Said {
    return this.#formatter.say('strengths-multiracial-source', null, null);
  }

  /** Many people first call their chosen family: friends who are like family. On your forms, give them the place of family. */
  strengthsQueerChosen(): Said {
    return this.#formatter.say('strengths-queer-chosen', null, null);
  }

  /** Being called by the right name helps many people feel safe. Ask which name to use, and where it is safe to use it. */
  strengthsQueerNames(): Said {
    return this.#formatter.say('strengths-queer-names', null, null);
  }

  /** Places by and for queer and trans people of color give many people strength. Fund them, and pay people who teach you. */
  strengthsQueerSpaces(): Said {
    return this.#formatter.say('strengths-queer-spaces', null, null);
  }

  /** Some people want to keep their faith and be who they are. Find faith places that are open to questions, and tell people. */
  strengthsQueerFaith(): Said {
    return this.#formatter.say('strengths-queer-faith', null, null);
  }

  /** Working for change together gives many people hope. When you say “healing justice”, name Kindred, led by Black feminists of the Southern United States. */
  strengthsQueerJustice(): Said {
    return this.#formatter.say('strengths-queer-justice', null, null);
  }

  /** Research: R. D. Heath and L. Keene, Journal of Adolescent Health, 2023. It looks at young Black and Latine LGBTQ people and where they meet. */
  strengthsQueerSource(): Said {
    return this.#formatter.say('strengths-queer-source', null, null);
  }

  /** Working on it… */
  taskWorking(): Said {
    return this.#formatter.say('task-working', null, null);
  }

  /** Reading the list */
  taskStageReading(): Said {
    return this.#formatter.say('task-stage-reading', null, null);
  }

  /** Putting the entries into the library */
  taskStageWriting(): Said {
    return this.#formatter.say('task-stage-writing', null, null);
  }

  /** Making the entries easy to find */
  taskStageIndexing(): Said {
    return this.#formatter.say('task-stage-indexing', null, null);
  }

  /** Writing the file */
  taskStageSaving(): Said {
    return this.#formatter.say('task-stage-saving', null, null);
  }

  /** { $done } of { $total } */
  taskCounted(args: { done: number; total: number }): Said {
    return this.#formatter.say('task-counted', null, args);
  }

  /** { $percent } done */
  taskPercent(args: { percent: string }): Said {
    return this.#formatter.say('task-percent', null, args);
  }

  /** Stop */
  taskStop(): Said {
    return this.#formatter.say('task-stop', null, null);
  }

  /** Stopping… */
  taskStopping(): Said {
    return this.#formatter.say('task-stopping', null, null);
  }

  /** Training plan */
  trainingPlanName(): Said {
    return this.#formatter.say('training-plan-name', null, null);
  }

  /** Plan training that goes on all year. People from the communities you serve lead it and are paid. */
  trainingPlanNameAbout(): Said {
    return this.#formatter.say('training-plan-name', 'about', null);
  }

  /** What do you want to learn about? */
  trainingPlanTopics(): Said {
    return this.#formatter.say('training-plan-topics', null, null);
  }

  /** Listening, and being humble */
  trainingPlanTopicsListening(): Said {
    return this.#formatter.say('training-plan-topics-listening', null, null);
  }

  /** Racism in health care, long ago and now */
  trainingPlanTopicsRacism(): Said {
    return this.#formatter.say('training-plan-topics-racism', null, null);
  }

  /** Working with interpreters */
  trainingPlanTopicsLanguage(): Said {
    return this.#formatter.say('training-plan-topics-language', null, null);
  }

  /** Care for queer and trans people */
  trainingPlanTopicsLgbtq(): Said {
    return this.#formatter.say('training-plan-topics-lgbtq', null, null);
  }

  /** Healing practices, and credit for the people they come from */
  trainingPlanTopicsHealing(): Said {
    return this.#formatter.say('training-plan-topics-healing', null, null);
  }

  /** A crisis, and what happens when police come */
  trainingPlanTopicsCrisis(): Said {
    return this.#formatter.say('training-plan-topics-crisis', null, null);
  }

  /** Our topics. Tick each one when the training was held. */
  trainingPlanTick(): Said {
    return this.#formatter.say('training-plan-tick', null, null);
  }

  /** Who from our communities will lead each topic? */
  trainingPlanWho(): Said {
    return this.#formatter.say('training-plan-who', null, null);
  }

  /** Pay trainers from the community as you pay any expert. Pay for preparing and for travel too. */
  trainingPlanPay(): Said {
    return this.#formatter.say('training-plan-pay', null, null);
  }

  /** Pay for trainers, as its own line in the budget: */
  trainingPlanBudget(): Said {
    return this.#formatter.say('training-plan-budget', null, null);
  }

  /** What people need to take part, such as interpreters, a room without steps, child care: */
  trainingPlanNeeds(): Said {
    return this.#formatter.say('training-plan-needs', null, null);
  }

  /** Dates, in paid working time. When does the training go on? */
  trainingPlanDates(): Said {
    return this.#formatter.say('training-plan-dates', null, null);
  }

  /** How will we know that care is better? Whom will we ask, and when? */
  trainingPlanKnow(): Said {
    return this.#formatter.say('training-plan-know', null, null);
  }

  /** Translate */
  translateTitle(): Said {
    return this.#formatter.say('translate-title', null, null);
  }

  /** Here you can write the words of this program in your language, one text at a time. You need no account and no internet. Everything you write stays in a folder that you choose, until you hand it on. */
  translateAbout(): Said {
    return this.#formatter.say('translate-about', null, null);
  }

  /** Folder to keep your work in */
  translateFolder(): Said {
    return this.#formatter.say('translate-folder', null, null);
  }

  /** A folder of your own, perhaps on a USB stick. If you have worked here before, choose the same folder again. */
  translateFolderAbout(): Said {
    return this.#formatter.say('translate-folder-about', null, null);
  }

  /** A language that is not here yet */
  translateLanguageOther(): Said {
    return this.#formatter.say('translate-language-other', null, null);
  }

  /** Short code of the language */
  translateTag(): Said {
    return this.#formatter.say('translate-tag', null, null);
  }

  /** Two or three letters, for example so for Somali. If it has more than one script, add that, for example pa-Arab. */
  translateTagAbout(): Said {
    return this.#formatter.say('translate-tag-about', null, null);
  }

  /** Its own name, in its own letters */
  translateOwnName(): Said {
    return this.#formatter.say('translate-own-name', null, null);
  }

  /** Its name in English */
  translateEnglishName(): Said {
    return this.#formatter.say('translate-english-name', null, null);
  }

  /** Open */
  translateOpen(): Said {
    return this.#formatter.say('translate-open', null, null);
  }

  /** Where the work stands */
  translateCounts(): Said {
    return this.#formatter.say('translate-counts', null, null);
  }

  /** All texts */
  translateCountsAll(): Said {
    return this.#formatter.say('translate-counts-all', null, null);
  }

  /** Critical texts */
  translateCountsCritical(): Said {
    return this.#formatter.say('translate-counts-critical', null, null);
  }

  /** Critical texts are read by people in danger, or say what the law gives them. Take your time with those. */
  translateCriticalAbout(): Said {
    return this.#formatter.say('translate-critical-about', null, null);
  }

  /** Together */
  translateCountsTotal(): Said {
    return this.#formatter.say('translate-counts-total', null, null);
  }

  /** Not translated */
  translateStandingMissing(): Said {
    return this.#formatter.say('translate-standing-missing', null, null);
  }

  /** English has changed */
  translateStandingSourceChanged(): Said {
    return this.#formatter.say('translate-standing-source_changed', null, null);
  }

  /** Machine draft */
  translateStandingMachine(): Said {
    return this.#formatter.say('translate-standing-machine', null, null);
  }

  /** Not read by a second person */
  translateStandingUnreviewed(): Said {
    return this.#formatter.say('translate-standing-unreviewed', null, null);
  }

  /** Checked */
  translateStandingTrusted(): Said {
    return this.#formatter.say('translate-standing-trusted', null, null);
  }

  /** Critical */
  translateCritical(): Said {
    return this.#formatter.say('translate-critical', null, null);
  }

  /** Not saved */
  translateUnsaved(): Said {
    return this.#formatter.say('translate-unsaved', null, null);
  }

  /** Search in the English */
  translateSearch(): Said {
    return this.#formatter.say('translate-search', null, null);
  }

  /** Show */
  translateFilterStanding(): Said {
    return this.#formatter.say('translate-filter-standing', null, null);
  }

  /** Part of the program */
  translateFilterArea(): Said {
    return this.#formatter.say('translate-filter-area', null, null);
  }

  /** Everything */
  translateFilterAll(): Said {
    return this.#formatter.say('translate-filter-all', null, null);
  }

  /**
   * { $count ->
   *         [one] { $count } text
   *        *[other] { $count } texts
   *     }
   */
  translateShown(args: { count: number }): Said {
    return this.#formatter.say('translate-shown', null, args);
  }

  /** No text is like this. Choose “Everything” to see more. */
  translateNone(): Said {
    return this.#formatter.say('translate-none', null, null);
  }

  /** Show more */
  translateMore(): Said {
    return this.#formatter.say('translate-more', null, null);
  }

  /** Take back the last save */
  translateUndo(): Said {
    return this.#formatter.say('translate-undo', null, null);
  }

  /** The last save was taken back. */
  translateUndone(): Said {
    return this.#formatter.say('translate-undone', null, null);
  }

  /** Close the workbench */
  translateClose(): Said {
    return this.#formatter.say('translate-close', null, null);
  }

  /**
   * { $count ->
   *         [one] You have not saved the words you typed in { $count } text. If you close now, they are gone.
   *        *[other] You have not saved the words you typed in { $count } texts. If you close now, they are gone.
   *     }
   */
  translateCloseUnsaved(args: { count: number }): Said {
    return this.#formatter.say('translate-close-unsaved', null, args);
  }

  /** Back to the list */
  translateToList(): Said {
    return this.#formatter.say('translate-to-list', null, null);
  }

  /** Previous */
  translatePrevious(): Said {
    return this.#formatter.say('translate-previous', null, null);
  }

  /** Next */
  translateNext(): Said {
    return this.#formatter.say('translate-next', null, null);
  }

  /** English */
  translateEnglish(): Said {
    return this.#formatter.say('translate-english', null, null);
  }

  /** Words in a frame are filled in by the program. Press one to put it into your text. */
  translatePillsAbout(): Said {
    return this.#formatter.say('translate-pills-about', null, null);
  }

  /** Notes */
  translateNotes(): Said {
    return this.#formatter.say('translate-notes', null, null);
  }

  /** Text before it */
  translateBefore(): Said {
    return this.#formatter.say('translate-before', null, null);
  }

  /** Text after it */
  translateAfter(): Said {
    return this.#formatter.say('translate-after', null, null);
  }

  /** Where it appears */
  translateWhere(): Said {
    return this.#formatter.say('translate-where', null, null);
  }

  /** What has changed in the English */
  translateChanges(): Said {
    return this.#formatter.say('translate-changes', null, null);
  }

  /** Gone: */
  translateChangesGone(): Said {
    return this.#formatter.say('translate-changes-gone', null, null);
  }

  /** New: */
  translateChangesNew(): Said {
    return this.#formatter.say('translate-changes-new', null, null);
  }

  /** The English has changed. Nobody kept what it was before, so read all of it. */
  translateChangesUnknown(): Said {
    return this.#formatter.say('translate-changes-unknown', null, null);
  }

  /** Words chosen before */
  translateGlossary(): Said {
    return this.#formatter.say('translate-glossary', null, null);
  }

  /** Similar texts */
  translateMemory(): Said {
    return this.#formatter.say('translate-memory', null, null);
  }

  /** Use these words */
  translateMemoryUse(): Said {
    return this.#formatter.say('translate-memory-use', null, null);
  }

  /** In { $language } */
  translateYours(args: { language: string }): Said {
    return this.#formatter.say('translate-yours', null, args);
  }

  /** The part “{ $part }” */
  translateYoursPart(args: { part: string }): Said {
    return this.#formatter.say('translate-yours-part', null, args);
  }

  /** The same words for all numbers */
  translateOneForAll(): Said {
    return this.#formatter.say('translate-one-for-all', null, null);
  }

  /** For numbers like { $numbers } */
  translateForm(args: { numbers: string }): Said {
    return this.#formatter.say('translate-form', null, args);
  }

  /** For the number { $number } alone */
  translateFormOnly(args: { number: string }): Said {
    return this.#formatter.say('translate-form-only', null, args);
  }

  /** For all other numbers */
  translateFormRest(): Said {
    return this.#formatter.say('translate-form-rest', null, null);
  }

  /** How it will look */
  translatePreview(): Said {
    return this.#formatter.say('translate-preview', null, null);
  }

  /** Please mend: */
  translateMust(): Said {
    return this.#formatter.say('translate-must', null, null);
  }

  /** Please look again: */
  translateMay(): Said {
    return this.#formatter.say('translate-may', null, null);
  }

  /** Here: */
  translateFindingHere(): Said {
    return this.#formatter.say('translate-finding-here', null, null);
  }

  /** Should be: */
  translateFindingWanted(): Said {
    return this.#formatter.say('translate-finding-wanted', null, null);
  }

  /** Your name, or a name you choose */
  translateName(): Said {
    return this.#formatter.say('translate-name', null, null);
  }

  /** It is saved with your words. You can leave it empty. The program forgets it when you close it. */
  translateNameAbout(): Said {
    return this.#formatter.say('translate-name-about', null, null);
  }

  /** Save */
  translateSave(): Said {
    return this.#formatter.say('translate-save', null, null);
  }

  /** Save: my words still fit */
  translateSaveStill(): Said {
    return this.#formatter.say('translate-save-still', null, null);
  }

  /** Saved. The program says it this way now. */
  translateSaved(): Said {
    return this.#formatter.say('translate-saved', null, null);
  }

  /** Not saved yet. Mend what is marked first. */
  translateNotSaved(): Said {
    return this.#formatter.say('translate-not-saved', null, null);
  }

  /** These words are not saved yet. */
  translateDraft(): Said {
    return this.#formatter.say('translate-draft', null, null);
  }

  /** Go back to the saved words */
  translateDraftDrop(): Said {
    return this.#formatter.say('translate-draft-drop', null, null);
  }

  /** I have read it and stand for it */
  translateReview(): Said {
    return this.#formatter.say('translate-review', null, null);
  }

  /** A second person who knows the language does this, and writes their name above. Nobody can check their own words. */
  translateReviewAbout(): Said {
    return this.#formatter.say('translate-review-about', null, null);
  }

  /** Noted. It counts as checked now. */
  translateReviewed(): Said {
    return this.#formatter.say('translate-reviewed', null, null);
  }

  /** Translated by { $name }, { $date }. */
  translateMadeHuman(args: { date: string; name: string }): Said {
    return this.#formatter.say('translate-made-human', null, args);
  }

  /** Translated by a person who gave no name, { $date }. */
  translateMadeUnnamed(args: { date: string }): Said {
    return this.#formatter.say('translate-made-unnamed', null, args);
  }

  /** Drafted by a machine, { $date }. */
  translateMadeMachine(args: { date: string }): Said {
    return this.#formatter.say('translate-made-machine', null, args);
  }

  /** Read by { $name }, { $date }. */
  translateReadBy(args: { date: string; name: string }): Said {
    return this.#formatter.say('translate-read-by', null, args);
  }

  /** See it in the program */
  translateSee(): Said {
    return this.#formatter.say('translate-see', null, null);
  }

  /** You are looking at { $language }. */
  translateStrip(args: { language: string }): Said {
    return this.#formatter.say('translate-strip', null, args);
  }

  /** Back to the workbench */
  translateStripBack(): Said {
    return this.#formatter.say('translate-strip-back', null, null);
  }

  /** Hand back my work */
  translateHandBack(): Said {
    return this.#formatter.say('translate-hand-back', null, null);
  }

  /** Everything in this language goes into one file. Give it to the people who gave you the program, on a USB stick or any way you like. */
  translateHandBackAbout(): Said {
    return this.#formatter.say('translate-hand-back-about', null, null);
  }

  /** Take in somebody’s work */
  translateTakeIn(): Said {
    return this.#formatter.say('translate-take-in', null, null);
  }

  /** Choose the file that somebody handed back. What is new in it is added. What you both changed is shown to you, and you decide. */
  translateTakeInAbout(): Said {
    return this.#formatter.say('translate-take-in-about', null, null);
  }

  /** Texts changed: { $changed }. New texts: { $added }. */
  translateTakenIn(args: { added: number; changed: number }): Said {
    return this.#formatter.say('translate-taken-in', null, args);
  }

  /**
   * { $count ->
   *         [one] You both changed { $count } text. Which words shall stand?
   *        *[other] You both changed { $count } texts. Which words shall stand?
   *     }
   */
  translateDisputes(args: { count: number }): Said {
    return this.#formatter.say('translate-disputes', null, args);
  }

  /** Before: */
  translateDisputeBase(): Said {
    return this.#formatter.say('translate-dispute-base', null, null);
  }

  /** Keep mine */
  translateDisputeOurs(): Said {
    return this.#formatter.say('translate-dispute-ours', null, null);
  }

  /** Take theirs */
  translateDisputeTheirs(): Said {
    return this.#formatter.say('translate-dispute-theirs', null, null);
  }

  /** Use these choices */
  translateDisputeDone(): Said {
    return this.#formatter.say('translate-dispute-done', null, null);
  }

  /** Picture { $number } of { $total }: a screen of the program, with a frame around this text. */
  translateWhereAlt(args: { number: number; total: number }): Said {
    return this.#formatter.say('translate-where-alt', null, args);
  }

  /**
   * { $count ->
   *         [one] It also stands in { $count } more place.
   *        *[other] It also stands in { $count } more places.
   *     }
   */
  translateWhereMore(args: { count: number }): Said {
    return this.#formatter.say('translate-where-more', null, args);
  }

  /** Show the next place */
  translateWhereNext(): Said {
    return this.#formatter.say('translate-where-next', null, null);
  }

  /** Nobody sees this text. Screen readers say it about what is in the frame. */
  translateWhereSpoken(): Said {
    return this.#formatter.say('translate-where-spoken', null, null);
  }

  /** There is no picture of where this text appears. */
  translateWhereNone(): Said {
    return this.#formatter.say('translate-where-none', null, null);
  }

  /** { -app-name } */
  windowTitle(): Said {
    return this.#formatter.say('window-title', null, null);
  }

  /** Loading… */
  windowCover(): Said {
    return this.#formatter.say('window-cover', null, null);
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
  'check-unsaved',
  'check-no-names',
  'check-save-about',
  'circle-agreement-danger',
  'circle-not-therapy',
  'circle-privacy-list',
  'circle-privacy-papers',
  'circle-privacy-write',
  'circle-privacy-phones',
  'circle-privacy-limit',
  'circle-danger',
  'circle-danger-call',
  'circle-danger-stay',
  'circle-danger-ask',
  'circle-danger-spanish',
  'circle-danger-police',
  'circle-danger-home',
  'circle-danger-sheet',
  'circle-legal-about',
  'circle-legal-organization',
  'circle-legal-hurt',
  'circle-legal-insurance',
  'circle-legal-money',
  'circle-legal-therapy',
  'circle-legal-report',
  'circle-ask-toolkit',
  'circle-ask-office',
  'circle-script-after',
  'circle-flyer-offers-papers',
  'credit-slip-wrong',
  'credit-slip-source',
  'credit-slip-consent',
  'credit-slip-rule',
  'credit-slip-closed',
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
  'job-ad-fair',
  'job-ad-small',
  'letter-why',
  'letter-own',
  'letter-law-1557',
  'letter-law-title-vi',
  'letter-law-note',
  'letter-post-how',
  'letter-what-crisis',
  'letter-what-peers',
  'policy-medicaid',
  'policy-medicaid-council',
  'policy-congress-anyone',
  'policy-federal',
  'policy-federal-comment',
  'policy-law',
  'policy-record',
  'policy-never',
  'policy-never-ends',
  'policy-never-papers',
  'policy-never-others',
  'policy-never-home',
  'policy-never-case',
  'policy-never-citizen',
  'questions-private',
  'respectful-skip',
  'respectful-prefer',
  'respectful-who-sees',
  'respectful-same',
  'respectful-interpreter-why',
  'respectful-staff-immigration',
  'respectful-staff-promise',
  'respectful-staff-accept',
  'rights-card-name',
  'rights-card-language',
  'rights-card-speak',
  'rights-card-law',
  'rights-card-paper',
  'rights-card-family',
  'rights-card-machine',
  'rights-card-human',
  'rights-card-checked',
  'rights-refused-name',
  'rights-refused-where',
  'rights-refused-where-clinic',
  'rights-refused-where-pharmacy',
  'rights-refused-where-emergency',
  'rights-refused-where-insurer',
  'rights-refused-where-office',
  'rights-refused-intro',
  'rights-refused-first',
  'rights-refused-again',
  'rights-refused-say-need',
  'rights-refused-say-law',
  'rights-refused-say-clinic',
  'rights-refused-say-pharmacy',
  'rights-refused-say-emergency',
  'rights-refused-say-insurer',
  'rights-refused-say-office',
  'rights-refused-higher',
  'rights-refused-say-coordinator',
  'rights-refused-note',
  'rights-refused-note-about',
  'rights-refused-say-name',
  'rights-refused-note-who',
  'rights-refused-note-when',
  'rights-refused-note-words',
  'rights-refused-enough',
  'rights-refused-enough-about',
  'rights-refused-limits',
  'rights-refused-checked',
  'rights-complaint-name',
  'rights-complaint-what',
  'rights-complaint-someone',
  'rights-complaint-deadline',
  'rights-complaint-tells',
  'rights-complaint-tells-office',
  'rights-complaint-tells-place',
  'rights-complaint-tells-agencies',
  'rights-complaint-tells-immigration',
  'rights-complaint-tells-lawyer',
  'rights-complaint-tells-punish',
  'rights-complaint-stop',
  'rights-complaint-write',
  'rights-complaint-write-about',
  'rights-complaint-happened',
  'rights-complaint-where',
  'rights-complaint-when',
  'rights-complaint-who',
  'rights-complaint-asked',
  'rights-complaint-send',
  'rights-complaint-send-about',
  'rights-complaint-send-web',
  'rights-complaint-send-mail',
  'rights-complaint-send-email',
  'rights-complaint-send-phone',
  'rights-complaint-send-checked',
  'rights-complaint-send-after',
  'rights-complaint-other',
  'rights-complaint-other-place',
  'rights-complaint-other-emergency',
  'rights-complaint-other-lawyer',
  'rights-complaint-other-state',
  'rights-complaint-sources',
  'rights-know-name',
  'rights-know-intro',
  'rights-know-language',
  'rights-know-language-free',
  'rights-know-language-who',
  'rights-know-language-deaf',
  'rights-know-language-source',
  'rights-know-fair',
  'rights-know-fair-what',
  'rights-know-fair-changed',
  'rights-know-fair-source',
  'rights-know-private',
  'rights-know-private-what',
  'rights-know-private-limits',
  'rights-know-private-source',
  'rights-know-emergency',
  'rights-know-emergency-what',
  'rights-know-emergency-limits',
  'rights-know-emergency-source',
  'rights-know-end',
  'rights-know-checked',
  'safety-title',
  'safety-lead',
  'safety-other',
  'safety-measured',
  'safety-watchers-title',
  'safety-does',
  'safety-cannot',
  'safety-shoulder',
  'safety-later',
  'safety-spyware',
  'safety-next',
  'safety-staff',
  'safety-stick',
  'safety-search',
  'safety-kiosk-title',
  'safety-kiosk-erases',
  'safety-kiosk-counts',
  'safety-kiosk-cannot',
  'safety-private-title',
  'safety-private-locked',
  'safety-private-lost',
  'safety-private-opens',
  'safety-private-cannot',
  'safety-list-title',
  'safety-list-here',
  'safety-list-seen',
  'safety-list-heard',
  'safety-list-spyware',
  'safety-list-recording',
  'safety-list-typed',
  'safety-list-swap',
  'safety-list-graphics',
  'safety-list-copied',
  'safety-list-keyboards',
  'safety-list-saved',
  'safety-list-printed',
  'safety-list-phone',
  'safety-written-title',
  'safety-written-library',
  'safety-written-damaged',
  'safety-written-settings',
  'safety-written-window',
  'safety-written-saved',
  'safety-written-printed',
  'safety-written-center',
  'safety-kiosk-written',
  'safety-private-written',
  'safety-report-title',
  'safety-report-fact',
  'safety-report-trace',
  'screenings-not',
  'screenings-ask',
  'screenings-danger',
  'stay-interview-how',
  'stay-interview-paper',
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
  'about-standing-critical',
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
  'app-cover-back',
  'app-try-again',
  'app-still-empty',
  'barriers-name',
  'barriers-what',
  'barriers-head-question',
  'barriers-head-yes',
  'barriers-head-no',
  'barriers-head-unknown',
  'barriers-row-free',
  'barriers-row-language',
  'barriers-row-id',
  'barriers-row-evening',
  'barriers-unknown',
  'board-open',
  'board-about',
  'board-title',
  'board-speak',
  'board-interpreter',
  'board-staff',
  'bring-title',
  'bring-about',
  'bring-to-giving',
  'bring-choose-title',
  'bring-choose-about',
  'bring-looking',
  'bring-chosen',
  'bring-choose-other',
  'bring-is-pack',
  'bring-to-packs',
  'bring-check-title',
  'bring-found-format',
  'bring-found-services',
  'bring-found-organizations',
  'bring-found-rows',
  'bring-source-title',
  'bring-update-title',
  'bring-update-new',
  'bring-source',
  'bring-source-about',
  'bring-source-known',
  'bring-source-missing',
  'bring-name',
  'bring-name-about',
  'bring-name-missing',
  'bring-licence',
  'bring-licence-about',
  'bring-private-title',
  'bring-private',
  'bring-private-about',
  'bring-private-on',
  'bring-start',
  'bring-start-about',
  'bring-sheet',
  'bring-sheet-hidden',
  'bring-sheet-language',
  'bring-sheet-state',
  'bring-sheet-state-none',
  'bring-columns-title',
  'bring-columns-about',
  'bring-columns-open',
  'bring-columns-no-name',
  'bring-column-blank',
  'bring-column-empty',
  'bring-sure-certain',
  'bring-sure-likely',
  'bring-sure-unknown',
  'bring-sure-chosen',
  'bring-group-about',
  'bring-group-reach',
  'bring-group-where',
  'bring-group-who',
  'bring-group-keep',
  'bring-mapping-about',
  'bring-mapping-use',
  'bring-mapping-keep',
  'bring-mapping-use-title',
  'bring-mapping-used',
  'bring-mapping-keep-title',
  'bring-mapping-keep-about',
  'bring-preview-title',
  'bring-preview-busy',
  'bring-preview-none',
  'bring-preview-row',
  'bring-preview-aside',
  'bring-preview-empty',
  'bring-preview-more',
  'bring-running-title',
  'bring-count',
  'bring-report-title',
  'bring-changes-title',
  'bring-changes-added',
  'bring-changes-changed',
  'bring-changes-removed',
  'bring-changes-same',
  'bring-named-added',
  'bring-named-changed',
  'bring-named-removed',
  'bring-named-more',
  'bring-clean',
  'bring-reasons-title',
  'bring-reasons-about',
  'bring-outcome-repaired',
  'bring-outcome-kept',
  'bring-outcome-quarantined',
  'bring-outcome-left_out',
  'bring-outcome-about-repaired',
  'bring-outcome-about-kept',
  'bring-outcome-about-quarantined',
  'bring-outcome-about-left_out',
  'bring-row-file',
  'bring-row-line',
  'bring-row-column',
  'bring-row-outcome',
  'bring-row-reason',
  'bring-row-value',
  'bring-row-whole',
  'bring-rows-more',
  'bring-rows-saved',
  'bring-report-save',
  'bring-report-save-title',
  'bring-report-save-about',
  'bring-report-find',
  'bring-report-again',
  'bring-give-title',
  'bring-give-about',
  'bring-give-which',
  'bring-give-none',
  'bring-give-empty',
  'bring-give-form',
  'bring-give-tables',
  'bring-give-tables-about',
  'bring-give-json',
  'bring-give-json-about',
  'bring-give-where',
  'bring-give-looking',
  'bring-target-ignore',
  'bring-target-keep_as_is',
  'bring-target-name',
  'bring-target-organization',
  'bring-target-other_name',
  'bring-target-description',
  'bring-target-more',
  'bring-target-phone',
  'bring-target-phone_label',
  'bring-target-text_number',
  'bring-target-whatsapp',
  'bring-target-email',
  'bring-target-website',
  'bring-target-address',
  'bring-target-street',
  'bring-target-city',
  'bring-target-state',
  'bring-target-zip_code',
  'bring-target-country',
  'bring-target-latitude',
  'bring-target-longitude',
  'bring-target-languages',
  'bring-target-interpreter',
  'bring-target-hours',
  'bring-target-cost',
  'bring-target-eligibility',
  'bring-target-kind',
  'bring-target-need',
  'bring-target-community',
  'bring-target-checked_date',
  'bring-target-status',
  'bring-target-id',
  'bring-target-credit',
  'bring-target-openness',
  'bring-target-confidential',
  'bring-target-notes',
  'bring-target-public',
  'bring-reason-mojibake',
  'bring-reason-not_utf8',
  'bring-reason-byte_order_mark',
  'bring-reason-escaped_newline',
  'bring-reason-html',
  'bring-reason-marker',
  'bring-reason-control_character',
  'bring-reason-no_scheme',
  'bring-reason-phone_written',
  'bring-reason-phone_extension',
  'bring-reason-several_phones',
  'bring-reason-ragged',
  'bring-reason-id_derived',
  'bring-reason-id_missing',
  'bring-reason-hours_read',
  'bring-reason-status_read',
  'bring-reason-phone_not_understood',
  'bring-reason-hours_not_understood',
  'bring-reason-language_not_understood',
  'bring-reason-date_not_understood',
  'bring-reason-address_not_understood',
  'bring-reason-no_place_on_earth',
  'bring-reason-all_inactive',
  'bring-reason-unknown_column',
  'bring-reason-unknown_table',
  'bring-reason-value_not_understood',
  'bring-reason-name_shared',
  'bring-reason-too_large',
  'bring-reason-quote_not_closed',
  'bring-reason-name_missing',
  'bring-reason-duplicate_id',
  'bring-reason-orphan',
  'bring-reason-bad_json',
  'bring-reason-practice_uncredited',
  'bring-reason-rule_broken',
  'bring-reason-unreadable',
  'bring-reason-marked_private',
  'bring-reason-staff_contact',
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
  'check-title',
  'check-intro',
  'check-unsaved',
  'check-no-names',
  'check-kind',
  'check-kind-clinic',
  'check-kind-workplace',
  'check-kind-school',
  'check-kind-research',
  'check-kind-public',
  'check-kind-community',
  'check-organization',
  'check-answer-met',
  'check-answer-partly',
  'check-answer-not',
  'check-answer-unknown',
  'check-evidence',
  'check-owner',
  'check-until',
  'check-money',
  'check-clas',
  'check-clas-about',
  'check-progress',
  'check-save',
  'check-save-about',
  'check-open',
  'check-open-about',
  'check-group-leadership',
  'check-group-language',
  'check-group-staff',
  'check-group-data',
  'check-group-voice',
  'check-group-complaints',
  'check-s-leader-named',
  'check-s-leader-money',
  'check-s-leader-vote',
  'check-s-leader-harm',
  'check-s-leader-goal',
  'check-s-leader-report',
  'check-s-leader-police',
  'check-s-leader-price',
  'check-s-leader-time-off',
  'check-s-language-money',
  'check-s-language-interpreter',
  'check-s-language-sign',
  'check-s-language-tested',
  'check-s-language-children',
  'check-s-language-counselor',
  'check-s-language-papers',
  'check-s-language-read',
  'check-s-language-own',
  'check-s-language-deaf',
  'check-s-staff-money',
  'check-s-staff-training',
  'check-s-staff-taught',
  'check-s-staff-second-language',
  'check-s-staff-leaving',
  'check-s-staff-pay',
  'check-s-staff-names',
  'check-s-staff-match',
  'check-s-data-money',
  'check-s-data-choice',
  'check-s-data-waiting',
  'check-s-data-discipline',
  'check-s-data-jobs',
  'check-s-data-needs',
  'check-s-data-immigration',
  'check-s-data-request',
  'check-s-data-questions',
  'check-s-data-control',
  'check-s-data-again',
  'check-s-voice-money',
  'check-s-voice-council',
  'check-s-voice-changed',
  'check-s-voice-supports',
  'check-s-voice-credit',
  'check-s-voice-closed',
  'check-s-voice-evening',
  'check-s-voice-paid-group',
  'check-s-voice-research',
  'check-s-voice-bring',
  'check-s-complaint-money',
  'check-s-complaint-language',
  'check-s-complaint-answer',
  'check-s-complaint-unnamed',
  'check-s-complaint-outside',
  'check-s-complaint-safe',
  'check-s-complaint-office',
  'check-s-complaint-friend',
  'check-s-complaint-study',
  'check-report-title',
  'check-report-date',
  'check-report-how',
  'check-report-note',
  'check-report-part',
  'check-report-gaps',
  'check-report-there',
  'check-report-unknown',
  'check-report-since',
  'check-report-better',
  'check-report-worse',
  'check-report-same',
  'check-promise-name',
  'check-promise-organization',
  'check-promise-day',
  'check-promise-how',
  'check-promise-how-paper',
  'check-promise-how-type',
  'check-promise-promises',
  'check-promise-title',
  'check-promise-why',
  'check-promise-until',
  'check-promise-first',
  'check-promise-second',
  'check-promise-third',
  'check-promise-what',
  'check-promise-who',
  'check-promise-money',
  'check-promise-report',
  'check-promise-contact',
  'check-promise-made',
  'check-follow-up-name',
  'check-follow-up-organization',
  'check-follow-up-day',
  'check-follow-up-promised',
  'check-follow-up-writer',
  'check-follow-up-title',
  'check-follow-up-written',
  'check-follow-up-dear',
  'check-follow-up-due',
  'check-follow-up-what',
  'check-follow-up-passed',
  'check-follow-up-done',
  'check-follow-up-missing',
  'check-follow-up-who',
  'check-follow-up-money',
  'check-follow-up-new-day',
  'check-follow-up-reply',
  'check-follow-up-thanks',
  'check-follow-up-sign',
  'check-follow-up-reach',
  'check-plan-name',
  'check-plan-organization',
  'check-plan-start',
  'check-plan-gap',
  'check-plan-title',
  'check-plan-day-one',
  'check-plan-close',
  'check-plan-first',
  'check-plan-second',
  'check-plan-third',
  'check-plan-what',
  'check-plan-who',
  'check-plan-money',
  'check-plan-know',
  'check-plan-end',
  'circle-name',
  'circle-parts',
  'circle-parts-agreement',
  'circle-parts-practical',
  'circle-parts-privacy',
  'circle-parts-legal',
  'circle-parts-script',
  'circle-parts-sessions',
  'circle-group',
  'circle-who',
  'circle-place',
  'circle-times',
  'circle-first',
  'circle-hour',
  'circle-every',
  'circle-every-week',
  'circle-every-fortnight',
  'circle-every-month',
  'circle-contact',
  'circle-purpose',
  'circle-purpose-listen',
  'circle-purpose-loss',
  'circle-purpose-racism',
  'circle-purpose-share',
  'circle-agreement',
  'circle-agreement-stays',
  'circle-agreement-danger',
  'circle-agreement-turns',
  'circle-agreement-pass',
  'circle-agreement-fixing',
  'circle-agreement-names',
  'circle-agreement-language',
  'circle-agreement-leave',
  'circle-agreement-room',
  'circle-practical',
  'circle-practical-dishes',
  'circle-practical-simple',
  'circle-practical-cards',
  'circle-practical-children',
  'circle-practical-room',
  'circle-practical-free',
  'circle-practical-bowl',
  'circle-practical-count',
  'circle-roles',
  'circle-roles-host',
  'circle-roles-guide',
  'circle-roles-clock',
  'circle-roles-care',
  'circle-roles-language',
  'circle-roles-change',
  'circle-title',
  'circle-what',
  'circle-not-therapy',
  'circle-fact-who',
  'circle-fact-place',
  'circle-fact-times',
  'circle-fact-contact',
  'circle-privacy-list',
  'circle-privacy-papers',
  'circle-privacy-write',
  'circle-privacy-phones',
  'circle-privacy-chat',
  'circle-privacy-limit',
  'circle-danger',
  'circle-danger-call',
  'circle-danger-stay',
  'circle-danger-ask',
  'circle-danger-spanish',
  'circle-danger-police',
  'circle-danger-home',
  'circle-danger-sheet',
  'circle-legal-about',
  'circle-legal-organization',
  'circle-legal-hurt',
  'circle-legal-insurance',
  'circle-legal-money',
  'circle-legal-therapy',
  'circle-legal-report',
  'circle-ask',
  'circle-ask-toolkit',
  'circle-ask-address',
  'circle-ask-office',
  'circle-script-welcome',
  'circle-script-hello',
  'circle-script-read',
  'circle-script-round',
  'circle-script-question',
  'circle-script-turn',
  'circle-script-close',
  'circle-script-word',
  'circle-script-next',
  'circle-script-after',
  'circle-sessions-arrive',
  'circle-sessions-roots',
  'circle-sessions-heavy',
  'circle-sessions-rest',
  'circle-sessions-give',
  'circle-sessions-on',
  'circle-credit',
  'circle-credit-rule',
  'circle-credit-circle',
  'circle-credit-ceremony',
  'circle-credit-aid',
  'circle-flyer-name',
  'circle-flyer-group',
  'circle-flyer-who',
  'circle-flyer-place',
  'circle-flyer-times',
  'circle-flyer-contact',
  'circle-flyer-offers',
  'circle-flyer-offers-free',
  'circle-flyer-offers-food',
  'circle-flyer-offers-children',
  'circle-flyer-offers-interpreter',
  'circle-flyer-offers-stairs',
  'circle-flyer-offers-papers',
  'circle-flyer-come',
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
  'coverage-name',
  'coverage-what',
  'coverage-head-language',
  'coverage-head-crisis',
  'coverage-head-care',
  'coverage-head-community',
  'coverage-interpreter',
  'coverage-missing',
  'coverage-do',
  'credit-slip-name',
  'credit-slip-practice',
  'credit-slip-community',
  'credit-slip-person',
  'credit-slip-wrong',
  'credit-slip-title',
  'credit-slip-what',
  'credit-slip-line-practice',
  'credit-slip-line-community',
  'credit-slip-line-person',
  'credit-slip-right',
  'credit-slip-source',
  'credit-slip-works',
  'credit-slip-named',
  'credit-slip-consent',
  'credit-slip-rule',
  'credit-slip-closed',
  'credit-slip-give',
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
  'door-act-about',
  'door-rights-about',
  'door-organizations-about',
  'door-tools',
  'door-library',
  'door-link-rights',
  'door-link-policy',
  'door-link-organizations',
  'door-crisis-about',
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
  'failure-list_locked',
  'failure-list_old_form',
  'failure-list_damaged',
  'failure-list_unreadable',
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
  'failure-passphrase_weak',
  'failure-private_wrong',
  'failure-private_damaged',
  'failure-private_too_new',
  'failure-private_exists',
  'failure-private_changed',
  'failure-private_no_room',
  'failure-private_not_saved',
  'failure-private_not_forgotten',
  'failure-private_locked',
  'failure-work_no_tag',
  'failure-work_english',
  'failure-work_closed',
  'failure-work_nothing',
  'failure-work_file_unfit',
  'failure-check_unreadable',
  'failure-positions_unfit',
  'failure-recordings_unfit',
  'failure-work_twice',
  'failure-work_nothing_to_undo',
  'failure-work_changed_since',
  'failure-work_not_translated',
  'failure-work_source_changed',
  'failure-work_no_name',
  'failure-work_own_words',
  'failure-work_not_handed_in',
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
  'funding-request-name',
  'funding-request-for',
  'funding-request-for-data',
  'funding-request-for-training',
  'funding-request-for-staff',
  'funding-request-for-strengths',
  'funding-request-for-language',
  'funding-request-for-list',
  'funding-request-organization',
  'funding-request-funder',
  'funding-request-amount',
  'funding-request-own',
  'funding-request-to',
  'funding-request-ask',
  'funding-request-data-text',
  'funding-request-training-text',
  'funding-request-staff-text',
  'funding-request-strengths-text',
  'funding-request-language-text',
  'funding-request-list-text',
  'funding-request-plan',
  'funding-request-voice',
  'funding-request-know',
  'funding-request-report',
  'funding-request-sign',
  'funding-request-call',
  'humility-name',
  'humility-how',
  'humility-never',
  'humility-listen',
  'humility-silent',
  'humility-guess',
  'humility-power',
  'humility-rule',
  'humility-word',
  'humility-mistake',
  'humility-taught',
  'humility-credit',
  'humility-honest',
  'job-ad-name',
  'job-ad-pay',
  'job-ad-needs',
  'job-ad-languages',
  'job-ad-growth',
  'job-ad-places',
  'job-ad-panel',
  'job-ad-same',
  'job-ad-fair',
  'job-ad-numbers',
  'job-ad-told',
  'job-ad-small',
  'job-ad-applied',
  'job-ad-began',
  'job-ad-stayed',
  'job-ad-lead',
  'job-ad-gap',
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
  'kiosk-touch',
  'kiosk-erases',
  'kiosk-tally',
  'kiosk-done',
  'kiosk-done-about',
  'kiosk-warning-title',
  'kiosk-warning-left',
  'kiosk-warning-how',
  'kiosk-stay',
  'kiosk-print-about',
  'kiosk-print-none',
  'kiosk-staff-title',
  'kiosk-staff-about',
  'kiosk-staff-pin',
  'kiosk-staff-update',
  'kiosk-staff-close',
  'kiosk-staff-done',
  'kiosk-staff-wrong',
  'kiosk-staff-early',
  'kiosk-staff-wait',
  'kiosk-staff-tally',
  'kiosk-staff-take',
  'kiosk-staff-taken',
  'kiosk-tally-title',
  'kiosk-tally-early',
  'kiosk-tally-none',
  'kiosk-tally-need',
  'kiosk-tally-language',
  'kiosk-tally-not-found',
  'kiosk-tally-found',
  'kiosk-tally-hidden',
  'kiosk-tally-doubt',
  'kiosk-tally-about',
  'kiosk-tally-other',
  'kiosk-staff-brief',
  'kiosk-staff-brief-print',
  'kiosk-brief-title',
  'kiosk-brief-what',
  'kiosk-brief-table',
  'kiosk-brief-none',
  'kiosk-brief-are',
  'kiosk-brief-visits',
  'kiosk-brief-hidden',
  'kiosk-brief-are-not',
  'kiosk-brief-never',
  'kiosk-brief-absent',
  'kiosk-brief-made',
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
  'leave-told-title',
  'leave-told-how',
  'leave-told-button',
  'leave-told-not',
  'leave-told-read',
  'letter-name',
  'letter-topic',
  'letter-topic-language',
  'letter-topic-training',
  'letter-topic-literacy',
  'letter-topic-school',
  'letter-topic-data',
  'letter-topic-community',
  'letter-topic-crisis',
  'letter-topic-peers',
  'letter-as',
  'letter-as-letter',
  'letter-as-phone',
  'letter-as-comment',
  'letter-as-post',
  'letter-to',
  'letter-to-lawmaker',
  'letter-to-board',
  'letter-to-school',
  'letter-to-clinic',
  'letter-to-insurer',
  'letter-why',
  'letter-why-needed',
  'letter-why-interpreter',
  'letter-why-child',
  'letter-why-culture',
  'letter-why-race',
  'letter-why-love',
  'letter-why-cost',
  'letter-why-wait',
  'letter-why-fear',
  'letter-why-helper',
  'letter-why-student',
  'letter-own',
  'letter-office',
  'letter-writer',
  'letter-place',
  'letter-date',
  'letter-dear',
  'letter-i-am',
  'letter-phone-hello',
  'letter-why-title',
  'letter-power-lawmaker',
  'letter-power-board',
  'letter-power-school',
  'letter-power-clinic',
  'letter-power-insurer',
  'letter-law-1557',
  'letter-law-title-vi',
  'letter-law-note',
  'letter-answer',
  'letter-sign',
  'letter-reach',
  'letter-phone-end',
  'letter-comment-end',
  'letter-phone-how',
  'letter-comment-how',
  'letter-post-how',
  'letter-what-language',
  'letter-ask-language',
  'letter-phone-language',
  'letter-comment-language',
  'letter-post-language',
  'letter-what-training',
  'letter-ask-training',
  'letter-phone-training',
  'letter-comment-training',
  'letter-post-training',
  'letter-what-literacy',
  'letter-ask-literacy',
  'letter-phone-literacy',
  'letter-comment-literacy',
  'letter-post-literacy',
  'letter-what-school',
  'letter-ask-school',
  'letter-phone-school',
  'letter-comment-school',
  'letter-post-school',
  'letter-what-data',
  'letter-ask-data',
  'letter-phone-data',
  'letter-comment-data',
  'letter-post-data',
  'letter-what-community',
  'letter-ask-community',
  'letter-phone-community',
  'letter-comment-community',
  'letter-post-community',
  'letter-what-crisis',
  'letter-ask-crisis',
  'letter-phone-crisis',
  'letter-comment-crisis',
  'letter-post-crisis',
  'letter-what-peers',
  'letter-ask-peers',
  'letter-phone-peers',
  'letter-comment-peers',
  'letter-post-peers',
  'letter-who-name',
  'letter-who-start',
  'letter-who-congress',
  'letter-who-congress-how',
  'letter-who-congress-number',
  'letter-who-congress-write',
  'letter-who-undated',
  'letter-who-local',
  'letter-who-library',
  'letter-who-ask-state',
  'letter-who-ask-money',
  'letter-who-ask-meeting',
  'letter-who-ask-language',
  'letter-who-care',
  'letter-who-web',
  'letter-who-mha',
  'letter-who-usa',
  'letter-who-found',
  'listen-button',
  'listen-button-about',
  'listen-this',
  'listen-region',
  'listen-starting',
  'listen-reading',
  'listen-pause',
  'listen-go-on',
  'listen-back',
  'listen-next',
  'listen-stop',
  'listen-speed',
  'listen-speed-slow',
  'listen-speed-usual',
  'listen-speed-fast',
  'listen-speed-faster',
  'listen-done',
  'listen-no-voice',
  'listen-no-voice-help',
  'listen-no-program',
  'listen-no-program-help',
  'listen-no-answer',
  'listen-no-answer-help',
  'listen-settings',
  'listen-moves',
  'listen-moves-about',
  'listen-moves-on',
  'listen-moves-off',
  'listen-kind-button',
  'listen-kind-link',
  'listen-kind-check_box',
  'listen-kind-radio',
  'listen-kind-field',
  'listen-kind-list',
  'listen-is-ticked',
  'listen-is-not_ticked',
  'listen-is-open',
  'listen-is-closed',
  'listen-is-here',
  'listen-is-off',
  'listen-is-empty',
  'listen-hidden',
  'make-forgotten',
  'make-line-hint',
  'make-text-hint',
  'make-see',
  'make-anew',
  'make-lead-english',
  'make-keep-how',
  'nav-find',
  'nav-community',
  'nav-act',
  'nav-rights',
  'nav-organizations',
  'nav-settings',
  'nav-about',
  'nav-safety',
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
  'packs-door-title',
  'packs-door-packs',
  'packs-door-packs-about',
  'packs-door-bring',
  'packs-door-bring-about',
  'packs-door-own',
  'packs-door-own-about',
  'packs-door-round',
  'packs-door-round-about',
  'packs-title',
  'packs-about',
  'packs-loading',
  'packs-here-title',
  'packs-name-built-in',
  'packs-name-own',
  'packs-origin-built_in',
  'packs-origin-signed',
  'packs-origin-imported',
  'packs-origin-own',
  'packs-fact-publisher',
  'packs-fact-number',
  'packs-fact-made',
  'packs-fact-entries',
  'packs-fact-check',
  'packs-fact-terms',
  'packs-fact-languages',
  'packs-fact-sort',
  'packs-terms-unknown',
  'packs-entries',
  'packs-check-by',
  'packs-check-overdue',
  'packs-check-none',
  'packs-fingerprint-show',
  'packs-fingerprint-about',
  'packs-remove',
  'packs-back',
  'packs-give',
  'packs-open-own',
  'packs-remove-title',
  'packs-remove-what',
  'packs-remove-keeps',
  'packs-remove-yes',
  'packs-removed',
  'packs-back-title',
  'packs-back-what',
  'packs-back-yes',
  'packs-back-done',
  'packs-add',
  'packs-add-choose',
  'packs-add-reading',
  'packs-add-other',
  'packs-add-leave',
  'packs-add-done',
  'packs-add-another',
  'packs-offer-who',
  'packs-offer-what',
  'packs-offer-says',
  'packs-offer-file',
  'packs-sort-full',
  'packs-sort-delta',
  'packs-sort-correction',
  'packs-sort-revocation',
  'packs-trust-trusted',
  'packs-trust-unknown',
  'packs-trust-changed',
  'packs-trust-rotated',
  'packs-trust-unknown-how',
  'packs-trust-changed-how',
  'packs-trust-since',
  'packs-words-compare',
  'packs-words-known',
  'packs-words-new',
  'packs-trust-compared',
  'packs-trust-changed-compared',
  'packs-standing-new',
  'packs-standing-newer',
  'packs-standing-same',
  'packs-standing-older',
  'packs-standing-fork',
  'packs-standing-no_base',
  'packs-standing-numbers',
  'packs-standing-older-why',
  'packs-standing-fork-how',
  'packs-standing-no-base-how',
  'packs-older-sure',
  'packs-offer-takes-back',
  'packs-install',
  'packs-install-trust',
  'packs-install-new-key',
  'packs-install-older',
  'packs-install-first',
  'packs-install-first-both',
  'packs-installed',
  'packs-changes-added',
  'packs-changes-changed',
  'packs-changes-removed',
  'packs-changes-same',
  'packs-changes-none',
  'packs-changes-names',
  'packs-change-added',
  'packs-change-changed',
  'packs-change-removed',
  'packs-changes-more',
  'packs-publishers-title',
  'packs-publishers-about',
  'packs-publishers-none',
  'packs-forget',
  'packs-forget-title',
  'packs-forget-what',
  'packs-forget-yes',
  'packs-forgotten',
  'packs-watch-title',
  'packs-watch-about',
  'packs-watch-choose',
  'packs-watch-choose-another',
  'packs-watch-folder',
  'packs-watch-away',
  'packs-watch-now',
  'packs-watch-stop',
  'packs-watch-looked',
  'packs-watch-stopped',
  'packs-watch-found',
  'packs-watch-found-none',
  'packs-watch-installed',
  'packs-watch-nothing_new',
  'packs-watch-asks',
  'packs-watch-bad',
  'packs-watch-decide',
  'packs-make-title',
  'packs-make-about',
  'packs-make-open',
  'packs-make-close',
  'packs-make-part-what',
  'packs-make-part-name',
  'packs-make-part-sign',
  'packs-make-from',
  'packs-make-name',
  'packs-make-name-about',
  'packs-make-publisher',
  'packs-make-publisher-about',
  'packs-make-id',
  'packs-make-id-about',
  'packs-make-number',
  'packs-make-number-about',
  'packs-make-check',
  'packs-make-check-about',
  'packs-make-terms',
  'packs-make-terms-about',
  'packs-make-since',
  'packs-make-since-about',
  'packs-make-key',
  'packs-make-key-about',
  'packs-make-password',
  'packs-make-folder',
  'packs-make-save',
  'packs-made',
  'packs-made-next',
  'packs-make-another',
  'packs-make-wrong',
  'packs-make-need-from',
  'packs-make-need-name',
  'packs-make-need-publisher',
  'packs-make-need-id',
  'packs-make-need-number',
  'packs-make-need-date',
  'packs-make-need-key',
  'packs-make-need-password',
  'packs-make-need-folder',
  'packs-sign-title',
  'packs-sign-about',
  'packs-sign-open',
  'packs-sign-part-what',
  'packs-sign-pack',
  'packs-sign-pack-about',
  'packs-sign-reading',
  'packs-sign-read',
  'packs-sign-save',
  'packs-sign-need-pack',
  'packs-signed',
  'packs-signed-next',
  'packs-sign-another',
  'packs-take-title',
  'packs-take-about',
  'packs-take-wardens',
  'packs-take-open',
  'packs-take-part-what',
  'packs-take-pack',
  'packs-take-choose',
  'packs-take-built-in',
  'packs-take-entries',
  'packs-take-entries-about',
  'packs-take-reason',
  'packs-take-reason-about',
  'packs-take-signer',
  'packs-take-save',
  'packs-take-need-pack',
  'packs-take-need-entries',
  'packs-take-need-reason',
  'packs-take-need-signer',
  'packs-taken',
  'packs-taken-next',
  'packs-take-another',
  'packs-take-hint',
  'packs-take-hint-open',
  'packs-key-title',
  'packs-key-about',
  'packs-key-open',
  'packs-key-folder',
  'packs-key-folder-about',
  'packs-key-password',
  'packs-key-password-about',
  'packs-key-again',
  'packs-key-short',
  'packs-key-differ',
  'packs-key-make',
  'packs-key-working',
  'packs-key-made',
  'packs-key-made-words',
  'packs-key-made-secret',
  'packs-key-made-public',
  'packs-key-advice',
  'packs-key-advice-copy',
  'packs-key-advice-password',
  'packs-key-advice-lost',
  'packs-key-use',
  'packs-revoked-title',
  'packs-revoked-about',
  'packs-revoked-by',
  'packs-revoked-entry',
  'packs-twins-notice',
  'packs-twins-open',
  'packs-twins-title',
  'packs-twins-about',
  'packs-twins-loading',
  'packs-twins-none',
  'packs-twins-pair',
  'packs-same-number',
  'packs-same-name_and_state',
  'packs-twins-from',
  'packs-twins-no-ways',
  'packs-twins-keep',
  'packs-twins-apart',
  'packs-twins-sure',
  'packs-twins-joined',
  'packs-twins-kept-apart',
  'packs-twins-packs',
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
  'paper-third',
  'paper-third-none',
  'paper-form',
  'paper-form-page',
  'paper-form-large',
  'paper-form-poster',
  'paper-form-wallet',
  'paper-form-strips',
  'paper-form-cards',
  'paper-preview',
  'paper-drawing',
  'paper-page',
  'paper-save',
  'paper-save-title',
  'paper-save-about',
  'paper-places',
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
  'paper-text-copy',
  'paper-text-save',
  'paper-text-count',
  'paper-calendar-save',
  'paper-calendar-about',
  'paper-calendar-meeting',
  'paper-foot-made',
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
  'policy-name',
  'policy-where',
  'policy-where-all',
  'policy-where-school',
  'policy-where-local',
  'policy-where-health',
  'policy-where-legislature',
  'policy-where-medicaid',
  'policy-where-congress',
  'policy-where-federal',
  'policy-topic',
  'policy-change',
  'policy-neutral',
  'policy-school',
  'policy-local',
  'policy-health',
  'policy-legislature',
  'policy-medicaid',
  'policy-medicaid-council',
  'policy-congress',
  'policy-congress-call',
  'policy-congress-anyone',
  'policy-federal',
  'policy-federal-comment',
  'policy-find',
  'policy-law',
  'policy-before',
  'policy-agenda',
  'policy-signup',
  'policy-interpreter',
  'policy-access',
  'policy-record',
  'policy-bring',
  'policy-never',
  'policy-never-ends',
  'policy-never-papers',
  'policy-never-others',
  'policy-never-home',
  'policy-never-case',
  'policy-never-citizen',
  'policy-room',
  'policy-early',
  'policy-say',
  'policy-say-topic',
  'policy-say-now',
  'policy-say-change',
  'policy-say-answer',
  'policy-after',
  'policy-letter',
  'policy-seat',
  'policy-rest',
  'policy-notes',
  'positions-name',
  'positions-found',
  'positions-title',
  'positions-what',
  'positions-where',
  'positions-address',
  'positions-moved',
  'positions-seen',
  'positions-copies',
  'positions-culture',
  'positions-peers',
  'positions-racism',
  'positions-packs',
  'positions-dated',
  'positions-old',
  'positions-check',
  'positions-check-old',
  'positions-check-name',
  'positions-note',
  'private-title',
  'private-about',
  'private-not-here',
  'private-honest-lost',
  'private-honest-seen',
  'private-honest-watched',
  'private-honest-forced',
  'private-new',
  'private-passphrase',
  'private-passphrase-again',
  'private-passphrase-how',
  'private-show',
  'private-weak-too_short',
  'private-weak-one_thing_repeated',
  'private-weak-few_different',
  'private-weak-straight',
  'private-weak-common',
  'private-strong',
  'private-differ',
  'private-make',
  'private-locked',
  'private-open',
  'private-opening',
  'private-lock',
  'private-locks-itself',
  'private-warning-left',
  'private-warning-lost',
  'private-saving',
  'private-saved',
  'private-resources',
  'private-resources-none',
  'private-keep',
  'private-kept',
  'private-resource-note',
  'private-remove',
  'private-remove-about',
  'private-resource-gone',
  'private-notes',
  'private-note-new',
  'private-note-title',
  'private-note-text',
  'private-note-untitled',
  'private-papers',
  'private-plan',
  'private-plan-about',
  'private-plan-crisis',
  'private-plan-signs',
  'private-plan-helps',
  'private-plan-places',
  'private-plan-people',
  'private-plan-person',
  'private-plan-way',
  'private-plan-person-new',
  'private-plan-safer',
  'private-plan-reasons',
  'private-plan-after',
  'private-change',
  'private-change-do',
  'private-changed',
  'private-forget',
  'private-forget-about',
  'private-forget-own',
  'private-forget-stays',
  'private-forget-do',
  'private-forget-sure',
  'questions-name',
  'questions-system',
  'questions-system-clinic',
  'questions-system-school',
  'questions-system-workplace',
  'questions-system-insurer',
  'questions-system-research',
  'questions-system-public',
  'questions-system-faith',
  'questions-barrier',
  'questions-barrier-cost',
  'questions-barrier-stigma',
  'questions-barrier-language',
  'questions-barrier-distance',
  'questions-barrier-hours',
  'questions-barrier-id',
  'questions-barrier-trust',
  'questions-barrier-childcare',
  'questions-barrier-disability',
  'questions-place',
  'questions-title',
  'questions-say',
  'questions-hello',
  'questions-how',
  'questions-private',
  'questions-cost-unable',
  'questions-cost-before',
  'questions-cost-plan',
  'questions-cost-refused',
  'questions-cost-spent',
  'questions-cost-outside',
  'questions-cost-study',
  'questions-stigma-knows',
  'questions-stigma-mail',
  'questions-stigma-punished',
  'questions-stigma-learn',
  'questions-stigma-insult',
  'questions-stigma-change',
  'questions-stigma-words',
  'questions-language-interpreter',
  'questions-language-papers',
  'questions-language-phone',
  'questions-language-helpers',
  'questions-language-plan',
  'questions-language-study',
  'questions-language-meeting',
  'questions-language-sign',
  'questions-distance-car',
  'questions-distance-plan',
  'questions-distance-phone',
  'questions-distance-outside',
  'questions-distance-none',
  'questions-distance-shift',
  'questions-hours-open',
  'questions-hours-wait',
  'questions-hours-closed',
  'questions-hours-leave',
  'questions-hours-decide',
  'questions-id-papers',
  'questions-id-immigration',
  'questions-id-officers',
  'questions-id-name',
  'questions-id-anonymous',
  'questions-id-number',
  'questions-trust-force',
  'questions-trust-leaders',
  'questions-trust-equal',
  'questions-trust-complaint',
  'questions-trust-data',
  'questions-trust-credit',
  'questions-childcare-visit',
  'questions-childcare-meeting',
  'questions-childcare-home',
  'questions-childcare-leave',
  'questions-childcare-report',
  'questions-disability-door',
  'questions-disability-change',
  'questions-disability-forms',
  'questions-disability-plan',
  'questions-change',
  'questions-who',
  'respectful-name',
  'respectful-about',
  'respectful-about-race',
  'respectful-about-language',
  'respectful-about-interpreter',
  'respectful-about-disability',
  'respectful-about-gender',
  'respectful-about-faith',
  'respectful-who',
  'respectful-title',
  'respectful-skip',
  'respectful-choose',
  'respectful-prefer',
  'respectful-who-sees',
  'respectful-same',
  'respectful-race-question',
  'respectful-race-black',
  'respectful-race-indigenous',
  'respectful-race-asian',
  'respectful-race-pacific',
  'respectful-race-latine',
  'respectful-race-mena',
  'respectful-race-white',
  'respectful-race-why',
  'respectful-language-question',
  'respectful-language-talk',
  'respectful-language-write',
  'respectful-language-read',
  'respectful-language-why',
  'respectful-interpreter-question',
  'respectful-interpreter-far',
  'respectful-interpreter-near',
  'respectful-interpreter-stranger',
  'respectful-interpreter-why',
  'respectful-disability-question',
  'respectful-disability-steps',
  'respectful-disability-print',
  'respectful-disability-time',
  'respectful-disability-why',
  'respectful-pronouns-question',
  'respectful-gender-question',
  'respectful-gender-woman',
  'respectful-gender-man',
  'respectful-gender-nonbinary',
  'respectful-gender-trans',
  'respectful-gender-why',
  'respectful-faith-question',
  'respectful-faith-place',
  'respectful-faith-visit',
  'respectful-faith-why',
  'respectful-staff',
  'respectful-staff-everyone',
  'respectful-staff-guess',
  'respectful-staff-immigration',
  'respectful-staff-private',
  'respectful-staff-promise',
  'respectful-staff-accept',
  'respectful-staff-keep',
  'rights-card-name',
  'rights-card-language',
  'rights-card-speak',
  'rights-card-law',
  'rights-card-paper',
  'rights-card-family',
  'rights-card-machine',
  'rights-card-human',
  'rights-card-checked',
  'rights-refused-name',
  'rights-refused-where',
  'rights-refused-where-clinic',
  'rights-refused-where-pharmacy',
  'rights-refused-where-emergency',
  'rights-refused-where-insurer',
  'rights-refused-where-office',
  'rights-refused-intro',
  'rights-refused-first',
  'rights-refused-again',
  'rights-refused-say-need',
  'rights-refused-say-law',
  'rights-refused-say-clinic',
  'rights-refused-say-pharmacy',
  'rights-refused-say-emergency',
  'rights-refused-say-insurer',
  'rights-refused-say-office',
  'rights-refused-higher',
  'rights-refused-say-coordinator',
  'rights-refused-note',
  'rights-refused-note-about',
  'rights-refused-say-name',
  'rights-refused-note-who',
  'rights-refused-note-when',
  'rights-refused-note-words',
  'rights-refused-enough',
  'rights-refused-enough-about',
  'rights-refused-limits',
  'rights-refused-checked',
  'rights-complaint-name',
  'rights-complaint-what',
  'rights-complaint-someone',
  'rights-complaint-deadline',
  'rights-complaint-tells',
  'rights-complaint-tells-office',
  'rights-complaint-tells-place',
  'rights-complaint-tells-agencies',
  'rights-complaint-tells-immigration',
  'rights-complaint-tells-lawyer',
  'rights-complaint-tells-punish',
  'rights-complaint-stop',
  'rights-complaint-write',
  'rights-complaint-write-about',
  'rights-complaint-happened',
  'rights-complaint-where',
  'rights-complaint-when',
  'rights-complaint-who',
  'rights-complaint-asked',
  'rights-complaint-send',
  'rights-complaint-send-about',
  'rights-complaint-send-web',
  'rights-complaint-send-mail',
  'rights-complaint-send-email',
  'rights-complaint-send-phone',
  'rights-complaint-send-checked',
  'rights-complaint-send-after',
  'rights-complaint-other',
  'rights-complaint-other-place',
  'rights-complaint-other-emergency',
  'rights-complaint-other-lawyer',
  'rights-complaint-other-state',
  'rights-complaint-sources',
  'rights-know-name',
  'rights-know-intro',
  'rights-know-language',
  'rights-know-language-free',
  'rights-know-language-who',
  'rights-know-language-deaf',
  'rights-know-language-source',
  'rights-know-fair',
  'rights-know-fair-what',
  'rights-know-fair-changed',
  'rights-know-fair-source',
  'rights-know-private',
  'rights-know-private-what',
  'rights-know-private-limits',
  'rights-know-private-source',
  'rights-know-emergency',
  'rights-know-emergency-what',
  'rights-know-emergency-limits',
  'rights-know-emergency-source',
  'rights-know-end',
  'rights-know-checked',
  'safety-title',
  'safety-lead',
  'safety-other',
  'safety-measured',
  'safety-watchers-title',
  'safety-does',
  'safety-cannot',
  'safety-shoulder',
  'safety-later',
  'safety-spyware',
  'safety-next',
  'safety-staff',
  'safety-stick',
  'safety-search',
  'safety-kiosk-title',
  'safety-kiosk-erases',
  'safety-kiosk-counts',
  'safety-kiosk-cannot',
  'safety-private-title',
  'safety-private-locked',
  'safety-private-lost',
  'safety-private-opens',
  'safety-private-cannot',
  'safety-list-title',
  'safety-list-here',
  'safety-list-seen',
  'safety-list-heard',
  'safety-list-spyware',
  'safety-list-recording',
  'safety-list-typed',
  'safety-list-swap',
  'safety-list-graphics',
  'safety-list-copied',
  'safety-list-keyboards',
  'safety-list-saved',
  'safety-list-printed',
  'safety-list-phone',
  'safety-written-title',
  'safety-written-library',
  'safety-written-damaged',
  'safety-written-settings',
  'safety-written-window',
  'safety-written-saved',
  'safety-written-printed',
  'safety-written-center',
  'safety-kiosk-written',
  'safety-private-written',
  'safety-report-title',
  'safety-report-fact',
  'safety-report-trace',
  'screenings-name',
  'screenings-not',
  'screenings-ask',
  'screenings-danger',
  'screenings-read',
  'screenings-phq',
  'screenings-phq-about',
  'screenings-phq-sources',
  'screenings-kessler',
  'screenings-kessler-about',
  'screenings-kessler-sources',
  'screenings-gds',
  'screenings-gds-about',
  'screenings-gds-sources',
  'screenings-rhs',
  'screenings-rhs-about',
  'screenings-rhs-sources',
  'screenings-epds',
  'screenings-epds-about',
  'screenings-epds-sources',
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
  'settings-portable-title',
  'settings-portable-about',
  'settings-portable-notes',
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
  'settings-leave-keys',
  'settings-leave-keys-about',
  'shelf-places',
  'shelf-folder',
  'shelf-up',
  'shelf-start',
  'shelf-kind-folder',
  'shelf-kind-pack',
  'shelf-kind-sheet',
  'shelf-kind-list',
  'shelf-kind-mapping',
  'shelf-kind-key',
  'shelf-kind-check',
  'shelf-kind-size',
  'shelf-use-folder',
  'shelf-empty',
  'shelf-empty-here',
  'shelf-no-folders',
  'shelf-no-places',
  'shelf-more',
  'shelf-opening',
  'shelf-path',
  'shelf-open',
  'shelf-use',
  'shelf-choose',
  'shelf-choose-another',
  'shelf-clear',
  'shelf-nothing',
  'start-title',
  'start-nothing-kept',
  'start-go-on',
  'start-machine',
  'start-made-up',
  'stay-interview-name',
  'stay-interview-how',
  'stay-interview-paper',
  'stay-interview-stay',
  'stay-interview-leave',
  'stay-interview-extra',
  'stay-interview-hurt',
  'stay-interview-need',
  'stay-interview-next',
  'strengths-name',
  'strengths-who',
  'strengths-who-black',
  'strengths-who-latine',
  'strengths-who-asian',
  'strengths-who-pacific',
  'strengths-who-native',
  'strengths-who-arab',
  'strengths-who-multiracial',
  'strengths-who-queer',
  'strengths-own',
  'strengths-title',
  'strengths-many',
  'strengths-authors',
  'strengths-studies',
  'strengths-black-kin',
  'strengths-black-history',
  'strengths-black-faith',
  'strengths-black-circles',
  'strengths-black-aid',
  'strengths-black-source',
  'strengths-latine-family',
  'strengths-latine-language',
  'strengths-latine-promotoras',
  'strengths-latine-mutualistas',
  'strengths-latine-source',
  'strengths-asian-ties',
  'strengths-asian-cultures',
  'strengths-asian-kapwa',
  'strengths-asian-places',
  'strengths-asian-source',
  'strengths-pacific-named',
  'strengths-pacific-land',
  'strengths-pacific-story',
  'strengths-pacific-islands',
  'strengths-pacific-source',
  'strengths-native-nation',
  'strengths-native-elders',
  'strengths-native-ceremony',
  'strengths-native-led',
  'strengths-native-source',
  'strengths-arab-faith',
  'strengths-arab-family',
  'strengths-arab-words',
  'strengths-arab-hope',
  'strengths-arab-source',
  'strengths-multiracial-words',
  'strengths-multiracial-sides',
  'strengths-multiracial-peers',
  'strengths-multiracial-views',
  'strengths-multiracial-source',
  'strengths-queer-chosen',
  'strengths-queer-names',
  'strengths-queer-spaces',
  'strengths-queer-faith',
  'strengths-queer-justice',
  'strengths-queer-source',
  'task-working',
  'task-stage-reading',
  'task-stage-writing',
  'task-stage-indexing',
  'task-stage-saving',
  'task-counted',
  'task-percent',
  'task-stop',
  'task-stopping',
  'training-plan-name',
  'training-plan-topics',
  'training-plan-topics-listening',
  'training-plan-topics-racism',
  'training-plan-topics-language',
  'training-plan-topics-lgbtq',
  'training-plan-topics-healing',
  'training-plan-topics-crisis',
  'training-plan-tick',
  'training-plan-who',
  'training-plan-pay',
  'training-plan-budget',
  'training-plan-needs',
  'training-plan-dates',
  'training-plan-know',
  'translate-title',
  'translate-about',
  'translate-folder',
  'translate-folder-about',
  'translate-language-other',
  'translate-tag',
  'translate-tag-about',
  'translate-own-name',
  'translate-english-name',
  'translate-open',
  'translate-counts',
  'translate-counts-all',
  'translate-counts-critical',
  'translate-critical-about',
  'translate-counts-total',
  'translate-standing-missing',
  'translate-standing-source_changed',
  'translate-standing-machine',
  'translate-standing-unreviewed',
  'translate-standing-trusted',
  'translate-critical',
  'translate-unsaved',
  'translate-search',
  'translate-filter-standing',
  'translate-filter-area',
  'translate-filter-all',
  'translate-shown',
  'translate-none',
  'translate-more',
  'translate-undo',
  'translate-undone',
  'translate-close',
  'translate-close-unsaved',
  'translate-to-list',
  'translate-previous',
  'translate-next',
  'translate-english',
  'translate-pills-about',
  'translate-notes',
  'translate-before',
  'translate-after',
  'translate-where',
  'translate-changes',
  'translate-changes-gone',
  'translate-changes-new',
  'translate-changes-unknown',
  'translate-glossary',
  'translate-memory',
  'translate-memory-use',
  'translate-yours',
  'translate-yours-part',
  'translate-one-for-all',
  'translate-form',
  'translate-form-only',
  'translate-form-rest',
  'translate-preview',
  'translate-must',
  'translate-may',
  'translate-finding-here',
  'translate-finding-wanted',
  'translate-name',
  'translate-name-about',
  'translate-save',
  'translate-save-still',
  'translate-saved',
  'translate-not-saved',
  'translate-draft',
  'translate-draft-drop',
  'translate-review',
  'translate-review-about',
  'translate-reviewed',
  'translate-made-human',
  'translate-made-unnamed',
  'translate-made-machine',
  'translate-read-by',
  'translate-see',
  'translate-strip',
  'translate-strip-back',
  'translate-hand-back',
  'translate-hand-back-about',
  'translate-take-in',
  'translate-take-in-about',
  'translate-taken-in',
  'translate-disputes',
  'translate-dispute-base',
  'translate-dispute-ours',
  'translate-dispute-theirs',
  'translate-dispute-done',
  'translate-where-alt',
  'translate-where-more',
  'translate-where-next',
  'translate-where-spoken',
  'translate-where-none',
  'window-title',
  'window-cover',
];
