### Packs: lists that travel as one signed file. What the library is made of, whom to trust, a folder to watch, making a pack, and
### pairs of entries that may be the same.

## The door for organizations: places for lists.

# Heading.
packs-door-title = Our lists
# Links, each with a line under it.
packs-door-packs = Packs
packs-door-packs-about = See what this library is made of. Add newer lists, and make a pack of your own to pass on.
packs-door-bring = Bring in or give away a list
packs-door-bring-about = Take in a spreadsheet or a list from another program. Or save your entries as a file for others.
packs-door-own = Our own entries
packs-door-own-about = Write down the services you know, and note what you heard when you called.
packs-door-round = Call sheet
packs-door-round-about = Print the entries that most need a call, with words to say on the phone.

## The screen.

packs-title = Packs
# Under the title.
packs-about = A pack is a list of services in one file. Whoever made it has signed it, so this program notices if anyone changes it on the way. You can carry it on a USB stick: no internet is needed.
# While the list is being read.
packs-loading = Looking at what is here…
# Heading over the lists that are installed.
packs-here-title = In this library
# Names of lists that have none of their own.
packs-name-built-in = The list that came with { -app-name }
packs-name-own = Our own entries
# How a list came into the library. Stands small over its name.
packs-origin-built_in = Came with the program
packs-origin-signed = Signed pack
packs-origin-imported = A list that was brought in
packs-origin-own = Written here
# Labels of facts about a list. The value stands beside or under each.
packs-fact-publisher = Made by
packs-fact-number = Version number
packs-fact-made = Made on
packs-fact-entries = Entries
packs-fact-check = Check
packs-fact-terms = Terms of use
packs-fact-languages = Has texts in
packs-fact-sort = What it is
# In place of terms that nobody stated.
packs-terms-unknown = Not stated
# How many entries a list holds.
# $count (Number) - how many
packs-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
# A badge: the day by which facts should be checked again has not come yet.
# $date (String) - that day, already written out
packs-check-by = Check again by { $date }
# A badge: that day has passed.
# $date (String) - that day, already written out
packs-check-overdue = Should have been checked again by { $date }
# A badge: no such day is set.
packs-check-none = No date to check again by
# Opens the long form of the four words.
packs-fingerprint-show = Show the whole fingerprint
# Under it.
packs-fingerprint-about = This is the long form of the four words.
# Buttons and links of a list. A screen reader adds the list's name.
packs-remove = Remove
packs-back = Go back to the one before
packs-give = Give away as a file
packs-open-own = Open our own entries

## Asking before something is taken away.

# $name (String) - the list's name
packs-remove-title = Remove “{ $name }”?
# $count (Number) - how many entries the list holds
packs-remove-what =
    { $count ->
        [one] Its { $count } entry will leave this library. People will no longer find it here, unless it is also in another list.
       *[other] Its { $count } entries will leave this library. People will no longer find them here, unless they are also in another list.
    }
packs-remove-keeps = Your other lists and your own entries stay. The file that it came from is not touched, so you can add it again.
packs-remove-yes = Remove it
# $name (String) - the list's name
packs-removed = “{ $name }” was removed.
# $name (String) - the list's name
packs-back-title = Go back to the earlier “{ $name }”?
packs-back-what = The list will be as it was before its last update. What the update fixed will be wrong again, so do this only if the update is bad.
packs-back-yes = Go back
# $name (String) - the list's name
packs-back-done = “{ $name }” is as it was before its last update.

## Adding a pack.

# Button, and title of what it opens.
packs-add = Add a pack
packs-add-choose = Choose the pack’s file. You can look at it first: nothing is installed yet.
# While a chosen file is being read.
packs-add-reading = Reading the pack…
# Button: goes back to the choice of a file.
packs-add-other = Choose another file
# Button: closes it without installing anything.
packs-add-leave = Do not install it
# Button where nothing can be installed or all is done.
packs-add-done = Done
# Button: begins again with another file.
packs-add-another = Add another pack

# Headings.
packs-offer-who = Who made it?
packs-offer-what = What is in it?
# Before the publisher's name. Anyone can write any name into a pack.
packs-offer-says = The pack says that it comes from:
# Before the name of the pack's file.
packs-offer-file = File:

# What sort of pack it is.
packs-sort-full = A whole list
packs-sort-delta = Only what changed since an earlier pack
packs-sort-correction = Corrections to entries in other lists
packs-sort-revocation = Entries to be taken back at once

