door-link-rights = Yaliyomo kwenye maktaba kuhusu haki
door-link-policy = Yaliyomo kwenye maktaba kuhusu kubadilisha sheria
door-link-organizations = Mashirika yaliyomo kwenye maktaba
