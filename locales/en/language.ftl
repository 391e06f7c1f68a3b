### Names of languages that people speak, sign or write, as they stand in the middle of a list.

language-en = English
language-es = Spanish
language-zh = Chinese
language-zh-Hans = Chinese (Simplified)
language-zh-Hant = Chinese (Traditional)
language-vi = Vietnamese
language-ko = Korean
language-ar = Arabic
language-fil = Filipino
language-ht = Haitian Creole
language-ase = American Sign Language
language-fr = French
language-hmn = Hmong
language-hi = Hindi
language-pa = Punjabi
language-ta = Tamil
language-te = Telugu
language-kn = Kannada
language-ur = Urdu
language-ja = Japanese
language-th = Thai
language-cr = Cree
language-oj = Ojibwe
language-iu = Inuktitut
# When a code has no name here.
# $code (String) - the language's code
language-other = another language ({ $code })
