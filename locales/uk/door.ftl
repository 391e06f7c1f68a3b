door-link-rights = Що в бібліотеці є про права
door-link-policy = Що в бібліотеці є про зміну правил
door-link-organizations = Організації в бібліотеці
