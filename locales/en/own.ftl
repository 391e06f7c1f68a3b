### Entries that people write themselves, what they heard on the phone, mistakes they found, and where sources do not agree.

## The list of entries that were written here.

# Title of the screen, and link to it.
own-title = Our own entries
# Under the title.
own-about = Add help that you know of and that no list has. Call now and then, and note what you hear.
# A warning in a box. Honest about who can read the entries.
own-not-locked = These entries are not locked. Anyone who can use this computer can read them.
# Under it.
own-no-people = Write about the help, never about people who asked for it.
# Button: opens the empty form.
own-add = Add an entry
# Link: opens the sheet with the entries that most need a call.
own-round-open = Print a call sheet
# Under the two buttons.
own-round-about = The call sheet holds the entries that nobody has checked for the longest time, with words to say on the phone.
# Over the list.
own-stalest-first = The ones that most need a call stand first.
# Over the list.
# $count (Number) - how many entries there are
own-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
# While the list is read. Short.
own-reading = Reading…
# Where nobody has written an entry yet.
own-none = There are no entries of your own yet.
# Under it: how to begin.
own-none-ways = Start with one place that you know well: its name, a number, and what it does. Or find an entry in the library and make your own version of it.
# Link: opens the search.
own-none-find = Look in the library
# Button on an entry: opens the answers to choose from.
own-called-today = I called today
# Over the four answers.
own-called-question = How did the call go?
# Button: closes the answers, and nothing is noted. Short.
own-called-never-mind = Note nothing
# After an answer was pressed.
# $answer (String) - the answer that was pressed
own-called-noted = Noted for today: { $answer }
# Under it, after the answer “The number is wrong”.
own-called-wrong-next = Do you know the right number? Then edit the entry.
# What happened on the phone. Each is a button, and a box to tick on paper. Short.
own-call-holds = Everything is still right
own-call-no_answer = Nobody answered
own-call-wrong_number = The number is wrong
# The service, not the call.
own-call-ended = The service has ended
# Button on an entry: opens the form. Short.
own-edit = Edit
# For screen readers.
# $name (String) - the entry's name
own-edit-about = Edit { $name }
# Button on an entry: asks first. Short.
own-delete = Delete
# For screen readers.
# $name (String) - the entry's name
own-delete-about = Delete { $name }
# Title of the question.
# $name (String) - the entry's name
own-delete-title = Delete { $name }?
# Under it.
own-delete-warning = It will be gone from the file for good. It cannot be brought back.
# Under it.
own-delete-version = If it was your own version of an entry from a list, only the list’s entry is left.
# Button: deletes.
own-delete-now = Delete for good
# After it was deleted.
# $name (String) - the entry's name
own-deleted = { $name } is gone from the file.

## The form of an entry.

# Title of the form for a new entry.
own-form-new = Add an entry
# Title of the form for an entry that is there.
# $name (String) - the entry's name
own-form-edit = Edit { $name }
# Said at the top when the entry comes from a list of others.
# $pack (String) - the name of the list
own-form-changes = This entry comes from “{ $pack }”. What you save here becomes your own version of it. The list stays as it is, and newer lists do not write over your version.
# The same, when the entry comes from the list that is part of the program.
own-form-changes-starter = This entry comes with the program. What you save here becomes your own version of it, and it stays when the program is updated.
# At the top of the form.
own-form-needed = Only the name is needed. Leave empty what you do not know.
# Where typed words from before were found. They were kept in memory only.
own-form-draft = This is what you typed before. It is not saved yet.
# Button beside it: throws the typed words away.
own-form-draft-drop = Throw away what I typed
# Headings of the parts of the form.
own-form-basics = What it is
own-form-reach = How to reach it
own-form-where = Where it is
own-form-for = What and whom it is for
own-form-state = Is it still there?
# Over the fields of a practice: whom it comes from. It has nothing to do with money.
own-form-origin = Credit
# Labels of the fields.
own-form-name = Name
own-form-kind = Kind of help
own-form-summary = In one or two sentences
# Under the label.
own-form-summary-about = What would you tell a neighbor about it?
own-form-more = More about it
own-form-hours = When somebody answers
# Under the label. An example.
own-form-hours-about = In your own words, like: Monday to Friday, 9 to 5
own-form-cost = Cost
own-form-needs = What people may come with
own-form-communities = Communities it says it is for
own-form-communities-about = Tick only what they say about themselves.
# After the title of a folded group of boxes.
# $count (Number) - how many boxes are ticked
own-form-ticked =
    { $count ->
        [0] none ticked
        [one] { $count } ticked
       *[other] { $count } ticked
    }
