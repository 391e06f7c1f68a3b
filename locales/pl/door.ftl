door-link-rights = Co biblioteka ma o prawach
door-link-policy = Co biblioteka ma o zmienianiu zasad
door-link-organizations = Organizacje w bibliotece
