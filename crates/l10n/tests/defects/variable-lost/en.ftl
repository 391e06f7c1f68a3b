# $name (String) - whose
a-hello = Hello, { $name }!