own-form-us-state = State
# First choice in the list of states.
own-form-whole-country = The whole country
own-form-place = City, town or neighborhood
own-form-locale = Language you write these sentences in
# Choices of the status.
own-status-available = Yes, it is there
own-status-paused = Not for now
own-status-uncertain = Not sure
own-status-ended = It has ended
# Under the status, when it has ended.
own-form-ended-about = A service that has ended is still shown, so that people know. No number may stand with it.
# Under the kind, for a crisis line.
own-form-crisis-about = People in danger will call this. Call it yourself first, then press “Save and note that I called today”.
# Box: the place is secret, such as a shelter.
own-form-secret = The place must stay secret
own-form-secret-about = For shelters and safe houses. No address is kept, shown or passed on.
# Credit of a practice.
own-form-credit = The community it comes from
own-form-credit-about = In their own words. A practice without this cannot be saved or passed on.
own-form-openness = May others use this practice?
# One way to reach the entry, for screen readers and as a heading.
# $number (Number) - which one, counted from 1
own-way = Way { $number }
# Labels in it.
own-way-kind = How
own-way-number = Number
own-way-email = E-mail address
own-way-page = Address of the page
own-way-address = Street address
own-way-label = Whose it is, or for whom
own-way-label-about = If there are several, like: for teens
own-way-languages = Languages spoken there
own-way-language-add = Add a language
# First entry of a list that is opened to choose a language. Short.
own-way-language-choose = Choose…
# Button beside that list. Short.
own-way-language-put = Add
# For screen readers: a button that takes a language away.
# $language (String) - the name of a language
own-way-language-drop = Take away: { $language }
own-way-interpreter = Many more languages through an interpreter
# Buttons.
own-way-add = Add a way to reach it
own-way-up = Move up
own-way-down = Move down
own-way-drop = Take away
# For screen readers, so that the buttons of several ways can be told apart. Each holds the words of its button exactly as they
# are: some people press a button by saying what they see on it.
# $number (Number) - which one, counted from 1
own-way-up-about = Move up: way { $number }
# $number (Number) - which one, counted from 1
own-way-down-about = Move down: way { $number }
# $number (Number) - which one, counted from 1
own-way-drop-about = Take away way { $number }
# Where there is none yet.
own-way-none = No way to reach it yet.
# On a street address, when the place must stay secret.
own-way-secret = This place must stay secret, so no street address may stand here. Take this way away.
# On a number, when the service has ended. “Way” is a way to reach the service, as in own-way; “take away” is the button own-way-drop.
own-way-ended = The service has ended, so no number may stand here. Take this way away.
# At the top of the form: what must be put right before it can be saved. The list follows. Put the number in every form: in some
# languages [one] also stands for 21 and 31.
# $count (Number) - how many things
own-form-mend =
    { $count ->
        [one] { $count } thing is missing or does not fit:
       *[other] { $count } things are missing or do not fit:
    }
own-mend-name = It needs a name.
own-mend-credit = A practice needs the community it comes from.
# $number (Number) - which way, counted from 1
own-mend-way-empty = Way { $number } has no number or address. Fill it in, or take it away.
# $number (Number) - which way, counted from 1
own-mend-way-secret = Way { $number } is a street address, and the place must stay secret.
# $number (Number) - which way, counted from 1
own-mend-way-ended = Way { $number } is a number, but the service has ended.
# Closed practices are never offered.
own-mend-closed = A closed practice is named and honored here. No way to reach it may stand with it.
# Buttons at the end of the form.
own-save = Save
own-save-called = Save and note that I called today
own-cancel = Cancel
# While it is being saved. Short.
own-saving = Saving…
# Title of the question when somebody presses Cancel and has typed something.
own-cancel-title = Throw away what you typed?
own-cancel-about = You have typed something that is not saved.
own-cancel-now = Throw it away
# On the list, after an entry was saved.
# $name (String) - the entry's name
own-saved = { $name } is saved.

## On an entry's own page, at its end.

