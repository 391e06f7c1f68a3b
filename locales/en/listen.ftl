### Reading aloud by the computer's own voices.

# Button in the top bar. What is on the screen is read aloud.
listen-button = Listen
# What a screen reader adds to that button.
listen-button-about = Reads this screen aloud, or the words you have marked.
# Button on a card, for screen readers, after "Listen": whose card it is.
# $name (String) - a place that helps
listen-this = Listen to { $name }
# Name of the bar with the buttons below, for screen readers.
listen-region = Reading aloud
listen-starting = Getting the voice ready…
# Shown while it is read. Short.
listen-reading = Reading aloud
# Buttons while something is read. Short.
listen-pause = Pause
listen-go-on = Go on
# The sentence before this one, once more.
listen-back = Sentence before
listen-next = Next sentence
listen-stop = Stop
# How fast it is read.
listen-speed = Speed
listen-speed-slow = Slow
listen-speed-usual = Usual
listen-speed-fast = Fast
listen-speed-faster = Faster
# Shown when it has ended.
listen-done = That was all.
# $languages (String) - names of languages, listed
listen-no-voice = This computer has no voice for: { $languages }. We did not read those words, because another language's voice would say them wrong.
# Under it: what one can do.
listen-no-voice-help = You can ask whoever looks after this computer to add a voice in its settings for speech. A pack with recorded speech can bring one, too. Or someone you trust can read it to you.
listen-no-program = This computer has nothing that can read aloud.
# Under it. "speech-dispatcher" and "espeak-ng" are names of programs.
listen-no-program-help = On Linux, whoever looks after this computer can add the programs speech-dispatcher and espeak-ng. On Windows and Mac, voices are in the system settings.
listen-no-answer = The voice does not answer.
listen-no-answer-help = Try again. If it stays silent, check if a speaker or headphones are plugged in.
# Title of a part of the settings.
listen-settings = Reading aloud
# Choice with a tick.
listen-moves = Speak each thing as I move to it
# Under it. F2 is a key on the keyboard.
listen-moves-about = For use with the keys and no screen: Tab moves on, and each thing is spoken. The key F2 switches this on and off on any screen. What you type is spoken too, but never a passphrase.
# Spoken when F2 is pressed.
listen-moves-on = Speaking is on. Press Tab to move, Enter to choose, F2 to stop speaking.
listen-moves-off = Speaking is off.

## Kinds of things on the screen, spoken after their name. Short.

listen-kind-button = button
listen-kind-link = link
listen-kind-check_box = box to tick
listen-kind-radio = choice
listen-kind-field = place to type
listen-kind-list = list to choose from
# Spoken after the kind: how it stands now. Short.
listen-is-ticked = ticked
listen-is-not_ticked = not ticked
listen-is-open = open
listen-is-closed = closed
listen-is-here = you are here
listen-is-off = cannot be used now
listen-is-empty = empty
# Spoken instead of a passphrase that is typed.
listen-hidden = hidden
