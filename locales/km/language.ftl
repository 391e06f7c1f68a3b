### ឈ្មោះភាសា។

language-en = ភាសាអង់គ្លេស
language-es = ភាសា​អេស្ប៉ាញ
language-zh = ភាសា​ចិន
language-zh-Hans = ភាសា​ចិន (អក្សរ​កាត់)
language-zh-Hant = ភាសា​ចិន (អក្សរ​ពេញ)
language-vi = ភាសា​វៀតណាម
language-ko = ភាសា​កូរ៉េ
language-ar = ភាសា​អារ៉ាប់
language-fil = ភាសា​ហ្វីលីពីន
language-ht = ភាសា​ក្រេអូលហៃទី
language-ase = ភាសា​សញ្ញា​អាមេរិក (ASL)
language-fr = ភាសា​បារាំង
language-hmn = ភាសា​ម៉ុង
language-hi = ភាសា​ហិណ្ឌី
language-pa = ភាសា​ពុនចាប
language-ta = ភាសា​តាមីល
language-te = ភាសា​តេលូគូ
language-kn = ភាសា​កាណាដា
language-ur = ភាសា​អ៊ូរឌូ
language-ja = ភាសា​ជប៉ុន
language-th = ភាសាថៃ
language-cr = ភាសាក្រី (Cree)
language-oj = ភាសា​អូជីប្វេ (Ojibwe)
language-iu = ភាសា​អ៊ីនុកទីទុត (Inuktitut)
language-other = ភាសា​ផ្សេង ({ $code })
