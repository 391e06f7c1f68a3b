### The page “Stay up to date on MHA’s positions”. MHA is Mental Health America, an organization. A position, or position statement, is a
### text in which it says what it wants changed. The page is honest about what was read, when, and what was not checked.

# Name in a list of tools.
positions-name = MHA’s positions
    .about = What Mental Health America says it stands for, where to find it, and how to check it.
# Label of a box to write in, and the heading over what was written.
positions-found = A position I want to remember
    .hint = Its name, the date on it, and the day you read it.
# Title of the page.
positions-title = Stay up to date on MHA’s positions
# Under the title. A committee and a board are groups of people in MHA.
positions-what = A position says what Mental Health America (MHA) wants changed, and why. MHA’s Public Policy Committee and its Board decide on it.
# Heading.
positions-where = Where MHA publishes them
# An address to type. The program never opens it.
positions-address = MHA’s policy page: https://mhanational.org/public-policy (stored copy, read November 27, 2026)
# Under the address.
positions-moved = MHA has moved its pages before. If the address fails, look for “position statements” on mhanational.org.
# Heading over three positions.
positions-seen = Three that we could read
# Under it. “Stored copies”: pages that somebody kept, not the live website.
positions-copies = We read the beginning of each in a stored copy, on November 27, 2026. We saw no date, so check each one. These words are ours, not MHA’s.
# “Position Statement 18” is how MHA numbers it. To reflect: to be as mixed as the people are.
positions-culture = Position Statement 18: Care should respect people’s cultures and fit their languages. Boards and staff should reflect the people they serve.
# Peers are people who have had mental-health troubles themselves.
positions-peers = Position Statement 37: States and communities should make support from peers a part of care.
# See positions-what for the Board.
positions-racism = Statement of the Board: MHA says that it works against racism and for fair health care.
# Heading over positions that installed packs brought. Each follows with its title, what it says, the line positions-dated and its address.
positions-packs = From packs on this computer
# Under a position.
# $date (String) - the date on it
# $publisher (String) - who made the pack
positions-dated = Date on it: { $date }. From a pack by { $publisher }.
# Under a position that stands in gray, because it may have been replaced.
positions-old = This is older than 12 months. Look for a newer one before you use it.
# Heading over a list of boxes to tick.
positions-check = Before you use a position
# Each is a sentence with a box to tick.
positions-check-old = I looked for its date. If it is older than 12 months, or has no date, I looked for a newer one.
positions-check-name = I name MHA, the number of the position, and its date.
# Empty lines to write on follow.
positions-note = Position, its date, and the day I read it:
