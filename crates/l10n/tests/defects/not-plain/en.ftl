library-x = Free help
