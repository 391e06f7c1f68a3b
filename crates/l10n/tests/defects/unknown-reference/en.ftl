a-hello = Hello
a-more = See { a-hello }
