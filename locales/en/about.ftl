### About and credits.

about-title = About and credits
about-what = { -app-name } is a guide to mental-health care and community support. It works without the internet and keeps nothing about you.
about-why = It answers Mental Health America’s “Calls to Action for BIPOC Mental Health”, above all the call for help in the languages people speak. Mental Health America has not reviewed or approved this program.
about-not-medical = It does not give medical advice and does not take the place of a person who can help you.
about-name-title = Why “{ -app-name }”
about-name = Clinic, kin, circle, faith, hotline: more than one door leads to help, and none is the wrong one.
about-privacy-title = What it keeps
about-privacy = Nothing you type, open or search is written down. It never uses the network.
about-privacy-limits = It cannot hide that the program is installed, and it cannot protect you from spyware or from someone who sees the screen.
about-facts-title = How far to trust the facts
# “Not every number was called”: some may have been, some were not. Do not say that none was.
# $date (String) - a date already written out for the reader
about-facts = The facts were put together on { $date } from the sources named on each entry. Not every number was called to check it. Each entry shows how old its source is.
about-translations-title = Translations
about-translations = Texts marked as machine drafts were written by a machine and have not been checked by a person who speaks the language. If you can help, the folder “locales” says how.
# One line for each language.
# $language (String) - the language's own name
# $trusted (Number) - messages written or checked by a person
# $machine (Number) - messages drafted by a machine
# $other (Number) - messages translated but not checked, or whose English has changed
about-standing = { $language }: { $trusted } checked, { $machine } machine drafts, { $other } waiting to be checked
# Right behind the line before. It counts the texts that must not be misread.
# $there (Number) - how many of them are translated
# $total (Number) - how many there are
about-standing-critical = Texts about danger, safety and rights: { $there } of { $total } translated.
# To give credit is to say whom a practice comes from. It has nothing to do with money.
about-credits-title = Credit
about-credits = Healing practices belong to the communities they come from. Each practice in this program carries their name, and that name goes with it wherever it is shown.
about-sources-title = Where the facts were read
about-works-title = Works of others inside this program
# $name (String) - the name of a program library
# $version (String) - its version
# $licence (String) - its licence
about-work = { $name } { $version }, { $licence }
about-licence-title = Licenses
about-licence = The program is licensed under MIT or Apache-2.0, as you choose. Its texts and translations are licensed under Creative Commons Attribution 4.0 (CC BY 4.0).
# $version (String) - the version of the program
about-version = Version { $version }
# Over the list of data that others have gathered and given away, such as where ZIP codes are.
about-data-title = Data of others inside this program
# One line for each.
# $name (String) - the name of the data
# $licence (String) - its licence
# $source (String) - where the data comes from, in English
about-data = { $name } ({ $licence }), from { $source }
