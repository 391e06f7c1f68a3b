door-link-rights = Sa bibliyotèk la genyen sou dwa
door-link-policy = Sa bibliyotèk la genyen sou chanje règ yo
door-link-organizations = Òganizasyon ki nan bibliyotèk la