# What is known about who signed it.
packs-trust-trusted = You trust this publisher.
packs-trust-unknown = Nobody here knows this publisher yet.
packs-trust-changed = Stop. This is not the key we know.
packs-trust-rotated = This publisher has a new key. The old key, which you trust, says so.
# Under the one that is not known. What to do.
packs-trust-unknown-how = Anyone can write any name into a pack. Call the publisher and let them read their four words to you. Use a phone number that you already had, not one that came with the file.
# Under the one whose key has changed. What to do.
# $name (String) - the publisher's name
packs-trust-changed-how = Somebody may be using the name “{ $name }” to bring wrong numbers to people. Or the publisher lost the key and made a new one. Only they can tell you. Call them at a number that you already had.
# $date (String) - a day, already written out
packs-trust-since = Trusted here since { $date }
# Over the four words.
packs-words-compare = Compare these four words with the publisher
packs-words-known = The words we know
packs-words-new = The words of this pack
# To be ticked before a publisher is trusted.
packs-trust-compared = I compared the words with the publisher. All four are the same.
# To be ticked before a changed key is trusted.
packs-trust-changed-compared = I reached the publisher in a way I knew before. They told me about a new key and read these new words to me.

# How the pack stands to what is installed.
packs-standing-new = This pack is new here.
packs-standing-newer = This is newer than what you have.
packs-standing-same = You already have this pack. There is nothing to do.
packs-standing-older = This is older than what you have.
packs-standing-fork = This pack has the same version number as the one you have, but other contents. It cannot be installed.
packs-standing-no_base = This pack holds only changes, and the list they belong to is not here. It cannot be installed yet.
# $installed (String) - the number that is installed
# $offered (String) - the number of the pack in the file
packs-standing-numbers = You have version number { $installed }. This file is version number { $offered }.
packs-standing-older-why = An older list can bring back numbers that no longer work. Do this only if the newer list is broken.
packs-standing-fork-how = One of the two may be a fake. Ask the publisher which one is right.
packs-standing-no-base-how = Ask for the whole list, install it, and then come back with this file.
# To be ticked before an older pack is installed.
packs-older-sure = I am staff and want the older list on purpose.

# $count (Number) - how many entries the pack takes back
packs-offer-takes-back =
    { $count ->
        [one] It takes back { $count } entry
       *[other] It takes back { $count } entries
    }

# Buttons that install.
packs-install = Install
packs-install-trust = Trust this publisher and install
packs-install-new-key = Trust the new key and install
packs-install-older = Install the older list
# Why the button does nothing yet.
packs-install-first = To do this, first tick the box above.
packs-install-first-both = To do this, first tick both boxes above.

# $name (String) - the list's name
packs-installed = “{ $name }” is installed.
# What changed.
# $count (Number) - how many
packs-changes-added =
    { $count ->
        [one] { $count } new entry
       *[other] { $count } new entries
    }
# $count (Number) - how many
packs-changes-changed =
    { $count ->
        [one] { $count } entry says something new
       *[other] { $count } entries say something new
    }
# $count (Number) - how many
packs-changes-removed =
    { $count ->
        [one] { $count } entry is gone
       *[other] { $count } entries are gone
    }
# $count (Number) - how many
packs-changes-same =
    { $count ->
        [one] { $count } entry is as before
       *[other] { $count } entries are as before
    }
packs-changes-none = Nothing in the library changed.
# Opens the names.
packs-changes-names = Show their names
# Headings over the names.
packs-change-added = New
packs-change-changed = Changed
packs-change-removed = Gone
# Under the names, where there are more.
packs-changes-more = There are more. Only the first ones are named here.

## Publishers we trust.

packs-publishers-title = Publishers we trust
packs-publishers-about = You compared the four words of these publishers once. Their next packs do not ask again.
packs-publishers-none = None yet. When you add a pack, you can compare the publisher’s four words and choose to trust it.
# Button. A screen reader adds the publisher's name.
packs-forget = No longer trust
# $name (String) - the publisher's name
packs-forget-title = No longer trust “{ $name }”?
packs-forget-what = The lists you have from this publisher stay. Their next pack will ask you to compare the four words again.
packs-forget-yes = No longer trust it
# $name (String) - the publisher's name
packs-forgotten = “{ $name }” is no longer trusted.

## A folder that is watched.

