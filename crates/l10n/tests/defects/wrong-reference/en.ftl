# keep: a name
-app-name = Many Doors
# keep: a name
-vendor-name = Open Hands
a-about = About { -app-name }
