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