packs-watch-title = A folder to watch
packs-watch-about = Newer packs that lie in this folder are installed by themselves, if you trust their publisher. All others wait for you. A shared drive or a USB stick is a good place.
packs-watch-choose = Choose a folder
packs-watch-choose-another = Choose another folder
# Before the path of the folder.
packs-watch-folder = Watching:
packs-watch-away = This folder cannot be read right now. If it is on a USB stick, plug the stick in and look again.
packs-watch-now = Look now
packs-watch-stop = Stop watching
# Said after looking.
packs-watch-looked = Looked just now.
packs-watch-stopped = No folder is watched any more.
# Heading over the files that were found.
packs-watch-found = What the last look found
packs-watch-found-none = There were no packs in it.
# What became of a file.
packs-watch-installed = Installed
packs-watch-nothing_new = Nothing new
packs-watch-asks = You decide
packs-watch-bad = Not used
# Button beside a file about which somebody must decide. A screen reader adds the file's name.
packs-watch-decide = Look at it

## Making a pack.

packs-make-title = Make a pack
packs-make-about = Put your lists into one file and pass it on. You sign it with your key, so that others can tell it is from you.
# Button: opens the form.
packs-make-open = Make a pack
# Buttons that close a form.
packs-make-close = Close without saving
# Parts of the form.
packs-make-part-what = What goes in?
packs-make-part-name = What is it called?
packs-make-part-sign = Sign and save
# Label over the lists to choose from.
packs-make-from = Lists that go in
packs-make-name = Name of the pack
packs-make-name-about = For people, like “Help in Example County”.
packs-make-publisher = Who makes it
packs-make-publisher-about = Your group’s name, as others know you.
packs-make-id = Short name
packs-make-id-about = Small letters, digits, dots and hyphens. Keep it the same each time you make this pack again.
packs-make-number = Version number
packs-make-number-about = Each time you make this pack again, its version number must be higher.
packs-make-check = Check again by
packs-make-check-about = After this day, everybody who has the pack sees that its facts should be checked.
packs-make-terms = Terms of use
packs-make-terms-about = What others may do with it, like “CC BY 4.0”. You can leave this empty.
packs-make-since = Only what changed since an earlier pack
packs-make-since-about = You can leave this empty. If you choose your earlier pack, the new file is small, but it only helps people who have the earlier one.
packs-make-key = Your secret key
packs-make-key-about = No key yet? Make one below first.
packs-make-password = Password of the key
packs-make-folder = Where to save it
packs-make-save = Make the pack
# $file (String) - the whole path of the file
packs-made = The pack is saved: { $file }
packs-made-next = You can now copy this file and pass it on. When people add it the first time, read your four words to them on the phone.
packs-make-another = Make another
# What is missing in the form. The first stands over the others.
packs-make-wrong = Please look at these again:
packs-make-need-from = Choose at least one list.
packs-make-need-name = Give the pack a name.
packs-make-need-publisher = Write who makes it.
packs-make-need-id = The short name may only hold small letters from a to z, digits, dots and hyphens. It begins with a letter or a digit.
# $least (String) - the smallest number that is allowed
packs-make-need-number = The version number must be a whole number, { $least } or higher.
packs-make-need-date = Choose a day that is still to come, or leave it empty.
packs-make-need-key = Choose your secret key.
packs-make-need-password = Type the password of the key.
packs-make-need-folder = Choose where to save it.

## Adding a signature to a pack that is made.

packs-sign-title = Sign a pack that is made
packs-sign-about = A list can have wardens. These are people who can take a harmful entry back, but only if several of them agree. They sign the same file one after the other: each adds a signature and gives the new file to the next.
# Button: opens the form.
packs-sign-open = Sign a pack
# Parts of the form.
packs-sign-part-what = Which pack?
packs-sign-pack = The pack’s file
packs-sign-pack-about = Take the newest file, with all signatures so far. It stays as it is: a new file is saved with yours added.
# While the file is being read.
packs-sign-reading = Reading the pack…
# Over what is in the pack.
packs-sign-read = Read this before you sign. Your signature says that you agree.
packs-sign-save = Add my signature
# What is missing in the form.
packs-sign-need-pack = Choose the pack’s file.
# $file (String) - the whole path of the file
packs-signed = The pack with your signature is saved: { $file }
packs-signed-next = Give this file to the next person who has to sign. When all have signed, pass it on. Everybody who has the list can then add it.
packs-sign-another = Sign another

## Making a pack that takes entries back.

