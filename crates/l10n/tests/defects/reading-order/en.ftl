a-call = Call 1-800-273-8255 now.
