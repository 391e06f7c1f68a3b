a-more = Li plis.
a-both = Li </link>plis<link> kounye a.
