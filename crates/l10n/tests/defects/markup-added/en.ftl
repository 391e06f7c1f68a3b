a-more = Read <link>more</link>.
