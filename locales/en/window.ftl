### Titles that the system shows: the task bar, the window list. Neutral on purpose.

# keep: the name of the program
window-title = { -app-name }
