a-call = Call 988, or text HOME to 741741.
a-line = Call 1-800-273-8255.
