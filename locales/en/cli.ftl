### The command line. Label: value, without numbers inside sentences.

# keep: the name of the command
cli-about = many-doors: find support without a window
cli-usage = Usage
cli-commands = Commands
cli-command-find = search the library
cli-command-lines = list the crisis lines
cli-command-languages = list the languages
cli-option-lang = language of the question and the answers
cli-option-json = answer as JSON
cli-option-limit = how many results
cli-found = Found
cli-query = Question
cli-searched-instead = Searched instead
cli-crisis = You can talk to a person now
cli-some-words = Results with some of the words only
cli-nothing = Nothing found
cli-unknown-command = Unknown command
cli-unknown-option = Unknown option
cli-missing-value = Missing value
cli-library-stand-in = The built-in library answers
# A command lacks a word: a path or a name.
cli-missing-word = Something is missing after the command
cli-command-import = take in a list: HSDS tables or JSON, a spreadsheet
cli-command-export = save entries as HSDS, for other programs
cli-command-pack-list = list what the library is made of
cli-command-pack-inspect = say what a pack is, without installing it
cli-command-pack-verify = as inspect, and fail unless its publisher is trusted here
cli-command-pack-install = install a pack; --trust after comparing the words, --older to go back on purpose
cli-command-pack-remove = take a pack out
cli-command-pack-rollback = go back to the pack before
cli-command-pack-key = make a key to sign packs with
cli-command-pack-build = make a signed pack; --since FILE for changes only
cli-command-pack-sign = add a signature to a pack
cli-command-pack-take-back = make a pack that takes entries back
cli-command-pack-watch = watch a folder for newer packs, or look into it now
# Asked for before a key is used or made.
cli-password = Password of the key
# A file was saved; its path follows.
cli-saved = Saved
# Counts after something was taken in.
cli-added = New
cli-changed = Changed
cli-removed = Gone
cli-same = As before
# Headings of the saved report.
cli-report-file = File
cli-report-line = Line
cli-report-column = Column
cli-report-outcome = What became of it
cli-report-reason = Why
cli-report-value = Value
# The halves of a new key; the paths follow.
cli-secret-key = Secret key, keep it safe
cli-public-key = Public key, pass it on
# Four words to read out on the phone follow.
cli-words = Words to compare
cli-fingerprint = Fingerprint
cli-pack-name = Pack
cli-pack-id = Name in data
cli-pack-serial = Version number
cli-pack-made = Made on
cli-pack-check-by = Check again by
cli-pack-entries = Entries
cli-pack-publisher = Publisher
cli-pack-taken-back = Taken back
cli-command-check = look for mistakes in translations: a folder or a file
cli-option-sarif = answer as SARIF, for editors and code hosts
# Before a finding of the check, and before their counts.
cli-check-error = Error
cli-check-warning = Warning
cli-check-errors = Errors
cli-check-warnings = Warnings
# The offending words follow; then what should stand there.
cli-check-here = Here
cli-check-wanted = Should be
# Advice to a translator, one sentence for each kind of mistake that the check finds. Variables, terms and tags stand
# in braces or angle brackets in these files; “entry” is one message with its id.
cli-advice-refused = Make this file smaller than 1 MB, save it as UTF-8, and do not nest its braces deeply.
cli-advice-junk = Write the entry as “id = text”; as it is, it cannot be read.
cli-advice-missing = Translate this entry; until then the English is shown.
cli-advice-missing-term = Translate this term; until then the English name is shown.
cli-advice-missing-attribute = Translate this part of the entry too, and keep the spaces before its dot.
cli-advice-obsolete = Take this entry out; English no longer has it.
cli-advice-obsolete-attribute = Take this part out; English does not have it.
cli-advice-duplicate = Keep one of the two and take the other out.
cli-advice-wrong-area = Move this entry to the file that its id begins with.
cli-advice-unknown-reference = Correct the name in braces; nothing has that name.
cli-advice-wrong-reference = Put in the same name in braces that English puts in.
cli-advice-reference-lost = Put the name in braces here, as English does, so that it is written the same way everywhere.
cli-advice-brand = Write the term in braces instead of the name.
cli-advice-variable-lost = Put this variable in braces where it belongs in your sentence.
cli-advice-variable-added = Take this variable out; the program does not fill it in.
cli-advice-variable-renamed = Give the variable the same name as in English.
cli-advice-undocumented = Say in a comment above the entry what this variable is.
cli-advice-documented-in-vain = Take out the comment about a variable that is not used.
cli-advice-plural-unknown = Take this form out; your language does not have it.
cli-advice-plural-missing = Add these forms; your language needs them.
cli-advice-plural-other = Put the star at the form “other”.
cli-advice-untranslated = Translate this text, or write “# keep:” and the reason above it.
cli-advice-digits = Write the number with the same digits as English; somebody may dial it.
cli-advice-number = Compare this quantity with the English.
cli-advice-address = Write the address exactly as English does.
cli-advice-markup-added = Take this tag out; English does not have it.
cli-advice-markup-lost = Put the tags around the words as English does, and close each of them.
cli-advice-end-punctuation = End the sentence as English does, with the mark of your language.
cli-advice-length = Compare with the English: something may be missing, or there may be too much.
cli-advice-access-key = Choose a letter that stands in the label.
cli-advice-bidi-control = Take out the invisible character that changes the direction of the text.
cli-advice-reading-order = Put the number or address in braces and quotes, so that it is read in the right order.
cli-advice-empty = Write a text here.
cli-advice-not-plain = Write plain text here, without braces.
cli-command-merge = put translations that were handed in together with a folder of languages
# `l10n merge` puts together what a translator handed in and what is kept. A file or the ids of entries follow these words.
cli-merge-new = New
cli-merge-changed = Changed
cli-merge-disputed = Changed on both sides; left as it was here
# The words of a disputed entry follow: before anybody changed it, as it stands here, as it was handed in.
cli-merge-was = Before
cli-merge-here = Here
cli-merge-handed-in = Handed in
cli-merge-unread = Could not be read
# --take theirs and --take ours are typed as they stand here.
cli-merge-how = Decide by hand, or run this again with --take theirs or --take ours.
cli-merge-nothing = There was nothing new in it.
