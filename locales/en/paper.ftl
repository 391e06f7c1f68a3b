### Printing, saving as PDF and the square code for a phone: the screen, and what stands on the sheets themselves.

# Button on a record, on the crisis lines and on the list. Opens the screen that makes the sheets.
paper-open = Print or save
# For screen readers, so that several such buttons can be told apart.
# $name (String) - the record's name
paper-open-about = Print or save { $name }
# Title of the screen.
paper-title = On paper
# Button on a card: puts the record on the person's own list. Short.
paper-list-add = Put on my list
# The same button once it is on the list; pressed again, it takes it off. Short.
paper-list-added = On my list
# For screen readers.
# $name (String) - the record's name
paper-list-add-about = Put { $name } on my list
# Button at the top of every screen, while something is on the list. Very short.
# $count (Number) - how many are on the list
paper-list-button = My list ({ $count })
# On the screen of the list when nothing is on it.
paper-list-empty = Nothing is on your list yet. Press “Put on my list” on a card.
# Under the title, on the screen of the list.
paper-list-forgotten = Your list is forgotten when you close this window or leave quickly.
# Button: takes everything off the list.
paper-list-clear = Empty my list
# For screen readers: a button that takes one record off the list.
# $name (String) - the record's name
paper-list-remove-about = Take { $name } off my list
# Label of the choice of a second language.
paper-beside = Second language beside it
# The choice of no second language.
paper-beside-none = Only one language
# Label of the choice of a third language, where there are two.
paper-third = Third language
# The choice of no third language.
paper-third-none = Only two languages
# Label of the choice of how the sheet looks.
paper-form = How it looks
paper-form-page = Page
paper-form-large = Large print
paper-form-poster = Poster
paper-form-wallet = Cards for a wallet
paper-form-strips = Strips to tear off
# Cards to cut out, as large as a quarter of the sheet.
paper-form-cards = Cards, four to a page
# Title over the pictures of the pages.
paper-preview = This is what comes out
# While the pages are being made.
paper-drawing = Making the pages…
# Under a picture of a page.
# $page (Number) - which one
# $pages (Number) - of how many
paper-page = Page { $page } of { $pages }
# Button: opens the choice of a place to save to.
paper-save = Save as PDF
# Title of that choice.
paper-save-title = Where should it go?
# Under the title. Honest about what somebody else can see.
# $file (String) - the name of the file
paper-save-about = The file is called { $file }. Its name says nothing about what is in it, but anyone who opens it can read it.
# Name of the group of places to save to, for screen readers.
paper-places = Where to save
# Places to save to.
paper-place-desktop = Desktop
paper-place-documents = Documents
paper-place-downloads = Downloads
# A USB stick or another drive.
# $name (String) - the drive's own name
paper-place-drive = Drive { $name }
# Label of a field for the path of any other folder.
paper-place-path = Path of another folder
# Button: saves into the folder whose path was typed.
paper-place-use = Save there
# After it was saved.
# $file (String) - the whole path of the file
paper-saved = Saved: { $file }
# Button: sends the pages to a printer.
paper-print = Print
# Label of the choice of a printer.
paper-printer = Printer
# Said before printing. Honest about what somebody else can see.
# $title (String) - what the print job is called
paper-print-about = The print job is called “{ $title }”. The printer, its tray and this computer’s print queue may still show what was printed.
# After the pages went to the printer.
paper-printed = Sent to the printer. Take the pages out of the tray.
# Where there is no printer.
paper-no-printer = We found no printer here. You can save a PDF and print it from another program or at a library.
# Button: shows a square code that a phone can read from the screen.
paper-phone = Put on my phone
# Title of that dialog.
paper-phone-title = Read this with your phone
# Under the title.
paper-phone-about = Point your phone’s camera at the square. Nothing is sent over the internet: the phone reads it from this screen and keeps what it reads.
# Choice: the square holds the number, and the phone offers to call it. Short.
paper-phone-call = The number, to call
# Choice: the square holds what is known, as text. Short.
paper-phone-text = Everything, as text
# For screen readers, in place of the square itself.
# $text (String) - what the square holds
paper-phone-holds = A square code that holds: { $text }

## What stands on the sheets themselves.

# The title inside a PDF file, which other programs show, and the name of a print job. Neutral on purpose: it must not say that this is about mental health.
paper-neutral-title = Information sheet
# Heading of a list that somebody put together.
paper-list-heading = Doors that may help
# At the foot of every page. The line of Creative Commons lets people copy it.
# $date (String) - the day the list was put together, already written out
paper-foot = From { -app-name }, list of { $date }. Things change: check before you rely on it. You may copy and share it with this line and its credit (CC BY 4.0).
# At the foot of every page, where several records stand on the sheet.
# $from (String) - the oldest date, already written out
# $to (String) - the newest date, already written out
paper-foot-dates = Sources from { $from } to { $to }; each entry says its own.
# At the foot of every page, where facts on the sheet were never checked.
paper-foot-unchecked = Some facts here were checked by nobody; each entry says so.
# Under opening hours.
# $zone (String) - the name of a time zone, already written out
paper-zone = Hours in: { $zone }
# Under a square code on paper.
paper-scan-call = Scan to call
paper-scan-text = Scan to keep this on your phone
# Button on the screen of a letter: copies its words, to paste them into a message or a form.
paper-text-copy = Copy the words
# Button: saves the words as a file of plain text.
paper-text-save = Save as plain text
# Small print under these buttons: how long the text is. Posts may have 280 characters.
# $count (Number) - how many characters
paper-text-count = { $count ->
    [one] { $count } character
   *[other] { $count } characters
 }
# Button, and title of the dialog it opens: saves the dates of six meetings as a file for a calendar program.
paper-calendar-save = Save the meetings for a calendar
# In that dialog.
# $file (String) - the name of the file: meetings.ics
paper-calendar-about = Six meetings of two hours go into the file { $file }. Calendars on phones and computers open it. It holds the dates, the name and the place that you typed, and nothing else.
# What each meeting is called in the calendar if no name was typed. Say nothing about what the group is for.
paper-calendar-meeting = Meeting
# At the foot of a sheet that somebody filled in.
# $date (String) - the day on which it was made
paper-foot-made = Made with Many Doors on { $date }. You may copy and share it.
