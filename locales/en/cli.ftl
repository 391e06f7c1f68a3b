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
