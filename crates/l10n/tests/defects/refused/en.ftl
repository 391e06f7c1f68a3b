a-hello = Hello
