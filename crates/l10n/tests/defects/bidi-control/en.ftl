a-call = Call 988 now.
