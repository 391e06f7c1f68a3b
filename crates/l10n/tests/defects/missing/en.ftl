a-hello = Hello
a-call = Call now.
a-bye = Goodbye
