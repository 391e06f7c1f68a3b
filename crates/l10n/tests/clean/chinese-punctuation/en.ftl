a-wait = Loading…
a-label = Name:
a-ask = Are you safe?
a-list = talk, sleep, family, work
a-line = “Leave quickly” hides this page.
