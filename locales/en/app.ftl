### The frame around every screen.

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
# Read by screen readers at the top of every screen; takes the focus straight to the content.
app-skip = Skip to the content
# Shown while the first screen is being made ready.
app-opening = Opening…
# Button: closes a dialog or a sheet.
app-close = Close
# Button: goes to the screen before this one.
app-back = Back
# Name of the list of five doors, for screen readers.
app-doors = Doors
# Name of the list of quieter places, for screen readers.
app-quieter = More places
# Stands beside a text that a machine drafted and that no person has read. Short.
app-machine-draft = Machine draft. No person has checked it yet.
# Stands beside a text that a person translated and that nobody else has read. Short.
app-unreviewed = Translated, not checked by a second person.
# Stands beside a translation whose English has changed since. Short.
app-source-changed = The English text has changed since this was translated.
# Stands before the source text beside a translation nobody has checked. $language is the source language's own name.
# $language (String) - the source language, for example English
app-source-text = In { $language }:
# Stands under a list that shows texts in another language because no translation exists.
# $language (String) - the language's own name
app-only-in = Only in { $language } so far.
# Button: opens a menu to change the language. Its text is the language's own name; this is what a screen reader adds.
app-change-language = Change language
# Button in the top bar that makes letters bigger or smaller.
app-text-size = Text size
# Button in the top bar; pressed again, it hides everything.
app-leave = Leave quickly
# What a screen reader adds to the button "Leave quickly".
app-leave-about = Hides this screen at once. It does not erase what other programs remember.
# Button on the cover, after a while: comes back to the choice of language. Neutral words.
app-cover-back = Start
# Button: tries the same thing once more.
app-try-again = Try again
# Beside a field for words, a list or the choice of a folder: it was left empty when a button beside it was pressed.
# Read aloud as well. Short.
app-still-empty = This is still empty.
