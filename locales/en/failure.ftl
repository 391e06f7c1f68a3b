### When something goes wrong. The message says what happened; .what-to-do says what the person can do.

failure-library_unreadable = The library could not be read.
    .what-to-do = The crisis lines still work. Close the program and open it again. If it happens again, use the built-in list.
failure-resource_gone = This entry is no longer in the library.
    .what-to-do = Go back and search again.
failure-locale_unknown = There is no such language here.
    .what-to-do = Choose a language from the list.
failure-folder_unreadable = That folder is not there, or it cannot be read.
    .what-to-do = Check the path and try again. The built-in languages still work.
failure-settings_not_kept = The settings could not be remembered on this computer.
    .what-to-do = They work until you close the window. Perhaps the disk is full or locked.
failure-bad_request = The program asked itself something it does not understand.
    .what-to-do = Go back to the first screen. Nothing is lost.
failure-internal = Something in the program broke.
    .what-to-do = The crisis lines still work. Close the program and open it again.
# The computer has no font for a language of the sheet.
# $language (String) - the language's own name
failure-letters_missing = This computer has no letters for { $language } to print with.
    .what-to-do = Choose another language, or install a font for it. On Debian and Ubuntu the packages are called fonts-noto-core and fonts-noto-cjk.
# It does not fit on a card or a poster.
failure-does_not_fit = This does not fit in the form you chose.
    .what-to-do = Choose another form: a page holds everything.
# Saving a PDF did not work.
failure-not_saved = It could not be saved there.
    .what-to-do = Choose another place. The folder may be full, or it may not allow writing.
# Printing did not work.
failure-not_printed = It could not be printed.
    .what-to-do = See whether the printer is on. You can also save a PDF and print it elsewhere.
# A folder or file holds nothing that this program can read.
failure-nothing_to_bring = There is nothing here that this program can read.
    .what-to-do = Choose a folder or a zip with HSDS tables, a JSON file, a spreadsheet (.csv, .xlsx, .ods) or a pack (.manydoors).
# A spreadsheet or a zip that somebody brought. Nothing of it was taken in.
failure-list_locked = This file is locked with a password.
    .what-to-do = Open it in the program that made it, save a copy without a password, and choose that copy.
# Such as .xls. ".xlsx", ".ods" and ".csv" are endings of file names.
failure-list_old_form = This spreadsheet is in a form that this program cannot read.
    .what-to-do = Open it in a spreadsheet program, save it as .xlsx, .ods or .csv, and choose the new file.
# A spreadsheet, a zip or a folder. Also: it holds links, or names that lead elsewhere or stand in it twice.
failure-list_damaged = This is damaged, cut off, or not put together as it should be.
    .what-to-do = Copy it again from where you got it, or ask for another copy.
# The computer did not give the file's bytes: the stick was pulled out, or the person may not open it.
failure-list_unreadable = This could not be read from where it is.
    .what-to-do = See whether the disk or USB stick is plugged in, and whether you may open it. Then try again.
# The kept column mapping names columns that the sheet does not have.
# $columns (String) - the headers that are missing
failure-mapping_unfit = This column mapping does not fit this sheet. Columns that are missing here: { $columns }
    .what-to-do = Choose another sheet, or set the columns again by hand.
failure-too_large = This is too large, or there is too much in it.
    .what-to-do = Split it into smaller files. A table may hold 256 MB, a pack 256 MB in all.
failure-nothing_written = Nothing was taken in: the library on this computer cannot be written.
    .what-to-do = The disk may be full or locked. The library is as it was before.
# The person pressed Stop.
failure-stopped = Stopped. The library is as it was before.
    .what-to-do = You can start again at any time.
failure-pack_broken = This is not a whole pack.
    .what-to-do = The file may have been cut off on its way. Copy it again from where you got it.
failure-pack_unsafe = This pack holds names or links that could lead elsewhere. It was not opened.
    .what-to-do = Do not use this file. Tell the people it is said to come from.
failure-pack_altered = What is in this pack is not what was signed. It was not installed.
    .what-to-do = Do not use this file. Copy it again; if this message comes back, tell its publisher.
failure-pack_unsigned = This pack is not signed in a way that can be trusted.
    .what-to-do = Ask its publisher for a signed one.
failure-pack_untrusted = Nobody here knows who signed this pack.
    .what-to-do = Compare the four words with the publisher, for example on the phone. Then choose to trust it.
failure-pack_key_changed = A publisher of this name is known here with another key.
    .what-to-do = This can be an attack. Ask the publisher in a way that you already knew before you trust the new key.
failure-pack_older = A newer version of this pack is installed.
    .what-to-do = You can go back to the older one on purpose: choose to install the older one.
failure-pack_forked = Another pack with the same version number is installed, with other contents. It was not installed.
    .what-to-do = Ask the publisher which of the two is right.
failure-pack_without_base = This pack holds only changes, and the list they belong to is not installed.
    .what-to-do = Install the whole pack first.
failure-pack_too_new = This pack was made for a newer version of this program.
    .what-to-do = Install a newer version of Many Doors, or ask for an older pack.
# Emergency revocation needs several signatures.
failure-pack_few_wardens = Not enough of the people who may do this have signed it.
    .what-to-do = Ask the publisher for the file with all signatures.
failure-key_unusable = The key could not be used.
    .what-to-do = Check that it is the secret key's file and that the password is right.
# In the form for an entry of one's own. The website and the call are as in own-form-crisis-about.
failure-entry_unfit = This entry cannot be saved as it is.
    .what-to-do = Each entry needs a name, and each way to reach it needs a number or an address. A crisis line also needs its website and a call today. A secret place has no address. A service that has ended has no number. A closed practice has no number and no address.
