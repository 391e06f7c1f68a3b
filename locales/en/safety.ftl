### The screen "What this program can and cannot hide". The same words stand in the file SECURITY.md.
### critical: by these words a person decides what is safe to do here. Promise nothing that is not in the English.

## The top.

# Title of the screen.
safety-title = What this program can and cannot hide
# Under the title, in larger letters.
safety-lead = This program writes down nothing that you type, open or search for, unless you ask it to. But no program can hide everything.
# Set off from the rest: what is safest.
safety-other = If you think that somebody watches this computer, a computer or phone that they cannot reach is safer.
# Under that. "Linux", "Windows" and "macOS" are names: keep them.
safety-measured = We tested this on Linux. On Windows and macOS, what stays behind is not measured yet.

## Who may be watching. Each has a title, what the program does about it (.does), and what it cannot do (.cannot).

# Heading.
safety-watchers-title = Who may be watching
# Stands small before each text of .does. Short.
safety-does = What it does
# Stands small before each text of .cannot. Short.
safety-cannot = What it cannot do
# "Leave quickly" is the button app-leave: use the same words. "Shift" is the name of the key. The name and the picture of the
# window are what the computer shows in its lists of open windows.
safety-shoulder = Someone who looks over your shoulder
    .does = “Leave quickly” covers the window with a blank page. So does the Shift key, pressed three times, unless that is switched off in Settings. The name and the picture of the window then say nothing about this program. What you did here is forgotten, and you begin again at the choice of language.
    .cannot = It does not close other programs. It does not hide the computer’s own list of programs. It cannot undo what somebody has seen.
# Someone who is not there now, but has the computer in their hands later.
safety-later = Someone who looks through this computer later
    .does = It keeps no history. It remembers settings only if you ask. Files that its window needs are removed at the end, or at the next start.
    .cannot = It cannot hide that it is on this computer, or that it was started. A file that you saved and a page that you printed stay: it cannot remove them.
# Explain "spyware" in a few words, as here.
safety-spyware = Spyware: a hidden program that watches you
    .does = This program itself sends nothing over the internet. Against spyware it can do no more.
    .cannot = It cannot find spyware or stop it. Spyware may see the screen and every key that you press.
# For example in a library or a community center. "Leave quickly" is the button app-leave: use the same words.
safety-next = The next person at a shared computer
    .does = “Leave quickly”, or closing the window, ends your visit. What you searched for and opened is forgotten. On Linux, memory that the program gives back is written over.
    .cannot = If you walk away from an open window, the next person sees what is in it. What you copied may still be there to paste.
# Workers and volunteers of a place with a shared computer, and whoever looks after it.
safety-staff = People who look after this computer
    .does = It keeps no list of visits, and no record of who was here.
    .cannot = It cannot stop them from seeing the screen, or from putting other programs on this computer.
# "Pack" is the word of packs-title: a list of services in one signed file.
safety-stick = A USB stick that somebody has tampered with
    .does = A pack is checked before it is used. If it is broken, or was changed after it was signed, it is refused.
    .cannot = A signature shows who made a pack. It does not show that its facts are true. Other files on the stick are not checked.
# Someone with power over the person: a partner, a guard, an officer.
safety-search = Someone who forces you to show this computer
    .does = There is no history to show. What you typed, opened and searched for is not written down, unless you asked for it.
    .cannot = It cannot hide that it is here. Whoever can use this computer can read the settings you kept, the files you saved and the entries that were written here.

## A shared kiosk: a computer in a public place that shows only this program.

# Heading.
safety-kiosk-title = At a shared kiosk
# One visit is what one person does there.
safety-kiosk-erases = A kiosk erases each visit. When nobody has touched it for a while, it asks first. Then it erases. After the computer was asleep, it erases at once.
# About the counting of what people looked for, which is off at first.
safety-kiosk-counts = A kiosk counts nothing, unless the center switches that on. Then it keeps only numbers that are changed a little on purpose. It keeps no words. Crisis, violence and immigration are never counted.
# What a kiosk cannot do.
safety-kiosk-cannot = It cannot hide the screen from people who stand near you.

## The private store: one locked file with what a person wants to keep for themselves.

