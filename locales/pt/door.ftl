door-link-rights = O que a biblioteca tem sobre direitos
door-link-policy = O que a biblioteca tem sobre mudar as regras
door-link-organizations = Organizações na biblioteca
