a-call = Call now.
    .title = Crisis line
