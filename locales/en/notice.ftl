### Things a person should know about what they gave us. Never failures.

notice-query_cut = Your question was very long. We used only the beginning.
notice-characters_removed = Your question held characters that cannot be seen. We left them out.
# $tag (String) - what was asked for
notice-locale_unknown = There is no language “{ $tag }” here. English is shown instead.
notice-library_damaged = The library on this computer was damaged. It was set aside, not deleted, and the built-in library is used instead.
notice-library_too_new = The library on this computer was made by a newer version of this program. The built-in library is used instead.
notice-library_nowhere = There is no place to write to on this computer. The built-in library is used instead.
# A problem in a translator's file.
# $file (String) - the file
# $line (String) - the line in it
# $detail (String) - the entry or the words at that place
notice-locale_broken = { $file }, line { $line }: this entry cannot be read, so the built-in text is used instead. { $detail }
# $file (String) - the file
notice-locale_too_big = { $file } is larger than 1 MB and was left out.
# $file (String) - the file
notice-locale_too_deep = { $file } is nested too deeply and was left out.
# $file (String) - the file
notice-locale_not_text = { $file } is not UTF-8 text and was left out.
# $folder (String) - the folder's name
notice-locale_bad_tag = “{ $folder }” is not the name of a language. Folders are named like es or zh-Hans.
