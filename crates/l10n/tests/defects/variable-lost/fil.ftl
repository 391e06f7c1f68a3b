a-hello = Kumusta!
