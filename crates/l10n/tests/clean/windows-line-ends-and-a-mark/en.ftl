a-hello = Hello
a-call =
    Call 988,
    at any hour.
