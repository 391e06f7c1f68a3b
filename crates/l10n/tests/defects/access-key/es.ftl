a-save = Guardar
    .label = Guardar
    .accesskey = S
