### The five doors and the quieter places. Very short: they stand in a narrow column.

# First door.
nav-find = Find support
# Second door.
nav-community = Community care
# Third door.
nav-act = Take action
# Fourth door.
nav-rights = My rights
# Fifth door.
nav-organizations = For organizations
# Quieter place.
nav-settings = Settings
# Quieter place: who made this, whom we thank, what the licences are.
nav-about = About and credits
# Quieter place, and a link on other screens: who may be watching, and what the program can do about it.
nav-safety = What it can and cannot hide
