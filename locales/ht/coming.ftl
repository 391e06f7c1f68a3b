coming-not-yet = Pòt sa a poko bati.
coming-meanwhile = Annatandan, sa yo ka ede w:
coming-act = Isit la, ou pral ka ekri lèt bay reskonsab yo, prepare kesyon pou yon klinik, yon lekòl oswa yon travay, epi jwenn mo pou reyinyon, nan de lang kòtakòt.
coming-rights = Isit la, ou pral jwenn yon kat ki mande yon entèprèt, sa pou di lè yo refize w, ak ki kote pou pote plent.
coming-organizations = Isit la, òganizasyon yo pral ka verifye kijan yo sèvi moun, wè ki lang ki manke yo, epi enprime ak pataje lis.
coming-link-rights = Sa bibliyotèk la genyen sou dwa
coming-link-policy = Sa bibliyotèk la genyen sou chanje règ yo
coming-link-organizations = Òganizasyon ki nan bibliyotèk la
