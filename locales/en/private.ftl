### A private place for notes, saved resources and a plan for hard days, locked with a passphrase. People write in it who may be
### watched at home, and some on their worst day. Short, warm and plain; never advice, never a promise.

# Title of the screen, and of the link to it.
private-title = My private notes
# Under the title while there is none yet: what it is.
private-about = Keep saved resources, notes and a plan for hard days here. All of it is locked in one file with a passphrase.
# Instead of all else, on a shared kiosk or where the program has no folder for it.
private-not-here = Nothing can be kept here. This is a shared kiosk, or there is no folder for it on this computer.
# What it cannot do; stands beside it, before anything is made.
private-honest-lost = If you forget the passphrase, nobody can open the file. There is no other way to open it.
# Likewise.
private-honest-seen = Somebody who looks through this computer can see that the file is there, but cannot read it without the passphrase.
# Likewise. To watch = to spy on.
private-honest-watched = It does not help against a program that watches the keyboard or the screen.
# Likewise.
private-honest-forced = If somebody could force you to open it, it is safer not to keep anything.
# Heading over the form that makes one.
private-new = Make a locked place
# Label of the field.
private-passphrase = Passphrase
# Label of the second field.
private-passphrase-again = The same passphrase once more
# Under the fields.
private-passphrase-how = Four or five words that do not belong together are good. Write them on paper only if the paper is safe.
# Box to tick: shows what is typed.
private-show = Show what I type
# What is wrong with it, while typing.
# $least (Number) - how many characters at least
private-weak-too_short = { $least ->
    [one] It needs at least { $least } character.
   *[other] It needs at least { $least } characters.
}
# Likewise.
private-weak-one_thing_repeated = It is the same thing again and again.
# Likewise.
# $least (Number) - how many different characters at least
private-weak-few_different = { $least ->
    [one] It needs at least { $least } different character.
   *[other] It needs at least { $least } different characters.
}
# Likewise. In a row = neighbors on the keyboard or in the alphabet.
private-weak-straight = These are letters or numbers in a row.
# Likewise.
private-weak-common = Many people use this one. It would be tried first.
# Instead of what is wrong.
private-strong = This passphrase is good.
# When both fields differ.
private-differ = The two passphrases are not the same.
# Button: makes it.
private-make = Make it
# Heading over the form that opens them. Say what is locked, by the name that private-title uses.
private-locked = Your private notes are locked
# Button: opens it.
private-open = Open
# While the passphrase is worked on; takes about a second on purpose.
private-opening = Opening…
# Button: locks it now.
private-lock = Lock now
# Beside that button.
# $minutes (Number) - after so many minutes without a key or a touch
private-locks-itself = { $minutes ->
    [one] It locks itself after { $minutes } minute without a key or a touch, and when you press “Leave quickly”.
   *[other] It locks itself after { $minutes } minutes without a key or a touch, and when you press “Leave quickly”.
}
# Counts down in a question that comes while they are open and nobody has touched anything for a while. Its title is kiosk-warning-title,
# its buttons are kiosk-stay and private-lock. Say what locks by the name that private-title uses.
# $seconds (Number) - until they lock
private-warning-left = { $seconds ->
    [one] Your private notes will lock in { $seconds } second.
   *[other] Your private notes will lock in { $seconds } seconds.
}
# Under that. The notes themselves are saved; this is anything else that somebody has typed or chosen in the program.
private-warning-lost = Anything you have not saved will be lost.
# Where saving stands.
private-saving = Saving…
# Likewise.
private-saved = Saved in the locked file.
# Heading: resources somebody wants to find again.
private-resources = Saved resources
# Under it while there are none. “Keep” is the button private-keep: use the same word.
private-resources-none = Nothing saved yet. Open the page of a resource and press “Keep”.
# Button on the page of a resource, while the private place is open.
private-keep = Keep
# The same button once it is kept.
private-kept = Kept in my private notes
# Label of a field beside a saved resource.
private-resource-note = Your note about it
# Button.
private-remove = Remove
# What a screen reader adds to that button.
# $name (String) - what is removed
private-remove-about = Remove { $name }
# Stands for a saved resource that the library no longer has.
private-resource-gone = This is no longer in the library.
# Heading.
private-notes = Notes
# Button: a new, empty note.
private-note-new = New note
# Label of a field.
private-note-title = Title
# Label of a field.
private-note-text = Note
# Stands for a note without a title.
private-note-untitled = Note without a title
# Heading over letters and other papers that somebody has begun and keeps.
private-papers = Papers I am working on
# Heading: a plan that a person writes for themselves.
private-plan = My plan for hard days
# Under it.
private-plan-about = Write it on a better day, alone or with someone you trust. Every part may stay empty.
# Stands with the plan, always. The crisis lines are at the top of every screen.
private-plan-crisis = If you are in danger now, the lines at the top of the screen are for you, at any hour.
# Label of a part of the plan, spoken to oneself.
private-plan-signs = How I notice that a hard day begins
# Likewise.
private-plan-helps = Small things that help me
# Likewise.
private-plan-places = Where I feel better
# Likewise: people who may be called.
private-plan-people = Who I can call, and how
# Label of a field there.
private-plan-person = Name
# Label of a field there: a number, a door, a time of day.
private-plan-way = How to reach them
# Button: room for one more person.
private-plan-person-new = One more person
# Label of a part of the plan: things that are better out of reach on a hard day.
private-plan-safer = What I want to keep away from myself
# Likewise.
private-plan-reasons = What matters to me
# Likewise.
private-plan-after = What I want to remember afterwards
# Heading over a form.
private-change = Change the passphrase
# Button of that form.
private-change-do = Change it
# After it.
private-changed = The passphrase was changed.
# Heading.
private-forget = Forget everything
# Under it. Remembered settings = the ones of the screen Settings.
private-forget-about = Destroys the locked file with all that is in it, and the settings that were remembered on this computer. Copies that you made elsewhere are not touched.
# Beside a box that can be unticked, in the question before everything is forgotten. "Our own entries" = the screen of that name.
# $count (Number) - how many there are
private-forget-own = Delete our own entries, too ({ $count })
# In the question before everything is forgotten. "Packs" = the screen of that name.
private-forget-stays = Packs stay. They can be removed on the screen Packs.
# Button.
private-forget-do = Forget everything now
# Button, second press.
private-forget-sure = Yes, destroy it
