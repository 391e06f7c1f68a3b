### Magacyada daaqadda. Si ula kac ah waxba uma sheegayaan.

# keep: magaca barnaamijka
window-title = { -app-name }
window-cover = Waa la soo rarayaa…
