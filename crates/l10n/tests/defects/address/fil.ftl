a-more = Tingnan ang https://988lifeline.com/chat o sumulat sa help@example.org.
