a-sure = Usted quiere salir.