failure-credit_missing = A practice needs the community it comes from.
    .what-to-do = Write whose practice it is. Without that it cannot be saved or passed on.
# $typed (String) - what was typed
failure-number_unfit = “{ $typed }” is not a number that can be dialed.
    .what-to-do = Write the number with its area code, like 305-555-0142, or a short one like 988.
failure-not_allowed = The library cannot be changed here.
    .what-to-do = On a shared computer, ask the staff.
failure-busy = Something is still being taken in or saved.
    .what-to-do = Wait for it to end, or press Stop.
failure-passphrase_weak = This passphrase is too easy to guess.
    .what-to-do = Make it longer: four or five words that do not belong together are good.
failure-private_wrong = That is not the passphrase.
    .what-to-do = Try again. Check the language of the keyboard and the Caps Lock key. If the passphrase is lost, nobody can open this any more.
failure-private_damaged = The locked file is damaged.
    .what-to-do = If you have a copy of it, put the copy in its place. Nothing was changed.
failure-private_too_new = A newer version of this program wrote the locked file.
    .what-to-do = Open it with that version. Nothing was changed.
failure-private_exists = There is a locked file already.
    .what-to-do = Open it with its passphrase, or press “Forget everything” first.
failure-private_changed = The locked file was changed or taken away while it was open.
    .what-to-do = Copy what you wrote last, lock, and open it again.
failure-private_no_room = The disk is full. What you had saved before is still there.
    .what-to-do = Make room, then change something again: it is saved with the next change.
failure-private_not_saved = This could not be saved. What you had saved before is still there.
    .what-to-do = Check that the disk can be written to, then change something again.
failure-private_not_forgotten = The locked file could not be removed.
    .what-to-do = Close other programs that may be using it, then try again.
failure-private_locked = Your private notes are locked.
    .what-to-do = Open them with your passphrase.
# On the screens for translators: in the box for a language's tag stands something that is none.
failure-work_no_tag = This is not the short code of a language.
    .what-to-do = Write it like this: vi or pt-BR: two or three letters, and more letters behind a hyphen where they are needed.
# On the screens for translators: somebody wants to translate into English.
failure-work_english = English is the language that all others are translated from. It is not translated here.
    .what-to-do = Choose another language.
# On the screens for translators: the language was closed, because somebody left quickly or because another folder was chosen.
failure-work_closed = No language is open for translating.
    .what-to-do = Choose your folder and your language again. What you saved is in the folder.
# On the screens for translators: all boxes are empty, or nothing has been translated that could be handed back.
failure-work_nothing = There is no translation here yet.
    .what-to-do = Write one and save it first.
# On the screens for translators: a file in their folder is damaged or too large. It was not touched.
# $file (String) - the file's name
failure-work_file_unfit = The file { $file } in your folder cannot be read, or it is too large. Nothing was changed.
    .what-to-do = Give that file another name, so that it is kept, and save again. Somebody who knows such files can put it right.
# On the screen “Check an organization”: the chosen file was not saved there, or is broken.
failure-check_unreadable = This file is no check that was saved here.
    .what-to-do = Choose a file whose name ends in .check.json or .check.age.
# In the program for the command line: a steward puts a file of positions (what organizations stand for) into a pack. The names of the columns stay as they are.
failure-positions_unfit = This file of positions cannot be used.
    .what-to-do = It needs the columns id, language, title, summary, date and address. Fill every cell, and write each date like 2026-11-27.
# In the program for the command line: a steward puts recorded speech into a pack. The names of files and columns stay as they are.
# $at (String) - the sound file that is wrong, or the table and the number of its row that is wrong: "recordings.csv, 12"
failure-recordings_unfit = This folder of recordings cannot be used. Look at this first: { $at }
    .what-to-do = It needs a file recordings.csv with the columns language, text and file, and no empty cell. Each text stands there once. Each sound is in the folder and in a row. Its name ends in .ogg, .opus, .mp3 or .wav, as what it is. It has at most 4 MB.
# On the screens for translators: a file in their folder has two translations of the same text, and only a person can know which is right.
# $file (String) - the file's name
failure-work_twice = This text is in the file { $file } of your folder twice. Nothing was changed.
    .what-to-do = Open that file with a text editor, take out the one that is wrong, and save again here.
failure-work_nothing_to_undo = There is nothing to take back.
    .what-to-do = Only what was saved since you opened this language can be taken back.
# On the screens for translators: “Take back” would lose what another program has written.
failure-work_changed_since = Another program has changed the file since. Nothing was taken back.
    .what-to-do = Look at the text as it is now. If it is wrong, write it again.
# On the screens for translators: a second person wants to stand for a text that has no translation.
failure-work_not_translated = There is no translation here that could be read.
    .what-to-do = Translate the text first.
# On the screens for translators: a second person wants to stand for a translation of an older English text.
failure-work_source_changed = The English has changed since this was translated.
    .what-to-do = Bring the translation up to date and save it. Then another person can read it.
failure-work_no_name = There is no name.
    .what-to-do = Write the name by which others may know you.
# On the screens for translators: the person who translated a text wants to stand for it as its second reader.
failure-work_own_words = You translated this yourself.
    .what-to-do = Ask somebody else who knows the language to read it.
# On the screens for translators: they chose a file or a folder of another translator.
failure-work_not_handed_in = Nothing for the language you have open is in there.
    .what-to-do = Choose the file that another translator handed back. If it is for another language, open that language first.
