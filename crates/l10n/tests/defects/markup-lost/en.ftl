a-more = Read <link>more</link>.
a-both = Read <link>more</link> now.
