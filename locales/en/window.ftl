### Titles that the system shows: the task bar, the window list. Neutral on purpose.

# keep: the name of the program
window-title = { -app-name }
# The neutral words on the cover that "Leave quickly" shows. Must not say anything about this program.
window-cover = Loading…
