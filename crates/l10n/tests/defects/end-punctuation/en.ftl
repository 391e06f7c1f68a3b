a-sure = Do you want to leave?
