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
