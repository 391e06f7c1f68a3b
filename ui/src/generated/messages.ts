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

  /** This door is not built yet. */
  comingNotYet(): Said {
    return this.#formatter.say('coming-not-yet', null, null);
  }

  /** The rest of this door is not built yet. */
  comingRest(): Said {
    return this.#formatter.say('coming-rest', null, null);
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

  /** Here organizations will also check how they serve people, and see which languages they lack. */
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

  /** Write it like so, vi or pt-BR: two or three letters, and more letters behind a hyphen where they are needed. */
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

  /** Forget everything now */
  privateForgetDo(): Said {
    return this.#formatter.say('private-forget-do', null, null);
  }

  /** Yes, destroy it */
  privateForgetSure(): Said {
    return this.#formatter.say('private-forget-sure', null, null);
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
  'safety-list-spyware',
  'safety-list-recording',
  'safety-list-typed',
  'safety-list-swap',
  'safety-list-graphics',
  'safety-list-copied',
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
  'app-cover-back',
  'app-try-again',
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
  'coming-not-yet',
  'coming-rest',
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
  'private-forget-do',
  'private-forget-sure',
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
  'safety-list-spyware',
  'safety-list-recording',
  'safety-list-typed',
  'safety-list-swap',
  'safety-list-graphics',
  'safety-list-copied',
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
  'task-working',
  'task-stage-reading',
  'task-stage-writing',
  'task-stage-indexing',
  'task-stage-saving',
  'task-counted',
  'task-percent',
  'task-stop',
  'task-stopping',
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
