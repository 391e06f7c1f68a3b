### How to leave quickly, told once on the first screen. Short, calm and honest.

# Title of the box. Somebody = anybody who should not see the screen.
leave-told-title = If somebody comes into the room
# "Leave quickly" is the button app-leave: use the same words. "Shift" is the name of the key on the keyboard.
leave-told-how = Press “Leave quickly”, or press the Shift key three times. A blank page covers the screen at once, and what you did here is forgotten.
# The same, when the key does nothing. "Leave quickly" is the button app-leave: use the same words.
leave-told-button = Press “Leave quickly”. A blank page covers the screen at once, and what you did here is forgotten.
# What it cannot do.
leave-told-not = It cannot hide that this program is on the computer, or what somebody has already seen.
# Button: closes the box.
leave-told-read = I understand
