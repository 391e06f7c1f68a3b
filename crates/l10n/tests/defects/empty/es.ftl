a-hello = { "" }
