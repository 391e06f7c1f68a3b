a-hello = Hello
a-call = Call now.
