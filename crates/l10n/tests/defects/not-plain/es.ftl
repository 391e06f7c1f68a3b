library-x = Ayuda { $cuanta }
