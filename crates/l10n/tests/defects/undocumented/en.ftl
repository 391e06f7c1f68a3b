a-hello = Hello, { $name }!
