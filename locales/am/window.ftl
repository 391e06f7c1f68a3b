### ኮምፒውተሩ የሚያሳያቸው ስሞች።

# keep: the name of the program
window-title = { -app-name }
window-cover = በመጫን ላይ…
