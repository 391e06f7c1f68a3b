### The translators' workbench: somebody who knows a language writes the words of the program in it, text by text. They may have no
### computer skills. A "text" is one sentence or label of the program. Plain words throughout.

## Beginning.

# Title of the screen, and the link to it from the settings and from "About and credits".
translate-title = Translate
# Three short sentences under the title.
translate-about = Here you can write the words of this program in your language, one text at a time. You need no account and no internet. Everything you write stays in a folder that you choose, until you hand it on.
# Label of a field for a folder.
translate-folder = Folder to keep your work in
# Under it.
translate-folder-about = A folder of your own, perhaps on a USB stick. If you have worked here before, choose the same folder again.
# Last line of a list of languages: one that is not in it.
translate-language-other = A language that is not here yet
# Labels of three fields about a language that is not there yet.
translate-tag = Short code of the language
# Under it. "so" and "pa-Arab" are examples and stay as they are.
translate-tag-about = Two or three letters, for example so for Somali. If it has more than one script, add that, for example pa-Arab.
translate-own-name = Its own name, in its own letters
translate-english-name = Its name in English
# Button: opens the list of texts.
translate-open = Open

## The list of texts.

# Heading over a small table of numbers.
translate-counts = Where the work stands
# Two columns of that table; the second is also a button that shows these texts alone. Short.
translate-counts-all = All texts
translate-counts-critical = Critical texts
# Under the table: what "critical" means.
translate-critical-about = Critical texts are read by people in danger, or say what the law gives them. Take your time with those.
# Last row of that table. Short.
translate-counts-total = Together
# How a text stands. Short: rows of that table, choices of a filter, and beside each text.
translate-standing-missing = Not translated
translate-standing-source_changed = English has changed
translate-standing-machine = Machine draft
translate-standing-unreviewed = Not read by a second person
translate-standing-trusted = Checked
# Beside a text that is critical. Short.
translate-critical = Critical
# Beside a text with words that were typed and not saved. Short.
translate-unsaved = Not saved
# Label of a search field: it looks in the English texts.
translate-search = Search in the English
# Labels of two lists: which texts to show, and of which part of the program.
translate-filter-standing = Show
translate-filter-area = Part of the program
# First line of both lists: nothing is left out.
translate-filter-all = Everything
# Over the list, and read aloud when it changes.
# $count (Number) - how many texts are in the list
translate-shown =
    { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
# In place of the list.
translate-none = No text is like this. Choose “Everything” to see more.
# Button under the list.
translate-more = Show more
# Button: takes back the last text that was saved.
translate-undo = Take back the last save
# Read aloud after it.
translate-undone = The last save was taken back.
# Button: puts the work away.
translate-close = Close the workbench
# Dialog: some words were typed and not saved.
# $count (Number) - how many texts
translate-close-unsaved =
    { $count ->
        [one] You have not saved the words you typed in { $count } text. If you close now, they are gone.
       *[other] You have not saved the words you typed in { $count } texts. If you close now, they are gone.
    }

## One text.

# Link back to the list.
translate-to-list = Back to the list
# Buttons: the text before and the text after, in the list.
translate-previous = Previous
translate-next = Next
# Heading over the English text.
translate-english = English
# Under it: words that are filled in are small buttons within the English text.
translate-pills-about = Words in a frame are filled in by the program. Press one to put it into your text.
# Heading over notes on where a text stands and what to mind.
translate-notes = Notes
# Before the texts that stand before and after this one in the program. They follow each label.
translate-before = Text before it
translate-after = Text after it
# Heading over a picture of the screen that the text stands on.
translate-where = Where it appears
# Heading over what has changed in the English since the text was translated.
translate-changes = What has changed in the English
# Before words, for screen readers: they are gone; they are new.
translate-changes-gone = Gone:
translate-changes-new = New:
# In place of the words that changed.
translate-changes-unknown = The English has changed. Nobody kept what it was before, so read all of it.
# Heading over words that should always be translated in the same way. They follow.
translate-glossary = Words chosen before
# Heading over similar texts with their translations. They follow.
translate-memory = Similar texts
# Button beside one: copies its translation into the box.
translate-memory-use = Use these words
# Label of the box for the translation.
# $language (String) - the language's own name
translate-yours = In { $language }
# Label of a box for a second text that belongs to the first.
# $part (String) - the short English name of that text, such as what to do
translate-yours-part = The part “{ $part }”
# Choice with a tick: one box in place of several.
translate-one-for-all = The same words for all numbers
# Label of one box of several: the words beside numbers like these.
# $numbers (String) - a few numbers, already written out
translate-form = For numbers like { $numbers }
# The same where one number alone has these words.
# $number (String) - the number
translate-form-only = For the number { $number } alone
# The same where it is the box for fractions and all other numbers.
translate-form-rest = For all other numbers
# Heading over the words as the program will show them, filled in with examples.
translate-preview = How it will look
# Before what is wrong with the words and must be mended; before what may be right and should be looked at. Advice follows.
translate-must = Please mend:
translate-may = Please look again:
# After that advice: the words it is about. They follow.
translate-finding-here = Here:
# After that advice: what should stand there. It follows.
translate-finding-wanted = Should be:
# Label of a field for a name.
translate-name = Your name, or a name you choose
# Under it.
translate-name-about = It is saved with your words. You can leave it empty. The program forgets it when you close it.
# Button.
translate-save = Save
# The same button where nothing was changed and the English is another now.
translate-save-still = Save: my words still fit
# After saving.
translate-saved = Saved. The program says it this way now.
# After trying to save, where something must be mended.
translate-not-saved = Not saved yet. Mend what is marked first.
# Words that were typed and not saved have come back; a button puts the saved ones in their place.
translate-draft = These words are not saved yet.
translate-draft-drop = Go back to the saved words
# Button: a second person has read the text and stands for it.
translate-review = I have read it and stand for it
# Under it.
translate-review-about = A second person who knows the language does this, and writes their name above. Nobody can check their own words.
# After it.
translate-reviewed = Noted. It counts as checked now.
# Who made the translation and when. One of these three sentences.
# $name (String) - who
# $date (String) - a date, already written out
translate-made-human = Translated by { $name }, { $date }.
# $date (String) - a date, already written out
translate-made-unnamed = Translated by a person who gave no name, { $date }.
# $date (String) - a date, already written out
translate-made-machine = Drafted by a machine, { $date }.
# Behind it, where a second person has read it.
# $name (String) - who
# $date (String) - a date, already written out
translate-read-by = Read by { $name }, { $date }.

## Looking at the words in the program.

# Button: shows the whole program in the language.
translate-see = See it in the program
# A strip at the top of the other screens while the workbench is open.
# $language (String) - the language's own name
translate-strip = You are looking at { $language }.
# Link in that strip, and in the settings while the workbench is open.
translate-strip-back = Back to the workbench

## Handing on.

# Button, and title of the choice of a place: saves all the work as one file.
translate-hand-back = Hand back my work
# Under it.
translate-hand-back-about = Everything in this language goes into one file. Give it to the people who gave you the program, on a USB stick or any way you like.
# Button, and title of the choice of a file: adds the work of somebody else from it.
translate-take-in = Take in somebody’s work
# Under it.
translate-take-in-about = Choose the file that somebody handed back. What is new in it is added. What you both changed is shown to you, and you decide.
# After it.
# $changed (Number) - how many texts are different now
# $added (Number) - how many texts are new
translate-taken-in = Texts changed: { $changed }. New texts: { $added }.
# Heading over texts that two people changed in different ways.
# $count (Number) - how many texts
translate-disputes =
    { $count ->
        [one] You both changed { $count } text. Which words shall stand?
       *[other] You both changed { $count } texts. Which words shall stand?
    }
# Before the words as they were before both changes. They follow.
translate-dispute-base = Before:
# Choices for each of them. The words follow.
translate-dispute-ours = Keep mine
translate-dispute-theirs = Take theirs
# Button: does what was chosen.
translate-dispute-done = Use these choices

## Where a text appears: pictures of the real screens, in English. Shown beside each text that is translated.

# Said to people who do not see the picture, and again when another one is shown.
# $number (Number) - which of the pictures it is, from 1
# $total (Number) - how many pictures there are
translate-where-alt = Picture { $number } of { $total }: a screen of the program, with a frame around this text.
# Under the picture, before the button that shows the next one.
# $count (Number) - how many places there are besides the one shown
translate-where-more =
    { $count ->
        [one] It also stands in { $count } more place.
       *[other] It also stands in { $count } more places.
    }
# Button. Short.
translate-where-next = Show the next place
# Under the picture, where the text itself cannot be seen: the frame is around what a screen reader says it about.
translate-where-spoken = Nobody sees this text. Screen readers say it about what is in the frame.
# Instead of a picture.
translate-where-none = There is no picture of where this text appears.
