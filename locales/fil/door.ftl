door-link-rights = Ang nasa talaan tungkol sa mga karapatan
door-link-policy = Ang nasa talaan tungkol sa pagbabago ng mga patakaran
door-link-organizations = Mga organisasyon sa talaan
