### Karatasi ndogo ya kusahihisha ilikotoka desturi ya uponyaji. Inatolewa kwa mkono kwa watu wanaotunza programu au orodha.

credit-slip-name = Taja ilikotoka
    .about = Karatasi ndogo ya kusema kwamba desturi inataja jamii isiyo sahihi, au kwamba jambo lingine kuihusu si sahihi.
credit-slip-practice = Ni desturi gani?
credit-slip-community = Imetoka kwa jamii gani?
    .hint = Tumia jina ambalo jamii yenyewe inajiita, kama unalijua.
credit-slip-person = Jina lako, au namna ya kukufikia
    .hint = Unaweza kuacha hapa tupu.
credit-slip-wrong = Nini si sahihi?
    .hint = Usiandike jinsi desturi iliyofungwa kwa wengine inavyofanywa.
credit-slip-title = Taja ilikotoka: masahihisho
credit-slip-what = Kutaja ilikotoka ni kusema desturi ni ya watu gani. Hakuhusu pesa.
credit-slip-line-practice = Desturi: { $practice }
credit-slip-line-community = Imetoka kwa: { $community }
credit-slip-line-person = Karatasi hii imetoka kwa: { $person }
credit-slip-right = Hapo paandikwe nini?
credit-slip-source = Nani au nini kinaweza kuthibitisha hilo? Taja watu ikiwa tu wamekubali. Ukurasa au kitabu kinafaa pia.
credit-slip-works = Namna ya kutaja ilikotoka hapa
credit-slip-named = Kila desturi inataja jamii ilikotoka, kwa jina ambalo jamii hiyo inajiita.
credit-slip-consent = Tunachosema kuihusu kinatoka kwenye chanzo kilicho wazi kwa wote, au kwa watu waliokubali.
credit-slip-rule = Kila desturi inasema nani anaruhusiwa kuitumia, na vipi. Kanuni hiyo inaenda nayo inapochapishwa au kupewa wengine.
credit-slip-closed = Desturi zilizofungwa kwa wengine zinabaki zimefungwa. Tunazitaja na kuziheshimu. Hatusemi kamwe zinavyofanywa.
credit-slip-give = Wape karatasi hii watu waliokupa programu au orodha. Programu haitumi chochote yenyewe.
