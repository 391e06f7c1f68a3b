a-hello = Bonjou, { $name } { $laj }!
