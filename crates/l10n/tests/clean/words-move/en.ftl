# $who (String) - who
# $what (String) - what
a-gave = { $who } gave { $what } to <b>you</b>.
# keep: a name
-app-name = Many Doors
a-open = Open { -app-name }
    .label = Open
