a-save = Save
    .label = Save
    .accesskey = S
