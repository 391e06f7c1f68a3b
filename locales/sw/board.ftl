### Ubao wa mapokezi: mtu anaonyesha lugha yake.

board-open = Ubao wa “Ninazungumza”
board-about = Karatasi ya mapokezi yako. Kila mgeni anaonyesha lugha yake mwenyewe, na unajua mkalimani gani wa kumwita.
board-title = Onyesha kwa kidole lugha unayozungumza
board-speak = Ninazungumza Kiswahili.
board-interpreter = Tafadhali nitafutie mkalimani.
board-staff = Kwa wafanyakazi: mwite mkalimani kabla ya kuendelea. Usimwombe mtoto au ndugu atafsiri.
