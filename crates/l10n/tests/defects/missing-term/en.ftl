# keep: a name
-app-name = Many Doors
a-hello = Hello