# Heading.
safety-private-title = Your private notes
# A passphrase is a long password.
safety-private-locked = If you ask for it, what you keep for yourself goes into one file, locked with a passphrase. Without the passphrase it cannot be read.
# What happens when the passphrase is forgotten.
safety-private-lost = Nobody can recover a lost passphrase. We cannot do it either.
# "age" is the name of a program: keep it.
safety-private-opens = With the passphrase, the standard program “age” opens the file too.
# What the locked file cannot do.
safety-private-cannot = It cannot hide that the file is there. It cannot help if spyware sees the passphrase, or if somebody makes you tell it.

## A list: each line ends the sentence "We cannot hide ...".

# Heading over the list.
safety-list-title = What we cannot hide
# A line of the list.
safety-list-here = That this program is on this computer, and that it was started.
# A line of the list.
safety-list-seen = What somebody sees on the screen.
# A line of the list: the program can read its screens aloud. What helps is said to the reader.
safety-list-heard = What is read aloud. Others in the room can hear it. Earphones help.
# A line of the list. Say “spyware” as in safety-spyware.
safety-list-spyware = What spyware sees.
# A line of the list: photographs, screenshots, films.
safety-list-recording = Pictures and recordings of the screen.
# A line of the list: what the web view keeps of the text around the caret.
safety-list-typed = The last words that you typed, in the memory of this program, until it is closed.
# What is called swap: parts of the memory that the system puts on the disk.
safety-list-swap = What the computer itself moves from its memory to its disk.
# What is called graphics caches.
safety-list-graphics = Small files that the computer keeps, so that it draws pictures and letters faster.
# A line of the list: what the button card-copy took.
safety-list-copied = What you copied, as long as the computer keeps it ready to paste.
# A line of the list. Writing help is what stands between the keys and this program: a keyboard on the screen, a program that
# suggests the next word, dictation. It may keep words on the disk.
safety-list-keyboards = Words that the computer’s own writing help learns from you: a keyboard on the screen, suggestions of words, dictation.
# A line of the list.
safety-list-saved = A file that you saved.
# A line of the list. The print system is the part of the computer that sends pages to printers.
safety-list-printed = A page that you printed, and what the printer and the computer’s print system keep about it. The print system may send pages to a printer over the local network.
# The square code that a phone's camera reads from the screen or from paper.
safety-list-phone = What a phone keeps of a square code that it has read.

## A table: what is written, and when (.when).

# Heading.
safety-written-title = What is written on this computer, and when
# The same for all.
safety-written-library = The list of support that comes with the program
    .when = When the program starts. It is the same for everybody.
# Set aside: kept under another name.
safety-written-damaged = A damaged list of support
    .when = When the list can no longer be read, it is set aside under that day’s date. It is not deleted.
# As in settings-keep.
safety-written-settings = Your language, text size, colors and other settings
    .when = Only if you ask to remember them. If you switch that off, the file is deleted.
# Files of the part that draws the page. "Linux" is a name: keep it.
safety-written-window = Files that the window itself needs
    .when = While it is open, in a private folder. On Linux this folder is in memory, where the computer offers that. It is removed at the end, or at the next start.
# "sheet.pdf" is the name of the file: keep it.
safety-written-saved = A sheet, a report or a list that you save
    .when = Only if you save it, in the folder that you choose. A sheet is called “sheet.pdf”. Its hidden details name no author, program or date.
# "Information sheet" is the name under which the print system keeps it, in English in every language: keep it.
safety-written-printed = Pages for the printer
    .when = Only if you print. The print system gets them under the name “Information sheet”.
# "Entries" and "packs" are the words of own.ftl and packs.ftl.
safety-written-center = Lists, entries and packs that somebody adds, and choices about them
    .when = Only if somebody adds them. They are not locked. If an entry that was written here is deleted, it is erased from the list of support. Copies that were made before stay.
# For a kiosk whose counting is switched on.
safety-kiosk-written = Numbers about what people look for at a kiosk
    .when = Only if the center switches that on. They are changed a little on purpose, and no words are with them.
# The locked file of safety-private-title.
safety-private-written = Your private notes
    .when = Only if you make one. It is locked with your passphrase.

## How to report.

# Heading.
safety-report-title = How to report a problem
# "Report a mistake" is the link own-mistake-open: use the same words.
safety-report-fact = Is a fact wrong? Open its page and choose “Report a mistake”. That makes a file, which you give to somebody. Nothing is sent. The file does not say who wrote it, where or when.
# What to do when the program itself did harm.
safety-report-trace = Did this program leave something behind, or say something that harms? Tell the people you got it from, if that is safe for you.
