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
