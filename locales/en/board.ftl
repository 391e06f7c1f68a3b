### The board for a front desk: a person points to their language. Every row stands in its own language.

# Link to it, and the board's title for staff.
board-open = “I speak” board
# About the link.
board-about = A sheet for your front desk. Each visitor points to their own language, and you know which interpreter to call.
# Title of the board, as large as it can be, for the visitor. To point = with a finger. Where one word means language and tongue,
# say it so that nobody shows their tongue.
board-title = Point to the language you speak
# The sentence a person points to. Say it as a speaker would, about your own language, not about English: in Spanish “Hablo español.”
board-speak = I speak English.
# Under it, to be pointed at too. A polite request to the staff.
board-interpreter = Please find an interpreter for me.
# At the foot, for staff.
board-staff = For staff: call the interpreter before you go on. Do not ask a child or a relative to interpret.