# Title of the last part of the page, for people who look after the library.
own-steward-title = About this entry
# Where an entry comes from.
own-from-starter = It comes with the program.
own-from-own = It was written here, on this computer.
# $pack (String) - the name of the list
own-from-pack = It comes from the list “{ $pack }”.
# $pack (String) - the name of the list
own-from-signed = It comes from the signed list “{ $pack }”.
# Link: opens the form with a copy of the entry.
own-version-edit = Edit our version
# Link: opens the screen to report a mistake.
own-mistake-open = Report a mistake
# Where an address would stand, on the page of a shelter. Calm, because a frightened person reads it.
own-secret-place = Where this place is stays secret, to keep people there safe. No address stands here.

## Where sources do not agree.

# Title of the block. On cards and on paper it also stands before a colon and what they disagree about: “Numbers and Hours”.
own-disputes = Our sources do not agree
own-disputes-about = Above on this page, we show the first of these. If it matters to you, ask them when you call.
# Short, right beside a number or a fact about which sources do not agree. The block stands further down on the same page.
own-disputed-here = Our sources do not agree about this. See further down.
# Which fact. A heading.
own-fact-numbers = Numbers
own-fact-addresses = Addresses
own-fact-status = Whether it is still there
own-fact-cost = Cost
own-fact-emergency = Police and ambulance
own-fact-name = Name
# Who says so.
own-side-starter = The list that comes with the program
own-side-own = Our own entry
own-side-unnamed = A list without a name
# Beside the first one: this is what stands above on the page. Short.
own-side-shown = shown above
# Where a source says nothing about this fact.
own-side-nothing = says nothing about it

## Reporting a mistake.

# Title of the screen.
own-mistake-title = Report a mistake
# Under the title, which entry it is about.
own-mistake-of = About this entry:
own-mistake-what = What is wrong?
# Choices.
own-mistake-number = The number
own-mistake-hours = The hours
own-mistake-languages = The languages
own-mistake-address = The address or the web page
own-mistake-ended = The service has ended
own-mistake-credit = The community it is credited to
own-mistake-harm = It harmed somebody, or called the police
own-mistake-other = Something else
# Label of the box for words.
own-mistake-note = What is right? Or what happened?
# Under the label.
own-mistake-note-about = Do not write your name, or the name of anyone else, unless you want it in the file.
# Title over what the file will hold.
own-mistake-file = What the file will hold
own-mistake-file-about = Only what stands here. Not your name, and nothing about this computer.
own-mistake-file-entry = The entry
own-mistake-file-what = What is wrong
own-mistake-file-note = Your words
own-mistake-file-no-note = none
own-mistake-file-language = Language of your words
# Title over the places to save to.
own-mistake-save = Save the file
own-mistake-not-sent = Nothing is sent. This program never uses the internet. You give the file to somebody yourself.
# Whom to give it to.
# $pack (String) - the name of the list
own-mistake-give-pack = Give it to the people who publish “{ $pack }”.
own-mistake-give-starter = Give it to the people you got this program from.
# Where the entry was written here.
own-mistake-give-own = This entry was written here. It can be put right here.
# Before a choice was made, beside the places to save to.
own-mistake-choose = First choose what is wrong.
# After it was saved.
# $file (String) - the whole path of the file
own-mistake-saved = Saved: { $file }

## The call sheet on paper.

# On the screen that makes the sheet.
own-round-screen = The entries that nobody has checked for the longest time, twenty at the most. Tick what you hear, then note it here under “I called today”.
# On that screen, when there is nothing to call.
own-round-none = There is nothing to call. Every entry with a number was checked not long ago.
# Title of the sheet.
own-round-title = Calls to make
# Under it.
own-round-how = Ask kindly, and accept what they tell you. Tick what is still right, and write down what is not. If somebody is busy, call again later. You need not say anything about yourself.
# Over the words to say.
own-round-say = What to say
# The words to say, one after the other, spoken to a person on the phone. Polite, easy to read aloud.
own-round-hello = Hello. I help keep a free list of places where people can find support. You are on it. Do you have a few minutes?
own-round-number = Is this still the right number for you?
own-round-hours = When does somebody answer?
own-round-languages = Which languages do you speak there? Do you use interpreters?
own-round-cost = What does it cost? Can people come who have no money and no insurance?
own-round-id = Do you ask people for ID?
own-round-police = Do you ever call the police or an ambulance when the person does not agree? When?
own-round-thanks = Thank you. Is it all right if we call again in some months?
# Before an empty line to write on.
own-round-notes = Date and notes
