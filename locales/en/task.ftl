### A long task: what is being done, how far it is, and a Stop. On every screen that takes in, installs or writes much.

# Where nothing more is known about what is being done.
task-working = Working on it…
# What is being done: a file is read.
task-stage-reading = Reading the list
# What is being done: entries are made and put into the library.
task-stage-writing = Putting the entries into the library
# What is being done.
task-stage-indexing = Making the entries easy to find
# What is being done: a file is written.
task-stage-saving = Writing the file
# How far it is, where entries are counted.
# $done (Number) - how many are done
# $total (Number) - of how many
task-counted = { $done } of { $total }
# How far it is, where there is nothing to count.
# $percent (String) - already written out with its sign
task-percent = { $percent } done
# Button: stops it; everything is as before.
task-stop = Stop
# After Stop was pressed.
task-stopping = Stopping…