packs-take-title = Take entries back
packs-take-about = If an entry can hurt people, do not wait for the next pack. This makes a small file. Wherever it is added, the entries are gone at once, even if an older list brings them again.
packs-take-wardens = Only whoever made the list can do this, or its wardens. If several wardens must agree, one of you makes the file here. The others sign it one after the other, under “Sign a pack that is made”.
# Button: opens the form.
packs-take-open = Take entries back
# Parts of the form.
packs-take-part-what = What is taken back?
packs-take-pack = The list that holds them
# First choice of that field.
packs-take-choose = Choose a list
# Under the field for the list, when the list that came with the program is chosen. “It”: the file works there, the entries are gone.
packs-take-built-in = Nobody signs the list that came with { -app-name }. If you sign this file, it works wherever your key is trusted already.
packs-take-entries = Entries
packs-take-entries-about = Write the lasting name of each entry on a line of its own. You find it on the screen “Report a mistake”. A button there also fills this in for you.
packs-take-reason = Why
packs-take-reason-about = In plain words. Everybody who gets the file can read them, so do not name people who were hurt.
packs-take-signer = Who signs
packs-take-save = Make the file
# What is missing in the form.
packs-take-need-pack = Choose the list.
packs-take-need-entries = Write at least one entry.
packs-take-need-reason = Write why.
packs-take-need-signer = Write who signs.
# $file (String) - the whole path of the file
packs-taken = The file is saved: { $file }
packs-taken-next = The entries are still there, and your signature is the first. If others have to sign too, give the file to the next of them. When all have signed, add it here and pass it on.
packs-take-another = Take back more
# On the screen that reports a mistake, at its end. The link stands under it.
packs-take-hint = Do you make this list, or are you one of its wardens? If this entry can hurt people, you can take it back for everybody who has the list.
packs-take-hint-open = Take it back

## Making a key.

packs-key-title = Your key
packs-key-about = A key is a file with a password. You sign your packs with it. Your group needs only one, and makes it only once.
packs-key-open = Make a key
packs-key-folder = Where to save it
packs-key-folder-about = A USB stick that you can lock away is best.
packs-key-password = Password
packs-key-password-about = At least 8 characters. Four or more words that do not belong together are strong and easy to keep in mind.
packs-key-again = The same password again
packs-key-short = The password needs at least 8 characters.
packs-key-differ = The two passwords are not the same.
packs-key-make = Make the key
packs-key-working = Making the key…
packs-key-made = Your key is ready
packs-key-made-words = These are your four words. Read them to people on the phone, so that they know a pack is really from you.
packs-key-made-secret = Secret key: give it to nobody
packs-key-made-public = Public key: you may pass it on
packs-key-advice = Take good care of it
packs-key-advice-copy = Keep a copy of the secret key on a second USB stick, in a locked place.
packs-key-advice-password = Write the password down and keep it apart from the key. Nobody can bring it back for you.
packs-key-advice-lost = If the key is lost or stolen, tell everyone who uses your packs at once.
# Button: puts the new key into the form for a pack.
packs-key-use = Sign a pack with it

## Entries that were taken back.

packs-revoked-title = Taken back
packs-revoked-about = Someone found that these entries are wrong or do harm. They are not shown, even if an older list brings them again.
# $by (String) - who took it back
# $date (String) - a day, already written out
packs-revoked-by = Taken back by { $by } on { $date }
# Before the lasting name of an entry in data.
packs-revoked-entry = Entry:

## Pairs of entries that may be the same.

# On the screen of packs.
# $count (Number) - how many pairs
packs-twins-notice =
    { $count ->
        [one] { $count } pair of entries may be the same service.
       *[other] { $count } pairs of entries may be the same service.
    }
packs-twins-open = Look at them
# Title of the screen.
packs-twins-title = Are these the same?
packs-twins-about = Two lists can hold the same service twice. Look at both sides and decide. If you are not sure, call them or leave the pair as it is: both stay in the library.
packs-twins-loading = Looking for pairs…
packs-twins-none = No two entries look the same right now.
# Title of one pair.
# $number (Number) - which one
# $total (Number) - of how many
packs-twins-pair = Pair { $number } of { $total }
# What is the same. Stands under the title of the pair.
packs-same-number = Both have the same phone number.
packs-same-name_and_state = Both have the same name, in the same state.
# Over an entry.
# $list (String) - the name of the list it came with
packs-twins-from = From: { $list }
# Where an entry has no way to reach it.
packs-twins-no-ways = No phone number and no web page
packs-twins-keep = They are the same: keep this one
# Under the two sides.
packs-twins-apart = They are not the same
# Asked before two entries become one, under a sentence that says which of them stays.
packs-twins-sure = You cannot change this later.
# Asked before deciding, and said after it.
# $name (String) - the entry that stays
packs-twins-joined = Only “{ $name }” is shown from now on.
packs-twins-kept-apart = Both stay, and we will not ask about them again.
# Link back to the screen of packs.
packs-twins-packs = To the packs
