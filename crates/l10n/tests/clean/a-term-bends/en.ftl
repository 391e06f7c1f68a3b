# keep: a name
-app-name = Many Doors
a-about = About { -app-name }
