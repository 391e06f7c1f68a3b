### Settings.

settings-title = Settings
settings-language = Language
# Link to the screen where a language is chosen.
settings-change-language = Choose another language
settings-text-size = Text size
# $percent (Number) - 100 to 200
settings-percent = { $percent } %
settings-theme = Colors
settings-theme-system = Like this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-high_contrast = High contrast
settings-motion = Movement
settings-reduce-motion = Less movement on the screen
# A part of the settings that only a program shows which was started from a USB stick. Its title.
settings-portable-title = On a USB stick
# “many_doors_data” is the name of a folder: leave it as it is. “this computer” is what other messages of this screen say.
settings-portable-about = The program runs from a USB stick, or from a folder that goes with it. All it keeps is in the folder “many_doors_data” beside it. Where this page says “this computer”, that folder is meant.
settings-portable-notes = Close the window before you pull the stick out. Whoever has the stick can read what is kept on it; only private notes are locked. This computer may note by itself that a stick was plugged in and that this program ran.
settings-keep-title = Remember on this computer
settings-keep = Remember my language, text size and colors on this computer
# Under it.
settings-keep-about = If this is off, nothing is kept, and the next start asks for the language again. Someone who looks through this computer can find the small file that this makes.
settings-kept = These settings are remembered on this computer.
settings-not-kept = These settings are forgotten when you close the window.
settings-folder-title = Languages from a folder
settings-folder-about = Translators can try out their work here. Write the path of the folder that holds one folder for each language.
settings-folder-label = Path of the folder
settings-folder-use = Use this folder
settings-folder-none = Use only the built-in languages
# $count (Number) - how many files had a problem
settings-folder-problems =
    { $count ->
        [0] The folder was read. No problems.
        [one] The folder was read. { $count } problem:
       *[other] The folder was read. { $count } problems:
    }
settings-leave-title = Leave quickly
settings-leave-about = The button at the top hides this screen at once. It cannot hide what other programs, the internet provider or spyware may have seen.
# Choice with a tick. "Shift" is the name of the key on the keyboard.
settings-leave-keys = Cover the screen when I press Shift three times
# Under that choice.
settings-leave-keys-about = The three presses must come within five seconds, with no other key in between. Switch this off if you press Shift without meaning to.
