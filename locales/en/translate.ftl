### The workbench: where somebody translates the words of the program, inside the program.

## Where a text appears: pictures of the real screens, in English. Shown beside each text that is translated.

# Said to people who do not see the picture, and again when another one is shown.
# $number (Number) - which of the pictures it is, from 1
# $total (Number) - how many pictures there are
translate-where-alt = Picture { $number } of { $total }: a screen of the program, with a frame around this text.
# Under the picture, before the button that shows the next one.
# $count (Number) - how many places there are besides the one shown
translate-where-more =
    { $count ->
        [one] It also stands in { $count } more place.
       *[other] It also stands in { $count } more places.
    }
# Button. Short.
translate-where-next = Show the next place
# Under the picture, where the text itself cannot be seen: the frame is around what a screen reader says it about.
translate-where-spoken = Nobody sees this text. Screen readers say it about what is in the frame.
# Instead of a picture.
translate-where-none = There is no picture of where this text appears.
