### The very first screen: choosing a language. The person may not read English.

# Title. Stands in every language at once, so keep it short.
start-title = Choose your language
# Under the title.
start-nothing-kept = Nothing you do here is written down, unless you ask for it.
# Button that goes on in the language whose row it stands in.
start-go-on = Go on
# A language that a machine drafted and that no person has checked yet. Very short.
start-machine = machine draft
# A language that was made up to test the program. Very short.
start-made-up = for testing
