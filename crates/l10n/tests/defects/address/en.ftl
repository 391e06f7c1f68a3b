a-more = See https://988lifeline.org/chat or write to help@example.org.
