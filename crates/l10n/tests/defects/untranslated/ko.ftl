a-call = You can talk to a person now.
