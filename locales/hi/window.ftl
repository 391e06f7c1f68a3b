### विंडो के वे नाम जो कंप्यूटर दिखाता है। जान-बूझकर सादे।

# keep: the name of the program
window-title = { -app-name }
window-cover = लोड हो रहा है…
