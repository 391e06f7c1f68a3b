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
