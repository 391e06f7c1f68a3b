### Choosing a file or a folder inside the window, in place of the system's own dialog, which writes down what was chosen.

# Heading over the folders and drives to start from.
shelf-places = Where is it?
# Before the path of the folder that is open. The path follows on the same line.
shelf-folder = Folder:
# Button: goes to the folder around the open one.
shelf-up = Up one folder
# Button: goes back to the folders and drives to start from.
shelf-start = All places
# Stands at the end of a row for a folder. Short.
shelf-kind-folder = Folder
# Stand at the end of a row for a file and say what it seems to be. Short.
shelf-kind-pack = Pack
shelf-kind-sheet = Spreadsheet
shelf-kind-list = List
shelf-kind-mapping = Saved columns
shelf-kind-key = Secret key
shelf-kind-check = Check of an organization
# Stands at the end of a row for a file: what it is and how long.
# $kind (String) - what it seems to be, one of the words above
# $size (String) - how long it is, already written out with its unit
shelf-kind-size = { $kind }, { $size }
# Button: the open folder is the one that was looked for.
shelf-use-folder = Use this folder
# In an open folder that holds nothing to choose.
shelf-empty = There is nothing here that fits. Try another folder.
# In an open folder that holds nothing to choose, but further folders.
shelf-empty-here = Nothing here fits. Open one of the folders above to look there.
# In an open folder that holds no further folder, while a folder is being chosen.
shelf-no-folders = There are no more folders in here.
# Where the computer has no usual folders and no drives.
shelf-no-places = We found no usual folders here. Type the path below.
# Under a long list.
shelf-more = There is more in this folder than we can show. If yours is missing, type its path.
# While a folder is being read.
shelf-opening = Opening the folder…
# Label of a field for a path, where a file is looked for.
shelf-path = Or type the path
# Button beside that field.
shelf-open = Open
# Button beside that field, where a folder is looked for.
shelf-use = Use it
# Button: opens the choice of a file, where none is chosen yet.
shelf-choose = Choose
# The same button once something is chosen.
shelf-choose-another = Choose another
# Button: takes the chosen file away again.
shelf-clear = Use none
# Stands where no file or folder is chosen yet, and where one of several answers is still to be chosen.
shelf-nothing = Nothing chosen yet
